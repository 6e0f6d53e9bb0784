#! kind: region  layout: record  version: 2026-11-24
#! source s1: Natural Earth 5.1.1, populated places in Persian | public domain
#! source s2: CLDR 48, exemplar cities of time zones in Persian | Unicode-3.0
#! source s3: GeoNames (geonames.org), alternate names of cities over 100,000 | CC BY 4.0
#! source s4: spellings, context and further cities, by hand | MIT OR Apache-2.0
#! origin: drafted from the tables, then edited by hand; this file is what is edited now
# Cities of the world outside Iran. An entry without a source is of s1. `capital` is the code of the country that it is the capital of.

name: بمبو
class: city
parent: UG
needs: class

name: فورت پورتال
class: city
parent: UG

name: پوتنزا
class: city
parent: IT

name: کامپوباسو
class: city
parent: IT

name: ائوستا
class: city
parent: IT

name: ماریهام
class: city
alias: ماریه‌هامن
parent: AX

name: رام‌الله
class: city
parent: PS

name: واتیکان
class: city
parent: VA
capital: VA

name: پواتیه
class: city
parent: FR

name: کلرمون فران
class: city
parent: FR

name: بزانسون
class: city
parent: FR

name: چیپاتا
class: city
parent: ZM

name: جینجا
class: city
parent: UG

name: آروا
class: city
parent: UG
needs: class

name: امباله
class: city
parent: UG

name: موروتو
class: city
parent: UG

name: مازاکا
class: city
parent: UG

name: امبارارا
class: city
parent: UG

name: اتجیوارونگو
class: city
parent: NA

name: بولونیا
class: city
parent: IT

name: کالیاری
class: city
parent: IT
needs: class

name: کاتانزارو
class: city
parent: IT

name: باری
class: city
parent: IT
needs: class

name: لاکوئیلا
class: city
parent: IT

name: آنکونا
class: city
parent: IT

name: پروجا
class: city
parent: IT
needs: class

name: تریسته
class: city
parent: IT

name: ترنتو
class: city
parent: IT

name: فور-دو-فرانس
class: city
parent: MQ

name: گیفو
class: city
parent: JP

name: سن لوران دو مرونی
class: city
parent: GF

name: کان
class: city
parent: FR
needs: class

name: نانت
class: city
parent: FR

name: آژاکسیو
class: city
parent: FR

name: مونپلیه
class: city
parent: FR

name: دیژون
class: city
parent: FR

name: اورلئان
class: city
parent: FR

name: روان
class: city
parent: FR
needs: class

name: رنس
class: city
parent: FR
needs: class

name: امیان
class: city
parent: FR

name: نانسی
class: city
parent: FR
needs: class

name: باس-تر
class: city
parent: GP

name: نووی ساد
class: city
parent: RS

name: بانیا لوکا
class: city
parent: BA

name: جرجتاون
class: city
parent: KY

name: کوک برن تاون
class: city
parent: TC

name: دوگلاس
class: city
parent: IM

name: سن مارینو
class: city
alias: سان‌مارینو
parent: SM
capital: SM

name: ویلمستاد
class: city
parent: CW

name: اورنجستاد
class: city
parent: AW

name: فادوتس
class: city
parent: LI
capital: LI

name: جبل طارق
class: city
alias: جبل‌الطارق
parent: GI

name: لوبامبا
class: city
parent: SZ

name: ادینبرو
class: city
parent: GB

name: کاردیف
class: city
parent: GB

name: لانگیربین
class: city
parent: SJ

name: لوکزامبورگ
class: city
parent: LU
capital: LU
needs: class

name: تورین
class: city
parent: IT
blocks: بانوی

name: نومئا
class: city
parent: NC

name: ماتسویاما
class: city
parent: JP

name: رن
class: city
parent: FR
needs: class

name: تولوز
class: city
parent: FR

name: لیموژ
class: city
parent: FR

name: لیل
class: city
parent: FR
needs: class

name: استراسبورگ
class: city
parent: FR

name: باتومی
class: city
parent: GE

name: فونچال
class: city
parent: PT

name: الفاشر
class: city
parent: SD

name: کیتمنشوپ
class: city
parent: NA

name: سواکوپموند
class: city
parent: NA

name: جنوا
class: city
parent: IT
needs: class

name: سوخومی
class: city
parent: GE

name: پالیکیر
class: city
parent: FM
capital: FM

name: ماجورو
class: city
parent: MH
capital: MH

name: هاگاتنا
class: city
parent: GU

name: فونافوتی
class: city
parent: TV
capital: TV

name: ملکئوک
class: city
parent: PW
capital: PW

name: بئر لحلو
class: city
parent: EH

name: موناکو
class: city
parent: MC
capital: MC
needs: class

name: تاراوای جنوبی
class: city
parent: KI
capital: KI

name: مورونی
class: city
parent: KM
capital: KM

name: ماکائو
class: city
parent: MO
needs: class

name: آندورا لا ولا
class: city
parent: AD
capital: AD

name: سن برناردینو
class: city
parent: US

name: بریجپورت
class: city
parent: US

name: روچستر
class: city
parent: US

name: منچستر
class: city
parent: GB
blocks: +یونایتد +سیتی

name: گوجرانواله
class: city
parent: PK

name: اینچئون
class: city
parent: KR

name: شهر بنین
class: city
parent: NG

name: شیامن
class: city
parent: CN

name: نانچونگ
class: city
parent: CN

name: نایجیانگ
class: city
parent: CN

name: نانیانگ
class: city
parent: CN

name: جینکسی
class: city
parent: CN

name: یانتای
class: city
parent: CN

name: زاوژوانگ
class: city
parent: CN

name: سوژو
class: city
parent: CN

name: شوژو
class: city
parent: CN

name: ووشی
class: city
parent: CN

name: جیلین
class: city
parent: CN

name: چندیگر
class: city
parent: IN

name: جامو
class: city
parent: IN
needs: class

name: سولاپور
class: city
parent: IN

name: اورنگ‌آباد
class: city
parent: IN

name: ناسیک
class: city
parent: IN

name: دیسپور
class: city
parent: IN

name: جلندر
class: city
parent: IN

name: الله‌آباد
class: city
parent: IN

name: مرادآباد
class: city
parent: IN
needs: class

name: قاضی‌آباد
class: city
parent: IN

name: آگره
class: city
parent: IN

name: علیگر
class: city
parent: IN

name: مرتا
class: city
parent: IN

name: دانباد
class: city
parent: IN

name: گوالیور
class: city
parent: IN

name: وادودارا
class: city
parent: IN

name: راجکوت
class: city
parent: IN

name: دورازنو
class: city
parent: UY

name: اینترنشنال فالز
class: city
parent: US

name: سنت پل
class: city
parent: US

name: بیلینگز
class: city
parent: US

name: گریت فلز
class: city
parent: US

name: میزولا
class: city
parent: US

name: ماینت
class: city
parent: US

name: فارگو
class: city
parent: US

name: هیلو
class: city
parent: US

name: المپیا
class: city
parent: US
needs: class

name: اسپوکن
class: city
parent: US

name: ونکوور
class: city
parent: US

name: فلگستف
class: city
parent: US

name: توسان
class: city
parent: US

name: سنتا باربارا
class: city
parent: US

name: فرزنو
class: city
parent: US

name: اورکا
class: city
parent: US

name: کلرادو اسپرینگز
class: city
parent: US

name: رینو
class: city
parent: US
needs: class

name: ایلکو
class: city
parent: US

name: آلبوکرکی
class: city
parent: US

name: سیلم
class: city
parent: US

name: کسپر
class: city
parent: US

name: توپیکا
class: city
parent: US

name: کانزاسسیتی
class: city
parent: US

name: تالسا
class: city
parent: US

name: سو فالز
class: city
parent: US

name: شریوپورت
class: city
parent: US

name: باتونروژ
class: city
parent: US

name: فورت وورث
class: city
parent: US

name: کورپس کریستی
class: city
parent: US

name: آستین
class: city
parent: US
blocks: +بالا +دارد +دارند +داشت +آنها +خود

name: آماریلو
class: city
parent: US

name: ال پاسو
class: city
parent: US

name: لاریدو
class: city
parent: US

name: مریدا
class: city
parent: VE

name: برلینگتون
class: city
parent: US

name: مونتگمری
class: city
parent: US

name: تالاهاسی
class: city
parent: US

name: اورلندو
class: city
parent: US

name: جکسونویل
class: city
parent: US

name: ساوانا
class: city
parent: US
needs: class

name: کلمبیا
class: city
parent: US
needs: class

name: ایندیاناپولیس
class: city
parent: US

name: ویلمینگتن
class: city
parent: US

name: ناکسویل
class: city
parent: US

name: ریچموند
class: city
parent: US

name: چارلستون
class: city
parent: US

name: بالتیمور
class: city
parent: US

name: سیراکیوز
class: city
parent: US

name: پوئرتو آیاکوچو
class: city
parent: VE

name: پرت آو اسپاین
class: city
alias: پورت‌آواسپین
parent: TT
capital: TT

name: آگوستا
class: city
parent: US

name: سالت استیئی. ماری
class: city
parent: US

name: آتاکپامه
class: city
parent: TG

name: سوسه
class: city
parent: TN
needs: class

name: تعز
class: city
parent: YE

name: سیتکا
class: city
parent: US

name: لویو
class: city
alias: لووف
alias: لویف
parent: UA
source: s4

name: اودسا
class: city
parent: UA

name: ژیتومیر
class: city
parent: UA

name: دنیپرو
class: city
parent: UA

name: دونتسک
class: city
parent: UA

name: خارکیف
class: city
alias: خارکوف
alias: خارکف
parent: UA
source: s4

name: ترکمنباشی
class: city
parent: TM

name: بخارا
class: city
parent: UZ

name: نوکوس
class: city
parent: UZ

name: ترکمن‌آباد
class: city
parent: TM

name: ماری
class: city
parent: TM
needs: class

name: اندیجان
class: city
parent: UZ

name: هایفونگ
class: city
parent: VN

name: دانانگ
class: city
parent: VN

name: کابووی
class: city
parent: ZM

name: موفولیرا
class: city
parent: ZM

name: کیتو
class: city
parent: ZM

name: لیوینگستون
class: city
parent: ZM

name: چیتونگ ویزا
class: city
parent: ZW

name: دوالا
class: city
parent: CM

name: بیرمنگام
class: city
parent: GB

name: بلفاست
class: city
parent: GB

name: ازمیر
class: city
parent: TR

name: بورسا
class: city
parent: TR
needs: class

name: سامسون
class: city
parent: TR
needs: class

name: قونیه
class: city
parent: TR

name: آدانا
class: city
parent: TR

name: گولو
class: city
parent: UG

name: کیگالی
class: city
parent: RW
capital: RW

name: کوتیکا
class: city
parent: SR

name: کوردوبا
class: city
parent: ES
needs: class

name: مارادی
class: city
parent: NE

name: طاهوا
class: city
parent: NE

name: کونستانس
class: city
parent: RO

name: لولئا
class: city
parent: SE

name: ساندسول
class: city
parent: SE

name: یاش
class: city
parent: RO
needs: class

name: سورات تانی
class: city
parent: TH

name: چیانگ مای
class: city
parent: TH

name: ناخون راتچاسیما
class: city
parent: TH

name: مبابانه
class: city
parent: SZ
capital: SZ

name: پیورا
class: city
parent: PE

name: آرکیپا
class: city
parent: PE

name: چیمبوته
class: city
parent: PE

name: پوکایپا
class: city
parent: PE

name: ایکیتوس
class: city
parent: PE

name: اوانکایو
class: city
parent: PE

name: سیوداد دل استه
class: city
parent: PY

name: پونتا دلگادا
class: city
parent: PT

name: بیگو
class: city
parent: ES

