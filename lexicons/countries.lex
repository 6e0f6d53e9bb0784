#! kind: region  layout: record  version: 2026-11-24
#! source s1: CLDR 48 territory names in Persian | Unicode-3.0
#! source s2: Natural Earth 5.1.1, names in Persian | public domain
#! source s3: spellings and adjectives of the news, by hand | MIT OR Apache-2.0
#! origin: drafted from the tables, then edited by hand; this file is what is edited now
# Countries and territories with their ISO 3166-1 code (and those that CLDR adds: AC, CP, DG, EA, IC, TA, XK).
# The name is the one that Iranian news writes most.

id: AC
name: جزایر آسنسیون
class: country
code: AC

id: AD
name: آندورا
class: country
code: AD
adjective: آندورایی

id: AE
name: امارات
class: country
alias: امارات متحده عربی
alias: امارات عربی متحده
code: AE
adjective: اماراتی

id: AF
name: افغانستان
class: country
alias: امارت اسلامی افغانستان
code: AF
adjective: افغان
adjective: افغانی
adjective: افغانستانی

id: AG
name: آنتیگوا و باربودا
class: country
code: AG

id: AI
name: آنگویلا
class: country
code: AI
adjective: آنگویلایی

id: AL
name: آلبانی
class: country
code: AL
adjective: آلبانیایی

id: AM
name: ارمنستان
class: country
code: AM
adjective: ارمنی
adjective: ارمنستانی

id: AO
name: آنگولا
class: country
code: AO
adjective: آنگولایی

id: AQ
name: جنوبگان
class: country
code: AQ
adjective: جنوبگانی

id: AR
name: آرژانتین
class: country
code: AR
adjective: آرژانتینی

id: AS
name: ساموآی امریکا
class: country
alias: ساموآی آمریکا
code: AS

id: AT
name: اتریش
class: country
alias: اطریش
code: AT
adjective: اتریشی

id: AU
name: استرالیا
class: country
code: AU
adjective: استرالیایی

id: AW
name: آروبا
class: country
code: AW
adjective: آروبایی

id: AX
name: جزایر آلاند
class: country
alias: جزایر الند
code: AX

id: AZ
name: آذربایجان
class: country
alias: جمهوری آذربایجان
code: AZ
adjective: آذربایجانی
adjective: آذری

id: BA
name: بوسنی و هرزگوین
class: country
alias: بوسنی
alias: بوسنی هرزگوین
alias: بوسنی و هرزگوینا
code: BA
adjective: بوسنیایی

id: BB
name: باربادوس
class: country
code: BB
adjective: باربادوسی

id: BD
name: بنگلادش
class: country
code: BD
adjective: بنگلادشی

id: BE
name: بلژیک
class: country
code: BE
adjective: بلژیکی

id: BF
name: بورکینافاسو
class: country
code: BF
adjective: بورکینافاسویی

id: BG
name: بلغارستان
class: country
code: BG
adjective: بلغار
adjective: بلغاری
adjective: بلغارستانی

id: BH
name: بحرین
class: country
code: BH
adjective: بحرینی

id: BI
name: بوروندی
class: country
alias: بروندی
code: BI

id: BJ
name: بنین
class: country
code: BJ
adjective: بنینی

id: BL
name: سن بارتلمی
class: country
alias: سنت بارثلمی
alias: سن بارثلمی
code: BL

id: BM
name: برمودا
class: country
code: BM
adjective: برمودایی

id: BN
name: برونئی
class: country
alias: برونئی دارالسلام
alias: برونی
code: BN

id: BO
name: بولیوی
class: country
code: BO
adjective: بولیویایی

id: BQ
name: جزایر کارائیب هلند
class: country
code: BQ

id: BR
name: برزیل
class: country
code: BR
adjective: برزیلی

id: BS
name: باهاما
class: country
alias: باهاماس
code: BS
adjective: باهامایی

