#! kind: region  layout: record  version: 2026-11-24
#! source s1: common geographical names, by hand; continents compared with CLDR 48 | MIT OR Apache-2.0
# Continents; areas across borders, historical and informal ones; and `feature`: names of seas, rivers, mountains, dams, clubs
# and the like that hold a place's name. A feature is no region: it keeps the name inside it from being read as one.

name: آسیا
class: continent

name: اروپا
class: continent

name: آفریقا
class: continent
alias: افریقا

name: آمریکای شمالی
class: continent
alias: امریکای شمالی

name: آمریکای جنوبی
class: continent
alias: امریکای جنوبی

name: اقیانوسیه
class: continent

name: آمریکا
class: continent
alias: امریکا
needs: class

name: خاورمیانه
class: area

name: خاور نزدیک
class: area

name: خاور دور
class: area

name: غرب آسیا
class: area
alias: آسیای غربی
alias: جنوب غرب آسیا
alias: آسیای جنوب غربی

name: آسیای میانه
class: area
alias: آسیای مرکزی

name: آسیای جنوبی
class: area
alias: جنوب آسیا

name: شبه‌قاره هند
class: area
alias: شبه‌قاره

name: جنوب شرق آسیا
class: area
alias: آسیای جنوب شرقی
alias: جنوب شرقی آسیا

name: شرق آسیا
class: area
alias: آسیای شرقی

name: آسیای پاسیفیک
class: area
alias: آسیا-اقیانوسیه
alias: آسیا پاسیفیک
alias: هند-آرام
alias: ایندوپاسیفیک

name: اوراسیا
class: area
alias: اورآسیا

name: قفقاز
class: area

name: قفقاز جنوبی
class: area

name: قفقاز شمالی
class: area
parent: RU

name: بالکان
class: area

name: بالتیک
class: area
alias: حوزه بالتیک

name: اسکاندیناوی
class: area

name: اروپای شرقی
class: area
alias: شرق اروپا

name: اروپای غربی
class: area
alias: غرب اروپا

name: اروپای مرکزی
class: area
alias: مرکز اروپا

name: اروپای شمالی
class: area
alias: شمال اروپا

name: اروپای جنوبی
class: area
alias: جنوب اروپا

name: شمال آفریقا
class: area
alias: آفریقای شمالی
alias: شمال افریقا

name: شرق آفریقا
class: area
alias: آفریقای شرقی
alias: شرق افریقا

name: غرب آفریقا
class: area
alias: آفریقای غربی
alias: غرب افریقا

name: جنوب آفریقا
class: area

name: شاخ آفریقا
class: area
alias: شاخ افریقا

name: آمریکای لاتین
class: area
alias: امریکای لاتین

name: آمریکای مرکزی
class: area
alias: امریکای مرکزی

name: کارائیب
class: area
alias: حوزه کارائیب
alias: کاراییب

name: شامات
class: area

name: بلاد شام
class: area

name: ماوراءالنهر
class: area
alias: ماورالنهر
alias: فرارود

name: سیبری
class: area
parent: RU

name: کردستان عراق
class: area
alias: اقلیم کردستان عراق
alias: اقلیم کردستان
parent: IQ

name: کردستان سوریه
class: area
alias: روژاوا
parent: SY

name: قره‌باغ
class: area
alias: قره‌باغ کوهستانی
alias: ناگورنو قره‌باغ
alias: آرتساخ
parent: AZ

name: کشمیر
class: area

name: جامو و کشمیر
class: area

name: کریمه
class: area
alias: شبه‌جزیره کریمه
parent: UA
blocks: +اهل تب

name: دونباس
class: area
parent: UA

name: نوار غزه
class: area
alias: باریکه غزه
parent: PS

name: کرانه باختری
class: area
alias: کرانه غربی
alias: کرانه باختری رود اردن
parent: PS

name: بلندی‌های جولان
class: area
alias: جولان
alias: جولان اشغالی
parent: SY
blocks: +داد +دادن +دهد +دهند +می‌دهد +می‌دهند +می‌داد +می‌دادند +داده +داشت +کرونا +غیرقانونی

name: سرزمین‌های اشغالی
class: area
alias: اراضی اشغالی
alias: فلسطین اشغالی

name: خراسان بزرگ
class: area

name: خراسان
class: area
parent: IR

name: آذربایجان
class: area
parent: IR

name: بلوچستان
class: area

name: سیستان
class: area
parent: IR

name: مکران
class: area
alias: سواحل مکران

