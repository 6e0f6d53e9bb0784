#! kind: quantity        layout: list        version: 2026-11-25
#! source own: words around quantities in Persian news, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What bounds a quantity, joins two of them, or tells that a number is a name and counts nothing.
# A spelling that differs only in spaces, half-spaces or letter variants need not be given twice.

# Bounds that stand right before the number.
[about]
حدود = در حدود = حدوداً = حدودا
نزدیک به
قریب به = قریب
تقریباً = تقریبا
به طور تقریبی
چیزی حدود = چیزی در حدود
حول و حوش
بالغ بر حدود
به طور متوسط حدود

# So much and more.
[more_than]
بیش از = بیش‌از = بیشتر از = بیش از حدود
افزون بر = افزون‌بر
بالغ بر = بالغ‌بر
متجاوز از
بالای
بالاتر از
فراتر از
مازاد بر
فزون بر

# So much or more.
[at_least]
دست‌کم = دست کم
حداقل
لااقل
کمینه
نه کمتر از
کم‌کم
حداقل حدود

# Not so much.
[less_than]
کمتر از = کم‌تر از
زیر
پایین‌تر از = پایین تر از
کوچکتر از

# So much or less.
[at_most]
حداکثر
تا سقف
سقف
بیشینه
تا حداکثر
نهایتاً = نهایتا
نه بیشتر از

# Bounds that stand right behind the figure.
[at_least_after]
به بالا
و بالاتر
یا بیشتر
و بیشتر

# The same right behind the figure.
[at_most_after]
یا کمتر
به پایین
و کمتر

# Between the two ends of a range.
[to]
تا
الی
لغایت

# Before a range whose ends و joins.
[between]
بین
مابین
میان

# Before the first of two values, with `into` between them: «از ۲۰ به ۳۰ درصد».
[from]
از

# Before the second of two values.
[into]
به

# The number behind one of these is a place in an order, and so is an ordinal.
[rank]
رتبه = رتبه‌های
مقام
جایگاه
رده

# The two or four digits behind one of these are a year.
[year]
سال = سال‌های
دهه = دهه‌ی
نوروز
مصوب
المپیک
جام جهانی
انتخابات
بودجه
نیمه
پاییز
بهار
تابستان
زمستان
اکسپو
فروردین = فروردین‌ماه
اردیبهشت = اردیبهشت‌ماه
خرداد = خردادماه
تیر = تیرماه
مرداد = مردادماه
شهریور = شهریورماه
مهر = مهرماه
آبان = آبان‌ماه
آذر = آذرماه
دی = دی‌ماه
بهمن = بهمن‌ماه
اسفند = اسفندماه
افق
سال مالی
سال تحصیلی

# The number behind one of these is a time of day.
[clock]
ساعت = ساعات = ساعت‌های
رأس ساعت
از ساعت
تا ساعت

# The number behind one of these is a name: of an article, a model, a channel, a line of a list.
[reference]
دقیقه
اصل = اصول = اصل‌های
ماده = مواد = ماده‌های = ماده واحده
تبصره = تبصره‌های
بند = بندهای
جزء
فصل
قانون
شماره = شماره‌های = به شماره
شعبه = شعب = شعبه‌های
منطقه = مناطق = منطقه‌های
ناحیه = نواحی
فاز = فازهای
بلوک
واحد شماره
پلاک
طبقه
خیابان
کوچه
میدان
کووید
اتوبان
آزادراه
جاده
کیلومتر شماره
کد = کد خبر = کد ملی = کدپستی = کد پستی
تلفن = شماره تلفن = تلفن همراه = فکس = نمابر
پیامک = سامانه پیامکی = سرشماره = سامانه
شناسه
صندوق پستی
شبکه = شبکه‌های
کانال
رادیو
موج
خطبه
قطعنامه = قطع‌نامه
کنوانسیون
پژو
پراید
سمند
تیبا
سیمرغ
ایرباس
بوئینگ
میگ
اف
سوخو
فجر
فاتح
شاهد
ماهواره
ویندوز
نسخه
ورژن
آیفون
گلکسی
ویروس
اوپک
گروه
کلاس
پایه
ترم
گرید
بخش
پرونده شماره
ردیف = ردیف‌های
صفحه = صفحات
آیه = آیات
سوره
جزوه
قسمت
پاراگراف
اپیزود
جدول
نمودار
شکل
پیوست
بخشنامه
مصوبه
ابلاغیه
لیگ
ترمینال
سالن
اتاق شماره
پرواز
پرواز شماره
قطار
خط
متروی خط
گیت
پادگان
لشکر
تیپ
گردان
هنگ
ناوچه
هشتگ
دور
نوبت
مرحله
پلتفرم
نوع
دسته
سطح
لول
مدل
سری
بازار
واحد
برج
نیروگاه
چاه
سکوی
قرن
سده
یاک
توپولف
آنتونوف
قله
ارتفاع
ارتفاعات
یورو
ماده‌ی
تبصره‌ی
قطعنامه‌ی
شماره‌ی
شبکه‌ی
آیه‌ی
سوره‌ی
شعبه‌ی
منطقه‌ی