id: BT
name: بوتان
class: country
code: BT
adjective: بوتانی

id: BV
name: جزیره بووه
class: country
code: BV

id: BW
name: بوتسوانا
class: country
code: BW
adjective: بوتسوانایی

id: BY
name: بلاروس
class: country
alias: روسیه سفید
alias: بلوروس
code: BY
adjective: بلاروسی

id: BZ
name: بلیز
class: country
code: BZ
adjective: بلیزی

id: CA
name: کانادا
class: country
code: CA
adjective: کانادایی

id: CC
name: جزایر کوکوس
class: country
code: CC

id: CD
name: جمهوری دموکراتیک کنگو
class: country
alias: کنگو دموکراتیک
alias: کنگو - کینشاسا
alias: کنگوی دموکراتیک
alias: کنگو
code: CD
adjective: کنگویی

id: CF
name: آفریقای مرکزی
class: country
alias: جمهوری آفریقای مرکزی
alias: جمهوری افریقای مرکزی
alias: افریقای مرکزی
code: CF

id: CG
name: کنگو
class: country
alias: جمهوری کنگو
alias: کنگو برازاویل
alias: کنگو - برازویل
code: CG
adjective: کنگویی

id: CH
name: سوئیس
class: country
alias: سوییس
alias: سویس
code: CH
adjective: سوئیسی

id: CI
name: ساحل عاج
class: country
alias: کوت‌دیووآر
code: CI
adjective: ساحل‌عاجی

id: CK
name: جزایر کوک
class: country
code: CK

id: CL
name: شیلی
class: country
code: CL
adjective: شیلیایی

id: CM
name: کامرون
class: country
code: CM
adjective: کامرونی
needs: class در تیم_ملی مقابل برابر نیجریه_و غنا_و +و_نیجریه

id: CN
name: چین
class: country
alias: جمهوری خلق چین
code: CN
adjective: چینی
blocks: دریای جزایر +اول +دوم +سوم +بهاره +تابستانه +چروک +خورده +خوردگی +دار +و_چروک +و_شکن

id: CO
name: کلمبیا
class: country
code: CO
adjective: کلمبیایی
blocks: بریتیش

id: CP
name: جزایر کلیپرتون
class: country
code: CP

id: CR
name: کاستاریکا
class: country
code: CR
adjective: کاستاریکایی

id: CU
name: کوبا
class: country
code: CU
adjective: کوبایی

id: CV
name: کیپ‌ورد
class: country
alias: کیپ‌ورده
alias: دماغه سبز
code: CV
adjective: کیپ‌وردی

id: CW
name: کوراسائو
class: country
code: CW
adjective: کوراسائویی

id: CX
name: جزیره کریسمس
class: country
code: CX

id: CY
name: قبرس
class: country
code: CY
adjective: قبرسی

id: CZ
name: جمهوری چک
class: country
code: CZ
adjective: چکی

id: DE
name: آلمان
class: country
alias: جمهوری فدرال آلمان
code: DE
adjective: آلمانی

id: DG
name: دیه‌گو گارسیا
class: country
code: DG

id: DJ
name: جیبوتی
class: country
code: DJ

id: DK
name: دانمارک
class: country
code: DK
adjective: دانمارکی

id: DM
name: دومینیکا
class: country
code: DM
adjective: دومینیکایی

id: DO
name: دومینیکن
class: country
alias: جمهوری دومینیکن
code: DO

id: DZ
name: الجزایر
class: country
code: DZ
adjective: الجزایری

id: EA
name: سبته و ملیله
class: country
code: EA

id: EC
name: اکوادور
class: country
code: EC
adjective: اکوادوری

id: EE
name: استونی
class: country
code: EE
adjective: استونیایی

id: EG
name: مصر
class: country
code: EG
adjective: مصری

id: EH
name: صحرای غربی
class: country
code: EH

id: ER
name: اریتره
class: country
alias: اریتریا
code: ER
adjective: اریتره‌ای