name: لرستان بزرگ
class: area
parent: IR

name: طبرستان
class: area
parent: IR

name: ایران بزرگ
class: area

name: ایران فرهنگی
class: area

name: بین‌النهرین
class: area

name: آناتولی
class: area
parent: TR

name: بوهمیا
class: area
parent: CZ

name: پامیر
class: area

name: ترکستان شرقی
class: area
parent: CN

name: صحرای سینا
class: area
alias: شبه‌جزیره سینا
parent: EG

name: صحرای آفریقا
class: area
alias: جنوب صحرای آفریقا

name: ساحل آفریقا
class: area
alias: منطقه ساحل

name: دارفور
class: area
parent: SD

name: اورومیا
class: area
parent: ET

name: تیگرای
class: area
parent: ET

name: آبخازیا
class: area
alias: آبخازستان
parent: GE

name: اوستیای جنوبی
class: area
parent: GE

name: ترانس‌نیستریا
class: area
parent: MD

name: شبه‌جزیره کره
class: area

name: شبه‌جزیره عربستان
class: area
alias: جزیره‌العرب
alias: شبه جزیره عرب

name: هندوچین
class: area

name: وزیرستان
class: area
parent: PK

name: وزیرستان شمالی
class: area
parent: PK

name: وزیرستان جنوبی
class: area
parent: PK

name: ویتنام جنوبی
class: area

name: آلمان شرقی
class: area

name: آلمان غربی
class: area

name: یوگسلاوی
class: area
alias: یوگسلاوی سابق

name: شوروی
class: area
alias: اتحاد شوروی
alias: اتحاد جماهیر شوروی

name: چکسلواکی
class: area
alias: چک‌اسلواکی

name: سومالی‌لند
class: area
parent: SO

name: پونتلند
class: area
parent: SO

name: کردستان ترکیه
class: area
parent: TR

name: جنوب لبنان
class: area
parent: LB

name: ضاحیه
class: area
alias: ضاحیه جنوبی
parent: LB

name: شمال سوریه
class: area
parent: SY

name: شرق فرات
class: area
parent: SY

name: کوهستان بدخشان
class: area
parent: TJ

name: شمالگان
class: area

name: قطب شمال
class: area

name: قطب جنوب
class: area

name: بالکان غربی
class: area

name: منطقه بایکال
class: area
parent: RU

name: ولگا-اورال
class: area
parent: RU

name: کریدور فیلادلفیا
class: area
alias: محور فیلادلفیا

name: جزیره تایوان
class: area

name: خلیج فارس
class: feature
alias: خلیج همیشه فارس

name: خلیج همیشگی فارس
class: feature

name: خلیج عمان
class: feature

name: خلیج عدن
class: feature

name: خلیج مکزیک
class: feature

name: خلیج بنگال
class: feature

name: خلیج عربی
class: feature

name: خلیج فنلاند
class: feature

name: خلیج گوانتانامو
class: feature

name: خلیج خوک‌ها
class: feature

name: خلیج گرگان
class: feature

name: دریای عمان
class: feature

name: دریای مکران
class: feature

name: دریای خزر
class: feature
alias: دریای مازندران
alias: دریای کاسپین
alias: دریاچه خزر

name: دریای سیاه
class: feature

name: دریای سرخ
class: feature
alias: بحر احمر

name: دریای مدیترانه
class: feature
alias: مدیترانه

name: اقیانوس هند
class: feature

name: اقیانوس آرام
class: feature

name: اقیانوس اطلس
class: feature
alias: اقیانوس اطلس شمالی

name: اقیانوس منجمد شمالی
class: feature

name: دریای چین جنوبی
class: feature
alias: دریای جنوبی چین

name: دریای چین شرقی
class: feature
alias: دریای شرقی چین

name: دریای چین
class: feature

name: دریای بالتیک
class: feature

name: دریای شمال
class: feature

name: دریای آزوف
class: feature

name: دریای اژه
class: feature

name: دریای عرب
class: feature

name: دریای ژاپن
class: feature

name: دریای ایرلند
class: feature

name: دریای نروژ
class: feature

name: دریای فیلیپین
class: feature

name: دریای کارائیب
class: feature

name: دریای قم
class: feature

name: دریای مرمره
class: feature

name: دریای آدریاتیک
class: feature

name: دریاچه ارومیه
class: feature

name: دریاچه هامون
class: feature
alias: تالاب هامون

name: تالاب انزلی
class: feature

name: تالاب شادگان
class: feature