name: بیلبائو
class: city
parent: ES
needs: class

name: کائولاک
class: city
parent: SN

name: کیهیدی
class: city
parent: SN

name: الجنینه
class: city
parent: SD

name: مدینه
class: city
parent: SA
blocks: +فاضله

name: تبوک
class: city
parent: SA

name: جوبا
class: city
parent: SS

name: مالاکال
class: city
parent: SS

name: ام درمان
class: city
parent: SD

name: الابیض
class: city
parent: SD

name: لاهه
class: city
alias: دن‌هاگ
parent: NL

name: کریستیانساند
class: city
parent: NO

name: لیوبلیانا
class: city
alias: لوبلیانا
parent: SI
capital: SI

name: براتیسلاوا
class: city
parent: SK
capital: SK

name: هامرفست
class: city
parent: NO

name: دوحه
class: city
parent: QA
capital: QA

name: کویته
class: city
parent: PK

name: لارکانه
class: city
parent: PK

name: اسپرینگبوک
class: city
parent: ZA

name: اوپینگتون
class: city
parent: ZA

name: ووستر
class: city
parent: ZA

name: جورج
class: city
parent: ZA
needs: class

name: تته
class: city
parent: MZ
needs: class

name: پمبا
class: city
parent: MZ

name: نامپولا
class: city
parent: MZ

name: ولکوم
class: city
parent: ZA

name: شای-شای
class: city
parent: MZ

name: گوروکا
class: city
parent: PG

name: مونت هاگن
class: city
parent: PG

name: رابائول
class: city
parent: PG

name: لائه
class: city
parent: PG

name: داوید
class: city
parent: PA
needs: class

name: وجده
class: city
parent: MA

name: اسفی
class: city
parent: MA

name: پودگوریتسا
class: city
alias: پادگاریتسا
parent: ME
capital: ME

name: کلیمنه
class: city
parent: MZ

name: لندن شرقی
class: city
parent: ZA

name: میدلبورگ
class: city
parent: ZA

name: نعلچیک
class: city
parent: RU

name: استاوروپول
class: city
parent: RU

name: اوگولنیه کوپی
class: city
parent: RU

name: کالینینگراد
class: city
parent: RU

name: پسکوف
class: city
parent: RU

name: بریانسک
class: city
parent: RU

name: اسمولنسک
class: city
parent: RU

name: پتروزاودسک
class: city
parent: RU

name: تور
class: city
parent: RU
needs: class

name: وولوگدا
class: city
parent: RU

name: یاروسلاول
class: city
parent: RU

name: روستوف
class: city
alias: روستوف-نا-دونو
parent: RU
source: s4

name: سوچی
class: city
parent: RU

name: کراسنودار
class: city
parent: RU

name: پنزا
class: city
parent: RU

name: ریازان
class: city
parent: RU

name: وورونژ
class: city
parent: RU

name: ماگنیتوگورسک
class: city
parent: RU

name: چلیابینسک
class: city
parent: RU

name: وورکوتا
class: city
parent: RU

name: کیروف
class: city
parent: RU

name: نیژنی تاگیل
class: city
parent: RU

name: آستاراخان
class: city
alias: آستراخان
parent: RU
source: s4

name: اورنبورگ
class: city
parent: RU

name: ساراتوف
class: city
parent: RU

name: اولیانوفسک
class: city
parent: RU

name: امسک
class: city
alias: اومسک
parent: RU

name: تیومن
class: city
parent: RU

name: نووکوزنتسک
class: city
alias: نوووکوزنتسک
parent: RU

name: کمروف
class: city
parent: RU

name: گروزنی
class: city
parent: RU

name: کندی
class: city
parent: LK
needs: class

name: سری جایاواردنپورا کوته
class: city
parent: LK

name: دائجونگ
class: city
parent: KR

name: گوانگجو
class: city
parent: KR

name: بوسان
class: city
parent: KR

name: زامبوانگا
class: city
parent: PH

name: لائوگ
class: city
parent: PH

name: باگیو
class: city
parent: PH

name: جنرال سانتوس
class: city
parent: PH

name: اوست-ایلیمسک
class: city
parent: RU

name: آنگارسک
class: city
parent: RU

name: آباکان
class: city
parent: RU

name: نوریلسک
class: city
parent: RU

name: خاتانگا
class: city
parent: RU

name: کیزیل
class: city
parent: RU

name: اولاناوده
class: city
parent: RU

name: بلاگووشچنسک
class: city
parent: RU

name: بوکاچاچا
class: city
parent: RU

name: دالنگورسک
class: city
parent: RU

name: آمبارچیک
class: city
parent: RU

name: باتاگای
class: city
parent: RU

name: چوکورداخ
class: city
parent: RU

name: اوست نرا
class: city
parent: RU

name: لنسک
class: city
parent: RU

name: آلدان
class: city
parent: RU

name: میرنی
class: city
parent: RU

name: ژیگانسک
class: city
parent: RU

name: اوخوتسک
class: city
parent: RU

name: خاباروفسک
class: city
parent: RU

name: اوخا
class: city
parent: RU

name: یوژنو-ساخالینسک
class: city
parent: RU

name: مخیکالی
class: city
parent: MX

name: لا پاس
class: city
parent: MX

name: تورئون
class: city
parent: MX

name: کولیاچان
class: city
parent: MX

name: نوگالس
class: city
parent: MX

name: ارموسییو
class: city
alias: ارموسیو
parent: MX

name: گوایماس
class: city
parent: MX

name: سان لوئیس پوتوسی
class: city
parent: MX

name: ماتاموروس
class: city
parent: MX

name: نوئوو لاردو
class: city
parent: MX

name: کولیما
class: city
parent: MX

name: کامپچه
class: city
parent: MX

name: اوآخاکا د خوارز
class: city
parent: MX

name: لئون
class: city
parent: MX
needs: class

name: مایدوگوری
class: city
parent: NG

name: پرت هارکورت
class: city
parent: NG

name: ماکوردی
class: city
parent: NG

name: ایبادان
class: city
parent: NG

name: اوگبوموشو
class: city
parent: NG

name: واری
class: city
parent: NG
needs: class

name: کادونا
class: city
parent: NG

name: گدانسک
class: city
parent: PL

name: کراکوف
class: city
parent: PL

name: دلنزدگد
class: city
parent: MN

name: ونسان
class: city
parent: KP
needs: class

name: سینوئیجو
class: city
parent: KP

name: خاود
class: city
parent: MN

name: چویبالسان
class: city
parent: MN

name: لودریتز
class: city
parent: NA

name: والویس بی
class: city
parent: NA

name: موانزا
class: city
parent: TZ

name: موروگورو
class: city
parent: TZ

name: دودوما
class: city
parent: TZ

name: آروشا
class: city
parent: TZ

name: برن
class: city
parent: CH
capital: CH
needs: class

name: مالمو
class: city
parent: SE

name: العیون
class: city
parent: MA

name: ترنات
class: city
parent: ID

name: آمبون
class: city
parent: ID

name: رابا
class: city
parent: ID

name: جایاپورا
class: city
parent: ID

name: فلورانس
class: city
parent: IT

name: کاتانیا
class: city
parent: IT
needs: class

name: پریشتینا
class: city
parent: XK
capital: XK

name: مرو
class: city
parent: KE
needs: class

name: الدورت
class: city
parent: KE

name: باندا آسه
class: city
parent: ID

name: جرج‌تاون
class: city
parent: MY

name: ژانگی
class: city
parent: CN

name: وووی
class: city
parent: CN

name: دونهوانگ
class: city
parent: CN

name: تیانشوی
class: city
parent: CN

name: دولان
class: city
parent: CN

name: گلمود
class: city
parent: CN

name: یولاین
class: city
parent: CN

name: بایچنگ
class: city
parent: CN

name: واژو
class: city
parent: CN

name: لیوپانشای
class: city
parent: CN

name: کوانژو
class: city
parent: CN

name: هفئی
class: city
parent: CN

name: سوجو
class: city
parent: CN

name: ژانژیانگ
class: city
parent: CN

name: شاوگوان
class: city
parent: CN

name: بالیکپاپان
class: city
parent: ID

name: کوچینگ
class: city
parent: MY

name: آنتسیرانانا
class: city
parent: MG

name: فیانارانسوآ
class: city
parent: MG

name: ماهاهانگا
class: city
parent: MG

name: تولیارا
class: city
parent: MG

name: سوراکارتا
class: city
parent: ID

name: بندر لامپونگ
class: city
parent: ID

name: تانجونگ پندان
class: city
parent: ID

name: مالنگ
class: city
parent: ID

name: کوپانگ
class: city
parent: ID

name: پره پره
class: city
parent: ID

name: کوانکا
class: city
parent: EC

name: سانتا کروز
class: city
parent: EC

name: لیمون
class: city
parent: CR
needs: class

name: سانتیاگو د کوبا
class: city
parent: CU

name: سانتیاگو ده لوس کابایروس
class: city
parent: DO

name: مانیسالس
class: city
parent: CO

name: پاستو
class: city
parent: CO

name: بارانکیلا
class: city
parent: CO

name: روسو
class: city
parent: DM
needs: class
capital: DM

name: مبانداکا
class: city
parent: CD

name: موندو
class: city
parent: TD
needs: class

name: سوئز
class: city
parent: EG

name: پورتسعید
class: city
parent: EG

name: فیوم
class: city
parent: EG

name: اسوان
class: city
parent: EG

name: اسیوط
class: city
parent: EG

name: کیسانگانی
class: city
parent: CD

name: عصب
class: city
parent: ER
needs: class

name: جیبوتی
class: city
parent: DJ
capital: DJ
needs: class

name: درسدن
class: city
parent: DE

name: شیگاتسی
class: city
parent: CN

name: یارکند
class: city
parent: CN

name: قولجه
class: city
parent: CN

name: التای سیتی
class: city
parent: CN

name: پوتراجایا
class: city
parent: MY

name: شیزویشان
class: city
parent: CN

name: یولین
class: city
parent: CN

name: آنکانگ
class: city
parent: CN

name: هوما
class: city
parent: CN
needs: class

name: یویونگ
class: city
parent: CN

name: هنگیانگ
class: city
parent: CN

name: میانیانگ
class: city
parent: CN

name: شیچانگ
class: city
parent: CN

name: باوشان
class: city
parent: CN

name: گجیو
class: city
parent: CN

name: شیجیاژوانگ
class: city
parent: CN

name: هاندان
class: city
parent: CN

name: آنشان
class: city
parent: CN

name: دالیان
class: city
parent: CN

name: چینگدائو
class: city
alias: کینگدائو
parent: CN

name: لینیای
class: city
parent: CN

name: هوایان
class: city
parent: CN

name: ونژو
class: city
parent: CN

name: نانگبو
class: city
parent: CN

name: فوکوئوکا
class: city
parent: JP

name: میازاکی
class: city
parent: JP

name: ناها
class: city
parent: JP

name: کوچی
class: city
parent: JP
needs: class

name: گورونتالو
class: city
parent: ID

name: تونگلیاو
class: city
parent: CN

name: هوهوت
class: city
parent: CN

name: چیفنگ
class: city
parent: CN

name: اولان هوت
class: city
parent: CN

name: هایلار
class: city
parent: CN

name: جیاموسی
class: city
parent: CN

name: بیان
class: city
parent: CN
needs: class
blocks: +کرد +کردند +کرده +داشت +می‌کند +شد

name: داکینگ
class: city
parent: CN

name: جیشی
class: city
parent: CN

name: ناگویا
class: city
parent: JP

name: ناگانو
class: city
parent: JP

name: کوشیرو
class: city
parent: JP

name: هاکوداته
class: city
parent: JP

name: کیوتو
class: city
parent: JP

name: سندای
class: city
parent: JP

name: ساکاتا
class: city
parent: JP