id: ES
name: اسپانیا
class: country
code: ES
adjective: اسپانیایی

id: ET
name: اتیوپی
class: country
alias: حبشه
code: ET
adjective: اتیوپیایی

id: FI
name: فنلاند
class: country
code: FI
adjective: فنلاندی

id: FJ
name: فیجی
class: country
code: FJ

id: FK
name: جزایر فالکلند
class: country
code: FK

id: FM
name: میکرونزی
class: country
code: FM

id: FO
name: جزایر فارو
class: country
code: FO

id: FR
name: فرانسه
class: country
code: FR
adjective: فرانسوی

id: GA
name: گابن
class: country
code: GA
adjective: گابنی

id: GB
name: انگلیس
class: country
alias: بریتانیا
alias: انگلستان
alias: بریتانیای کبیر
alias: پادشاهی متحده
alias: پادشاهی متحد
code: GB
adjective: انگلیسی
adjective: بریتانیایی

id: GD
name: گرنادا
class: country
code: GD
adjective: گرنادایی

id: GE
name: گرجستان
class: country
code: GE
adjective: گرجی
adjective: گرجستانی

id: GF
name: گویان فرانسه
class: country
code: GF

id: GG
name: گرنزی
class: country
code: GG
needs: class

id: GH
name: غنا
class: country
code: GH
adjective: غنایی
needs: class در مقابل برابر نیجریه_و +و_نیجریه

id: GI
name: جبل‌الطارق
class: country
code: GI
adjective: جبل‌الطارقی

id: GL
name: گرینلند
class: country
code: GL
adjective: گرینلندی

id: GM
name: گامبیا
class: country
code: GM
adjective: گامبیایی

id: GN
name: گینه
class: country
code: GN
adjective: گینه‌ای

id: GP
name: گوادلوپ
class: country
code: GP
adjective: گوادلوپی

id: GQ
name: گینه استوایی
class: country
code: GQ

id: GR
name: یونان
class: country
code: GR
adjective: یونانی

id: GS
name: جورجیای جنوبی و جزایر ساندویچ جنوبی
class: country
alias: جزایر جورجیای جنوبی و ساندویچ جنوبی
code: GS

id: GT
name: گواتمالا
class: country
alias: گوآتمالا
code: GT
adjective: گواتمالایی

id: GU
name: گوام
class: country
alias: گوآم
code: GU
adjective: گوامی

id: GW
name: گینه بیسائو
class: country
alias: گینه بیساو
code: GW

id: GY
name: گویان
class: country
code: GY
adjective: گویانی
needs: class

id: HK
name: هنگ‌کنگ
class: country
alias: هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین
code: HK
adjective: هنگ‌کنگی

id: HM
name: هرد و جزایر مک‌دونالد
class: country
alias: جزیره هرد و جزایر مکدونالد
code: HM

id: HN
name: هندوراس
class: country
code: HN
adjective: هندوراسی

id: HR
name: کرواسی
class: country
code: HR
adjective: کروات
adjective: کرواسی‌ای

id: HT
name: هائیتی
class: country
alias: هاییتی
code: HT

id: HU
name: مجارستان
class: country
alias: هنگری
code: HU
adjective: مجار
adjective: مجارستانی

id: IC
name: جزایر قناری
class: country
code: IC

id: ID
name: اندونزی
class: country
code: ID
adjective: اندونزیایی

id: IE
name: ایرلند
class: country
code: IE
adjective: ایرلندی

id: IL
name: اسرائیل
class: country
alias: اسراییل
alias: رژیم صهیونیستی
alias: رژیم اشغالگر قدس
alias: رژیم اسرائیل
alias: رژیم اشغالگر صهیونیستی
code: IL
adjective: اسرائیلی
adjective: صهیونیستی

id: IM
name: جزیره من
class: country
code: IM
needs: class