name: دریاچه وان
class: feature

name: دریاچه قم
class: feature

name: دریاچه نمک قم
class: feature

name: دریاچه سوان
class: feature

name: دریاچه مریوان
class: feature
alias: دریاچه زریبار

name: دریاچه مهارلو
class: feature

name: دریاچه بختگان
class: feature

name: تالاب میقان
class: feature

name: تالاب گاوخونی
class: feature

name: تنگه هرمز
class: feature

name: تنگه باب‌المندب
class: feature
alias: باب‌المندب

name: تنگه تایوان
class: feature

name: تنگه بسفر
class: feature
alias: بسفر

name: تنگه داردانل
class: feature

name: تنگه مالاکا
class: feature

name: تنگه جبل‌الطارق
class: feature

name: کانال سوئز
class: feature
alias: آبراه سوئز

name: کانال پاناما
class: feature

name: کانال مانش
class: feature

name: جزیره هرمز_
class: feature

name: اروندرود
class: feature

name: رود ارس
class: feature

name: رودخانه ارس
class: feature

name: رودخانه کارون
class: feature
alias: رود کارون

name: رودخانه هیرمند
class: feature
alias: رود هیرمند

name: رودخانه زاینده‌رود
class: feature

name: رودخانه کن
class: feature

name: رودخانه دز
class: feature

name: رودخانه ولگا
class: feature
alias: رود ولگا

name: رود دجله
class: feature

name: رود فرات
class: feature

name: رود اردن
class: feature

name: رود نیل
class: feature

name: رودخانه نیل
class: feature

name: رود سند
class: feature

name: رودخانه سند
class: feature

name: رودخانه تجن
class: feature

name: قله دماوند
class: feature
alias: کوه دماوند
alias: قله‌ی دماوند
alias: آتشفشان دماوند

name: رشته‌کوه البرز
class: feature
alias: رشته کوه‌های البرز
alias: کوه‌های البرز
alias: البرز مرکزی
alias: سلسله جبال البرز
alias: کوه البرز

name: کوه دنا
class: feature
alias: قله دنا
alias: رشته‌کوه دنا

name: کوه تفتان
class: feature
alias: قله تفتان

name: کوه سبلان
class: feature
alias: قله سبلان

name: کوه سهند
class: feature
alias: قله سهند

name: کوه الوند
class: feature
alias: قله الوند

name: کوه بیستون
class: feature

name: کوه گرین
class: feature

name: رشته‌کوه زاگرس
class: feature
alias: کوه‌های زاگرس
alias: سلسله جبال زاگرس

name: کوه آرارات
class: feature
alias: قله آرارات

name: کوه‌های قفقاز
class: feature
alias: رشته‌کوه قفقاز

name: کوه‌های اورال
class: feature
alias: رشته‌کوه اورال

name: سد کرج
class: feature

name: سد لار
class: feature

name: سد کارون
class: feature

name: سد دز
class: feature

name: سد لتیان
class: feature

name: سد ارس
class: feature

name: سد سفیدرود
class: feature

name: سد کرخه
class: feature

name: سد گتوند
class: feature

name: سد طالقان
class: feature

name: سد امیرکبیر
class: feature

name: سد ماملو
class: feature

name: سد میناب
class: feature

name: سد استقلال میناب
class: feature

name: سد زاینده‌رود
class: feature

name: سد جیرفت
class: feature

name: سد درودزن
class: feature

name: سد کوثر
class: feature

name: سد البرز
class: feature

name: سد مارون
class: feature

name: سد بوکان
class: feature

name: سد مهاباد
class: feature

name: سد ایلام
class: feature

name: سد ماکو
class: feature

name: کریدور شمال-جنوب
class: feature
alias: کریدور بین‌المللی شمال-جنوب

name: کریدور زنگزور
class: feature
alias: دالان زنگزور
alias: گذرگاه زنگزور

name: جاده ابریشم
class: feature
alias: راه ابریشم
alias: جاده جدید ابریشم

name: پارس جنوبی
class: feature
alias: میدان گازی پارس جنوبی

name: جام‌جم
class: feature

name: تخت جمشید
class: feature

name: مسجد جامع خرمشهر
class: feature

name: پل خواجو
class: feature

name: سی و سه پل
class: feature

name: چهارباغ اصفهان
class: feature

name: فیروزکوه به تهران
class: feature

name: کوه صفه
class: feature

name: آبشار نیاگارا
class: feature

name: غار علی‌صدر
class: feature