name: بندوندو
class: city
parent: CD

name: کانانگا
class: city
parent: CD

name: کسونگو
class: city
parent: CD

name: مبوجی-مایی
class: city
parent: CD

name: کالمیا
class: city
parent: CD

name: بوتمبو
class: city
parent: CD

name: گوما
class: city
parent: CD

name: مزوزو
class: city
parent: MW

name: بلانتایر
class: city
alias: بلانتیره
parent: MW

name: کویتزالتنانگو
class: city
parent: GT

name: بانجول
class: city
parent: GM
capital: GM

name: فریدآباد
class: city
parent: IN

name: سرینگر
class: city
parent: IN

name: ویجیاوادا
class: city
parent: IN

name: تریواندروم
class: city
parent: IN

name: کوچی
class: city
parent: IN
needs: class

name: کاتک
class: city
parent: IN

name: هوبلی -دارودا
class: city
parent: IN

name: منگلور
class: city
parent: IN

name: میسور
class: city
parent: IN
needs: class

name: گلبرگه
class: city
parent: IN

name: کولاپور
class: city
parent: IN

name: ناندید
class: city
parent: IN

name: اکولا
class: city
parent: IN

name: گواتی
class: city
parent: IN

name: کایس
class: city
parent: CG

name: فرانسویل
class: city
parent: GA

name: بوردو
class: city
parent: FR

name: مارسی
class: city
parent: FR
needs: class

name: لو اور
class: city
parent: FR

name: گائو
class: city
parent: ML

name: کویهایکیو
class: city
parent: CL

name: آریکا
class: city
parent: CL

name: کوپیاپو
class: city
parent: CL

name: لاسرنا
class: city
parent: CL

name: لوس آنخلس
class: city
parent: CL

name: نرسارسواق
class: city
parent: GL

name: سیسیمیوت
class: city
parent: GL

name: اورپرنویک
class: city
parent: GL

name: قاآناق
class: city
parent: GL

name: نوادیبو
class: city
parent: MR

name: کایس
class: city
parent: ML

name: عیون العتروس
class: city
parent: MR

name: سگو
class: city
parent: ML
needs: class

name: اسکوپیه
class: city
parent: MK
capital: MK

name: الجوف
class: city
parent: LY

name: تمسا
class: city
parent: LY

name: مصراته
class: city
parent: LY

name: زواره
class: city
parent: LY
needs: class

name: کرکوک
class: city
parent: IQ

name: موصل
class: city
parent: IQ

name: نجف
class: city
parent: IQ

name: بهیر دار
class: city
parent: ET

name: مکله
class: city
parent: ET

name: دیرداوه
class: city
parent: ET

name: رووانیمی
class: city
parent: FI

name: واسا
class: city
parent: FI

name: تامپری
class: city
parent: FI

name: آقتوبه
class: city
parent: KZ

name: رودنی
class: city
parent: KZ

name: قیزیلاوردا
class: city
parent: KZ

name: آتیرائو
class: city
alias: آتیراو
parent: KZ

name: اکیباستوز
class: city
parent: KZ

name: پاولودار
class: city
parent: KZ

name: سمی
class: city
parent: KZ
needs: class

name: اوسکمن
class: city
parent: KZ

name: بصره
class: city
parent: IQ

name: لودهیانا
class: city
parent: IN

name: کوتا
class: city
parent: IN

name: جوداپور
class: city
parent: IN

name: چیمکند
class: city
parent: KZ

name: طراز
class: city
parent: KZ
needs: class

name: لکهنو
class: city
parent: IN

name: سهارانپور
class: city
parent: IN

name: رانچی
class: city
parent: IN

name: باگلپور
class: city
parent: IN

name: رایپور
class: city
parent: IN

name: جبالپور
class: city
parent: IN

name: ایندور
class: city
parent: IN

name: پوندیچری
class: city
parent: IN

name: سالم
class: city
parent: IN
needs: class
blocks: بخش +و

name: تیروچیراپالی
class: city
parent: IN

name: پوینته نویر
class: city
parent: CG

name: کانکن
class: city
parent: GN

name: نزرکوره
class: city
parent: GN

name: بوآکه
class: city
parent: CI

name: سن-دونی
class: city
parent: RE

name: ریو برانکو
class: city
parent: BR

name: سائو لوئیس
class: city
parent: BR

name: پورتو ولیو
class: city
parent: BR

name: آلوورادا
class: city
parent: BR

name: کرومبا
class: city
parent: BR

name: بلو هوریزونته
class: city
parent: BR

name: مونتس کلاروس
class: city
parent: BR

name: یوبرلاندیا
class: city
parent: BR

name: کولیدر
class: city
parent: BR

name: التا فلورستا
class: city
parent: BR

name: کویابا
class: city
parent: BR

name: پلوتاس
class: city
parent: BR

name: کاشیاس دو سو
class: city
parent: BR

name: پونتا گروسا
class: city
parent: BR

name: ترسینا
class: city
parent: BR

name: ماسیو
class: city
parent: BR

name: ویتوریا دا کونکیستا
class: city
parent: BR

name: باریراس
class: city
parent: BR

name: ویلا ولا
class: city
parent: BR

name: ناتال
class: city
parent: BR

name: تامپسون
class: city
parent: CA
needs: class

name: برندن
class: city
parent: CA

name: فورت اسمیت
class: city
parent: CA

name: فورت مکموری
class: city
parent: CA

name: پیس ریور
class: city
parent: CA

name: فورت سنت جان
class: city
parent: CA

name: ایکالویت
class: city
alias: ایکلوئت
parent: CA

name: کمبریج بی
class: city
parent: CA

name: کوگلاکتوک
class: city
parent: CA

name: چسترفیلد اینلت
class: city
parent: CA

name: آرویات
class: city
parent: CA

name: تالویوک
class: city
parent: CA

name: ایگلولیک
class: city
parent: CA

name: داوسون سیتی
class: city
parent: CA

name: تیمینس
class: city
parent: CA

name: نورث بی
class: city
parent: CA

name: کوججواراپیک
class: city
parent: CA

name: کوجوآک
class: city
parent: CA

name: سیدنی
class: city
parent: CA
blocks: +برنر +پولاک +لومت +پواتیه

name: لابرادور سیتی
class: city
parent: CA

name: ابولووا
class: city
parent: CM

name: بامباری
class: city
parent: CF

name: ونیز
class: city
parent: IT

name: ال کالافاته
class: city
parent: AR

name: سان خوآن
class: city
parent: AR

name: راوسون
class: city
parent: AR

name: نئوکن
class: city
parent: AR

name: ترینیداد
class: city
parent: BO
needs: class

name: سانتا روسا
class: city
parent: AR

name: باریلوچه
class: city
parent: AR

name: سالتا
class: city
parent: AR

name: توکومان
class: city
parent: AR

name: فورموزا
class: city
parent: AR

name: سانتا فه
class: city
parent: AR

name: روزاریو
class: city
parent: AR

name: کمپیناس
class: city
parent: BR

name: سوروکابا
class: city
parent: BR

name: ریبرآ پرتو
class: city
parent: BR

name: پترولینا
class: city
parent: BR

name: بامندا
class: city
parent: CM

name: گاروا
class: city
parent: CM

name: هرات
class: city
parent: AF

name: مزار شریف
class: city
parent: AF

name: باتمبنگ
class: city
parent: KH

name: سیهم رئاپ
class: city
parent: KH

name: مالانژه
class: city
parent: AO

name: بنگوئلا
class: city
parent: AO

name: لوبنگو
class: city
parent: AO

name: نامیبه
class: city
parent: AO

name: تاریخا
class: city
parent: BO

name: بریج‌تاون
class: city
parent: BB
capital: BB

name: عنابه
class: city
parent: DZ

name: پاراکو
class: city
parent: BJ

name: پورتو نووو
class: city
parent: BJ

name: قسطنطنیه
class: city
parent: DZ

name: برست
class: city
parent: BY
needs: class

name: خولنا
class: city
parent: BD

name: فرانسیستوون
class: city
parent: BW

name: ماهالاپیه
class: city
parent: BW

name: سرووه
class: city
parent: BW

name: کاترین
class: city
parent: AU
needs: class

name: باسلتون
class: city
parent: AU

name: مندورا
class: city
parent: AU

name: بروم
class: city
parent: AU
needs: class

name: گلدفیلدز-اسپرانس
class: city
parent: AU

name: آلبانی
class: city
parent: AU
needs: class

name: پورت هدلند
class: city
parent: AU

name: کاراثا
class: city
parent: AU

name: جرالدتون
class: city
parent: AU

name: گریفیت
class: city
parent: AU

name: اورنج
class: city
parent: AU

name: دابو
class: city
parent: AU

name: آرمیدال
class: city
parent: AU

name: بروکن هیل
class: city
parent: AU

name: پورت لینکلن
class: city
parent: AU

name: وایالا
class: city
parent: AU

name: پورتلند
class: city
parent: AU

name: بندیگو
class: city
parent: AU

name: وانگاراتا
class: city
parent: AU

name: ویندورا
class: city
parent: AU

name: مانت ایسا
class: city
parent: AU

name: راکهمپتون
class: city
parent: AU

name: کنز
class: city
parent: AU
needs: class

name: گلد کوست
class: city
parent: AU

name: دوونپورت
class: city
parent: AU

name: بوبو دیولاسو
class: city
parent: BF

name: راجشاهی
class: city
parent: BD

name: ماندالی
class: city
parent: MM

name: سیتوه
class: city
parent: MM

name: بوجومبورا
class: city
parent: BI
capital: BI

name: پاگو پاگو
class: city
parent: AS

name: کینگزتاون
class: city
parent: VC
capital: VC

name: کاستریس
class: city
parent: LC
capital: LC

name: باس‌تر
class: city
alias: باسه‌تر
parent: KN
capital: KN

name: لاس پالماس
class: city
parent: ES

name: بربیرا
class: city
parent: SO

name: پورت‌لوئیس
class: city
parent: MU
capital: MU

name: غزه
class: city
parent: PS

name: سنت جورجز
class: city
alias: سینت‌جورجس
parent: GD
capital: GD

name: پاپیته
class: city
parent: PF

name: منامه
class: city
parent: BH
capital: BH

name: فری پورت
class: city
parent: BS

name: سینت جانز
class: city
parent: AG
capital: AG

name: تایچونگ
class: city
parent: TW

name: نیپیر
class: city
parent: NZ

name: مانوکا سیتی
class: city
parent: NZ

name: هامیلتون
class: city
parent: NZ

name: بلنیم
class: city
parent: NZ

name: دنیدن
class: city
parent: NZ

name: له
class: city
parent: IN
needs: class

name: امارواتی
class: city
parent: IN

name: کالیکوت
class: city
parent: IN

name: بوبانسور
class: city
parent: IN

name: جمشدپور
class: city
parent: IN

name: مونته‌ویدئو
class: city
parent: UY
capital: UY

name: هلنا
class: city
parent: US
needs: class

name: بیسمارک
class: city
parent: US
needs: class

name: بویزی
class: city
alias: بویسی
parent: US

name: سان‌خوزه
class: city
parent: US

name: ساکرامنتو
class: city
parent: US

name: لاس‌وگاس
class: city
parent: US

name: سانتا فه
class: city
parent: US

name: پورتلند
class: city
parent: US

name: سالتلیکسیتی
class: city
parent: US

name: شاین
class: city
parent: US
needs: class

name: دی موین
class: city
parent: US

name: اوماها
class: city
parent: US

name: اکلاهوما سیتی
class: city
parent: US

name: پییر
class: city
parent: US

name: سان آنتونیو
class: city
parent: US

name: سن کریستوبال
class: city
parent: VE

name: والنسیا
class: city
parent: VE
needs: class

name: جکسون
class: city
parent: US