id: IN
name: هند
class: country
alias: هندوستان
code: IN
adjective: هندی
adjective: هندوستانی

id: IO
name: قلمرو بریتانیا در اقیانوس هند
class: country
alias: مجمع‌الجزایر چاگوس
code: IO

id: IQ
name: عراق
class: country
alias: جمهوری عراق
code: IQ
adjective: عراقی

id: IR
name: ایران
class: country
alias: جمهوری اسلامی ایران
alias: ج.ا.ا
alias: ج.ا.ایران
code: IR
adjective: ایرانی

id: IS
name: ایسلند
class: country
code: IS
adjective: ایسلندی

id: IT
name: ایتالیا
class: country
code: IT
adjective: ایتالیایی

id: JE
name: جرزی
class: country
code: JE
needs: class

id: JM
name: جامائیکا
class: country
alias: جاماییکا
code: JM
adjective: جامائیکایی

id: JO
name: اردن
class: country
code: JO
adjective: اردنی

id: JP
name: ژاپن
class: country
code: JP
adjective: ژاپنی

id: KE
name: کنیا
class: country
code: KE
adjective: کنیایی

id: KG
name: قرقیزستان
class: country
alias: قیرقیزستان
code: KG
adjective: قرقیز
adjective: قرقیزستانی

id: KH
name: کامبوج
class: country
code: KH
adjective: کامبوجی

id: KI
name: کیریباتی
class: country
code: KI

id: KM
name: کومور
class: country
alias: جزایر قمر
alias: مجمع‌الجزایر قمر
alias: جزایر کومور
code: KM
adjective: کوموری

id: KN
name: سنت کیتس و نویس
class: country
alias: سن کیتس و نویس
code: KN

id: KP
name: کره شمالی
class: country
alias: جمهوری دموکراتیک خلق کره
code: KP

id: KR
name: کره جنوبی
class: country
alias: جمهوری کره
code: KR
adjective: کره‌ای

id: KW
name: کویت
class: country
code: KW
adjective: کویتی

id: KY
name: جزایر کیمن
class: country
code: KY

id: KZ
name: قزاقستان
class: country
code: KZ
adjective: قزاق
adjective: قزاقستانی

id: LA
name: لائوس
class: country
alias: لاووس
code: LA
adjective: لائوسی

id: LB
name: لبنان
class: country
code: LB
adjective: لبنانی

id: LC
name: سنت لوسیا
class: country
alias: سن لوسیا
code: LC

id: LI
name: لیختن‌اشتاین
class: country
code: LI
adjective: لیختن‌اشتاینی

id: LK
name: سریلانکا
class: country
code: LK
adjective: سریلانکایی

id: LR
name: لیبریا
class: country
code: LR
adjective: لیبریایی

id: LS
name: لسوتو
class: country
code: LS
adjective: لسوتویی

id: LT
name: لیتوانی
class: country
alias: لیتوانیا
code: LT
adjective: لیتوانیایی

id: LU
name: لوکزامبورگ
class: country
code: LU
adjective: لوکزامبورگی

id: LV
name: لتونی
class: country
code: LV
adjective: لتونیایی

id: LY
name: لیبی
class: country
code: LY
adjective: لیبیایی

id: MA
name: مراکش
class: country
code: MA
adjective: مراکشی
adjective: مغربی

id: MC
name: موناکو
class: country
code: MC
adjective: موناکویی

id: MD
name: مولداوی
class: country
alias: مولدووا
code: MD
adjective: مولداویایی

id: ME
name: مونته‌نگرو
class: country
code: ME
adjective: مونته‌نگرویی

id: MF
name: سنت مارتین
class: country
alias: سنت مارتین فرانسه
alias: سن مارتین
alias: سن مارتین فرانسه
code: MF

id: MG
name: ماداگاسکار
class: country
code: MG
adjective: ماداگاسکاری

id: MH
name: جزایر مارشال
class: country
code: MH

