#! kind: region  layout: record  version: 2026-11-24
#! source s1: CLDR 41, names of subdivisions in Persian | Unicode-DFS-2016
#! source s2: spellings, context and further divisions, by hand | MIT OR Apache-2.0
#! origin: drafted from the table, then edited by hand; this file is what is edited now
# First-level divisions of every country but Iran, without their class word. `iso` is the ISO 3166-2 code of 2021.
# An entry without a source is of s1.

name: کانیلو
class: province
parent: AD
iso: AD-02

name: انکمپ
class: province
parent: AD
iso: AD-03

name: لا ماسانا
class: province
parent: AD
iso: AD-04

name: اوردینو
class: province
parent: AD
iso: AD-05

name: سنت حولیا ده لوریا
class: province
parent: AD
iso: AD-06

name: اسکالدز-انگوردانی
class: province
parent: AD
iso: AD-08

name: عجمان
class: province
alias: اجمان
parent: AE
iso: AE-AJ
needs: class

name: ابوظبی
class: province
parent: AE
iso: AE-AZ
needs: class

name: دبی
class: province
parent: AE
iso: AE-DU
needs: class

name: فجیره
class: province
parent: AE
iso: AE-FU
needs: class

name: راس‌الخیمه
class: province
parent: AE
iso: AE-RK
needs: class

name: شارجه
class: province
parent: AE
iso: AE-SH
needs: class

name: ام‌القوین
class: province
parent: AE
iso: AE-UQ

name: بلخ
class: province
parent: AF
iso: AF-BAL

name: بامیان
class: province
parent: AF
iso: AF-BAM
needs: class

name: بادغیس
class: province
parent: AF
iso: AF-BDG

name: بدخشان
class: province
parent: AF
iso: AF-BDS

name: بغلان
class: province
parent: AF
iso: AF-BGL

name: دایکندی
class: province
parent: AF
iso: AF-DAY

name: فراه
class: province
parent: AF
iso: AF-FRA

name: فاریاب
class: province
parent: AF
iso: AF-FYB
needs: class

name: غزنی
class: province
parent: AF
iso: AF-GHA
needs: class

name: غور
class: province
parent: AF
iso: AF-GHO
needs: class

name: هلمند
class: province
parent: AF
iso: AF-HEL

name: هرات
class: province
parent: AF
iso: AF-HER
needs: class

name: جوزجان
class: province
parent: AF
iso: AF-JOW

name: کابل
class: province
parent: AF
iso: AF-KAB
needs: class

name: قندهار
class: province
parent: AF
iso: AF-KAN
needs: class

name: کاپیسا
class: province
parent: AF
iso: AF-KAP

name: کندوز
class: province
parent: AF
iso: AF-KDZ
needs: class

name: خوست
class: province
parent: AF
iso: AF-KHO
needs: class

name: کنر
class: province
parent: AF
iso: AF-KNR
needs: class

name: لغمان
class: province
parent: AF
iso: AF-LAG

name: لوگر
class: province
parent: AF
iso: AF-LOG

name: ننگرهار
class: province
parent: AF
iso: AF-NAN

name: نیمروز
class: province
parent: AF
iso: AF-NIM
needs: class

name: نورستان
class: province
parent: AF
iso: AF-NUR

name: پنجشیر
class: province
parent: AF
iso: AF-PAN

name: پروان
class: province
parent: AF
iso: AF-PAR
needs: class

name: پکتیا
class: province
parent: AF
iso: AF-PIA

name: پکتیکا
class: province
parent: AF
iso: AF-PKA

name: سمنگان
class: province
parent: AF
iso: AF-SAM

name: سرپل
class: province
parent: AF
iso: AF-SAR
needs: class

name: تخار
class: province
parent: AF
iso: AF-TAK

name: اروزگان
class: province
alias: ارزگان
parent: AF
iso: AF-URU

name: وردک
class: province
parent: AF
iso: AF-WAR

name: زابل
class: province
parent: AF
iso: AF-ZAB
needs: class

name: بارابودا
class: province
parent: AG
iso: AG-10

name: برات
class: province
parent: AL
iso: AL-01
needs: class

name: دورس
class: province
parent: AL
iso: AL-02

name: الباسان
class: province
parent: AL
iso: AL-03

name: فیر
class: province
parent: AL
iso: AL-04
needs: class

name: گیروکاستر
class: province
parent: AL
iso: AL-05

name: کورچه
class: province
parent: AL
iso: AL-06

name: کوکس
class: province
parent: AL
iso: AL-07

name: لژه
class: province
parent: AL
iso: AL-08
needs: class

name: دیبر
class: province
parent: AL
iso: AL-09

name: شکودر
class: province
parent: AL
iso: AL-10

name: تیرانا
class: province
parent: AL
iso: AL-11
needs: class

name: ولوره
class: province
parent: AL
iso: AL-12

name: آراگاتسوتن
class: province
parent: AM
iso: AM-AG

name: آرارات
class: province
parent: AM
iso: AM-AR
needs: class

name: آرماویر
class: province
parent: AM
iso: AM-AV
needs: class

name: ایروان
class: province
parent: AM
iso: AM-ER
needs: class

name: گغارکونیک
class: province
parent: AM
iso: AM-GR

name: کوتایک
class: province
parent: AM
iso: AM-KT

name: لوری
class: province
parent: AM
iso: AM-LO
needs: class

name: شیراک
class: province
parent: AM
iso: AM-SH
needs: class

name: سیونیک
class: province
parent: AM
iso: AM-SU

name: تاووش
class: province
parent: AM
iso: AM-TV

name: وایوتس‌جور
class: province
parent: AM
iso: AM-VD

name: بنگو
class: province
parent: AO
iso: AO-BGO

name: بنگوئلا
class: province
parent: AO
iso: AO-BGU
needs: class

name: بیه
class: province
parent: AO
iso: AO-BIE
needs: class

name: کابیندا
class: province
parent: AO
iso: AO-CAB

name: کواندو کوبانگو
class: province
parent: AO
iso: AO-CCU

name: کونه‌نه
class: province
parent: AO
iso: AO-CNN

name: کوانزای شمالی
class: province
parent: AO
iso: AO-CNO

name: کوانزای جنوبی
class: province
parent: AO
iso: AO-CUS

name: هوامبو
class: province
parent: AO
iso: AO-HUA
needs: class

name: هوییلا
class: province
parent: AO
iso: AO-HUI

name: لوندای شمالی
class: province
parent: AO
iso: AO-LNO

name: لوندای جنوبی
class: province
parent: AO
iso: AO-LSU

name: لوآندا
class: province
parent: AO
iso: AO-LUA
needs: class

name: مالانژه
class: province
parent: AO
iso: AO-MAL
needs: class

name: موشیکو
class: province
parent: AO
iso: AO-MOX

name: نامیبه
class: province
parent: AO
iso: AO-NAM
needs: class

name: اوییگه
class: province
parent: AO
iso: AO-UIG

name: زئیر
class: province
parent: AO
iso: AO-ZAI
needs: class

name: سالتا
class: province
parent: AR
iso: AR-A
needs: class

name: بوئنوس آیرس
class: province
parent: AR
iso: AR-B
needs: class

name: سان لوئیز
class: province
parent: AR
iso: AR-D

name: انتره ریوز
class: province
parent: AR
iso: AR-E

name: لاریوخا
class: province
parent: AR
iso: AR-F
needs: class

name: سانتیاگو دل استرو
class: province
parent: AR
iso: AR-G

name: چاکو
class: province
parent: AR
iso: AR-H

name: سن خوآن
class: province
parent: AR
iso: AR-J

name: کاتامارکا
class: province
parent: AR
iso: AR-K
needs: class

name: لا پامپا
class: province
parent: AR
iso: AR-L

name: مندوزا
class: province
parent: AR
iso: AR-M
needs: class

name: میسیونز
class: province
parent: AR
iso: AR-N

name: فرموزا
class: province
parent: AR
iso: AR-P

name: نئوکن
class: province
parent: AR
iso: AR-Q
needs: class

name: ریو نگرو
class: province
parent: AR
iso: AR-R

name: سانتا فه
class: province
parent: AR
iso: AR-S
needs: class

name: توکومان
class: province
parent: AR
iso: AR-T
needs: class

name: چوبوت
class: province
parent: AR
iso: AR-U

name: تیرا دل فوئگو
class: province
parent: AR
iso: AR-V

name: کورینتس
class: province
parent: AR
iso: AR-W

name: کوردوبا
class: province
parent: AR
iso: AR-X
needs: class

name: خوخوی
class: province
parent: AR
iso: AR-Y
needs: class

name: سانتا کروس
class: province
parent: AR
iso: AR-Z

name: بورگن‌لاند
class: province
parent: AT
iso: AT-1

name: کرنتن
class: province
parent: AT
iso: AT-2

name: نیدراسترایش
class: province
parent: AT
iso: AT-3

name: اوبراسترایش
class: province
parent: AT
iso: AT-4

name: زالتسبورگ
class: province
parent: AT
iso: AT-5

name: اشتایرمارک
class: province
parent: AT
iso: AT-6

name: تیرول
class: province
parent: AT
iso: AT-7

name: فورآرلبرگ
class: province
parent: AT
iso: AT-8

name: وین
class: province
parent: AT
iso: AT-9
needs: class

name: قلمرو پایتختی استرالیا
class: province
parent: AU
iso: AU-ACT

name: نیوساوت‌ولز
class: province
parent: AU
iso: AU-NSW

name: قلمرو شمالی
class: province
parent: AU
iso: AU-NT

name: کوئینزلند
class: province
parent: AU
iso: AU-QLD

name: استرالیای جنوبی
class: province
parent: AU
iso: AU-SA

name: تاسمانی
class: province
parent: AU
iso: AU-TAS

name: ویکتوریا
class: province
parent: AU
iso: AU-VIC
needs: class

name: استرالیای غربی
class: province
parent: AU
iso: AU-WA

name: آب‌شوران
class: county
parent: AZ
iso: AZ-ABS
needs: class

name: آق‌استفا
class: county
parent: AZ
iso: AZ-AGA

name: آقجه‌بدی
class: county
parent: AZ
iso: AZ-AGC

name: آق‌دام
class: county
parent: AZ
iso: AZ-AGM

name: آق‌داش
class: county
parent: AZ
iso: AZ-AGS

name: آق‌سو
class: county
parent: AZ
iso: AZ-AGU

name: آستارا
class: county
parent: AZ
iso: AZ-AST
needs: class

name: باکو
class: province
parent: AZ
iso: AZ-BA
needs: class

name: بابک
class: county
parent: AZ
iso: AZ-BAB
needs: class

name: بالاکن
class: county
parent: AZ
iso: AZ-BAL

name: بردع
class: county
parent: AZ
iso: AZ-BAR

name: بیلقان
class: county
parent: AZ
iso: AZ-BEY
needs: class

name: بیله‌سوار
class: county
parent: AZ
iso: AZ-BIL
needs: class

name: جبراییل
class: county
parent: AZ
iso: AZ-CAB
needs: class

name: جلیل‌آباد
class: county
parent: AZ
iso: AZ-CAL
needs: class

name: جلفا
class: county
parent: AZ
iso: AZ-CUL
needs: class

name: داش‌کسن
class: county
parent: AZ
iso: AZ-DAS

name: فضولی
class: county
parent: AZ
iso: AZ-FUZ
needs: class

name: گنجه
class: province
parent: AZ
iso: AZ-GA
needs: class

name: گدابیگ
class: county
parent: AZ
iso: AZ-GAD

name: گورانبوی
class: county
parent: AZ
iso: AZ-GOR

name: گوی‌چای
class: county
parent: AZ
iso: AZ-GOY

name: گوی‌گل
class: county
parent: AZ
iso: AZ-GYG

name: حاجی‌قبول
class: county
parent: AZ
iso: AZ-HAC

name: ایمیشلی
class: county
parent: AZ
iso: AZ-IMI

name: اسماعیللی
class: county
parent: AZ
iso: AZ-ISM

name: کلبجر
class: county
parent: AZ
iso: AZ-KAL

name: کنگرلی
class: county
parent: AZ
iso: AZ-KAN

name: کردامیر
class: county
parent: AZ
iso: AZ-KUR

name: لنکران
class: county
parent: AZ
iso: AZ-LA
needs: class

name: لاچین
class: county
parent: AZ
iso: AZ-LAC
needs: class

name: لنکران
class: province
parent: AZ
iso: AZ-LAN
needs: class

name: لریک
class: county
parent: AZ
iso: AZ-LER

name: ماساللی
class: county
parent: AZ
iso: AZ-MAS

name: مینگه‌چویر
class: province
parent: AZ
iso: AZ-MI

name: نفت‌چاله
class: county
parent: AZ
iso: AZ-NEF

name: نخجوان
class: province
alias: جمهوری خودمختار نخجوان
parent: AZ
iso: AZ-NV
needs: class

name: جمهوری خودمختار نخجوان
class: province
parent: AZ
iso: AZ-NX

name: اغوز
class: county
parent: AZ
iso: AZ-OGU

name: اردوباد
class: county
parent: AZ
iso: AZ-ORD
needs: class

name: قبله
class: county
parent: AZ
iso: AZ-QAB
needs: class

name: قاخ
class: county
parent: AZ
iso: AZ-QAX
needs: class

name: قازاخ
class: county
parent: AZ
iso: AZ-QAZ

name: قبه
class: county
parent: AZ
iso: AZ-QBA
needs: class

name: قبادلی
class: county
parent: AZ
iso: AZ-QBI

name: قبوستان
class: county
parent: AZ
iso: AZ-QOB

name: قوسار
class: county
parent: AZ
iso: AZ-QUS

name: شکی
class: province
parent: AZ
iso: AZ-SA
needs: class

name: صابرآباد
class: county
parent: AZ
iso: AZ-SAB
needs: class

name: سدرک
class: county
parent: AZ
iso: AZ-SAD

name: شاه‌بوز
class: county
parent: AZ
iso: AZ-SAH

name: شکی
class: county
parent: AZ
iso: AZ-SAK
needs: class

name: سالیان
class: county
parent: AZ
iso: AZ-SAL
needs: class

name: شرور
class: county
parent: AZ
iso: AZ-SAR
needs: class

name: ساعتلی
class: county
parent: AZ
iso: AZ-SAT

name: دوه‌چی
class: province
parent: AZ
iso: AZ-SBN

name: سیاه‌زن
class: county
parent: AZ
iso: AZ-SIY

name: شمکیر
class: county
parent: AZ
iso: AZ-SKR

name: سومقاییت
class: province
parent: AZ
iso: AZ-SM
needs: class

name: شماخی
class: county
parent: AZ
iso: AZ-SMI

name: ساموخ
class: county
parent: AZ
iso: AZ-SMX

name: شیروان
class: province
parent: AZ
iso: AZ-SR
needs: class

name: شوشا
class: county
parent: AZ
iso: AZ-SUS
needs: class

name: ترتر
class: county
parent: AZ
iso: AZ-TAR
needs: class

name: تووز
class: county
parent: AZ
iso: AZ-TOV

name: اوجار
class: county
parent: AZ
iso: AZ-UCA

name: خان‌کندی
class: province
parent: AZ
iso: AZ-XA
needs: class

name: خاچماز
class: county
parent: AZ
iso: AZ-XAC

name: خوجالی
class: county
parent: AZ
iso: AZ-XCI

name: خیزی
class: county
parent: AZ
iso: AZ-XIZ
needs: class

name: خواجه‌وند
class: county
parent: AZ
iso: AZ-XVD
needs: class

name: یاردیملی
class: county
parent: AZ
iso: AZ-YAR

name: یولاخ
class: province
parent: AZ
iso: AZ-YE
needs: class

name: یولاخ
class: county
parent: AZ
iso: AZ-YEV
needs: class

name: زنگلان
class: county
parent: AZ
iso: AZ-ZAN

name: زاقاتالا
class: county
parent: AZ
iso: AZ-ZAQ

name: زردآب
class: county
parent: AZ
iso: AZ-ZAR

name: فدراسیون بوسنی و هرزگوین
class: province
parent: BA
iso: BA-BIH

name: برچکو
class: province
parent: BA
iso: BA-BRC

name: صرب بوسنی
class: province
parent: BA
iso: BA-SRP

name: کرایست چرچ
class: province
parent: BB
iso: BB-01
needs: class

name: سنت آندرو
class: province
parent: BB
iso: BB-02

name: سنت جورج
class: province
parent: BB
iso: BB-03

name: سنت جیمز
class: province
parent: BB
iso: BB-04

name: سنت جان
class: province
parent: BB
iso: BB-05
needs: class

name: سنت جوزف
class: province
parent: BB
iso: BB-06

name: سنت لوسی
class: province
parent: BB
iso: BB-07

name: سنت مایکل
class: province
parent: BB
iso: BB-08

name: سنت پیتر
class: province
parent: BB
iso: BB-09

name: سنت فیلیپ
class: province
parent: BB
iso: BB-10

name: سنت توماس
class: province
parent: BB
iso: BB-11

name: بندربان
class: province
parent: BD
iso: BD-01

name: برگونه
class: province
parent: BD
iso: BD-02

name: بوگرا
class: province
parent: BD
iso: BD-03

name: برهمن‌بریه
class: province
parent: BD
iso: BD-04

name: باگرهات
class: province
parent: BD
iso: BD-05

name: باریسال
class: province
parent: BD
iso: BD-06

name: بولا
class: province
parent: BD
iso: BD-07

name: کومیلا
class: province
parent: BD
iso: BD-08

name: چاندپور
class: province
parent: BD
iso: BD-09

name: چیتاگونگ
class: province
parent: BD
iso: BD-10
needs: class

name: کاکس‌بازار
class: province
parent: BD
iso: BD-11

name: چوادنگه
class: province
parent: BD
iso: BD-12

name: داکا
class: province
parent: BD
iso: BD-13
needs: class

name: دیناج‌پور
class: province
parent: BD
iso: BD-14

name: فریدپور
class: province
parent: BD
iso: BD-15
needs: class

name: فنی
class: province
parent: BD
iso: BD-16
needs: class

name: گوپال‌گنج
class: province
parent: BD
iso: BD-17

name: قاضی‌پور
class: province
parent: BD
iso: BD-18
needs: class

name: گایبنده
class: province
parent: BD
iso: BD-19

name: هبی‌گنج
class: province
parent: BD
iso: BD-20

name: جمال‌پور
class: province
parent: BD
iso: BD-21
needs: class

name: جسور
class: province
parent: BD
iso: BD-22
needs: class

name: جنایده
class: province
parent: BD
iso: BD-23

name: جایپورهات
class: province
parent: BD
iso: BD-24

name: جلوکاتی
class: province
parent: BD
iso: BD-25

name: کیشورگنج
class: province
parent: BD
iso: BD-26

name: کولنا
class: province
parent: BD
iso: BD-27

name: کوریگرام
class: province
parent: BD
iso: BD-28

name: کاگراچاری
class: province
parent: BD
iso: BD-29

name: کوشتیه
class: province
parent: BD
iso: BD-30

name: لاکشیم‌پور
class: province
parent: BD
iso: BD-31

name: لال‌منیرهات
class: province
parent: BD
iso: BD-32

name: منیک‌گنج
class: province
parent: BD
iso: BD-33

name: میمن‌سینگ
class: province
parent: BD
iso: BD-34

name: منشی‌گنج
class: province
parent: BD
iso: BD-35

name: مداری‌پور
class: province
parent: BD
iso: BD-36

name: ماگورا
class: province
parent: BD
iso: BD-37

name: مولوی‌بازار
class: province
parent: BD
iso: BD-38

name: مهرپور
class: province
parent: BD
iso: BD-39
needs: class

name: ناراین‌گنج
class: province
parent: BD
iso: BD-40

name: نتروکونه
class: province
parent: BD
iso: BD-41

name: نارسینگدی
class: province
parent: BD
iso: BD-42

name: ناریل
class: province
parent: BD
iso: BD-43

name: ناتوره
class: province
parent: BD
iso: BD-44

name: نواب‌گنج
class: province
parent: BD
iso: BD-45

name: نیل‌پاماری
class: province
parent: BD
iso: BD-46

name: نواکهلی
class: province
parent: BD
iso: BD-47

name: نوگان
class: province
parent: BD
iso: BD-48

name: پابنا
class: province
parent: BD
iso: BD-49

name: پیروج‌پور
class: province
parent: BD
iso: BD-50

name: پتوکالی
class: province
parent: BD
iso: BD-51

name: پنچ‌گر
class: province
parent: BD
iso: BD-52

name: راج‌باری
class: province
parent: BD
iso: BD-53

name: راج‌شاهی
class: province
parent: BD
iso: BD-54
needs: class

name: رنگ‌پور
class: province
parent: BD
iso: BD-55

name: رنگماتی هیل
class: province
parent: BD
iso: BD-56

name: شیرپور
class: province
parent: BD
iso: BD-57
needs: class

name: ساتکیرا
class: province
parent: BD
iso: BD-58

name: سراج‌گنج
class: province
parent: BD
iso: BD-59

name: سیلهت
class: province
parent: BD
iso: BD-60

name: سونام‌گنج
class: province
parent: BD
iso: BD-61

name: شریعت‌پور
class: province
parent: BD
iso: BD-62

name: تانگیل
class: province
parent: BD
iso: BD-63

name: تاکورگان
class: province
parent: BD
iso: BD-64

name: استان باریسال
class: province
parent: BD
iso: BD-A

name: استان چیتاگونگ
class: province
parent: BD
iso: BD-B

name: استان داکا
class: province
parent: BD
iso: BD-C

name: استان کولنا
class: province
parent: BD
iso: BD-D

name: استان راج‌شاهی
class: province
parent: BD
iso: BD-E

name: استان رنگ‌پور
class: province
parent: BD
iso: BD-F

name: استان سیلهت
class: province
parent: BD
iso: BD-G

name: استان میمن‌سینگ
class: province
parent: BD
iso: BD-H

name: بروکسل
class: province
parent: BE
iso: BE-BRU
needs: class

name: آنتورپ
class: province
parent: BE
iso: BE-VAN
needs: class

name: برابانت فلاندر
class: province
parent: BE
iso: BE-VBR

name: فلمیش
class: province
parent: BE
iso: BE-VLG

name: لمبورگ
class: province
parent: BE
iso: BE-VLI

name: فلاندری شرقی
class: province
parent: BE
iso: BE-VOV

name: فلاندری غربی
class: province
parent: BE
iso: BE-VWV

name: والونیا
class: province
parent: BE
iso: BE-WAL

name: اوئلون بربان
class: province
parent: BE
iso: BE-WBR

name: انو
class: province
parent: BE
iso: BE-WHT
needs: class

name: لیژ
class: province
parent: BE
iso: BE-WLG
needs: class

name: لوکزامبورگ
class: province
parent: BE
iso: BE-WLX
needs: class

name: نمور
class: province
parent: BE
iso: BE-WNA
needs: class

name: هوت-باسین
class: province
parent: BF
iso: BF-09

name: باله
class: province
parent: BF
iso: BF-BAL
needs: class

name: بام
class: province
parent: BF
iso: BF-BAM
needs: class

name: بانوا
class: province
parent: BF
iso: BF-BAN

name: بازگا
class: province
parent: BF
iso: BF-BAZ

name: بولگو
class: province
parent: BF
iso: BF-BLG

name: بولکیمده
class: province
parent: BF
iso: BF-BLK

name: گانزورگو
class: province
parent: BF
iso: BF-GAN

name: کادیوگو
class: province
parent: BF
iso: BF-KAD

name: لرابا
class: province
parent: BF
iso: BF-LER

name: نامنتنگا
class: province
parent: BF
iso: BF-NAM

name: پونی
class: province
parent: BF
iso: BF-PON

name: سنو
class: province
parent: BF
iso: BF-SEN
needs: class

name: سیسیلی
class: province
parent: BF
iso: BF-SIS

name: یاتنگا
class: province
parent: BF
iso: BF-YAT

name: زیرو
class: province
parent: BF
iso: BF-ZIR
needs: class

name: بلاگووگراد
class: province
parent: BG
iso: BG-01

name: بورگاس
class: province
parent: BG
iso: BG-02

name: وارنا
class: province
parent: BG
iso: BG-03

name: ولیکو ترنوو
class: province
parent: BG
iso: BG-04

name: ویدین
class: province
parent: BG
iso: BG-05

name: وراتسا
class: province
parent: BG
iso: BG-06

name: گابرووو
class: province
parent: BG
iso: BG-07

name: دوبریچ
class: province
parent: BG
iso: BG-08

name: کرجالی
class: province
parent: BG
iso: BG-09

name: کیوستندیل
class: province
parent: BG
iso: BG-10

name: لووچ
class: province
parent: BG
iso: BG-11

name: مونتانا
class: province
parent: BG
iso: BG-12

name: پازارجیک
class: province
parent: BG
iso: BG-13

name: پرنیک
class: province
parent: BG
iso: BG-14

name: پلون
class: province
parent: BG
iso: BG-15

name: پلوودیو
class: province
parent: BG
iso: BG-16

name: رازگراد
class: province
parent: BG
iso: BG-17

name: روسه
class: province
parent: BG
iso: BG-18

name: سیلیسترا
class: province
parent: BG
iso: BG-19

name: اسلیون
class: province
parent: BG
iso: BG-20

name: اسمولیان
class: province
parent: BG
iso: BG-21

name: صوفیه سیتی
class: province
parent: BG
iso: BG-22

name: صوفیه
class: province
parent: BG
iso: BG-23
needs: class

name: استارا زاگورا
class: province
parent: BG
iso: BG-24

name: ترگوویشته
class: province
parent: BG
iso: BG-25

name: خاسکوو
class: province
parent: BG
iso: BG-26

name: شومن
class: province
parent: BG
iso: BG-27

name: یامبول
class: province
parent: BG
iso: BG-28

name: عاصمه
class: province
parent: BH
iso: BH-13

name: جنوبیه
class: province
parent: BH
iso: BH-14

name: محرق
class: province
parent: BH
iso: BH-15

name: شمالیه
class: province
parent: BH
iso: BH-17

name: بوبانزا
class: province
parent: BI
iso: BI-BB

name: بوروری
class: province
parent: BI
iso: BI-BR

name: کانکوزو
class: province
parent: BI
iso: BI-CA

name: کیروندو
class: province
parent: BI
iso: BI-KI

name: کاروزی
class: province
parent: BI
iso: BI-KR

name: کایانزا
class: province
parent: BI
iso: BI-KY

name: ماکامبا
class: province
parent: BI
iso: BI-MA

name: مورامویا
class: province
parent: BI
iso: BI-MU

name: نگوزی
class: province
parent: BI
iso: BI-NG
needs: class

name: رومونگه
class: province
parent: BI
iso: BI-RM

name: روتانا
class: province
parent: BI
iso: BI-RT

name: آلیبوری
class: province
parent: BJ
iso: BJ-AL

name: آتلانتیک
class: province
parent: BJ
iso: BJ-AQ
needs: class

name: بورگو
class: province
parent: BJ
iso: BJ-BO

name: کالینس
class: province
parent: BJ
iso: BJ-CO

name: دونگا
class: province
parent: BJ
iso: BJ-DO
needs: class

name: کوفو
class: province
parent: BJ
iso: BJ-KO

name: لیتورال
class: province
parent: BJ
iso: BJ-LI

name: مونو
class: province
parent: BJ
iso: BJ-MO
needs: class

name: اومه
class: province
parent: BJ
iso: BJ-OU

name: پلاتئو
class: province
parent: BJ
iso: BJ-PL

name: زو
class: province
parent: BJ
iso: BJ-ZO
needs: class

name: بلائیت
class: province
parent: BN
iso: BN-BE

name: برونئی-موآرا
class: province
parent: BN
iso: BN-BM

name: تمبورونگ
class: province
parent: BN
iso: BN-TE

name: توتنگ
class: province
parent: BN
iso: BN-TU

name: بنی
class: province
parent: BO
iso: BO-B
needs: class

name: کوچوبامبا
class: province
parent: BO
iso: BO-C

name: چوکیساکا
class: province
parent: BO
iso: BO-H

name: لاپاز
class: province
parent: BO
iso: BO-L
needs: class

name: پاندو
class: province
parent: BO
iso: BO-N

name: اورورو
class: province
parent: BO
iso: BO-O

name: پوتوسی
class: province
parent: BO
iso: BO-P

name: سانتا کروز
class: province
parent: BO
iso: BO-S
needs: class

name: تاریزا
class: province
parent: BO
iso: BO-T

name: بونیر
class: province
parent: BQ
iso: BQ-BO

name: سیبا
class: province
parent: BQ
iso: BQ-SA
needs: class

name: سینت یوستیشس
class: province
parent: BQ
iso: BQ-SE

name: اکری
class: province
parent: BR
iso: BR-AC

name: آلاگواس
class: province
parent: BR
iso: BR-AL

name: آمازوناس
class: province
parent: BR
iso: BR-AM

name: آماپا
class: province
parent: BR
iso: BR-AP

name: باهیا
class: province
parent: BR
iso: BR-BA

name: سئارا
class: province
parent: BR
iso: BR-CE

name: فدرال
class: province
parent: BR
iso: BR-DF
needs: class

name: اسپیریتو سانتو
class: province
parent: BR
iso: BR-ES

name: گوییاس
class: province
parent: BR
iso: BR-GO

name: مارانیائو
class: province
parent: BR
iso: BR-MA

name: میناس گرایس
class: province
parent: BR
iso: BR-MG

name: ماتوگروسو جنوبی
class: province
parent: BR
iso: BR-MS

name: ماتو گروسو
class: province
parent: BR
iso: BR-MT

name: پارا
class: province
parent: BR
iso: BR-PA

name: پارائیبا
class: province
parent: BR
iso: BR-PB

name: پرنامبوکو
class: province
parent: BR
iso: BR-PE

name: پیاوی
class: province
parent: BR
iso: BR-PI

name: پارانا
class: province
parent: BR
iso: BR-PR
needs: class

name: ریو د ژانیرو
class: province
parent: BR
iso: BR-RJ

name: ریوگرانده دو نورتی
class: province
parent: BR
iso: BR-RN

name: روندونیا
class: province
parent: BR
iso: BR-RO

name: رورایما
class: province
parent: BR
iso: BR-RR

name: ریو گرانده دو سول
class: province
parent: BR
iso: BR-RS

name: سانتا کاتارینا
class: province
parent: BR
iso: BR-SC

name: سرژیپه
class: province
parent: BR
iso: BR-SE

name: سائوپائولو
class: province
parent: BR
iso: BR-SP
needs: class

name: توکانتینس
class: province
parent: BR
iso: BR-TO

name: آکلینز
class: province
parent: BS
iso: BS-AK

name: بیمینی
class: province
parent: BS
iso: BS-BI

name: بلک پوینت
class: province
parent: BS
iso: BS-BP

name: بری
class: province
parent: BS
iso: BS-BY
needs: class

name: الوترا مرکزی
class: province
parent: BS
iso: BS-CE

name: کت
class: province
parent: BS
iso: BS-CI
needs: class

name: آباکو مرکزی
class: province
parent: BS
iso: BS-CO

name: آندروس مرکزی
class: province
parent: BS
iso: BS-CS

name: گرند باهاما شرقی
class: province
parent: BS
iso: BS-EG

name: جورج تاون
class: province
parent: BS
iso: BS-EX
needs: class

name: فری پورت
class: province
parent: BS
iso: BS-FP
needs: class

name: گرند کی
class: province
parent: BS
iso: BS-GC

name: هاربور
class: province
parent: BS
iso: BS-HI

name: شهرک هوپ
class: province
parent: BS
iso: BS-HT

name: ایناگوا
class: province
parent: BS
iso: BS-IN

name: لانگ
class: province
parent: BS
iso: BS-LI
needs: class

name: منگرو کی
class: province
parent: BS
iso: BS-MC

name: مایاگوانا
class: province
parent: BS
iso: BS-MG

name: مورز
class: province
parent: BS
iso: BS-MI
needs: class

name: الوترا شمالی
class: province
parent: BS
iso: BS-NE

name: آباکو شمالی
class: province
parent: BS
iso: BS-NO

name: آندروس شمالی
class: province
parent: BS
iso: BS-NS