name: رالی
class: city
parent: US
needs: class

name: کلیولند
class: city
parent: US

name: سینسینتی
class: city
parent: US

name: نشویل
class: city
parent: US

name: ممفیس
class: city
parent: US
blocks: +دیپای +دپای

name: نورفوک
class: city
alias: نورفولک
parent: US

name: میلواکی
class: city
parent: US

name: بوفالو
class: city
parent: US

name: پیتسبورگ
class: city
parent: US

name: سیوداد گویانا
class: city
parent: VE

name: لومه
class: city
parent: TG
capital: TG

name: تونس
class: city
parent: TN
capital: TN
needs: class

name: کودیاک
class: city
parent: US

name: کولد بی
class: city
parent: US

name: بتل
class: city
parent: US
needs: class

name: پوینت هوپ
class: city
parent: US

name: بارو
class: city
parent: US
needs: class

name: نوم
class: city
parent: US
needs: class

name: والدز
class: city
parent: US

name: جونو
class: city
parent: US
needs: class

name: فیربنکس
class: city
parent: US

name: پرودو بی
class: city
parent: US

name: سواستوپول
class: city
parent: RU

name: ابوظبی
class: city
parent: AE
capital: AE

name: عشق‌آباد
class: city
parent: TM
capital: TM

name: سمرقند
class: city
parent: UZ

name: لوساکا
class: city
alias: لوزاکا
parent: ZM
capital: ZM

name: هراره
class: city
parent: ZW
capital: ZW

name: بولاوایو
class: city
parent: ZW

name: دیلی
class: city
parent: TL
capital: TL
needs: class

name: پورت ویلا
class: city
parent: VU
capital: VU

name: تگوسیگالپا
class: city
parent: HN
capital: HN

name: جورج‌تاون
class: city
parent: GY
capital: GY

name: ریکیاویک
class: city
parent: IS
capital: IS

name: پورتو پرنس
class: city
parent: HT
capital: HT

name: گلاسگو
class: city
parent: GB

name: کامپالا
class: city
parent: UG
capital: UG

name: عدن
class: city
parent: YE

name: پاراماریبو
class: city
parent: SR
capital: SR

name: سبیا
class: city
parent: ES

name: زیندر
class: city
parent: NE

name: نیامی
class: city
parent: NE
capital: NE

name: بور سودان
class: city
parent: SD

name: دوشنبه
class: city
parent: TJ
capital: TJ
needs: class پایتخت_تاجیکستان

name: کوسکو
class: city
parent: PE

name: تاکنا
class: city
parent: PE

name: تروخیو
class: city
parent: PE

name: ایکا
class: city
parent: PE

name: آسونسیون
class: city
parent: PY
capital: PY

name: ماناگوآ
class: city
parent: NI
capital: NI

name: فریتاون
class: city
parent: SL
capital: SL

name: اغادیز
class: city
parent: NE

name: نیاله
class: city
parent: SD

name: وو
class: city
parent: SS
needs: class

name: دنقلا
class: city
parent: SD

name: کسلا
class: city
parent: SD

name: ترومسا
class: city
parent: NO

name: تروندهایم
class: city
parent: NO

name: برگن
class: city
parent: NO

name: اسلام‌آباد
class: city
parent: PK
capital: PK

name: مولتان
class: city
parent: PK

name: حیدرآباد
class: city
parent: PK

name: پیشاور
class: city
parent: PK

name: کاتماندو
class: city
parent: NP
capital: NP

name: ناکالا
class: city
parent: MZ

name: بلومفونتن
class: city
parent: ZA
capital: ZA

name: پرتوریا
class: city
parent: ZA
capital: ZA

name: پورت مورسبی
class: city
alias: پورت‌مورزبی
parent: PG
capital: PG

name: هونیارا
class: city
parent: SB
capital: SB

name: پاناماسیتی
class: city
parent: PA
capital: PA

name: فاس
class: city
parent: MA
needs: class

name: رباط
class: city
parent: MA
capital: MA
needs: class

name: مراکش
class: city
parent: MA
needs: class

name: کیشیناو
class: city
parent: MD
capital: MD

name: بریا
class: city
parent: MZ
needs: class

name: پورت الیزابت
class: city
parent: ZA

name: ماپوتو
class: city
parent: MZ
capital: MZ

name: تومسک
class: city
parent: RU

name: آنادیر
class: city
parent: RU

name: مورمانسک
class: city
parent: RU

name: آرخانگلسک
class: city
parent: RU

name: نیژنی نووگورود
class: city
parent: RU

name: ولگاگراد
class: city
parent: RU

name: اوفا
class: city
parent: RU

name: یکاترینبورگ
class: city
alias: یکاترینبرگ
parent: RU

name: سامارا
class: city
parent: RU

name: قازان
class: city
parent: RU

name: سورگوت
class: city
parent: RU

name: بارنائول
class: city
parent: RU

name: نووسیبیرسک
class: city
alias: نووسیبیریسک
parent: RU

name: موگادیشو
class: city
parent: SO
capital: SO

name: مسقط
class: city
parent: OM
capital: OM

name: کلمبو
class: city
parent: LK
capital: LK

name: سبو
class: city
parent: PH
needs: class

name: ایلوئلو
class: city
parent: PH

name: داوائو سیتی
class: city
parent: PH

name: براتسک
class: city
parent: RU

name: ایرکوتسک
class: city
parent: RU

name: کراسنویارسک
class: city
parent: RU

name: دیکسون
class: city
parent: RU
needs: class

name: چیتا
class: city
parent: RU
needs: class

name: ولادیوستوک
class: city
parent: RU

name: نیژنیانسک
class: city
parent: RU

name: یاکوتسک
class: city
parent: RU

name: تیکسی
class: city
parent: RU

name: ماگادان
class: city
parent: RU

name: تیخوانا
class: city
parent: MX

name: چیواوا
class: city
parent: MX

name: مزاتلان
class: city
parent: MX

name: تامپیکو
class: city
parent: MX

name: آکاپولکو
class: city
parent: MX

name: وراکروس
class: city
parent: MX

name: توکسلا گوتیرس
class: city
parent: MX

name: کانکون
class: city
parent: MX

name: مریدا
class: city
parent: MX

name: انوگو
class: city
parent: NG

name: سوکوتو
class: city
parent: NG

name: پرم
class: city
parent: RU
needs: class

name: اردنت
class: city
parent: MN

name: اولان‌باتور
class: city
parent: MN
capital: MN

name: امبیا
class: city
parent: TZ

name: ویندهوک
class: city
parent: NA
capital: NA

name: گروتفونتاین
class: city
parent: NA

name: شهرستان زنگبار
class: city
parent: TZ

name: والنسیا
class: city
parent: ES
needs: class

name: پالانا
class: city
parent: RU

name: پتروپاولوفسک-کامچاتسکیی
class: city
parent: RU

name: آبوجا
class: city
parent: NG
capital: NG

name: پادنگ
class: city
parent: ID

name: بیسائو
class: city
parent: GW
capital: GW

name: پالرمو
class: city
parent: IT
needs: class

name: امان
class: city
parent: JO
capital: JO
needs: class
blocks: +باشد +باشند +ماند +ماندن +بماند +بمانند +نگه +است +نیست +بودن +خدا

name: ویلنیوس
class: city
parent: LT
capital: LT

name: ریگا
class: city
parent: LV
capital: LV

name: بیشکک
class: city
parent: KG
capital: KG

name: جیایوگوان سیتی
class: city
parent: CN

name: شینینگ
class: city
parent: CN

name: گویلین
class: city
parent: CN

name: هواینان
class: city
parent: CN

name: شانتو
class: city
parent: CN

name: تاراکان)
class: city
parent: ID

name: مومباسا
class: city
parent: KE

name: ماسرو
class: city
parent: LS
capital: LS

name: آنتاناناریوو
class: city
parent: MG
capital: MG

name: سمارانگ
class: city
parent: ID

name: پالمبانگ
class: city
parent: ID

name: بانجارماسین
class: city
parent: ID

name: ماکاسار
class: city
parent: ID

name: لیون
class: city
parent: FR
needs: class

name: کیتو
class: city
parent: EC
capital: EC

name: سان‌خوزه
class: city
parent: CR
capital: CR

name: سان‌سالوادور
class: city
parent: SV
capital: SV

name: کینگستون
class: city
parent: JM
capital: JM

name: کارتاگینا
class: city
parent: CO

name: میتو
class: city
parent: CO

name: بامبا
class: city
parent: CD

name: انجامنا
class: city
parent: TD
capital: TD

name: ابشی
class: city
parent: TD

name: مالابو
class: city
parent: GQ
capital: GQ

name: اقصر
class: city
parent: EG

name: اسمره
class: city
parent: ER
capital: ER

name: زاگرب
class: city
parent: HR
capital: HR

name: تالین
class: city
parent: EE
capital: EE

name: لهاسا
class: city
parent: CN

name: حامی
class: city
parent: CN
needs: class

name: ختن
class: city
parent: CN
needs: class

name: کاشغر
class: city
parent: CN

name: یینچوان
class: city
parent: CN

name: پینگشیانگ
class: city
parent: CN

name: ناگازاکی
class: city
parent: JP

name: چیچیهار
class: city
parent: CN

name: کیکویت
class: city
parent: CD

name: ماتادی
class: city
parent: CD

name: کلوزی
class: city
parent: CD

name: لوبومباشی
class: city
parent: CD

name: لیلونگوه
class: city
parent: MW
capital: MW

name: گواتمالا سیتی
class: city
parent: GT
capital: GT

name: کاین
class: city
parent: GF
needs: class

name: لیبرویل
class: city
parent: GA
capital: GA

name: ویساکاپاتنام
class: city
parent: IN

name: سووا
class: city
parent: FJ
capital: FJ

name: پورت جنتیل
class: city
parent: GA

name: تیمبوکتو
class: city
parent: ML

name: پونتا آرناس
class: city
parent: CL

name: ایکویک
class: city
parent: CL

name: آنتوفاگاستا
class: city
parent: CL

name: والپارایزو
class: city
parent: CL

name: بالدیبیا
class: city
parent: CL

name: کنسپسیون
class: city
parent: CL

name: پرتو مونت
class: city
parent: CL

name: نوک
class: city
parent: GL
needs: class

name: نوآکشوت
class: city
parent: MR
capital: MR

name: باماکو
class: city
parent: ML
capital: ML

name: اطار
class: city
parent: MR

name: جنه
class: city
parent: ML
needs: class

name: سبها
class: city
parent: LY

name: بنغازی
class: city
parent: LY

name: سالونیک
class: city
parent: GR

name: بیروت
class: city
parent: LB
capital: LB

name: تفلیس
class: city
parent: GE
capital: GE

name: گوندار
class: city
parent: ET

name: آستانه
class: city
alias: نورسلطان
parent: KZ
capital: KZ
needs: class مذاکرات نشست روند در_نشست +پایتخت

name: قراغندی
class: city
parent: KZ

name: آلماتی
class: city
alias: آلما آتا
alias: آلماآتی
parent: KZ

name: امریتسار
class: city
parent: IN

name: بنارس
class: city
parent: IN
needs: class

name: آسانسول
class: city
parent: IN

name: بالای
class: city
parent: IN
needs: شهر

name: بوپال
class: city
parent: IN

name: مادورای
class: city
parent: IN

name: کویمباتور
class: city
parent: IN

name: وینتیان
class: city
parent: LA
capital: LA

name: برازاویل
class: city
alias: برازویل
parent: CG
capital: CG

name: کوناکری
class: city
parent: GN
capital: GN

name: یاموسوکرو
class: city
parent: CI
capital: CI

name: کروزیرو دو سول
class: city
parent: BR

name: لتیسیا
class: city
parent: CO

name: مانائوس
class: city
alias: ماناوس
parent: BR