name: دشت لوت
class: feature
alias: کویر لوت

name: دشت کویر
class: feature
alias: کویر مرکزی

name: جنگل‌های هیرکانی
class: feature

name: بیابان نمیب
class: feature

name: صحرای نوبی
class: feature

name: صحرای گبی
class: feature
alias: صحرای گوبی

name: دماغه امید نیک
class: feature

name: کوه‌های هیمالیا
class: feature
alias: هیمالیا

name: گلستان سعدی
class: feature

name: بوستان سعدی
class: feature

name: پارک ملی گلستان
class: feature

name: کاخ گلستان
class: feature

name: جنگل گلستان
class: feature

name: خط لوله ایران-پاکستان
class: feature

name: رئال مادرید
class: feature

name: اتلتیکو مادرید
class: feature

name: منچستریونایتد
class: feature

name: منچسترسیتی
class: feature

name: بایرن مونیخ
class: feature

name: اینتر میلان
class: feature

name: آث میلان
class: feature
alias: آ.ث.میلان

name: بوروسیا دورتموند
class: feature
alias: دورتموند آلمان

name: پاری‌سن‌ژرمن
class: feature

name: آ اس رم
class: feature

name: لستر سیتی
class: feature

name: نیوکاسل یونایتد
class: feature

name: وستهم یونایتد
class: feature

name: لیدز یونایتد
class: feature

name: نوتینگهام فارست
class: feature

name: شفیلد یونایتد
class: feature

name: اسپورتینگ لیسبون
class: feature

name: بنفیکا لیسبون
class: feature

name: دینامو کیف
class: feature

name: زسکا مسکو
class: feature

name: اسپارتاک مسکو
class: feature

name: لوکوموتیو مسکو
class: feature

name: دینامو مسکو
class: feature

name: اف سی پورتو
class: feature

name: تراکتور تبریز
class: feature

name: فولاد خوزستان
class: feature

name: نفت آبادان
class: feature
alias: صنعت نفت آبادان

name: سپاهان اصفهان
class: feature

name: ذوب‌آهن اصفهان
class: feature

name: پارس جنوبی جم
class: feature

name: فجر سپاسی شیراز
class: feature

name: نساجی مازندران
class: feature

name: استقلال خوزستان
class: feature

name: گل‌گهر سیرجان
class: feature

name: مس رفسنجان
class: feature

name: مس کرمان
class: feature

name: ماشین‌سازی تبریز
class: feature

name: پیکان تهران
class: feature

name: سایپا تهران
class: feature

name: ملوان انزلی
class: feature
alias: ملوان بندر انزلی

name: آلومینیوم اراک
class: feature

name: خیبر خرم‌آباد
class: feature

name: چادرملو اردکان
class: feature

name: شمس‌آذر قزوین
class: feature

name: هوادار تهران
class: feature

name: نفت مسجدسلیمان
class: feature

name: شهر خودرو مشهد
class: feature

name: سیاه‌جامگان مشهد
class: feature

name: پدیده مشهد
class: feature

name: صبای قم
class: feature
alias: صبا قم

name: نفت تهران
class: feature

name: شاهین بوشهر
class: feature

name: شاهین شهرداری بوشهر
class: feature

name: سپیدرود رشت
class: feature

name: داماش گیلان
class: feature

name: برق شیراز
class: feature

name: مقاومت سپاسی
class: feature

name: الکویت کویت
class: feature

name: العین امارات
class: feature

name: الهلال عربستان
class: feature

name: النصر عربستان
class: feature

name: الاهلی عربستان
class: feature

name: الاتحاد عربستان
class: feature

name: السد قطر
class: feature

name: الدحیل قطر
class: feature

name: الریان قطر
class: feature

name: الغرافه قطر
class: feature

name: بندر شهید رجایی
class: feature
alias: بندر شهید رجائی

name: بندر شهید بهشتی
class: feature

name: شهرک غرب
class: feature

name: شهید محلاتی
class: feature

name: تهران‌پارس
class: feature

name: امیرآباد شمالی
class: feature

name: خیابان ایران
class: feature

name: تهران‌سر
class: feature

name: تهران‌نو
class: feature

name: میدان آرژانتین
class: feature

name: دانش‌آموز ایرانی
class: feature

name: تب کریمه کنگو
class: feature
alias: کریمه کنگو

name: دیوار چین
class: feature
alias: دیوار بزرگ چین

name: حجاز
class: area
parent: SA

name: ترکمن‌صحرا
class: area
parent: IR