name: رام کی
class: province
parent: BS
iso: BS-RC

name: راگد
class: province
parent: BS
iso: BS-RI

name: آندروس جنوبی
class: province
parent: BS
iso: BS-SA

name: الوترا جنوبی
class: province
parent: BS
iso: BS-SE

name: آباکو جنوبی
class: province
parent: BS
iso: BS-SO

name: سان سالوادور
class: province
parent: BS
iso: BS-SS
needs: class

name: اسپنیش ولز
class: province
parent: BS
iso: BS-SW

name: گرند باهاما غربی
class: province
parent: BS
iso: BS-WG

name: پارو
class: province
parent: BT
iso: BT-11
needs: class

name: چوخا
class: province
parent: BT
iso: BT-12

name: ها
class: province
parent: BT
iso: BT-13
needs: class

name: سامتس
class: province
parent: BT
iso: BT-14

name: تیمفو
class: province
parent: BT
iso: BT-15
needs: class

name: داگانا
class: province
parent: BT
iso: BT-22

name: بومتهنگ
class: province
parent: BT
iso: BT-33

name: گاسا
class: province
parent: BT
iso: BT-GA

name: تراشیانگتس
class: province
parent: BT
iso: BT-TY

name: فرانسیستوون
class: province
parent: BW
iso: BW-FR
needs: class

name: گابورون
class: province
parent: BW
iso: BW-GA
needs: class

name: یواننگ
class: province
parent: BW
iso: BW-JW

name: کگاتلنگ
class: province
parent: BW
iso: BW-KL

name: لوباتس
class: province
parent: BW
iso: BW-LO

name: جنوب شرقی
class: province
parent: BW
iso: BW-SE

name: سلیب فیکوه
class: province
parent: BW
iso: BW-SP

name: بریست
class: province
parent: BY
iso: BY-BR

name: مینسک
class: province
parent: BY
iso: BY-HM
needs: class

name: گومل
class: province
parent: BY
iso: BY-HO
needs: class

name: گرودنو
class: province
parent: BY
iso: BY-HR

name: موگیلف
class: province
parent: BY
iso: BY-MA
needs: class

name: منطقه مینسک
class: province
parent: BY
iso: BY-MI

name: ویتبسک
class: province
parent: BY
iso: BY-VI

name: بلیز
class: province
parent: BZ
iso: BZ-BZ
needs: class

name: کوروزال
class: province
parent: BZ
iso: BZ-CZL

name: آرنج واک
class: province
parent: BZ
iso: BZ-OW

name: استان کریک
class: province
parent: BZ
iso: BZ-SC

name: تولیدو
class: province
parent: BZ
iso: BZ-TOL

name: آلبرتا
class: province
parent: CA
iso: CA-AB

name: بریتیش کلمبیا
class: province
parent: CA
iso: CA-BC

name: مانیتوبا
class: province
parent: CA
iso: CA-MB

name: نیوبرانزویک
class: province
alias: نیو‌برانزویک
parent: CA
iso: CA-NB

name: نیوفاندلند و لابرادور
class: province
alias: نیو‌فاندلند و لابرادور
parent: CA
iso: CA-NL

name: نوا اسکوشیا
class: province
parent: CA
iso: CA-NS

name: نواحی شمال غرب
class: province
parent: CA
iso: CA-NT

name: نوناووت
class: province
parent: CA
iso: CA-NU

name: اونتاریو
class: province
alias: انتاریو
parent: CA
iso: CA-ON

name: پرنس ادوارد
class: province
parent: CA
iso: CA-PE

name: کبک
class: province
parent: CA
iso: CA-QC
needs: class

name: سسکچوان
class: province
parent: CA
iso: CA-SK

name: یوکان
class: province
parent: CA
iso: CA-YT

name: کنگو مرکزی
class: province
parent: CD
iso: CD-BC

name: ایکواته
class: province
parent: CD
iso: CD-EQ

name: کاسای
class: province
parent: CD
iso: CD-KE

name: کینشاسا
class: province
parent: CD
iso: CD-KN
needs: class

name: مانیما
class: province
parent: CD
iso: CD-MA

name: کیوو شمالی
class: province
parent: CD
iso: CD-NK

name: سود کیوا
class: province
parent: CD
iso: CD-SK

name: اوهام
class: province
parent: CF
iso: CF-AC
needs: class

name: بانگوئی
class: province
parent: CF
iso: CF-BGF
needs: class

name: هاوته-کوتو
class: province
parent: CF
iso: CF-HK

name: مامبره کادئی
class: province
parent: CF
iso: CF-HS

name: لوبایه
class: province
parent: CF
iso: CF-LB

name: اومبلامپوکو
class: province
parent: CF
iso: CF-MP

name: نانا-مامبره
class: province
parent: CF
iso: CF-NM

name: اوآکا
class: province
parent: CF
iso: CF-UK

name: لیکوالا
class: province
parent: CG
iso: CG-7

name: برازاویل
class: province
parent: CG
iso: CG-BZV
needs: class

name: آرگاو
class: province
parent: CH
iso: CH-AG

name: آپنتزل اینرهودن
class: province
parent: CH
iso: CH-AI

name: آپنتزل آوسرهودن
class: province
parent: CH
iso: CH-AR

name: برن
class: province
parent: CH
iso: CH-BE
needs: class

name: بازل-لاندشافت
class: province
parent: CH
iso: CH-BL

name: بازل اشتاد
class: province
parent: CH
iso: CH-BS

name: فریبورگ
class: province
parent: CH
iso: CH-FR

name: ژنو
class: province
parent: CH
iso: CH-GE
needs: class

name: گلاروس
class: province
parent: CH
iso: CH-GL

name: گراوبوندن
class: province
parent: CH
iso: CH-GR

name: ژورا
class: province
parent: CH
iso: CH-JU

name: لوسرن
class: province
parent: CH
iso: CH-LU

name: نوشاتل
class: province
parent: CH
iso: CH-NE

name: نیدوالدن
class: province
parent: CH
iso: CH-NW

name: ابوالدن
class: province
parent: CH
iso: CH-OW

name: سانکت گالن
class: province
parent: CH
iso: CH-SG

name: شاف هاوزن
class: province
parent: CH
iso: CH-SH

name: سولوتهورن
class: province
parent: CH
iso: CH-SO

name: شویتز
class: province
parent: CH
iso: CH-SZ

name: تورگاو
class: province
parent: CH
iso: CH-TG

name: تیچینو
class: province
parent: CH
iso: CH-TI

name: اوری
class: province
parent: CH
iso: CH-UR
needs: class

name: وو
class: province
parent: CH
iso: CH-VD
needs: class

name: وله
class: province
parent: CH
iso: CH-VS
needs: class

name: زوگ
class: province
parent: CH
iso: CH-ZG
needs: class

name: زوریخ
class: province
parent: CH
iso: CH-ZH
needs: class

name: آبیجان
class: province
parent: CI
iso: CI-AB
needs: class

name: سساندرا ماراهوئه
class: province
parent: CI
iso: CI-SM

name: یاموسوکرو
class: province
parent: CI
iso: CI-YM
needs: class

name: آیسین
class: province
parent: CL
iso: CL-AI

name: آنتوفاگاستا
class: province
parent: CL
iso: CL-AN
needs: class

name: آریکا و پاریناکوتا
class: province
parent: CL
iso: CL-AP

name: آرائوکانیا
class: province
parent: CL
iso: CL-AR

name: آتاکاما
class: province
parent: CL
iso: CL-AT
needs: class

name: بیوبیو
class: province
parent: CL
iso: CL-BI

name: کوکیمبو
class: province
parent: CL
iso: CL-CO

name: ا هیگینز
class: province
parent: CL
iso: CL-LI

name: لوس لاگوس
class: province
parent: CL
iso: CL-LL

name: لوس ریوس
class: province
parent: CL
iso: CL-LR

name: ماژلان و قطب جنوب شیلی
class: province
parent: CL
iso: CL-MA

name: مائوله
class: province
parent: CL
iso: CL-ML

name: شهری سانتیاگو
class: province
parent: CL
iso: CL-RM

name: تاراپاکا
class: province
parent: CL
iso: CL-TA

name: والپارایزو
class: province
parent: CL
iso: CL-VS
needs: class

name: آداماوا
class: province
parent: CM
iso: CM-AD

name: مرکز
class: province
parent: CM
iso: CM-CE
needs: class

name: شمال دور
class: province
parent: CM
iso: CM-EN

name: شرق
class: province
parent: CM
iso: CM-ES
needs: class

name: لیتورال
class: province
parent: CM
iso: CM-LT

name: شمال
class: province
parent: CM
iso: CM-NO
needs: class

name: شمال غربی
class: province
parent: CM
iso: CM-NW

name: غرب
class: province
parent: CM
iso: CM-OU
needs: class

name: جنوب
class: province
parent: CM
iso: CM-SU
needs: class

name: جنوب غربی
class: province
parent: CM
iso: CM-SW

name: آن‌هوئی
class: province
parent: CN
iso: CN-AH

name: پکن
class: province
parent: CN
iso: CN-BJ
needs: class

name: چونگ‌کینگ
class: province
parent: CN
iso: CN-CQ
needs: class

name: فوجیان
class: province
parent: CN
iso: CN-FJ

name: گوانگ‌دونگ
class: province
parent: CN
iso: CN-GD

name: گانسو
class: province
parent: CN
iso: CN-GS

name: گوانگشی
class: province
parent: CN
iso: CN-GX

name: گوئیژو
class: province
parent: CN
iso: CN-GZ

name: هنان
class: province
parent: CN
iso: CN-HA

name: هوبئی
class: province
parent: CN
iso: CN-HB

name: هبئی
class: province
parent: CN
iso: CN-HE

name: هاینان
class: province
parent: CN
iso: CN-HI

name: هنگ کنگ
class: province
parent: CN
iso: CN-HK
needs: class

name: هیلونگ‌جیانگ
class: province
parent: CN
iso: CN-HL

name: هونان
class: province
parent: CN
iso: CN-HN

name: جی‌لین
class: province
parent: CN
iso: CN-JL
needs: class

name: جیانگسو
class: province
parent: CN
iso: CN-JS

name: جیانگشی
class: province
parent: CN
iso: CN-JX

name: لیائونینگ
class: province
parent: CN
iso: CN-LN

name: ماکائو
class: province
parent: CN
iso: CN-MO
needs: class

name: مغولستان داخلی
class: province
parent: CN
iso: CN-NM

name: نینگ‌شیا
class: province
parent: CN
iso: CN-NX

name: چینگهای
class: province
parent: CN
iso: CN-QH

name: سیچوآن
class: province
parent: CN
iso: CN-SC

name: شاندونگ
class: province
parent: CN
iso: CN-SD

name: شانگهای
class: province
parent: CN
iso: CN-SH
needs: class

name: شاآنشی
class: province
parent: CN
iso: CN-SN

name: شانشی
class: province
parent: CN
iso: CN-SX

name: تیانجین
class: province
parent: CN
iso: CN-TJ
needs: class

name: تایوان
class: province
parent: CN
iso: CN-TW
needs: class

name: سین‌کیانگ
class: province
alias: شین‌جیانگ
parent: CN
iso: CN-XJ

name: تبت
class: province
parent: CN
iso: CN-XZ

name: یون‌نان
class: province
parent: CN
iso: CN-YN

name: چجیانگ
class: province
parent: CN
iso: CN-ZJ

name: حوزه امازوناس
class: province
parent: CO
iso: CO-AMA

name: انتیوکیا
class: province
parent: CO
iso: CO-ANT

name: آرائوکا
class: province
parent: CO
iso: CO-ARA

name: آتلانتیکو
class: province
parent: CO
iso: CO-ATL

name: بولیوار
class: province
parent: CO
iso: CO-BOL
needs: class

name: بویاکا
class: province
parent: CO
iso: CO-BOY

name: کالداس
class: province
parent: CO
iso: CO-CAL
needs: class

name: کاکئتا
class: province
parent: CO
iso: CO-CAQ

name: کاساناره
class: province
parent: CO
iso: CO-CAS

name: کائوکا
class: province
parent: CO
iso: CO-CAU

name: سزار
class: province
parent: CO
iso: CO-CES
needs: class

name: چوکو
class: province
parent: CO
iso: CO-CHO

name: کوردوبا
class: province
parent: CO
iso: CO-COR
needs: class

name: کوندینامارکا
class: province
parent: CO
iso: CO-CUN

name: بوگوتا
class: province
parent: CO
iso: CO-DC
needs: class

name: گواینیا
class: province
parent: CO
iso: CO-GUA

name: گواویره
class: province
parent: CO
iso: CO-GUV

name: هویلا
class: province
parent: CO
iso: CO-HUI

name: لا گواخیرا
class: province
parent: CO
iso: CO-LAG

name: ماگدالنا
class: province
parent: CO
iso: CO-MAG

name: متا
class: province
parent: CO
iso: CO-MET
needs: class

name: نارینیو
class: province
parent: CO
iso: CO-NAR

name: نورته د سانتاندر
class: province
parent: CO
iso: CO-NSA

name: پوتومایو
class: province
parent: CO
iso: CO-PUT

name: کیندیو
class: province
parent: CO
iso: CO-QUI

name: ریسارالدا
class: province
parent: CO
iso: CO-RIS

name: سانتاندر
class: province
parent: CO
iso: CO-SAN
needs: class

name: مجمع‌الجزایر سن آندرس
class: province
parent: CO
iso: CO-SAP

name: سوکره
class: province
parent: CO
iso: CO-SUC
needs: class

name: تولیما
class: province
parent: CO
iso: CO-TOL

name: بایه دل کائوکا
class: province
parent: CO
iso: CO-VAC

name: واوپس دپارتمنت
class: province
parent: CO
iso: CO-VAU

name: ویچادا
class: province
parent: CO
iso: CO-VID

name: الاهوئلا
class: province
parent: CR
iso: CR-A

name: کارتاگو
class: province
parent: CR
iso: CR-C

name: گواناکاسته
class: province
parent: CR
iso: CR-G

name: اردیا
class: province
parent: CR
iso: CR-H

name: لیمون
class: province
parent: CR
iso: CR-L
needs: class

name: پونتارناس
class: province
parent: CR
iso: CR-P

name: سن خوزه
class: province
parent: CR
iso: CR-SJ

name: پینار دل ریو
class: province
parent: CU
iso: CU-01

name: ماتانزاس
class: province
parent: CU
iso: CU-04

name: ویلا کلارا
class: province
parent: CU
iso: CU-05

name: سینفیوگوس
class: province
parent: CU
iso: CU-06

name: سانکتی اسپیریتوس
class: province
parent: CU
iso: CU-07

name: سیه‌گو د آویلا
class: province
parent: CU
iso: CU-08

name: کاماگوی
class: province
parent: CU
iso: CU-09

name: لاس توناس
class: province
parent: CU
iso: CU-10

name: اولگین
class: province
parent: CU
iso: CU-11

name: گرانما
class: province
parent: CU
iso: CU-12

name: سانتیاگو د کوبا
class: province
parent: CU
iso: CU-13
needs: class

name: گوانتانامو
class: province
parent: CU
iso: CU-14
needs: class

name: آرتمیسا
class: province
parent: CU
iso: CU-15

name: مایابکه
class: province
parent: CU
iso: CU-16

name: ایسلا د لا خوبنتود
class: province
parent: CU
iso: CU-99

name: بارلاونتو
class: province
parent: CV
iso: CV-S

name: نیکوزیا
class: province
parent: CY
iso: CY-01
needs: class

name: لیماسول
class: province
parent: CY
iso: CY-02

name: لارناکا
class: province
parent: CY
iso: CY-03

name: فاماگوستا
class: province
parent: CY
iso: CY-04
needs: class

name: پافوس
class: province
parent: CY
iso: CY-05

name: گیرنه
class: province
parent: CY
iso: CY-06

name: پراگ
class: province
parent: CZ
iso: CZ-10
needs: class

name: بوهمی مرکزی
class: province
parent: CZ
iso: CZ-20

name: پراگ-غرب
class: county
parent: CZ
iso: CZ-20A

name: پرژیبرام
class: county
parent: CZ
iso: CZ-20B

name: راکوونیک
class: county
parent: CZ
iso: CZ-20C

name: بوهمی جنوبی
class: province
parent: CZ
iso: CZ-31

name: پلزن
class: province
parent: CZ
iso: CZ-32

name: کارلووی واری
class: province
parent: CZ
iso: CZ-41

name: اوستی ناد لابم
class: province
parent: CZ
iso: CZ-42

name: لیبرتس
class: province
parent: CZ
iso: CZ-51

name: هرادتس کرالووه
class: province
parent: CZ
iso: CZ-52

name: پاردوبیتسه
class: province
parent: CZ
iso: CZ-53

name: ویسوچینا
class: province
parent: CZ
iso: CZ-63

name: موراویای جنوبی
class: province
parent: CZ
iso: CZ-64

name: اولوموتس
class: province
parent: CZ
iso: CZ-71

name: زلین
class: province
parent: CZ
iso: CZ-72

name: موراوی-سیلزی
class: province
parent: CZ
iso: CZ-80

name: پراگه 1
class: province
parent: CZ
iso: CZ-101

name: پراگه 2
class: province
parent: CZ
iso: CZ-102

name: پراگه 3
class: province
parent: CZ
iso: CZ-103

name: پراگه 4
class: province
parent: CZ
iso: CZ-104

name: پراگه 5
class: province
parent: CZ
iso: CZ-105

name: پراگه 6
class: province
parent: CZ
iso: CZ-106

name: پراگه 7
class: province
parent: CZ
iso: CZ-107

name: پراگه 8
class: province
parent: CZ
iso: CZ-108

name: پراگه 9
class: province
parent: CZ
iso: CZ-109

name: پراگه 10
class: province
parent: CZ
iso: CZ-110

name: پراگه 11
class: province
parent: CZ
iso: CZ-111

name: پراگه 12
class: province
parent: CZ
iso: CZ-112

name: پراگه 13
class: province
parent: CZ
iso: CZ-113

name: پراگه 14
class: province
parent: CZ
iso: CZ-114

name: پراگه 15
class: province
parent: CZ
iso: CZ-115

name: پراگه 16
class: province
parent: CZ
iso: CZ-116

name: پراگه 21
class: province
parent: CZ
iso: CZ-121

name: بنشوف
class: county
parent: CZ
iso: CZ-201

name: برون
class: county
parent: CZ
iso: CZ-202
needs: class

name: کلادنو
class: county
parent: CZ
iso: CZ-203

name: کولین
class: county
parent: CZ
iso: CZ-204
needs: class

name: کوتنا هورا
class: county
parent: CZ
iso: CZ-205

name: میلنیک
class: county
parent: CZ
iso: CZ-206

name: ملادا بولسلاو
class: county
parent: CZ
iso: CZ-207

name: نیمبورک
class: county
parent: CZ
iso: CZ-208

name: پراگ-شرق
class: county
parent: CZ
iso: CZ-209

name: چسکه بودیوویتسه
class: county
parent: CZ
iso: CZ-311

name: چسکی کروملوف
class: county
parent: CZ
iso: CZ-312

name: ییندرژیخوف هرادتس
class: county
parent: CZ
iso: CZ-313

name: پیسک
class: county
parent: CZ
iso: CZ-314

name: پراخاتیتسه
class: county
parent: CZ
iso: CZ-315

name: استراکونیتسه
class: county
parent: CZ
iso: CZ-316

name: تابور
class: province
parent: CZ
iso: CZ-317

name: دوماژلیتسه
class: county
parent: CZ
iso: CZ-321

name: کلاتووی
class: county
parent: CZ
iso: CZ-322

name: پلزن-میستو
class: county
parent: CZ
iso: CZ-323

name: پلزن-جنوبی
class: province
parent: CZ
iso: CZ-324

name: پلزن-شمالی
class: province
parent: CZ
iso: CZ-325

name: روکیتسانی
class: county
parent: CZ
iso: CZ-326

name: تاخوف
class: county
parent: CZ
iso: CZ-327

name: خب
class: county
parent: CZ
iso: CZ-411
needs: class

name: ناحیه کارلووی واری
class: province
parent: CZ
iso: CZ-412

name: سوکولوف
class: county
parent: CZ
iso: CZ-413

name: دیه‌چین
class: county
parent: CZ
iso: CZ-421

name: خوموتوف
class: county
parent: CZ
iso: CZ-422

name: لیتومیه‌رژیتسه
class: county
parent: CZ
iso: CZ-423

name: لوونی
class: county
parent: CZ
iso: CZ-424

name: موست
class: county
parent: CZ
iso: CZ-425

name: تپلیتسه
class: county
parent: CZ
iso: CZ-426

name: چسکا لیپا
class: county
parent: CZ
iso: CZ-511

name: یابلونتس ناد نیسوو
class: county
parent: CZ
iso: CZ-512

name: لیبرتس
class: county
parent: CZ
iso: CZ-513

name: سمیلی
class: county
parent: CZ
iso: CZ-514

name: هرادتس کرالووه
class: county
parent: CZ
iso: CZ-521

name: ییچین
class: county
parent: CZ
iso: CZ-522

name: ناخود
class: county
parent: CZ
iso: CZ-523

name: ریخنوف ناد کنیژنوو
class: county
parent: CZ
iso: CZ-524

name: تروتنوف
class: province
parent: CZ
iso: CZ-525

name: خرودیم
class: county
parent: CZ
iso: CZ-531

name: ناحیه پاردوبیتسه
class: province
parent: CZ
iso: CZ-532

name: سویتاوی
class: county
parent: CZ
iso: CZ-533

name: اوستی ناد اورلیتسی
class: county
parent: CZ
iso: CZ-534

name: هاولیچکوف برود
class: province
parent: CZ
iso: CZ-631

name: ییهلاوا
class: county
parent: CZ
iso: CZ-632

name: پلهرژیموف
class: county
parent: CZ
iso: CZ-633

name: تربیچ
class: province
parent: CZ
iso: CZ-634

name: ژدار ناد سازاوو
class: province
parent: CZ
iso: CZ-635

name: بلانسکو
class: county
parent: CZ
iso: CZ-641

name: برنو-میستو
class: county
parent: CZ
iso: CZ-642

name: برنو-ونکوو
class: county
parent: CZ
iso: CZ-643

name: برژتسلاو
class: county
parent: CZ
iso: CZ-644

name: هودونین
class: province
parent: CZ
iso: CZ-645

name: ویشکوف
class: county
parent: CZ
iso: CZ-646

name: زنویمو
class: county
parent: CZ
iso: CZ-647

name: یسنیک
class: county
parent: CZ
iso: CZ-711

name: اولوموتس
class: county
parent: CZ
iso: CZ-712

name: پروستییوف
class: county
parent: CZ
iso: CZ-713

name: پرژروف
class: county
parent: CZ
iso: CZ-714

name: شومپرک
class: county
parent: CZ
iso: CZ-715

name: کرومیه‌رژیژ
class: county
parent: CZ
iso: CZ-721

name: اوهرسکه هرادیشتی
class: province
parent: CZ
iso: CZ-722

name: وستین
class: county
parent: CZ
iso: CZ-723

name: زلین
class: county
parent: CZ
iso: CZ-724

name: برونتال
class: county
parent: CZ
iso: CZ-801

name: فریدک-میستک
class: county
parent: CZ
iso: CZ-802

name: کاروینا
class: county
parent: CZ
iso: CZ-803

name: نووی ییچین
class: county
parent: CZ
iso: CZ-804

name: اوپاوا
class: county
parent: CZ
iso: CZ-805

name: استراوا-میستو
class: county
parent: CZ
iso: CZ-806

name: براندنبورگ
class: province
parent: DE
iso: DE-BB

name: برلین
class: province
parent: DE
iso: DE-BE
needs: class

name: بادن-وورتم‌برگ
class: province
parent: DE
iso: DE-BW

name: بایرن
class: province
alias: باواریا
parent: DE
iso: DE-BY
needs: class

name: برمن
class: province
parent: DE
iso: DE-HB
needs: class

name: هسن
class: province
parent: DE
iso: DE-HE
needs: class

name: هامبورگ
class: province
parent: DE
iso: DE-HH
needs: class

name: مکلنبورگ-فورپومرن
class: province
parent: DE
iso: DE-MV

name: نیدرزاکسن
class: province
parent: DE
iso: DE-NI

name: نوردراین-وستفالن
class: province
parent: DE
iso: DE-NW

name: راینلاند-فالتس
class: province
parent: DE
iso: DE-RP

name: اشلسویگ-هولشتاین
class: province
parent: DE
iso: DE-SH

name: زارلند
class: province
parent: DE
iso: DE-SL

name: زاکسن
class: province
parent: DE
iso: DE-SN

name: زاکسن-آنهالت
class: province
parent: DE
iso: DE-ST

name: تورینگن
class: province
parent: DE
iso: DE-TH

name: عرتا
class: province
parent: DJ
iso: DJ-AR

name: اقلیم علی صبیح
class: province
parent: DJ
iso: DJ-AS

name: دخیل
class: province
parent: DJ
iso: DJ-DI
needs: class

name: جیبوتی
class: province
parent: DJ
iso: DJ-DJ
needs: class

name: اوبوک
class: province
parent: DJ
iso: DJ-OB

name: تاجوره
class: province
parent: DJ
iso: DJ-TA

name: نوردیولند
class: province
parent: DK
iso: DK-81

name: میدیولند
class: province
parent: DK
iso: DK-82

name: سیددانمارک
class: province
parent: DK
iso: DK-83

name: هوودستادن
class: province
parent: DK
iso: DK-84

name: شیلند
class: province
parent: DK
iso: DK-85

name: سنت اندرو
class: province
parent: DM
iso: DM-02

name: سنت دیوید
class: province
parent: DM
iso: DM-03

name: سنت جورج
class: province
parent: DM
iso: DM-04

name: سنت جان
class: province
parent: DM
iso: DM-05
needs: class

name: سنت جوزف پاریش
class: province
parent: DM
iso: DM-06

name: سنت لوک
class: province
parent: DM
iso: DM-07

name: سنت مارک
class: province
parent: DM
iso: DM-08

name: سنت پاتریک
class: province
parent: DM
iso: DM-09

name: سنت پل
class: province
parent: DM
iso: DM-10
needs: class

name: سنت پیتر
class: province
parent: DM
iso: DM-11

name: دیستریتو ناسیونال
class: province
parent: DO
iso: DO-01

name: آزوا
class: province
parent: DO
iso: DO-02

name: بائوروکو
class: province
parent: DO
iso: DO-03

name: بارائونا
class: province
parent: DO
iso: DO-04

name: داخابون
class: province
parent: DO
iso: DO-05

name: دوارته
class: province
parent: DO
iso: DO-06

name: الیاس پینیا
class: province
parent: DO
iso: DO-07

name: ال سیبو
class: province
parent: DO
iso: DO-08

name: اسپاییات
class: province
parent: DO
iso: DO-09

name: ایندپندنسیا
class: province
parent: DO
iso: DO-10

name: لا آلتاگراسیا
class: province
parent: DO
iso: DO-11

name: لا رومانا
class: province
parent: DO
iso: DO-12

name: لا وگا
class: province
parent: DO
iso: DO-13

name: ماریا ترینیداد سانچز
class: province
parent: DO
iso: DO-14

name: مونته کریستی
class: province
parent: DO
iso: DO-15

name: پدرنالس
class: province
parent: DO
iso: DO-16

name: پراویا
class: province
parent: DO
iso: DO-17

name: پوئرتو پلاتا
class: province
parent: DO
iso: DO-18

name: ارماناس میرابال
class: province
parent: DO
iso: DO-19

name: سامانا
class: province
parent: DO
iso: DO-20

name: سن کریستوبال
class: province
parent: DO
iso: DO-21
needs: class

name: سن خوان
class: province
parent: DO
iso: DO-22

name: سن پدرو ده ماکوریس
class: province
parent: DO
iso: DO-23

name: سانچز رامیرس
class: province
parent: DO
iso: DO-24

name: سانتیاگو
class: province
parent: DO
iso: DO-25
needs: class

name: سانتیاگو رودریگز
class: province
parent: DO
iso: DO-26

name: والورده
class: province
parent: DO
iso: DO-27
needs: class

name: مونسنیور نوول
class: province
parent: DO
iso: DO-28

name: مونته پلاتا
class: province
parent: DO
iso: DO-29

name: آتو مایور
class: province
parent: DO
iso: DO-30

name: سن خوزه ده اوکوا
class: province
parent: DO
iso: DO-31

name: سانتو دومینیگو
class: province
parent: DO
iso: DO-32

name: ادرار
class: province
parent: DZ
iso: DZ-01
needs: class

name: الشلف
class: province
parent: DZ
iso: DZ-02

name: الاغواط
class: province
parent: DZ
iso: DZ-03

name: ام‌البواقی
class: province
parent: DZ
iso: DZ-04

name: باتنه
class: province
parent: DZ
iso: DZ-05

name: بجایه
class: province
parent: DZ
iso: DZ-06

name: بسکره
class: province
parent: DZ
iso: DZ-07

name: بشار
class: province
parent: DZ
iso: DZ-08
needs: class

name: البلیده
class: province
parent: DZ
iso: DZ-09

name: بویره
class: province
parent: DZ
iso: DZ-10

name: تمنراست
class: province
parent: DZ
iso: DZ-11
needs: class

name: تبسه
class: province
parent: DZ
iso: DZ-12

name: تلمسان
class: province
parent: DZ
iso: DZ-13
needs: class

name: تیارت
class: province
parent: DZ
iso: DZ-14

name: تیزی وزو
class: province
parent: DZ
iso: DZ-15

name: ولایه الجزائر
class: province
parent: DZ
iso: DZ-16

name: جلفه
class: province
parent: DZ
iso: DZ-17

name: جیجل
class: province
parent: DZ
iso: DZ-18

name: سطیف
class: province
parent: DZ
iso: DZ-19

name: سعیده
class: province
parent: DZ
iso: DZ-20
needs: class

name: سکیکده
class: province
parent: DZ
iso: DZ-21

name: سیدی بلعباس
class: province
parent: DZ
iso: DZ-22

name: عنابه
class: province
parent: DZ
iso: DZ-23
needs: class

name: قالمه
class: province
parent: DZ
iso: DZ-24

name: قسنطینه
class: province
parent: DZ
iso: DZ-25

name: مدیه
class: province
parent: DZ
iso: DZ-26

name: مستغانم
class: province
parent: DZ
iso: DZ-27

name: مسیله
class: province
parent: DZ
iso: DZ-28
needs: class

name: معسکر
class: province
parent: DZ
iso: DZ-29

name: ورقله
class: province
parent: DZ
iso: DZ-30

name: وهران
class: province
parent: DZ
iso: DZ-31
needs: class

name: البیض
class: province
parent: DZ
iso: DZ-32

name: الیزی
class: province
parent: DZ
iso: DZ-33
needs: class

name: برج بوعریریج
class: province
parent: DZ
iso: DZ-34

name: بومرداس
class: province
parent: DZ
iso: DZ-35

name: الطارف
class: province
parent: DZ
iso: DZ-36

name: تندوف
class: province
parent: DZ
iso: DZ-37

name: تسمسیلت
class: province
parent: DZ
iso: DZ-38

name: الوادی
class: province
parent: DZ
iso: DZ-39

name: خنشله
class: province
parent: DZ
iso: DZ-40

name: سوق اهراس
class: province
parent: DZ
iso: DZ-41

name: تی‌پازه
class: province
parent: DZ
iso: DZ-42

name: میله
class: province
parent: DZ
iso: DZ-43
needs: class

name: عین الدفلی
class: province
parent: DZ
iso: DZ-44

name: نعامه
class: province
parent: DZ
iso: DZ-45

name: عین تموشنت
class: province
parent: DZ
iso: DZ-46

name: غردایه
class: province
parent: DZ
iso: DZ-47
needs: class

name: غلیزان
class: province
parent: DZ
iso: DZ-48

name: آزوای
class: province
parent: EC
iso: EC-A

name: بلیوار
class: province
parent: EC
iso: EC-B

name: کارچی
class: province
parent: EC
iso: EC-C

name: اوریانا
class: province
parent: EC
iso: EC-D
needs: class