id: MK
name: مقدونیه شمالی
class: country
alias: مقدونیه
code: MK
adjective: مقدونی
adjective: مقدونیه‌ای

id: ML
name: مالی
class: country
code: ML
needs: class جمهوری شمال جنوب

id: MM
name: میانمار
class: country
alias: برمه
alias: میانمار (برمه)
code: MM
adjective: میانماری

id: MN
name: مغولستان
class: country
code: MN
adjective: مغول
adjective: مغولستانی

id: MO
name: ماکائو
class: country
alias: ماکائو، منطقهٔ ویژهٔ اداری چین
code: MO

id: MP
name: جزایر ماریانای شمالی
class: country
code: MP

id: MQ
name: مارتینیک
class: country
code: MQ
adjective: مارتینیکی

id: MR
name: موریتانی
class: country
code: MR

id: MS
name: مونت‌سرات
class: country
code: MS
adjective: مونت‌سراتی

id: MT
name: مالت
class: country
code: MT
adjective: مالتی
blocks: تب

id: MU
name: موریس
class: country
code: MU
adjective: موریسی
needs: class

id: MV
name: مالدیو
class: country
code: MV
adjective: مالدیویی

id: MW
name: مالاوی
class: country
code: MW

id: MX
name: مکزیک
class: country
code: MX
adjective: مکزیکی

id: MY
name: مالزی
class: country
code: MY
adjective: مالزیایی

id: MZ
name: موزامبیک
class: country
code: MZ
adjective: موزامبیکی

id: NA
name: نامیبیا
class: country
code: NA
adjective: نامیبیایی

id: NC
name: کالدونیای جدید
class: country
code: NC

id: NE
name: نیجر
class: country
code: NE
adjective: نیجری

id: NF
name: جزیره نورفولک
class: country
alias: جزیره نورفک
code: NF

id: NG
name: نیجریه
class: country
alias: نیجریا
code: NG
adjective: نیجریه‌ای

id: NI
name: نیکاراگوئه
class: country
alias: نیکاراگوآ
alias: نیکاراگوا
code: NI
adjective: نیکاراگوئه‌ای

id: NL
name: هلند
class: country
code: NL
adjective: هلندی

id: NO
name: نروژ
class: country
code: NO
adjective: نروژی

id: NP
name: نپال
class: country
code: NP
adjective: نپالی

id: NR
name: نائورو
class: country
code: NR
adjective: نائورویی

id: NU
name: نیوئه
class: country
alias: نیووی
code: NU
adjective: نیوئه‌ای

id: NZ
name: نیوزیلند
class: country
alias: زلاندنو
alias: نیوزلند
alias: آتروا نیوزیلند
code: NZ
adjective: نیوزیلندی

id: OM
name: عمان
class: country
alias: سلطنت عمان
alias: سلطان‌نشین عمان
alias: پادشاهی عمان
code: OM
adjective: عمانی
blocks: دریای خلیج +سامانی

id: PA
name: پاناما
class: country
code: PA
adjective: پانامایی

id: PE
name: پرو
class: country
code: PE
adjective: پرویی
needs: class در به از مقابل برابر

id: PF
name: پلی‌نزی فرانسه
class: country
code: PF

id: PG
name: پاپوآ گینه نو
class: country
alias: پاپوا گینه نو
alias: گینه نو
code: PG

id: PH
name: فیلیپین
class: country
code: PH
adjective: فیلیپینی

id: PK
name: پاکستان
class: country
alias: جمهوری اسلامی پاکستان
code: PK
adjective: پاکستانی

id: PL
name: لهستان
class: country
code: PL
adjective: لهستانی

id: PM
name: سن پیر و میکلن
class: country
code: PM

id: PN
name: جزایر پیت‌کرن
class: country
code: PN

id: PR
name: پورتوریکو
class: country
code: PR
adjective: پورتوریکویی

id: PS
name: فلسطین
class: country
alias: سرزمین‌های فلسطینی
alias: دولت فلسطین
code: PS
adjective: فلسطینی