# A number word behind one of these counts nothing exact.
[vague]
ده‌ها
صدها
هزاران
میلیون‌ها
میلیاردها
چند
چندین
چندصد
چند ده

# Phrases with a number word that counts nothing.
[idiom]
نه تنها = نه‌تنها
نه چندان
نه صرفا
نه فقط
صد البته = صدالبته
صفر تا صد
یک سو = یک‌سو
از یک سو
یک طرف = یک‌طرف
یک جا = یکجا
یک بار دیگر = یک‌بار دیگر
یک روز دیگر
یک تنه
یک به یک
یک‌دیگر
دو به دو
دو طرف
دو طرفه
دو جانبه = دوجانبه
سه جانبه = سه‌جانبه
چهارجانبه
چندجانبه
دو چندان = دوچندان
دو دستی
دو گانه
دو قلو
دو سویه
سه راه = سه‌راه
سه راهی
چهار راه = چهارراه
هفت تپه
هشت بهشت
هفت سین
هفت سنگ
چهل ستون
چهل چراغ
سی و سه پل
هزار و یک شب
هزار توی
یک عمر
یک نوع
یک باره
هر یک
هر دو
هر سه
آن دو
دو عالم
دو جهان
دو صد چندان
درجه یک
درجه دو
تک تک
یک یک
نه می
نه این
نه آن
یک میزان
یک اندازه
یک صدا
یک دست
یک زبان
یک سری
یک شبه
یک نفس
یک دل
یک پارچه
یک وقت
یک موقع
سی ان ان
سی ان بی سی
سه بعدی
دو بعدی
یک بعدی
چهار فصل
دو سر
یک سر
یک دنیا
یک هشتم نهایی
یک چهارم نهایی
یک شانزدهم نهایی
یک سی و دوم نهایی
سه گانه
دو قطبی
چهار بعلاوه یک
سه قوه
دو راهی
دو فوریتی = 2 فوریتی
یک فوریتی = 1 فوریتی
سه فوریتی = 3 فوریتی
هزار جریبی

# With دو and no adjective these refer back to two parties named before.
[referring]
کشور
طرف
ملت
دولت
منطقه
استان
تیم
وزیر
رئیس‌جمهور
همسایه
قوه
حزب
پایتخت
کره
رهبر
جناح
مجلس
پادشاه
رقیب
حریف
ابرقدرت
سو
همسر
خواهر
برادر

# Words that look like a number and its unit in one (سه ولت), and are none.
[whole]
سهولت
نیمروز

# Words at which a counted noun ends, though they may be parts of a phrase elsewhere.
[ends_noun]
صاحب
عقب
مجهز
وارد
راهی
عازم
موفق
قادر
خواستار
خواهان
ضمن
تحت
اخیر
گذشته
آینده
جاری
قبل
پیش
بعد
اول
نخست
دوم
آخر
دیگر
هم
نیز
بعدی
قبلی
اعم
زودتر
دیرتر
بالاتر
پایین‌تر
پشت
همچنین
قابل
غیر
طبق
بیش
مجموعاً
به‌صورت
رسماً
مجدداً
هیچ‌گاه
نیمی
بی
مقابل
برابر
درون
بیرون
بقیه
گانه
جانبه
میلادی
شمسی
خورشیدی
قمری
قطبی
بعلاوه
مابقی
معادل
شامل
موسوم
مبنی
منتهی
ناشی
منجر
امروزه
ممکن
قرار
مربوط
حاصل
برخلاف

# Words that may be counted themselves, but open a new phrase behind a counted noun.
[opens_phrase]
بیشتر
کمتر
رشد
افزایش
کاهش
افت
مورد
وجود
صورت
حضور
جان
نسبت
گرفته
سالانه
روزانه
ماهانه
ماهیانه
هفتگی
سالیانه
مواجه
روبه‌رو
روبرو
جهت
همراه
همزمان
ساکن
مقیم
شاهد
حامل
دعوت
شرکت
نیاز
ظرفیت
توان
امکان
مجوز
سوار
متصل
فارغ
مجهز
خارج
مختص
ویژه
جدا
منتشر
حاکی
عبارت
متشکل
شهر
استان
شهرستان
کشور
منطقه
جهان
دنیا
روستا
مرتبط
اقدام
زمان
مبادرت
تازه‌وارد
وضعیت
مبلغ

# First halves of adjectives that papers write in two words (پر جمعیت، کم درآمد).
[opens_adjective]
پر
کم
خوش
بد
نیمه
بلند
کوتاه
تمام

# Adjectives that are the predicate where the verb to be stands right behind («20 کارگر کافی است»; «سه کافی‌نت»).
[predicative]
کافی
لازم
ضروری
لازم‌الاجرا
الزامی