name: اسمرالداس
class: province
parent: EC
iso: EC-E

name: کانیار
class: province
parent: EC
iso: EC-F

name: گوایاس
class: province
parent: EC
iso: EC-G

name: چیمبورازو
class: province
parent: EC
iso: EC-H

name: ایمبابورا
class: province
parent: EC
iso: EC-I

name: مانابی
class: province
parent: EC
iso: EC-M

name: ناپو
class: province
parent: EC
iso: EC-N

name: ال اورو
class: province
parent: EC
iso: EC-O

name: پیچینچا
class: province
parent: EC
iso: EC-P

name: لوس ریوس
class: province
parent: EC
iso: EC-R

name: مورونا-سانتیاگو
class: province
parent: EC
iso: EC-S

name: سانتا النا
class: province
parent: EC
iso: EC-SE

name: تونگوراهوا
class: province
parent: EC
iso: EC-T

name: ساکومبیوس
class: province
parent: EC
iso: EC-U

name: گالاپاگوس
class: province
parent: EC
iso: EC-W
needs: class

name: کوتوپاکسی
class: province
parent: EC
iso: EC-X

name: پاستاسا
class: province
parent: EC
iso: EC-Y

name: زامورا-چینچیپ
class: province
parent: EC
iso: EC-Z

name: هاریو
class: province
parent: EE
iso: EE-37

name: هیو
class: province
parent: EE
iso: EE-39
needs: class

name: ایدا-ویرو
class: province
parent: EE
iso: EE-44

name: یوگوا
class: province
parent: EE
iso: EE-49

name: یاروا
class: province
parent: EE
iso: EE-51

name: لنه
class: province
parent: EE
iso: EE-57
needs: class

name: لنه-ویرو
class: province
parent: EE
iso: EE-59

name: پولوا
class: province
parent: EE
iso: EE-65

name: پارنو
class: province
parent: EE
iso: EE-67

name: رپلا
class: province
parent: EE
iso: EE-70

name: ساره
class: province
parent: EE
iso: EE-74
needs: class

name: تارتو
class: province
parent: EE
iso: EE-78

name: والگا
class: province
parent: EE
iso: EE-82

name: ویلیاندی
class: province
parent: EE
iso: EE-84

name: وورو
class: province
parent: EE
iso: EE-86

name: اسکندریه
class: province
parent: EG
iso: EG-ALX
needs: class

name: اسوان
class: province
parent: EG
iso: EG-ASN
needs: class

name: اسیوط
class: province
parent: EG
iso: EG-AST
needs: class

name: بحرالاحمر
class: province
parent: EG
iso: EG-BA

name: بحیره
class: province
parent: EG
iso: EG-BH

name: بنی‌سویف
class: province
parent: EG
iso: EG-BNS

name: قاهره
class: province
parent: EG
iso: EG-C
needs: class

name: دقهلیه
class: province
parent: EG
iso: EG-DK

name: دمیاط
class: province
parent: EG
iso: EG-DT
needs: class

name: فیوم
class: province
parent: EG
iso: EG-FYM
needs: class

name: غربیه
class: province
parent: EG
iso: EG-GH
needs: class

name: جیزه
class: province
parent: EG
iso: EG-GZ
needs: class

name: اسماعیلیه
class: province
parent: EG
iso: EG-IS
needs: class

name: سینای جنوبی
class: province
parent: EG
iso: EG-JS

name: قلیوبیه
class: province
parent: EG
iso: EG-KB

name: کفرالشیخ
class: province
parent: EG
iso: EG-KFS

name: قنا
class: province
parent: EG
iso: EG-KN
needs: class

name: اقصر
class: province
parent: EG
iso: EG-LX
needs: class

name: منیا
class: province
parent: EG
iso: EG-MN

name: منوفیه
class: province
parent: EG
iso: EG-MNF

name: مطروح
class: province
parent: EG
iso: EG-MT
needs: class

name: پورت‌سعید
class: province
parent: EG
iso: EG-PTS
needs: class

name: سوهاج
class: province
parent: EG
iso: EG-SHG

name: شرقیه
class: province
parent: EG
iso: EG-SHR

name: سینای شمالی
class: province
parent: EG
iso: EG-SIN

name: سوئز
class: province
parent: EG
iso: EG-SUZ
needs: class

name: وادی‌الجدید
class: province
parent: EG
iso: EG-WAD

name: آنسبا
class: province
parent: ER
iso: ER-AN

name: دریای سرخ جنوبی
class: province
parent: ER
iso: ER-DK

name: جنوبی
class: province
parent: ER
iso: ER-DU
needs: class

name: گاش-بارکا
class: province
parent: ER
iso: ER-GB

name: مرکزی
class: province
parent: ER
iso: ER-MA
needs: class

name: دریای سرخ شمالی
class: province
parent: ER
iso: ER-SK

name: آلیکانته
class: province
parent: ES
iso: ES-A
needs: class

name: آلباسته
class: province
parent: ES
iso: ES-AB
needs: class

name: آلمریا
class: province
parent: ES
iso: ES-AL
needs: class

name: اندلس
class: province
parent: ES
iso: ES-AN
needs: class

name: آراگون
class: province
parent: ES
iso: ES-AR
needs: class

name: آستوریاس
class: province
parent: ES
iso: ES-AS

name: آبیلا
class: province
parent: ES
iso: ES-AV

name: بارسلون
class: province
parent: ES
iso: ES-B

name: باداخس
class: province
parent: ES
iso: ES-BA

name: بیسکای
class: province
parent: ES
iso: ES-BI

name: بورگس
class: province
parent: ES
iso: ES-BU

name: لاکرونیا
class: province
parent: ES
iso: ES-C
needs: class

name: کادیس
class: province
parent: ES
iso: ES-CA

name: کانتابریا
class: province
parent: ES
iso: ES-CB

name: کاسرس
class: province
parent: ES
iso: ES-CC

name: سبته
class: province
parent: ES
iso: ES-CE
needs: class

name: کاستیا و لئون
class: province
parent: ES
iso: ES-CL

name: کاستیا-لامانچا
class: province
parent: ES
iso: ES-CM

name: کوردوبا
class: province
parent: ES
iso: ES-CO
needs: class

name: سیوداد رئال
class: province
parent: ES
iso: ES-CR

name: کاستلیون
class: province
parent: ES
iso: ES-CS

name: کاتالونیا
class: province
parent: ES
iso: ES-CT

name: کوئنکا
class: province
parent: ES
iso: ES-CU

name: اکسترمادورا
class: province
parent: ES
iso: ES-EX

name: گالیسیا
class: province
parent: ES
iso: ES-GA
needs: class

name: لاسپالماس
class: province
parent: ES
iso: ES-GC
needs: class

name: خرنا
class: province
parent: ES
iso: ES-GI

name: گرانادا
class: province
parent: ES
iso: ES-GR
needs: class

name: گوادالاخارا
class: province
parent: ES
iso: ES-GU
needs: class

name: اوئلوا
class: province
parent: ES
iso: ES-H

name: هوئسکا
class: province
parent: ES
iso: ES-HU
needs: class

name: بالئاری
class: province
parent: ES
iso: ES-IB

name: خائن
class: province
parent: ES
iso: ES-J
needs: class

name: لریدا
class: province
parent: ES
iso: ES-L

name: لئن
class: province
parent: ES
iso: ES-LE
needs: class

name: لاریخا
class: province
parent: ES
iso: ES-LO

name: لوگو
class: province
parent: ES
iso: ES-LU
needs: class

name: مالاگا
class: province
parent: ES
iso: ES-MA
needs: class

name: مورسیا
class: province
parent: ES
iso: ES-MC
needs: class

name: مادرید
class: province
parent: ES
iso: ES-MD
needs: class

name: ملیلیه
class: province
parent: ES
iso: ES-ML

name: نابارا²
class: province
parent: ES
iso: ES-NA

name: نابارا
class: province
parent: ES
iso: ES-NC

name: اورنسه
class: province
parent: ES
iso: ES-OR

name: پالنسیا
class: province
parent: ES
iso: ES-P

name: بالئاری²
class: province
parent: ES
iso: ES-PM

name: پنتبدرا
class: province
parent: ES
iso: ES-PO

name: باسک
class: province
parent: ES
iso: ES-PV
needs: class

name: لاریخا²
class: province
parent: ES
iso: ES-RI

name: کانتابریا²
class: province
parent: ES
iso: ES-S

name: سالامانکا
class: province
parent: ES
iso: ES-SA
needs: class

name: سبیا
class: province
parent: ES
iso: ES-SE
needs: class

name: سگبیا
class: province
parent: ES
iso: ES-SG

name: سریا
class: province
parent: ES
iso: ES-SO

name: گیپوسکوا
class: province
parent: ES
iso: ES-SS

name: تاراگونا
class: province
parent: ES
iso: ES-T

name: تروئل
class: province
parent: ES
iso: ES-TE

name: سانتا کروس
class: province
parent: ES
iso: ES-TF

name: تولدو
class: province
parent: ES
iso: ES-TO

name: والنسیا
class: province
parent: ES
iso: ES-V
needs: class

name: بالادولید
class: province
parent: ES
iso: ES-VA

name: خودمختار والنسیا
class: province
parent: ES
iso: ES-VC

name: آلابا
class: province
parent: ES
iso: ES-VI
needs: class

name: ساراگوسا
class: province
parent: ES
iso: ES-Z
needs: class

name: سامرا
class: province
parent: ES
iso: ES-ZA
needs: class

name: آدیس آبابا
class: province
parent: ET
iso: ET-AA
needs: class

name: عفار
class: province
parent: ET
iso: ET-AF

name: امهارا
class: province
parent: ET
iso: ET-AM

name: دیرداوه
class: province
parent: ET
iso: ET-DD
needs: class

name: گامبلا
class: province
parent: ET
iso: ET-GA

name: حراری
class: province
parent: ET
iso: ET-HA

name: اورومیا
class: province
parent: ET
iso: ET-OR

name: ملل جنوبی
class: province
parent: ET
iso: ET-SN

name: سومالی
class: province
parent: ET
iso: ET-SO
needs: class

name: تیگرای
class: province
parent: ET
iso: ET-TI

name: کارلیای جنوبی
class: province
parent: FI
iso: FI-02

name: اوستروبوتنیای جنوبی
class: province
parent: FI
iso: FI-03

name: ساوونیای جنوبی
class: province
parent: FI
iso: FI-04

name: کاینو
class: province
parent: FI
iso: FI-05

name: تاواستیای اصلی
class: province
parent: FI
iso: FI-06

name: اوستروبوتنیای مرکزی
class: province
parent: FI
iso: FI-07

name: فنلاند مرکزی
class: province
parent: FI
iso: FI-08

name: کیمنلاکسو
class: province
parent: FI
iso: FI-09

name: لاپلند
class: province
parent: FI
iso: FI-10

name: پیرکانما
class: province
parent: FI
iso: FI-11

name: اوستروبوتنیا
class: province
parent: FI
iso: FI-12

name: کارلیای شمالی
class: province
parent: FI
iso: FI-13

name: اوستروبوتنیای شمالی
class: province
parent: FI
iso: FI-14

name: ساوونیای شمالی
class: province
parent: FI
iso: FI-15

name: پی‌ینه تاواستیا
class: province
parent: FI
iso: FI-16

name: ساتاکونتا
class: province
parent: FI
iso: FI-17

name: اوسیما
class: province
parent: FI
iso: FI-18

name: فنلاند اصلی
class: province
parent: FI
iso: FI-19

name: روتوما
class: province
parent: FJ
iso: FJ-R

name: کوسرائی
class: province
parent: FM
iso: FM-KSA

name: پوناپی
class: province
parent: FM
iso: FM-PNI

name: چوک
class: province
parent: FM
iso: FM-TRK
needs: class

name: یاپ
class: province
parent: FM
iso: FM-YAP
needs: class

name: ان
class: province
parent: FR
iso: FR-01
needs: class

name: انه
class: province
parent: FR
iso: FR-02
needs: class

name: کرس جنوبی
class: province
parent: FR
iso: FR-2A

name: کرس شمالی
class: province
parent: FR
iso: FR-2B

name: آلیه
class: province
parent: FR
iso: FR-03

name: آلپ-دو-اوت-پرووانس
class: province
parent: FR
iso: FR-04

name: اوت-آلپ
class: province
parent: FR
iso: FR-05

name: آلپ-ماریتیم
class: province
parent: FR
iso: FR-06

name: آردش
class: province
parent: FR
iso: FR-07

name: آردن
class: province
parent: FR
iso: FR-08

name: آرییژ
class: province
parent: FR
iso: FR-09

name: اوب
class: province
parent: FR
iso: FR-10
needs: class

name: اود
class: province
parent: FR
iso: FR-11
needs: class

name: آویرون
class: province
parent: FR
iso: FR-12

name: بوش دو رون
class: province
parent: FR
iso: FR-13

name: کالوادوس
class: province
parent: FR
iso: FR-14

name: کانتال
class: province
parent: FR
iso: FR-15

name: شارانت
class: province
parent: FR
iso: FR-16

name: شرانت-ماریتیم
class: province
parent: FR
iso: FR-17

name: شر
class: province
parent: FR
iso: FR-18
needs: class

name: کورز
class: province
parent: FR
iso: FR-19
needs: class

name: کوت دور
class: province
parent: FR
iso: FR-21

name: کوت-دارمور
class: province
parent: FR
iso: FR-22

name: کروز
class: province
parent: FR
iso: FR-23
needs: class

name: دوردون
class: province
parent: FR
iso: FR-24

name: دو
class: province
parent: FR
iso: FR-25
needs: class
blocks: رهبران +کشور +طرف +استان +نفر +تن +شهر

name: دروم
class: province
parent: FR
iso: FR-26
needs: class

name: اور
class: province
parent: FR
iso: FR-27
needs: class

name: اور-ا-لوآر
class: province
parent: FR
iso: FR-28

name: فینیستر
class: province
parent: FR
iso: FR-29

name: گار
class: province
parent: FR
iso: FR-30
needs: class

name: اوت-گارون
class: province
parent: FR
iso: FR-31

name: ژر
class: province
parent: FR
iso: FR-32
needs: class

name: ژیروند
class: province
parent: FR
iso: FR-33

name: ارو
class: province
parent: FR
iso: FR-34
needs: class

name: ایل-ا-ویلن
class: province
parent: FR
iso: FR-35

name: اندر
class: province
parent: FR
iso: FR-36
needs: class

name: اندر الوآر
class: province
parent: FR
iso: FR-37

name: ایزر
class: province
parent: FR
iso: FR-38

name: ژورا
class: province
parent: FR
iso: FR-39

name: لاند
class: province
parent: FR
iso: FR-40

name: لوآر-ا-شر
class: province
parent: FR
iso: FR-41

name: لوآر
class: province
parent: FR
iso: FR-42

name: اوت-لوار
class: province
parent: FR
iso: FR-43

name: لوآر-آتلانتیک
class: province
parent: FR
iso: FR-44

name: لوآره
class: province
parent: FR
iso: FR-45

name: لو
class: province
parent: FR
iso: FR-46
needs: class

name: لو-ا-گرون
class: province
parent: FR
iso: FR-47

name: لوزر
class: province
parent: FR
iso: FR-48

name: من الوآر
class: province
parent: FR
iso: FR-49

name: مانش
class: province
parent: FR
iso: FR-50
needs: class

name: مرن
class: province
parent: FR
iso: FR-51
needs: class

name: اوت-مارن
class: province
parent: FR
iso: FR-52

name: ماین
class: province
parent: FR
iso: FR-53
needs: class

name: مورت موزل
class: province
parent: FR
iso: FR-54

name: موز
class: province
parent: FR
iso: FR-55
needs: class

name: موربیان
class: province
parent: FR
iso: FR-56

name: موزل
class: province
parent: FR
iso: FR-57

name: نی‌یور
class: province
parent: FR
iso: FR-58

name: نور
class: province
parent: FR
iso: FR-59
needs: class

name: اوآز
class: province
parent: FR
iso: FR-60

name: اورن
class: province
parent: FR
iso: FR-61

name: پا-دو-کاله
class: province
parent: FR
iso: FR-62

name: پوی ددوم
class: province
parent: FR
iso: FR-63

name: پیرنه-آتلانتیک
class: province
parent: FR
iso: FR-64

name: اوپیرنه
class: province
parent: FR
iso: FR-65

name: پیرنه اوریانتل
class: province
parent: FR
iso: FR-66

name: با-رن
class: province
parent: FR
iso: FR-67

name: اوت-رن
class: province
parent: FR
iso: FR-68

name: رون
class: province
parent: FR
iso: FR-69
needs: class

name: اوت-سئون
class: province
parent: FR
iso: FR-70

name: سائون-ا-لوآر
class: province
parent: FR
iso: FR-71

name: سرت
class: province
parent: FR
iso: FR-72
needs: class

name: سووآ
class: province
parent: FR
iso: FR-73

name: اوت سووآ
class: province
parent: FR
iso: FR-74

name: پاریس
class: province
parent: FR
iso: FR-75
needs: class

name: سن ماریتیم
class: province
parent: FR
iso: FR-76

name: سن-ا-مارن
class: province
parent: FR
iso: FR-77

name: ایولین
class: province
parent: FR
iso: FR-78

name: دو-سور
class: province
parent: FR
iso: FR-79

name: سم
class: province
parent: FR
iso: FR-80
needs: class

name: تارن
class: province
parent: FR
iso: FR-81

name: تارن-ا-گارون
class: province
parent: FR
iso: FR-82

name: ور
class: province
parent: FR
iso: FR-83
needs: class

name: وکلوز
class: province
parent: FR
iso: FR-84

name: وانده
class: province
parent: FR
iso: FR-85

name: وین
class: province
parent: FR
iso: FR-86
needs: class

name: اوت-وین
class: province
parent: FR
iso: FR-87

name: ووژ
class: province
parent: FR
iso: FR-88
needs: class

name: یون
class: province
parent: FR
iso: FR-89
needs: class

name: تریتوآر دو بلفور
class: province
parent: FR
iso: FR-90

name: اسون
class: province
parent: FR
iso: FR-91

name: او-دو-سن
class: province
parent: FR
iso: FR-92

name: سن-سن-دونی
class: province
parent: FR
iso: FR-93

name: ول دو مرن
class: province
parent: FR
iso: FR-94

name: ول-دوآز
class: province
parent: FR
iso: FR-95

name: اوورنی-رون-آلپ
class: province
parent: FR
iso: FR-ARA

name: بورگوین-فرانش-کنته
class: province
parent: FR
iso: FR-BFC

name: بریتانی
class: province
parent: FR
iso: FR-BRE

name: کرس
class: province
parent: FR
iso: FR-COR
needs: class

name: سانتر
class: province
parent: FR
iso: FR-CVL
needs: class

name: آلزاس-شامپاین-آردن-لورن
class: province
parent: FR
iso: FR-GES

name: نور-پا-دو-کاله-پیکاردی
class: province
parent: FR
iso: FR-HDF

name: ایل-دو-فرانس
class: province
parent: FR
iso: FR-IDF

name: آکیتن-لیموزن-پواتو-شرانت
class: province
parent: FR
iso: FR-NAQ

name: نرماندی
class: province
parent: FR
iso: FR-NOR

name: لانگداک-روسیون-پیرنه میانه
class: province
parent: FR
iso: FR-OCC

name: پروانس آلپ‌-کوت دازور
class: province
parent: FR
iso: FR-PAC

name: پیی دو لا لوآر
class: province
parent: FR
iso: FR-PDL

name: آرما
class: province
parent: GB
iso: GB-ABC

name: ابردین‌شیر
class: province
parent: GB
iso: GB-ABD

name: ابردین
class: province
parent: GB
iso: GB-ABE

name: آرگایل و بوت
class: province
parent: GB
iso: GB-AGB

name: انگلسی
class: province
parent: GB
iso: GB-AGY

name: آردس و نورث داون
class: province
parent: GB
iso: GB-AND

name: انتریم و نیوتاون‌ابی
class: province
parent: GB
iso: GB-ANN

name: آنگوس
class: province
parent: GB
iso: GB-ANS

name: باث و سامرست شمال‌شرقی
class: province
parent: GB
iso: GB-BAS

name: بدفورد بورو
class: province
parent: GB
iso: GB-BDF

name: بارکینگ و دگنهام لندن
class: province
parent: GB
iso: GB-BDG

name: برنت لندن
class: province
parent: GB
iso: GB-BEN

name: بکسلی لندن
class: province
parent: GB
iso: GB-BEX

name: بریج‌اند
class: province
parent: GB
iso: GB-BGE

name: بلاینای گونت
class: province
parent: GB
iso: GB-BGW

name: بیرمنگام
class: province
parent: GB
iso: GB-BIR
needs: class

name: باکینگهام‌شایر
class: province
parent: GB
iso: GB-BKM

name: بورنموث
class: province
parent: GB
iso: GB-BMH

name: بارنت لندن
class: province
parent: GB
iso: GB-BNE

name: برایتون اند هوو
class: province
parent: GB
iso: GB-BNH

name: کلان‌شهر مستقل بارنزلی
class: province
parent: GB
iso: GB-BNS

name: کلان‌شهر مستقل بولتون
class: province
parent: GB
iso: GB-BOL

name: بلکپول
class: province
parent: GB
iso: GB-BPL

name: برکنل فورست
class: province
parent: GB
iso: GB-BRC

name: سیتی بردفورد
class: province
parent: GB
iso: GB-BRD

name: بروملی لندن
class: province
parent: GB
iso: GB-BRY

name: بریستول
class: province
parent: GB
iso: GB-BST
needs: class

name: کلان‌شهر مستقل بری
class: province
parent: GB
iso: GB-BUR

name: کمبریج‌شایر
class: province
parent: GB
iso: GB-CAM

name: مستقل کرفیلی
class: province
parent: GB
iso: GB-CAY

name: بدفوردشر مرکزی
class: province
parent: GB
iso: GB-CBF

name: کازوی کوست و گلنز
class: province
parent: GB
iso: GB-CCG

name: کردیگیون
class: province
parent: GB
iso: GB-CGN

name: چشر شرقی
class: province
parent: GB
iso: GB-CHE

name: چشر غربی و چستر
class: province
parent: GB
iso: GB-CHW

name: کالدردیل
class: province
parent: GB
iso: GB-CLD

name: کلاکماننشر
class: province
parent: GB
iso: GB-CLK

name: کامبریا
class: province
parent: GB
iso: GB-CMA

name: کمدن لندن
class: province
parent: GB
iso: GB-CMD

name: کارمارتنشر
class: province
parent: GB
iso: GB-CMN

name: کورن وال
class: province
parent: GB
iso: GB-CON

name: کاونتری
class: province
parent: GB
iso: GB-COV
needs: class

name: کاردیف
class: province
parent: GB
iso: GB-CRF
needs: class

name: کرویدون لندن
class: province
parent: GB
iso: GB-CRY

name: مستقل کانوی
class: province
parent: GB
iso: GB-CWY

name: دربی‌شر
class: province
parent: GB
iso: GB-DBY

name: دنبیشر
class: province
parent: GB
iso: GB-DEN

name: داربی
class: province
parent: GB
iso: GB-DER
needs: class

name: دوون
class: province
parent: GB
iso: GB-DEV

name: دامفریس و گالووی
class: province
parent: GB
iso: GB-DGY

name: کلان‌شهر مستقل دانکستر
class: province
parent: GB
iso: GB-DNC

name: داندی
class: province
parent: GB
iso: GB-DND

name: دورست
class: province
parent: GB
iso: GB-DOR

name: دری و استرابن
class: province
parent: GB
iso: GB-DRS

name: کلان‌شهر مستقل دادلی
class: province
parent: GB
iso: GB-DUD

name: کانتی دورهام
class: province
parent: GB
iso: GB-DUR

name: ایلینگ لندن
class: province
parent: GB
iso: GB-EAL

name: ایرشر شرقی
class: province
parent: GB
iso: GB-EAY

name: ادینبرو
class: province
parent: GB
iso: GB-EDH
needs: class

name: دونبارتونشر شرقی
class: province
parent: GB
iso: GB-EDU

name: لوتیان شرقی
class: province
parent: GB
iso: GB-ELN

name: مجمع‌الجزایر هیبرید دوردست
class: province
parent: GB
iso: GB-ELS

name: انفیلد لندن
class: province
parent: GB
iso: GB-ENF

name: انگلستان
class: province
parent: GB
iso: GB-ENG
needs: class

name: رنفروشر شرقی
class: province
parent: GB
iso: GB-ERW

name: ریدینگ شرقی یورکشایر
class: province
parent: GB
iso: GB-ERY

name: اسکس
class: province
parent: GB
iso: GB-ESS

name: ساسکس شرقی
class: province
parent: GB
iso: GB-ESX

name: فالکرک
class: province
parent: GB
iso: GB-FAL

name: فایف
class: province
parent: GB
iso: GB-FIF

name: فلینتشر
class: province
parent: GB
iso: GB-FLN

name: فرمانا و اوما
class: province
parent: GB
iso: GB-FMO

name: کلان‌شهر مستقل گیتس‌هد
class: province
parent: GB
iso: GB-GAT

name: بریتانیای کبیر
class: province
parent: GB
iso: GB-GBN

name: گلاسگو
class: province
parent: GB
iso: GB-GLG
needs: class

name: گلاسترشایر
class: province
parent: GB
iso: GB-GLS

name: سلطنتی گرینویچ
class: province
parent: GB
iso: GB-GRE

name: گویند
class: province
parent: GB
iso: GB-GWN
needs: class

name: هالتون
class: province
parent: GB
iso: GB-HAL

name: همپشایر
class: province
parent: GB
iso: GB-HAM

name: هیورینگ لندن
class: province
parent: GB
iso: GB-HAV

name: هکنی لندن
class: province
parent: GB
iso: GB-HCK

name: هرفوردشایر
class: province
parent: GB
iso: GB-HEF

name: هیلینگدون لندن
class: province
parent: GB
iso: GB-HIL

name: هایلند
class: province
parent: GB
iso: GB-HLD

name: همرسمیت و فولام لندن
class: province
parent: GB
iso: GB-HMF

name: هانزلو لندن
class: province
parent: GB
iso: GB-HNS

name: هرتفوردشایر
class: province
parent: GB
iso: GB-HRT

name: هارو لندن
class: province
parent: GB
iso: GB-HRW

name: هرینگی لندن
class: province
parent: GB
iso: GB-HRY

name: مجمع‌الجزایر سیلی
class: province
parent: GB
iso: GB-IOS

name: وایت
class: province
parent: GB
iso: GB-IOW
needs: class

name: ایزلینگتون لندن
class: province
parent: GB
iso: GB-ISL

name: اینورکلاید
class: province
parent: GB
iso: GB-IVC

name: سلطنتی کنزینگتون و چلسی
class: province
parent: GB
iso: GB-KEC

name: کنت
class: province
parent: GB
iso: GB-KEN
needs: class

name: کینگستن هال
class: province
parent: GB
iso: GB-KHL

name: کیرکلیس
class: province
parent: GB
iso: GB-KIR

name: سلطنتی کینگستون آپون تیمز
class: province
parent: GB
iso: GB-KTT

name: کلان‌شهر مستقل نوزلی
class: province
parent: GB
iso: GB-KWL

name: لانکاشایر
class: province
parent: GB
iso: GB-LAN

name: لیسبورن و کاسلری
class: province
parent: GB
iso: GB-LBC

name: لمبث لندن
class: province
parent: GB
iso: GB-LBH

name: لستر
class: province
parent: GB
iso: GB-LCE
needs: class

name: سیتی لیدز
class: province
parent: GB
iso: GB-LDS

name: لسترشایر
class: province
parent: GB
iso: GB-LEC

name: لویشام لندن
class: province
parent: GB
iso: GB-LEW

name: لینکولن‌شایر
class: province
parent: GB
iso: GB-LIN

name: لیورپول
class: province
parent: GB
iso: GB-LIV
needs: class

name: سیتی لندن
class: province
parent: GB
iso: GB-LND

name: لوتن
class: province
parent: GB
iso: GB-LUT

name: منچستر
class: province
parent: GB
iso: GB-MAN
needs: class

name: میدلزبورو
class: province
parent: GB
iso: GB-MDB
needs: class

name: مید و انتریم شرقی
class: province
parent: GB
iso: GB-MEA

name: میدلودین
class: province
parent: GB
iso: GB-MLN

name: مونموت‌شر
class: province
parent: GB
iso: GB-MON

name: مرتون لندن
class: province
parent: GB
iso: GB-MRT

name: مستقل مرثر تیدویل
class: province
parent: GB
iso: GB-MTY

name: مید-اولستر
class: province
parent: GB
iso: GB-MUL

name: ایرشر شمالی
class: province
parent: GB
iso: GB-NAY

name: نورث‌آمبرلند
class: province
parent: GB
iso: GB-NBL

name: نیوکاسل آپون تاین
class: province
alias: نیو‌کاسل آپون تاین
parent: GB
iso: GB-NET

name: نورفک
class: province
parent: GB
iso: GB-NFK

name: ناتینگهام
class: province
parent: GB
iso: GB-NGM
needs: class

name: ایرلند شمالی
class: province
parent: GB
iso: GB-NIR

name: لانارکشر شمالی
class: province
parent: GB
iso: GB-NLK

name: نیوری
class: province
parent: GB
iso: GB-NMD

name: سامرست شمالی
class: province
parent: GB
iso: GB-NSM

name: نورث‌همپتون‌شایر
class: province
parent: GB
iso: GB-NTH

name: نیث بندر تالبوت
class: province
parent: GB
iso: GB-NTL

name: ناتینگهام‌شایر
class: province
parent: GB
iso: GB-NTT

name: تاینساید شمالی
class: province
parent: GB
iso: GB-NTY

name: نیوهام لندن
class: province
parent: GB
iso: GB-NWM

name: یورک‌شایر شمالی
class: province
parent: GB
iso: GB-NYK

name: کلان‌شهر مستقل اولدهام
class: province
parent: GB
iso: GB-OLD

name: اورکنی
class: province
parent: GB
iso: GB-ORK

name: آکسفوردشایر
class: province
parent: GB
iso: GB-OXF

name: پمبروکشر
class: province
parent: GB
iso: GB-PEM

name: پرت و کینروس
class: province
parent: GB
iso: GB-PKN

name: پلیموث
class: province
parent: GB
iso: GB-PLY
needs: class

name: پول
class: province
parent: GB
iso: GB-POL
needs: class

name: پورتسموث
class: province
parent: GB
iso: GB-POR
needs: class

name: پویس
class: province
parent: GB
iso: GB-POW

name: پیتربورو
class: province
parent: GB
iso: GB-PTE

name: کلان‌شهر مستقل روچدیل
class: province
parent: GB
iso: GB-RCH

name: روندا کنون تاو
class: province
parent: GB
iso: GB-RCT

name: ردبریج لندن
class: province
parent: GB
iso: GB-RDB

name: ردینگ
class: province
parent: GB
iso: GB-RDG

name: رنفروشر
class: province
parent: GB
iso: GB-RFW

name: ریچموند آپون تیمز لندن
class: province
parent: GB
iso: GB-RIC

name: کلان‌شهر مستقل راترهام
class: province
parent: GB
iso: GB-ROT

name: روتلند
class: province
parent: GB
iso: GB-RUT

name: کلان‌شهر مستقل ساندول
class: province
parent: GB
iso: GB-SAW

name: ایرشر جنوبی
class: province
parent: GB
iso: GB-SAY

name: اسکوتیش بوردرز
class: province
parent: GB
iso: GB-SCB

name: اسکاتلند
class: province
parent: GB
iso: GB-SCT

name: سافک
class: province
parent: GB
iso: GB-SFK

name: کلان‌شهر مستقل سفتون
class: province
parent: GB
iso: GB-SFT

name: شفیلد
class: province
parent: GB
iso: GB-SHF
needs: class

name: کلان‌شهر مستقل سنت هلنز
class: province
parent: GB
iso: GB-SHN

name: شروپ‌شایر
class: province
parent: GB
iso: GB-SHR

name: کلان‌شهر مستقل استکپورت
class: province
parent: GB
iso: GB-SKP

name: سالفورد
class: province
parent: GB
iso: GB-SLF