name: کاکسیاس
class: city
parent: BR

name: سانتاری
class: city
parent: BR

name: مارابا
class: city
parent: BR

name: ویلنه
class: city
parent: BR

name: جی پارانا
class: city
parent: BR

name: کامپوگرانده
class: city
alias: کمپو گرانده
parent: BR

name: فلوریانوپلیس
class: city
parent: BR

name: فیرا دی سانتانا
class: city
parent: BR

name: وینیپگ
class: city
parent: CA

name: چرچیل
class: city
parent: CA
needs: class

name: رجاینا
class: city
parent: CA

name: سسکتون
class: city
parent: CA

name: کالگری
class: city
parent: CA

name: پرنس روپرت
class: city
parent: CA

name: ویکتوریا
class: city
parent: CA
needs: class

name: آرکتیک بی
class: city
parent: CA

name: رزلوت
class: city
alias: رزولوت
parent: CA

name: ناوجات
class: city
parent: CA

name: یلونایف
class: city
parent: CA

name: فورت گود هوپ
class: city
parent: CA

name: وایتهورس
class: city
parent: CA

name: بوآ ویستا
class: city
alias: بوئاویستا
parent: BR

name: ماکاپا
class: city
parent: BR

name: اوتاوا
class: city
alias: اتاوا
parent: CA
capital: CA
source: s4

name: فورت سورن
class: city
parent: CA

name: ثاندر بی
class: city
parent: CA

name: کبک
class: city
parent: CA
needs: class در به از کانادا_و مونترال_و
blocks: شکار

name: هالیفاکس
class: city
alias: هلیفکس
parent: CA

name: سنت جونز
class: city
parent: CA

name: نایین
class: city
parent: CA
needs: class

name: شارلوتتاون
class: city
parent: CA

name: ندل
class: city
parent: CF
needs: class

name: بلگراد
class: city
parent: RS
capital: RS

name: اوبو
class: city
parent: CF

name: بندر سری بگاوان
class: city
parent: BN
capital: BN

name: پورتو دسیادو
class: city
parent: AR

name: ریوگالگوس
class: city
parent: AR

name: کومودورو ریواداویا
class: city
parent: AR

name: مندوزا
class: city
alias: مندوسا
parent: AR

name: سوکره
class: city
parent: BO
capital: BO

name: ریبرالتا
class: city
parent: BO

name: باییا بلانکا
class: city
parent: AR

name: مار دل پلاتا
class: city
parent: AR

name: کوردوبا
class: city
parent: AR
needs: class

name: پوساداس
class: city
parent: AR

name: بلموپان
class: city
parent: BZ
capital: BZ

name: بانگوئی
class: city
alias: بانگی
parent: CF
capital: CF

name: ماروا
class: city
parent: CM

name: یائونده
class: city
parent: CM
capital: CM

name: تیرانا
class: city
parent: AL
capital: AL

name: ایروان
class: city
parent: AM
capital: AM

name: باکو
class: city
parent: AZ
capital: AZ
blocks: لری

name: قندهار
class: city
parent: AF

name: پنوم‌پن
class: city
parent: KH
capital: KH

name: مننگو
class: city
parent: AO

name: هوامبو
class: city
parent: AO

name: لاپاز
class: city
parent: BO
capital: BO

name: سانتا کروس د لا سیرا
class: city
parent: BO

name: وهران
class: city
parent: DZ

name: کوتونو
class: city
parent: BJ
capital: BJ

name: تمنراست
class: city
parent: DZ

name: غردایه
class: city
parent: DZ

name: صوفیه
class: city
parent: BG
capital: BG
needs: class در به

name: مینسک
class: city
parent: BY
capital: BY

name: تیمفو
class: city
parent: BT
capital: BT

name: گابورون
class: city
parent: BW
capital: BW

name: داروین
class: city
parent: AU
needs: class

name: آلیس اسپرینگز
class: city
parent: AU

name: کانبرا
class: city
parent: AU
capital: AU

name: نیوکاسل
class: city
alias: نیو‌کاسل
parent: AU
needs: class

name: آدلاید
class: city
parent: AU

name: تاونزویل
class: city
parent: AU

name: بریزبن
class: city
alias: بریسبین
parent: AU

name: هوبارت
class: city
parent: AU

name: اوآگادوگو
class: city
parent: BF
capital: BF

name: سارایوو
class: city
parent: BA
capital: BA

name: نایپیداو
class: city
parent: MM
capital: MM

name: سان خوآن
class: city
alias: سن‌خوان
parent: PR

name: استنلی
class: city
alias: استانلی
parent: FK
needs: class

name: همیلتون
class: city
parent: BM
capital: BM
needs: class

name: نوکوآلوفا
class: city
parent: TO
capital: TO

name: هرجیسا
class: city
parent: SO

name: پورت ویکتوریا
class: city
parent: SC
capital: SC

name: سائوتومه
class: city
parent: ST
capital: ST

name: آپیا
class: city
parent: WS
capital: WS

name: والتا
class: city
parent: MT
capital: MT

name: ماله
class: city
parent: MV
capital: MV
needs: class

name: اورشلیم
class: city
parent: IL
capital: IL

name: پرایا
class: city
parent: CV
capital: CV

name: ناسائو
class: city
parent: BS
capital: BS

name: نیکوزیا
class: city
parent: CY
capital: CY

name: کاوهسیونگ
class: city
parent: TW

name: ولینگتون
class: city
parent: NZ
capital: NZ

name: کرایستچرچ
class: city
parent: NZ

name: شنژن
class: city
parent: CN

name: زایبو
class: city
parent: CN

name: مینیاپولیس
class: city
parent: US

name: هونولولو
class: city
parent: US

name: سیاتل
class: city
parent: US

name: فینیکس
class: city
alias: فینکس
parent: US

name: سن‌دیگو
class: city
parent: US

name: سنت لوئیس
class: city
parent: US

name: نیواورلئان
class: city
alias: نیو‌اورلئان
parent: US

name: دالاس
class: city
parent: US

name: ماراکایبو
class: city
parent: VE

name: بوستون
class: city
parent: US

name: تمپا
class: city
parent: US

name: فیلادلفیا
class: city
parent: US

name: دیترویت
class: city
parent: US

name: انکوریج
class: city
parent: US

name: هانوی
class: city
parent: VN
capital: VN

name: هوشی‌مین
class: city
alias: هوشی‌مین‌سیتی
alias: سایگون
parent: VN
source: s2

name: آنکارا
class: city
parent: TR
capital: TR

name: بوداپست
class: city
parent: HU
capital: HU

name: صنعا
class: city
alias: صنعاء
parent: YE
capital: YE

name: بارسلونا
class: city
alias: بارسلون
parent: ES

name: بخارست
class: city
parent: RO
capital: RO

name: حلب
class: city
parent: SY

name: دمشق
class: city
parent: SY
capital: SY

name: زوریخ
class: city
alias: زوریک
parent: CH

name: لیسبون
class: city
parent: PT
capital: PT

name: خارطوم
class: city
parent: SD
capital: SD

name: جده
class: city
parent: SA

name: مکه
class: city
parent: SA

name: اسلو
class: city
parent: NO
capital: NO

name: لاهور
class: city
parent: PK

name: کراچی
class: city
parent: PK

name: دوربان
class: city
parent: ZA

name: سن‌پترزبورگ
class: city
alias: سنت پترزبورگ
alias: سن پطرزبورگ
alias: پترزبورگ
parent: RU

name: گوادالاخارا
class: city
parent: MX

name: پوئبلا
class: city
parent: MX

name: کانو
class: city
parent: NG

name: ورشو
class: city
parent: PL
capital: PL

name: پیونگ‌یانگ
class: city
parent: KP
capital: KP

name: دارالسلام
class: city
parent: TZ
capital: TZ

name: مدان
class: city
parent: ID

name: دوبلین
class: city
parent: IE
capital: IE

name: مونروویا
class: city
parent: LR
capital: LR

name: ناپل
class: city
parent: IT

name: میلان
class: city
parent: IT
needs: class

name: کوالالامپور
class: city
parent: MY
capital: MY

name: لانژو
class: city
parent: CN

name: ناننینگ
class: city
parent: CN

name: گوئیانگ
class: city
parent: CN

name: چونگکینگ
class: city
parent: CN

name: فوژو
class: city
parent: CN

name: گوانگژو
class: city
alias: گوانجو
alias: گوانگ‌جو
parent: CN

name: دونگوان
class: city
parent: CN

name: باندونگ
class: city
parent: ID

name: سورابایا
class: city
parent: ID

name: گوایاکیول
class: city
alias: گوایاکیل
parent: EC

name: مدلین
class: city
parent: CO

name: کالی
class: city
parent: CO
needs: class

name: هاوانا
class: city
parent: CU
capital: CU

name: اسکندریه
class: city
parent: EG

name: فرانکفورت
class: city
parent: DE

name: هامبورگ
class: city
parent: DE

name: مونیخ
class: city
parent: DE

name: پراگ
class: city
parent: CZ
capital: CZ

name: کویت‌سیتی
class: city
alias: شهر کویت
alias: کویت‌شهر
parent: KW
capital: KW

name: شی‌آن
class: city
parent: CN

name: تائییوان
class: city
parent: CN

name: ووهان
class: city
parent: CN

name: چانگشا
class: city
parent: CN

name: کونمینگ
class: city
parent: CN

name: ژنگژو
class: city
parent: CN

name: شنیانگ
class: city
parent: CN

name: جینان
class: city
parent: CN

name: تیانجین
class: city
parent: CN

name: نانچانگ
class: city
parent: CN

name: نانجینگ
class: city
parent: CN

name: هانگژو
class: city
parent: CN

name: هیروشیما
class: city
parent: JP

name: چانگچون
class: city
parent: CN

name: بائوتو
class: city
parent: CN

name: هاربین
class: city
parent: CN

name: ساپورو
class: city
parent: JP

name: سانتو دومینگو
class: city
parent: DO
capital: DO

name: آکرا
class: city
parent: GH
capital: GH

name: دهلی
class: city
parent: IN

name: حیدرآباد
class: city
parent: IN

name: پونه
class: city
parent: IN
needs: class

name: ناگپور
class: city
parent: IN

name: طرابلس
class: city
parent: LY
capital: LY

name: تل‌آویو
class: city
alias: تلاویو
parent: IL

name: هلسینکی
class: city
parent: FI
capital: FI

name: جایپور
class: city
parent: IN

name: کانپور
class: city
parent: IN

name: پتنا
class: city
parent: IN

name: چنای
class: city
parent: IN

name: احمدآباد
class: city
parent: IN

name: سورات
class: city
parent: IN

name: کپنهاگ
class: city
alias: کپنهاک
parent: DK
capital: DK

name: آبیجان
class: city
parent: CI
capital: CI

name: بلم
class: city
parent: BR
needs: class

name: برازیلیا
class: city
parent: BR
capital: BR

name: پورتو الگره
class: city
parent: BR

name: کوریتیبا
class: city
parent: BR

name: فورتالزا
class: city
parent: BR

name: سالوادور
class: city
parent: BR

name: ادمونتون
class: city
parent: CA

name: مونترآل
class: city
alias: مونترال
parent: CA

name: گویانیا
class: city
parent: BR

name: ریسیف
class: city
alias: ریسیفی
parent: BR

name: بروکسل
class: city
parent: BE
capital: BE

name: داکا
class: city
parent: BD
capital: BD

name: لوآندا
class: city
parent: AO
capital: AO

name: الجزیره
class: city
parent: DZ
capital: DZ
needs: class پایتخت بندر

name: چیتاگونگ
class: city
parent: BD

name: پرت
class: city
parent: AU
needs: class

name: یانگون
class: city
parent: MM

name: سان‌فرانسیسکو
class: city
parent: US