# Nouns and adjectives of a predicate whose verb stands further on: «12 نفر بازداشت و روانه زندان شدند».
[predicate]
دستگیر
بازداشت
کشته
زخمی
مجروح
مصدوم
شهید
شناسایی
کشف
توقیف
ضبط
پلمب
پلمپ
اعزام
معرفی
منتقل
اجرا
افتتاح
تخریب
تعطیل
جمع‌آوری
صادر
وارد
خریداری
تولید
توزیع
ثبت
برداشت
احداث
راه‌اندازی
نصب
تجهیز
تکمیل
آزاد
محکوم
احضار
برگزار
تعیین
اعلام
ارسال
دریافت
پرداخت
انجام
بیکار
فلج
متوقف
مسدود
معدوم
منهدم
تشکیل
تصویب
بستری
ترخیص
جذب
استخدام
ملاقات
گفت‌وگو
مصاحبه
صورت
بیمه

# Before a number without a noun of its own: it is the amount of one of these.
[amount]
تعداد
شمار
رقم
عدد
میزان
مقدار
جمعیت
شاخص
آمار
به رقم
به عدد
مرز
نرخ
بهای
رکورد

# A number of years behind one of these, or behind a person, is an age.
[age]
زیر
بالای
سن
سنین
در سن
سنی

# Parts two numbers that share what follows: «۲٫۴ و ۲٫۸ درصد».
[sharing]
و
و حتی
یا
یا حتی

# A number of millions as an adjective behind one of these is money (وام 160 میلیونی); of billions it always is.
[money_noun]
وام
تسهیلات
جریمه
بودجه
اعتبار
هزینه
قرارداد
اختلاس
سرمایه
سرمایه‌گذاری
درآمد
کمک
خسارت
چک
بدهی
طلب
پاداش
قیمت
حقوق
یارانه
معامله
سود
زیان
کلاهبرداری
پول
جایزه
دیه
فیش
کسری
منابع مالی
عوارض
مالیات
گردش مالی
جزای نقدی

# What lasts for years: behind one of these «30 ساله» is no age.
[lasting]
سابقه
تجربه
قدمت
تاریخ
تمدن
نظام
رژیم
جنگ
دوره
برنامه
سند
چشم‌انداز
قرارداد
حبس
محکومیت
زندان
اجاره
ضمانت
وام
بازپرداخت
پیشینه
عمر
طرح
حکومت
سلطنت
حضور
خدمت
فعالیت
تلاش
مقاومت
تحریم
خشکسالی
بن‌بست
وقفه
انتظار
روابط
همکاری
سپرده‌گذاری
خدمات
مدل
تعهد
ضمانت‌نامه

# How often, or for each of whom, a figure is told: «سالانه ۲۷۰ میلیون جفت».
[period]
سالانه
سالیانه
ماهانه
ماهیانه
هفتگی
روزانه
ساعتی
سرانه
فصلی

# The same behind the figure.
[period_after]
در سال
در ماه
در هفته
در روز
در ساعت
در شبانه‌روز

# Opens what a price or rate is told for: «هر تن ۵۷۸ دلار».
[each]
هر
به ازای هر = به‌ازای هر
برای هر
در هر

# Parts the sides of a thing: «23 در 268 در 178 میلی‌متر».
[by]
در

# Parts the two sides of a result: «۳ بر ۱».
[against]
بر

# Before a result whose sides a hyphen parts.
[result]
نتیجه
پیروزی
برتری
شکست
تساوی
برد
باخت
حساب

# Within three words before a number of years: it is an age.
[age_noun]
سنی
میانگین سن
متوسط سن

# Around «هر» where it opens no rate: «در هر صورت».
[no_rate]
هر صورت
هر حال
هر چند
هر گونه
هر یک
هر کدام
هر شکل
هر روی
هر ترتیب

# Behind برابر, of which it makes a preposition: «۱۳۸۶ تا ۱۳۹۸ برابر با ۵ درصد».
[equal_to]
با

# Behind یک these are counted: «تصادف یک کشته بر جای گذاشت».
[casualty]
کشته
زخمی
مجروح
مصدوم
قربانی
مفقودی

# Two nouns that are one word of the language.
[pair]
حمل و نقل = حمل‌و‌نقل
مرگ و میر = مرگ‌و‌میر
مرگ و میرهای
صدا و سیما
آب و هوا
آب و فاضلاب
رفت و آمد
ساخت و ساز
خرید و فروش
کشت و صنعت
کشت و کار
تخت و تاج
کسب و کار
پرس و جو
جست و جو
گفت و گو
کشته و زخمی
کشته و مجروح
کشته و مفقود
شهید و مجروح
شهید و زخمی
زخمی و کشته

# Behind a measure these tell what became of it, and are not measured: «۲۰۰۰ مگاوات کاهش بار».
[change]
رشد
افزایش
کاهش
افت
صرفه‌جویی
اختلاف
اضافه
کسری