name: اسلاو
class: province
parent: GB
iso: GB-SLG
needs: class

name: لانارکشر جنوبی
class: province
parent: GB
iso: GB-SLK

name: ساندرلند
class: province
parent: GB
iso: GB-SND
needs: class

name: کلان‌شهر مستقل سولیهال
class: province
parent: GB
iso: GB-SOL

name: سامرست
class: province
parent: GB
iso: GB-SOM

name: ساوتند-آن-سی
class: province
parent: GB
iso: GB-SOS

name: ساری
class: province
parent: GB
iso: GB-SRY
needs: class

name: استوک-آن-ترنت
class: province
parent: GB
iso: GB-STE
needs: class

name: استیرلینگ
class: province
parent: GB
iso: GB-STG

name: ساوت‌همپتون
class: province
parent: GB
iso: GB-STH
needs: class

name: ساتون لندن
class: province
parent: GB
iso: GB-STN

name: استافوردشایر
class: province
parent: GB
iso: GB-STS

name: تاینساید جنوبی
class: province
parent: GB
iso: GB-STY

name: سوانزی
class: province
parent: GB
iso: GB-SWA
needs: class

name: سویندون
class: province
parent: GB
iso: GB-SWD

name: ساوت‌وارک لندن
class: province
parent: GB
iso: GB-SWK

name: تیمساید
class: province
parent: GB
iso: GB-TAM

name: تورواین
class: province
parent: GB
iso: GB-TOF

name: ترافورد
class: province
parent: GB
iso: GB-TRF

name: تاور هملتس لندن
class: province
parent: GB
iso: GB-TWH

name: بریتانیا
class: province
parent: GB
iso: GB-UKM
needs: class

name: ویل آو گلامورگن
class: province
parent: GB
iso: GB-VGL

name: وارویک‌شایر
class: province
parent: GB
iso: GB-WAR

name: بارکشر غربی
class: province
parent: GB
iso: GB-WBK

name: دونبارتونشر غربی
class: province
parent: GB
iso: GB-WDU

name: والتهام فورست لندن
class: province
parent: GB
iso: GB-WFT

name: کلان‌شهر مستقل ویگان
class: province
parent: GB
iso: GB-WGN

name: ویلتشایر
class: province
parent: GB
iso: GB-WIL

name: سیتی ویکفیلد
class: province
parent: GB
iso: GB-WKF

name: کلان‌شهر مستقل والسال
class: province
parent: GB
iso: GB-WLL

name: لوتیان غربی
class: province
parent: GB
iso: GB-WLN

name: ویلز
class: province
parent: GB
iso: GB-WLS

name: ولورهمپتون
class: province
parent: GB
iso: GB-WLV
needs: class

name: واندزوورث لندن
class: province
parent: GB
iso: GB-WND

name: سلطنتی ویندسور و میدنهد
class: province
parent: GB
iso: GB-WNM

name: ووسترشایر
class: province
parent: GB
iso: GB-WOR

name: کلان‌شهر مستقل ویرال
class: province
parent: GB
iso: GB-WRL

name: وارینگتون
class: province
parent: GB
iso: GB-WRT

name: مستقل ورکسام
class: province
parent: GB
iso: GB-WRX

name: وست‌مینستر
class: province
parent: GB
iso: GB-WSM

name: ساسکس غربی
class: province
parent: GB
iso: GB-WSX

name: یورک
class: province
parent: GB
iso: GB-YOR
needs: class

name: شتلند
class: province
parent: GB
iso: GB-ZET

name: آبخاز
class: province
parent: GE
iso: GE-AB

name: آجارستان
class: province
parent: GE
iso: GE-AJ

name: گوریا
class: province
parent: GE
iso: GE-GU

name: ایمرتی
class: province
parent: GE
iso: GE-IM

name: کاختی
class: province
parent: GE
iso: GE-KA

name: کومو کارتلی
class: province
parent: GE
iso: GE-KK

name: متسختا-متیانتی
class: province
parent: GE
iso: GE-MM

name: راچا-لچخومی و کومو سوانتی
class: province
parent: GE
iso: GE-RL

name: سامتسخه-جاواختی
class: province
parent: GE
iso: GE-SJ

name: شیدا کارتلی
class: province
parent: GE
iso: GE-SK

name: سامگرلو-زمو سوانتی
class: province
parent: GE
iso: GE-SZ

name: تفلیس
class: province
parent: GE
iso: GE-TB
needs: class

name: آکرای بزرگ
class: province
parent: GH
iso: GH-AA

name: آشانتی
class: province
parent: GH
iso: GH-AH

name: بارونگ-آهافو
class: province
parent: GH
iso: GH-BA

name: مرکزی
class: province
parent: GH
iso: GH-CP
needs: class

name: شرقی
class: province
parent: GH
iso: GH-EP
needs: class

name: شمالی
class: province
parent: GH
iso: GH-NP
needs: class

name: ولتا
class: province
parent: GH
iso: GH-TV
needs: class

name: شرق علیا
class: province
parent: GH
iso: GH-UE

name: غرب علیا
class: province
parent: GH
iso: GH-UW

name: غربی
class: province
parent: GH
iso: GH-WP
needs: class

name: بانجول
class: province
parent: GM
iso: GM-B
needs: class

name: کوناکری
class: province
parent: GN
iso: GN-C
needs: class

name: تلیمله
class: province
parent: GN
iso: GN-TE

name: آنوبون
class: province
parent: GQ
iso: GQ-AN

name: بیوکو سور
class: province
parent: GQ
iso: GQ-BS

name: سنترو سور
class: province
parent: GQ
iso: GQ-CS

name: کوه آثوس
class: province
parent: GR
iso: GR-69

name: مقدونیه شرقی و تراکیه
class: province
parent: GR
iso: GR-A

name: مقدونیه مرکزی
class: province
parent: GR
iso: GR-B

name: مقدونیه غربی
class: province
parent: GR
iso: GR-C

name: ایپیروس
class: province
parent: GR
iso: GR-D

name: تسالی
class: province
parent: GR
iso: GR-E

name: جزایر ایونی
class: province
parent: GR
iso: GR-F

name: یونان غربی
class: province
parent: GR
iso: GR-G

name: یونان مرکزی
class: province
parent: GR
iso: GR-H

name: آتیک
class: province
parent: GR
iso: GR-I

name: پلپونز
class: province
parent: GR
iso: GR-J

name: اژه شمالی
class: province
parent: GR
iso: GR-K

name: اژه جنوبی
class: province
parent: GR
iso: GR-L

name: حوزه التا وراپاز
class: province
parent: GT
iso: GT-AV

name: گواتمالا
class: province
parent: GT
iso: GT-GU
needs: class

name: کتسالتنانگو
class: province
parent: GT
iso: GT-QZ

name: ساکاتپکس
class: province
parent: GT
iso: GT-SA

name: سانتا روسا
class: province
parent: GT
iso: GT-SR
needs: class

name: بیسائو
class: province
parent: GW
iso: GW-BS
needs: class

name: باریما-واینی
class: province
parent: GY
iso: GY-BA

name: کویونی-مازارونی
class: province
parent: GY
iso: GY-CU

name: دمرارا-ماهایکا
class: province
parent: GY
iso: GY-DE

name: بربیک شرقی-کورنتاین
class: province
parent: GY
iso: GY-EB

name: اسیکوییبو-دمرارا غربی
class: province
parent: GY
iso: GY-ES

name: ماهایکا-بربیک
class: province
parent: GY
iso: GY-MA

name: پومرون-سوپنام
class: province
parent: GY
iso: GY-PM

name: پوتارو-سیپارونی
class: province
parent: GY
iso: GY-PT

name: دمرارا-بربیک علیا
class: province
parent: GY
iso: GY-UD

name: تاکوتو بالا- اسیکوییبو بالا
class: province
parent: GY
iso: GY-UT

name: آتلانتیدا
class: province
parent: HN
iso: HN-AT

name: چولوتکا
class: province
parent: HN
iso: HN-CH

name: کولون
class: province
parent: HN
iso: HN-CL
needs: class

name: کومایاگوآ
class: province
parent: HN
iso: HN-CM

name: کوپان
class: province
parent: HN
iso: HN-CP

name: کورتس
class: province
parent: HN
iso: HN-CR

name: ال پارائیسو
class: province
parent: HN
iso: HN-EP

name: فرانسیسکو مورازان
class: province
parent: HN
iso: HN-FM

name: گراسیاس آدیوس
class: province
parent: HN
iso: HN-GD

name: ایسلاس دلا باهیا
class: province
parent: HN
iso: HN-IB

name: اینتیبوکا
class: province
parent: HN
iso: HN-IN

name: لمپیرا
class: province
parent: HN
iso: HN-LE

name: لاپاز
class: province
parent: HN
iso: HN-LP
needs: class

name: اوکوتپکوئه
class: province
parent: HN
iso: HN-OC

name: اولانچو
class: province
parent: HN
iso: HN-OL

name: سانتا باربارا
class: province
parent: HN
iso: HN-SB

name: واله
class: province
parent: HN
iso: HN-VA
needs: class

name: یورو
class: province
parent: HN
iso: HN-YO
needs: class

name: زاگرب
class: province
parent: HR
iso: HR-01
needs: class

name: کراپینا-زاگریه
class: province
parent: HR
iso: HR-02

name: سیساک-موسلاوینا
class: province
parent: HR
iso: HR-03

name: کارلوواک
class: province
parent: HR
iso: HR-04

name: واراژدین
class: province
parent: HR
iso: HR-05

name: کپریونیتسا-کریژوتسی
class: province
parent: HR
iso: HR-06

name: بیلوار-بیلگرا
class: province
parent: HR
iso: HR-07

name: پریموری-گورسکی
class: province
parent: HR
iso: HR-08

name: لیکا-سنی
class: province
parent: HR
iso: HR-09

name: ویروویتیتسا-پودراوینا
class: province
parent: HR
iso: HR-10

name: پوژگا-اسلاونیا
class: province
parent: HR
iso: HR-11

name: برد پساوینا
class: province
parent: HR
iso: HR-12

name: زادار
class: province
parent: HR
iso: HR-13

name: اوسییک-بارانجا
class: province
parent: HR
iso: HR-14

name: شیبنیک-کنین
class: province
parent: HR
iso: HR-15

name: ووکوار اسریجم
class: province
parent: HR
iso: HR-16

name: اسپلیت-دالماسی
class: province
parent: HR
iso: HR-17

name: ایستریا
class: province
parent: HR
iso: HR-18

name: دوبروونیک نرتوا
class: province
parent: HR
iso: HR-19

name: مجیموریه
class: province
parent: HR
iso: HR-20

name: آرتیبونیت
class: province
parent: HT
iso: HT-AR

name: مرکزی
class: province
parent: HT
iso: HT-CE
needs: class

name: گرندآنسه
class: province
parent: HT
iso: HT-GA

name: شمالی
class: province
parent: HT
iso: HT-ND
needs: class

name: شمال شرقی
class: province
parent: HT
iso: HT-NE

name: نیپ
class: province
parent: HT
iso: HT-NI
needs: class

name: شمال غربی
class: province
parent: HT
iso: HT-NO

name: غربی
class: province
parent: HT
iso: HT-OU
needs: class

name: جنوبی
class: province
parent: HT
iso: HT-SD
needs: class

name: جنوب شرقی
class: province
parent: HT
iso: HT-SE

name: بارانیا
class: province
parent: HU
iso: HU-BA

name: بیکیشچابا
class: province
parent: HU
iso: HU-BC

name: بیکیس
class: province
parent: HU
iso: HU-BE

name: باتس-کیسکون
class: province
parent: HU
iso: HU-BK

name: بوداپست
class: province
parent: HU
iso: HU-BU
needs: class

name: بورسود-اباوج-زیمپلن
class: province
parent: HU
iso: HU-BZ

name: سونگراد
class: province
parent: HU
iso: HU-CS

name: دبرسن
class: province
parent: HU
iso: HU-DE

name: دونائیوروش
class: province
parent: HU
iso: HU-DU

name: اگر
class: province
parent: HU
iso: HU-EG
needs: class

name: ایرد
class: province
parent: HU
iso: HU-ER

name: فیجر
class: province
parent: HU
iso: HU-FE

name: گیور-موسون-سوپرون
class: province
parent: HU
iso: HU-GS

name: گیور
class: province
parent: HU
iso: HU-GY

name: هاجدو-بیهار
class: province
parent: HU
iso: HU-HB

name: هیویس
class: province
parent: HU
iso: HU-HE

name: هدمزواشارهی
class: province
parent: HU
iso: HU-HV

name: جاسز-ناگیکون-زولنوک
class: province
parent: HU
iso: HU-JN

name: کوماروم-ایسترگوم
class: province
parent: HU
iso: HU-KE

name: کچکمیت
class: province
parent: HU
iso: HU-KM

name: کاپشوار
class: province
parent: HU
iso: HU-KV

name: میشکولتس
class: province
parent: HU
iso: HU-MI

name: نادکانیژا
class: province
parent: HU
iso: HU-NK

name: نوگراد
class: province
parent: HU
iso: HU-NO

name: نیرگهزا
class: province
parent: HU
iso: HU-NY

name: پست کانتی
class: province
parent: HU
iso: HU-PE

name: پچ
class: province
parent: HU
iso: HU-PS
needs: class

name: سگد
class: province
parent: HU
iso: HU-SD
needs: class

name: سیکشفهروار
class: province
parent: HU
iso: HU-SF

name: سمباتهی
class: province
parent: HU
iso: HU-SH

name: سلنوک
class: province
parent: HU
iso: HU-SK

name: شپرن
class: province
parent: HU
iso: HU-SN

name: سوموگی
class: province
parent: HU
iso: HU-SO

name: سکسارد
class: province
parent: HU
iso: HU-SS

name: شالگوتاریان
class: province
parent: HU
iso: HU-ST

name: زابولکس-زاتمار-بریج
class: province
parent: HU
iso: HU-SZ

name: تاتابانیا
class: province
parent: HU
iso: HU-TB

name: تولنا
class: province
parent: HU
iso: HU-TO

name: واس
class: province
parent: HU
iso: HU-VA
needs: class

name: وزپریم
class: province
parent: HU
iso: HU-VE

name: وسپریم
class: province
parent: HU
iso: HU-VM

name: زالا
class: province
parent: HU
iso: HU-ZA

name: زالائگرسگ
class: province
parent: HU
iso: HU-ZE

name: آچه
class: province
parent: ID
iso: ID-AC

name: بانگکا-بلیتونگ
class: province
parent: ID
iso: ID-BB

name: بنگکولو
class: province
parent: ID
iso: ID-BE

name: بانتن
class: province
parent: ID
iso: ID-BT

name: گورونتالو
class: province
parent: ID
iso: ID-GO
needs: class

name: جامبی
class: province
parent: ID
iso: ID-JA

name: جاوه غربی
class: province
parent: ID
iso: ID-JB

name: جاوه شرقی
class: province
parent: ID
iso: ID-JI

name: جاکارتا
class: province
parent: ID
iso: ID-JK
needs: class

name: جاوه مرکزی
class: province
parent: ID
iso: ID-JT

name: جاوه
class: province
parent: ID
iso: ID-JW

name: کالیمانتان
class: province
parent: ID
iso: ID-KA

name: کالیمانتان غربی
class: province
parent: ID
iso: ID-KB

name: کالیمانتان شرقی
class: province
parent: ID
iso: ID-KI

name: ریائو
class: province
parent: ID
iso: ID-KR

name: کالیمانتان جنوبی
class: province
parent: ID
iso: ID-KS

name: کالیمانتان مرکزی
class: province
parent: ID
iso: ID-KT

name: کالیمانتان شمالی
class: province
parent: ID
iso: ID-KU

name: لامپونگ
class: province
parent: ID
iso: ID-LA

name: ملوک
class: province
parent: ID
iso: ID-MA
needs: class

name: جزایر ملوک
class: province
parent: ID
iso: ID-ML

name: ملوک شمالی
class: province
parent: ID
iso: ID-MU

name: سوندای غربی
class: province
parent: ID
iso: ID-NB

name: سوندای شرقی
class: province
parent: ID
iso: ID-NT

name: سوندای کوچک
class: province
parent: ID
iso: ID-NU

name: پاپوآ
class: province
parent: ID
iso: ID-PA

name: پاپوآی غربی
class: province
parent: ID
iso: ID-PB

name: پاپوآی غربی²
class: province
parent: ID
iso: ID-PP

name: سولاوسی شمالی
class: province
parent: ID
iso: ID-SA

name: سوماترای غربی
class: province
parent: ID
iso: ID-SB

name: سولاوسی جنوب شرقی
class: province
parent: ID
iso: ID-SG

name: سولاوسی
class: province
parent: ID
iso: ID-SL

name: سوماترا
class: province
parent: ID
iso: ID-SM

name: سولاوسی جنوبی
class: province
parent: ID
iso: ID-SN

name: سولاوسی غربی
class: province
parent: ID
iso: ID-SR

name: سوماترای جنوبی
class: province
parent: ID
iso: ID-SS

name: سولاوسی مرکزی
class: province
parent: ID
iso: ID-ST

name: سوماترای شمالی
class: province
parent: ID
iso: ID-SU

name: یوگیاکارتا
class: province
parent: ID
iso: ID-YO

name: کوناکت
class: province
parent: IE
iso: IE-C

name: کلر
class: province
parent: IE
iso: IE-CE
needs: class

name: کاوان
class: province
parent: IE
iso: IE-CN
needs: class

name: کورک
class: province
parent: IE
iso: IE-CO
needs: class

name: کارلو
class: province
parent: IE
iso: IE-CW
needs: class

name: دوبلین
class: province
parent: IE
iso: IE-D
needs: class

name: دانیگول
class: province
parent: IE
iso: IE-DL

name: گالوی
class: province
parent: IE
iso: IE-G

name: شهراستان کیلدر
class: province
parent: IE
iso: IE-KE

name: کیلکنی
class: province
parent: IE
iso: IE-KK

name: کری
class: province
parent: IE
iso: IE-KY
needs: class

name: لینستر
class: province
parent: IE
iso: IE-L

name: لانگفورد
class: province
parent: IE
iso: IE-LD

name: لوث
class: province
parent: IE
iso: IE-LH
needs: class

name: لیمریک
class: province
parent: IE
iso: IE-LK

name: لیتریم
class: province
parent: IE
iso: IE-LM

name: لیش
class: province
parent: IE
iso: IE-LS
needs: class

name: مونستر
class: province
parent: IE
iso: IE-M
needs: class

name: میث
class: province
parent: IE
iso: IE-MH
needs: class

name: مانهن
class: province
parent: IE
iso: IE-MN

name: مایو
class: province
parent: IE
iso: IE-MO
needs: class

name: افلی
class: province
parent: IE
iso: IE-OY

name: رسکومون
class: province
parent: IE
iso: IE-RN

name: اسلایگو
class: province
parent: IE
iso: IE-SO

name: تیپراری
class: province
parent: IE
iso: IE-TA

name: اولستر
class: province
parent: IE
iso: IE-U

name: واترفورد
class: province
parent: IE
iso: IE-WD

name: وست میث
class: province
parent: IE
iso: IE-WH

name: ویکلو
class: province
parent: IE
iso: IE-WW

name: وکسفورد
class: province
parent: IE
iso: IE-WX

name: جنوب
class: province
parent: IL
iso: IL-D
needs: class

name: حیفا
class: province
parent: IL
iso: IL-HA
needs: class

name: اورشلیم
class: province
parent: IL
iso: IL-JM
needs: class

name: مرکز
class: province
parent: IL
iso: IL-M
needs: class

name: تل‌آویو
class: province
parent: IL
iso: IL-TA
needs: class

name: شمال
class: province
parent: IL
iso: IL-Z
needs: class

name: آندامان و نیکوبار
class: province
parent: IN
iso: IN-AN

name: آندرا پرادش
class: province
parent: IN
iso: IN-AP

name: آروناچال پرادش
class: province
parent: IN
iso: IN-AR

name: آسام
class: province
parent: IN
iso: IN-AS
needs: class

name: بیهار
class: province
parent: IN
iso: IN-BR

name: چندی‌گر
class: province
parent: IN
iso: IN-CH
needs: class

name: چتیسگر
class: province
parent: IN
iso: IN-CT

name: دامان و دیو
class: province
parent: IN
iso: IN-DD

name: دهلی
class: province
parent: IN
iso: IN-DL
needs: class

name: دادرا و ناگار هاولی
class: province
parent: IN
iso: IN-DN

name: گوا
class: province
parent: IN
iso: IN-GA
needs: class

name: گجرات
class: province
parent: IN
iso: IN-GJ
needs: class

name: هیماچال پرادش
class: province
parent: IN
iso: IN-HP

name: هاریانا
class: province
parent: IN
iso: IN-HR

name: جارکند
class: province
parent: IN
iso: IN-JH

name: جامو و کشمیر
class: province
parent: IN
iso: IN-JK

name: کارناتاکا
class: province
parent: IN
iso: IN-KA

name: کرالا
class: province
parent: IN
iso: IN-KL

name: لاکشادویپ
class: province
parent: IN
iso: IN-LD

name: مهاراشترا
class: province
parent: IN
iso: IN-MH

name: مگالایا
class: province
parent: IN
iso: IN-ML

name: مانیپور
class: province
parent: IN
iso: IN-MN

name: مادایا پرادش
class: province
parent: IN
iso: IN-MP

name: میزورام
class: province
parent: IN
iso: IN-MZ

name: ناگالند
class: province
parent: IN
iso: IN-NL

name: اوریسا
class: province
parent: IN
iso: IN-OR
needs: class

name: پنجاب
class: province
parent: IN
iso: IN-PB

name: پودوچری
class: province
parent: IN
iso: IN-PY

name: راجستان
class: province
parent: IN
iso: IN-RJ

name: سیکیم
class: province
parent: IN
iso: IN-SK

name: تلنگانا
class: province
parent: IN
iso: IN-TG

name: تامیل نادو
class: province
parent: IN
iso: IN-TN

name: تریپورا
class: province
parent: IN
iso: IN-TR

name: اوتار پرادش
class: province
parent: IN
iso: IN-UP

name: اوتاراکند
class: province
parent: IN
iso: IN-UT

name: بنگال غربی
class: province
parent: IN
iso: IN-WB

name: انبار
class: province
parent: IQ
iso: IQ-AN
needs: class

name: اربیل
class: province
parent: IQ
iso: IQ-AR
needs: class

name: بصره
class: province
parent: IQ
iso: IQ-BA
needs: class

name: بابل
class: province
parent: IQ
iso: IQ-BB
needs: class

name: بغداد
class: province
parent: IQ
iso: IQ-BG
needs: class

name: دهوک
class: province
parent: IQ
iso: IQ-DA
needs: class

name: دیاله
class: province
parent: IQ
iso: IQ-DI

name: ذی‌قار
class: province
parent: IQ
iso: IQ-DQ

name: کربلا
class: province
parent: IQ
iso: IQ-KA
needs: class

name: کرکوک
class: province
parent: IQ
iso: IQ-KI
needs: class

name: میسان
class: province
parent: IQ
iso: IQ-MA

name: مثنی
class: province
parent: IQ
iso: IQ-MU
needs: class

name: نجف
class: province
parent: IQ
iso: IQ-NA
needs: class

name: نینوا
class: province
parent: IQ
iso: IQ-NI

name: قادسیه
class: province
parent: IQ
iso: IQ-QA

name: صلاح‌الدین
class: province
parent: IQ
iso: IQ-SD
needs: class

name: سلیمانیه
class: province
parent: IQ
iso: IQ-SU
needs: class

name: واسط
class: province
parent: IQ
iso: IQ-WA
needs: class

name: پایتخت ایسلند
class: province
parent: IS
iso: IS-1

name: شبه‌جزیره جنوبی ایسلند
class: province
parent: IS
iso: IS-2

name: غربی ایسلند
class: province
parent: IS
iso: IS-3

name: وستفیوردز
class: province
parent: IS
iso: IS-4

name: شمال غربی ایسلند
class: province
parent: IS
iso: IS-5

name: شمال شرقی ایسلند
class: province
parent: IS
iso: IS-6

name: شرقی ایسلند
class: province
parent: IS
iso: IS-7

name: جنوبی ایسلند
class: province
parent: IS
iso: IS-8

name: پیمونت
class: province
parent: IT
iso: IT-21

name: واله دائوستا
class: province
parent: IT
iso: IT-23

name: لمباردی
class: province
parent: IT
iso: IT-25
needs: class

name: ترنتینو التو آدیجه
class: province
parent: IT
iso: IT-32

name: ونتو
class: province
parent: IT
iso: IT-34

name: فریولی ونتزیا جولیا
class: province
parent: IT
iso: IT-36

name: لیگوریا
class: province
parent: IT
iso: IT-42

name: امیلیا-رومانیا
class: province
parent: IT
iso: IT-45

name: توسکانی
class: province
parent: IT
iso: IT-52

name: اومبریا
class: province
parent: IT
iso: IT-55

name: مارکه
class: province
parent: IT
iso: IT-57

name: لاتزیو
class: province
parent: IT
iso: IT-62
needs: class

name: ابروتزو
class: province
parent: IT
iso: IT-65

name: مولیز
class: province
parent: IT
iso: IT-67

name: کامپانیا
class: province
parent: IT
iso: IT-72

name: آپولیا
class: province
parent: IT
iso: IT-75

name: باسیلیکاتا
class: province
parent: IT
iso: IT-77

name: کالابریا
class: province
parent: IT
iso: IT-78

name: سیسیل
class: province
parent: IT
iso: IT-82

name: ساردنی
class: province
parent: IT
iso: IT-88

name: آگریجنتو
class: province
parent: IT
iso: IT-AG

name: آلساندریا
class: province
parent: IT
iso: IT-AL

name: آنکونا
class: province
parent: IT
iso: IT-AN
needs: class

name: ائوستا
class: province
parent: IT
iso: IT-AO
needs: class

name: اسکولی پیچنو
class: province
parent: IT
iso: IT-AP

name: لاکویلا
class: province
parent: IT
iso: IT-AQ

name: آرتزو
class: province
parent: IT
iso: IT-AR

name: آسته
class: province
parent: IT
iso: IT-AT

name: آولینو
class: province
parent: IT
iso: IT-AV

name: باری
class: province
parent: IT
iso: IT-BA
needs: class

name: برگامو
class: province
parent: IT
iso: IT-BG
needs: class

name: بیه‌لا
class: province
parent: IT
iso: IT-BI

name: بلونو
class: province
parent: IT
iso: IT-BL

name: بنونتو
class: province
parent: IT
iso: IT-BN

name: بولونیا
class: province
parent: IT
iso: IT-BO
needs: class

name: بریندیسی
class: province
parent: IT
iso: IT-BR

name: برشا
class: province
parent: IT
iso: IT-BS
needs: class

name: بارلتا-آندریا-ترانی
class: province
parent: IT
iso: IT-BT

name: التو آدیجه
class: province
parent: IT
iso: IT-BZ

name: کالیاری
class: province
parent: IT
iso: IT-CA
needs: class

name: کامپوباسو
class: province
parent: IT
iso: IT-CB
needs: class

name: کسرتا
class: province
parent: IT
iso: IT-CE

name: کییتی
class: province
parent: IT
iso: IT-CH

name: کاربونیا-ایگلسیاس
class: province
parent: IT
iso: IT-CI

name: کالتانیستا
class: province
parent: IT
iso: IT-CL

name: کونیو
class: province
parent: IT
iso: IT-CN

name: کومو
class: province
parent: IT
iso: IT-CO
needs: class

name: کریمونا
class: province
parent: IT
iso: IT-CR

name: کزنتزا
class: province
parent: IT
iso: IT-CS

name: کاتانیا
class: province
parent: IT
iso: IT-CT
needs: class

name: کاتانزارو
class: province
parent: IT
iso: IT-CZ
needs: class

name: انا
class: province
parent: IT
iso: IT-EN
needs: class

name: فورلی-چسنا
class: province
parent: IT
iso: IT-FC

name: فرارا
class: province
parent: IT
iso: IT-FE
needs: class

name: فوجیا
class: province
parent: IT
iso: IT-FG

name: فلورانس
class: province
parent: IT
iso: IT-FI
needs: class

name: فرمو
class: province
parent: IT
iso: IT-FM

name: فروزینونه
class: province
parent: IT
iso: IT-FR

name: گوریتزیا
class: province
parent: IT
iso: IT-GO

name: گروستو
class: province
parent: IT
iso: IT-GR

name: ایمپریا
class: province
parent: IT
iso: IT-IM

name: ایسرنیا
class: province
parent: IT
iso: IT-IS

name: کروتون
class: province
parent: IT
iso: IT-KR

name: لکو
class: province
parent: IT
iso: IT-LC
needs: class

name: لچه
class: province
parent: IT
iso: IT-LE
needs: class

name: لیورنو
class: province
parent: IT
iso: IT-LI

name: لودی
class: province
parent: IT
iso: IT-LO

name: لاتینا
class: province
parent: IT
iso: IT-LT
needs: class

name: لوکا
class: province
parent: IT
iso: IT-LU
needs: class

name: مونتزا و بریانتزا
class: province
parent: IT
iso: IT-MB

name: ماچراتا
class: province
parent: IT
iso: IT-MC

name: مسینا
class: province
parent: IT
iso: IT-ME
needs: class

name: میلان
class: province
parent: IT
iso: IT-MI
needs: class

name: منتووا
class: province
parent: IT
iso: IT-MN

name: مودنا
class: province
parent: IT
iso: IT-MO
needs: class

name: ماسا-کارارا
class: province
parent: IT
iso: IT-MS

name: ماترا
class: province
parent: IT
iso: IT-MT

name: ناپل
class: province
parent: IT
iso: IT-NA
needs: class

name: نووارا
class: province
parent: IT
iso: IT-NO

name: نیورو
class: province
parent: IT
iso: IT-NU

name: الیاسترا
class: province
parent: IT
iso: IT-OG

name: اریستانو
class: province
parent: IT
iso: IT-OR

name: البیا تمپیو
class: province
parent: IT
iso: IT-OT

name: پالرمو
class: province
parent: IT
iso: IT-PA
needs: class

name: پیاچنزا
class: province
parent: IT
iso: IT-PC
needs: class

name: پادووا
class: province
parent: IT
iso: IT-PD

name: پسکارا
class: province
parent: IT
iso: IT-PE

name: پروجا
class: province
parent: IT
iso: IT-PG
needs: class

name: پیزا
class: province
parent: IT
iso: IT-PI
needs: class

name: پوردنونه
class: province
parent: IT
iso: IT-PN

name: پراتو
class: province
parent: IT
iso: IT-PO

name: پارما
class: province
parent: IT
iso: IT-PR
needs: class

name: پیستویا
class: province
parent: IT
iso: IT-PT

name: پزارو و اوربینو
class: province
parent: IT
iso: IT-PU

name: پاویا
class: province
parent: IT
iso: IT-PV

name: پوتنزا
class: province
parent: IT
iso: IT-PZ
needs: class

name: راونا
class: province
parent: IT
iso: IT-RA

name: رجیو کالابریا
class: province
parent: IT
iso: IT-RC

name: رجو امیلیا
class: province
parent: IT
iso: IT-RE

name: راگوسا
class: province
parent: IT
iso: IT-RG

name: ریتی
class: province
parent: IT
iso: IT-RI

name: رم
class: province
parent: IT
iso: IT-RM
needs: class

name: ریمینی
class: province
parent: IT
iso: IT-RN

name: روویگو
class: province
parent: IT
iso: IT-RO

name: سالرنو
class: province
parent: IT
iso: IT-SA

name: سیه‌نا
class: province
parent: IT
iso: IT-SI

name: سوندریو
class: province
parent: IT
iso: IT-SO

name: لا اسپتزیا
class: province
parent: IT
iso: IT-SP

name: سیراکوز
class: province
parent: IT
iso: IT-SR

name: ساساری
class: province
parent: IT
iso: IT-SS

name: ساونا
class: province
parent: IT
iso: IT-SV

name: تارانتو
class: province
parent: IT
iso: IT-TA

name: تیرامو
class: province
parent: IT
iso: IT-TE