id: PT
name: پرتغال
class: country
code: PT
adjective: پرتغالی

id: PW
name: پالائو
class: country
code: PW
adjective: پالائویی

id: PY
name: پاراگوئه
class: country
code: PY
adjective: پاراگوئه‌ای

id: QA
name: قطر
class: country
code: QA
adjective: قطری
blocks: کیلومتر متر سانتی‌متر میلی‌متر میکرون میکرومتر نانومتر اینچ +این +آن +متوسط +داخلی +خارجی +بیرونی +لوله +لوله‌های +دایره +دهانه +چاه +تنه +رگ +سیاره +خورشید +تقریبی +کمتر +بیشتر +کل +مغز +مو +موی +زیاد +زیادشان +سوراخ +لنز +آینه +عدسی +دیسک +سیم +میله +هسته +سلول +ذرات +نانوذرات +تونل

id: RE
name: رئونیون
class: country
code: RE
adjective: رئونیونی

id: RO
name: رومانی
class: country
code: RO
adjective: رومانیایی

id: RS
name: صربستان
class: country
code: RS
adjective: صرب
adjective: صربستانی

id: RU
name: روسیه
class: country
alias: فدراسیون روسیه
alias: روسیه فدراتیو
code: RU
adjective: روس
adjective: روسی
adjective: روسیه‌ای

id: RW
name: رواندا
class: country
alias: روآندا
code: RW
adjective: رواندایی

id: SA
name: عربستان
class: country
alias: عربستان سعودی
alias: پادشاهی عربستان سعودی
code: SA
adjective: سعودی
adjective: عربستانی

id: SB
name: جزایر سلیمان
class: country
code: SB

id: SC
name: سیشل
class: country
code: SC
adjective: سیشلی

id: SD
name: سودان
class: country
code: SD
adjective: سودانی

id: SE
name: سوئد
class: country
alias: سوید
code: SE
adjective: سوئدی

id: SG
name: سنگاپور
class: country
code: SG
adjective: سنگاپوری

id: SH
name: سنت هلن
class: country
alias: سینت هلینا
alias: سن هلن
code: SH

id: SI
name: اسلوونی
class: country
code: SI
adjective: اسلوونیایی

id: SJ
name: سوالبارد و یان ماین
class: country
code: SJ

id: SK
name: اسلواکی
class: country
code: SK
adjective: اسلواک
adjective: اسلواکیایی

id: SL
name: سیرالئون
class: country
alias: سیرالئونه
code: SL
adjective: سیرالئونی

id: SM
name: سان‌مارینو
class: country
code: SM
adjective: سان‌مارینویی

id: SN
name: سنگال
class: country
code: SN
adjective: سنگالی

id: SO
name: سومالی
class: country
code: SO
adjective: سومالیایی

id: SR
name: سورینام
class: country
code: SR
adjective: سورینامی

id: SS
name: سودان جنوبی
class: country
code: SS

id: ST
name: سائوتومه و پرینسیپ
class: country
alias: سائوتومه و پرنسیپ
code: ST

id: SV
name: السالوادور
class: country
code: SV
adjective: السالوادوری

id: SX
name: سنت مارتن
class: country
alias: سینت مارتن
alias: سن مارتن
code: SX

id: SY
name: سوریه
class: country
code: SY
adjective: سوری
adjective: سوریه‌ای

id: SZ
name: اسواتینی
class: country
alias: سوازیلند
code: SZ

id: TA
name: تریستان دا کونا
class: country
code: TA

id: TC
name: جزایر تورکس و کایکوس
class: country
code: TC

id: TD
name: چاد
class: country
code: TD
adjective: چادی

id: TF
name: سرزمین‌های جنوبی فرانسه
class: country
alias: سرزمینهای جنوبی و جنوبگانی فرانسه
code: TF