name: دنور
class: city
parent: US

name: هیوستون
class: city
parent: US

name: میامی
class: city
parent: US
needs: class در به از بندر

name: آتلانتا
class: city
parent: US

name: شیکاگو
class: city
parent: US

name: کاراکاس
class: city
parent: VE
capital: VE

name: کی‌یف
class: city
parent: UA
capital: UA

name: کیف
class: city
parent: UA
capital: UA
needs: class مسکو_و +و_مسکو
blocks: +و_کفش +پول

name: دبی
class: city
alias: دوبی
parent: AE
blocks: مقدار میزان کاهش افزایش +رودخانه +چشمه +چشمه‌ها +چشمه‌های +آب +جریان +پیک +پایه +سیلاب +متوسط +دو_چشمه

name: تاشکند
class: city
parent: UZ
capital: UZ

name: مادرید
class: city
parent: ES
capital: ES
blocks: رئال اتلتیکو اتلتیکومادرید

name: ژنو
class: city
parent: CH

name: استکهلم
class: city
parent: SE
capital: SE

name: بانکوک
class: city
parent: TH
capital: TH

name: لیما
class: city
parent: PE
capital: PE

name: داکار
class: city
parent: SN
capital: SN

name: ژوهانسبورگ
class: city
parent: ZA

name: آمستردام
class: city
parent: NL
capital: NL

name: کازابلانکا
class: city
parent: MA

name: سئول
class: city
alias: سوئول
parent: KR
capital: KR

name: مانیل
class: city
parent: PH
capital: PH

name: مونترری
class: city
alias: مونتری
parent: MX

name: برلین
class: city
parent: DE
capital: DE

name: اورومچی
class: city
parent: CN

name: چنگدو
class: city
parent: CN

name: اوزاکا
class: city
alias: اوساکا
parent: JP
source: s4

name: کینشاسا
class: city
parent: CD
capital: CD

name: دهلی نو
class: city
parent: IN
capital: IN

name: بنگلور
class: city
parent: IN

name: آتن
class: city
parent: GR
capital: GR

name: بغداد
class: city
parent: IQ
capital: IQ
blocks: +بونجاح

name: آدیس‌آبابا
class: city
parent: ET
capital: ET

name: ونکوور
class: city
parent: CA

name: تورنتو
class: city
alias: ترنتو
parent: CA

name: بوئنوس‌آیرس
class: city
parent: AR
capital: AR

name: کابل
class: city
parent: AF
capital: AF
blocks: سیم سرقت سیم_و سارقان +برق +های +نوری +فیبر +مخابرات +مسی +هوایی +زمینی +شارژ +قابل یک این آن هر هم کیلومتر متر ضربه رشته +کواکسیال +کش +کشی +فشار +ایمنی +استیل +شبکه +انتقال +خودنگهدار +فولادی +دریایی استفاده_از
needs: class در شهروندان ساکنان مردم حومه دانشگاه از به

name: وین
class: city
parent: AT
capital: AT
blocks: +رونی +دیزل +که +همه +چه +حکم +قصه +سخن

name: ملبورن
class: city
parent: AU

name: تایپه
class: city
parent: TW
capital: TW

name: آوکلند
class: city
parent: NZ

name: لس‌آنجلس
class: city
alias: لوس‌آنجلس
parent: US

name: واشنگتن
class: city
alias: واشینگتن
alias: واشنگتن دی‌سی
parent: US
capital: US

name: نیویورک
class: city
alias: نیو‌یورک
alias: نیویورک‌سیتی
parent: US
blocks: +پست

name: لندن
class: city
parent: GB
capital: GB

name: استانبول
class: city
alias: اسلامبول
parent: TR

name: ریاض
class: city
parent: SA
capital: SA
blocks: +محرز +المالکی +سلامه +منصور

name: کیپ‌تاون
class: city
parent: ZA
capital: ZA

name: مسکو
class: city
parent: RU
capital: RU

name: مکزیکوسیتی
class: city
parent: MX
capital: MX

name: لاگوس
class: city
parent: NG

name: رم
class: city
parent: IT
capital: IT
needs: class در به از تهران_و پاریس_و +میزبان +خواستار +اعلام +و_تهران
blocks: +یک آ_اس

name: پکن
class: city
parent: CN
capital: CN

name: نایروبی
class: city
parent: KE
capital: KE

name: جاکارتا
class: city
parent: ID
capital: ID

name: بوگوتا
class: city
parent: CO
capital: CO

name: قاهره
class: city
parent: EG
capital: EG

name: شانگهای
class: city
parent: CN

name: توکیو
class: city
parent: JP
capital: JP

name: بمبئی
class: city
alias: بمبیی
parent: IN

name: پاریس
class: city
parent: FR
capital: FR

name: سانتیاگو
class: city
parent: CL
capital: CL
blocks: +برنابئو +برنابو +سولاری +کازورلا +مونیوس +منیوس

name: کلکته
class: city
parent: IN

name: ریودوژانیرو
class: city
alias: ریو د ژانیرو
parent: BR

name: سائوپائولو
class: city
parent: BR

name: سیدنی
class: city
parent: AU
blocks: +برنر +پولاک +لومت +پواتیه

name: سنگاپور
class: city
parent: SG
capital: SG

name: هنگ‌کنگ
class: city
parent: HK
needs: class

name: سیمفروپل
class: city
parent: RU
source: s2

name: ارومچی
class: city
parent: CN
source: s2

name: فاماگوستا
class: city
parent: CY
source: s2

name: پونتیاناک
class: city
parent: ID
source: s2

name: آقتاو
class: city
parent: KZ
source: s2

name: قوستانای
class: city
parent: KZ
source: s2

name: خوود
class: city
parent: MN
source: s2

name: الخلیل
class: city
parent: PS
source: s2

name: خاندیگا
class: city
parent: RU
source: s2

name: اسردنکولیمسک
class: city
parent: RU
source: s2

name: اوشوایا
class: city
parent: AR
source: s2

name: لاریوخا
class: city
parent: AR
source: s2

name: سن‌لوئیس
class: city
parent: AR
source: s2

name: توکومن
class: city
parent: AR
source: s2

name: کاتامارکا
class: city
parent: AR
source: s2

name: خوخوی
class: city
parent: AR
source: s2

name: کوردووا
class: city
parent: AR
source: s2

name: ایرونپه
class: city
parent: BR
source: s2

name: کویاوا
class: city
parent: BR
source: s2

name: سنتارم
class: city
parent: BR
source: s2

name: آراگواینا
class: city
parent: BR
source: s2

name: اینوویک
class: city
parent: CA
source: s2

name: فورت نلسون
class: city
parent: CA
source: s2

name: داوسن کریک
class: city
parent: CA
source: s2

name: سویفت‌کارنت
class: city
parent: CA
source: s2

name: مانکتون
class: city
parent: CA
source: s2

name: گوس‌بی
class: city
parent: CA
source: s2

name: سنت جان
class: city
parent: CA
source: s2

name: نووک
class: city
parent: GL
source: s2

name: ماریگات
class: city
parent: MF
source: s2

name: سیوداد خوارز
class: city
parent: MX
source: s2

name: ماساتلان
class: city
parent: MX
source: s2

name: اوجیناگا
class: city
parent: MX
source: s2

name: گراند تورک
class: city
parent: TC
source: s2

name: یاکوتات
class: city
parent: US
source: s2

name: لوئیزویل
class: city
parent: US
source: s2

name: سبته
class: city
parent: ES
source: s2

name: کربلا
class: city
alias: کربلای معلی
parent: IQ
source: s4
blocks: عملیات سپاه لشکر تیپ قرارگاه گردان

name: کاظمین
class: city
parent: IQ
source: s4

name: سامرا
class: city
alias: سامراء
parent: IQ
source: s4

name: فلوجه
class: city
parent: IQ
source: s4

name: رمادی
class: city
parent: IQ
source: s4

name: تکریت
class: city
parent: IQ
source: s4

name: اربیل
class: city
parent: IQ
source: s4

name: سلیمانیه
class: city
parent: IQ
source: s4

name: دهوک
class: city
parent: IQ
source: s4

name: حلبچه
class: city
parent: IQ
source: s4

name: بعقوبه
class: city
parent: IQ
source: s4

name: خانقین
class: city
parent: IQ
source: s4

name: حله
class: city
parent: IQ
source: s4

name: دیوانیه
class: city
parent: IQ
source: s4

name: ناصریه
class: city
parent: IQ
source: s4

name: العماره
class: city
alias: عماره
parent: IQ
source: s4

name: سنجار
class: city
alias: شنگال
parent: IQ
source: s4

name: تلعفر
class: city
parent: IQ
source: s4

name: حمص
class: city
parent: SY
source: s4

name: حماه
class: city
alias: حما
parent: SY
source: s4

name: لاذقیه
class: city
parent: SY
source: s4

name: طرطوس
class: city
parent: SY
source: s4

name: ادلب
class: city
parent: SY
source: s4

name: رقه
class: city
parent: SY
source: s4

name: دیرالزور
class: city
parent: SY
source: s4

name: درعا
class: city
parent: SY
source: s4

name: حسکه
class: city
parent: SY
source: s4

name: قامشلی
class: city
parent: SY
source: s4

name: تدمر
class: city
alias: پالمیرا
parent: SY
source: s4

name: منبج
class: city
parent: SY
source: s4

name: بوکمال
class: city
alias: البوکمال
parent: SY
source: s4

name: عفرین
class: city
parent: SY
source: s4

name: کوبانی
class: city
alias: عین‌العرب
parent: SY
source: s4

name: جلال‌آباد
class: city
parent: AF
source: s4

name: قندوز
class: city
alias: کندز
parent: AF
source: s4

name: غزنی
class: city
parent: AF
source: s4

name: بامیان
class: city
parent: AF
source: s4

name: لشکرگاه
class: city
parent: AF
source: s4

name: زرنج
class: city
parent: AF
source: s4

name: فیض‌آباد
class: city
parent: AF
needs: class
source: s4

name: خوست
class: city
parent: AF
source: s4

name: اسلام‌قلعه
class: city
parent: AF
source: s4

name: صیدا
class: city
parent: LB
source: s4

name: بعلبک
class: city
parent: LB
source: s4

name: نبطیه
class: city
parent: LB
source: s4

name: رفح
class: city
parent: PS
source: s4

name: خان‌یونس
class: city
parent: PS
source: s4

name: نابلس
class: city
parent: PS
source: s4

name: جنین
class: city
parent: PS
needs: class
source: s4

name: بیت‌لحم
class: city
parent: PS
source: s4

name: حیفا
class: city
parent: IL
source: s4

name: بیت‌المقدس
class: city
alias: قدس شریف
alias: قدس اشغالی
parent: IL
source: s4
blocks: عملیات الی تیپ لشکر سپاه گردان پادگان ناحیه

name: عسقلان
class: city
alias: اشکلون
parent: IL
source: s4

name: اشدود
class: city
parent: IL
source: s4

name: بئر سبع
class: city
alias: بئرالسبع
parent: IL
source: s4

name: ایلات
class: city
parent: IL
needs: class
source: s4

name: حدیده
class: city
alias: الحدیده
parent: YE
source: s4

name: مأرب
class: city
parent: YE
source: s4

name: صعده
class: city
parent: YE
source: s4

name: صلاله
class: city
parent: OM
source: s4

name: صحار
class: city
parent: OM
source: s4

name: ظهران
class: city
parent: SA
source: s4

name: دمام
class: city
parent: SA
source: s4

name: قطیف
class: city
parent: SA
source: s4

name: طائف
class: city
alias: طایف
parent: SA
source: s4

name: ابها
class: city
parent: SA
needs: class
source: s4

name: جیزان
class: city
alias: جازان
parent: SA
source: s4