name: ترنتینو
class: province
parent: IT
iso: IT-TN

name: تورین
class: province
parent: IT
iso: IT-TO
needs: class

name: تراپانی
class: province
parent: IT
iso: IT-TP

name: ترانی
class: province
parent: IT
iso: IT-TR

name: تریسته
class: province
parent: IT
iso: IT-TS
needs: class

name: ترویزو
class: province
parent: IT
iso: IT-TV

name: اودینه
class: province
parent: IT
iso: IT-UD

name: ورزه
class: province
parent: IT
iso: IT-VA

name: وربانو-کوزیو-اوسولا
class: province
parent: IT
iso: IT-VB

name: ورسلی
class: province
parent: IT
iso: IT-VC

name: ونیز
class: province
parent: IT
iso: IT-VE
needs: class

name: ویچنزا
class: province
parent: IT
iso: IT-VI

name: ورونا
class: province
parent: IT
iso: IT-VR
needs: class

name: مدیو کامپیدانو
class: province
parent: IT
iso: IT-VS

name: ویتربو
class: province
parent: IT
iso: IT-VT

name: ویبو والنتیا
class: province
parent: IT
iso: IT-VV

name: سنت الیزابت
class: province
parent: JM
iso: JM-11

name: کلارندون پریش
class: province
parent: JM
iso: JM-13

name: عجلون
class: province
parent: JO
iso: JO-AJ

name: عمان
class: province
parent: JO
iso: JO-AM
needs: class

name: عقبه
class: province
parent: JO
iso: JO-AQ
needs: class

name: طفیله
class: province
parent: JO
iso: JO-AT

name: زرقاء
class: province
parent: JO
iso: JO-AZ

name: بلقاء
class: province
parent: JO
iso: JO-BA

name: اربد
class: province
parent: JO
iso: JO-IR

name: جرش
class: province
parent: JO
iso: JO-JA
needs: class

name: کرک
class: province
parent: JO
iso: JO-KA
needs: class

name: مفرق
class: province
parent: JO
iso: JO-MA
needs: class

name: مادبا
class: province
parent: JO
iso: JO-MD

name: معان
class: province
parent: JO
iso: JO-MN

name: هوکایدو
class: province
parent: JP
iso: JP-01

name: آئوموری
class: province
parent: JP
iso: JP-02

name: ایواته
class: province
parent: JP
iso: JP-03

name: میاگی
class: province
parent: JP
iso: JP-04

name: آکیتا
class: province
parent: JP
iso: JP-05

name: یاماگاتا
class: province
parent: JP
iso: JP-06

name: فوکوشیما
class: province
parent: JP
iso: JP-07
needs: class

name: ایباراکی
class: province
parent: JP
iso: JP-08

name: توچیگی
class: province
parent: JP
iso: JP-09

name: گونما
class: province
parent: JP
iso: JP-10

name: سایتاما
class: province
parent: JP
iso: JP-11

name: چیبا
class: province
parent: JP
iso: JP-12

name: توکیو
class: province
parent: JP
iso: JP-13
needs: class

name: کاناگاوا
class: province
parent: JP
iso: JP-14

name: نیگاتا
class: province
parent: JP
iso: JP-15

name: تویاما
class: province
parent: JP
iso: JP-16

name: ایشیکاوا
class: province
parent: JP
iso: JP-17

name: فوکوئی
class: province
parent: JP
iso: JP-18

name: یاماناشی
class: province
parent: JP
iso: JP-19

name: ناگانو
class: province
parent: JP
iso: JP-20
needs: class

name: گیفو
class: province
parent: JP
iso: JP-21
needs: class

name: شیزوئوکا
class: province
parent: JP
iso: JP-22

name: آیچی
class: province
parent: JP
iso: JP-23

name: میه
class: province
parent: JP
iso: JP-24
needs: class

name: شیگا
class: province
parent: JP
iso: JP-25

name: کیوتو
class: province
parent: JP
iso: JP-26
needs: class

name: اوساکا
class: province
parent: JP
iso: JP-27
needs: class

name: هیوگو
class: province
parent: JP
iso: JP-28

name: نارا
class: province
parent: JP
iso: JP-29

name: واکایاما
class: province
parent: JP
iso: JP-30

name: توتوری
class: province
parent: JP
iso: JP-31

name: شیمانه
class: province
parent: JP
iso: JP-32

name: اوکایاما
class: province
parent: JP
iso: JP-33

name: هیروشیما
class: province
parent: JP
iso: JP-34
needs: class

name: یاماگوچی
class: province
parent: JP
iso: JP-35

name: توکوشیما
class: province
parent: JP
iso: JP-36

name: کاگاوا
class: province
parent: JP
iso: JP-37
needs: class

name: اهیمه
class: province
parent: JP
iso: JP-38

name: کوچی
class: province
parent: JP
iso: JP-39
needs: class

name: فوکوئوکا
class: province
parent: JP
iso: JP-40
needs: class

name: ساگا
class: province
parent: JP
iso: JP-41

name: ناگاساکی
class: province
parent: JP
iso: JP-42

name: کوماموتو
class: province
parent: JP
iso: JP-43

name: اوئیتا
class: province
parent: JP
iso: JP-44

name: میازاکی
class: province
parent: JP
iso: JP-45
needs: class

name: کاگوشیما
class: province
parent: JP
iso: JP-46

name: اوکیناوا
class: province
parent: JP
iso: JP-47

name: بارینگو
class: province
parent: KE
iso: KE-01

name: بومت
class: province
parent: KE
iso: KE-02

name: بونگوما
class: province
parent: KE
iso: KE-03

name: بوسیا
class: province
parent: KE
iso: KE-04

name: امبو
class: province
parent: KE
iso: KE-06

name: گاریسا
class: province
parent: KE
iso: KE-07

name: خلیج هوما
class: province
parent: KE
iso: KE-08

name: ایسیولو
class: province
parent: KE
iso: KE-09

name: کاجیادو
class: province
parent: KE
iso: KE-10

name: کاکامگا
class: province
parent: KE
iso: KE-11

name: کریچو
class: province
parent: KE
iso: KE-12

name: کیامبو
class: province
parent: KE
iso: KE-13

name: کیلیفی
class: province
parent: KE
iso: KE-14

name: کیرینیاگا
class: province
parent: KE
iso: KE-15

name: کیسی
class: province
parent: KE
iso: KE-16

name: کیسومو
class: province
parent: KE
iso: KE-17

name: کیتوی
class: province
parent: KE
iso: KE-18

name: کوالی
class: province
parent: KE
iso: KE-19

name: لایکیپیا
class: province
parent: KE
iso: KE-20

name: لامو
class: province
parent: KE
iso: KE-21

name: ماچاکوس
class: province
parent: KE
iso: KE-22

name: مارسابیت
class: province
parent: KE
iso: KE-25

name: تورکانا
class: province
parent: KE
iso: KE-43

name: یوسین گیشو
class: province
parent: KE
iso: KE-44

name: باتکن
class: province
parent: KG
iso: KG-B

name: چوئی
class: province
parent: KG
iso: KG-C

name: بیشکک
class: province
parent: KG
iso: KG-GB
needs: class

name: اوش
class: province
parent: KG
iso: KG-GO
needs: class

name: جلال‌آباد
class: province
parent: KG
iso: KG-J
needs: class

name: نارین
class: province
parent: KG
iso: KG-N
needs: class

name: استان اوش
class: province
parent: KG
iso: KG-O

name: تراز
class: province
parent: KG
iso: KG-T
needs: class

name: ایسیک‌کول
class: province
parent: KG
iso: KG-Y

name: کامپونگ چام
class: province
parent: KH
iso: KH-3

name: کامپوت
class: province
parent: KH
iso: KH-7

name: پنوم‌پن
class: province
parent: KH
iso: KH-12
needs: class

name: سیهانوکویل
class: province
parent: KH
iso: KH-18

name: پیلین
class: province
parent: KH
iso: KH-24
needs: class

name: گیلبرت
class: province
parent: KI
iso: KI-G
needs: class

name: لاین
class: province
parent: KI
iso: KI-L
needs: class

name: فینیکس
class: province
parent: KI
iso: KI-P
needs: class

name: آنژوان
class: province
parent: KM
iso: KM-A

name: گرند کومور
class: province
parent: KM
iso: KM-G

name: ان سندی پوینت
class: province
parent: KN
iso: KN-02

name: سنت جرج جینجرلند
class: province
parent: KN
iso: KN-04

name: سنت جیمز ویندوارد
class: province
parent: KN
iso: KN-05

name: سنت جان کپیستر
class: province
parent: KN
iso: KN-06

name: سنت جان فیگتری
class: province
parent: KN
iso: KN-07

name: سنت مری کیون
class: province
parent: KN
iso: KN-08

name: سنت پل کپیستر
class: province
parent: KN
iso: KN-09

name: سنت پل چارلستون
class: province
parent: KN
iso: KN-10

name: سنت پیتر باستر
class: province
parent: KN
iso: KN-11

name: سنت توماس لولند
class: province
parent: KN
iso: KN-12

name: ترینیتی پالمئتو پوینت
class: province
parent: KN
iso: KN-15

name: سنت کیتس
class: province
parent: KN
iso: KN-K

name: نویس
class: province
parent: KN
iso: KN-N
needs: class

name: پیونگ‌یانگ
class: province
parent: KP
iso: KP-01
needs: class

name: پیونگان جنوبی
class: province
parent: KP
iso: KP-02

name: پیونگان شمالی
class: province
parent: KP
iso: KP-03

name: چاگانگ
class: province
parent: KP
iso: KP-04

name: هوانگهائه جنوبی
class: province
parent: KP
iso: KP-05

name: هوانگهائه شمالی
class: province
parent: KP
iso: KP-06

name: کانگوون
class: province
parent: KP
iso: KP-07

name: هامگیونگ جنوبی
class: province
parent: KP
iso: KP-08

name: هامگیونگ شمالی
class: province
parent: KP
iso: KP-09

name: ریانگ‌گانگ
class: province
parent: KP
iso: KP-10

name: راسون
class: province
parent: KP
iso: KP-13

name: نامپو
class: province
parent: KP
iso: KP-14

name: سئول
class: province
parent: KR
iso: KR-11
needs: class

name: بوسان
class: province
parent: KR
iso: KR-26
needs: class

name: دائجو
class: province
parent: KR
iso: KR-27

name: اینچئون
class: province
parent: KR
iso: KR-28
needs: class

name: گوانگجو
class: province
parent: KR
iso: KR-29
needs: class

name: دائجونگ
class: province
parent: KR
iso: KR-30
needs: class

name: اولسان
class: province
parent: KR
iso: KR-31
needs: class

name: گیونگی-دو
class: province
parent: KR
iso: KR-41

name: گانکون-دو
class: province
parent: KR
iso: KR-42

name: چونگچیونبوک-دو
class: province
parent: KR
iso: KR-43

name: چونگچئونگنام-دو
class: province
parent: KR
iso: KR-44

name: جئولابوک-دو
class: province
parent: KR
iso: KR-45

name: جئولانام-دو
class: province
parent: KR
iso: KR-46

name: جئونسانگبوک-دو
class: province
parent: KR
iso: KR-47

name: جئونسانگنام-دو
class: province
parent: KR
iso: KR-48

name: ججو-دو
class: province
parent: KR
iso: KR-49

name: سجونگ سیتی
class: province
parent: KR
iso: KR-50

name: احمدی
class: province
parent: KW
iso: KW-AH
needs: class

name: فروانیه
class: province
parent: KW
iso: KW-FA

name: حولی
class: province
parent: KW
iso: KW-HA
needs: class

name: جهرا
class: province
parent: KW
iso: KW-JA

name: عاصمه
class: province
parent: KW
iso: KW-KU

name: مبارک‌الکبیر
class: province
parent: KW
iso: KW-MU

name: اکمولا
class: province
parent: KZ
iso: KZ-AKM

name: اکتوب
class: province
parent: KZ
iso: KZ-AKT

name: آلماآتی
class: province
parent: KZ
iso: KZ-ALA

name: الماتی
class: province
parent: KZ
iso: KZ-ALM

name: آستانه
class: province
parent: KZ
iso: KZ-AST
needs: class

name: آتیرائو
class: province
parent: KZ
iso: KZ-ATY
needs: class

name: بایقونور
class: province
parent: KZ
iso: KZ-BAY

name: قراغندی
class: province
parent: KZ
iso: KZ-KAR
needs: class

name: قوستانای
class: province
parent: KZ
iso: KZ-KUS
needs: class

name: قیزیل‌اوردا
class: province
parent: KZ
iso: KZ-KZY
needs: class

name: مانغیستاو
class: province
parent: KZ
iso: KZ-MAN

name: پاولودار
class: province
parent: KZ
iso: KZ-PAV
needs: class

name: قزاقستان شمالی
class: province
parent: KZ
iso: KZ-SEV

name: قزاقستان شرقی
class: province
parent: KZ
iso: KZ-VOS

name: قزاقستان جنوبی
class: province
parent: KZ
iso: KZ-YUZ

name: قزاقستان غربی
class: province
parent: KZ
iso: KZ-ZAP

name: ژمبیل
class: province
parent: KZ
iso: KZ-ZHA

name: آتاپیو
class: province
parent: LA
iso: LA-AT

name: بوکیو
class: province
parent: LA
iso: LA-BK

name: بولیکام‌سای
class: province
parent: LA
iso: LA-BL

name: چامپاساک
class: province
parent: LA
iso: LA-CH

name: هوافان
class: province
parent: LA
iso: LA-HO

name: خاموان
class: province
parent: LA
iso: LA-KH

name: لوآنگ نامتا
class: province
parent: LA
iso: LA-LM

name: لوآنگ پرابانگ
class: province
parent: LA
iso: LA-LP

name: اودومشای
class: province
parent: LA
iso: LA-OU

name: فونگسالی
class: province
parent: LA
iso: LA-PH

name: سالاوان
class: province
parent: LA
iso: LA-SL

name: ساوان‌ناکت
class: province
parent: LA
iso: LA-SV

name: وینتیان
class: province
parent: LA
iso: LA-VI
needs: class

name: منطقه وینتیان
class: province
parent: LA
iso: LA-VT

name: ساینیابولی
class: province
parent: LA
iso: LA-XA

name: سکونگ
class: province
parent: LA
iso: LA-XE

name: شیانگخوانگ
class: province
parent: LA
iso: LA-XI

name: شمالی لبنان
class: province
parent: LB
iso: LB-AS

name: بیروت
class: province
parent: LB
iso: LB-BA
needs: class

name: بقاع
class: province
parent: LB
iso: LB-BI
needs: class

name: جنوبی لبنان
class: province
parent: LB
iso: LB-JA

name: جبل لبنان
class: province
parent: LB
iso: LB-JL

name: نبطیه
class: province
parent: LB
iso: LB-NA
needs: class

name: آنسه لا ریه
class: province
parent: LC
iso: LC-01

name: کاستریس
class: province
parent: LC
iso: LC-02
needs: class

name: چویسول
class: province
parent: LC
iso: LC-03

name: دنری
class: province
parent: LC
iso: LC-05

name: گروس آیلت
class: province
parent: LC
iso: LC-06

name: لابوری
class: province
parent: LC
iso: LC-07

name: میکود
class: province
parent: LC
iso: LC-08

name: سوفریر
class: province
parent: LC
iso: LC-10

name: ویو فورت
class: province
parent: LC
iso: LC-11

name: بالزرس
class: province
parent: LI
iso: LI-01

name: اشن
class: province
parent: LI
iso: LI-02
needs: class

name: گمپخین
class: province
parent: LI
iso: LI-03

name: ماوقن
class: province
parent: LI
iso: LI-04

name: پلنکن
class: province
parent: LI
iso: LI-05

name: روگل
class: province
parent: LI
iso: LI-06

name: شان
class: province
parent: LI
iso: LI-07
needs: class

name: شلنبرگ
class: province
parent: LI
iso: LI-08

name: تخیزن
class: province
parent: LI
iso: LI-09

name: تخیزنبرگ
class: province
parent: LI
iso: LI-10

name: فادوتس
class: province
parent: LI
iso: LI-11
needs: class

name: غربی
class: province
parent: LK
iso: LK-1
needs: class

name: مرکزی
class: province
parent: LK
iso: LK-2
needs: class

name: جنوبی
class: province
parent: LK
iso: LK-3
needs: class

name: شمالی
class: province
parent: LK
iso: LK-4
needs: class

name: شرقی
class: province
parent: LK
iso: LK-5
needs: class

name: شمال غربی
class: province
parent: LK
iso: LK-6

name: شمال مرکزی
class: province
parent: LK
iso: LK-7

name: یووا
class: province
parent: LK
iso: LK-8

name: ساباراگامووا
class: province
parent: LK
iso: LK-9

name: کلمبو
class: province
parent: LK
iso: LK-11
needs: class

name: گامپاها
class: province
parent: LK
iso: LK-12

name: کالوتارا
class: province
parent: LK
iso: LK-13

name: کندی
class: province
parent: LK
iso: LK-21
needs: class

name: متاله
class: province
parent: LK
iso: LK-22
needs: class

name: نووارا الییا
class: province
parent: LK
iso: LK-23

name: گاله
class: province
parent: LK
iso: LK-31
needs: class

name: ماتارا
class: province
parent: LK
iso: LK-32

name: هامبانتوتا
class: province
parent: LK
iso: LK-33

name: جفنا
class: province
parent: LK
iso: LK-41

name: کیلینوچی
class: province
parent: LK
iso: LK-42

name: منار
class: province
parent: LK
iso: LK-43
needs: class

name: منطقه واوونیا
class: province
parent: LK
iso: LK-44

name: مولایتیوو
class: province
parent: LK
iso: LK-45

name: باتیکالوا
class: province
parent: LK
iso: LK-51

name: امپرا
class: province
parent: LK
iso: LK-52

name: ترینکومالی
class: province
parent: LK
iso: LK-53

name: کورونیگالا
class: province
parent: LK
iso: LK-61

name: پوتالام
class: province
parent: LK
iso: LK-62

name: انورادهاپورا
class: province
parent: LK
iso: LK-71

name: پولونارووا
class: province
parent: LK
iso: LK-72

name: بادولا
class: province
parent: LK
iso: LK-81

name: موناراگالا
class: province
parent: LK
iso: LK-82

name: راتناپورا
class: province
parent: LK
iso: LK-91

name: کگاله
class: province
parent: LK
iso: LK-92

name: بونگ
class: province
parent: LR
iso: LR-BG

name: بومی
class: province
parent: LR
iso: LR-BM
needs: class

name: گرند کیپ مانت
class: province
parent: LR
iso: LR-CM

name: گرند باسا
class: province
parent: LR
iso: LR-GB

name: گرند گدهی
class: province
parent: LR
iso: LR-GG

name: گرند کرو
class: province
parent: LR
iso: LR-GK

name: گبارپولو
class: province
parent: LR
iso: LR-GP

name: لوفا
class: province
parent: LR
iso: LR-LO

name: مارجیبای
class: province
parent: LR
iso: LR-MG

name: مانتسرادو
class: province
parent: LR
iso: LR-MO

name: مریلند
class: province
parent: LR
iso: LR-MY

name: نیمبا
class: province
parent: LR
iso: LR-NI

name: ریور جی
class: province
parent: LR
iso: LR-RG

name: ریورسس
class: province
parent: LR
iso: LR-RI

name: ساینو
class: province
parent: LR
iso: LR-SI

name: بخش اکمنی
class: province
parent: LT
iso: LT-01

name: بخش الیتاس
class: province
parent: LT
iso: LT-03

name: منطقه وارنا مونیکیپلیتی
class: province
parent: LT
iso: LT-55

name: آلیتوس
class: province
parent: LT
iso: LT-AL

name: کلایپدا
class: province
parent: LT
iso: LT-KL

name: کاوناس
class: province
parent: LT
iso: LT-KU

name: ماریامپوله
class: province
parent: LT
iso: LT-MR

name: پانه‌وژیس
class: province
parent: LT
iso: LT-PN

name: شاولیای
class: province
parent: LT
iso: LT-SA

name: تاوراگه
class: province
parent: LT
iso: LT-TA

name: تلشای
class: province
parent: LT
iso: LT-TE

name: اوتنا
class: province
parent: LT
iso: LT-UT

name: ویلنیوس
class: province
parent: LT
iso: LT-VL
needs: class

name: دیکیرش
class: province
parent: LU
iso: LU-DI

name: اشترناخ
class: province
parent: LU
iso: LU-EC

name: اش-سور-آلزت
class: province
parent: LU
iso: LU-ES

name: گرونماخر
class: province
parent: LU
iso: LU-GR

name: لوکزامبورگ
class: province
parent: LU
iso: LU-LU
needs: class

name: رمیش
class: province
parent: LU
iso: LU-RM

name: ویاندن
class: province
parent: LU
iso: LU-VD

name: ویلتز
class: province
parent: LU
iso: LU-WI

name: اگلونا
class: province
parent: LV
iso: LV-001

name: ایزکراکل
class: province
parent: LV
iso: LV-002

name: ایزپات
class: province
parent: LV
iso: LV-003

name: اکنیست
class: province
parent: LV
iso: LV-004

name: الوجا
class: province
parent: LV
iso: LV-005

name: السانگا
class: province
parent: LV
iso: LV-006

name: الاکسن
class: province
parent: LV
iso: LV-007

name: اماتا
class: province
parent: LV
iso: LV-008

name: آپه
class: province
parent: LV
iso: LV-009
needs: class

name: آوتسه
class: province
parent: LV
iso: LV-010

name: آداژی
class: province
parent: LV
iso: LV-011

name: بابیته
class: province
parent: LV
iso: LV-012

name: بالدون
class: province
parent: LV
iso: LV-013

name: بالتیناوا
class: province
parent: LV
iso: LV-014

name: بالوی
class: province
parent: LV
iso: LV-015
needs: class

name: باوسکا
class: province
parent: LV
iso: LV-016

name: بورینا
class: province
parent: LV
iso: LV-017

name: بروتسنی
class: province
parent: LV
iso: LV-018

name: بورتنیکی
class: province
parent: LV
iso: LV-019

name: سارنیکاوا
class: province
parent: LV
iso: LV-020

name: سسواین
class: province
parent: LV
iso: LV-021

name: سسیس
class: province
parent: LV
iso: LV-022

name: سیبلا
class: province
parent: LV
iso: LV-023

name: داگدا
class: province
parent: LV
iso: LV-024

name: دوگوپیلس
class: province
parent: LV
iso: LV-025

name: دوبل
class: province
parent: LV
iso: LV-026
needs: class

name: دونداگا
class: province
parent: LV
iso: LV-027

name: دوربه
class: province
parent: LV
iso: LV-028

name: انگوره
class: province
parent: LV
iso: LV-029

name: ارگلی
class: province
parent: LV
iso: LV-030

name: گارکالنه
class: province
parent: LV
iso: LV-031

name: گروبینا
class: province
parent: LV
iso: LV-032

name: گولبن
class: province
parent: LV
iso: LV-033

name: ایتساوا
class: province
parent: LV
iso: LV-034

name: ایکشکیل
class: province
parent: LV
iso: LV-035

name: ایلوکست
class: province
parent: LV
iso: LV-036

name: اینچوکالنس
class: province
parent: LV
iso: LV-037

name: یاونیلگاوا
class: province
parent: LV
iso: LV-038

name: یانپیبالگا
class: province
parent: LV
iso: LV-039

name: یانپیلس
class: province
parent: LV
iso: LV-040

name: یلگاوا
class: province
parent: LV
iso: LV-041

name: یکابپلیس
class: province
parent: LV
iso: LV-042

name: کانداوا
class: province
parent: LV
iso: LV-043

name: کارساوا
class: province
parent: LV
iso: LV-044

name: کوتسنی
class: province
parent: LV
iso: LV-045

name: کوکنس
class: province
parent: LV
iso: LV-046

name: کراسلاوا
class: province
parent: LV
iso: LV-047

name: کریمولدا
class: province
parent: LV
iso: LV-048

name: کروستپیلس
class: province
parent: LV
iso: LV-049

name: کولدیگا
class: province
parent: LV
iso: LV-050

name: کگومس
class: province
parent: LV
iso: LV-051

name: ککاوا
class: province
parent: LV
iso: LV-052

name: لیوارده
class: province
parent: LV
iso: LV-053

name: لیمباژی
class: province
parent: LV
iso: LV-054

name: لیگاتنه
class: province
parent: LV
iso: LV-055

name: لیوانی
class: province
parent: LV
iso: LV-056

name: لوبانا
class: province
parent: LV
iso: LV-057

name: لودزا
class: province
parent: LV
iso: LV-058

name: مادونا
class: province
parent: LV
iso: LV-059

name: ماسالاتسا
class: province
parent: LV
iso: LV-060

name: مالپیلس
class: province
parent: LV
iso: LV-061

name: ماروپه
class: province
parent: LV
iso: LV-062

name: مرسراگس
class: province
parent: LV
iso: LV-063

name: ناوکشنی
class: province
parent: LV
iso: LV-064

name: نرتا
class: province
parent: LV
iso: LV-065

name: نیتسا
class: province
parent: LV
iso: LV-066

name: اوگره
class: province
parent: LV
iso: LV-067

name: اولاین
class: province
parent: LV
iso: LV-068

name: اوزونیکی
class: province
parent: LV
iso: LV-069

name: پارگاویا
class: province
parent: LV
iso: LV-070

name: پاویلوستا
class: province
parent: LV
iso: LV-071

name: پلاویناس
class: province
parent: LV
iso: LV-072

name: پریلی
class: province
parent: LV
iso: LV-073

name: پریکول
class: province
parent: LV
iso: LV-074

name: پریکولی
class: province
parent: LV
iso: LV-075

name: راونا
class: province
parent: LV
iso: LV-076

name: رزکنه
class: province
parent: LV
iso: LV-077

name: ریبینی
class: province
parent: LV
iso: LV-078

name: رویا
class: province
parent: LV
iso: LV-079
needs: class

name: روپاژی
class: province
parent: LV
iso: LV-080

name: روتساوا
class: province
parent: LV
iso: LV-081

name: روگایی
class: province
parent: LV
iso: LV-082

name: رونداله
class: province
parent: LV
iso: LV-083

name: رویینا
class: province
parent: LV
iso: LV-084

name: سالا
class: province
parent: LV
iso: LV-085

name: سالاتسگریوا
class: province
parent: LV
iso: LV-086

name: سالاسپیلس
class: province
parent: LV
iso: LV-087

name: سالدوس
class: province
parent: LV
iso: LV-088

name: ساولکراستی
class: province
parent: LV
iso: LV-089

name: سیا
class: province
parent: LV
iso: LV-090
needs: class

name: سیگولدا
class: province
parent: LV
iso: LV-091

name: اسکریوری
class: province
parent: LV
iso: LV-092

name: اسکروندا
class: province
parent: LV
iso: LV-093

name: اسمیلتن
class: province
parent: LV
iso: LV-094

name: استوپینی
class: province
parent: LV
iso: LV-095

name: استرنچی
class: province
parent: LV
iso: LV-096

name: تالسی
class: province
parent: LV
iso: LV-097

name: شهری تروته
class: province
parent: LV
iso: LV-098

name: توکومس
class: province
parent: LV
iso: LV-099

name: واینوده
class: province
parent: LV
iso: LV-100

name: والکا
class: province
parent: LV
iso: LV-101

name: واراکلانی مونیکیپلیتی
class: province
parent: LV
iso: LV-102

name: وارکاوا
class: province
parent: LV
iso: LV-103

name: وکپیبلگا مونیکیپلیتی
class: province
parent: LV
iso: LV-104

name: وکومنیکی مونیکیپلیتی
class: province
parent: LV
iso: LV-105

name: ونتسپیلس مونیکیپلیتی
class: province
parent: LV
iso: LV-106

name: ویسیت
class: province
parent: LV
iso: LV-107

name: ویلاکا
class: province
parent: LV
iso: LV-108

name: ویلانی
class: province
parent: LV
iso: LV-109
needs: class

name: زیلوپ
class: province
parent: LV
iso: LV-110

name: دوگاپیلس
class: province
parent: LV
iso: LV-DGV

name: یکابپیلس
class: province
parent: LV
iso: LV-JKB

name: یورمالا
class: province
parent: LV
iso: LV-JUR

name: لیپایا
class: province
parent: LV
iso: LV-LPX

name: ریگا
class: province
parent: LV
iso: LV-RIX
needs: class

name: ونتسپیلس
class: province
parent: LV
iso: LV-VEN

name: والمیرا
class: province
parent: LV
iso: LV-VMR

name: بنغازی
class: province
parent: LY
iso: LY-BA
needs: class

name: بطنان
class: province
parent: LY
iso: LY-BU

name: درنه
class: province
parent: LY
iso: LY-DR

name: غات
class: province
parent: LY
iso: LY-GT
needs: class

name: جبل غربی
class: province
parent: LY
iso: LY-JG

name: جفره
class: province
parent: LY
iso: LY-JU

name: کفره
class: province
parent: LY
iso: LY-KF

name: مرقب
class: province
parent: LY
iso: LY-MB

name: مصراته
class: province
parent: LY
iso: LY-MI
needs: class

name: مرج
class: province
parent: LY
iso: LY-MJ
needs: class

name: مرزق
class: province
parent: LY
iso: LY-MQ

name: نالوت
class: province
parent: LY
iso: LY-NL

name: نقاط الخمس
class: province
parent: LY
iso: LY-NQ

name: سبها
class: province
parent: LY
iso: LY-SB
needs: class

name: سرت
class: province
parent: LY
iso: LY-SR
needs: class

name: واحات
class: province
parent: LY
iso: LY-WA

name: وادی الحیاه
class: province
parent: LY
iso: LY-WD

name: زاویه
class: province
parent: LY
iso: LY-ZA
needs: class

name: طنجه تطوان
class: province
parent: MA
iso: MA-01

name: غرب شرارده بنی حسین
class: province
parent: MA
iso: MA-02

name: تازه الحسیمه تاونات
class: province
parent: MA
iso: MA-03

name: رباط سلا قنیطره
class: province
parent: MA
iso: MA-04

name: فاس بولمان
class: province
parent: MA
iso: MA-05

name: مکناس تافیلالت
class: province
parent: MA
iso: MA-06

name: رباط سلا زمور زعیر
class: province
parent: MA
iso: MA-07

name: کازابلانکای بزرگ
class: province
parent: MA
iso: MA-08

name: شاویه وردیغه
class: province
parent: MA
iso: MA-09

name: دکاله عبده
class: province
parent: MA
iso: MA-10

name: مراکش تانسیفت الحوز
class: province
parent: MA
iso: MA-11

name: تادله ازیلال
class: province
parent: MA
iso: MA-12

name: سوس ماسه درعه
class: province
parent: MA
iso: MA-13

name: کلمیم السماره
class: province
parent: MA
iso: MA-14

name: عیون بوجذور - ساقیه الحمراء
class: province
parent: MA
iso: MA-15

name: وادی الذهب لکویره
class: province
parent: MA
iso: MA-16

name: اگادیر
class: province
parent: MA
iso: MA-AGD

name: برکان
class: province
parent: MA
iso: MA-BER

name: کازابلانکا
class: province
parent: MA
iso: MA-CAS
needs: class

name: شیشاوه
class: province
parent: MA
iso: MA-CHI

name: رشیدیه
class: province
parent: MA
iso: MA-ERR

name: صویره
class: province
parent: MA
iso: MA-ESI

name: فحص انجره
class: province
parent: MA
iso: MA-FAH

name: فاس
class: province
parent: MA
iso: MA-FES
needs: class

name: فکیک
class: province
parent: MA
iso: MA-FIG

name: اقلیم الحوز
class: province
parent: MA
iso: MA-HAO

name: جراده
class: province
parent: MA
iso: MA-JRA

name: قنیطره
class: province
parent: MA
iso: MA-KEN

name: قلعه سراغنه
class: province
parent: MA
iso: MA-KES

name: مکناس
class: province
parent: MA
iso: MA-MEK

name: مراکش
class: province
parent: MA
iso: MA-MMD
needs: class

name: مراکش²
class: province
parent: MA
iso: MA-MMN