id: TG
name: توگو
class: country
code: TG
adjective: توگویی

id: TH
name: تایلند
class: country
code: TH
adjective: تایلندی

id: TJ
name: تاجیکستان
class: country
code: TJ
adjective: تاجیک
adjective: تاجیکستانی

id: TK
name: توکلائو
class: country
code: TK
adjective: توکلائویی

id: TL
name: تیمور شرقی
class: country
alias: تیمور-لسته
code: TL

id: TM
name: ترکمنستان
class: country
code: TM
adjective: ترکمن
adjective: ترکمنستانی

id: TN
name: تونس
class: country
code: TN
adjective: تونسی

id: TO
name: تونگا
class: country
code: TO
adjective: تونگایی

id: TR
name: ترکیه
class: country
alias: جمهوری ترکیه
code: TR
adjective: ترک
adjective: ترکی
adjective: ترکیه‌ای

id: TT
name: ترینیداد و توباگو
class: country
code: TT

id: TV
name: تووالو
class: country
code: TV
adjective: تووالویی

id: TW
name: تایوان
class: country
alias: چین تایپه
code: TW
adjective: تایوانی

id: TZ
name: تانزانیا
class: country
code: TZ
adjective: تانزانیایی

id: UA
name: اوکراین
class: country
alias: اکراین
alias: اوکرائین
code: UA
adjective: اوکراینی

id: UG
name: اوگاندا
class: country
code: UG
adjective: اوگاندایی

id: UM
name: جزایر دورافتاده ایالات متحده
class: country
code: UM

id: US
name: آمریکا
class: country
alias: امریکا
alias: ایالات متحده
alias: ایالات متحده آمریکا
alias: ایالات متحده امریکا
alias: ایالت‌های متحده
code: US
adjective: آمریکایی
adjective: امریکایی

id: UY
name: اروگوئه
class: country
alias: اوروگوئه
code: UY
adjective: اروگوئه‌ای

id: UZ
name: ازبکستان
class: country
alias: اوزبکستان
code: UZ
adjective: ازبک
adjective: ازبکستانی

id: VA
name: واتیکان
class: country
code: VA
adjective: واتیکانی

id: VC
name: سنت وینسنت و گرنادین
class: country
alias: سنت وینسنت و گرنادینها
alias: سن وینسنت و گرنادین
alias: سن وینسنت و گرنادینها
code: VC

id: VE
name: ونزوئلا
class: country
alias: ونزوئلای بولیواری
code: VE
adjective: ونزوئلایی

id: VG
name: جزایر ویرجین بریتانیا
class: country
code: VG

id: VI
name: جزایر ویرجین ایالات متحده
class: country
code: VI

id: VN
name: ویتنام
class: country
code: VN
adjective: ویتنامی

id: VU
name: وانواتو
class: country
code: VU
adjective: وانواتویی

id: WF
name: والیس و فوتونا
class: country
code: WF

id: WS
name: ساموآ
class: country
code: WS
adjective: ساموآی

id: XK
name: کوزوو
class: country
alias: کوزووو
code: XK
adjective: کوزوویی

id: YE
name: یمن
class: country
code: YE
adjective: یمنی

id: YT
name: مایوت
class: country
code: YT
adjective: مایوتی

id: ZA
name: آفریقای جنوبی
class: country
alias: افریقای جنوبی
code: ZA

id: ZM
name: زامبیا
class: country
code: ZM
adjective: زامبیایی

id: ZW
name: زیمبابوه
class: country
code: ZW
adjective: زیمبابوه‌ای

name: کره
class: country
code: KR
needs: class در مقابل برابر بازیکنان ورزشکاران تیم_ملی_فوتبال بر
blocks: +زمین +ماه +مریخ +خاکی +جغرافیایی +حیوانی +گیاهی

name: چک
class: country
code: CZ
needs: class

name: سعودی
class: country
code: SA
needs: class

name: مغرب
class: country
code: MA
needs: class