name: خمیس مشیط
class: city
parent: SA
source: s4

name: العین
class: city
parent: AE
source: s4
blocks: نصب
needs: class

name: راس‌الخیمه
class: city
parent: AE
source: s4

name: شارجه
class: city
parent: AE
source: s4

name: فجیره
class: city
parent: AE
source: s4

name: عجمان
class: city
parent: AE
source: s4

name: جبل علی
class: city
parent: AE
source: s4

name: ماخاچ‌قلعه
class: city
alias: ماخاچکالا
parent: RU
source: s4

name: ورونژ
class: city
alias: وارونژ
parent: RU
source: s4

name: سواستوپل
class: city
alias: سواستوپول
parent: UA
source: s4

name: ماریوپول
class: city
alias: ماریوپل
parent: UA
source: s4

name: خرسون
class: city
parent: UA
source: s4

name: زاپوریژیا
class: city
alias: زاپروژیا
parent: UA
source: s4

name: لوهانسک
class: city
alias: لوگانسک
parent: UA
source: s4

name: گنجه
class: city
parent: AZ
source: s4

name: شوشا
class: city
parent: AZ
source: s4

name: آغدام
class: city
parent: AZ
source: s4

name: خان‌کندی
class: city
alias: استپاناکرت
parent: AZ
source: s4

name: سومقاییت
class: city
alias: سومگائیت
parent: AZ
source: s4

name: نخجوان
class: city
parent: AZ
source: s4

name: لنکران
class: city
parent: AZ
source: s4

name: لاچین
class: city
parent: AZ
source: s4

name: گیومری
class: city
parent: AM
source: s4

name: مگری
class: city
parent: AM
needs: class
source: s4

name: پوتی
class: city
parent: GE
source: s4

name: کوتائیسی
class: city
parent: GE
source: s4

name: ایغدیر
class: city
parent: TR
source: s4

name: وان
class: city
parent: TR
needs: class
source: s4

name: ارزروم
class: city
parent: TR
source: s4

name: دیاربکر
class: city
parent: TR
source: s4

name: غازی‌عینتاب
class: city
alias: غازی عنتاب
alias: گازیانتپ
parent: TR
source: s4

name: آنتالیا
class: city
parent: TR
source: s4

name: ترابزون
class: city
parent: TR
source: s4

name: مرسین
class: city
parent: TR
source: s4

name: اسکندرون
class: city
parent: TR
source: s4

name: خجند
class: city
parent: TJ
source: s4

name: ترمذ
class: city
parent: UZ
source: s4

name: فرغانه
class: city
parent: UZ
source: s4

name: اکتائو
class: city
alias: آقتائو
alias: آکتائو
parent: KZ
source: s4

name: چیمکنت
class: city
alias: شیمکنت
parent: KZ
source: s4

name: گوادر
class: city
parent: PK
source: s4

name: فیصل‌آباد
class: city
parent: PK
source: s4

name: راولپندی
class: city
parent: PK
source: s4

name: سیالکوت
class: city
parent: PK
source: s4

name: گجرات
class: city
parent: IN
source: s4

name: لوزان
class: city
parent: CH
source: s4

name: داووس
class: city
parent: CH
source: s4

name: بازل
class: city
parent: CH
source: s4

name: اشتوتگارت
class: city
parent: DE
source: s4

name: کلن
class: city
parent: DE
source: s4

name: دوسلدورف
class: city
parent: DE
source: s4

name: هانوفر
class: city
parent: DE
source: s4

name: لایپزیک
class: city
alias: لایپزیگ
parent: DE
source: s4

name: نورنبرگ
class: city
parent: DE
source: s4

name: دورتموند
class: city
parent: DE
needs: class
source: s4

name: بن
class: city
parent: DE
source: s4
blocks: +بست +بست‌های +سلمان
needs: class

name: ماینتس
class: city
parent: DE
needs: class
source: s4

name: برمن
class: city
parent: DE
source: s4

name: اسن
class: city
parent: DE
needs: class
source: s4

name: لیدز
class: city
parent: GB
source: s4

name: لیورپول
class: city
parent: GB
needs: class
source: s4

name: شفیلد
class: city
parent: GB
source: s4

name: آکسفورد
class: city
parent: GB
needs: class
source: s4

name: کمبریج
class: city
parent: GB
needs: class
source: s4

name: بریستول
class: city
parent: GB
source: s4

name: نیس
class: city
parent: FR
needs: class
source: s4

name: کن
class: city
parent: FR
needs: class
source: s4

name: آنتورپ
class: city
parent: BE
source: s4

name: گنت
class: city
parent: BE
needs: class
source: s4

name: روتردام
class: city
alias: رتردام
parent: NL
source: s4

name: اوترخت
class: city
parent: NL
source: s4

name: آیندهوون
class: city
parent: NL
source: s4

name: سالزبورگ
class: city
parent: AT
source: s4

name: گراتس
class: city
parent: AT
source: s4

name: اینسبروک
class: city
parent: AT
source: s4

name: سویا
class: city
alias: سویل
parent: ES
needs: class
source: s4

name: مالاگا
class: city
parent: ES
needs: class
source: s4

name: گرانادا
class: city
alias: غرناطه
parent: ES
needs: class
source: s4

name: ورونا
class: city
parent: IT
needs: class
source: s4

name: پورتو
class: city
parent: PT
needs: class
source: s4

name: تسالونیکی
class: city
parent: GR
source: s4

name: وروتسواف
class: city
parent: PL
source: s4

name: شارم‌الشیخ
class: city
alias: شرم الشیخ
parent: EG
source: s4

name: سرت
class: city
parent: LY
needs: class
source: s4

name: پورت سودان
class: city
alias: بندر سودان
parent: SD
source: s4

name: بالی
class: city
parent: ID
needs: class
source: s4

name: ییوو
class: city
alias: ایوو
parent: CN
source: s4

name: فوکوشیما
class: city
parent: JP
source: s4

name: یوکوهاما
class: city
parent: JP
source: s4

name: پانمونجوم
class: city
parent: KR
source: s4

name: اجمان
class: city
parent: AE
source: s3

name: مصفح
class: city
parent: AE
source: s3

name: دبی مارینا
class: city
parent: AE
source: s3

name: ورسان
class: city
parent: AE
source: s3

name: کندوز
class: city
parent: AF
source: s3

name: صناعتی
class: city
parent: AF
needs: class
source: s3

name: گردیز
class: city
parent: AF
source: s3

name: ناحیه کنترون
class: city
parent: AM
source: s3

name: سمقاییت
class: city
parent: AZ
source: s3

name: خیردالان
class: city
parent: AZ
source: s3

name: یولاخ
class: city
parent: AZ
source: s3

name: منجاچویر
class: city
parent: AZ
source: s3

name: مدینه حمد
class: city
parent: BH
source: s3

name: گومل
class: city
parent: BY
source: s3

name: گرودنا
class: city
parent: BY
source: s3

name: وتیبسک
class: city
parent: BY
source: s3

name: موگیلف
class: city
parent: BY
source: s3

name: ایسن
class: city
parent: DE
source: s3

name: بریمن
class: city
parent: DE
source: s3

name: لائپزش
class: city
parent: DE
source: s3

name: دویسبورگ
class: city
parent: DE
source: s3

name: ووپرتال
class: city
parent: DE
source: s3

name: بیله‌فلد
class: city
parent: DE
source: s3

name: مانهایم
class: city
parent: DE
source: s3

name: آوگسبورگ
class: city
parent: DE
source: s3

name: ویسبادن
class: city
parent: DE
source: s3

name: کارلسروهه
class: city
parent: DE
source: s3

name: گلزنکیرشن
class: city
parent: DE
source: s3

name: آچن
class: city
parent: DE
source: s3

name: مونشن‌گلادباخ
class: city
parent: DE
source: s3

name: کیل
class: city
parent: DE
needs: class
source: s3

name: چیمنتز
class: city
parent: DE
source: s3

name: برانشویگ
class: city
parent: DE
source: s3

name: ماگدبورگ
class: city
parent: DE
source: s3

name: کرفلد
class: city
parent: DE
source: s3

name: فرایبورگ
class: city
parent: DE
source: s3

name: ایرفرت
class: city
parent: DE
source: s3

name: لوبک
class: city
parent: DE
needs: class
source: s3

name: جیزه
class: city
parent: EG
source: s3

name: استان فیوم
class: city
parent: EG
source: s3

name: اسماعیلیه
class: city
parent: EG
source: s3
needs: class

name: دمیاط
class: city
parent: EG
source: s3

name: رشید
class: city
parent: EG
needs: class
source: s3

name: ساراگوسا
class: city
parent: ES
source: s3

name: مورسیا
class: city
parent: ES
needs: class
source: s3

name: آلیکانته
class: city
parent: ES
source: s3

name: وایادولید
class: city
parent: ES
needs: class
source: s3

name: خیخن
class: city
parent: ES
source: s3

name: لاتینا
class: city
parent: ES
source: s3

name: لاکرونیا
class: city
parent: ES
needs: class
source: s3

name: الش
class: city
parent: ES
needs: class
source: s3

name: ابیدو
class: city
parent: ES
source: s3

name: جیراز دی لا فرونتیرا
class: city
parent: ES
source: s3

name: سانتا کروز دی تینیرف
class: city
parent: ES
source: s3

name: پامپلونا
class: city
parent: ES
source: s3

name: کاونتری
class: city
parent: GB
source: s3

name: برکن‌هد
class: city
parent: GB
source: s3

name: ایزلینتن
class: city
parent: GB
source: s3

name: پرستون
class: city
parent: GB
source: s3

name: سوانزی
class: city
parent: GB
source: s3

name: نیوکاسل
class: city
alias: نیو‌کاسل
parent: GB
needs: class
source: s3

name: برایتون
class: city
parent: GB
needs: class
source: s3

name: ساوت‌همپتون
class: city
parent: GB
needs: class
source: s3

name: ولورهمپتون
class: city
parent: GB
needs: class
source: s3

name: پلیموت
class: city
parent: GB
source: s3

name: استوک-آن-ترنت
class: city
parent: GB
source: s3

name: میلتون کینز
class: city
parent: GB
source: s3

name: نورث‌همپتون
class: city
parent: GB
source: s3

name: بکسلی
class: city
parent: GB
source: s3

name: بارکینگ
class: city
parent: GB
source: s3

name: پورتسموث
class: city
parent: GB
needs: class
source: s3

name: سوئیندون
class: city
parent: GB
source: s3

name: ابو غریب
class: city
parent: IQ
source: s3

name: کوت
class: city
parent: IQ
needs: class
source: s3

name: رامادی
class: city
parent: IQ
source: s3

name: الشرقاط
class: city
parent: IQ
source: s3

name: سماوه
class: city
parent: IQ
source: s3

name: توز خورماتو
class: city
parent: IQ
source: s3

name: کوفه
class: city
parent: IQ
source: s3

name: ام قصر
class: city
parent: IQ
source: s3

name: الفاو
class: city
parent: IQ
source: s3

name: روسیفا
class: city
parent: JO
source: s3

name: حولی
class: city
parent: KW
source: s3

name: اوست-کامنوگورسک
class: city
parent: KZ
source: s3

name: ترکستان
class: city
parent: KZ
source: s3

name: قسطنائی
class: city
parent: KZ
source: s3

name: پیتروپاول
class: city
parent: KZ
source: s3

name: تمیرتاو
class: city
parent: KZ
source: s3

name: کوکشه‌تاو
class: city
parent: KZ
source: s3

name: تالدیقورغان
class: city
parent: KZ
source: s3

name: جیز قازغان
class: city
parent: KZ
source: s3

name: صور
class: city
parent: LB
needs: class
source: s3

name: نبطیه و طهطا
class: city
parent: LB
source: s3

name: یوترخت
class: city
parent: NL
source: s3