name: محمدیه
class: province
parent: MA
iso: MA-MOH
needs: class

name: ناظور
class: province
parent: MA
iso: MA-NAD

name: ورززات
class: province
parent: MA
iso: MA-OUA

name: وجده
class: province
parent: MA
iso: MA-OUJ
needs: class

name: رباط
class: province
parent: MA
iso: MA-RAB
needs: class

name: سلا
class: province
parent: MA
iso: MA-SAL
needs: class

name: سیدی قاسم
class: province
parent: MA
iso: MA-SIK

name: تماره
class: province
parent: MA
iso: MA-SKH

name: مراکش³
class: province
parent: MA
iso: MA-SYB

name: تاوریرت
class: province
parent: MA
iso: MA-TAI

name: تانگیر
class: province
parent: MA
iso: MA-TNG

name: لا کوندامین
class: province
parent: MC
iso: MC-CO

name: فونوی
class: province
parent: MC
iso: MC-FO

name: مونت‌کارلو
class: province
parent: MC
iso: MC-MC
needs: class

name: موناکوویل
class: province
parent: MC
iso: MC-MO

name: بالتی
class: province
parent: MD
iso: MD-BA
needs: class

name: بندر
class: province
parent: MD
iso: MD-BD
needs: class

name: کیشیناو
class: province
parent: MD
iso: MD-CU
needs: class

name: گاگائوزیا
class: province
parent: MD
iso: MD-GA

name: هرتسگ نووی
class: province
parent: ME
iso: ME-08

name: تواماسینا
class: province
parent: MG
iso: MG-A

name: آنسیرانانا
class: province
parent: MG
iso: MG-D

name: فیانارانسوا
class: province
parent: MG
iso: MG-F

name: ماهاجانگا
class: province
parent: MG
iso: MG-M

name: آنتاناناریوو
class: province
parent: MG
iso: MG-T
needs: class

name: تولیارا
class: province
parent: MG
iso: MG-U
needs: class

name: آب‌سنگ حلقوی آئیلوک
class: province
parent: MH
iso: MH-ALK

name: آب‌سنگ حلقوی آرنو
class: province
parent: MH
iso: MH-ARN

name: آب‌سنگ حلقوی آئور
class: province
parent: MH
iso: MH-AUR

name: آب‌سنگ حلقوی ابون
class: province
parent: MH
iso: MH-EBO

name: انوتاک
class: province
parent: MH
iso: MH-ENI

name: جابات
class: province
parent: MH
iso: MH-JAB

name: آب‌سنگ حلقوی جالوئیت
class: province
parent: MH
iso: MH-JAL

name: کیلی
class: province
parent: MH
iso: MH-KIL

name: کواجالین
class: province
parent: MH
iso: MH-KWA

name: زنجیره رالیک
class: province
parent: MH
iso: MH-L

name: آب‌سنگ حلقوی لائه
class: province
parent: MH
iso: MH-LAE

name: لیب
class: province
parent: MH
iso: MH-LIB
needs: class

name: ماجورو
class: province
parent: MH
iso: MH-MAJ
needs: class

name: آب‌سنگ حلقوی ماولاپ
class: province
parent: MH
iso: MH-MAL

name: آب‌سنگ حلقوی میجیت
class: province
parent: MH
iso: MH-MEJ

name: آب‌سنگ حلقوی میلی
class: province
parent: MH
iso: MH-MIL

name: آب‌سنگ حلقوی نامداریک
class: province
parent: MH
iso: MH-NMK

name: آب‌سنگ حلقوی نامو
class: province
parent: MH
iso: MH-NMU

name: زنجیره راتاک
class: province
parent: MH
iso: MH-T

name: آب‌سنگ حلقوی اوجائه
class: province
parent: MH
iso: MH-UJA

name: آب‌سنگ حلقوی اوتیریک
class: province
parent: MH
iso: MH-UTI

name: وسیلوو مونیکیپلیتی
class: province
parent: MK
iso: MK-11

name: ولس مونیکیپلیتی
class: province
parent: MK
iso: MK-13

name: دمیر هسار
class: province
parent: MK
iso: MK-25

name: رسن
class: province
parent: MK
iso: MK-66
needs: class

name: اسکوپیه
class: province
parent: MK
iso: MK-85
needs: class

name: کایس
class: province
parent: ML
iso: ML-1
needs: class

name: کولیکورو
class: province
parent: ML
iso: ML-2

name: سیکاسو
class: province
parent: ML
iso: ML-3

name: سگو
class: province
parent: ML
iso: ML-4
needs: class

name: موپتی
class: province
parent: ML
iso: ML-5

name: تومبوکتو
class: province
parent: ML
iso: ML-6

name: گائو
class: province
parent: ML
iso: ML-7
needs: class

name: کیدال
class: province
parent: ML
iso: ML-8

name: باماکو
class: province
parent: ML
iso: ML-BKO
needs: class

name: زاگاین
class: province
parent: MM
iso: MM-01

name: باگو
class: province
parent: MM
iso: MM-02

name: ماگوای
class: province
parent: MM
iso: MM-03

name: ماندلی
class: province
parent: MM
iso: MM-04

name: تانینتاریی
class: province
parent: MM
iso: MM-05

name: یانگون
class: province
parent: MM
iso: MM-06
needs: class

name: آیه‌یاروادی
class: province
parent: MM
iso: MM-07

name: کاچین
class: province
parent: MM
iso: MM-11

name: کایا
class: province
parent: MM
iso: MM-12
needs: class

name: کایین
class: province
parent: MM
iso: MM-13

name: چین
class: province
parent: MM
iso: MM-14
needs: class

name: مون
class: province
parent: MM
iso: MM-15
needs: class

name: راخین
class: province
parent: MM
iso: MM-16

name: شان
class: province
parent: MM
iso: MM-17
needs: class

name: اولان‌باتور
class: province
parent: MN
iso: MN-1
needs: class

name: آرخان
class: province
parent: MN
iso: MN-035

name: دارخن-یول
class: province
parent: MN
iso: MN-037

name: خنتی
class: province
parent: MN
iso: MN-039

name: خووسگول
class: province
parent: MN
iso: MN-041

name: خاود
class: province
parent: MN
iso: MN-043
needs: class

name: اووس
class: province
parent: MN
iso: MN-046

name: تو
class: province
parent: MN
iso: MN-047
needs: class

name: سلنگ
class: province
parent: MN
iso: MN-049

name: سوخباتر
class: province
parent: MN
iso: MN-051

name: اومنوگاوی
class: province
parent: MN
iso: MN-053

name: اوورخنگای
class: province
parent: MN
iso: MN-055

name: زوخان
class: province
parent: MN
iso: MN-057

name: دوندگاوی
class: province
parent: MN
iso: MN-059

name: دارناد
class: province
parent: MN
iso: MN-061

name: دارناگاوی
class: province
parent: MN
iso: MN-063

name: گاوی‌سومبر
class: province
parent: MN
iso: MN-064

name: گاوی-آلتای
class: province
parent: MN
iso: MN-065

name: بولگن
class: province
parent: MN
iso: MN-067

name: بایان خونگور
class: province
parent: MN
iso: MN-069

name: بایان-اولگی
class: province
parent: MN
iso: MN-071

name: آرخانگای
class: province
parent: MN
iso: MN-073

name: ولایه ادرار
class: province
parent: MR
iso: MR-07

name: آتارد
class: province
parent: MT
iso: MT-01

name: بالزان
class: province
parent: MT
iso: MT-02

name: بیرگو
class: province
parent: MT
iso: MT-03

name: بیرکیرکارا
class: province
parent: MT
iso: MT-04

name: بیرزبوگا
class: province
parent: MT
iso: MT-05

name: کاسپیکوا
class: province
parent: MT
iso: MT-06

name: فگورا
class: province
parent: MT
iso: MT-08

name: گزیرا
class: province
parent: MT
iso: MT-12

name: هارون
class: province
parent: MT
iso: MT-18
needs: class

name: لاکا
class: province
parent: MT
iso: MT-25

name: مارسا
class: province
parent: MT
iso: MT-26

name: مرسسکلا
class: province
parent: MT
iso: MT-27

name: ملیحه
class: province
parent: MT
iso: MT-30
needs: class

name: موستا
class: province
parent: MT
iso: MT-32

name: مسیدا
class: province
parent: MT
iso: MT-34

name: ناسار
class: province
parent: MT
iso: MT-38

name: پائولا
class: province
parent: MT
iso: MT-39
needs: class

name: کورمی
class: province
parent: MT
iso: MT-43

name: ویکتوریا
class: province
parent: MT
iso: MT-45
needs: class

name: ربات
class: province
parent: MT
iso: MT-46
needs: class

name: سن جولیان
class: province
parent: MT
iso: MT-48

name: سان گوان
class: province
parent: MT
iso: MT-49

name: سن لاورنز
class: province
parent: MT
iso: MT-50

name: سان پال ایلبهار
class: province
parent: MT
iso: MT-51

name: سانتا ونرا
class: province
parent: MT
iso: MT-54

name: سیگیوی
class: province
parent: MT
iso: MT-55

name: سلیما
class: province
parent: MT
iso: MT-56

name: سویکی
class: province
parent: MT
iso: MT-57

name: ترزین
class: province
parent: MT
iso: MT-59

name: والتا
class: province
parent: MT
iso: MT-60
needs: class

name: زابار
class: province
parent: MT
iso: MT-64

name: زبوگ
class: province
parent: MT
iso: MT-66

name: زیتون
class: province
parent: MT
iso: MT-67
needs: class

name: زوریک
class: province
parent: MT
iso: MT-68

name: آگالگا
class: province
parent: MU
iso: MU-AG

name: کورپیپ
class: province
parent: MU
iso: MU-CU

name: فلاک
class: province
parent: MU
iso: MU-FL

name: گرند پورت
class: province
parent: MU
iso: MU-GP

name: موکا
class: province
parent: MU
iso: MU-MO
needs: class

name: پامپلموسس
class: province
parent: MU
iso: MU-PA

name: پورت لوئیس
class: province
parent: MU
iso: MU-PL
needs: class

name: پلن ویلهم
class: province
parent: MU
iso: MU-PW

name: رودریگز
class: province
parent: MU
iso: MU-RO
needs: class

name: ریویر دو رمپار
class: province
parent: MU
iso: MU-RR

name: ساوانه
class: province
parent: MU
iso: MU-SA

name: ماله
class: province
parent: MV
iso: MV-MLE
needs: class

name: بالاکا
class: province
parent: MW
iso: MW-BA

name: بلانتایر
class: province
parent: MW
iso: MW-BL
needs: class

name: مرکزی مالاوی
class: province
parent: MW
iso: MW-C

name: چیکواوا
class: province
parent: MW
iso: MW-CK

name: چیرادزولو
class: province
parent: MW
iso: MW-CR

name: چیتیپا
class: province
parent: MW
iso: MW-CT

name: ددزا
class: province
parent: MW
iso: MW-DE

name: دووا
class: province
parent: MW
iso: MW-DO

name: کارونگا
class: province
parent: MW
iso: MW-KR

name: کاسونگو
class: province
parent: MW
iso: MW-KS

name: لیلونگوه
class: province
parent: MW
iso: MW-LI
needs: class

name: لیکوما
class: province
parent: MW
iso: MW-LK

name: مچینجی
class: province
parent: MW
iso: MW-MC

name: مانگوچی
class: province
parent: MW
iso: MW-MG

name: ماچینگا
class: province
parent: MW
iso: MW-MH

name: مولانجه
class: province
parent: MW
iso: MW-MU

name: موانزا
class: province
parent: MW
iso: MW-MW
needs: class

name: مزیمبا
class: province
parent: MW
iso: MW-MZ

name: شمالی مالاوی
class: province
parent: MW
iso: MW-N

name: نکهاتا بای
class: province
parent: MW
iso: MW-NB

name: ننو
class: province
parent: MW
iso: MW-NE
needs: class

name: نتچیسی
class: province
parent: MW
iso: MW-NI

name: نخوتاکوتا
class: province
parent: MW
iso: MW-NK

name: نسانجه
class: province
parent: MW
iso: MW-NS

name: نتچئو
class: province
parent: MW
iso: MW-NU

name: پهالومبه
class: province
parent: MW
iso: MW-PH

name: رامفی
class: province
parent: MW
iso: MW-RU

name: جنوبی مالاوی
class: province
parent: MW
iso: MW-S

name: سالیما
class: province
parent: MW
iso: MW-SA

name: تیولو
class: province
parent: MW
iso: MW-TH

name: زومبا
class: province
parent: MW
iso: MW-ZO

name: آگوئاسکالینتس
class: province
parent: MX
iso: MX-AGU

name: باخا کالیفرنیا
class: province
parent: MX
iso: MX-BCN

name: باحا کالیفرنیا سور
class: province
parent: MX
iso: MX-BCS

name: کامپچه
class: province
parent: MX
iso: MX-CAM
needs: class

name: چیواوا
class: province
parent: MX
iso: MX-CHH
needs: class

name: چیاپاس
class: province
parent: MX
iso: MX-CHP

name: مکزیکو سیتی
class: province
parent: MX
iso: MX-CMX
needs: class

name: کواویلا
class: province
parent: MX
iso: MX-COA

name: کولیما
class: province
parent: MX
iso: MX-COL
needs: class

name: دورانگو
class: province
parent: MX
iso: MX-DUR

name: گوئررو
class: province
parent: MX
iso: MX-GRO

name: گوآناخوآتو
class: province
parent: MX
iso: MX-GUA

name: ایدالگو
class: province
parent: MX
iso: MX-HID

name: خالیسکو
class: province
parent: MX
iso: MX-JAL

name: مکزیک
class: province
parent: MX
iso: MX-MEX
needs: class

name: میچوآکان
class: province
parent: MX
iso: MX-MIC

name: مورلوس
class: province
parent: MX
iso: MX-MOR

name: نایاریت
class: province
parent: MX
iso: MX-NAY

name: نوئوو لئون
class: province
parent: MX
iso: MX-NLE

name: اوآخاکا
class: province
parent: MX
iso: MX-OAX

name: پوئبلا
class: province
parent: MX
iso: MX-PUE
needs: class

name: کرتارو
class: province
parent: MX
iso: MX-QUE

name: کینتانا رو
class: province
parent: MX
iso: MX-ROO

name: سینالوآ
class: province
parent: MX
iso: MX-SIN

name: سن لوئیس پوتوسی
class: province
parent: MX
iso: MX-SLP

name: سونورا
class: province
parent: MX
iso: MX-SON

name: تاباسکو
class: province
parent: MX
iso: MX-TAB

name: تامائولیپاس
class: province
parent: MX
iso: MX-TAM

name: تلاسکالا
class: province
parent: MX
iso: MX-TLA

name: وراکروس
class: province
parent: MX
iso: MX-VER
needs: class

name: یوکاتان
class: province
parent: MX
iso: MX-YUC

name: ساکاتکاس
class: province
parent: MX
iso: MX-ZAC

name: جوهور
class: province
parent: MY
iso: MY-01

name: کداح
class: province
parent: MY
iso: MY-02

name: کلانتان
class: province
parent: MY
iso: MY-03

name: ملاکا
class: province
parent: MY
iso: MY-04

name: نگاری سمبیلان
class: province
parent: MY
iso: MY-05

name: پاهانگ
class: province
parent: MY
iso: MY-06

name: پنانگ
class: province
parent: MY
iso: MY-07
needs: class

name: پراک
class: province
parent: MY
iso: MY-08

name: پرلیس
class: province
parent: MY
iso: MY-09

name: سلانگور
class: province
parent: MY
iso: MY-10

name: ترنگانو
class: province
parent: MY
iso: MY-11

name: صباح
class: province
parent: MY
iso: MY-12
needs: class

name: ساراواک
class: province
parent: MY
iso: MY-13

name: کوالالامپور
class: province
parent: MY
iso: MY-14
needs: class

name: لابوآن
class: province
parent: MY
iso: MY-15

name: پوتراجایا
class: province
parent: MY
iso: MY-16
needs: class

name: نیاسا
class: province
parent: MZ
iso: MZ-A
needs: class

name: مانیکا
class: province
parent: MZ
iso: MZ-B

name: گازا
class: province
parent: MZ
iso: MZ-G

name: اینهامبانه
class: province
parent: MZ
iso: MZ-I

name: ماپوتو
class: province
parent: MZ
iso: MZ-MPM
needs: class

name: نامپولا
class: province
parent: MZ
iso: MZ-N
needs: class

name: کابو دلگادو
class: province
parent: MZ
iso: MZ-P

name: زامبزیا
class: province
parent: MZ
iso: MZ-Q

name: سوفالا
class: province
parent: MZ
iso: MZ-S

name: تته
class: province
parent: MZ
iso: MZ-T
needs: class

name: زامبزی
class: province
parent: NA
iso: NA-CA

name: ارونگو
class: province
parent: NA
iso: NA-ER

name: هارداپ
class: province
parent: NA
iso: NA-HA

name: کاراس
class: province
parent: NA
iso: NA-KA

name: کاوانگو شرقی
class: province
parent: NA
iso: NA-KE

name: کوماس
class: province
parent: NA
iso: NA-KH

name: کوننه
class: province
parent: NA
iso: NA-KU

name: کاوانگو غربی
class: province
parent: NA
iso: NA-KW

name: اوتجوزوندجوپا
class: province
parent: NA
iso: NA-OD

name: اوماهکه
class: province
parent: NA
iso: NA-OH

name: اوشانا
class: province
parent: NA
iso: NA-ON

name: اوموساتی
class: province
parent: NA
iso: NA-OS

name: اوشیکوتو
class: province
parent: NA
iso: NA-OT

name: اوهانگونا
class: province
parent: NA
iso: NA-OW

name: نیامی
class: province
parent: NE
iso: NE-8
needs: class

name: اراضی ابیا
class: province
parent: NG
iso: NG-AB

name: اراضی اداماوا
class: province
parent: NG
iso: NG-AD

name: اکوا ایبوم استیت
class: province
parent: NG
iso: NG-AK

name: انامبرا استیت
class: province
parent: NG
iso: NG-AN

name: باوچی
class: province
parent: NG
iso: NG-BA

name: بنوئه
class: province
parent: NG
iso: NG-BE

name: بورنو
class: province
parent: NG
iso: NG-BO

name: بایلسا
class: province
parent: NG
iso: NG-BY

name: کراس ریور
class: province
parent: NG
iso: NG-CR

name: دلتا
class: province
parent: NG
iso: NG-DE
needs: class

name: ابونیی
class: province
parent: NG
iso: NG-EB

name: ادو
class: province
parent: NG
iso: NG-ED
needs: class

name: اکیتی
class: province
parent: NG
iso: NG-EK

name: انوگو
class: province
parent: NG
iso: NG-EN
needs: class

name: حوزه فدرال مرکزی
class: province
parent: NG
iso: NG-FC

name: گومبه
class: province
parent: NG
iso: NG-GO

name: ایمو
class: province
parent: NG
iso: NG-IM

name: جیگاوا
class: province
parent: NG
iso: NG-JI

name: کادونا
class: province
parent: NG
iso: NG-KD
needs: class

name: کبی
class: province
parent: NG
iso: NG-KE
needs: class

name: کانو
class: province
parent: NG
iso: NG-KN
needs: class

name: کوگی
class: province
parent: NG
iso: NG-KO

name: کاتسینا
class: province
parent: NG
iso: NG-KT

name: کوارا
class: province
parent: NG
iso: NG-KW

name: لاگوس
class: province
parent: NG
iso: NG-LA
needs: class

name: ناساراوا
class: province
parent: NG
iso: NG-NA

name: نیجر
class: province
parent: NG
iso: NG-NI
needs: class

name: اوگون
class: province
parent: NG
iso: NG-OG

name: اوندو
class: province
parent: NG
iso: NG-ON

name: اوسون
class: province
parent: NG
iso: NG-OS

name: اویو
class: province
parent: NG
iso: NG-OY

name: پلاتو
class: province
parent: NG
iso: NG-PL

name: ریورز
class: province
parent: NG
iso: NG-RI

name: سوکوتو
class: province
parent: NG
iso: NG-SO
needs: class

name: تارابا
class: province
parent: NG
iso: NG-TA

name: یوبه
class: province
parent: NG
iso: NG-YO

name: زامفارا
class: province
parent: NG
iso: NG-ZA

name: بوآکو
class: province
parent: NI
iso: NI-BO

name: ماتاگالپا
class: province
parent: NI
iso: NI-MT

name: بونیر
class: province
parent: NL
iso: NL-BQ1

name: سیبا
class: province
parent: NL
iso: NL-BQ2
needs: class

name: سینت یوستیشس
class: province
parent: NL
iso: NL-BQ3

name: درنته
class: province
parent: NL
iso: NL-DR

name: فلیوولاند
class: province
parent: NL
iso: NL-FL

name: فریسلاند
class: province
parent: NL
iso: NL-FR

name: خلدرلاند
class: province
parent: NL
iso: NL-GE

name: خرونینگن
class: province
parent: NL
iso: NL-GR
needs: class

name: لیمبورخ
class: province
parent: NL
iso: NL-LI

name: برابانت شمالی
class: province
parent: NL
iso: NL-NB

name: هلند شمالی
class: province
parent: NL
iso: NL-NH

name: افریسل
class: province
parent: NL
iso: NL-OV

name: اوترخت
class: province
parent: NL
iso: NL-UT
needs: class

name: زیلاند
class: province
parent: NL
iso: NL-ZE

name: هلند جنوبی
class: province
parent: NL
iso: NL-ZH

name: اوستفولد
class: province
parent: NO
iso: NO-01

name: آکرشوس
class: province
parent: NO
iso: NO-02

name: اسلو
class: province
parent: NO
iso: NO-03
needs: class

name: هدمارک
class: province
parent: NO
iso: NO-04

name: اوپلاند
class: province
parent: NO
iso: NO-05

name: بوسکرود
class: province
parent: NO
iso: NO-06

name: وستفولد
class: province
parent: NO
iso: NO-07

name: تلمارک
class: province
parent: NO
iso: NO-08

name: اوست آدر
class: province
parent: NO
iso: NO-09

name: وست آدر
class: province
parent: NO
iso: NO-10

name: روگالاند
class: province
parent: NO
iso: NO-11

name: هوردالاند
class: province
parent: NO
iso: NO-12

name: سون اوگ فوردان
class: province
parent: NO
iso: NO-14

name: مور او رومسدال
class: province
parent: NO
iso: NO-15

name: سور تروندلاگ
class: province
parent: NO
iso: NO-16

name: نورد تروندلاگ
class: province
parent: NO
iso: NO-17

name: نوردلند
class: province
parent: NO
iso: NO-18

name: ترومز
class: province
parent: NO
iso: NO-19

name: فینمارک
class: province
parent: NO
iso: NO-20

name: سوالبارد
class: province
parent: NO
iso: NO-21

name: یان ماین
class: province
parent: NO
iso: NO-22

name: جاناکپور
class: province
parent: NP
iso: NP-JA

name: یارن
class: province
parent: NR
iso: NR-14

name: کانتربوری
class: province
parent: NZ
iso: NZ-CAN
needs: class

name: چاتام
class: province
parent: NZ
iso: NZ-CIT

name: نورثلند
class: province
parent: NZ
iso: NZ-NTL

name: اوتاگو
class: province
parent: NZ
iso: NZ-OTA

name: جنوبی
class: province
parent: NZ
iso: NZ-STL
needs: class

name: وایکاتو
class: province
parent: NZ
iso: NZ-WKO

name: باطنه جنوبی
class: province
parent: OM
iso: OM-BJ

name: باطنه شمالی
class: province
parent: OM
iso: OM-BS

name: بریمی
class: province
parent: OM
iso: OM-BU

name: داخلیه
class: province
parent: OM
iso: OM-DA

name: مسقط
class: province
parent: OM
iso: OM-MA
needs: class

name: مسندم
class: province
parent: OM
iso: OM-MU

name: شرقیه جنوبی
class: province
parent: OM
iso: OM-SJ

name: شرقیه شمالی
class: province
parent: OM
iso: OM-SS

name: وسطی
class: province
parent: OM
iso: OM-WU
needs: class

name: ظاهره
class: province
parent: OM
iso: OM-ZA

name: ظفار
class: province
parent: OM
iso: OM-ZU

name: بوکاس دل تورو
class: province
parent: PA
iso: PA-1

name: کوکله
class: province
parent: PA
iso: PA-2

name: چیریکی
class: province
parent: PA
iso: PA-4

name: دارئین
class: province
parent: PA
iso: PA-5

name: اررا
class: province
parent: PA
iso: PA-6

name: لوس سانتوس
class: province
parent: PA
iso: PA-7

name: پاناما
class: province
parent: PA
iso: PA-8
needs: class

name: ورگواس پروینک
class: province
parent: PA
iso: PA-9

name: پاناما اوسته
class: province
parent: PA
iso: PA-10

name: امازوناس
class: province
parent: PE
iso: PE-AMA

name: انکاش
class: province
parent: PE
iso: PE-ANC

name: اپوریماک
class: province
parent: PE
iso: PE-APU

name: ارکیپا
class: province
parent: PE
iso: PE-ARE

name: آیاکوچو
class: province
parent: PE
iso: PE-AYA

name: کاخامارکا
class: province
parent: PE
iso: PE-CAJ

name: کوزکو
class: province
parent: PE
iso: PE-CUS

name: اوانوکو
class: province
parent: PE
iso: PE-HUC

name: اوانکاولیکا
class: province
parent: PE
iso: PE-HUV

name: ایکا
class: province
parent: PE
iso: PE-ICA
needs: class

name: خونین
class: province
parent: PE
iso: PE-JUN
needs: class

name: لا لیبرتاد
class: province
parent: PE
iso: PE-LAL

name: لامبایکه
class: province
parent: PE
iso: PE-LAM

name: لیما
class: province
parent: PE
iso: PE-LIM
needs: class

name: لورتو
class: province
parent: PE
iso: PE-LOR

name: مادره ده دیوس
class: province
parent: PE
iso: PE-MDD

name: موکگوا
class: province
parent: PE
iso: PE-MOQ

name: پاسکو
class: province
parent: PE
iso: PE-PAS

name: پیورا
class: province
parent: PE
iso: PE-PIU
needs: class

name: پونو
class: province
parent: PE
iso: PE-PUN

name: سن مارتین
class: province
parent: PE
iso: PE-SAM

name: تاکنا
class: province
parent: PE
iso: PE-TAC
needs: class

name: تومبس
class: province
parent: PE
iso: PE-TUM

name: منطقه اوکایالی
class: province
parent: PE
iso: PE-UCA

name: چیمبو
class: province
parent: PG
iso: PG-CPK

name: مرکزی
class: province
parent: PG
iso: PG-CPM
needs: class

name: بریتانیای نو شرقی
class: province
parent: PG
iso: PG-EBR

name: ارتفاعات شرقی
class: province
parent: PG
iso: PG-EHG

name: انگا
class: province
parent: PG
iso: PG-EPW

name: سپیک شرقی
class: province
parent: PG
iso: PG-ESW

name: خلیج
class: province
parent: PG
iso: PG-GPK
needs: class

name: هلا
class: province
parent: PG
iso: PG-HLA
needs: class

name: جیواکا
class: province
parent: PG
iso: PG-JWK

name: خلیج میلنه
class: province
parent: PG
iso: PG-MBA

name: موروبه
class: province
parent: PG
iso: PG-MPL

name: مادانگ
class: province
parent: PG
iso: PG-MPM

name: مانوس
class: province
parent: PG
iso: PG-MRL
needs: class

name: پورت مورسبی
class: province
parent: PG
iso: PG-NCD
needs: class

name: ایرلند نو
class: province
parent: PG
iso: PG-NIK

name: شمالی
class: province
parent: PG
iso: PG-NPP
needs: class

name: خودمختار بوگاینویل
class: province
parent: PG
iso: PG-NSB

name: سپیک غربی
class: province
parent: PG
iso: PG-SAN

name: ارتفاعات جنوبی
class: province
parent: PG
iso: PG-SHM

name: بریتانیای نو غربی
class: province
parent: PG
iso: PG-WBK

name: ارتفاعات غربی
class: province
parent: PG
iso: PG-WHM

name: غربی
class: province
parent: PG
iso: PG-WPD
needs: class

name: کلانشهر مانیل
class: province
parent: PH
iso: PH-00

name: خودمختار مسلمانان میندانائو
class: province
parent: PH
iso: PH-14

name: آبرا
class: province
parent: PH
iso: PH-ABR

name: آگوسان شمالی
class: province
parent: PH
iso: PH-AGN

name: آگوسان جنوبی
class: province
parent: PH
iso: PH-AGS

name: آکلان
class: province
parent: PH
iso: PH-AKL

name: آلبای
class: province
parent: PH
iso: PH-ALB

name: آنتیک
class: province
parent: PH
iso: PH-ANT
needs: class

name: آپایو
class: province
parent: PH
iso: PH-APA

name: آرورا
class: province
parent: PH
iso: PH-AUR

name: باتاآن
class: province
parent: PH
iso: PH-BAN

name: باسیلان
class: province
parent: PH
iso: PH-BAS

name: بنگوئه
class: province
parent: PH
iso: PH-BEN

name: بیلیران
class: province
parent: PH
iso: PH-BIL

name: بهل
class: province
parent: PH
iso: PH-BOH
needs: class

name: باتانگا
class: province
parent: PH
iso: PH-BTG

name: باتانه
class: province
parent: PH
iso: PH-BTN

name: بوکیدنون
class: province
parent: PH
iso: PH-BUK

name: بولاکان
class: province
parent: PH
iso: PH-BUL

name: کاگایان
class: province
parent: PH
iso: PH-CAG

name: کامیگوئین
class: province
parent: PH
iso: PH-CAM

name: کامارینه شمالی
class: province
parent: PH
iso: PH-CAN

name: کاپیز
class: province
parent: PH
iso: PH-CAP

name: کامارینه جنوبی
class: province
parent: PH
iso: PH-CAS

name: کاتاندوانه
class: province
parent: PH
iso: PH-CAT

name: کاویته
class: province
parent: PH
iso: PH-CAV

name: سبو
class: province
parent: PH
iso: PH-CEB
needs: class

name: کامپوستلا ولی
class: province
parent: PH
iso: PH-COM

name: داوائو شرقی
class: province
parent: PH
iso: PH-DAO

name: داوائو جنوبی
class: province
parent: PH
iso: PH-DAS

name: داوائو شمالی
class: province
parent: PH
iso: PH-DAV

name: دیناگات آیلندز
class: province
parent: PH
iso: PH-DIN

name: سامار شرقی
class: province
parent: PH
iso: PH-EAS

name: گیماراس
class: province
parent: PH
iso: PH-GUI

name: ایفوگائو
class: province
parent: PH
iso: PH-IFU

name: ایلوئیلو
class: province
parent: PH
iso: PH-ILI

name: ایلوکوس شمالی
class: province
parent: PH
iso: PH-ILN

name: ایلوکوس جنوبی
class: province
parent: PH
iso: PH-ILS

name: ایزابلا
class: province
parent: PH
iso: PH-ISA
needs: class

name: کالینگا
class: province
parent: PH
iso: PH-KAL

name: لاگونا
class: province
parent: PH
iso: PH-LAG

name: لانائو شمالی
class: province
parent: PH
iso: PH-LAN

name: لانائو جنوبی
class: province
parent: PH
iso: PH-LAS

name: لیته
class: province
parent: PH
iso: PH-LEY

name: لا یونیون
class: province
parent: PH
iso: PH-LUN

name: ماریندوک
class: province
parent: PH
iso: PH-MAD

name: ماگوئیندانائو
class: province
parent: PH
iso: PH-MAG

name: ماسباته
class: province
parent: PH
iso: PH-MAS

name: میندورو غربی
class: province
parent: PH
iso: PH-MDC

name: میندورو شرقی
class: province
parent: PH
iso: PH-MDR

name: ماونتین
class: province
parent: PH
iso: PH-MOU

name: میسامی غربی
class: province
parent: PH
iso: PH-MSC

name: میسامی شرقی
class: province
parent: PH
iso: PH-MSR

name: کوتاباتو
class: province
parent: PH
iso: PH-NCO

name: نگرو غربی
class: province
parent: PH
iso: PH-NEC

name: نگرو شرقی
class: province
parent: PH
iso: PH-NER

name: سامار شمالی
class: province
parent: PH
iso: PH-NSA

name: نوئه‌وا اکیجا
class: province
parent: PH
iso: PH-NUE

name: نوئه‌وا ویزکایا
class: province
parent: PH
iso: PH-NUV

name: پامپانگا
class: province
parent: PH
iso: PH-PAM

name: پانگاسینان
class: province
parent: PH
iso: PH-PAN

name: پالاوان
class: province
parent: PH
iso: PH-PLW

name: کزون
class: province
parent: PH
iso: PH-QUE

name: کویرینو
class: province
parent: PH
iso: PH-QUI

name: ریزال
class: province
parent: PH
iso: PH-RIZ

name: رومبلون
class: province
parent: PH
iso: PH-ROM

name: سارانگانی
class: province
parent: PH
iso: PH-SAR

name: کوتاباتو جنوبی
class: province
parent: PH
iso: PH-SCO

name: سیکیخور
class: province
parent: PH
iso: PH-SIG

name: لیته جنوبی
class: province
parent: PH
iso: PH-SLE

name: سولو
class: province
parent: PH
iso: PH-SLU

name: سوروسوگون
class: province
parent: PH
iso: PH-SOR

name: سلطان کودرت
class: province
parent: PH
iso: PH-SUK

name: سوریگائو شمالی
class: province
parent: PH
iso: PH-SUN

name: سوریگائو جنوبی
class: province
parent: PH
iso: PH-SUR

name: تارلاک
class: province
parent: PH
iso: PH-TAR

name: تاوی تاوی
class: province
parent: PH
iso: PH-TAW

name: سامار
class: province
parent: PH
iso: PH-WSA

name: زامبوانگا شمالی
class: province
parent: PH
iso: PH-ZAN

name: زامبوانگا جنوبی
class: province
parent: PH
iso: PH-ZAS

name: زامباله
class: province
parent: PH
iso: PH-ZMB

name: زامبوانگا سیبوگای
class: province
parent: PH
iso: PH-ZSI

name: بلوچستان پاکستان
class: province
parent: PK
iso: PK-BA

name: گلگت-بلتستان
class: province
parent: PK
iso: PK-GB

name: اسلام‌آباد
class: province
parent: PK
iso: PK-IS
needs: class

name: کشمیر آزاد
class: province
parent: PK
iso: PK-JK

name: خیبرپختونخوا
class: province
alias: خیبر پختونخواه
parent: PK
iso: PK-KP

name: پنجاب
class: province
parent: PK
iso: PK-PB

name: سند
class: province
parent: PK
iso: PK-SD
needs: class

name: مناطق قبیله‌ای فدرال
class: province
parent: PK
iso: PK-TA

name: سلیزیا سفلی
class: province
parent: PL
iso: PL-02

name: کویاوی-پومرانیا
class: province
parent: PL
iso: PL-04

name: لوبلین
class: province
parent: PL
iso: PL-06
needs: class

name: لوبوسکی
class: province
parent: PL
iso: PL-08

name: ووتسکی
class: province
parent: PL
iso: PL-10

name: لهستان کوچک‌تر
class: province
parent: PL
iso: PL-12

name: ماسوویان وویوودشیپ
class: province
parent: PL
iso: PL-14

name: اوپوله
class: province
parent: PL
iso: PL-16

name: پودکارپاکیه
class: province
parent: PL
iso: PL-18

name: پودلاسکی
class: province
parent: PL
iso: PL-20

name: پومرانی
class: province
parent: PL
iso: PL-22

name: سیلسیان
class: province
parent: PL
iso: PL-24

name: اشوی‌داشکسیه
class: province
parent: PL
iso: PL-26

name: وارمی-ماسوری
class: province
parent: PL
iso: PL-28

name: لهستان بزرگ‌تر
class: province
parent: PL
iso: PL-30

name: پومرانی غربی
class: province
parent: PL
iso: PL-32

name: بیت‌لحم
class: province
parent: PS
iso: PS-BTH
needs: class

name: دیرالبلح
class: province
parent: PS
iso: PS-DEB

name: غزه
class: province
parent: PS
iso: PS-GZA
needs: class

name: الخلیل
class: province
parent: PS
iso: PS-HBN
needs: class

name: قدس
class: province
parent: PS
iso: PS-JEM
needs: class

name: جنین
class: province
parent: PS
iso: PS-JEN
needs: class

name: اریحا
class: province
parent: PS
iso: PS-JRH

name: خان‌یونس
class: province
parent: PS
iso: PS-KYS
needs: class

name: نابلس
class: province
parent: PS
iso: PS-NBS
needs: class

name: شمال غزه
class: province
parent: PS
iso: PS-NGZ

name: قلقیلیه
class: province
parent: PS
iso: PS-QQA

name: رام‌الله و البیره
class: province
parent: PS
iso: PS-RBH

name: رفح
class: province
parent: PS
iso: PS-RFH
needs: class

name: سلفیت
class: province
parent: PS
iso: PS-SLT

name: طوباس
class: province
parent: PS
iso: PS-TBS

name: طولکرم
class: province
parent: PS
iso: PS-TKM

name: فارو
class: province
parent: PT
iso: PT-08
needs: class

name: لیریا
class: province
parent: PT
iso: PT-10

name: لیسبون
class: province
parent: PT
iso: PT-11
needs: class

name: سانتاری
class: province
parent: PT
iso: PT-14
needs: class

name: آزور
class: province
parent: PT
iso: PT-20

name: مادیرا
class: province
parent: PT
iso: PT-30

name: هاتوهوبئی
class: province
parent: PW
iso: PW-050

name: کورور
class: province
parent: PW
iso: PW-150

name: سونسورول
class: province
parent: PW
iso: PW-370

name: کانسپسیون
class: province
parent: PY
iso: PY-1

name: ایتاپوا
class: province
parent: PY
iso: PY-7

name: میسیونس
class: province
parent: PY
iso: PY-8

name: التو پارانا
class: province
parent: PY
iso: PY-10

name: مرکزی
class: province
parent: PY
iso: PY-11
needs: class

name: نیمبوکو
class: province
parent: PY
iso: PY-12

name: حوزه امامبای
class: province
parent: PY
iso: PY-13

name: کانیندیو
class: province
parent: PY
iso: PY-14

name: التو پاراگوای
class: province
parent: PY
iso: PY-16

name: بوکورون
class: province
parent: PY
iso: PY-19

name: آسونسیون
class: province
parent: PY
iso: PY-ASU
needs: class

name: دوحه
class: province
parent: QA
iso: QA-DA
needs: class

name: الخور والدخیره
class: province
parent: QA
iso: QA-KH

name: الشمال
class: province
parent: QA
iso: QA-MS

name: ریان
class: province
parent: QA
iso: QA-RA

name: شحانیه
class: province
parent: QA
iso: QA-SH

name: ام صلال
class: province
parent: QA
iso: QA-US

name: الوکره
class: province
parent: QA
iso: QA-WA
needs: class

name: بلدیه الضعاین
class: province
parent: QA
iso: QA-ZA

name: آلبا
class: province
parent: RO
iso: RO-AB
needs: class

name: ارجش
class: province
parent: RO
iso: RO-AG

name: آراد
class: province
parent: RO
iso: RO-AR
needs: class

name: بخارست
class: province
parent: RO
iso: RO-B
needs: class

name: باکائو
class: province
parent: RO
iso: RO-BC

name: بیهور
class: province
parent: RO
iso: RO-BH

name: بیستریتسا-نسئود
class: province
parent: RO
iso: RO-BN

name: برئیلا
class: province
parent: RO
iso: RO-BR

name: بوتوشانی
class: province
parent: RO
iso: RO-BT

name: براشوو
class: province
parent: RO
iso: RO-BV

name: بوزائو
class: province
parent: RO
iso: RO-BZ

name: کلوژ
class: province
parent: RO
iso: RO-CJ

name: کالارشی
class: province
parent: RO
iso: RO-CL

name: کاراش-سورین
class: province
parent: RO
iso: RO-CS

name: کونستانسا
class: province
parent: RO
iso: RO-CT

name: کوواسنا
class: province
parent: RO
iso: RO-CV

name: دمبوویتسا
class: province
parent: RO
iso: RO-DB

name: دولژ
class: province
parent: RO
iso: RO-DJ

name: گورژ
class: province
parent: RO
iso: RO-GJ

name: گالاتسی
class: province
parent: RO
iso: RO-GL
needs: class

name: جورجی
class: province
parent: RO
iso: RO-GR

name: هوندوارا
class: province
parent: RO
iso: RO-HD

name: هارگیتا
class: province
parent: RO
iso: RO-HR

name: ایلفوو
class: province
parent: RO
iso: RO-IF

name: ایالومیتسا
class: province
parent: RO
iso: RO-IL

name: ایاشی
class: province
parent: RO
iso: RO-IS
needs: class

name: مهدینتسی
class: province
parent: RO
iso: RO-MH

name: مارامورش
class: province
parent: RO
iso: RO-MM

name: مورش
class: province
parent: RO
iso: RO-MS

name: نامس
class: province
parent: RO
iso: RO-NT

name: اولت
class: province
parent: RO
iso: RO-OT
needs: class

name: پراهووا
class: province
parent: RO
iso: RO-PH

name: سیبیو
class: province
parent: RO
iso: RO-SB

name: سلاژ
class: province
parent: RO
iso: RO-SJ

name: ساتو ماره
class: province
parent: RO
iso: RO-SM

name: سوچاوا
class: province
parent: RO
iso: RO-SV

name: تولچا
class: province
parent: RO
iso: RO-TL

name: تیمیش
class: province
parent: RO
iso: RO-TM

name: تلئورمان
class: province
parent: RO
iso: RO-TR

name: ولوچا
class: province
parent: RO
iso: RO-VL

name: ورانچا
class: province
parent: RO
iso: RO-VN

name: وزلو
class: province
parent: RO
iso: RO-VS

name: بلگراد
class: province
parent: RS
iso: RS-00
needs: class

name: یابلانیتسا
class: province
parent: RS
iso: RS-23

name: خودمختار کوزوو و متوهیا
class: province
parent: RS
iso: RS-KM

name: وجوودینا
class: province
parent: RS
iso: RS-VO

name: آدیغیه
class: province
parent: RU
iso: RU-AD

name: آلتای
class: province
parent: RU
iso: RU-AL

name: سرزمین آلتایی
class: province
parent: RU
iso: RU-ALT

name: آمور
class: province
parent: RU
iso: RU-AMU
needs: class

name: آرخانگلسک
class: province
parent: RU
iso: RU-ARK
needs: class

name: آستراخان
class: province
alias: آستاراخان
alias: حاجی‌طرخان
parent: RU
iso: RU-AST
needs: class

name: باشقیرستان
class: province
alias: باشقورستان
alias: باشکیریا
alias: باشقورتستان
alias: باشقیریه
parent: RU
iso: RU-BA

name: بلگورود
class: province
parent: RU
iso: RU-BEL
needs: class

name: بریانسک
class: province
parent: RU
iso: RU-BRY
needs: class

name: بوریاتیا
class: province
parent: RU
iso: RU-BU

name: چچن
class: province
alias: چچنستان
parent: RU
iso: RU-CE

name: چلیابینسک
class: province
parent: RU
iso: RU-CHE
needs: class

name: چوکوتکا
class: province
parent: RU
iso: RU-CHU

name: چواشستان
class: province
alias: چوواشیا
parent: RU
iso: RU-CU

name: داغستان
class: province
alias: جمهوری داغستان
parent: RU
iso: RU-DA

name: اینگوشتیا
class: province
alias: اینگوش
parent: RU
iso: RU-IN

name: ایرکوتسک
class: province
parent: RU
iso: RU-IRK
needs: class

name: ایوانوو
class: province
parent: RU
iso: RU-IVA

name: کامچاتکا
class: province
parent: RU
iso: RU-KAM

name: کاباردینو-بالکاریا
class: province
parent: RU
iso: RU-KB

name: قره‌چای و چرکس
class: province
parent: RU
iso: RU-KC

name: کراسنودار
class: province
parent: RU
iso: RU-KDA
needs: class

name: کمروو
class: province
parent: RU
iso: RU-KEM

name: کالینینگراد
class: province
parent: RU
iso: RU-KGD
needs: class

name: کورگان
class: province
parent: RU
iso: RU-KGN

name: خاباروفسک
class: province
parent: RU
iso: RU-KHA
needs: class

name: خانتی-مانسی
class: province
parent: RU
iso: RU-KHM

name: کیروف
class: province
parent: RU
iso: RU-KIR
needs: class

name: خاکاسیا
class: province
parent: RU
iso: RU-KK

name: قالموقستان
class: province
alias: کالمیکیا
alias: کالمیک
parent: RU
iso: RU-KL

name: کالوگا
class: province
parent: RU
iso: RU-KLU
needs: class

name: کومی
class: province
parent: RU
iso: RU-KO

name: کوستروما
class: province
parent: RU
iso: RU-KOS
needs: class

name: کارلیا
class: province
parent: RU
iso: RU-KR

name: کورسک
class: province
parent: RU
iso: RU-KRS
needs: class

name: کراسنویارسک
class: province
parent: RU
iso: RU-KYA
needs: class

name: لنینگراد
class: province
parent: RU
iso: RU-LEN

name: لیپتسک
class: province
parent: RU
iso: RU-LIP

name: ماگادان
class: province
parent: RU
iso: RU-MAG
needs: class

name: ماری ال
class: province
parent: RU
iso: RU-ME

name: موردوویا
class: province
parent: RU
iso: RU-MO

name: مسکو
class: province
parent: RU
iso: RU-MOS
needs: class

name: مورمانسک
class: province
parent: RU
iso: RU-MUR
needs: class

name: ننتسیا
class: province
parent: RU
iso: RU-NEN

name: نووگورود
class: province
parent: RU
iso: RU-NGR

name: نیژنی نووگورود
class: province
parent: RU
iso: RU-NIZ
needs: class

name: نووسیبیرسک
class: province
parent: RU
iso: RU-NVS
needs: class

name: اومسک
class: province
parent: RU
iso: RU-OMS

name: ارنبورگ
class: province
parent: RU
iso: RU-ORE

name: اوریول
class: province
parent: RU
iso: RU-ORL

name: پرم
class: province
parent: RU
iso: RU-PER
needs: class

name: پنزا
class: province
parent: RU
iso: RU-PNZ
needs: class

name: پریمورسکی
class: province
alias: پریموریه
parent: RU
iso: RU-PRI

name: پسکوف
class: province
parent: RU
iso: RU-PSK
needs: class

name: روستوف
class: province
parent: RU
iso: RU-ROS
needs: class

name: ریازان
class: province
parent: RU
iso: RU-RYA
needs: class

name: یاقوتستان
class: province
alias: یاکوتیا
alias: جمهوری ساخا
parent: RU
iso: RU-SA

name: ساخالین
class: province
parent: RU
iso: RU-SAK

name: سامارا
class: province
parent: RU
iso: RU-SAM
needs: class

name: ساراتوف
class: province
parent: RU
iso: RU-SAR
needs: class

name: اوستیای شمالی-آلانیا
class: province
alias: اوستیای شمالی
parent: RU
iso: RU-SE

name: اسمولنسک
class: province
parent: RU
iso: RU-SMO
needs: class

name: سن پترزبورگ
class: province
parent: RU
iso: RU-SPE
needs: class

name: استاوروپول
class: province
parent: RU
iso: RU-STA
needs: class

name: سوردلوفسک
class: province
parent: RU
iso: RU-SVE

name: تاتارستان
class: province
alias: جمهوری تاتارستان
parent: RU
iso: RU-TA

name: تامبوف
class: province
parent: RU
iso: RU-TAM

name: تومسک
class: province
parent: RU
iso: RU-TOM
needs: class

name: تولا
class: province
parent: RU
iso: RU-TUL
needs: class

name: تور
class: province
parent: RU
iso: RU-TVE
needs: class

name: تووا
class: province
parent: RU
iso: RU-TY

name: تیومن
class: province
parent: RU
iso: RU-TYU
needs: class

name: اودمورتیا
class: province
parent: RU
iso: RU-UD

name: اولیانوفسک
class: province
parent: RU
iso: RU-ULY
needs: class

name: ولگوگراد
class: province
parent: RU
iso: RU-VGG

name: ولادیمیر
class: province
parent: RU
iso: RU-VLA
needs: class

name: ولوگدا
class: province
parent: RU
iso: RU-VLG

name: ورونژ
class: province
parent: RU
iso: RU-VOR
needs: class

name: یامالو-ننتس
class: province
parent: RU
iso: RU-YAN

name: یاروسلاول
class: province
parent: RU
iso: RU-YAR
needs: class

name: خودگردان یهودی
class: province
parent: RU
iso: RU-YEV

name: زابایکالسکی
class: province
parent: RU
iso: RU-ZAB

name: کیگالی
class: province
parent: RW
iso: RW-01
needs: class

name: شرقی
class: province
parent: RW
iso: RW-02
needs: class

name: شمالی
class: province
parent: RW
iso: RW-03
needs: class

name: غربی
class: province
parent: RW
iso: RW-04
needs: class

name: جنوبی
class: province
parent: RW
iso: RW-05
needs: class

name: ریاض
class: province
parent: SA
iso: SA-01
needs: class

name: مکه
class: province
parent: SA
iso: SA-02
needs: class

name: مدینه
class: province
parent: SA
iso: SA-03
needs: class

name: شرقی
class: province
parent: SA
iso: SA-04
needs: class

name: قصیم
class: province
parent: SA
iso: SA-05

name: حائل
class: province
parent: SA
iso: SA-06
needs: class

name: تبوک
class: province
parent: SA
iso: SA-07
needs: class

name: مرزهای شمالی
class: province
parent: SA
iso: SA-08

name: جازان
class: province
parent: SA
iso: SA-09

name: نجران
class: province
parent: SA
iso: SA-10
needs: class

name: باحه
class: province
parent: SA
iso: SA-11

name: جوف
class: province
parent: SA
iso: SA-12
needs: class

name: عسیر
class: province
parent: SA
iso: SA-14

name: مرکزی
class: province
parent: SB
iso: SB-CE
needs: class

name: چویسئول
class: province
parent: SB
iso: SB-CH

name: هونیارا
class: province
parent: SB
iso: SB-CT
needs: class

name: گودال کانال
class: province
parent: SB
iso: SB-GU

name: ایزابل
class: province
parent: SB
iso: SB-IS
needs: class

name: ماکیرا-اولاوا
class: province
parent: SB
iso: SB-MK

name: مالایتا
class: province
parent: SB
iso: SB-ML

name: رنال و بلونا
class: province
parent: SB
iso: SB-RB

name: تموتو
class: province
parent: SB
iso: SB-TE

name: غربی
class: province
parent: SB
iso: SB-WE
needs: class

name: دارفور مرکزی
class: province
parent: SD
iso: SD-DC

name: دارفور شرقی
class: province
parent: SD
iso: SD-DE

name: دارفور شمالی
class: province
parent: SD
iso: SD-DN

name: دارفور جنوبی
class: province
parent: SD
iso: SD-DS

name: دارفور غربی
class: province
parent: SD
iso: SD-DW

name: القضارف
class: province
parent: SD
iso: SD-GD

name: غرب کردفان
class: province
parent: SD
iso: SD-GK

name: جزیره
class: province
parent: SD
iso: SD-GZ
needs: class

name: کسلا
class: province
parent: SD
iso: SD-KA
needs: class

name: خارطوم
class: province
parent: SD
iso: SD-KH
needs: class

name: کردفان شمالی
class: province
parent: SD
iso: SD-KN

name: کردفان جنوبی
class: province
parent: SD
iso: SD-KS

name: نیل آبی
class: province
parent: SD
iso: SD-NB

name: شمالیه
class: province
parent: SD
iso: SD-NO

name: نیل سفید
class: province
parent: SD
iso: SD-NW

name: دریای سرخ
class: province
parent: SD
iso: SD-RS

name: سنار
class: province
parent: SD
iso: SD-SI
needs: class

name: استکهلم
class: province
parent: SE
iso: SE-AB
needs: class

name: وستربوتن
class: province
parent: SE
iso: SE-AC

name: نوربوتن
class: province
parent: SE
iso: SE-BD

name: اوپسالا
class: province
parent: SE
iso: SE-C

name: سودرمانلاند
class: province
parent: SE
iso: SE-D

name: اوسترگوتلاند
class: province
parent: SE
iso: SE-E

name: یونشوپینگ
class: province
parent: SE
iso: SE-F

name: کرونوبرگ
class: province
parent: SE
iso: SE-G

name: کالمار
class: province
parent: SE
iso: SE-H

name: گوتلاند
class: province
parent: SE
iso: SE-I

name: بلکینگه
class: province
parent: SE
iso: SE-K

name: اسکونه
class: province
parent: SE
iso: SE-M

name: هاللاند
class: province
parent: SE
iso: SE-N

name: وسترا گوتلاند
class: province
parent: SE
iso: SE-O

name: ورملاند
class: province
parent: SE
iso: SE-S

name: اوربرو
class: province
parent: SE
iso: SE-T

name: وستمانلاند
class: province
parent: SE
iso: SE-U

name: دالارنا
class: province
parent: SE
iso: SE-W

name: گولبوری
class: province
parent: SE
iso: SE-X

name: وسترنورلاند
class: province
parent: SE
iso: SE-Y

name: یمتلاند
class: province
parent: SE
iso: SE-Z

name: اسنشن
class: province
parent: SH
iso: SH-AC

name: سینت هلینا
class: province
parent: SH
iso: SH-HL

name: تیشینا
class: province
parent: SI
iso: SI-010

name: ایزولا
class: province
parent: SI
iso: SI-040

name: کرانی
class: province
parent: SI
iso: SI-052
needs: class

name: لنداوا
class: province
parent: SI
iso: SI-059

name: لیتییا
class: province
parent: SI
iso: SI-060

name: مدوده
class: province
parent: SI
iso: SI-071

name: متلیکا
class: province
parent: SI
iso: SI-073

name: نوا گریتسا
class: province
parent: SI
iso: SI-084

name: ارمژ
class: province
parent: SI
iso: SI-087

name: پیران
class: province
parent: SI
iso: SI-090
needs: class

name: پتوی
class: province
parent: SI
iso: SI-096
needs: class

name: رادچه
class: province
parent: SI
iso: SI-099

name: راونه ناد کرشکم
class: province
parent: SI
iso: SI-103

name: رگاشکا سلاتینا
class: province
parent: SI
iso: SI-106

name: سلونسکا بیستریتسا
class: province
parent: SI
iso: SI-113

name: سلونسکه کنییتسه
class: province
parent: SI
iso: SI-114

name: ترژیچ
class: province
parent: SI
iso: SI-131

name: ژلزنیکی
class: province
parent: SI
iso: SI-146

name: ژیری
class: province
parent: SI
iso: SI-147

name: پروالیه
class: province
parent: SI
iso: SI-175

name: ژالتس
class: province
parent: SI
iso: SI-190

name: بانسکا بیستریتسا
class: province
parent: SK
iso: SK-BC

name: براتیسلاوا
class: province
parent: SK
iso: SK-BL
needs: class

name: کوشیتسه
class: province
parent: SK
iso: SK-KI

name: نیترا
class: province
parent: SK
iso: SK-NI

name: پرشوف
class: province
parent: SK
iso: SK-PV

name: ترناوا
class: province
parent: SK
iso: SK-TA

name: ترنچین
class: province
parent: SK
iso: SK-TC

name: ژیلینا
class: province
parent: SK
iso: SK-ZI

name: شرقی
class: province
parent: SL
iso: SL-E
needs: class

name: شمالی
class: province
parent: SL
iso: SL-N
needs: class

name: جنوبی
class: province
parent: SL
iso: SL-S
needs: class

name: آکووا ویوا
class: province
parent: SM
iso: SM-01

name: کیسانوووا
class: province
parent: SM
iso: SM-02

name: دومانیانو
class: province
parent: SM
iso: SM-03

name: فااتانو
class: province
parent: SM
iso: SM-04

name: فیورنتینو
class: province
parent: SM
iso: SM-05

name: بورگو ماجیوره
class: province
parent: SM
iso: SM-06

name: سن مارینو
class: province
parent: SM
iso: SM-07
needs: class

name: مونته‌جیاردینو
class: province
parent: SM
iso: SM-08

name: سرواله
class: province
parent: SM
iso: SM-09

name: تی‌یس
class: province
parent: SN
iso: SN-TH

name: زیگینچور
class: province
parent: SN
iso: SN-ZG

name: بنادر
class: province
parent: SO
iso: SO-BN
needs: class

name: بروکوپوندو
class: province
parent: SR
iso: SR-BR

name: کوموینه
class: province
parent: SR
iso: SR-CM

name: کورونی
class: province
parent: SR
iso: SR-CR

name: مارووینه
class: province
parent: SR
iso: SR-MA

name: نیکری
class: province
parent: SR
iso: SR-NI

name: پاراماریبو
class: province
parent: SR
iso: SR-PM
needs: class

name: پارا
class: province
parent: SR
iso: SR-PR

name: ساراماکا
class: province
parent: SR
iso: SR-SA

name: وانیکا
class: province
parent: SR
iso: SR-WA

name: استوائیه وسطی
class: province
parent: SS
iso: SS-EC

name: استوائیه شرقی
class: province
parent: SS
iso: SS-EE

name: جونقلی
class: province
parent: SS
iso: SS-JG

name: نیل بالا
class: province
parent: SS
iso: SS-NU

name: واراب
class: province
parent: SS
iso: SS-WR

name: اهواچوپان
class: province
parent: SV
iso: SV-AH

name: دمشق
class: province
parent: SY
iso: SY-DI
needs: class

name: درعا
class: province
parent: SY
iso: SY-DR
needs: class

name: دیرالزور
class: province
parent: SY
iso: SY-DY
needs: class

name: حسکه
class: province
parent: SY
iso: SY-HA
needs: class

name: حمص
class: province
parent: SY
iso: SY-HI
needs: class

name: حلب
class: province
parent: SY
iso: SY-HL
needs: class

name: حماه
class: province
alias: حما
parent: SY
iso: SY-HM
needs: class

name: ادلب
class: province
parent: SY
iso: SY-ID
needs: class

name: لاذقیه
class: province
parent: SY
iso: SY-LA
needs: class

name: قنیطره
class: province
parent: SY
iso: SY-QU

name: رقه
class: province
parent: SY
iso: SY-RA
needs: class

name: ریف دمشق
class: province
parent: SY
iso: SY-RD

name: سویدا
class: province
parent: SY
iso: SY-SU

name: طرطوس
class: province
parent: SY
iso: SY-TA
needs: class

name: انجامنا
class: province
parent: TD
iso: TD-ND
needs: class

name: کارا
class: province
parent: TG
iso: TG-K
needs: class

name: ماریتیم
class: province
parent: TG
iso: TG-M

name: بانکوک
class: province
parent: TH
iso: TH-10
needs: class

name: نونتابوری
class: province
parent: TH
iso: TH-12

name: پاتوم تانی
class: province
parent: TH
iso: TH-13

name: آیوتتایا
class: province
parent: TH
iso: TH-14

name: آنگ تونگ
class: province
parent: TH
iso: TH-15

name: لوپبوری
class: province
parent: TH
iso: TH-16

name: سینگ بوری
class: province
parent: TH
iso: TH-17

name: چاینات
class: province
parent: TH
iso: TH-18

name: سارابوری
class: province
parent: TH
iso: TH-19

name: چونبوری
class: province
parent: TH
iso: TH-20

name: رایونگ
class: province
parent: TH
iso: TH-21

name: چانتابوری
class: province
parent: TH
iso: TH-22

name: ترات
class: province
parent: TH
iso: TH-23

name: چاچوئنگسائو
class: province
parent: TH
iso: TH-24

name: پراچینبوری
class: province
parent: TH
iso: TH-25

name: ناخون نایوک
class: province
parent: TH
iso: TH-26

name: سا کایو
class: province
parent: TH
iso: TH-27

name: ناخون راتچاسیما
class: province
parent: TH
iso: TH-30
needs: class

name: بوری رام
class: province
parent: TH
iso: TH-31

name: سورین
class: province
parent: TH
iso: TH-32
needs: class

name: سی سا کت
class: province
parent: TH
iso: TH-33

name: اوبون راتچاتانی
class: province
parent: TH
iso: TH-34

name: یاسوتون
class: province
parent: TH
iso: TH-35

name: چاافوم
class: province
parent: TH
iso: TH-36

name: امنات چاروین
class: province
parent: TH
iso: TH-37

name: نونگ بوا لامفو
class: province
parent: TH
iso: TH-39

name: خون کاین
class: province
parent: TH
iso: TH-40

name: اودون تانی
class: province
parent: TH
iso: TH-41

name: لوئی
class: province
parent: TH
iso: TH-42
needs: class

name: نونگ خای
class: province
parent: TH
iso: TH-43

name: ماها ساراخام
class: province
parent: TH
iso: TH-44

name: روی ات
class: province
parent: TH
iso: TH-45

name: کالاسین
class: province
parent: TH
iso: TH-46

name: ساکون ناخون
class: province
parent: TH
iso: TH-47

name: ناخون فانوم
class: province
parent: TH
iso: TH-48

name: موکداهان
class: province
parent: TH
iso: TH-49

name: چیانگ‌مای
class: province
parent: TH
iso: TH-50
needs: class

name: لامفون
class: province
parent: TH
iso: TH-51

name: لامپانگ
class: province
parent: TH
iso: TH-52

name: اوتارادیت
class: province
parent: TH
iso: TH-53

name: فرای
class: province
parent: TH
iso: TH-54
needs: class

name: نان
class: province
parent: TH
iso: TH-55
needs: class

name: فایائو
class: province
parent: TH
iso: TH-56

name: چیانگ ری
class: province
parent: TH
iso: TH-57

name: مای هونگ سون
class: province
parent: TH
iso: TH-58

name: ناخون ساوان
class: province
parent: TH
iso: TH-60

name: یوتای تانی
class: province
parent: TH
iso: TH-61

name: کامفائنگ فت
class: province
parent: TH
iso: TH-62

name: تاک
class: province
parent: TH
iso: TH-63
needs: class

name: سوکوتای
class: province
parent: TH
iso: TH-64

name: فیتسانولوک
class: province
parent: TH
iso: TH-65

name: فیچیت
class: province
parent: TH
iso: TH-66

name: پتچابون
class: province
parent: TH
iso: TH-67

name: راتچابوری
class: province
parent: TH
iso: TH-70

name: کانتچانابوری
class: province
parent: TH
iso: TH-71

name: سوپان بوری
class: province
parent: TH
iso: TH-72

name: ناخون پاتوم
class: province
parent: TH
iso: TH-73

name: ساموت ساکون
class: province
parent: TH
iso: TH-74

name: ساموت سونگخرام
class: province
parent: TH
iso: TH-75

name: پتچابوری
class: province
parent: TH
iso: TH-76

name: پراچواپ خیری خان
class: province
parent: TH
iso: TH-77

name: ناخون سی تاممارات
class: province
parent: TH
iso: TH-80

name: کرابی
class: province
parent: TH
iso: TH-81
needs: class

name: پهانگ نگا
class: province
parent: TH
iso: TH-82

name: پوکت
class: province
parent: TH
iso: TH-83

name: سورات تانی
class: province
parent: TH
iso: TH-84
needs: class

name: رانونگ
class: province
parent: TH
iso: TH-85

name: چومپون
class: province
parent: TH
iso: TH-86

name: سونگخلا
class: province
parent: TH
iso: TH-90

name: ساتون
class: province
parent: TH
iso: TH-91

name: ترانگ
class: province
parent: TH
iso: TH-92

name: فاتالونگ
class: province
parent: TH
iso: TH-93

name: پاتانی
class: province
parent: TH
iso: TH-94
needs: class

name: یالا
class: province
parent: TH
iso: TH-95

name: ناراتیوات
class: province
parent: TH
iso: TH-96

name: پاتایا
class: province
parent: TH
iso: TH-S