name: خرونینگن
class: city
parent: NL
source: s3

name: تیلبورخ
class: city
parent: NL
source: s3

name: السیب
class: city
parent: OM
source: s3

name: بوشر
class: city
parent: OM
source: s3

name: الرستاق
class: city
parent: OM
source: s3

name: ووچ
class: city
parent: PL
needs: class
source: s3

name: پوزنان
class: city
parent: PL
source: s3

name: ششیچن
class: city
parent: PL
source: s3

name: لوبلین
class: city
parent: PL
source: s3

name: بیدگوشچ
class: city
parent: PL
source: s3

name: بیالیستوک
class: city
parent: PL
source: s3

name: کاتووچ
class: city
parent: PL
source: s3

name: گدنیا
class: city
parent: PL
source: s3

name: چستوهووا
class: city
parent: PL
source: s3

name: ارریان
class: city
parent: QA
source: s3

name: ایاشی
class: city
parent: RO
source: s3

name: کونستانتسا
class: city
parent: RO
source: s3

name: کلوج نابوکا
class: city
parent: RO
source: s3

name: تیمیشوارا
class: city
parent: RO
source: s3

name: کرائیووا
class: city
parent: RO
source: s3

name: گالاتسی
class: city
parent: RO
source: s3

name: تارگو مورس
class: city
parent: RO
source: s3

name: نیژنی نووگورد
class: city
parent: RU
source: s3

name: تولیاتی
class: city
parent: RU
source: s3

name: ازوسک
class: city
parent: RU
source: s3

name: لپیتسک
class: city
parent: RU
source: s3

name: چاباق‌سر
class: city
parent: RU
source: s3

name: کورسک
class: city
parent: RU
source: s3

name: ایوانوفو
class: city
parent: RU
source: s3

name: ولادیمیر
class: city
parent: RU
needs: class
source: s3

name: بلگورود
class: city
parent: RU
source: s3

name: کالوگا
class: city
parent: RU
source: s3

name: سارانسک
class: city
parent: RU
source: s3

name: چرپووتس
class: city
parent: RU
source: s3

name: کرغان
class: city
parent: RU
source: s3

name: ولادیقفقاز
class: city
parent: RU
source: s3

name: اوریل
class: city
parent: RU
needs: class
source: s3

name: تاگانروگ
class: city
parent: RU
source: s3

name: کوستروما
class: city
parent: RU
source: s3

name: استرلیتاماک
class: city
parent: RU
source: s3

name: اورسک
class: city
parent: RU
source: s3

name: سیکتیوکار
class: city
parent: RU
source: s3

name: نیژنوارتوفسک
class: city
parent: RU
source: s3

name: خیمکی
class: city
parent: RU
source: s3

name: نیژنکامسک
class: city
parent: RU
source: s3

name: دزرژینسک
class: city
parent: RU
source: s3

name: ولیکیا نووگورد
class: city
parent: RU
source: s3

name: شاختی
class: city
parent: RU
source: s3

name: ریبنسک
class: city
parent: RU
source: s3

name: بالاکوفو
class: city
parent: RU
source: s3

name: آرماویر
class: city
parent: RU
source: s3

name: سورودوینسک
class: city
parent: RU
source: s3

name: برزنیکی
class: city
parent: RU
source: s3

name: ولگودونسک
class: city
parent: RU
source: s3

name: میاس
class: city
parent: RU
source: s3

name: نووچرکاسک
class: city
parent: RU
source: s3

name: روبتسوفسک
class: city
parent: RU
source: s3

name: میتیشچی
class: city
parent: RU
source: s3

name: لیوبرتسی
class: city
parent: RU
source: s3

name: کاوروو
class: city
parent: RU
source: s3

name: بالاشیخا
class: city
parent: RU
source: s3

name: کولومنا
class: city
parent: RU
source: s3

name: ناخودکا
class: city
parent: RU
source: s3

name: مایکوپ
class: city
parent: RU
source: s3

name: کارولیو
class: city
parent: RU
source: s3

name: کولپینو
class: city
parent: RU
source: s3

name: اودینتسوفو
class: city
parent: RU
source: s3

name: نوینومیسک
class: city
parent: RU
source: s3

name: کسلووودسک
class: city
parent: RU
source: s3

name: دیمیترووگراد
class: city
parent: RU
source: s3

name: نووماسکووسک
class: city
parent: RU
source: s3

name: کامیشن
class: city
parent: RU
source: s3

name: نفتکامسک
class: city
parent: RU
source: s3

name: چرکسک
class: city
parent: RU
source: s3

name: اورخوفو-زویفو
class: city
parent: RU
source: s3

name: آچینسک
class: city
parent: RU
source: s3

name: نوگنسک
class: city
parent: RU
source: s3

name: یلتس
class: city
parent: RU
source: s3

name: نووکویبیشفسک
class: city
parent: RU
source: s3

name: سورسک
class: city
parent: RU
source: s3

name: لنینسک-کوزنتسکیی
class: city
parent: RU
source: s3

name: اوبنینسک
class: city
parent: RU
source: s3

name: ایلیستا
class: city
parent: RU
source: s3

name: نوووترویسک
class: city
parent: RU
source: s3

name: پوشکینو
class: city
parent: RU
source: s3

name: کانسک
class: city
parent: RU
source: s3

name: خانتی مانسیئسک
class: city
parent: RU
source: s3

name: میجدوریچینسک
class: city
parent: RU
source: s3

name: سولیکامسک
class: city
parent: RU
source: s3

name: گلازوف
class: city
parent: RU
source: s3

name: بریده
class: city
parent: SA
needs: class
source: s3

name: تایف
class: city
parent: SA
source: s3

name: حائل
class: city
parent: SA
needs: class
source: s3

name: نجران
class: city
parent: SA
source: s3

name: الخرج
class: city
parent: SA
source: s3

name: هفوف
class: city
parent: SA
source: s3

name: المبرز
class: city
parent: SA
source: s3

name: جبیل
class: city
parent: SA
source: s3

name: ترطوس
class: city
parent: SY
source: s3

name: الباب
class: city
parent: SY
source: s3

name: دوما
class: city
parent: SY
needs: class
source: s3

name: کان بادام
class: city
parent: TJ
source: s3

name: داسوگز
class: city
parent: TM
source: s3

name: قیصری
class: city
parent: TR
needs: class
source: s3

name: اسکی شهر
class: city
parent: TR
source: s3

name: ملطیه
class: city
parent: TR
source: s3

name: اسکدار
class: city
parent: TR
source: s3

name: شانلی اورفا
class: city
parent: TR
source: s3

name: ایلازغ
class: city
parent: TR
source: s3

name: انطاکیه
class: city
parent: TR
source: s3

name: قهرمان‌مرعش
class: city
parent: TR
source: s3

name: اوشاک
class: city
parent: TR
source: s3

name: آلانیا
class: city
parent: TR
source: s3

name: آق‌سرای
class: city
parent: TR
source: s3

name: دنیزلی
class: city
parent: TR
source: s3
needs: class در استان

name: آدیامان
class: city
parent: TR
source: s3

name: آداپازاری
class: city
parent: TR
source: s3

name: ککبوزه
class: city
parent: TR
source: s3

name: چوروم
class: city
parent: TR
source: s3

name: سیواس
class: city
parent: TR
source: s3

name: افیون قره حصار
class: city
parent: TR
source: s3

name: بالیکسیر
class: city
parent: TR
source: s3

name: عثمانیه
class: city
parent: TR
needs: class
source: s3

name: ضلع چورلو
class: city
parent: TR
source: s3

name: ازمیت
class: city
parent: TR
source: s3

name: قیریق‌قلعه
class: city
parent: TR
source: s3

name: کوتاهیه
class: city
parent: TR
source: s3

name: بولی
class: city
parent: TR
source: s3

name: کارامان
class: city
parent: TR
source: s3

name: اسپارتا
class: city
parent: TR
needs: class
source: s3

name: آیدن
class: city
parent: TR
needs: class
source: s3

name: ارغلی
class: city
parent: TR
source: s3

name: کرشهر
class: city
parent: TR
source: s3

name: چاناق‌قلعه
class: city
parent: TR
source: s3

name: سلوکیه
class: city
parent: TR
needs: class
source: s3

name: ماردین
class: city
parent: TR
source: s3

name: توکات
class: city
parent: TR
source: s3

name: بنگول
class: city
parent: TR
source: s3

name: گره‌سون
class: city
parent: TR
source: s3

name: قسطمونی
class: city
parent: TR
source: s3

name: قره بوک
class: city
parent: TR
source: s3

name: آغری
class: city
parent: TR
source: s3

name: تکر داغ
class: city
parent: TR
source: s3

name: ریزه
class: city
parent: TR
needs: class
source: s3

name: نازیلی
class: city
parent: TR
source: s3

name: آماسیه
class: city
parent: TR
source: s3

name: سیرت
class: city
parent: TR
needs: class
source: s3

name: کیلس
class: city
parent: TR
source: s3

name: زانگولداک
class: city
parent: TR
source: s3

name: اگدیر
class: city
parent: TR
source: s3

name: اودیسا
class: city
parent: UA
source: s3

name: کریفیی ریه
class: city
parent: UA
source: s3

name: وینیتسا
class: city
parent: UA
source: s3

name: چرنیهیف
class: city
parent: UA
source: s3

name: پولتاوا
class: city
parent: UA
source: s3

name: چرکاسی
class: city
parent: UA
source: s3

name: چرنیوتسی
class: city
parent: UA
source: s3

name: سومی
class: city
parent: UA
needs: class
source: s3

name: ریون
class: city
parent: UA
source: s3

name: هورلیفکا
class: city
parent: UA
source: s3

name: کرمنچوک
class: city
parent: UA
source: s3

name: کیرووهراد
class: city
parent: UA
source: s3

name: بیلا تسرکفا
class: city
parent: UA
source: s3

name: نمنگان
class: city
parent: UZ
source: s3

name: فیرغانا
class: city
parent: UZ
source: s3

name: قارشی
class: city
parent: UZ
source: s3

name: جیزاخ
class: city
parent: UZ
source: s3

name: چیرچیق
class: city
parent: UZ
source: s3

name: ارجنچ
class: city
parent: UZ
source: s3

name: ناوائی
class: city
parent: UZ
source: s3

name: شهری‌سبز
class: city
parent: UZ
source: s3

name: آلمالیق
class: city
parent: UZ
source: s3

name: خیوا
class: city
parent: UZ
source: s3

name: ای بی
class: city
parent: YE
source: s3
needs: class
blocks: مؤسس موسس شرکت سایت

name: مکلا
class: city
parent: YE
source: s3

name: ریو
class: city
parent: BR
needs: class در به از المپیک بازی‌های مشعل المپیک_2016 بازی‌های_2016
blocks: کیا
source: s4

name: قدس
class: city
parent: PS
source: s4
needs: class در به از تا اشغال آزادی آزادسازی یهودی‌سازی مسئله موضوع درباره ساکنان اهالی +شریف +اشغالی +شرقی
blocks: روز جهانی نیروی سپاه میدان بلوار خیابان شهرک لشکر تیپ

name: گوانتانامو
class: city
alias: گوئانتانامو
parent: CU
source: s4

name: اورلاندو
class: city
parent: US
source: s4
blocks: +بلوم

name: فورت لادردیل
class: city
alias: فورت لادردال
parent: US
source: s4

name: گوتنبرگ
class: city
alias: یوتبوری
parent: SE
source: s4
blocks: یوهانس پروژه

name: سیلوپی
class: city
parent: TR
source: s4

name: هرتزلیا
class: city
alias: هرتصلیا
parent: IL
source: s4

name: بعشیقه
class: city
parent: IQ
source: s4

name: زاخو
class: city
parent: IQ
source: s4