name: دوشنبه
class: province
parent: TJ
iso: TJ-DU
needs: class

name: بدخشان کوهستانی
class: province
parent: TJ
iso: TJ-GB

name: ختلان
class: province
parent: TJ
iso: TJ-KT

name: ناحیه‌های تابع جمهوری
class: province
parent: TJ
iso: TJ-RA

name: سغد
class: province
parent: TJ
iso: TJ-SU
needs: class

name: آئیلئو
class: province
parent: TL
iso: TL-AL

name: اینارو
class: province
parent: TL
iso: TL-AN

name: آخال
class: province
parent: TM
iso: TM-A
needs: class

name: بلخان
class: province
parent: TM
iso: TM-B

name: داش‌اغوز
class: province
parent: TM
iso: TM-D

name: لباب
class: province
parent: TM
iso: TM-L

name: مرو
class: province
parent: TM
iso: TM-M
needs: class

name: عشق‌آباد
class: province
parent: TM
iso: TM-S
needs: class

name: تونس
class: province
parent: TN
iso: TN-11
needs: class

name: اریانه
class: province
parent: TN
iso: TN-12

name: بن عروس
class: province
parent: TN
iso: TN-13

name: منوبه
class: province
parent: TN
iso: TN-14

name: نابل
class: province
parent: TN
iso: TN-21

name: زغوان
class: province
parent: TN
iso: TN-22

name: بنزرت
class: province
parent: TN
iso: TN-23

name: باجه
class: province
parent: TN
iso: TN-31
needs: class

name: جندوبه
class: province
parent: TN
iso: TN-32

name: کاف
class: province
parent: TN
iso: TN-33
needs: class

name: سلیانه
class: province
parent: TN
iso: TN-34

name: قیروان
class: province
parent: TN
iso: TN-41
needs: class

name: قصرین
class: province
parent: TN
iso: TN-42

name: سیدی بوزید
class: province
parent: TN
iso: TN-43

name: سوسه
class: province
parent: TN
iso: TN-51
needs: class

name: منستیر
class: province
parent: TN
iso: TN-52

name: مهدیه
class: province
parent: TN
iso: TN-53
needs: class

name: صفاقس
class: province
parent: TN
iso: TN-61

name: قفصه
class: province
parent: TN
iso: TN-71

name: توزر
class: province
parent: TN
iso: TN-72

name: قبلی
class: province
parent: TN
iso: TN-73
needs: class

name: قابس
class: province
parent: TN
iso: TN-81

name: مدنین
class: province
parent: TN
iso: TN-82

name: تطاوین
class: province
parent: TN
iso: TN-83

name: ائوآ
class: province
parent: TO
iso: TO-01

name: هاآپایی
class: province
parent: TO
iso: TO-02

name: تونگاتاپو
class: province
parent: TO
iso: TO-04

name: واوائو
class: province
parent: TO
iso: TO-05

name: آدانا
class: province
parent: TR
iso: TR-01
needs: class

name: آدیامان
class: province
parent: TR
iso: TR-02
needs: class

name: افیون قره‌حصار
class: province
parent: TR
iso: TR-03
needs: class

name: آغری
class: province
parent: TR
iso: TR-04
needs: class

name: آماسیه
class: province
parent: TR
iso: TR-05
needs: class

name: آنکارا
class: province
parent: TR
iso: TR-06
needs: class

name: آنتالیا
class: province
parent: TR
iso: TR-07
needs: class

name: آرتوین
class: province
parent: TR
iso: TR-08

name: آیدین
class: province
parent: TR
iso: TR-09
needs: class

name: بالیکسیر
class: province
parent: TR
iso: TR-10
needs: class

name: بیله‌جک
class: province
parent: TR
iso: TR-11

name: بینگول
class: province
parent: TR
iso: TR-12

name: بتلیس
class: province
parent: TR
iso: TR-13

name: بولی
class: province
parent: TR
iso: TR-14
needs: class

name: بوردور
class: province
parent: TR
iso: TR-15

name: بورسا
class: province
parent: TR
iso: TR-16
needs: class

name: چاناق‌قلعه
class: province
parent: TR
iso: TR-17
needs: class

name: چانقری
class: province
parent: TR
iso: TR-18

name: چوروم
class: province
parent: TR
iso: TR-19
needs: class

name: دنیزلی
class: province
parent: TR
iso: TR-20
needs: class

name: دیاربکر
class: province
parent: TR
iso: TR-21
needs: class

name: ادرنه
class: province
parent: TR
iso: TR-22

name: الازیغ
class: province
parent: TR
iso: TR-23

name: ارزنجان
class: province
parent: TR
iso: TR-24

name: ارزروم
class: province
parent: TR
iso: TR-25
needs: class

name: اسکی‌شهر
class: province
parent: TR
iso: TR-26
needs: class

name: غازی‌عینتاب
class: province
parent: TR
iso: TR-27
needs: class

name: گره‌سون
class: province
parent: TR
iso: TR-28
needs: class

name: گوموش‌خانه
class: province
parent: TR
iso: TR-29

name: حکاری
class: province
parent: TR
iso: TR-30

name: هاتای
class: province
parent: TR
iso: TR-31

name: اسپارتا
class: province
parent: TR
iso: TR-32
needs: class

name: مرسین
class: province
parent: TR
iso: TR-33
needs: class

name: استانبول
class: province
parent: TR
iso: TR-34
needs: class

name: ازمیر
class: province
parent: TR
iso: TR-35
needs: class

name: قارص
class: province
parent: TR
iso: TR-36

name: قسطمونی
class: province
parent: TR
iso: TR-37
needs: class

name: قیصریه
class: province
parent: TR
iso: TR-38
needs: class

name: قرقلرایلی
class: province
parent: TR
iso: TR-39

name: قرشهر
class: province
parent: TR
iso: TR-40

name: قوجاایلی
class: province
parent: TR
iso: TR-41

name: قونیه
class: province
parent: TR
iso: TR-42
needs: class

name: کوتاهیه
class: province
parent: TR
iso: TR-43
needs: class

name: ملطیه
class: province
parent: TR
iso: TR-44
needs: class

name: مانیسا
class: province
parent: TR
iso: TR-45

name: قهرمان مرعش
class: province
parent: TR
iso: TR-46
needs: class

name: ماردین
class: province
parent: TR
iso: TR-47
needs: class

name: موغله
class: province
parent: TR
iso: TR-48

name: موش
class: province
parent: TR
iso: TR-49
needs: class

name: نوشهر
class: province
parent: TR
iso: TR-50
needs: class

name: نیغده
class: province
parent: TR
iso: TR-51

name: اردو
class: province
parent: TR
iso: TR-52
needs: class

name: ریزه
class: province
parent: TR
iso: TR-53
needs: class

name: سقاریه
class: province
parent: TR
iso: TR-54

name: سامسون
class: province
parent: TR
iso: TR-55
needs: class

name: سعرد
class: province
parent: TR
iso: TR-56

name: سینوپ
class: province
parent: TR
iso: TR-57

name: سیواس
class: province
parent: TR
iso: TR-58
needs: class

name: تکیرداغ
class: province
parent: TR
iso: TR-59

name: توقات
class: province
parent: TR
iso: TR-60

name: ترابزون
class: province
parent: TR
iso: TR-61
needs: class

name: تونج‌ایلی
class: province
parent: TR
iso: TR-62

name: شانلی‌اورفه
class: province
parent: TR
iso: TR-63

name: عشاق
class: province
parent: TR
iso: TR-64
needs: class

name: وان
class: province
parent: TR
iso: TR-65
needs: class

name: یوزگات
class: province
parent: TR
iso: TR-66

name: زونگولداغ
class: province
parent: TR
iso: TR-67

name: آق‌سرای
class: province
parent: TR
iso: TR-68
needs: class

name: بایبورت
class: province
parent: TR
iso: TR-69

name: قرامان
class: province
parent: TR
iso: TR-70

name: قیریق‌قلعه
class: province
parent: TR
iso: TR-71
needs: class

name: باتمان
class: province
parent: TR
iso: TR-72

name: شرناق
class: province
parent: TR
iso: TR-73

name: بارتین
class: province
parent: TR
iso: TR-74

name: اردهان
class: province
parent: TR
iso: TR-75

name: ایغدیر
class: province
parent: TR
iso: TR-76
needs: class

name: یالوا
class: province
parent: TR
iso: TR-77

name: قره‌بوک
class: province
parent: TR
iso: TR-78
needs: class

name: کیلیس
class: province
parent: TR
iso: TR-79

name: عثمانیه
class: province
parent: TR
iso: TR-80
needs: class

name: دوزجه
class: province
parent: TR
iso: TR-81

name: آریما
class: province
parent: TT
iso: TT-ARI

name: چاگواناس
class: province
parent: TT
iso: TT-CHA

name: کووا-تاپاکیته-تالپبارو
class: province
parent: TT
iso: TT-CTT

name: دیگو مارتین
class: province
parent: TT
iso: TT-DMN

name: ریو کلارو-مایارو
class: province
parent: TT
iso: TT-MRC

name: پنیال دبه
class: province
parent: TT
iso: TT-PED

name: پرت آو اسپاین
class: province
parent: TT
iso: TT-POS
needs: class

name: پرنسس تاون
class: province
parent: TT
iso: TT-PRT

name: پوینت فورتین
class: province
parent: TT
iso: TT-PTF

name: سان فرناندو
class: province
parent: TT
iso: TT-SFO

name: سانگره گرانده
class: province
parent: TT
iso: TT-SGE

name: سیپاریا
class: province
parent: TT
iso: TT-SIP

name: سن خوآن-لاونتویل
class: province
parent: TT
iso: TT-SJL

name: توباگو
class: province
parent: TT
iso: TT-TOB
needs: class

name: توناپونا-پیارکو
class: province
parent: TT
iso: TT-TUP

name: فونافوتی
class: province
parent: TV
iso: TV-FUN
needs: class

name: نیوتائو
class: province
alias: نیو‌تائو
parent: TV
iso: TV-NIT

name: نوکوفتائو
class: province
parent: TV
iso: TV-NKF

name: نوکولائه‌لائه
class: province
parent: TV
iso: TV-NKL

name: نانومئا
class: province
parent: TV
iso: TV-NMA

name: نانومانگا
class: province
parent: TV
iso: TV-NMG

name: نوئی
class: province
parent: TV
iso: TV-NUI

name: وایتوپو
class: province
parent: TV
iso: TV-VAI

name: چیایای
class: province
parent: TW
iso: TW-CYQ

name: سینچو
class: province
parent: TW
iso: TW-HSZ

name: هوالاین
class: province
parent: TW
iso: TW-HUA

name: یایلان
class: province
parent: TW
iso: TW-ILA

name: کیلانگ
class: province
parent: TW
iso: TW-KEE

name: کاوهسیونگ
class: province
parent: TW
iso: TW-KHH
needs: class

name: کینمن
class: province
parent: TW
iso: TW-KIN

name: پنگهو
class: province
parent: TW
iso: TW-PEN

name: پینگتانگ
class: province
parent: TW
iso: TW-PIF

name: تاویوان
class: province
parent: TW
iso: TW-TAO

name: تاینان
class: province
parent: TW
iso: TW-TNN

name: تایپه
class: province
parent: TW
iso: TW-TPE
needs: class

name: تایچونگ
class: province
parent: TW
iso: TW-TXG
needs: class

name: آروشا
class: province
parent: TZ
iso: TZ-01
needs: class

name: دارالسلام
class: province
parent: TZ
iso: TZ-02
needs: class

name: دودوما
class: province
parent: TZ
iso: TZ-03
needs: class

name: ایرینگا
class: province
parent: TZ
iso: TZ-04

name: کاگرا
class: province
parent: TZ
iso: TZ-05

name: پمبای شمالی
class: province
parent: TZ
iso: TZ-06

name: زنگبار شمالی
class: province
parent: TZ
iso: TZ-07

name: کیگوما
class: province
parent: TZ
iso: TZ-08

name: کلیمانجارو
class: province
parent: TZ
iso: TZ-09
needs: class

name: پمبای جنوبی
class: province
parent: TZ
iso: TZ-10

name: زنگبارمرکزی-جنوبی
class: province
parent: TZ
iso: TZ-11

name: لیندی
class: province
parent: TZ
iso: TZ-12

name: مارا
class: province
parent: TZ
iso: TZ-13
needs: class

name: امبیا
class: province
parent: TZ
iso: TZ-14
needs: class

name: زنگبارشهری-غربی
class: province
parent: TZ
iso: TZ-15

name: موروگورو
class: province
parent: TZ
iso: TZ-16
needs: class

name: امتوارا
class: province
parent: TZ
iso: TZ-17

name: موانزا
class: province
parent: TZ
iso: TZ-18
needs: class

name: پوانی
class: province
parent: TZ
iso: TZ-19

name: روکاوا
class: province
parent: TZ
iso: TZ-20

name: روووما
class: province
parent: TZ
iso: TZ-21

name: شینیانگا
class: province
parent: TZ
iso: TZ-22

name: سینگیدا
class: province
parent: TZ
iso: TZ-23

name: تابورا
class: province
parent: TZ
iso: TZ-24

name: تانگا
class: province
parent: TZ
iso: TZ-25

name: مانیارا
class: province
parent: TZ
iso: TZ-26

name: گیتا
class: province
parent: TZ
iso: TZ-27
needs: class

name: وینیتسیا
class: province
parent: UA
iso: UA-05

name: ولین
class: province
parent: UA
iso: UA-07

name: لوهانسک
class: province
parent: UA
iso: UA-09
needs: class

name: دنیپروپتروفسک
class: province
parent: UA
iso: UA-12

name: دونتسک
class: province
parent: UA
iso: UA-14
needs: class

name: ژیتومیر
class: province
parent: UA
iso: UA-18
needs: class

name: زاکارپیتا
class: province
parent: UA
iso: UA-21

name: زاپروژیا
class: province
parent: UA
iso: UA-23

name: ایوانو فرانکیسوک
class: province
parent: UA
iso: UA-26

name: کی‌یف
class: province
parent: UA
iso: UA-30
needs: class

name: کیف
class: province
parent: UA
iso: UA-32
needs: class

name: کیرووهراد
class: province
parent: UA
iso: UA-35
needs: class

name: سواستوپول
class: province
parent: UA
iso: UA-40
needs: class

name: خودمختار کریمه
class: province
parent: UA
iso: UA-43

name: لووف
class: province
parent: UA
iso: UA-46
needs: class

name: میکولائیف
class: province
parent: UA
iso: UA-48

name: اودسا
class: province
parent: UA
iso: UA-51
needs: class

name: پولتاوا
class: province
parent: UA
iso: UA-53
needs: class

name: ریونه
class: province
parent: UA
iso: UA-56

name: سومی
class: province
parent: UA
iso: UA-59
needs: class

name: ترنوپیل
class: province
parent: UA
iso: UA-61

name: خارکف
class: province
parent: UA
iso: UA-63

name: خرسون
class: province
parent: UA
iso: UA-65
needs: class

name: خملنیتسکی
class: province
parent: UA
iso: UA-68

name: چرکاسی
class: province
parent: UA
iso: UA-71
needs: class

name: چرنیهیو
class: province
parent: UA
iso: UA-74

name: چرنیوتسی
class: province
parent: UA
iso: UA-77
needs: class

name: اموریا
class: province
parent: UG
iso: UG-216

name: اجومانی
class: province
parent: UG
iso: UG-301

name: ابیم
class: province
parent: UG
iso: UG-314

name: امولاتار
class: province
parent: UG
iso: UG-315

name: امورو
class: province
parent: UG
iso: UG-316

name: ابیم²
class: province
parent: UG
iso: UG-317

name: امورو²
class: province
parent: UG
iso: UG-319

name: الیبتانگ
class: province
parent: UG
iso: UG-323

name: امودات
class: province
parent: UG
iso: UG-324

name: مرکزی
class: province
parent: UG
iso: UG-C
needs: class

name: شرقی
class: province
parent: UG
iso: UG-E
needs: class

name: شمالی
class: province
parent: UG
iso: UG-N
needs: class

name: غربی
class: province
parent: UG
iso: UG-W
needs: class

name: جانستون
class: province
parent: UM
iso: UM-67

name: مرجانی میدوی
class: province
parent: UM
iso: UM-71

name: ناواسا
class: province
parent: UM
iso: UM-76

name: ویک
class: province
parent: UM
iso: UM-79
needs: class

name: بیکر
class: province
parent: UM
iso: UM-81
needs: class

name: هاولند
class: province
parent: UM
iso: UM-84

name: جارویس
class: province
parent: UM
iso: UM-86

name: آب‌سنگ کینگمن
class: province
parent: UM
iso: UM-89

name: مرجانی پالمیرا
class: province
parent: UM
iso: UM-95

name: آلاسکا
class: province
parent: US
iso: US-AK

name: آلاباما
class: province
parent: US
iso: US-AL

name: آرکانزاس
class: province
parent: US
iso: US-AR

name: آریزونا
class: province
parent: US
iso: US-AZ

name: کالیفرنیا
class: province
parent: US
iso: US-CA

name: کلرادو
class: province
alias: کلورادو
parent: US
iso: US-CO

name: کنتیکت
class: province
parent: US
iso: US-CT

name: واشنگتن
class: province
parent: US
iso: US-DC
needs: class

name: دلاویر
class: province
parent: US
iso: US-DE

name: فلوریدا
class: province
parent: US
iso: US-FL

name: جورجیا
class: province
parent: US
iso: US-GA

name: هاوایی
class: province
alias: هاوائی
parent: US
iso: US-HI

name: آیووا
class: province
parent: US
iso: US-IA

name: آیداهو
class: province
parent: US
iso: US-ID

name: ایلینوی
class: province
alias: ایلینویز
parent: US
iso: US-IL

name: ایندیانا
class: province
parent: US
iso: US-IN

name: کانزاس
class: province
parent: US
iso: US-KS

name: کنتاکی
class: province
parent: US
iso: US-KY

name: لوئیزیانا
class: province
alias: لوییزیانا
parent: US
iso: US-LA

name: ماساچوست
class: province
alias: ماساچوستس
parent: US
iso: US-MA

name: مریلند
class: province
parent: US
iso: US-MD

name: مین
class: province
parent: US
iso: US-ME
needs: class

name: میشیگان
class: province
parent: US
iso: US-MI

name: مینه‌سوتا
class: province
parent: US
iso: US-MN

name: میزوری
class: province
parent: US
iso: US-MO

name: میسیسیپی
class: province
parent: US
iso: US-MS
needs: class

name: مونتانا
class: province
parent: US
iso: US-MT

name: کارولینای شمالی
class: province
parent: US
iso: US-NC

name: داکوتای شمالی
class: province
parent: US
iso: US-ND

name: نبراسکا
class: province
parent: US
iso: US-NE

name: نیوهمپشایر
class: province
alias: نیو‌همپشایر
parent: US
iso: US-NH
needs: class

name: نیوجرسی
class: province
alias: نیو‌جرسی
parent: US
iso: US-NJ
needs: class در از به ایالت‌های +آمریکا
blocks: دادن بلوک بلوک‌های

name: نیومکزیکو
class: province
alias: نیو‌مکزیکو
parent: US
iso: US-NM

name: نوادا
class: province
parent: US
iso: US-NV

name: نیویورک
class: province
alias: نیو‌یورک
parent: US
iso: US-NY
needs: class

name: اوهایو
class: province
parent: US
iso: US-OH

name: اوکلاهما
class: province
parent: US
iso: US-OK

name: اورگن
class: province
parent: US
iso: US-OR

name: پنسیلوانیا
class: province
parent: US
iso: US-PA

name: رود آیلند
class: province
parent: US
iso: US-RI

name: کارولینای جنوبی
class: province
parent: US
iso: US-SC

name: داکوتای جنوبی
class: province
parent: US
iso: US-SD

name: تنسی
class: province
parent: US
iso: US-TN

name: تگزاس
class: province
parent: US
iso: US-TX
blocks: وست

name: یوتا
class: province
parent: US
iso: US-UT

name: ویرجینیا
class: province
parent: US
iso: US-VA

name: ورمونت
class: province
parent: US
iso: US-VT

name: ایالت واشینگتن
class: province
parent: US
iso: US-WA

name: ویسکانسین
class: province
parent: US
iso: US-WI

name: ویرجینیای غربی
class: province
parent: US
iso: US-WV

name: وایومینگ
class: province
parent: US
iso: US-WY

name: آرتیگاس
class: province
parent: UY
iso: UY-AR

name: کنلونس
class: province
parent: UY
iso: UY-CA

name: سرو لارگو
class: province
parent: UY
iso: UY-CL

name: کولونیا
class: province
parent: UY
iso: UY-CO

name: دورازنو
class: province
parent: UY
iso: UY-DU
needs: class

name: فلوریدا
class: province
parent: UY
iso: UY-FD
needs: class

name: فلورس
class: province
parent: UY
iso: UY-FS

name: لاوایخا
class: province
parent: UY
iso: UY-LA

name: مالدونادو
class: province
parent: UY
iso: UY-MA

name: مونته‌ویدئو
class: province
parent: UY
iso: UY-MO
needs: class

name: پایساندو
class: province
parent: UY
iso: UY-PA

name: ریو نگرو
class: province
parent: UY
iso: UY-RN

name: روچا
class: province
parent: UY
iso: UY-RO

name: ریورا
class: province
parent: UY
iso: UY-RV

name: سالتو
class: province
parent: UY
iso: UY-SA

name: سن خوزه
class: province
parent: UY
iso: UY-SJ

name: سوریانو
class: province
parent: UY
iso: UY-SO

name: تاکوئارمبو
class: province
parent: UY
iso: UY-TA

name: ترینتا و ترس
class: province
parent: UY
iso: UY-TT

name: اندیجان
class: province
parent: UZ
iso: UZ-AN
needs: class

name: بخارا
class: province
parent: UZ
iso: UZ-BU
needs: class

name: فرغانه
class: province
parent: UZ
iso: UZ-FA
needs: class

name: جیزک
class: province
parent: UZ
iso: UZ-JI

name: نمنگان
class: province
parent: UZ
iso: UZ-NG
needs: class

name: نوایی
class: province
parent: UZ
iso: UZ-NW
needs: class

name: قشقه‌دریا
class: province
parent: UZ
iso: UZ-QA

name: قره‌قالپاقستان
class: province
parent: UZ
iso: UZ-QR

name: سمرقند
class: province
parent: UZ
iso: UZ-SA
needs: class

name: سیردریا
class: province
parent: UZ
iso: UZ-SI
needs: class

name: سرخان‌دریا
class: province
parent: UZ
iso: UZ-SU

name: تاشکند
class: province
parent: UZ
iso: UZ-TK
needs: class

name: استان تاشکند
class: province
parent: UZ
iso: UZ-TO

name: خوارزم
class: province
parent: UZ
iso: UZ-XO

name: شارلوت پریش
class: province
parent: VC
iso: VC-01

name: سنت اندرو پریش
class: province
parent: VC
iso: VC-02

name: سنت دیوید پریش
class: province
parent: VC
iso: VC-03

name: سنت جورج پریش
class: province
parent: VC
iso: VC-04

name: سنت پاتریک پریش
class: province
parent: VC
iso: VC-05

name: گرنادین‌ها پریش
class: province
parent: VC
iso: VC-06

name: آنسوآتگی
class: province
parent: VE
iso: VE-B

name: آپوره
class: province
parent: VE
iso: VE-C

name: آراگوآ
class: province
parent: VE
iso: VE-D

name: باریناس
class: province
parent: VE
iso: VE-E

name: بولیوار
class: province
parent: VE
iso: VE-F
needs: class

name: کارابوبو
class: province
parent: VE
iso: VE-G

name: کوخدس
class: province
parent: VE
iso: VE-H

name: فالکون
class: province
parent: VE
iso: VE-I
needs: class

name: گوآریکو
class: province
parent: VE
iso: VE-J

name: لارا
class: province
parent: VE
iso: VE-K
needs: class

name: مریدا
class: province
parent: VE
iso: VE-L
needs: class

name: میراندا
class: province
parent: VE
iso: VE-M
needs: class

name: موناگاس
class: province
parent: VE
iso: VE-N

name: نوئوا اسپارتا
class: province
parent: VE
iso: VE-O

name: پورتوگسا
class: province
parent: VE
iso: VE-P

name: سوکره
class: province
parent: VE
iso: VE-R
needs: class

name: تاچیرا
class: province
parent: VE
iso: VE-S

name: تروهیو
class: province
parent: VE
iso: VE-T

name: یاراکوی
class: province
parent: VE
iso: VE-U

name: سولیا
class: province
parent: VE
iso: VE-V

name: وارگاس
class: province
parent: VE
iso: VE-X
needs: class

name: دلتا آماکورو
class: province
parent: VE
iso: VE-Y

name: آمازون
class: province
parent: VE
iso: VE-Z
needs: class

name: لای چو
class: province
parent: VN
iso: VN-01

name: لائو کای
class: province
parent: VN
iso: VN-02

name: ها گیانگ
class: province
parent: VN
iso: VN-03

name: کائو بانگ
class: province
parent: VN
iso: VN-04

name: سون لا
class: province
parent: VN
iso: VN-05

name: ین بای
class: province
parent: VN
iso: VN-06

name: توین کوانگ
class: province
parent: VN
iso: VN-07

name: لانگ سون
class: province
parent: VN
iso: VN-09

name: کوانگ نین
class: province
parent: VN
iso: VN-13

name: هوا بین
class: province
parent: VN
iso: VN-14

name: نین بین
class: province
parent: VN
iso: VN-18

name: تای بین
class: province
parent: VN
iso: VN-20

name: تان هوا
class: province
parent: VN
iso: VN-21

name: نه آن
class: province
parent: VN
iso: VN-22

name: ها تین
class: province
parent: VN
iso: VN-23

name: کوانگ‌بن
class: province
parent: VN
iso: VN-24

name: کوانگ تری
class: province
parent: VN
iso: VN-25

name: کوانگ نام
class: province
parent: VN
iso: VN-27

name: کون توم
class: province
parent: VN
iso: VN-28

name: کوانگ نگای
class: province
parent: VN
iso: VN-29

name: گیا لای
class: province
parent: VN
iso: VN-30

name: بین دین
class: province
parent: VN
iso: VN-31

name: فو ین
class: province
parent: VN
iso: VN-32

name: داک لاک
class: province
parent: VN
iso: VN-33

name: خانح هوآ
class: province
parent: VN
iso: VN-34

name: لام دونگ
class: province
parent: VN
iso: VN-35

name: نین توان
class: province
parent: VN
iso: VN-36

name: تای نینها
class: province
parent: VN
iso: VN-37

name: دونگ نای
class: province
parent: VN
iso: VN-39

name: بین توآن
class: province
parent: VN
iso: VN-40

name: لونگ آن
class: province
parent: VN
iso: VN-41

name: با ریا-وونگ تائو
class: province
parent: VN
iso: VN-43

name: ان گینگ
class: province
parent: VN
iso: VN-44

name: دونگ تاپ
class: province
parent: VN
iso: VN-45

name: تین گیانگ
class: province
parent: VN
iso: VN-46

name: کین گیانگ
class: province
parent: VN
iso: VN-47

name: وین لونگ
class: province
parent: VN
iso: VN-49

name: بن تر
class: province
parent: VN
iso: VN-50

name: ترا وین
class: province
parent: VN
iso: VN-51

name: سوک ترانگ
class: province
parent: VN
iso: VN-52

name: باک کان
class: province
parent: VN
iso: VN-53

name: باک گیانگ
class: province
parent: VN
iso: VN-54

name: باک لیئو
class: province
parent: VN
iso: VN-55

name: باک نین
class: province
parent: VN
iso: VN-56

name: بین دونگ
class: province
parent: VN
iso: VN-57

name: بین فوک
class: province
parent: VN
iso: VN-58

name: کا مائو
class: province
parent: VN
iso: VN-59

name: های دونگ
class: province
parent: VN
iso: VN-61

name: ها نام
class: province
parent: VN
iso: VN-63

name: هونگ ین
class: province
parent: VN
iso: VN-66

name: نام دین
class: province
parent: VN
iso: VN-67

name: فو تو
class: province
parent: VN
iso: VN-68

name: تای نگوین
class: province
parent: VN
iso: VN-69

name: وین فوک
class: province
parent: VN
iso: VN-70

name: دین‌بین
class: province
parent: VN
iso: VN-71

name: داک نونگ
class: province
parent: VN
iso: VN-72

name: هائو گیانگ
class: province
parent: VN
iso: VN-73

name: کان تو
class: province
parent: VN
iso: VN-CT

name: دانانگ
class: province
parent: VN
iso: VN-DN
needs: class

name: هانوی
class: province
parent: VN
iso: VN-HN
needs: class

name: هایفونگ
class: province
parent: VN
iso: VN-HP
needs: class

name: هوشی‌مین
class: province
parent: VN
iso: VN-SG
needs: class

name: الو
class: province
parent: WF
iso: WF-AL
needs: class

name: یووآ
class: province
parent: WF
iso: WF-UV

name: آنا
class: province
parent: WS
iso: WS-AA
needs: class

name: ایگا-ای-لو-تای
class: province
parent: WS
iso: WS-AL

name: ابین
class: province
parent: YE
iso: YE-AB

name: عدن
class: province
parent: YE
iso: YE-AD
needs: class

name: عمران
class: province
parent: YE
iso: YE-AM
needs: class

name: البیضاء
class: province
parent: YE
iso: YE-BA
needs: class

name: ضالع
class: province
parent: YE
iso: YE-DA

name: ذمار
class: province
parent: YE
iso: YE-DH

name: حضرموت
class: province
parent: YE
iso: YE-HD

name: حجه
class: province
parent: YE
iso: YE-HJ
needs: class

name: حدیده
class: province
parent: YE
iso: YE-HU
needs: class

name: اب
class: province
parent: YE
iso: YE-IB
needs: class

name: جوف
class: province
parent: YE
iso: YE-JA
needs: class

name: لحج
class: province
parent: YE
iso: YE-LA
needs: class

name: مارب
class: province
parent: YE
iso: YE-MA
needs: class

name: مهره
class: province
parent: YE
iso: YE-MR
needs: class

name: محویت
class: province
parent: YE
iso: YE-MW

name: ریمه
class: province
parent: YE
iso: YE-RA
needs: class

name: صنعا
class: province
parent: YE
iso: YE-SA
needs: class

name: صعده
class: province
parent: YE
iso: YE-SD
needs: class

name: شبوه
class: province
parent: YE
iso: YE-SH

name: استان صنعا
class: province
parent: YE
iso: YE-SN

name: ارخبیل سقطری
class: province
parent: YE
iso: YE-SU

name: تعز
class: province
parent: YE
iso: YE-TA
needs: class

name: کیپ شرقی
class: province
parent: ZA
iso: ZA-EC

name: آزاد
class: province
parent: ZA
iso: ZA-FS
needs: class

name: گائوتنگ
class: province
parent: ZA
iso: ZA-GT

name: لیمپوپو
class: province
parent: ZA
iso: ZA-LP

name: امپومالانگا
class: province
parent: ZA
iso: ZA-MP

name: کیپ شمالی
class: province
parent: ZA
iso: ZA-NC

name: کوازولو-ناتال
class: province
parent: ZA
iso: ZA-NL

name: شمال غربی
class: province
parent: ZA
iso: ZA-NW

name: کیپ غربی
class: province
parent: ZA
iso: ZA-WC

name: کوپربلت
class: province
parent: ZM
iso: ZM-08

name: مانیکالند
class: province
parent: ZW
iso: ZW-MA

name: ماشونالند مرکزی
class: province
parent: ZW
iso: ZW-MC

name: ماشونالند شرقی
class: province
parent: ZW
iso: ZW-ME

name: میدلندز
class: province
parent: ZW
iso: ZW-MI

name: ماتابلند شمالی
class: province
parent: ZW
iso: ZW-MN

name: ماتابلند جنوبی
class: province
parent: ZW
iso: ZW-MS

name: ماسوینگو
class: province
parent: ZW
iso: ZW-MV

name: ماشونالند غربی
class: province
parent: ZW
iso: ZW-MW

name: الانبار
class: province
parent: IQ
source: s2
