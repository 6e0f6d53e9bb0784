#! kind: region  layout: record  version: 2026-11-24
#! source s1: official division table of the Statistical Centre of Iran, 1398-99, as carried by SaliBhdr/typhoon-iran-cities (copyright 2019 Salar Bahador) and ahmadazizi/iran-cities (copyright 2017 Ahmad Azizi) | MIT
#! source s2: official division table of the Statistical Centre of Iran, 1402; names that a second list confirms | public facts
#! source s3: GeoNames (geonames.org), population of cities of one name | CC BY 4.0
#! source s4: spellings, context and what the tables lack, by hand | MIT OR Apache-2.0
#! origin: drafted from the tables, then edited by hand; this file is what is edited now
# Iran: provinces, counties, cities and districts. An entry without a source is of s1, its context and aliases of s4.
# Codes of provinces: ISO 3166-2 as renumbered in 2020. Ids of counties, cities and districts: the table's own codes.

id: IR-00
name: مرکزی
class: province
code: IR-00
parent: IR
needs: class
blocks: کنسول

id: IR-01
name: گیلان
class: province
code: IR-01
parent: IR
adjective: گیلانی

id: IR-02
name: مازندران
class: province
code: IR-02
parent: IR
adjective: مازندرانی

id: IR-03
name: آذربایجان شرقی
class: province
code: IR-03
parent: IR

id: IR-04
name: آذربایجان غربی
class: province
code: IR-04
parent: IR

id: IR-05
name: کرمانشاه
class: province
alias: باختران
alias: کرمانشاهان
code: IR-05
parent: IR
adjective: کرمانشاهی

id: IR-06
name: خوزستان
class: province
code: IR-06
parent: IR
adjective: خوزستانی

id: IR-07
name: فارس
class: province
code: IR-07
parent: IR
blocks: خلیج خبرگزاری دریای گفت‌وگو_با گفتگو_با مصاحبه_با گزارش خبرنگار خبرنگاران
needs: class در جنوب شمال شرق غرب مرکز مردم زلزله سیل عشایر کشاورزان +میزبان

id: IR-08
name: کرمان
class: province
code: IR-08
parent: IR
adjective: کرمانی

id: IR-09
name: خراسان رضوی
class: province
code: IR-09
parent: IR

id: IR-10
name: اصفهان
class: province
code: IR-10
parent: IR
adjective: اصفهانی

id: IR-11
name: سیستان و بلوچستان
class: province
alias: سیستان بلوچستان
alias: سیستان و بلوچسان
code: IR-11
parent: IR

id: IR-12
name: کردستان
class: province
code: IR-12
parent: IR
adjective: کردستانی

id: IR-13
name: همدان
class: province
code: IR-13
parent: IR
adjective: همدانی

id: IR-14
name: چهارمحال و بختیاری
class: province
alias: چهار‌محال بختیاری
alias: چهار‌محال و بختیاری
alias: چهارمحال بختیاری
code: IR-14
parent: IR

id: IR-15
name: لرستان
class: province
code: IR-15
parent: IR
adjective: لرستانی

id: IR-16
name: ایلام
class: province
code: IR-16
parent: IR
adjective: ایلامی

id: IR-17
name: کهگیلویه و بویراحمد
class: province
alias: کهگیلویه و بویر‌احمد
alias: کهکیلویه و بویر‌احمد
alias: کهگیلویه بویر‌احمد
alias: کهکیلویه و بویراحمد
alias: کهگیلویه بویراحمد
code: IR-17
parent: IR

id: IR-18
name: بوشهر
class: province
code: IR-18
parent: IR
adjective: بوشهری

id: IR-19
name: زنجان
class: province
code: IR-19
parent: IR
adjective: زنجانی

id: IR-20
name: سمنان
class: province
code: IR-20
parent: IR
adjective: سمنانی

id: IR-21
name: یزد
class: province
code: IR-21
parent: IR
adjective: یزدی

id: IR-22
name: هرمزگان
class: province
code: IR-22
parent: IR
adjective: هرمزگانی

id: IR-23
name: تهران
class: province
code: IR-23
parent: IR
adjective: تهرانی

id: IR-24
name: اردبیل
class: province
code: IR-24
parent: IR
adjective: اردبیلی

id: IR-25
name: قم
class: province
code: IR-25
parent: IR
adjective: قمی

id: IR-26
name: قزوین
class: province
code: IR-26
parent: IR
adjective: قزوینی

id: IR-27
name: گلستان
class: province
code: IR-27
parent: IR
adjective: گلستانی
blocks: کاخ سفره +سعدی +شهدا +شهدای +خوانی

id: IR-28
name: خراسان شمالی
class: province
code: IR-28
parent: IR

id: IR-29
name: خراسان جنوبی
class: province
code: IR-29
parent: IR

id: IR-30
name: البرز
class: province
code: IR-30
parent: IR
adjective: البرزی
blocks: کوه کوه‌های رشته‌کوه دامنه دامنه‌های قله ارتفاعات سد

id: 001
name: اراک
class: county
parent: IR-00

id: 0010
name: زرندیه
class: county
parent: IR-00

id: 0011
name: کمیجان
class: county
parent: IR-00

id: 0012
name: خنداب
class: county
parent: IR-00

id: 0013
name: فراهان
class: county
parent: IR-00

id: 002
name: آشتیان
class: county
parent: IR-00

id: 003
name: تفرش
class: county
parent: IR-00

id: 004
name: خمین
class: county
parent: IR-00

id: 005
name: دلیجان
class: county
parent: IR-00

id: 006
name: ساوه
class: county
parent: IR-00

id: 007
name: شازند
class: county
parent: IR-00

id: 009
name: محلات
class: county
parent: IR-00
needs: class

id: 0101
name: آستارا
class: county
parent: IR-01

id: 0102
name: آستانه اشرفیه
class: county
parent: IR-01

id: 0103
name: بندر انزلی
class: county
alias: انزلی
parent: IR-01

id: 0104
name: تالش
class: county
alias: طوالش
parent: IR-01

id: 0105
name: رشت
class: county
parent: IR-01

id: 0106
name: رودبار
class: county
parent: IR-01

id: 0107
name: رودسر
class: county
parent: IR-01

id: 0108
name: صومعه‌سرا
class: county
parent: IR-01

id: 0109
name: فومن
class: county
parent: IR-01

id: 0110
name: لنگرود
class: county
alias: لنگ‌رود
parent: IR-01

id: 0111
name: لاهیجان
class: county
parent: IR-01

id: 0112
name: شفت
class: county
parent: IR-01
needs: class در از فومن_و

id: 0113
name: املش
class: county
parent: IR-01

id: 0114
name: رضوانشهر
class: county
alias: رضوان‌شهر
parent: IR-01

id: 0115
name: سیاهکل
class: county
parent: IR-01

id: 0116
name: ماسال
class: county
parent: IR-01

id: 0201
name: آمل
class: county
parent: IR-02

id: 0202
name: بابل
class: county
parent: IR-02
blocks: زبان

id: 0204
name: بهشهر
class: county
parent: IR-02

id: 0205
name: تنکابن
class: county
parent: IR-02

id: 0206
name: رامسر
class: county
parent: IR-02

id: 0207
name: ساری
class: county
parent: IR-02
blocks: جاری_و مائوریتسیو مائوریتزیو مائوریسیو مائوریزیو راه شهروند

id: 0208
name: سوادکوه
class: county
alias: سواد‌کوه
parent: IR-02

id: 0210
name: قائم‌شهر
class: county
alias: قایم‌شهر
parent: IR-02

id: 0214
name: نور
class: county
parent: IR-02
needs: class مردم اهالی

id: 0215
name: نوشهر
class: county
parent: IR-02

id: 0216
name: بابلسر
class: county
parent: IR-02

id: 0218
name: محمودآباد
alias: محمود آباد
class: county
parent: IR-02

id: 0219
name: نکا
class: county
parent: IR-02

id: 0220
name: چالوس
class: county
parent: IR-02

id: 0221
name: جویبار
class: county
parent: IR-02

id: 0222
name: گلوگاه
class: county
parent: IR-02

id: 0223
name: فریدونکنار
class: county
parent: IR-02

id: 0224
name: عباس‌آباد
class: county
parent: IR-02

id: 0225
name: میاندورود
class: county
alias: میاندو‌رود
parent: IR-02

id: 0226
name: سیمرغ
class: county
parent: IR-02
needs: class

id: 0227
name: سوادکوه شمالی
class: county
alias: سواد‌کوه شمالی
parent: IR-02

id: 0228
name: کلاردشت
class: county
alias: کلار‌دشت
parent: IR-02

id: 0302
name: اهر
class: county
parent: IR-03

id: 0303
name: تبریز
class: county
parent: IR-03

id: 0305
name: سراب
class: county
parent: IR-03
needs: class

id: 0306
name: مراغه
class: county
parent: IR-03

id: 0307
name: مرند
class: county
parent: IR-03

id: 0310
name: میانه
class: county
parent: IR-03
needs: class مردم اهالی

id: 0311
name: هشترود
class: county
alias: هشت‌رود
parent: IR-03

id: 0312
name: بناب
class: county
parent: IR-03

id: 0313
name: بستان‌آباد
class: county
parent: IR-03

id: 0314
name: شبستر
class: county
parent: IR-03

id: 0315
name: کلیبر
class: county
parent: IR-03

id: 0316
name: هریس
class: county
parent: IR-03

id: 0319
name: جلفا
class: county
parent: IR-03

id: 0320
name: ملکان
class: county
parent: IR-03

id: 0321
name: آذرشهر
class: county
alias: آذر‌شهر
parent: IR-03

id: 0322
name: اسکو
class: county
parent: IR-03

id: 0323
name: چاراویماق
class: county
parent: IR-03

id: 0324
name: ورزقان
class: county
parent: IR-03

id: 0325
name: عجب‌شیر
class: county
parent: IR-03

id: 0326
name: خداآفرین
class: county
parent: IR-03

id: 0327
name: هوراند
class: county
parent: IR-03

id: 0401
name: ارومیه
class: county
parent: IR-04

id: 0402
name: پیرانشهر
class: county
alias: پیران‌شهر
parent: IR-04

id: 0403
name: خوی
class: county
parent: IR-04
needs: class در سلماس_و ماکو_و ارومیه_و مردم اهالی

id: 0404
name: سردشت
class: county
parent: IR-04

id: 0405
name: سلماس
class: county
parent: IR-04

id: 0406
name: ماکو
class: county
parent: IR-04

id: 0407
name: مهاباد
class: county
alias: مه‌آباد
parent: IR-04

id: 0408
name: میاندوآب
class: county
alias: میاندواب
parent: IR-04

id: 0409
name: نقده
class: county
parent: IR-04

id: 0410
name: بوکان
class: county
parent: IR-04

id: 0411
name: شاهین‌دژ
class: county
alias: صائین‌دژ
alias: صایین‌دژ
parent: IR-04

id: 0412
name: تکاب
class: county
parent: IR-04

id: 0413
name: اشنویه
class: county
parent: IR-04

id: 0414
name: چالدران
class: county
parent: IR-04

id: 0415
name: پلدشت
class: county
parent: IR-04

id: 0416
name: چایپاره
class: county
parent: IR-04

id: 0417
name: شوط
class: county
parent: IR-04

id: 0501
name: اسلام‌آباد غرب
class: county
parent: IR-05

id: 0502
name: کرمانشاه
class: county
parent: IR-05

id: 0503
name: پاوه
class: county
parent: IR-05

id: 0504
name: سرپل ذهاب
class: county
parent: IR-05

id: 0505
name: سنقر
class: county
alias: سنقر و کلیایی
parent: IR-05

id: 0506
name: قصرشیرین
alias: قصر شیرین
class: county
parent: IR-05

id: 0507
name: کنگاور
class: county
parent: IR-05

id: 0508
name: گیلان غرب
class: county
parent: IR-05

id: 0509
name: جوانرود
class: county
alias: جوان‌رود
parent: IR-05

id: 0510
name: صحنه
class: county
parent: IR-05
needs: class

id: 0511
name: هرسین
class: county
parent: IR-05

id: 0512
name: ثلاث باباجانی
class: county
parent: IR-05

id: 0513
name: دالاهو
class: county
parent: IR-05

id: 0514
name: روانسر
class: county
parent: IR-05

id: 0601
name: آبادان
class: county
parent: IR-06

id: 0602
name: اندیمشک
class: county
parent: IR-06

id: 0603
name: اهواز
class: county
parent: IR-06

id: 0604
name: ایذه
class: county
parent: IR-06

id: 0605
name: ماهشهر
class: county
alias: بندر ماهشهر
parent: IR-06

id: 0606
name: بهبهان
class: county
parent: IR-06

id: 0607
name: خرمشهر
class: county
alias: خرم‌شهر
parent: IR-06

id: 0608
name: دزفول
class: county
parent: IR-06

id: 0609
name: دشت آزادگان
class: county
parent: IR-06

id: 0610
name: رامهرمز
class: county
parent: IR-06

id: 0611
name: شادگان
class: county
parent: IR-06

id: 0612
name: شوشتر
class: county
parent: IR-06

id: 0613
name: مسجدسلیمان
alias: مسجد سلیمان
class: county
parent: IR-06

id: 0614
name: شوش
class: county
parent: IR-06

id: 0615
name: باغ‌ملک
class: county
parent: IR-06

id: 0616
name: امیدیه
class: county
parent: IR-06

id: 0617
name: لالی
class: county
parent: IR-06

id: 0618
name: هندیجان
class: county
parent: IR-06

id: 0619
name: رامشیر
class: county
parent: IR-06

id: 0620
name: گتوند
class: county
parent: IR-06

id: 0621
name: اندیکا
class: county
parent: IR-06

id: 0622
name: هفتکل
class: county
parent: IR-06

id: 0623
name: هویزه
class: county
parent: IR-06

id: 0624
name: باوی
class: county
parent: IR-06

id: 0625
name: حمیدیه
class: county
parent: IR-06

id: 0626
name: آغاجاری
class: county
parent: IR-06

id: 0627
name: کارون
class: county
parent: IR-06
needs: class

id: 0701
name: آباده
class: county
parent: IR-07

id: 0702
name: استهبان
class: county
parent: IR-07

id: 0703
name: اقلید
class: county
parent: IR-07

id: 0704
name: جهرم
class: county
parent: IR-07

id: 0705
name: داراب
class: county
parent: IR-07

id: 0706
name: سپیدان
class: county
parent: IR-07

id: 0707
name: شیراز
class: county
parent: IR-07

id: 0708
name: فسا
class: county
parent: IR-07

id: 0709
name: فیروزآباد
class: county
alias: فیروز‌آباد
parent: IR-07

id: 0710
name: کازرون
class: county
parent: IR-07

id: 0711
name: لارستان
class: county
parent: IR-07

id: 0712
name: مرودشت
class: county
alias: مرو‌دشت
parent: IR-07

id: 0713
name: ممسنی
class: county
parent: IR-07

id: 0714
name: نی‌ریز
class: county
parent: IR-07

id: 0715
name: لامرد
class: county
parent: IR-07

id: 0716
name: بوانات
class: county
parent: IR-07

id: 0717
name: ارسنجان
class: county
parent: IR-07

id: 0718
name: خرم‌بید
class: county
parent: IR-07

id: 0719
name: زرین‌دشت
class: county
parent: IR-07

id: 0720
name: قیر و کارزین
class: county
parent: IR-07

id: 0721
name: مهر
class: county
parent: IR-07
needs: class

id: 0722
name: فراشبند
class: county
parent: IR-07

id: 0723
name: پاسارگاد
class: county
parent: IR-07

id: 0724
name: خنج
class: county
parent: IR-07

id: 0725
name: سروستان
class: county
parent: IR-07

id: 0726
name: رستم
class: county
parent: IR-07
needs: class

id: 0727
name: گراش
class: county
parent: IR-07

id: 0728
name: کوار
class: county
parent: IR-07

id: 0729
name: خرامه
class: county
parent: IR-07

id: 0730
name: زرقان
class: county
parent: IR-07

id: 0731
name: بیضا
class: county
parent: IR-07

id: 0732
name: سرچهان
class: county
parent: IR-07

id: 0733
name: کوه چنار
class: county
parent: IR-07

id: 0734
name: خفر
class: county
parent: IR-07

id: 0735
name: بختگان
class: county
parent: IR-07

id: 0736
name: اوز
class: county
parent: IR-07
needs: class

id: 0801
name: بافت
class: county
parent: IR-08
needs: class

id: 0802
name: بم
class: county
parent: IR-08
needs: class در زلزله زلزله‌زدگان ارگ منتخب کرمان_و جیرفت_و مردم اهالی

id: 0803
name: جیرفت
class: county
parent: IR-08

id: 0804
name: رفسنجان
class: county
parent: IR-08

id: 0805
name: زرند
class: county
parent: IR-08

id: 0806
name: سیرجان
class: county
parent: IR-08

id: 0807
name: شهربابک
alias: شهر بابک
class: county
parent: IR-08

id: 0808
name: کرمان
class: county
parent: IR-08

id: 0809
name: کهنوج
class: county
parent: IR-08

id: 0810
name: بردسیر
class: county
parent: IR-08

id: 0811
name: راور
class: county
parent: IR-08

id: 0812
name: عنبرآباد
class: county
alias: عنبر‌آباد
parent: IR-08

id: 0813
name: منوجان
class: county
parent: IR-08

id: 0814
name: کوهبنان
class: county
parent: IR-08

id: 0815
name: رودبار جنوب
class: county
parent: IR-08

id: 0816
name: قلعه‌گنج
class: county
parent: IR-08

id: 0817
name: ریگان
class: county
parent: IR-08

id: 0818
name: رابر
class: county
parent: IR-08

id: 0819
name: فهرج
class: county
parent: IR-08

id: 0820
name: انار
class: county
parent: IR-08
needs: class

id: 0821
name: نرماشیر
class: county
parent: IR-08

id: 0822
name: فاریاب
class: county
parent: IR-08

id: 0823
name: ارزوئیه
class: county
alias: ارزوییه
parent: IR-08

id: 0904
name: تایباد
class: county
parent: IR-09

id: 0905
name: تربت حیدریه
class: county
parent: IR-09

id: 0906
name: تربت جام
class: county
parent: IR-09

id: 0907
name: درگز
class: county
alias: دره‌گز
parent: IR-09

id: 0908
name: سبزوار
class: county
parent: IR-09

id: 0913
name: قوچان
class: county
parent: IR-09

id: 0914
name: کاشمر
class: county
parent: IR-09

id: 0915
name: گناباد
class: county
parent: IR-09

id: 0916
name: مشهد
class: county
parent: IR-09

id: 0917
name: نیشابور
class: county
parent: IR-09

id: 0918
name: چناران
class: county
parent: IR-09

id: 0919
name: خواف
class: county
parent: IR-09

id: 0920
name: سرخس
class: county
parent: IR-09

id: 0922
name: فریمان
class: county
parent: IR-09

id: 0923
name: بردسکن
class: county
parent: IR-09

id: 0927
name: رشتخوار
class: county
parent: IR-09

id: 0928
name: کلات
class: county
parent: IR-09

id: 0929
name: خلیل‌آباد
class: county
parent: IR-09

id: 0930
name: مه‌ولات
class: county
parent: IR-09

id: 0931
name: بجستان
class: county
parent: IR-09

id: 0932
name: بینالود
class: county
parent: IR-09

id: 0933
name: فیروزه
class: county
parent: IR-09
needs: class

id: 0934
name: جغتای
class: county
parent: IR-09

id: 0935
name: زاوه
class: county
parent: IR-09
needs: class

id: 0936
name: جوین
class: county
parent: IR-09
needs: class

id: 0937
name: باخرز
class: county
parent: IR-09

id: 0938
name: خوشاب
class: county
parent: IR-09

id: 0939
name: داورزن
class: county
parent: IR-09

id: 0940
name: صالح‌آباد
class: county
parent: IR-09

id: 0941
name: کوهسرخ
class: county
parent: IR-09

id: 1001
name: اردستان
class: county
parent: IR-10

id: 1002
name: اصفهان
class: county
parent: IR-10

id: 1003
name: خمینی‌شهر
class: county
parent: IR-10

id: 1004
name: خوانسار
class: county
parent: IR-10

id: 1005
name: سمیرم
class: county
parent: IR-10

id: 1006
name: فریدن
class: county
parent: IR-10

id: 1007
name: فریدونشهر
class: county
alias: فریدون‌شهر
parent: IR-10

id: 1008
name: فلاورجان
class: county
parent: IR-10

id: 1009
name: شهرضا
class: county
parent: IR-10

id: 1010
name: کاشان
class: county
parent: IR-10

id: 1011
name: گلپایگان
class: county
parent: IR-10

id: 1012
name: لنجان
class: county
parent: IR-10

id: 1013
name: نائین
class: county
alias: نایین
parent: IR-10

id: 1014
name: نجف‌آباد
class: county
parent: IR-10

id: 1015
name: نطنز
class: county
parent: IR-10

id: 1016
name: شاهین‌شهر و میمه
class: county
parent: IR-10

id: 1017
name: مبارکه
class: county
parent: IR-10
needs: class در

id: 1018
name: آران و بیدگل
class: county
parent: IR-10

id: 1019
name: تیران و کرون
class: county
parent: IR-10

id: 1020
name: چادگان
class: county
parent: IR-10

id: 1021
name: دهاقان
class: county
parent: IR-10

id: 1022
name: برخوار
class: county
parent: IR-10

id: 1023
name: خور و بیابانک
class: county
parent: IR-10

id: 1024
name: بوئین و میاندشت
class: county
alias: بویین و میاندشت
alias: بوئین میاندشت
parent: IR-10

id: 1101
name: ایرانشهر
class: county
alias: ایران‌شهر
parent: IR-11

id: 1102
name: چابهار
class: county
alias: چاه‌بهار
parent: IR-11

id: 1103
name: خاش
class: county
parent: IR-11

id: 1104
name: زابل
class: county
parent: IR-11

id: 1105
name: زاهدان
class: county
parent: IR-11

id: 1106
name: سراوان
class: county
parent: IR-11

id: 1107
name: نیک‌شهر
class: county
parent: IR-11

id: 1108
name: راسک
class: county
parent: IR-11

id: 1109
name: کنارک
class: county
parent: IR-11

id: 1110
name: زهک
class: county
parent: IR-11

id: 1111
name: هیرمند
class: county
parent: IR-11

id: 1112
name: دلگان
class: county
parent: IR-11

id: 1113
name: مهرستان
class: county
parent: IR-11

id: 1114
name: سیب و سوران
class: county
parent: IR-11

id: 1115
name: نیمروز
class: county
parent: IR-11
needs: class

id: 1116
name: هامون
class: county
parent: IR-11
needs: class

id: 1117
name: میرجاوه
class: county
parent: IR-11

id: 1118
name: قصرقند
class: county
parent: IR-11

id: 1119
name: فنوج
class: county
parent: IR-11

id: 1120
name: بمپور
class: county
parent: IR-11

id: 1121
name: تفتان
class: county
parent: IR-11

id: 1122
name: دشتیاری
class: county
parent: IR-11

id: 1123
name: سرباز
class: county
parent: IR-11
needs: class

id: 1201
name: بانه
class: county
parent: IR-12

id: 1202
name: بیجار
class: county
parent: IR-12

id: 1203
name: سقز
class: county
parent: IR-12

id: 1204
name: سنندج
class: county
parent: IR-12

id: 1205
name: قروه
class: county
parent: IR-12

id: 1206
name: مریوان
class: county
parent: IR-12

id: 1207
name: دیواندره
class: county
alias: دیوان‌دره
parent: IR-12

id: 1208
name: کامیاران
class: county
parent: IR-12

id: 1209
name: سروآباد
class: county
alias: سرو‌آباد
parent: IR-12

id: 1210
name: دهگلان
class: county
parent: IR-12

id: 1301
name: تویسرکان
class: county
parent: IR-13

id: 1302
name: ملایر
class: county
parent: IR-13

id: 1303
name: نهاوند
class: county
parent: IR-13

id: 1304
name: همدان
class: county
parent: IR-13

id: 1305
name: کبودرآهنگ
class: county
alias: کبودراهنگ
parent: IR-13

id: 1306
name: اسدآباد
class: county
alias: اسد‌آباد
parent: IR-13

id: 1307
name: بهار
class: county
parent: IR-13
needs: class مردم اهالی

id: 1308
name: رزن
class: county
parent: IR-13

id: 1309
name: فامنین
class: county
parent: IR-13

id: 1310
name: درگزین
class: county
parent: IR-13

id: 1401
name: بروجن
class: county
parent: IR-14

id: 1402
name: شهرکرد
class: county
parent: IR-14

id: 1403
name: فارسان
class: county
parent: IR-14

id: 1404
name: لردگان
class: county
parent: IR-14

id: 1405
name: اردل
class: county
parent: IR-14

id: 1406
name: کوهرنگ
class: county
parent: IR-14

id: 1407
name: کیار
class: county
parent: IR-14

id: 1408
name: سامان
class: county
parent: IR-14
needs: class

id: 1409
name: بن
class: county
parent: IR-14
needs: class

id: 1410
name: خانمیرزا
class: county
parent: IR-14

id: 1501
name: الیگودرز
class: county
parent: IR-15

id: 1502
name: بروجرد
class: county
parent: IR-15

id: 1503
name: خرم‌آباد
class: county
alias: خرم‌اباد
parent: IR-15

id: 1504
name: دلفان
class: county
parent: IR-15

id: 1505
name: دورود
class: county
parent: IR-15

id: 1506
name: کوهدشت
class: county
alias: کوه‌دشت
parent: IR-15

id: 1507
name: ازنا
class: county
parent: IR-15

id: 1508
name: پل‌دختر
class: county
parent: IR-15

id: 1509
name: سلسله
class: county
parent: IR-15
needs: class
blocks: پایتخت +صفوی +قاجار +نشست +جلسات

id: 1510
name: چگنی
class: county
parent: IR-15

id: 1511
name: رومشکان
class: county
parent: IR-15

id: 1601
name: ایلام
class: county
parent: IR-16

id: 1602
name: دره‌شهر
class: county
parent: IR-16

id: 1603
name: دهلران
class: county
parent: IR-16

id: 1604
name: چرداول
class: county
alias: شیروان و چرداول
parent: IR-16

id: 1605
name: مهران
class: county
parent: IR-16
needs: class مرز پایانه_مرزی مرزهای مردم اهالی شهرهای شهرستان‌های گذرگاه

id: 1606
name: آبدانان
class: county
parent: IR-16

id: 1607
name: ایوان
class: county
parent: IR-16
needs: class مردم اهالی

id: 1608
name: ملکشاهی
class: county
parent: IR-16
needs: class

id: 1609
name: سیروان
class: county
parent: IR-16

id: 1610
name: بدره
class: county
parent: IR-16

id: 1611
name: هلیلان
class: county
parent: IR-16

id: 1701
name: بویراحمد
alias: بویر احمد
class: county
parent: IR-17

id: 1702
name: کهگیلویه
class: county
parent: IR-17

id: 1703
name: گچساران
class: county
parent: IR-17

id: 1704
name: دنا
class: county
parent: IR-17
needs: class

id: 1705
name: بهمئی
class: county
alias: بهمیی
parent: IR-17

id: 1706
name: چرام
class: county
parent: IR-17

id: 1707
name: باشت
class: county
parent: IR-17

id: 1708
name: لنده
class: county
parent: IR-17

id: 1709
name: مارگون
class: county
parent: IR-17

id: 1801
name: بوشهر
class: county
parent: IR-18

id: 1802
name: تنگستان
class: county
parent: IR-18

id: 1803
name: دشتستان
class: county
parent: IR-18

id: 1804
name: دشتی
class: county
parent: IR-18
needs: class

id: 1805
name: دیر
class: county
parent: IR-18
needs: class مردم اهالی

id: 1806
name: کنگان
class: county
parent: IR-18

id: 1807
name: گناوه
class: county
parent: IR-18

id: 1808
name: دیلم
class: county
parent: IR-18
needs: class

id: 1809
name: جم
class: county
parent: IR-18
needs: class مردم اهالی

id: 1810
name: عسلویه
class: county
parent: IR-18

id: 1901
name: ابهر
class: county
parent: IR-19

id: 1903
name: خدابنده
class: county
parent: IR-19

id: 1904
name: زنجان
class: county
parent: IR-19

id: 1906
name: ایجرود
class: county
alias: ایج‌رود
parent: IR-19

id: 1907
name: خرمدره
class: county
alias: خرم‌دره
parent: IR-19

id: 1908
name: طارم
class: county
parent: IR-19

id: 1909
name: ماهنشان
alias: ماه نشان
class: county
parent: IR-19

id: 1910
name: سلطانیه
class: county
parent: IR-19

id: 2001
name: دامغان
class: county
parent: IR-20

id: 2002
name: سمنان
class: county
parent: IR-20

id: 2003
name: شاهرود
class: county
alias: شاه‌رود
parent: IR-20

id: 2004
name: گرمسار
class: county
parent: IR-20

id: 2005
name: مهدی‌شهر
class: county
parent: IR-20

id: 2006
name: آرادان
class: county
parent: IR-20

id: 2007
name: میامی
class: county
parent: IR-20
needs: class

id: 2008
name: سرخه
class: county
parent: IR-20
needs: class

id: 2101
name: اردکان
class: county
parent: IR-21

id: 2102
name: بافق
class: county
parent: IR-21

id: 2103
name: تفت
class: county
parent: IR-21
needs: class در

id: 2104
name: مهریز
class: county
parent: IR-21

id: 2105
name: یزد
class: county
parent: IR-21

id: 2106
name: میبد
class: county
parent: IR-21

id: 2107
name: ابرکوه
class: county
alias: ابر‌کوه
parent: IR-21

id: 2108
name: اشکذر
class: county
parent: IR-21

id: 2109
name: خاتم
class: county
parent: IR-21
needs: class

id: 2111
name: بهاباد
class: county
alias: به‌آباد
parent: IR-21

id: 2201
name: ابوموسی
class: county
parent: IR-22

id: 2202
name: بندرعباس
alias: بندر عباس
class: county
parent: IR-22

id: 2203
name: بندر لنگه
class: county
parent: IR-22

id: 2204
name: قشم
class: county
parent: IR-22

id: 2205
name: میناب
class: county
parent: IR-22

id: 2206
name: جاسک
class: county
parent: IR-22

id: 2207
name: رودان
class: county
parent: IR-22

id: 2208
name: حاجی‌آباد
class: county
parent: IR-22

id: 2209
name: بستک
class: county
parent: IR-22

id: 2210
name: خمیر
class: county
parent: IR-22
needs: class

id: 2211
name: پارسیان
class: county
parent: IR-22
needs: class

id: 2212
name: سیریک
class: county
parent: IR-22

id: 2213
name: بشاگرد
class: county
parent: IR-22

id: 2301
name: تهران
class: county
parent: IR-23

id: 2302
name: دماوند
class: county
parent: IR-23
blocks: کوه قله آتشفشان برق آتیه

id: 2303
name: ری
class: county
alias: شهرری
parent: IR-23
needs: class مردم اهالی

id: 2304
name: شمیرانات
class: county
parent: IR-23

id: 2306
name: ورامین
class: county
parent: IR-23

id: 2309
name: شهریار
class: county
parent: IR-23
needs: class در مردم اهالی

id: 2310
name: اسلامشهر
class: county
alias: اسلام‌شهر
parent: IR-23

id: 2312
name: رباط‌کریم
class: county
parent: IR-23

id: 2313
name: پاکدشت
class: county
alias: پاک‌دشت
parent: IR-23

id: 2314
name: فیروزکوه
class: county
alias: فیروز‌کوه
parent: IR-23

id: 2316
name: قدس
class: county
parent: IR-23
needs: class مردم اهالی

id: 2317
name: ملارد
class: county
parent: IR-23

id: 2318
name: پیشوا
class: county
parent: IR-23
needs: class

id: 2319
name: بهارستان
class: county
parent: IR-23
needs: class مردم اهالی

id: 2320
name: پردیس
class: county
parent: IR-23
needs: class مردم اهالی

id: 2321
name: قرچک
class: county
parent: IR-23

id: 2401
name: اردبیل
class: county
parent: IR-24

id: 2402
name: بیله‌سوار
class: county
parent: IR-24

id: 2403
name: خلخال
class: county
parent: IR-24

id: 2404
name: مشگین‌شهر
class: county
alias: مشکین‌شهر
parent: IR-24

id: 2405
name: گرمی
class: county
parent: IR-24
needs: class

id: 2406
name: پارس‌آباد
class: county
alias: پارس‌آباد مغان
parent: IR-24

id: 2407
name: کوثر
class: county
parent: IR-24
needs: class

id: 2408
name: نمین
class: county
parent: IR-24

id: 2409
name: نیر
class: county
parent: IR-24
needs: class

id: 2410
name: سرعین
class: county
parent: IR-24

id: 2411
name: اصلاندوز
class: county
parent: IR-24

id: 2501
name: قم
class: county
parent: IR-25

id: 2601
name: بوئین‌زهرا
class: county
alias: بویین‌زهرا
alias: بوین‌زهرا
parent: IR-26

id: 2602
name: تاکستان
class: county
parent: IR-26

id: 2603
name: قزوین
class: county
parent: IR-26

id: 2604
name: آبیک
class: county
parent: IR-26

id: 2605
name: البرز
class: county
parent: IR-26
needs: class

id: 2606
name: آوج
class: county
parent: IR-26

id: 2701
name: بندر گز
class: county
parent: IR-27

id: 2702
name: ترکمن
class: county
alias: بندر ترکمن
parent: IR-27
needs: class

id: 2703
name: علی‌آباد کتول
class: county
parent: IR-27

id: 2704
name: کردکوی
class: county
parent: IR-27

id: 2705
name: گرگان
class: county
parent: IR-27

id: 2706
name: گنبدکاووس
alias: گنبد کاووس
class: county
parent: IR-27

name: گنبد
class: county
parent: IR-27
needs: class در
source: s4

id: 2707
name: مینودشت
class: county
alias: مینو‌دشت
parent: IR-27

id: 2708
name: آق‌قلا
class: county
alias: آق‌قلعه
alias: اق‌قلا
parent: IR-27

id: 2709
name: کلاله
class: county
parent: IR-27

id: 2710
name: آزادشهر
alias: آزاد شهر
class: county
parent: IR-27
blocks: بازار

id: 2711
name: رامیان
class: county
parent: IR-27

id: 2712
name: مراوه‌تپه
class: county
parent: IR-27

id: 2713
name: گمیشان
class: county
parent: IR-27

id: 2714
name: گالیکش
class: county
parent: IR-27

id: 2801
name: اسفراین
class: county
alias: اسفرایین
parent: IR-28

id: 2802
name: بجنورد
class: county
parent: IR-28

id: 2803
name: جاجرم
class: county
parent: IR-28

id: 2804
name: شیروان
class: county
parent: IR-28

id: 2805
name: فاروج
class: county
parent: IR-28

id: 2806
name: مانه و سملقان
class: county
parent: IR-28

id: 2807
name: گرمه
class: county
parent: IR-28

id: 2808
name: راز و جرگلان
class: county
parent: IR-28

id: 2901
name: بیرجند
class: county
parent: IR-29

id: 2902
name: درمیان
class: county
parent: IR-29
needs: class

id: 2903
name: سربیشه
class: county
parent: IR-29

id: 2904
name: قائنات
class: county
alias: قاینات
parent: IR-29

id: 2905
name: نهبندان
class: county
parent: IR-29

id: 2906
name: سرایان
class: county
parent: IR-29

id: 2907
name: فردوس
class: county
parent: IR-29
needs: class در

id: 2908
name: بشرویه
class: county
parent: IR-29

id: 2909
name: زیرکوه
class: county
parent: IR-29

id: 2910
name: خوسف
class: county
parent: IR-29

id: 2911
name: طبس
class: county
parent: IR-29

id: 3001
name: کرج
class: county
parent: IR-30

id: 3002
name: ساوجبلاغ
class: county
parent: IR-30

id: 3003
name: نظرآباد
class: county
alias: نظر‌آباد
parent: IR-30

id: 3004
name: طالقان
class: county
parent: IR-30

id: 3005
name: اشتهارد
class: county
parent: IR-30

id: 3006
name: فردیس
class: county
parent: IR-30

name: جعفرآباد
class: county
alias: جعفر‌آباد
parent: IR-25
source: s2

name: کهک
class: county
parent: IR-25
source: s2

name: چهارباغ
class: county
parent: IR-30
needs: class
source: s2

name: خمام
class: county
parent: IR-01
source: s2

name: چهاربرج
class: county
parent: IR-04
source: s2

name: باروق
class: county
parent: IR-04
source: s2

name: کرخه
class: county
parent: IR-06
source: s2

name: دزپارت
class: county
parent: IR-06
source: s2

name: زبرخان
class: county
parent: IR-09
source: s2

name: ششتمد
class: county
parent: IR-09
source: s2

name: گلبهار
class: county
parent: IR-09
source: s2

name: کوهپایه
class: county
parent: IR-10
needs: class
source: s2

name: جرقویه
class: county
parent: IR-10
source: s2

name: ورزنه
class: county
parent: IR-10
source: s2

name: هرند
class: county
parent: IR-10
source: s2

name: گلشن
class: county
parent: IR-11
needs: class
source: s2

name: لاشار
class: county
parent: IR-11
source: s2

name: زرآباد
class: county
parent: IR-11
source: s2

name: چوار
class: county
parent: IR-16
source: s2

name: مروست
class: county
parent: IR-21
source: s2

name: انگوت
class: county
parent: IR-24
source: s2

id: 0010012378
name: رازقان
class: city
parent: IR-00
county: زرندیه

id: 0010021108
name: زاویه
class: city
parent: IR-00
county: زرندیه
needs: class

id: 0010021109
name: مامونیه
class: city
parent: IR-00
county: زرندیه

id: 0010022017
name: خشکرود
class: city
alias: خشک‌رود
parent: IR-00
county: زرندیه

id: 0010022228
name: پرندک
class: city
parent: IR-00
county: زرندیه

id: 001021101
name: اراک
class: city
parent: IR-00
county: اراک

id: 001022536
name: داودآباد
class: city
alias: داود‌آباد
parent: IR-00
county: اراک

id: 001032074
name: ساروق
class: city
parent: IR-00
county: اراک

id: 001041600
name: کارچان
class: city
parent: IR-00
county: اراک

id: 0011011102
name: کمیجان
class: city
parent: IR-00
county: کمیجان

id: 0011022379
name: میلاجرد
class: city
parent: IR-00
county: کمیجان

id: 0012012073
name: جاورسیان
class: city
parent: IR-00
county: خنداب

id: 0012022304
name: خنداب
class: city
parent: IR-00
county: خنداب

id: 0013012136
name: فرمهین
class: city
parent: IR-00
county: فراهان

id: 0013022773
name: خنجین
class: city
parent: IR-00
county: فراهان

id: 0013022941
name: تلخاب
class: city
parent: IR-00
county: فراهان

id: 002011103
name: آشتیان
class: city
parent: IR-00
county: آشتیان

id: 003021104
name: تفرش
class: city
parent: IR-00
county: تفرش

id: 004011105
name: خمین
class: city
parent: IR-00
county: خمین

id: 004022541
name: قورچی باشی
class: city
parent: IR-00
county: خمین

id: 005011106
name: دلیجان
class: city
parent: IR-00
county: دلیجان

id: 005011107
name: نراق
class: city
parent: IR-00
county: دلیجان

id: 006031110
name: ساوه
class: city
parent: IR-00
county: ساوه

id: 006032827
name: آوه
class: city
parent: IR-00
county: ساوه
needs: class

id: 006041111
name: غرق‌آباد
class: city
parent: IR-00
county: ساوه

id: 006042137
name: نوبران
class: city
parent: IR-00
county: ساوه

id: 007011112
name: آستانه
class: city
parent: IR-00
county: شازند
needs: class

id: 007011113
name: شازند
class: city
parent: IR-00
county: شازند

id: 007022380
name: هندودر
class: city
parent: IR-00
county: شازند

id: 007032032
name: مهاجران
class: city
parent: IR-00
county: شازند
population: 7331
needs: class
source: s1 s3

id: 007032582
name: توره
class: city
parent: IR-00
county: شازند
needs: class

id: 007042774
name: شهباز
class: city
parent: IR-00
county: شازند
needs: class

id: 009011115
name: محلات
class: city
parent: IR-00
county: محلات
needs: class

id: 009011116
name: نیمور
class: city
parent: IR-00
county: محلات

id: 0101011117
name: آستارا
class: city
parent: IR-01
county: آستارا

id: 0101022583
name: لوندویل
class: city
parent: IR-01
county: آستارا

id: 0102011118
name: کیاشهر
class: city
alias: کیا‌شهر
parent: IR-01
county: آستانه اشرفیه

id: 0102021119
name: آستانه اشرفیه
class: city
parent: IR-01
county: آستانه اشرفیه

id: 0103011120
name: بندر انزلی
class: city
alias: انزلی
parent: IR-01
county: بندر انزلی

id: 0104031124
name: تالش
class: city
alias: هشتپر
alias: هشتپر تالش
parent: IR-01
county: تالش

id: 0104042381
name: لیسار
class: city
parent: IR-01
county: تالش

id: 0104052382
name: اسالم
class: city
parent: IR-01
county: تالش
needs: class

id: 0104062584
name: حویق
class: city
parent: IR-01
county: تالش

id: 0104062585
name: چوبر
class: city
parent: IR-01
county: تالش

id: 0105011126
name: خمام
class: city
parent: IR-01
county: رشت

id: 0105021130
name: سنگر
class: city
parent: IR-01
county: رشت
needs: class
blocks: +اول +دوم

id: 0105031127
name: کوچصفهان
class: city
parent: IR-01
county: رشت

id: 0105032075
name: لولمان
class: city
parent: IR-01
county: رشت

id: 0105041128
name: لشت نشاء
class: city
parent: IR-01
county: رشت

id: 0105051129
name: رشت
class: city
parent: IR-01
county: رشت

id: 0105061125
name: خشکبیجار
class: city
parent: IR-01
county: رشت

id: 0106012229
name: توتکابن
class: city
parent: IR-01
county: رودبار

id: 0106022138
name: جیرنده
class: city
parent: IR-01
county: رودبار

id: 0106031131
name: لوشان
class: city
parent: IR-01
county: رودبار

id: 0106031132
name: رودبار
class: city
parent: IR-01
county: رودبار

id: 0106031133
name: منجیل
class: city
parent: IR-01
county: رودبار

id: 0106032139
name: رستم‌آباد
class: city
parent: IR-01
county: رودبار

id: 0106042383
name: بره سر
class: city
parent: IR-01
county: رودبار

id: 0107021136
name: رحیم‌آباد
class: city
parent: IR-01
county: رودسر

id: 0107031137
name: رودسر
class: city
parent: IR-01
county: رودسر

id: 0107041135
name: چابکسر
class: city
parent: IR-01
county: رودسر

id: 0107051138
name: کلاچای
class: city
parent: IR-01
county: رودسر

id: 0107051139
name: واجارگاه
class: city
parent: IR-01
county: رودسر

id: 0108012140
name: مرجقل
class: city
parent: IR-01
county: صومعه‌سرا

id: 0108021140
name: صومعه‌سرا
class: city
parent: IR-01
county: صومعه‌سرا

id: 0108032328
name: گوراب زرمیخ
class: city
parent: IR-01
county: صومعه‌سرا

id: 0109021142
name: فومن
class: city
parent: IR-01
county: فومن

id: 0109031143
name: ماسوله
class: city
parent: IR-01
county: فومن

id: 0109032804
name: ماکلوان
class: city
parent: IR-01
county: فومن

id: 0110011145
name: لنگرود
class: city
alias: لنگ‌رود
parent: IR-01
county: لنگرود

id: 0110012076
name: چاف و چمخاله
class: city
parent: IR-01
county: لنگرود

id: 0110022385
name: اطاقور
class: city
parent: IR-01
county: لنگرود

id: 0110031144
name: کومله
class: city
parent: IR-01
county: لنگرود

id: 0110032141
name: شلمان
class: city
parent: IR-01
county: لنگرود

id: 0111021147
name: لاهیجان
class: city
parent: IR-01
county: لاهیجان

id: 0111042386
name: رودبنه
class: city
parent: IR-01
county: لاهیجان

id: 0112012387
name: احمدسرگوراب
class: city
parent: IR-01
county: شفت

id: 0112021141
name: شفت
class: city
parent: IR-01
county: شفت
needs: class در از فومن_و

id: 0113012519
name: رانکوه
class: city
alias: ران‌کوه
parent: IR-01
county: املش

id: 0113021134
name: املش
class: city
parent: IR-01
county: املش

id: 0114011121
name: پره سر
class: city
parent: IR-01
county: رضوانشهر

id: 0114021122
name: رضوانشهر
class: city
alias: رضوان‌شهر
parent: IR-01
county: رضوانشهر

id: 0115012329
name: دیلمان
class: city
parent: IR-01
county: سیاهکل

id: 0115021146
name: سیاهکل
class: city
parent: IR-01
county: سیاهکل

id: 0116012510
name: بازار جمعه
class: city
parent: IR-01
county: ماسال

id: 0116021123
name: ماسال
class: city
parent: IR-01
county: ماسال

id: 0201011148
name: رینه
class: city
parent: IR-02
county: آمل

id: 0201012388
name: گزنک
class: city
parent: IR-02
county: آمل

id: 0201021149
name: آمل
class: city
parent: IR-02
county: آمل

id: 0201032586
name: دابودشت
class: city
alias: دابو‌دشت
parent: IR-02
county: آمل

id: 0201042772
name: امامزاده عبدالله
class: city
parent: IR-02
county: آمل
needs: class

id: 0201052875
name: بابکان
class: city
parent: IR-02
county: آمل

id: 0202012389
name: خوش‌رودپی
class: city
parent: IR-02
county: بابل

id: 0202021153
name: امیرکلا
class: city
alias: امیر‌کلا
parent: IR-02
county: بابل

id: 0202021154
name: بابل
class: city
parent: IR-02
county: بابل
blocks: زبان

id: 0202032390
name: گلوگاه
class: city
parent: IR-02
county: بابل
population: 21352
source: s1 s3

id: 0202042391
name: مرزیکلا
class: city
alias: مرزی‌کلا
parent: IR-02
county: بابل

id: 0202052392
name: زرگرمحله
class: city
parent: IR-02
county: بابل

id: 0202062587
name: گتاب
class: city
parent: IR-02
county: بابل

id: 0204021158
name: بهشهر
class: city
parent: IR-02
county: بهشهر

id: 0204021159
name: رستمکلا
class: city
alias: رستم‌کلا
parent: IR-02
county: بهشهر

id: 0204022647
name: خلیل‌شهر
class: city
parent: IR-02
county: بهشهر

id: 0205021100
name: شیرود
class: city
parent: IR-02
county: تنکابن

id: 0205021161
name: تنکابن
class: city
parent: IR-02
county: تنکابن

id: 0205031166
name: نشتارود
class: city
alias: نشتا‌رود
parent: IR-02
county: تنکابن

id: 0205041162
name: خرم‌آباد
class: city
alias: خرم‌اباد
parent: IR-02
county: تنکابن

id: 0206011167
name: رامسر
class: city
parent: IR-02
county: رامسر

id: 0206011168
name: کتالم و سادات‌شهر
class: city
parent: IR-02
county: رامسر

id: 0207012170
name: کیاسر
class: city
parent: IR-02
county: ساری

id: 0207022588
name: فریم
class: city
parent: IR-02
county: ساری
needs: class

id: 0207031169
name: ساری
class: city
parent: IR-02
county: ساری
blocks: جاری_و مائوریتسیو مائوریتزیو مائوریسیو مائوریزیو راه شهروند

id: 0207052746
name: پایین هولار
class: city
parent: IR-02
county: ساری

id: 0207072874
name: فرح‌آباد
class: city
parent: IR-02
county: ساری

id: 0208021170
name: آلاشت
class: city
parent: IR-02
county: سوادکوه

id: 0208021171
name: پل‌سفید
class: city
parent: IR-02
county: سوادکوه

id: 0208031172
name: زیرآب
class: city
alias: زیراب
parent: IR-02
county: سوادکوه

id: 0210021176
name: قائم‌شهر
class: city
alias: قایم‌شهر
parent: IR-02
county: قائم‌شهر

id: 0210022747
name: ارطه
class: city
parent: IR-02
county: قائم‌شهر

id: 0214012396
name: بلده
class: city
parent: IR-02
county: نور
needs: class

id: 0214022119
name: چمستان
class: city
parent: IR-02
county: نور

id: 0214031189
name: نور
class: city
parent: IR-02
county: نور
needs: class مردم اهالی

id: 0214031193
name: رویان
class: city
parent: IR-02
county: نور
needs: class

id: 0214032648
name: ایزدشهر
class: city
alias: ایزد‌شهر
parent: IR-02
county: نور

id: 0215022713
name: پول
class: city
parent: IR-02
county: نوشهر
needs: class

id: 0215022779
name: کجور
class: city
parent: IR-02
county: نوشهر

id: 0215041194
name: نوشهر
class: city
parent: IR-02
county: نوشهر

id: 0216021151
name: بابلسر
class: city
parent: IR-02
county: بابلسر

id: 0216032393
name: بهنمیر
class: city
parent: IR-02
county: بابلسر

id: 0216042394
name: هادی‌شهر
class: city
parent: IR-02
county: بابلسر

id: 0218012395
name: سرخرود
class: city
alias: سرخ‌رود
parent: IR-02
county: محمودآباد

id: 0218021150
name: محمودآباد
alias: محمود آباد
class: city
parent: IR-02
county: محمودآباد

id: 0219011160
name: نکا
class: city
parent: IR-02
county: نکا

id: 0220021190
name: چالوس
class: city
parent: IR-02
county: چالوس

id: 0220022748
name: هچیرود
class: city
alias: هچی‌رود
parent: IR-02
county: چالوس

id: 0220031192
name: مرزن‌آباد
class: city
parent: IR-02
county: چالوس

id: 0221012397
name: کوهی خیل
class: city
parent: IR-02
county: جویبار

id: 0221021175
name: جویبار
class: city
parent: IR-02
county: جویبار

id: 0222021157
name: گلوگاه
class: city
parent: IR-02
county: گلوگاه
population: 21352
source: s1 s3

id: 0223021152
name: فریدونکنار
class: city
parent: IR-02
county: فریدونکنار

id: 0224011164
name: عباس‌آباد
class: city
parent: IR-02
county: عباس‌آباد

id: 0224021163
name: سلمان‌شهر
class: city
alias: متل‌قو
parent: IR-02
county: عباس‌آباد

id: 0224031165
name: کلارآباد
class: city
alias: کلار‌آباد
parent: IR-02
county: عباس‌آباد

id: 0225012305
name: سورک
class: city
parent: IR-02
county: میاندورود

id: 0225022931
name: طبقده
class: city
parent: IR-02
county: میاندورود

id: 0226011177
name: کیاکلا
class: city
alias: کیا‌کلا
parent: IR-02
county: سیمرغ

id: 0227011173
name: شیرگاه
class: city
parent: IR-02
county: سوادکوه شمالی

id: 0228011191
name: کلاردشت
class: city
alias: کلار‌دشت
parent: IR-02
county: کلاردشت

id: 0302021200
name: اهر
class: city
parent: IR-03
county: اهر

id: 0303031213
name: باسمنج
class: city
parent: IR-03
county: تبریز

id: 0303031214
name: تبریز
class: city
parent: IR-03
county: تبریز

id: 0303031215
name: سردرود
class: city
alias: سرد‌رود
parent: IR-03
county: تبریز

id: 0303041206
name: خسروشاه
class: city
alias: خسرو‌شهر
alias: خسروشهر
parent: IR-03
county: تبریز

id: 0305011220
name: سراب
class: city
parent: IR-03
county: سراب
needs: class

id: 0305021216
name: مهربان
class: city
parent: IR-03
county: سراب
needs: class

id: 0305022330
name: شربیان
class: city
parent: IR-03
county: سراب

id: 0305022399
name: دوزدوزان
class: city
parent: IR-03
county: سراب

id: 0306021223
name: مراغه
class: city
parent: IR-03
county: مراغه

id: 0306032331
name: خداجو
class: city
alias: خراجو
parent: IR-03
county: مراغه
needs: class

id: 0307021227
name: زنوز
class: city
parent: IR-03
county: مرند

id: 0307021228
name: مرند
class: city
parent: IR-03
county: مرند

id: 0307022143
name: کشکسرای
class: city
parent: IR-03
county: مرند

id: 0307022589
name: بناب مرند
class: city
parent: IR-03
county: مرند

id: 0307032400
name: یامچی
class: city
parent: IR-03
county: مرند

id: 0310012144
name: ترکمانچای
class: city
parent: IR-03
county: میانه

id: 0310022401
name: آقکند
class: city
parent: IR-03
county: میانه

id: 0310032402
name: ترک
class: city
parent: IR-03
county: میانه
needs: class

id: 0310041233
name: میانه
class: city
parent: IR-03
county: میانه
needs: class مردم اهالی

id: 0310042842
name: اچاچی
class: city
parent: IR-03
county: میانه

id: 0311021234
name: هشترود
class: city
alias: هشت‌رود
parent: IR-03
county: هشترود

id: 0311032590
name: نظرکهریزی
class: city
parent: IR-03
county: هشترود

id: 0312011221
name: بناب
class: city
parent: IR-03
county: بناب

id: 0312012934
name: خوشه مهر
class: city
parent: IR-03
county: بناب

id: 0313012295
name: تیکمه‌داش
class: city
parent: IR-03
county: بستان‌آباد

id: 0313021207
name: بستان‌آباد
class: city
parent: IR-03
county: بستان‌آباد

id: 0314011212
name: صوفیان
class: city
parent: IR-03
county: شبستر

id: 0314021209
name: خامنه
class: city
parent: IR-03
county: شبستر
needs: class

id: 0314021210
name: شبستر
class: city
parent: IR-03
county: شبستر

id: 0314021211
name: شرفخانه
class: city
parent: IR-03
county: شبستر

id: 0314022101
name: شندآباد
class: city
alias: شند‌آباد
parent: IR-03
county: شبستر

id: 0314022148
name: سیس
class: city
parent: IR-03
county: شبستر

id: 0314022149
name: وایقان
class: city
parent: IR-03
county: شبستر

id: 0314022544
name: کوزه‌کنان
class: city
parent: IR-03
county: شبستر

id: 0314022946
name: داریان
class: city
parent: IR-03
county: شبستر
population: 4138
source: s1 s3

id: 0314022947
name: علیشاه
class: city
parent: IR-03
county: شبستر
needs: class

id: 0314031208
name: تسوج
class: city
parent: IR-03
county: شبستر

id: 0315021199
name: کلیبر
class: city
parent: IR-03
county: کلیبر

id: 0315032545
name: آبش احمد
class: city
parent: IR-03
county: کلیبر

id: 0316012146
name: خواجه
class: city
parent: IR-03
county: هریس
needs: class

id: 0316012935
name: اربطان
class: city
parent: IR-03
county: هریس

id: 0316021217
name: هریس
class: city
parent: IR-03
county: هریس

id: 0316022147
name: زرنق
class: city
parent: IR-03
county: هریس

id: 0316022230
name: بخشایش
class: city
parent: IR-03
county: هریس
needs: class

id: 0316022333
name: کلوانق
class: city
parent: IR-03
county: هریس

id: 0319012497
name: سیه‌رود
class: city
parent: IR-03
county: جلفا

id: 0319021225
name: جلفا
class: city
parent: IR-03
county: جلفا

id: 0319021226
name: هادیشهر
class: city
alias: هادی‌شهر
parent: IR-03
county: جلفا
population: 34346
source: s1 s3

id: 0320012296
name: لیلان
class: city
parent: IR-03
county: ملکان

id: 0320021224
name: ملکان
class: city
parent: IR-03
county: ملکان

id: 0320022844
name: مبارک‌شهر
class: city
parent: IR-03
county: ملکان

id: 0321011202
name: گوگان
class: city
parent: IR-03
county: آذرشهر

id: 0321012763
name: تیمورلو
class: city
parent: IR-03
county: آذرشهر

id: 0321021203
name: ممقان
class: city
parent: IR-03
county: آذرشهر

id: 0321031201
name: آذرشهر
class: city
alias: آذر‌شهر
parent: IR-03
county: آذرشهر

id: 0322011205
name: ایلخچی
class: city
parent: IR-03
county: اسکو

id: 0322021204
name: اسکو
class: city
parent: IR-03
county: اسکو

id: 0322022033
name: سهند
class: city
parent: IR-03
county: اسکو
needs: class

id: 0323022145
name: قره‌آغاج
class: city
parent: IR-03
county: چاراویماق

id: 0324012398
name: خاروانا
class: city
parent: IR-03
county: ورزقان

id: 0324022142
name: ورزقان
class: city
parent: IR-03
county: ورزقان

id: 0325012843
name: جوان‌قلعه
class: city
parent: IR-03
county: عجب‌شیر

id: 0325021222
name: عجب‌شیر
class: city
parent: IR-03
county: عجب‌شیر

id: 0326012332
name: خمارلو
class: city
parent: IR-03
county: خداآفرین

id: 0326022945
name: لاریجان
class: city
parent: IR-03
county: خداآفرین

id: 0326032944
name: عاشقلو
class: city
parent: IR-03
county: خداآفرین

id: 0327012294
name: هوراند
class: city
parent: IR-03
county: هوراند

id: 0401012150
name: قوشچی
class: city
parent: IR-04
county: ارومیه

id: 0401022403
name: سیلوانه
class: city
parent: IR-04
county: ارومیه

id: 0401032404
name: سرو
class: city
parent: IR-04
county: ارومیه
needs: class

id: 0401041235
name: ارومیه
class: city
parent: IR-04
county: ارومیه

id: 0401052151
name: نوشین
class: city
parent: IR-04
county: ارومیه
needs: class

id: 0402011236
name: پیرانشهر
class: city
alias: پیران‌شهر
parent: IR-04
county: پیرانشهر

id: 0402022546
name: لاجان
class: city
parent: IR-04
county: پیرانشهر

id: 0403021238
name: خوی
class: city
parent: IR-04
county: خوی
needs: class در سلماس_و ماکو_و ارومیه_و مردم اهالی

id: 0403022043
name: دیزج دیز
class: city
parent: IR-04
county: خوی

id: 0403032735
name: زرآباد
class: city
parent: IR-04
county: خوی

id: 0403042405
name: ایواوغلی
class: city
parent: IR-04
county: خوی

id: 0403052044
name: قطور
class: city
parent: IR-04
county: خوی
needs: class

id: 0403061239
name: فیرورق
class: city
parent: IR-04
county: خوی

id: 0404011240
name: سردشت
class: city
parent: IR-04
county: سردشت
population: 46412
source: s1 s3

id: 0404012547
name: ربط
class: city
parent: IR-04
county: سردشت
needs: class

id: 0404022406
name: میرآباد
class: city
alias: میر‌آباد
parent: IR-04
county: سردشت
population: 6000
source: s1 s3

id: 0404022922
name: نلاس
class: city
parent: IR-04
county: سردشت

id: 0405011241
name: تازه‌شهر
class: city
parent: IR-04
county: سلماس

id: 0405011242
name: سلماس
class: city
parent: IR-04
county: سلماس

id: 0406041246
name: ماکو
class: city
parent: IR-04
county: ماکو

id: 0406052231
name: بازرگان
class: city
parent: IR-04
county: ماکو
needs: class

id: 0407012734
name: خلیفان
class: city
parent: IR-04
county: مهاباد

id: 0407021248
name: مهاباد
class: city
alias: مه‌آباد
parent: IR-04
county: مهاباد
population: 168393
source: s1 s3

id: 0407022869
name: گوگ‌تپه
class: city
parent: IR-04
county: مهاباد

id: 0408031251
name: میاندوآب
class: city
alias: میاندواب
parent: IR-04
county: میاندوآب

id: 0408042232
name: چهاربرج
class: city
parent: IR-04
county: میاندوآب

id: 0408052592
name: باروق
class: city
parent: IR-04
county: میاندوآب

id: 0409021254
name: نقده
class: city
parent: IR-04
county: نقده

id: 0409031253
name: محمدیار
class: city
parent: IR-04
county: نقده

id: 0410012548
name: سیمینه
class: city
parent: IR-04
county: بوکان
needs: class

id: 0410021247
name: بوکان
class: city
parent: IR-04
county: بوکان

id: 0411011250
name: شاهین‌دژ
class: city
alias: صائین‌دژ
alias: صایین‌دژ
parent: IR-04
county: شاهین‌دژ

id: 0411012591
name: محمودآباد
alias: محمود آباد
class: city
parent: IR-04
county: شاهین‌دژ

id: 0411022407
name: کشاورز
class: city
parent: IR-04
county: شاهین‌دژ
needs: class

id: 0412011249
name: تکاب
class: city
parent: IR-04
county: تکاب

id: 0412022926
name: تازه‌کند نصرت‌آباد
class: city
parent: IR-04
county: تکاب

id: 0413011252
name: اشنویه
class: city
parent: IR-04
county: اشنویه

id: 0413022408
name: نالوس
class: city
parent: IR-04
county: اشنویه

id: 0414012549
name: آواجیق
class: city
parent: IR-04
county: چالدران

id: 0414021245
name: سیه‌چشمه
class: city
parent: IR-04
county: چالدران

id: 0415012733
name: نازک علیا
class: city
parent: IR-04
county: پلدشت

id: 0415021243
name: پلدشت
class: city
parent: IR-04
county: پلدشت

id: 0416012879
name: حاجیلار
class: city
parent: IR-04
county: چایپاره

id: 0416021237
name: قره‌ضیاءالدین
class: city
alias: قره‌ضیاالدین
parent: IR-04
county: چایپاره

id: 0417012736
name: مرگنلر
class: city
parent: IR-04
county: شوط

id: 0417021244
name: شوط
class: city
parent: IR-04
county: شوط

id: 0417022899
name: یولاگلدی
class: city
parent: IR-04
county: شوط

id: 0501012411
name: حمیل
class: city
parent: IR-05
county: اسلام‌آباد غرب

id: 0501031256
name: اسلام‌آباد غرب
class: city
parent: IR-05
county: اسلام‌آباد غرب

id: 0502032410
name: هلشی
class: city
parent: IR-05
county: کرمانشاه

id: 0502041258
name: کرمانشاه
class: city
parent: IR-05
county: کرمانشاه

id: 0502062196
name: رباط
class: city
parent: IR-05
county: کرمانشاه
needs: class

id: 0502072412
name: کوزران
class: city
parent: IR-05
county: کرمانشاه

id: 0502082896
name: قلعه
class: city
parent: IR-05
county: کرمانشاه
needs: class

id: 0503012103
name: باینگان
class: city
parent: IR-05
county: پاوه

id: 0503012761
name: بانوره
class: city
parent: IR-05
county: پاوه

id: 0503021261
name: پاوه
class: city
parent: IR-05
county: پاوه

id: 0503031262
name: نودشه
class: city
parent: IR-05
county: پاوه

id: 0503031263
name: نوسود
class: city
parent: IR-05
county: پاوه

id: 0504011264
name: سرپل ذهاب
class: city
parent: IR-05
county: سرپل ذهاب

id: 0505011265
name: سنقر
class: city
alias: سنقر و کلیایی
parent: IR-05
county: سنقر

id: 0505022594
name: سطر
class: city
parent: IR-05
county: سنقر
needs: class

id: 0506012197
name: سومار
class: city
parent: IR-05
county: قصرشیرین

id: 0506021266
name: قصرشیرین
alias: قصر شیرین
class: city
parent: IR-05
county: قصرشیرین

id: 0507011267
name: کنگاور
class: city
parent: IR-05
county: کنگاور

id: 0507012834
name: گودین
class: city
parent: IR-05
county: کنگاور

id: 0508011268
name: گیلان غرب
class: city
parent: IR-05
county: گیلان غرب

id: 0508022413
name: سرمست
class: city
parent: IR-05
county: گیلان غرب
needs: class

id: 0509031260
name: جوانرود
class: city
alias: جوان‌رود
parent: IR-05
county: جوانرود

id: 0509042900
name: شروینه
class: city
parent: IR-05
county: جوانرود

id: 0510012414
name: میان راهان
class: city
parent: IR-05
county: صحنه

id: 0510021257
name: صحنه
class: city
parent: IR-05
county: صحنه
needs: class

id: 0511012233
name: بیستون
class: city
parent: IR-05
county: هرسین
needs: class

id: 0511021259
name: هرسین
class: city
parent: IR-05
county: هرسین

id: 0512012185
name: تازه‌آباد
class: city
parent: IR-05
county: ثلاث باباجانی

id: 0512022593
name: ازگله
class: city
parent: IR-05
county: ثلاث باباجانی

id: 0512032977
name: میرآباد
class: city
alias: میر‌آباد
parent: IR-05
county: ثلاث باباجانی

id: 0513012409
name: گهواره
class: city
parent: IR-05
county: دالاهو
needs: class

id: 0513021255
name: کرند
class: city
parent: IR-05
county: دالاهو
needs: class

id: 0513022760
name: ریجاب
class: city
parent: IR-05
county: دالاهو

id: 0514012034
name: شاهو
class: city
parent: IR-05
county: روانسر

id: 0514022102
name: روانسر
class: city
parent: IR-05
county: روانسر

id: 0601011269
name: اروندکنار
class: city
parent: IR-06
county: آبادان

id: 0601021270
name: آبادان
class: city
parent: IR-06
county: آبادان

id: 0601022010
name: چویبده
class: city
parent: IR-06
county: آبادان

id: 0602012595
name: حسینیه
class: city
parent: IR-06
county: اندیمشک
needs: class

id: 0602012803
name: بیدروبه
class: city
parent: IR-06
county: اندیمشک

id: 0602021271
name: اندیمشک
class: city
parent: IR-06
county: اندیمشک

id: 0602022801
name: آزادی
class: city
parent: IR-06
county: اندیمشک
needs: class

id: 0602022802
name: چم گلک
class: city
parent: IR-06
county: اندیمشک

id: 0603021272
name: اهواز
class: city
parent: IR-06
county: اهواز

id: 0603022791
name: الهایی
class: city
alias: الهائی
parent: IR-06
county: اهواز

id: 0604022415
name: دهدز
class: city
parent: IR-06
county: ایذه

id: 0604031274
name: ایذه
class: city
parent: IR-06
county: ایذه

id: 0605011275
name: بندر امام خمینی
class: city
alias: بندر امام
parent: IR-06
county: ماهشهر

id: 0605021276
name: ماهشهر
class: city
alias: بندر ماهشهر
parent: IR-06
county: ماهشهر

id: 0605022311
name: چمران
class: city
parent: IR-06
county: ماهشهر
needs: class

id: 0606022500
name: سردشت
class: city
parent: IR-06
county: بهبهان

id: 0606031279
name: بهبهان
class: city
parent: IR-06
county: بهبهان

id: 0606032797
name: منصوریه
class: city
parent: IR-06
county: بهبهان

id: 0606042798
name: تشان
class: city
parent: IR-06
county: بهبهان

id: 0607011280
name: خرمشهر
class: city
alias: خرم‌شهر
parent: IR-06
county: خرمشهر

id: 0607012334
name: مقاومت
class: city
parent: IR-06
county: خرمشهر
needs: class
blocks: و هسته محور

id: 0607022312
name: مینوشهر
class: city
alias: مینو‌شهر
parent: IR-06
county: خرمشهر

id: 0608012035
name: حمزه
class: city
parent: IR-06
county: دزفول
needs: class

id: 0608012416
name: سالند
class: city
parent: IR-06
county: دزفول

id: 0608021282
name: دزفول
class: city
parent: IR-06
county: دزفول

id: 0608022100
name: شمس‌آباد
class: city
parent: IR-06
county: دزفول

id: 0608022417
name: شهر امام
class: city
parent: IR-06
county: دزفول

id: 0608022418
name: صفی‌آباد
class: city
parent: IR-06
county: دزفول

id: 0608022419
name: میانرود
class: city
parent: IR-06
county: دزفول

id: 0608022800
name: سیاه منصور
class: city
parent: IR-06
county: دزفول

id: 0608022967
name: منتظران
class: city
parent: IR-06
county: دزفول
needs: class

id: 0608032717
name: چغامیش
class: city
parent: IR-06
county: دزفول

id: 0608042927
name: شهیون
class: city
parent: IR-06
county: دزفول

id: 0609011283
name: بستان
class: city
parent: IR-06
county: دشت آزادگان
needs: class

id: 0609021284
name: سوسنگرد
class: city
alias: خفاجیه
parent: IR-06
county: دشت آزادگان

id: 0609022795
name: کوت سید نعیم
class: city
parent: IR-06
county: دشت آزادگان

id: 0609022796
name: ابوحمیظه
class: city
parent: IR-06
county: دشت آزادگان

id: 0610021287
name: رامهرمز
class: city
parent: IR-06
county: رامهرمز

id: 0610032929
name: رود زرد ماشین
class: city
parent: IR-06
county: رامهرمز

id: 0610042921
name: سلطان‌آباد
class: city
parent: IR-06
county: رامهرمز

id: 0611011288
name: شادگان
class: city
parent: IR-06
county: شادگان

id: 0611022794
name: خنافره
class: city
parent: IR-06
county: شادگان

id: 0611032008
name: دارخوین
class: city
parent: IR-06
county: شادگان

id: 0612021290
name: شوشتر
class: city
parent: IR-06
county: شوشتر

id: 0612022036
name: شرافت
class: city
parent: IR-06
county: شوشتر
needs: class

id: 0612022792
name: سرداران
class: city
parent: IR-06
county: شوشتر
needs: class

id: 0612032714
name: گوریه
class: city
parent: IR-06
county: شوشتر

id: 0612042968
name: عرب حسن
class: city
parent: IR-06
county: شوشتر

id: 0613031291
name: مسجدسلیمان
alias: مسجد سلیمان
class: city
parent: IR-06
county: مسجدسلیمان

id: 0613042793
name: گلگیر
class: city
parent: IR-06
county: مسجدسلیمان

id: 0613052930
name: عنبر
class: city
parent: IR-06
county: مسجدسلیمان
needs: class

id: 0614012037
name: شاوور
class: city
parent: IR-06
county: شوش

id: 0614012314
name: الوان
class: city
parent: IR-06
county: شوش
needs: class

id: 0614021281
name: شوش
class: city
parent: IR-06
county: شوش

id: 0614022649
name: حر
class: city
parent: IR-06
county: شوش
needs: class

id: 0614032718
name: فتح المبین
class: city
parent: IR-06
county: شوش

id: 0615021273
name: باغ‌ملک
class: city
parent: IR-06
county: باغ‌ملک

id: 0615022551
name: قلعه تل
class: city
parent: IR-06
county: باغ‌ملک

id: 0615032596
name: صیدون
class: city
parent: IR-06
county: باغ‌ملک

id: 0615042720
name: میداود
class: city
parent: IR-06
county: باغ‌ملک

id: 0616012420
name: جایزان
class: city
parent: IR-06
county: امیدیه

id: 0616022111
name: امیدیه
class: city
parent: IR-06
county: امیدیه

id: 0616022969
name: میانکوه
class: city
parent: IR-06
county: امیدیه

id: 0617012104
name: لالی
class: city
parent: IR-06
county: لالی

id: 0618011277
name: هندیجان
class: city
parent: IR-06
county: هندیجان

id: 0618022650
name: زهره
class: city
parent: IR-06
county: هندیجان
needs: class

id: 0619011286
name: رامشیر
class: city
parent: IR-06
county: رامشیر

id: 0619022719
name: مشراگه
class: city
parent: IR-06
county: رامشیر

id: 0620012007
name: ترکالکی
class: city
parent: IR-06
county: گتوند

id: 0620012715
name: سماله
class: city
parent: IR-06
county: گتوند

id: 0620021289
name: گتوند
class: city
parent: IR-06
county: گتوند

id: 0620022009
name: صالح‌شهر
class: city
parent: IR-06
county: گتوند

id: 0620022716
name: جنت‌مکان
class: city
parent: IR-06
county: گتوند

id: 0621012799
name: آبژدان
class: city
parent: IR-06
county: اندیکا

id: 0621022928
name: زاووت
class: city
parent: IR-06
county: اندیکا

id: 0621032550
name: قلعه خواجه
class: city
parent: IR-06
county: اندیکا

id: 0622021292
name: هفتگل
class: city
parent: IR-06
county: هفتکل

id: 0623012313
name: رفیع
class: city
parent: IR-06
county: هویزه
needs: class

id: 0623021285
name: هویزه
class: city
parent: IR-06
county: هویزه

id: 0624012106
name: ملاثانی
class: city
parent: IR-06
county: باوی

id: 0624022309
name: ویس
class: city
parent: IR-06
county: باوی
needs: class

id: 0624022310
name: شیبان
class: city
parent: IR-06
county: باوی

id: 0625012105
name: حمیدیه
class: city
parent: IR-06
county: حمیدیه

id: 0626011278
name: آغاجاری
class: city
parent: IR-06
county: آغاجاری

id: 0626022920
name: جولکی
class: city
parent: IR-06
county: آغاجاری

id: 0627012790
name: کوت عبدالله
class: city
alias: کوت عبداله
parent: IR-06
county: کارون

id: 0701041296
name: آباده
class: city
parent: IR-07
county: آباده

id: 0701042335
name: ایزدخواست
class: city
parent: IR-07
county: آباده

id: 0701042597
name: سورمق
class: city
parent: IR-07
county: آباده

id: 0701051297
name: صغاد
class: city
parent: IR-07
county: آباده

id: 0701052198
name: بهمن
class: city
parent: IR-07
county: آباده
needs: class

id: 0702012177
name: رونیز
class: city
parent: IR-07
county: استهبان

id: 0702021298
name: استهبان
class: city
parent: IR-07
county: استهبان

id: 0702022552
name: ایج
class: city
parent: IR-07
county: استهبان

id: 0703012014
name: دژکرد
class: city
parent: IR-07
county: اقلید

id: 0703012297
name: سده
class: city
parent: IR-07
county: اقلید
needs: class

id: 0703021299
name: اقلید
class: city
parent: IR-07
county: اقلید

id: 0703032082
name: حسن‌آباد
class: city
parent: IR-07
county: اقلید

id: 0704022707
name: دوزه
class: city
parent: IR-07
county: جهرم

id: 0704032178
name: قطب‌آباد
class: city
parent: IR-07
county: جهرم

id: 0704041301
name: جهرم
class: city
parent: IR-07
county: جهرم

id: 0705022905
name: رستاق
class: city
parent: IR-07
county: داراب
needs: class

id: 0705031303
name: داراب
class: city
parent: IR-07
county: داراب

id: 0705042016
name: فدامی
class: city
parent: IR-07
county: داراب

id: 0705042081
name: دوبرجی
class: city
parent: IR-07
county: داراب

id: 0705052179
name: جنت‌شهر
class: city
parent: IR-07
county: داراب

id: 0706021304
name: اردکان
class: city
parent: IR-07
county: سپیدان

id: 0706032711
name: هماشهر
class: city
alias: هما‌شهر
parent: IR-07
county: سپیدان

id: 0707051309
name: شیراز
class: city
parent: IR-07
county: شیراز

id: 0707052015
name: شهرصدرا
class: city
parent: IR-07
county: شیراز

id: 0707052298
name: داریان
class: city
parent: IR-07
county: شیراز

id: 0707062057
name: خانه زنیان
class: city
parent: IR-07
county: شیراز

id: 0708012180
name: ششده
class: city
parent: IR-07
county: فسا

id: 0708012762
name: قره‌بلاغ
class: city
parent: IR-07
county: فسا

id: 0708022107
name: زاهدشهر
class: city
alias: زاهد‌شهر
parent: IR-07
county: فسا

id: 0708022829
name: میانشهر
class: city
parent: IR-07
county: فسا

id: 0708031310
name: فسا
class: city
parent: IR-07
county: فسا

id: 0708042652
name: نوبندگان
class: city
parent: IR-07
county: فسا

id: 0709031313
name: فیروزآباد
class: city
alias: فیروز‌آباد
parent: IR-07
county: فیروزآباد

id: 0709041314
name: میمند
class: city
parent: IR-07
county: فیروزآباد

id: 0710012423
name: بالاده
class: city
parent: IR-07
county: کازرون

id: 0710022181
name: کنارتخته
class: city
parent: IR-07
county: کازرون

id: 0710041315
name: کازرون
class: city
parent: IR-07
county: کازرون

id: 0710062109
name: خشت
class: city
parent: IR-07
county: کازرون
needs: class

id: 0711022183
name: جویم
class: city
parent: IR-07
county: لارستان

id: 0711041320
name: لار
class: city
parent: IR-07
county: لارستان
needs: class در

id: 0711042013
name: لطیفی
class: city
parent: IR-07
county: لارستان
needs: class

id: 0711042553
name: خور
class: city
parent: IR-07
county: لارستان
needs: class

id: 0711042952
name: دهکویه
class: city
parent: IR-07
county: لارستان

id: 0711052219
name: بیرم
class: city
parent: IR-07
county: لارستان

id: 0711072182
name: بنارویه
class: city
parent: IR-07
county: لارستان

id: 0711082709
name: عمادشهر
class: city
alias: عماد‌شهر
parent: IR-07
county: لارستان

id: 0712032555
name: کامفیروز
class: city
parent: IR-07
county: مرودشت

id: 0712041324
name: مرودشت
class: city
alias: مرو‌دشت
parent: IR-07
county: مرودشت

id: 0712042961
name: زنگی‌آباد
class: city
parent: IR-07
county: مرودشت

id: 0712052080
name: رامجرد
class: city
parent: IR-07
county: مرودشت

id: 0712062336
name: سیدان
class: city
parent: IR-07
county: مرودشت
needs: class

id: 0712062951
name: فاروق
class: city
parent: IR-07
county: مرودشت
needs: class

id: 0712072776
name: خانیمن
class: city
parent: IR-07
county: مرودشت

id: 0713022781
name: بابامنیر
class: city
parent: IR-07
county: ممسنی

id: 0713031325
name: نورآباد
class: city
alias: نور‌آباد
parent: IR-07
county: ممسنی

id: 0713032712
name: خومه زار
class: city
parent: IR-07
county: ممسنی

id: 0714022556
name: مشکان
class: city
parent: IR-07
county: نی‌ریز

id: 0714031326
name: نی‌ریز
class: city
parent: IR-07
county: نی‌ریز

id: 0714042058
name: قطرویه
class: city
parent: IR-07
county: نی‌ریز

id: 0715011318
name: لامرد
class: city
parent: IR-07
county: لامرد

id: 0715032212
name: اشکنان
class: city
parent: IR-07
county: لامرد

id: 0715032235
name: اهل
class: city
parent: IR-07
county: لامرد
needs: شهر شهردار شهرداری

id: 0715042236
name: علامرودشت
class: city
alias: علامرو‌دشت
parent: IR-07
county: لامرد

id: 0715052906
name: چاه ورز
class: city
parent: IR-07
county: لامرد

id: 0716021295
name: بوانات
class: city
parent: IR-07
county: بوانات

id: 0716032780
name: مزایجان
class: city
parent: IR-07
county: بوانات

id: 0717011321
name: ارسنجان
class: city
parent: IR-07
county: ارسنجان

id: 0718011323
name: قادرآباد
class: city
parent: IR-07
county: خرم‌بید

id: 0718021294
name: صفاشهر
class: city
alias: صفا‌شهر
parent: IR-07
county: خرم‌بید

id: 0719012558
name: شهرپیر
class: city
parent: IR-07
county: زرین‌دشت

id: 0719021302
name: حاجی‌آباد
class: city
parent: IR-07
county: زرین‌دشت

id: 0719022651
name: دبیران
class: city
parent: IR-07
county: زرین‌دشت
needs: class

id: 0720012653
name: افزر
class: city
parent: IR-07
county: قیر و کارزین

id: 0720021312
name: قیر
class: city
parent: IR-07
county: قیر و کارزین
needs: class

id: 0720022011
name: امام‌شهر
class: city
parent: IR-07
county: قیر و کارزین

id: 0720022012
name: مبارک‌آباد
class: city
parent: IR-07
county: قیر و کارزین

id: 0720022422
name: کارزین
class: city
alias: فتح‌آباد کارزین
parent: IR-07
county: قیر و کارزین

id: 0721012425
name: گله‌دار
class: city
parent: IR-07
county: مهر

id: 0721012966
name: فال
class: city
parent: IR-07
county: مهر
needs: class

id: 0721022211
name: مهر
class: city
parent: IR-07
county: مهر
needs: class

id: 0721032559
name: وراوی
class: city
parent: IR-07
county: مهر

id: 0721032820
name: خوزی
class: city
parent: IR-07
county: مهر

id: 0721042708
name: اسیر
class: city
parent: IR-07
county: مهر
needs: class

id: 0722011311
name: فراشبند
class: city
parent: IR-07
county: فراشبند

id: 0722012060
name: نوجین
class: city
parent: IR-07
county: فراشبند

id: 0722022059
name: دهرم
class: city
parent: IR-07
county: فراشبند

id: 0723011322
name: سعادت‌شهر
class: city
parent: IR-07
county: پاسارگاد

id: 0723022783
name: مادرسلیمان
class: city
alias: مادر‌سلیمان
parent: IR-07
county: پاسارگاد

id: 0724012907
name: محمله
class: city
parent: IR-07
county: خنج

id: 0724021317
name: خنج
class: city
parent: IR-07
county: خنج

id: 0725012710
name: کوهنجان
class: city
parent: IR-07
county: سروستان

id: 0725021306
name: سروستان
class: city
parent: IR-07
county: سروستان

id: 0726012777
name: کوپن
class: city
parent: IR-07
county: رستم
needs: class

id: 0726022337
name: مصیری
class: city
parent: IR-07
county: رستم

id: 0727011319
name: گراش
class: city
parent: IR-07
county: گراش

id: 0727022903
name: ارد
class: city
parent: IR-07
county: گراش

id: 0728011307
name: کوار
class: city
parent: IR-07
county: کوار

id: 0728022904
name: طسوج
class: city
parent: IR-07
county: کوار

id: 0729012782
name: سلطان‌شهر
class: city
parent: IR-07
county: خرامه

id: 0729021308
name: خرامه
class: city
parent: IR-07
county: خرامه

id: 0729022962
name: معزابادجابری
class: city
parent: IR-07
county: خرامه

id: 0729022963
name: خیرآباد
class: city
alias: خیر‌آباد
parent: IR-07
county: خرامه

id: 0730011305
name: زرقان
class: city
parent: IR-07
county: زرقان

id: 0730012421
name: لپوئی
class: city
alias: لپویی
parent: IR-07
county: زرقان

id: 0731012503
name: بیضا
class: city
parent: IR-07
county: بیضا

id: 0732012095
name: حسامی
class: city
parent: IR-07
county: سرچهان
needs: class

id: 0732012557
name: کره‌ای
class: city
parent: IR-07
county: سرچهان
needs: شهر شهردار

id: 0733012108
name: قائمیه
class: city
alias: قایمیه
parent: IR-07
county: کوه چنار

id: 0733022424
name: نودان
class: city
parent: IR-07
county: کوه چنار

id: 0734012234
name: باب انار
class: city
parent: IR-07
county: خفر

id: 0734021300
name: خاوران
class: city
parent: IR-07
county: خفر
needs: class

id: 0735012199
name: آباده طشک
class: city
parent: IR-07
county: بختگان

id: 0736011316
name: اوز
class: city
parent: IR-07
county: اوز
needs: class

id: 0801031328
name: بافت
class: city
parent: IR-08
county: بافت
needs: class

id: 0801032200
name: بزنجان
class: city
parent: IR-08
county: بافت

id: 0802031330
name: بم
class: city
parent: IR-08
county: بم
needs: class در زلزله زلزله‌زدگان ارگ منتخب کرمان_و جیرفت_و مردم اهالی

id: 0802071331
name: بروات
class: city
parent: IR-08
county: بم
needs: class

id: 0803012339
name: درب بهشت
class: city
parent: IR-08
county: جیرفت

id: 0803022237
name: جبالبارز
class: city
parent: IR-08
county: جیرفت

id: 0803041332
name: جیرفت
class: city
parent: IR-08
county: جیرفت

id: 0803042953
name: علی‌آباد
class: city
parent: IR-08
county: جیرفت

id: 0803052769
name: بلوک
class: city
parent: IR-08
county: جیرفت
needs: class

id: 0804021335
name: رفسنجان
class: city
parent: IR-08
county: رفسنجان

id: 0804022227
name: سرچشمه
class: city
alias: مس سرچشمه
parent: IR-08
county: رفسنجان
needs: class

id: 0804032319
name: کشکوئیه
class: city
alias: کشکوییه
parent: IR-08
county: رفسنجان

id: 0804042427
name: بهرمان
class: city
parent: IR-08
county: رفسنجان

id: 0804042954
name: جوادیه الهیه
class: city
parent: IR-08
county: رفسنجان

id: 0804052085
name: صفائیه
class: city
alias: صفاییه
parent: IR-08
county: رفسنجان

id: 0805021337
name: زرند
class: city
parent: IR-08
county: زرند

id: 0805022201
name: خانوک
class: city
parent: IR-08
county: زرند

id: 0805022600
name: ریحان
class: city
parent: IR-08
county: زرند
needs: class

id: 0805032601
name: یزدان‌شهر
class: city
parent: IR-08
county: زرند

id: 0805032955
name: سیریز
class: city
parent: IR-08
county: زرند

id: 0806011338
name: سیرجان
class: city
parent: IR-08
county: سیرجان

id: 0806012340
name: نجف‌شهر
class: city
parent: IR-08
county: سیرجان

id: 0806022561
name: پاریز
class: city
parent: IR-08
county: سیرجان

id: 0806022722
name: هماشهر
class: city
alias: هما‌شهر
parent: IR-08
county: سیرجان

id: 0806032823
name: خواجوشهر
class: city
alias: خواجو‌شهر
parent: IR-08
county: سیرجان

id: 0806042320
name: زیدآباد
class: city
alias: زید‌آباد
parent: IR-08
county: سیرجان

id: 0806052825
name: بلورد
class: city
parent: IR-08
county: سیرجان

id: 0807011339
name: شهربابک
alias: شهر بابک
class: city
parent: IR-08
county: شهربابک

id: 0807012030
name: خورسند
class: city
parent: IR-08
county: شهربابک
needs: class

id: 0807012086
name: خاتون‌آباد
class: city
parent: IR-08
county: شهربابک

id: 0807022031
name: جوزم
class: city
parent: IR-08
county: شهربابک

id: 0807022238
name: دهج
class: city
parent: IR-08
county: شهربابک

id: 0808021341
name: شهداد
class: city
parent: IR-08
county: کرمان
needs: class

id: 0808022603
name: اندوهجرد
class: city
parent: IR-08
county: کرمان

id: 0808031342
name: گلباف
class: city
parent: IR-08
county: کرمان

id: 0808041343
name: جوپار
class: city
parent: IR-08
county: کرمان

id: 0808041344
name: ماهان
class: city
parent: IR-08
county: کرمان
needs: class

id: 0808042321
name: محی‌آباد
class: city
parent: IR-08
county: کرمان

id: 0808051346
name: کرمان
class: city
parent: IR-08
county: کرمان

id: 0808052239
name: باغین
class: city
parent: IR-08
county: کرمان

id: 0808052323
name: زنگی‌آباد
class: city
parent: IR-08
county: کرمان
population: 8568
source: s1 s3

id: 0808052428
name: اختیارآباد
class: city
alias: اختیار‌آباد
parent: IR-08
county: کرمان

id: 0808061329
name: راین
class: city
parent: IR-08
county: کرمان
needs: class

id: 0808071345
name: چترود
class: city
parent: IR-08
county: کرمان

id: 0808072324
name: کاظم‌آباد
class: city
parent: IR-08
county: کرمان

id: 0809041347
name: کهنوج
class: city
parent: IR-08
county: کهنوج

id: 0809042956
name: ده کهان
class: city
parent: IR-08
county: کهنوج

id: 0810011348
name: بردسیر
class: city
parent: IR-08
county: بردسیر

id: 0810012824
name: دشتکار
class: city
parent: IR-08
county: بردسیر

id: 0810022065
name: لاله‌زار
class: city
parent: IR-08
county: بردسیر
needs: class

id: 0810032241
name: گلزار
class: city
parent: IR-08
county: بردسیر
needs: class

id: 0810042326
name: نگار
class: city
parent: IR-08
county: بردسیر
needs: class

id: 0811012599
name: هجدک
class: city
parent: IR-08
county: راور

id: 0811021340
name: راور
class: city
parent: IR-08
county: راور

id: 0812011333
name: عنبرآباد
class: city
alias: عنبر‌آباد
parent: IR-08
county: عنبرآباد

id: 0812012721
name: دوساری
class: city
parent: IR-08
county: عنبرآباد

id: 0812032602
name: مردهک
class: city
parent: IR-08
county: عنبرآباد

id: 0813012240
name: منوجان
class: city
parent: IR-08
county: منوجان

id: 0813022604
name: نودژ
class: city
parent: IR-08
county: منوجان

id: 0814012110
name: کیانشهر
class: city
alias: کیان‌شهر
parent: IR-08
county: کوهبنان

id: 0814021336
name: کوهبنان
class: city
parent: IR-08
county: کوهبنان

id: 0815012821
name: زهکلوت
class: city
parent: IR-08
county: رودبار جنوب

id: 0815022325
name: رودبار
class: city
parent: IR-08
county: رودبار جنوب

id: 0816012908
name: چاه دادخدا
class: city
parent: IR-08
county: قلعه‌گنج

id: 0816012957
name: رمشک
class: city
parent: IR-08
county: قلعه‌گنج

id: 0816022176
name: قلعه‌گنج
class: city
parent: IR-08
county: قلعه‌گنج

id: 0817012822
name: گنبکی
class: city
parent: IR-08
county: ریگان

id: 0817022316
name: محمدآباد
class: city
alias: محمد‌آباد
parent: IR-08
county: ریگان

id: 0818011327
name: رابر
class: city
parent: IR-08
county: رابر

id: 0818022771
name: هنزا
class: city
parent: IR-08
county: رابر

id: 0819012317
name: فهرج
class: city
parent: IR-08
county: فهرج

id: 0820011334
name: انار
class: city
parent: IR-08
county: انار
needs: class

id: 0820012318
name: امین‌شهر
class: city
parent: IR-08
county: انار

id: 0821012338
name: نرماشیر
class: city
parent: IR-08
county: نرماشیر

id: 0821022598
name: نظام‌شهر
class: city
parent: IR-08
county: نرماشیر

id: 0822012429
name: فاریاب
class: city
parent: IR-08
county: فاریاب

id: 0823012315
name: ارزوئیه
class: city
alias: ارزوییه
parent: IR-08
county: ارزوئیه

id: 0904021357
name: تایباد
class: city
parent: IR-09
county: تایباد

id: 0904022562
name: کاریز
class: city
parent: IR-09
county: تایباد
needs: class

id: 0904032654
name: مشهدریزه
class: city
parent: IR-09
county: تایباد

id: 0905012341
name: بایک
class: city
parent: IR-09
county: تربت حیدریه
needs: class

id: 0905052243
name: کدکن
class: city
parent: IR-09
county: تربت حیدریه

id: 0905061361
name: تربت حیدریه
class: city
parent: IR-09
county: تربت حیدریه

id: 0905072434
name: رباط سنگ
class: city
parent: IR-09
county: تربت حیدریه

id: 0906021363
name: تربت جام
class: city
parent: IR-09
county: تربت جام

id: 0906032342
name: نصرآباد
class: city
alias: نصر‌آباد
parent: IR-09
county: تربت جام

id: 0906042067
name: احمدابادصولت
class: city
parent: IR-09
county: تربت جام

id: 0906042655
name: نیل‌شهر
class: city
parent: IR-09
county: تربت جام

id: 0906052888
name: سمیع‌آباد
class: city
parent: IR-09
county: تربت جام

id: 0907012202
name: چاپشلو
class: city
parent: IR-09
county: درگز

id: 0907021364
name: لطف‌آباد
class: city
parent: IR-09
county: درگز

id: 0907031365
name: درگز
class: city
alias: دره‌گز
parent: IR-09
county: درگز

id: 0907041366
name: نوخندان
class: city
parent: IR-09
county: درگز

id: 0908052245
name: روداب
class: city
parent: IR-09
county: سبزوار

id: 0908062344
name: ششتمد
class: city
parent: IR-09
county: سبزوار

id: 0908071367
name: سبزوار
class: city
parent: IR-09
county: سبزوار

id: 0913011376
name: باجگیران
class: city
parent: IR-09
county: قوچان

id: 0913031378
name: قوچان
class: city
parent: IR-09
county: قوچان

id: 0914041381
name: کاشمر
class: city
parent: IR-09
county: کاشمر

id: 0915021383
name: بیدخت
class: city
parent: IR-09
county: گناباد

id: 0915021385
name: گناباد
class: city
parent: IR-09
county: گناباد

id: 0915031384
name: کاخک
class: city
parent: IR-09
county: گناباد

id: 0916012437
name: ملک‌آباد
class: city
parent: IR-09
county: مشهد

id: 0916051392
name: مشهد
class: city
parent: IR-09
county: مشهد

id: 0916052526
name: مشهد ثامن
class: city
parent: IR-09
county: مشهد

id: 0916062436
name: رضویه
class: city
parent: IR-09
county: مشهد
needs: class

id: 0917021393
name: درود
class: city
parent: IR-09
county: نیشابور
needs: class

id: 0917022246
name: قدمگاه
class: city
parent: IR-09
county: نیشابور
needs: class

id: 0917022349
name: خرو
class: city
parent: IR-09
county: نیشابور

id: 0917032564
name: چکنه
class: city
parent: IR-09
county: نیشابور

id: 0917041394
name: نیشابور
class: city
parent: IR-09
county: نیشابور

id: 0917042041
name: بار
class: city
parent: IR-09
county: نیشابور
needs: class
blocks: ده یک دو چند هر +دیگر +دیگری

id: 0917052438
name: عشق‌آباد
class: city
parent: IR-09
county: نیشابور

id: 0918012068
name: گلمکان
class: city
parent: IR-09
county: چناران

id: 0918012854
name: گلبهار
class: city
parent: IR-09
county: چناران

id: 0918021386
name: چناران
class: city
parent: IR-09
county: چناران

id: 0919012213
name: سنگان
class: city
parent: IR-09
county: خواف
needs: class

id: 0919021358
name: خواف
class: city
parent: IR-09
county: خواف

id: 0919022565
name: نشتیفان
class: city
parent: IR-09
county: خواف

id: 0919032439
name: قاسم‌آباد
class: city
parent: IR-09
county: خواف

id: 0919042605
name: سلامی
class: city
parent: IR-09
county: خواف
needs: class

id: 0920012607
name: مزدآوند
class: city
parent: IR-09
county: سرخس

id: 0920021387
name: سرخس
class: city
parent: IR-09
county: سرخس

id: 0922012442
name: قلندرآباد
class: city
alias: قلندر‌آباد
parent: IR-09
county: فریمان

id: 0922012608
name: سفیدسنگ
class: city
parent: IR-09
county: فریمان

id: 0922021390
name: فریمان
class: city
parent: IR-09
county: فریمان

id: 0922022566
name: فرهادگرد
class: city
parent: IR-09
county: فریمان

id: 0923012440
name: انابد
class: city
parent: IR-09
county: بردسکن

id: 0923021379
name: بردسکن
class: city
parent: IR-09
county: بردسکن

id: 0923032090
name: شهرآباد
class: city
alias: شهر‌آباد
parent: IR-09
county: بردسکن

id: 0927012606
name: جنگل
class: city
parent: IR-09
county: رشتخوار
needs: class

id: 0927021359
name: رشتخوار
class: city
parent: IR-09
county: رشتخوار

id: 0928012609
name: شهرزو
class: city
parent: IR-09
county: کلات

id: 0928021391
name: کلات
class: city
parent: IR-09
county: کلات

id: 0929012656
name: کندر
class: city
parent: IR-09
county: خلیل‌آباد

id: 0929021380
name: خلیل‌آباد
class: city
parent: IR-09
county: خلیل‌آباد

id: 0930012069
name: شادمهر
class: city
parent: IR-09
county: مه‌ولات
needs: class

id: 0930021360
name: فیض‌آباد
class: city
parent: IR-09
county: مه‌ولات

id: 0931011382
name: بجستان
class: city
parent: IR-09
county: بجستان

id: 0931022610
name: یونسی
class: city
parent: IR-09
county: بجستان
needs: class

id: 0932011389
name: طرقبه
class: city
parent: IR-09
county: بینالود

id: 0932021388
name: شاندیز
class: city
parent: IR-09
county: بینالود

id: 0933012220
name: فیروزه
class: city
parent: IR-09
county: فیروزه
needs: class

id: 0933022066
name: همت‌آباد
class: city
parent: IR-09
county: فیروزه

id: 0934011596
name: جغتای
class: city
parent: IR-09
county: جغتای

id: 0934022901
name: ریواده
class: city
parent: IR-09
county: جغتای

id: 0935012135
name: دولت‌آباد
class: city
parent: IR-09
county: زاوه

id: 0935022950
name: چخماق
class: city
parent: IR-09
county: زاوه
needs: class

id: 0936012184
name: نقاب
class: city
parent: IR-09
county: جوین
needs: class

id: 0936022889
name: حکم‌آباد
class: city
parent: IR-09
county: جوین

id: 0937012134
name: باخرز
class: city
parent: IR-09
county: باخرز

id: 0937022970
name: قلعه نو علیا
class: city
parent: IR-09
county: باخرز

id: 0938012343
name: سلطان‌آباد
class: city
parent: IR-09
county: خوشاب

id: 0938022902
name: مشکان
class: city
parent: IR-09
county: خوشاب

id: 0939012244
name: داورزن
class: city
parent: IR-09
county: داورزن

id: 0940011362
name: صالح‌آباد
class: city
parent: IR-09
county: صالح‌آباد

id: 0941012348
name: ریوش
class: city
parent: IR-09
county: کوهسرخ

id: 1001011395
name: اردستان
class: city
parent: IR-10
county: اردستان

id: 1001021396
name: زواره
class: city
parent: IR-10
county: اردستان

id: 1001032214
name: مهاباد
class: city
alias: مه‌آباد
parent: IR-10
county: اردستان

id: 1002012186
name: نیک‌آباد
class: city
parent: IR-10
county: اصفهان

id: 1002012247
name: محمدآباد
class: city
alias: محمد‌آباد
parent: IR-10
county: اصفهان

id: 1002012512
name: نصرآباد
class: city
alias: نصر‌آباد
parent: IR-10
county: اصفهان

id: 1002021403
name: کوهپایه
class: city
parent: IR-10
county: اصفهان
needs: class

id: 1002022350
name: سجزی
class: city
parent: IR-10
county: اصفهان

id: 1002022513
name: تودشک
class: city
parent: IR-10
county: اصفهان

id: 1002031406
name: اصفهان
class: city
parent: IR-10
county: اصفهان

id: 1002032021
name: قهجاورستان
class: city
parent: IR-10
county: اصفهان

id: 1002032611
name: بهارستان
class: city
parent: IR-10
county: اصفهان
population: 106433
needs: class مردم اهالی
source: s1 s3

id: 1002032830
name: زیار
class: city
parent: IR-10
county: اصفهان

id: 1002042187
name: حسن‌آباد
class: city
parent: IR-10
county: اصفهان

id: 1002051404
name: ورزنه
class: city
parent: IR-10
county: اصفهان

id: 1002061405
name: هرند
class: city
parent: IR-10
county: اصفهان

id: 1002062248
name: اژیه
class: city
parent: IR-10
county: اصفهان

id: 1003011410
name: خمینی‌شهر
class: city
parent: IR-10
county: خمینی‌شهر

id: 1003011411
name: درچه
class: city
parent: IR-10
county: خمینی‌شهر

id: 1003012188
name: کوشک
class: city
parent: IR-10
county: خمینی‌شهر
needs: class

id: 1003012755
name: اصغرآباد
class: city
alias: اصغر‌آباد
parent: IR-10
county: خمینی‌شهر

id: 1004011413
name: خوانسار
class: city
parent: IR-10
county: خوانسار

id: 1005012443
name: کمه
class: city
parent: IR-10
county: سمیرم
needs: class

id: 1005021414
name: سمیرم
class: city
parent: IR-10
county: سمیرم

id: 1005022249
name: حنا
class: city
parent: IR-10
county: سمیرم
needs: class

id: 1005022351
name: ونک
class: city
parent: IR-10
county: سمیرم
needs: class

id: 1005032923
name: بیده
class: city
parent: IR-10
county: سمیرم

id: 1005042936
name: فتح‌آباد
class: city
parent: IR-10
county: سمیرم

id: 1006031417
name: داران
class: city
parent: IR-10
county: فریدن
needs: class

id: 1006032251
name: دامنه
class: city
parent: IR-10
county: فریدن
needs: class

id: 1007011418
name: فریدونشهر
class: city
alias: فریدون‌شهر
parent: IR-10
county: فریدونشهر

id: 1007012569
name: برف انبار
class: city
parent: IR-10
county: فریدونشهر

id: 1008012215
name: پیربکران
class: city
parent: IR-10
county: فلاورجان

id: 1008012444
name: بهاران‌شهر
class: city
parent: IR-10
county: فلاورجان

id: 1008021419
name: فلاورجان
class: city
parent: IR-10
county: فلاورجان

id: 1008021420
name: کلیشادوسودرجان
class: city
parent: IR-10
county: فلاورجان

id: 1008022252
name: ابریشم
class: city
parent: IR-10
county: فلاورجان
needs: class

id: 1008022445
name: ایمانشهر
class: city
alias: ایمان‌شهر
parent: IR-10
county: فلاورجان

id: 1008031439
name: قهدریجان
class: city
parent: IR-10
county: فلاورجان

id: 1008032789
name: زازران
class: city
parent: IR-10
county: فلاورجان

id: 1009021422
name: شهرضا
class: city
parent: IR-10
county: شهرضا

id: 1009022446
name: منظریه
class: city
parent: IR-10
county: شهرضا
needs: class

id: 1010021424
name: قمصر
class: city
parent: IR-10
county: کاشان

id: 1010022447
name: جوشقان قالی
class: city
parent: IR-10
county: کاشان

id: 1010022831
name: کامو و چوگان
class: city
parent: IR-10
county: کاشان

id: 1010031425
name: کاشان
class: city
parent: IR-10
county: کاشان

id: 1010032657
name: مشکات
class: city
parent: IR-10
county: کاشان
needs: class

id: 1010042302
name: نیاسر
class: city
parent: IR-10
county: کاشان

id: 1010052542
name: برزک
class: city
parent: IR-10
county: کاشان

id: 1011011426
name: گلپایگان
class: city
parent: IR-10
county: گلپایگان

id: 1011011427
name: گوگد
class: city
parent: IR-10
county: گلپایگان

id: 1011012511
name: گلشهر
class: city
parent: IR-10
county: گلپایگان
needs: class

id: 1012011429
name: باغ بهادران
class: city
parent: IR-10
county: لنجان

id: 1012012121
name: چرمهین
class: city
parent: IR-10
county: لنجان

id: 1012031430
name: چمگردان
class: city
parent: IR-10
county: لنجان

id: 1012031431
name: زرین‌شهر
class: city
parent: IR-10
county: لنجان

id: 1012031432
name: سده لنجان
class: city
parent: IR-10
county: لنجان

id: 1012032112
name: ورنامخواست
class: city
parent: IR-10
county: لنجان

id: 1012032128
name: فولادشهر
alias: فولاد شهر
class: city
parent: IR-10
county: لنجان

id: 1012032504
name: زاینده‌رود
class: city
parent: IR-10
county: لنجان
needs: class

id: 1012032788
name: باغشاد
class: city
parent: IR-10
county: لنجان

id: 1013011433
name: انارک
class: city
parent: IR-10
county: نائین

id: 1013031435
name: نائین
class: city
alias: نایین
parent: IR-10
county: نائین

id: 1013032078
name: بافران
class: city
parent: IR-10
county: نائین

id: 1014021440
name: نجف‌آباد
class: city
parent: IR-10
county: نجف‌آباد

id: 1014022045
name: جوزدان
class: city
parent: IR-10
county: نجف‌آباد

id: 1014022122
name: گلدشت
class: city
parent: IR-10
county: نجف‌آباد

id: 1014022570
name: کهریزسنگ
class: city
parent: IR-10
county: نجف‌آباد

id: 1014031437
name: دهق
class: city
parent: IR-10
county: نجف‌آباد

id: 1014031438
name: علویجه
class: city
parent: IR-10
county: نجف‌آباد

id: 1015011442
name: نطنز
class: city
parent: IR-10
county: نطنز

id: 1015012754
name: طرق‌رود
class: city
parent: IR-10
county: نطنز

id: 1015021441
name: بادرود
class: city
alias: باد‌رود
parent: IR-10
county: نطنز

id: 1015022612
name: خالدآباد
class: city
alias: خالد‌آباد
parent: IR-10
county: نطنز

id: 1016021408
name: میمه
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1016021409
name: وزوان
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1016021598
name: لای بید
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1016031401
name: شاهین‌شهر
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1016031402
name: گزبرخوار
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1016031597
name: گرگاب
class: city
parent: IR-10
county: شاهین‌شهر و میمه

id: 1017011428
name: مبارکه
class: city
parent: IR-10
county: مبارکه
needs: class در

id: 1017011599
name: مجلسی
class: city
parent: IR-10
county: مبارکه
needs: class

id: 1017012189
name: دیزیچه
class: city
parent: IR-10
county: مبارکه

id: 1017012204
name: طالخونچه
class: city
parent: IR-10
county: مبارکه

id: 1017012448
name: کرکوند
class: city
parent: IR-10
county: مبارکه

id: 1017022572
name: زیباشهر
class: city
alias: زیبا‌شهر
parent: IR-10
county: مبارکه

id: 1017022937
name: ده سرخ
class: city
parent: IR-10
county: مبارکه

id: 1018012279
name: ابوزیدآباد
class: city
alias: ابوزید‌آباد
parent: IR-10
county: آران و بیدگل

id: 1018021423
name: آران و بیدگل
class: city
parent: IR-10
county: آران و بیدگل

id: 1018022505
name: نوش‌آباد
class: city
parent: IR-10
county: آران و بیدگل

id: 1018022543
name: سفیدشهر
class: city
alias: سفید‌شهر
parent: IR-10
county: آران و بیدگل

id: 1019012449
name: عسگران
class: city
parent: IR-10
county: تیران و کرون

id: 1019021436
name: تیران
class: city
parent: IR-10
county: تیران و کرون

id: 1019022573
name: رضوانشهر
class: city
alias: رضوان‌شهر
parent: IR-10
county: تیران و کرون
population: 3606
source: s1 s3

id: 1020021415
name: چادگان
class: city
parent: IR-10
county: چادگان

id: 1020022352
name: رزوه
class: city
parent: IR-10
county: چادگان

id: 1021011421
name: دهاقان
class: city
parent: IR-10
county: دهاقان

id: 1021012093
name: گلشن
class: city
parent: IR-10
county: دهاقان
needs: class

id: 1022011397
name: حبیب‌آباد
class: city
parent: IR-10
county: برخوار

id: 1022012094
name: شاپورآباد
class: city
alias: شاپور‌آباد
parent: IR-10
county: برخوار

id: 1022012571
name: کمشچه
class: city
parent: IR-10
county: برخوار

id: 1022021398
name: خورزوق
class: city
parent: IR-10
county: برخوار

id: 1022021399
name: دستگرد
class: city
parent: IR-10
county: برخوار

id: 1022021400
name: دولت‌آباد
class: city
parent: IR-10
county: برخوار

id: 1022022756
name: سین
class: city
parent: IR-10
county: برخوار
needs: class

id: 1023011434
name: خور
class: city
parent: IR-10
county: خور و بیابانک
population: 6765
needs: class
source: s1 s3

id: 1023012077
name: فرخی
class: city
parent: IR-10
county: خور و بیابانک
needs: class

id: 1023012203
name: جندق
class: city
parent: IR-10
county: خور و بیابانک

id: 1024011416
name: بوئین و میاندشت
class: city
alias: بویین و میاندشت
alias: بوئین میاندشت
parent: IR-10
county: بوئین و میاندشت

id: 1024012250
name: افوس
class: city
parent: IR-10
county: بوئین و میاندشت

id: 1101012450
name: بزمان
class: city
parent: IR-11
county: ایرانشهر

id: 1101051443
name: ایرانشهر
class: city
alias: ایران‌شهر
parent: IR-11
county: ایرانشهر

id: 1102021446
name: چابهار
class: city
alias: چاه‌بهار
parent: IR-11
county: چابهار

id: 1102042894
name: پلان
class: city
parent: IR-11
county: چابهار
needs: class

id: 1103011449
name: خاش
class: city
parent: IR-11
county: خاش

id: 1103012979
name: اسماعیل‌آباد
class: city
parent: IR-11
county: خاش

id: 1103032915
name: ده رئیس
class: city
alias: ده رییس
parent: IR-11
county: خاش

id: 1104041450
name: زابل
class: city
parent: IR-11
county: زابل

id: 1104042453
name: بنجار
class: city
parent: IR-11
county: زابل

id: 1105011451
name: زاهدان
class: city
parent: IR-11
county: زاهدان

id: 1105032454
name: نصرت‌آباد
class: city
parent: IR-11
county: زاهدان

id: 1105042891
name: سرجنگل
class: city
parent: IR-11
county: زاهدان

id: 1106012191
name: جالق
class: city
parent: IR-11
county: سراوان

id: 1106041453
name: سراوان
class: city
parent: IR-11
county: سراوان

id: 1106042047
name: محمدی
class: city
parent: IR-11
county: سراوان
needs: class

id: 1106042048
name: گشت
class: city
parent: IR-11
county: سراوان
needs: class

id: 1106052455
name: سیرکان
class: city
parent: IR-11
county: سراوان

id: 1107012456
name: بنت
class: city
parent: IR-11
county: نیک‌شهر
needs: class

id: 1107042506
name: اسپکه
class: city
parent: IR-11
county: نیک‌شهر

id: 1107051448
name: نیک‌شهر
class: city
parent: IR-11
county: نیک‌شهر

id: 1108012501
name: پیشین
class: city
parent: IR-11
county: راسک
needs: class

id: 1108032461
name: راسک
class: city
parent: IR-11
county: راسک

id: 1108052890
name: پارود
class: city
parent: IR-11
county: راسک

id: 1109012739
name: زرآباد
class: city
parent: IR-11
county: کنارک

id: 1109021447
name: کنارک
class: city
parent: IR-11
county: کنارک

id: 1110012978
name: جزینک
class: city
parent: IR-11
county: زهک

id: 1110022173
name: زهک
class: city
parent: IR-11
county: زهک

id: 1111012514
name: دوست‌محمد
class: city
parent: IR-11
county: هیرمند

id: 1111022916
name: قرقری
class: city
parent: IR-11
county: هیرمند

id: 1112012451
name: گلمورتی
class: city
parent: IR-11
county: دلگان

id: 1112022914
name: چگرد
class: city
parent: IR-11
county: دلگان

id: 1113012355
name: مهرستان
class: city
parent: IR-11
county: مهرستان

id: 1113022893
name: آشار
class: city
parent: IR-11
county: مهرستان

id: 1114012174
name: سوران
class: city
parent: IR-11
county: سیب و سوران

id: 1114022613
name: هیدوچ
class: city
parent: IR-11
county: سیب و سوران

id: 1115012353
name: ادیمی
class: city
parent: IR-11
county: نیمروز
needs: class

id: 1116012354
name: محمدآباد
class: city
alias: محمد‌آباد
parent: IR-11
county: هامون

id: 1116022046
name: علی‌اکبر
class: city
parent: IR-11
county: هامون
needs: class

id: 1117011452
name: میرجاوه
class: city
parent: IR-11
county: میرجاوه

id: 1117032912
name: ریگ ملک
class: city
parent: IR-11
county: میرجاوه

id: 1118011445
name: قصرقند
class: city
parent: IR-11
county: قصرقند

id: 1118022892
name: ساربوک
class: city
parent: IR-11
county: قصرقند

id: 1119012175
name: فنوج
class: city
parent: IR-11
county: فنوج

id: 1119022913
name: گتیج
class: city
parent: IR-11
county: فنوج

id: 1120012049
name: محمدان
class: city
parent: IR-11
county: بمپور

id: 1120012172
name: بمپور
class: city
parent: IR-11
county: بمپور

id: 1121012452
name: نوک‌آباد
class: city
parent: IR-11
county: تفتان

id: 1122011444
name: نگور
class: city
parent: IR-11
county: دشتیاری

id: 1123012499
name: سرباز
class: city
parent: IR-11
county: سرباز
needs: class

id: 1201012457
name: آرمرده
class: city
parent: IR-12
county: بانه

id: 1201021454
name: بانه
class: city
parent: IR-12
county: بانه

id: 1201032458
name: کانی سور
class: city
parent: IR-12
county: بانه

id: 1201042459
name: بوئین سفلی
class: city
alias: بویین سفلی
parent: IR-12
county: بانه

id: 1202012460
name: بابارشانی
class: city
parent: IR-12
county: بیجار

id: 1202012785
name: پیرتاج
class: city
parent: IR-12
county: بیجار

id: 1202022190
name: یاسوکند
class: city
parent: IR-12
county: بیجار

id: 1202031455
name: بیجار
class: city
parent: IR-12
county: بیجار

id: 1202032784
name: توپ آغاج
class: city
parent: IR-12
county: بیجار

id: 1203012502
name: صاحب
class: city
parent: IR-12
county: سقز
needs: class

id: 1203021456
name: سقز
class: city
parent: IR-12
county: سقز

id: 1203042924
name: سنته
class: city
parent: IR-12
county: سقز

id: 1204031458
name: سنندج
class: city
parent: IR-12
county: سنندج

id: 1204042462
name: شویشه
class: city
parent: IR-12
county: سنندج

id: 1204052895
name: حسین‌آباد
class: city
parent: IR-12
county: سنندج
needs: class

id: 1205021462
name: قروه
class: city
parent: IR-12
county: قروه

id: 1205031461
name: سریش‌آباد
class: city
parent: IR-12
county: قروه

id: 1205042463
name: دزج
class: city
parent: IR-12
county: قروه

id: 1205052426
name: دلبران
class: city
parent: IR-12
county: قروه

id: 1206012753
name: برده رشه
class: city
parent: IR-12
county: مریوان

id: 1206022464
name: چناره
class: city
parent: IR-12
county: مریوان
needs: class

id: 1206031463
name: مریوان
class: city
parent: IR-12
county: مریوان

id: 1206032055
name: کانی دینار
class: city
parent: IR-12
county: مریوان

id: 1207012465
name: زرینه
class: city
parent: IR-12
county: دیواندره
needs: class

id: 1207021459
name: دیواندره
class: city
alias: دیوان‌دره
parent: IR-12
county: دیواندره

id: 1207032925
name: هزارکانیان
class: city
parent: IR-12
county: دیواندره

id: 1208011457
name: کامیاران
class: city
parent: IR-12
county: کامیاران

id: 1208022466
name: موچش
class: city
parent: IR-12
county: کامیاران

id: 1209012752
name: اورامان تخت
class: city
parent: IR-12
county: سروآباد

id: 1209022205
name: سروآباد
class: city
alias: سرو‌آباد
parent: IR-12
county: سروآباد

id: 1210011460
name: دهگلان
class: city
parent: IR-12
county: دهگلان

id: 1210022042
name: بلبان‌آباد
class: city
parent: IR-12
county: دهگلان

id: 1301012467
name: فرسفج
class: city
parent: IR-13
county: تویسرکان

id: 1301021464
name: تویسرکان
class: city
parent: IR-13
county: تویسرکان

id: 1301021465
name: سرکان
class: city
parent: IR-13
county: تویسرکان

id: 1302012253
name: ازندریان
class: city
parent: IR-13
county: ملایر

id: 1302012468
name: جوکار
class: city
parent: IR-13
county: ملایر
needs: class

id: 1302021466
name: سامن
class: city
parent: IR-13
county: ملایر

id: 1302031467
name: ملایر
class: city
parent: IR-13
county: ملایر

id: 1302032871
name: اسلام شهر آق گل
class: city
parent: IR-13
county: ملایر

id: 1302042658
name: زنگنه
class: city
parent: IR-13
county: ملایر
needs: class

id: 1303012206
name: فیروزان
class: city
parent: IR-13
county: نهاوند

id: 1303021468
name: نهاوند
class: city
parent: IR-13
county: نهاوند

id: 1303032659
name: برزول
class: city
parent: IR-13
county: نهاوند

id: 1303042660
name: گیان
class: city
parent: IR-13
county: نهاوند
needs: class

id: 1304052356
name: قهاوند
class: city
parent: IR-13
county: همدان

id: 1304071474
name: مریانج
class: city
parent: IR-13
county: همدان

id: 1304071475
name: همدان
class: city
parent: IR-13
county: همدان

id: 1304072254
name: جورقان
class: city
parent: IR-13
county: همدان

id: 1305012469
name: گل‌تپه
class: city
parent: IR-13
county: کبودرآهنگ

id: 1305021473
name: کبودرآهنگ
class: city
alias: کبودراهنگ
parent: IR-13
county: کبودرآهنگ

id: 1305032470
name: شیرین‌سو
class: city
parent: IR-13
county: کبودرآهنگ

id: 1306011469
name: اسدآباد
class: city
alias: اسد‌آباد
parent: IR-13
county: اسدآباد

id: 1306022758
name: آجین
class: city
parent: IR-13
county: اسدآباد

id: 1307011472
name: لالجین
class: city
parent: IR-13
county: بهار

id: 1307012757
name: مهاجران
class: city
parent: IR-13
county: بهار
population: 7331
needs: class
source: s1 s3

id: 1307021471
name: بهار
class: city
parent: IR-13
county: بهار
needs: class مردم اهالی

id: 1307032216
name: صالح‌آباد
class: city
parent: IR-13
county: بهار

id: 1308012357
name: دمق
class: city
parent: IR-13
county: رزن

id: 1308032171
name: رزن
class: city
parent: IR-13
county: رزن

id: 1309012192
name: فامنین
class: city
parent: IR-13
county: فامنین

id: 1310012870
name: کرفس
class: city
parent: IR-13
county: درگزین
needs: class

id: 1310021470
name: قروه درگزین
class: city
parent: IR-13
county: درگزین

id: 1401022152
name: گندمان
class: city
parent: IR-14
county: بروجن

id: 1401031478
name: بروجن
class: city
parent: IR-14
county: بروجن

id: 1401031479
name: فرادنبه
class: city
parent: IR-14
county: بروجن

id: 1401032306
name: سفیددشت
class: city
alias: سفید‌دشت
parent: IR-14
county: بروجن

id: 1401032706
name: نقنه
class: city
parent: IR-14
county: بروجن

id: 1401041477
name: بلداجی
class: city
parent: IR-14
county: بروجن

id: 1402021482
name: شهرکرد
class: city
parent: IR-14
county: شهرکرد

id: 1402021484
name: هفشجان
class: city
parent: IR-14
county: شهرکرد

id: 1402022123
name: کیان
class: city
parent: IR-14
county: شهرکرد
needs: class

id: 1402022359
name: طاقانک
class: city
parent: IR-14
county: شهرکرد

id: 1402022471
name: نافچ
class: city
parent: IR-14
county: شهرکرد

id: 1402052113
name: سورشجان
class: city
parent: IR-14
county: شهرکرد

id: 1402052614
name: سودجان
class: city
parent: IR-14
county: شهرکرد

id: 1402052838
name: هارونی
class: city
parent: IR-14
county: شهرکرد
needs: class

id: 1402061483
name: فرخ‌شهر
class: city
parent: IR-14
county: شهرکرد

id: 1403021486
name: فارسان
class: city
parent: IR-14
county: فارسان

id: 1403022805
name: گوجان
class: city
parent: IR-14
county: فارسان

id: 1403032124
name: باباحیدر
class: city
parent: IR-14
county: فارسان

id: 1403032938
name: فیل‌آباد
class: city
parent: IR-14
county: فارسان

id: 1403041485
name: جونقان
class: city
parent: IR-14
county: فارسان

id: 1403042730
name: پردنجان
class: city
parent: IR-14
county: فارسان

id: 1403042806
name: چلیچه
class: city
parent: IR-14
county: فارسان

id: 1404012472
name: مال خلیفه
class: city
parent: IR-14
county: لردگان

id: 1404021487
name: لردگان
class: city
parent: IR-14
county: لردگان

id: 1404042731
name: منج
class: city
parent: IR-14
county: لردگان
needs: class

id: 1404052840
name: سردشت
class: city
parent: IR-14
county: لردگان

id: 1405011476
name: اردل
class: city
parent: IR-14
county: اردل

id: 1405012807
name: کاج
class: city
parent: IR-14
county: اردل
needs: class

id: 1405012808
name: دشتک
class: city
parent: IR-14
county: اردل

id: 1405022809
name: سرخون
class: city
parent: IR-14
county: اردل

id: 1406012841
name: بازفت
class: city
parent: IR-14
county: کوهرنگ

id: 1406022360
name: چلگرد
class: city
parent: IR-14
county: کوهرنگ

id: 1406032839
name: صمصامی
class: city
parent: IR-14
county: کوهرنگ

id: 1407012153
name: شلمزار
class: city
parent: IR-14
county: کیار

id: 1407012358
name: گهرو
class: city
parent: IR-14
county: کیار

id: 1407012729
name: دستنا
class: city
parent: IR-14
county: کیار

id: 1407022154
name: ناغان
class: city
parent: IR-14
county: کیار

id: 1408011481
name: سامان
class: city
parent: IR-14
county: سامان
needs: class

id: 1408022918
name: هوره
class: city
parent: IR-14
county: سامان

id: 1409011480
name: بن
class: city
parent: IR-14
county: بن
needs: class

id: 1409012732
name: وردنجان
class: city
parent: IR-14
county: بن

id: 1409022919
name: یان‌چشمه
class: city
parent: IR-14
county: بن

id: 1410012473
name: آلونی
class: city
parent: IR-14
county: خانمیرزا

id: 1501022728
name: شول‌آباد
class: city
parent: IR-15
county: الیگودرز

id: 1501031489
name: الیگودرز
class: city
parent: IR-15
county: الیگودرز

id: 1501052877
name: شاپورآباد
class: city
alias: شاپور‌آباد
parent: IR-15
county: الیگودرز

id: 1501062876
name: چمن سلطان
class: city
parent: IR-15
county: الیگودرز

id: 1502011490
name: اشترینان
class: city
parent: IR-15
county: بروجرد

id: 1502012971
name: ونائی
class: city
alias: ونایی
parent: IR-15
county: بروجرد

id: 1502021492
name: بروجرد
class: city
parent: IR-15
county: بروجرد

id: 1503022474
name: سپیددشت
class: city
alias: سپید‌دشت
parent: IR-15
county: خرم‌آباد

id: 1503032475
name: بیران‌شهر
class: city
parent: IR-15
county: خرم‌آباد

id: 1503052361
name: زاغه
class: city
parent: IR-15
county: خرم‌آباد
needs: class

id: 1503061496
name: خرم‌آباد
class: city
alias: خرم‌اباد
parent: IR-15
county: خرم‌آباد
population: 329825
source: s1 s3

id: 1504012727
name: هفت‌چشمه
class: city
parent: IR-15
county: دلفان

id: 1504021494
name: نورآباد
class: city
alias: نور‌آباد
parent: IR-15
county: دلفان
population: 65547
source: s1 s3

id: 1505012363
name: چالانچولان
class: city
parent: IR-15
county: دورود

id: 1505021491
name: دورود
class: city
parent: IR-15
county: دورود

id: 1506022257
name: گراب
class: city
parent: IR-15
county: کوهدشت

id: 1506031495
name: کوهدشت
class: city
alias: کوه‌دشت
parent: IR-15
county: کوهدشت

id: 1506042364
name: کوهنانی
class: city
parent: IR-15
county: کوهدشت

id: 1506052615
name: درب گنبد
class: city
parent: IR-15
county: کوهدشت

id: 1507012365
name: مومن‌آباد
class: city
parent: IR-15
county: ازنا

id: 1507021488
name: ازنا
class: city
parent: IR-15
county: ازنا

id: 1508011497
name: پل‌دختر
class: city
parent: IR-15
county: پل‌دختر

id: 1508022366
name: معمولان
class: city
parent: IR-15
county: پل‌دختر

id: 1509012367
name: فیروزآباد
class: city
alias: فیروز‌آباد
parent: IR-15
county: سلسله

id: 1509021493
name: الشتر
class: city
parent: IR-15
county: سلسله

id: 1510012255
name: سراب دوره
class: city
parent: IR-15
county: چگنی

id: 1510022973
name: چم پلک
class: city
parent: IR-15
county: چگنی

id: 1510032362
name: ویسیان
class: city
parent: IR-15
county: چگنی

id: 1511012972
name: سوری
class: city
parent: IR-15
county: رومشکان
needs: شهر شهردار

id: 1511022256
name: چقابل
class: city
parent: IR-15
county: رومشکان

id: 1601021499
name: چوار
class: city
parent: IR-16
county: ایلام

id: 1601031500
name: ایلام
class: city
parent: IR-16
county: ایلام

id: 1601042974
name: جعفرآباد
class: city
alias: جعفر‌آباد
parent: IR-16
county: ایلام

id: 1602031503
name: دره‌شهر
class: city
parent: IR-16
county: دره‌شهر

id: 1602042849
name: ماژین
class: city
parent: IR-16
county: دره‌شهر

id: 1603012127
name: پهله
class: city
parent: IR-16
county: دهلران

id: 1603021505
name: دهلران
class: city
parent: IR-16
county: دهلران

id: 1603031506
name: موسیان
class: city
parent: IR-16
county: دهلران

id: 1603041504
name: میمه
class: city
parent: IR-16
county: دهلران

id: 1604021507
name: سرابله
class: city
parent: IR-16
county: چرداول

id: 1604022617
name: آسمان‌آباد
class: city
parent: IR-16
county: چرداول

id: 1604042850
name: شباب
class: city
parent: IR-16
county: چرداول
needs: class

id: 1604052851
name: بلاوه
class: city
parent: IR-16
county: چرداول

id: 1605021509
name: صالح‌آباد
class: city
parent: IR-16
county: مهران
population: 1751
source: s1 s3

id: 1605031510
name: مهران
class: city
parent: IR-16
county: مهران
needs: class مرز پایانه_مرزی مرزهای مردم اهالی شهرهای شهرستان‌های گذرگاه

id: 1606012616
name: مورموری
class: city
parent: IR-16
county: آبدانان

id: 1606021501
name: آبدانان
class: city
parent: IR-16
county: آبدانان

id: 1606032056
name: سراب باغ
class: city
parent: IR-16
county: آبدانان

id: 1607012476
name: زرنه
class: city
parent: IR-16
county: ایوان

id: 1607021498
name: ایوان
class: city
parent: IR-16
county: ایوان
needs: class مردم اهالی

id: 1608011508
name: ارکواز
class: city
parent: IR-16
county: ملکشاهی

id: 1608022028
name: دلگشا
class: city
parent: IR-16
county: ملکشاهی
needs: class

id: 1608022745
name: مهر
class: city
parent: IR-16
county: ملکشاهی
needs: class

id: 1609012155
name: لومار
class: city
parent: IR-16
county: سیروان

id: 1610011502
name: بدره
class: city
parent: IR-16
county: بدره

id: 1610022909
name: چشمه شیرین
class: city
parent: IR-16
county: بدره

id: 1611012574
name: توحید
class: city
parent: IR-16
county: هلیلان
needs: class

id: 1701031512
name: یاسوج
class: city
parent: IR-17
county: بویراحمد

id: 1701032023
name: مادوان
class: city
parent: IR-17
county: بویراحمد

id: 1701042478
name: گراب سفلی
class: city
parent: IR-17
county: بویراحمد

id: 1701052083
name: چیتاب
class: city
parent: IR-17
county: بویراحمد

id: 1702022479
name: قلعه رئیسی
class: city
alias: قلعه رییسی
parent: IR-17
county: کهگیلویه

id: 1702051514
name: دهدشت
class: city
parent: IR-17
county: کهگیلویه

id: 1702062480
name: دیشموک
class: city
parent: IR-17
county: کهگیلویه

id: 1702072156
name: سوق
class: city
parent: IR-17
county: کهگیلویه
needs: class
blocks: +داد +دادند +داده +می‌دهد +می‌دهند +دهد +دهند +دادن

id: 1703021515
name: دوگنبدان
class: city
parent: IR-17
county: گچساران

id: 1704012084
name: پاتاوه
class: city
parent: IR-17
county: دنا

id: 1704031511
name: سی‌سخت
class: city
parent: IR-17
county: دنا

id: 1705022368
name: لیکک
class: city
parent: IR-17
county: بهمئی

id: 1706011513
name: چرام
class: city
parent: IR-17
county: چرام

id: 1706022828
name: سرفاریاب
class: city
parent: IR-17
county: چرام

id: 1707012130
name: باشت
class: city
parent: IR-17
county: باشت

id: 1707022917
name: بوستان
class: city
parent: IR-17
county: باشت
needs: class

id: 1708012129
name: لنده
class: city
parent: IR-17
county: لنده

id: 1709012477
name: مارگون
class: city
parent: IR-17
county: مارگون

id: 1801011516
name: خارک
class: city
parent: IR-18
county: بوشهر
needs: class

id: 1801021517
name: بوشهر
class: city
parent: IR-18
county: بوشهر

id: 1801022867
name: عالی‌شهر
class: city
parent: IR-18
county: بوشهر

id: 1801032481
name: چغادک
class: city
parent: IR-18
county: بوشهر

id: 1802012258
name: دلوار
class: city
parent: IR-18
county: تنگستان

id: 1802021518
name: اهرم
class: city
parent: IR-18
county: تنگستان
needs: class

id: 1802022816
name: آباد
class: city
parent: IR-18
county: تنگستان
needs: class
blocks: شهرهای +و

id: 1803011519
name: سعدآباد
class: city
alias: سعد‌آباد
parent: IR-18
county: دشتستان

id: 1803012482
name: وحدتیه
class: city
parent: IR-18
county: دشتستان

id: 1803022157
name: شبانکاره
class: city
parent: IR-18
county: دشتستان

id: 1803031520
name: برازجان
class: city
parent: IR-18
county: دشتستان

id: 1803032369
name: دالکی
class: city
parent: IR-18
county: دشتستان

id: 1803042618
name: تنگ ارم
class: city
parent: IR-18
county: دشتستان

id: 1803052619
name: کلمه
class: city
parent: IR-18
county: دشتستان
needs: class

id: 1803052817
name: بوشکان
class: city
parent: IR-18
county: دشتستان

id: 1803062308
name: آب‌پخش
class: city
parent: IR-18
county: دشتستان

id: 1804012131
name: کاکی
class: city
parent: IR-18
county: دشتی
needs: class

id: 1804012818
name: بادوله
class: city
parent: IR-18
county: دشتی

id: 1804021521
name: خورموج
class: city
parent: IR-18
county: دشتی

id: 1804032050
name: شنبه
class: city
parent: IR-18
county: دشتی
needs: class

id: 1805012483
name: بردخون
class: city
parent: IR-18
county: دیر

id: 1805021522
name: بندر دیر
class: city
parent: IR-18
county: دیر

id: 1805022737
name: بردستان
class: city
parent: IR-18
county: دیر

id: 1805022819
name: دوراهک
class: city
parent: IR-18
county: دیر

id: 1805032484
name: آبدان
class: city
parent: IR-18
county: دیر

id: 1806021523
name: بندرکنگان
class: city
parent: IR-18
county: کنگان

id: 1806022620
name: بنک
class: city
parent: IR-18
county: کنگان
needs: class

id: 1806022661
name: سیراف
class: city
parent: IR-18
county: کنگان

id: 1807021525
name: بندرریگ
class: city
parent: IR-18
county: گناوه

id: 1807031526
name: گناوه
class: city
alias: بندر گناوه
parent: IR-18
county: گناوه

id: 1808012370
name: امام حسن
class: city
parent: IR-18
county: دیلم
needs: class

id: 1808021524
name: بندردیلم
class: city
parent: IR-18
county: دیلم

id: 1809012087
name: انارستان
class: city
parent: IR-18
county: جم

id: 1809012662
name: ریز
class: city
parent: IR-18
county: جم
needs: class

id: 1809022259
name: جم
class: city
parent: IR-18
county: جم
needs: class مردم اهالی

id: 1809022933
name: بهارستان
class: city
parent: IR-18
county: جم
needs: class مردم اهالی

id: 1810012621
name: عسلویه
class: city
parent: IR-18
county: عسلویه

id: 1810012622
name: نخل تقی
class: city
parent: IR-18
county: عسلویه

id: 1810012932
name: بیدخون
class: city
parent: IR-18
county: عسلویه

id: 1810022878
name: چاه مبارک
class: city
parent: IR-18
county: عسلویه

id: 1901031528
name: ابهر
class: city
parent: IR-19
county: ابهر

id: 1901031530
name: صائین‌قلعه
class: city
alias: صایین‌قلعه
parent: IR-19
county: ابهر

id: 1901031531
name: هیدج
class: city
parent: IR-19
county: ابهر

id: 1903012260
name: گرماب
class: city
parent: IR-19
county: خدابنده

id: 1903022376
name: زرین‌رود
class: city
parent: IR-19
county: خدابنده

id: 1903031533
name: قیدار
class: city
parent: IR-19
county: خدابنده

id: 1903032039
name: سهرورد
class: city
parent: IR-19
county: خدابنده

id: 1903032832
name: کرسف
class: city
parent: IR-19
county: خدابنده

id: 1903032833
name: نوربهار
class: city
parent: IR-19
county: خدابنده

id: 1903042371
name: سجاس
class: city
parent: IR-19
county: خدابنده

id: 1904022764
name: نیک‌پی
class: city
parent: IR-19
county: زنجان

id: 1904051534
name: زنجان
class: city
parent: IR-19
county: زنجان

id: 1904062038
name: ارمغانخانه
class: city
parent: IR-19
county: زنجان

id: 1906012485
name: حلب
class: city
parent: IR-19
county: ایجرود
needs: class

id: 1906022327
name: زرین‌آباد
class: city
parent: IR-19
county: ایجرود

id: 1907011529
name: خرمدره
class: city
alias: خرم‌دره
parent: IR-19
county: خرمدره

id: 1908012486
name: چورزق
class: city
parent: IR-19
county: طارم

id: 1908022262
name: آب‌بر
class: city
parent: IR-19
county: طارم
needs: class

id: 1909012261
name: دندی
class: city
parent: IR-19
county: ماهنشان

id: 1909022207
name: ماه‌نشان
class: city
parent: IR-19
county: ماهنشان

id: 1910011527
name: سلطانیه
class: city
parent: IR-19
county: سلطانیه

id: 2001012263
name: امیریه
class: city
parent: IR-20
county: دامغان

id: 2001021540
name: دامغان
class: city
parent: IR-20
county: دامغان

id: 2001022264
name: دیباج
class: city
parent: IR-20
county: دامغان
needs: class

id: 2001022759
name: کلاته
class: city
parent: IR-20
county: دامغان
needs: class

id: 2002011542
name: سمنان
class: city
parent: IR-20
county: سمنان

id: 2003011545
name: بسطام
class: city
parent: IR-20
county: شاهرود

id: 2003011546
name: مجن
class: city
parent: IR-20
county: شاهرود

id: 2003012160
name: کلاته خیج
class: city
parent: IR-20
county: شاهرود

id: 2003022161
name: بیارجمند
class: city
parent: IR-20
county: شاهرود

id: 2003031547
name: شاهرود
class: city
alias: شاه‌رود
parent: IR-20
county: شاهرود

id: 2003032775
name: رویان
class: city
parent: IR-20
county: شاهرود
population: 3770
needs: class
source: s1 s3

id: 2004011548
name: ایوانکی
class: city
parent: IR-20
county: گرمسار

id: 2004021550
name: گرمسار
class: city
parent: IR-20
county: گرمسار

id: 2005011543
name: شهمیرزاد
class: city
parent: IR-20
county: مهدی‌شهر

id: 2005021544
name: مهدی‌شهر
class: city
parent: IR-20
county: مهدی‌شهر

id: 2005022022
name: درجزین
class: city
parent: IR-20
county: مهدی‌شهر

id: 2006011549
name: آرادان
class: city
parent: IR-20
county: آرادان

id: 2006022768
name: کهن‌آباد
class: city
parent: IR-20
county: آرادان

id: 2007012162
name: میامی
class: city
parent: IR-20
county: میامی
needs: class

id: 2008011541
name: سرخه
class: city
parent: IR-20
county: سرخه
needs: class

id: 2101021551
name: اردکان
class: city
parent: IR-21
county: اردکان
population: 58834
source: s1 s3

id: 2101022265
name: احمدآباد
class: city
alias: احمد‌آباد
parent: IR-21
county: اردکان

id: 2101032623
name: عقدا
class: city
parent: IR-21
county: اردکان

id: 2102021554
name: بافق
class: city
parent: IR-21
county: بافق

id: 2103021555
name: تفت
class: city
parent: IR-21
county: تفت
needs: class در

id: 2103031556
name: نیر
class: city
parent: IR-21
county: تفت
needs: class

id: 2103042976
name: بخ
class: city
parent: IR-21
county: تفت

id: 2104011558
name: مهریز
class: city
parent: IR-21
county: مهریز

id: 2105031562
name: یزد
class: city
parent: IR-21
county: یزد

id: 2105032126
name: شاهدیه
class: city
parent: IR-21
county: یزد

id: 2105032163
name: حمیدیا
class: city
parent: IR-21
county: یزد

id: 2105041561
name: زارچ
class: city
parent: IR-21
county: یزد

id: 2106011552
name: میبد
class: city
parent: IR-21
county: میبد

id: 2106022322
name: ندوشن
class: city
parent: IR-21
county: میبد

id: 2106032024
name: بفروئیه
class: city
alias: بفروییه
parent: IR-21
county: میبد

id: 2107012372
name: مهردشت
class: city
alias: مهر‌دشت
parent: IR-21
county: ابرکوه

id: 2107021293
name: ابرکوه
class: city
alias: ابر‌کوه
parent: IR-21
county: ابرکوه

id: 2108012377
name: خضرآباد
class: city
alias: خضر‌آباد
parent: IR-21
county: اشکذر

id: 2108021560
name: اشکذر
class: city
parent: IR-21
county: اشکذر

id: 2109011559
name: هرات
class: city
parent: IR-21
county: خاتم
needs: class

id: 2109021557
name: مروست
class: city
parent: IR-21
county: خاتم

id: 2111021553
name: بهاباد
class: city
alias: به‌آباد
parent: IR-21
county: بهاباد

id: 2201021563
name: ابوموسی
class: city
parent: IR-22
county: ابوموسی

id: 2202032307
name: فین
class: city
parent: IR-22
county: بندرعباس
needs: class

id: 2202041567
name: بندرعباس
alias: بندر عباس
class: city
parent: IR-22
county: بندرعباس

id: 2202042812
name: تازیان پایین
class: city
parent: IR-22
county: بندرعباس

id: 2202052088
name: تخت
class: city
parent: IR-22
county: بندرعباس
needs: class

id: 2202062063
name: قلعه قاضی
class: city
parent: IR-22
county: بندرعباس

id: 2202071572
name: هرمز
class: city
parent: IR-22
county: بندرعباس
needs: class

id: 2203022266
name: چارک
class: city
parent: IR-22
county: بندر لنگه
needs: class

id: 2203032193
name: کیش
class: city
parent: IR-22
county: بندر لنگه
blocks: +و_آیین +و_آئین +شخصیت

id: 2203051570
name: کنگ
class: city
parent: IR-22
county: بندر لنگه
needs: class

id: 2203051571
name: بندر لنگه
class: city
parent: IR-22
county: بندر لنگه

id: 2203062813
name: لمزان
class: city
parent: IR-22
county: بندر لنگه

id: 2204012487
name: سوزا
class: city
parent: IR-22
county: قشم

id: 2204021573
name: قشم
class: city
parent: IR-22
county: قشم

id: 2204022627
name: درگهان
class: city
parent: IR-22
county: قشم

id: 2204042940
name: طبل
class: city
parent: IR-22
county: قشم
needs: class

id: 2205022064
name: سندرک
class: city
parent: IR-22
county: میناب

id: 2205031575
name: میناب
class: city
parent: IR-22
county: میناب

id: 2205032814
name: تیرور
class: city
parent: IR-22
county: میناب

id: 2205042003
name: هشتبندی
class: city
parent: IR-22
county: میناب

id: 2205052910
name: بندزرک
class: city
parent: IR-22
county: میناب

id: 2206021565
name: جاسک
class: city
alias: بندر جاسک
parent: IR-22
county: جاسک

id: 2206032872
name: لیردف
class: city
parent: IR-22
county: جاسک

id: 2207012663
name: زیارتعلی
class: city
alias: زیارت‌علی
parent: IR-22
county: رودان

id: 2207021574
name: دهبارز
class: city
parent: IR-22
county: رودان

id: 2207032911
name: بالاشهر
class: city
alias: بالا‌شهر
parent: IR-22
county: رودان

id: 2207042006
name: بیکاء
class: city
parent: IR-22
county: رودان

id: 2208012626
name: فارغان
class: city
parent: IR-22
county: حاجی‌آباد
needs: class

id: 2208021566
name: حاجی‌آباد
class: city
parent: IR-22
county: حاجی‌آباد

id: 2208032092
name: سرگز
class: city
parent: IR-22
county: حاجی‌آباد

id: 2209012625
name: جناح
class: city
parent: IR-22
county: بستک
needs: class

id: 2209012959
name: هنگوئیه
class: city
alias: هنگوییه
parent: IR-22
county: بستک

id: 2209021568
name: بستک
class: city
parent: IR-22
county: بستک

id: 2209022960
name: کوهیچ
class: city
parent: IR-22
county: بستک

id: 2210012005
name: رویدر
class: city
parent: IR-22
county: خمیر

id: 2210021564
name: خمیر
class: city
parent: IR-22
county: خمیر
needs: class

id: 2210022939
name: پل
class: city
parent: IR-22
county: خمیر
needs: class

id: 2211012004
name: کوشکنار
class: city
parent: IR-22
county: پارسیان

id: 2211021569
name: پارسیان
class: city
parent: IR-22
county: پارسیان
needs: class

id: 2211022751
name: دشتی
class: city
parent: IR-22
county: پارسیان
needs: class

id: 2212012815
name: کوهستک
class: city
parent: IR-22
county: سیریک

id: 2212022267
name: سیریک
class: city
parent: IR-22
county: سیریک

id: 2212022724
name: گروک
class: city
parent: IR-22
county: سیریک

id: 2213012061
name: سردشت
class: city
parent: IR-22
county: بشاگرد

id: 2213022062
name: گوهران
class: city
parent: IR-22
county: بشاگرد

id: 2301021576
name: تهران
class: city
parent: IR-23
capital: IR
county: تهران

id: 2302021578
name: دماوند
class: city
parent: IR-23
county: دماوند
blocks: کوه قله آتشفشان برق آتیه

id: 2302021580
name: کیلان
class: city
parent: IR-23
county: دماوند

id: 2302022269
name: آبسرد
class: city
parent: IR-23
county: دماوند
blocks: +کن +کن‌ها

id: 2302031579
name: رودهن
class: city
parent: IR-23
county: دماوند

id: 2302032629
name: آبعلی
class: city
parent: IR-23
county: دماوند

id: 2303022167
name: حسن‌آباد
class: city
parent: IR-23
county: ری

id: 2303032270
name: باقرشهر
class: city
alias: باقر‌شهر
parent: IR-23
county: ری

id: 2303032488
name: کهریزک
class: city
parent: IR-23
county: ری

id: 2303042115
name: ری
class: city
alias: شهرری
parent: IR-23
county: ری
needs: class مردم اهالی

id: 2303052886
name: قیام‌دشت
class: city
parent: IR-23
county: ری

id: 2303062887
name: قلعه‌نو
class: city
parent: IR-23
county: ری

id: 2304011582
name: فشم
class: city
parent: IR-23
county: شمیرانات

id: 2304012117
name: تجریش
class: city
parent: IR-23
county: شمیرانات

id: 2304012778
name: شمشک
class: city
parent: IR-23
county: شمیرانات

id: 2304021583
name: لواسان
class: city
parent: IR-23
county: شمیرانات

id: 2306022168
name: جوادآباد
class: city
alias: جواد‌آباد
parent: IR-23
county: ورامین

id: 2306031594
name: ورامین
class: city
parent: IR-23
county: ورامین

id: 2309021588
name: شهریار
class: city
parent: IR-23
county: شهریار
needs: class در مردم اهالی

id: 2309022277
name: صباشهر
class: city
alias: صبا‌شهر
parent: IR-23
county: شهریار

id: 2309022303
name: شاهدشهر
class: city
alias: شاهد‌شهر
parent: IR-23
county: شهریار

id: 2309022632
name: باغستان
class: city
parent: IR-23
county: شهریار
needs: class

id: 2309022633
name: اندیشه
class: city
parent: IR-23
county: شهریار
needs: class

id: 2309032293
name: وحیدیه
class: city
parent: IR-23
county: شهریار

id: 2309032491
name: فردوسیه
class: city
parent: IR-23
county: شهریار

id: 2310012489
name: چهاردانگه
class: city
parent: IR-23
county: اسلامشهر

id: 2310021581
name: اسلامشهر
class: city
alias: اسلام‌شهر
parent: IR-23
county: اسلامشهر

id: 2310032770
name: احمدآباد مستوفی
class: city
alias: احمد‌آباد مستوفی
parent: IR-23
county: اسلامشهر

id: 2312021585
name: رباطکریم
alias: رباط کریم
class: city
parent: IR-23
county: رباط‌کریم

id: 2312022666
name: نصیرشهر
class: city
alias: نصیر‌شهر
parent: IR-23
county: رباط‌کریم

id: 2312022826
name: پرند
class: city
parent: IR-23
county: رباط‌کریم
needs: class

id: 2313012490
name: شریف‌آباد
class: city
parent: IR-23
county: پاکدشت

id: 2313022120
name: پاکدشت
class: city
alias: پاک‌دشت
parent: IR-23
county: پاکدشت

id: 2313022705
name: فرون‌آباد
class: city
parent: IR-23
county: پاکدشت

id: 2314012634
name: ارجمند
class: city
parent: IR-23
county: فیروزکوه
needs: class

id: 2314021577
name: فیروزکوه
class: city
alias: فیروز‌کوه
parent: IR-23
county: فیروزکوه

id: 2316012116
name: قدس
class: city
parent: IR-23
county: قدس
needs: class مردم اهالی

id: 2317012217
name: ملارد
class: city
parent: IR-23
county: ملارد

id: 2317022373
name: صفادشت
class: city
alias: صفا‌دشت
parent: IR-23
county: ملارد

id: 2318011592
name: پیشوا
class: city
parent: IR-23
county: پیشوا
needs: class

id: 2319012278
name: گلستان
class: city
parent: IR-23
county: بهارستان
needs: شهر شهردار شهرداری

id: 2319012665
name: صالحیه
class: city
parent: IR-23
county: بهارستان

id: 2319022208
name: نسیم‌شهر
class: city
parent: IR-23
county: بهارستان

id: 2320012268
name: بومهن
class: city
parent: IR-23
county: پردیس

id: 2320012628
name: پردیس
class: city
parent: IR-23
county: پردیس
needs: class مردم اهالی

id: 2321011593
name: قرچک
class: city
parent: IR-23
county: قرچک

id: 2401011195
name: اردبیل
class: city
parent: IR-24
county: اردبیل

id: 2401042299
name: هیر
class: city
parent: IR-24
county: اردبیل
needs: class

id: 2401042949
name: آراللو
class: city
parent: IR-24
county: اردبیل

id: 2401062882
name: ثمرین
class: city
parent: IR-24
county: اردبیل

id: 2402011230
name: بیله‌سوار
class: city
parent: IR-24
county: بیله‌سوار

id: 2402022209
name: جعفرآباد
class: city
alias: جعفر‌آباد
parent: IR-24
county: بیله‌سوار

id: 2403012164
name: هشتجین
class: city
parent: IR-24
county: خلخال

id: 2403032165
name: کلور
class: city
parent: IR-24
county: خلخال

id: 2403041219
name: خلخال
class: city
parent: IR-24
county: خلخال

id: 2404012300
name: رضی
class: city
parent: IR-24
county: مشگین‌شهر
needs: class

id: 2404021229
name: مشگین‌شهر
class: city
alias: مشکین‌شهر
parent: IR-24
county: مشگین‌شهر

id: 2404022948
name: النی
class: city
parent: IR-24
county: مشگین‌شهر

id: 2404032301
name: لاهرود
class: city
alias: لاه‌رود
parent: IR-24
county: مشگین‌شهر

id: 2404032704
name: فخرآباد
class: city
alias: فخر‌آباد
parent: IR-24
county: مشگین‌شهر

id: 2404042723
name: مرادلو
class: city
parent: IR-24
county: مشگین‌شهر

id: 2404052749
name: قصابه
class: city
parent: IR-24
county: مشگین‌شهر

id: 2405012492
name: تازه‌کند انگوت
class: city
parent: IR-24
county: گرمی

id: 2405041232
name: گرمی
class: city
parent: IR-24
county: گرمی
needs: class

id: 2405052880
name: زهرا
class: city
parent: IR-24
county: گرمی
needs: class

id: 2406011231
name: پارس‌آباد
class: city
alias: پارس‌آباد مغان
parent: IR-24
county: پارس‌آباد

id: 2406032029
name: مغان سر
class: city
parent: IR-24
county: پارس‌آباد

id: 2406042750
name: اسلام‌آباد
class: city
parent: IR-24
county: پارس‌آباد

id: 2407011218
name: گیوی
class: city
parent: IR-24
county: کوثر

id: 2408012493
name: آبی‌بیگلو
class: city
parent: IR-24
county: نمین

id: 2408021197
name: نمین
class: city
parent: IR-24
county: نمین

id: 2408032576
name: عنبران
class: city
parent: IR-24
county: نمین

id: 2409011198
name: نیر
class: city
parent: IR-24
county: نیر
population: 5873
needs: class
source: s1 s3

id: 2409022636
name: کورائیم
class: city
alias: کوراییم
parent: IR-24
county: نیر

id: 2410011196
name: سرعین
class: city
parent: IR-24
county: سرعین

id: 2410022881
name: اردیموسی
class: city
parent: IR-24
county: سرعین

id: 2411012166
name: اصلاندوز
class: city
parent: IR-24
county: اصلاندوز

id: 2501012274
name: جعفریه
class: city
parent: IR-25
county: قم

id: 2501022515
name: دستجرد
class: city
parent: IR-25
county: قم

id: 2501031114
name: قم
class: city
parent: IR-25
county: قم

id: 2501032516
name: قنوات
class: city
parent: IR-25
county: قم
needs: class

id: 2501042275
name: کهک
class: city
parent: IR-25
county: قم

id: 2501052027
name: سلفچگان
class: city
parent: IR-25
county: قم

id: 2601022159
name: دانسفهان
class: city
parent: IR-26
county: بوئین‌زهرا

id: 2601031538
name: شال
class: city
parent: IR-26
county: بوئین‌زهرا
needs: class

id: 2601041537
name: بوئین‌زهرا
class: city
alias: بویین‌زهرا
alias: بوین‌زهرا
parent: IR-26
county: بوئین‌زهرا

id: 2601042638
name: سگزآباد
class: city
alias: سگز‌آباد
parent: IR-26
county: بوئین‌زهرا

id: 2601062577
name: ارداق
class: city
parent: IR-26
county: بوئین‌زهرا

id: 2602012114
name: اسفرورین
class: city
parent: IR-26
county: تاکستان

id: 2602022374
name: خرمدشت
class: city
alias: خرم‌دشت
parent: IR-26
county: تاکستان

id: 2602032158
name: ضیاآباد
class: city
alias: ضیا‌آباد
parent: IR-26
county: تاکستان

id: 2602041532
name: تاکستان
class: city
parent: IR-26
county: تاکستان

id: 2602042639
name: نرجه
class: city
parent: IR-26
county: تاکستان

id: 2603022494
name: معلم کلایه
class: city
parent: IR-26
county: قزوین

id: 2603032495
name: رازمیان
class: city
parent: IR-26
county: قزوین

id: 2603042667
name: سیردان
class: city
parent: IR-26
county: قزوین

id: 2603051595
name: قزوین
class: city
parent: IR-26
county: قزوین

id: 2603052125
name: اقبالیه
class: city
parent: IR-26
county: قزوین

id: 2603052375
name: محمودآبادنمونه
class: city
parent: IR-26
county: قزوین

id: 2603072579
name: کوهین
class: city
parent: IR-26
county: قزوین

id: 2604012637
name: خاکعلی
class: city
alias: خاک‌علی
parent: IR-26
county: آبیک

id: 2604021535
name: آبیک
class: city
parent: IR-26
county: آبیک

id: 2605012040
name: شریفیه
class: city
parent: IR-26
county: البرز

id: 2605012218
name: محمدیه
class: city
parent: IR-26
county: البرز

id: 2605012578
name: بیدستان
class: city
parent: IR-26
county: البرز

id: 2605021539
name: الوند
class: city
parent: IR-26
county: البرز
needs: class

id: 2606011536
name: آوج
class: city
parent: IR-26
county: آوج

id: 2606022517
name: آبگرم
class: city
parent: IR-26
county: آوج
needs: class

id: 2701011178
name: بندر گز
class: city
parent: IR-27
county: بندر گز

id: 2701022194
name: نوکنده
class: city
parent: IR-27
county: بندر گز

id: 2702021156
name: بندر ترکمن
class: city
parent: IR-27
county: ترکمن

id: 2702032975
name: سیجوال
class: city
parent: IR-27
county: ترکمن

id: 2703011174
name: علی‌آباد کتول
class: city
alias: علی‌آباد
parent: IR-27
county: علی‌آباد کتول

id: 2703012836
name: مزرعه
class: city
parent: IR-27
county: علی‌آباد کتول
needs: class

id: 2703012837
name: سنگدوین
class: city
parent: IR-27
county: علی‌آباد کتول

id: 2703022507
name: فاضل‌آباد
class: city
parent: IR-27
county: علی‌آباد کتول

id: 2704011179
name: کردکوی
class: city
parent: IR-27
county: کردکوی

id: 2705021181
name: گرگان
class: city
parent: IR-27
county: گرگان

id: 2705022018
name: جلین
class: city
parent: IR-27
county: گرگان

id: 2705032508
name: سرخنکلاته
class: city
parent: IR-27
county: گرگان

id: 2705032868
name: قرق
class: city
parent: IR-27
county: گرگان
needs: class

id: 2706022496
name: اینچه‌برون
class: city
parent: IR-27
county: گنبدکاووس

id: 2706041186
name: گنبدکاووس
alias: گنبد کاووس
class: city
parent: IR-27
county: گنبدکاووس

name: گنبد
class: city
parent: IR-27
county: گنبدکاووس
source: s4
needs: class در

id: 2707041188
name: مینودشت
class: city
alias: مینو‌دشت
parent: IR-27
county: مینودشت

id: 2707052883
name: دوزین
class: city
parent: IR-27
county: مینودشت

id: 2708012509
name: انبارآلوم
class: city
parent: IR-27
county: آق‌قلا

id: 2708021180
name: آق‌قلا
class: city
alias: آق‌قلعه
alias: اق‌قلا
parent: IR-27
county: آق‌قلا

id: 2709021185
name: کلاله
class: city
parent: IR-27
county: کلاله

id: 2709032835
name: فراغی
class: city
parent: IR-27
county: کلاله
needs: class

id: 2710012581
name: نوده خاندوز
class: city
parent: IR-27
county: آزادشهر

id: 2710021182
name: آزادشهر
alias: آزاد شهر
class: city
parent: IR-27
county: آزادشهر
blocks: بازار

id: 2710022640
name: نگین‌شهر
class: city
parent: IR-27
county: آزادشهر

id: 2711011183
name: خان‌ببین
class: city
parent: IR-27
county: رامیان

id: 2711021184
name: رامیان
class: city
parent: IR-27
county: رامیان

id: 2711022195
name: دلند
class: city
parent: IR-27
county: رامیان

id: 2711022765
name: تاتارعلیا
class: city
parent: IR-27
county: رامیان

id: 2712012498
name: مراوه‌تپه
class: city
parent: IR-27
county: مراوه‌تپه

id: 2712022885
name: گلیداغ
class: city
parent: IR-27
county: مراوه‌تپه

id: 2713011155
name: گمیش‌تپه
class: city
parent: IR-27
county: گمیشان

id: 2713022580
name: سیمین‌شهر
class: city
parent: IR-27
county: گمیشان

id: 2714011187
name: گالیکش
class: city
parent: IR-27
county: گالیکش

id: 2714022884
name: صادق‌آباد
class: city
parent: IR-27
county: گالیکش

id: 2801012430
name: صفی‌آباد
class: city
parent: IR-28
county: اسفراین

id: 2801021349
name: اسفراین
class: city
alias: اسفرایین
parent: IR-28
county: اسفراین

id: 2802041353
name: بجنورد
class: city
parent: IR-28
county: بجنورد

id: 2802042847
name: چناران‌شهر
class: city
parent: IR-28
county: بجنورد

id: 2802052431
name: حصارگرمخان
class: city
parent: IR-28
county: بجنورد

id: 2803012432
name: سنخواست
class: city
parent: IR-28
county: جاجرم

id: 2803022433
name: شوقان
class: city
parent: IR-28
county: جاجرم

id: 2803031350
name: جاجرم
class: city
parent: IR-28
county: جاجرم

id: 2804012435
name: لوجلی
class: city
parent: IR-28
county: شیروان

id: 2804021368
name: شیروان
class: city
parent: IR-28
county: شیروان

id: 2804022845
name: زیارت
class: city
parent: IR-28
county: شیروان
needs: class

id: 2804032846
name: قوشخانه
class: city
parent: IR-28
county: شیروان

id: 2805012079
name: تیتکانلو
class: city
parent: IR-28
county: فاروج

id: 2805021377
name: فاروج
class: city
parent: IR-28
county: فاروج

id: 2806012567
name: قاضی
class: city
parent: IR-28
county: مانه و سملقان
needs: class

id: 2806012848
name: آوا
class: city
parent: IR-28
county: مانه و سملقان
needs: class

id: 2806022568
name: پیش‌قلعه
class: city
parent: IR-28
county: مانه و سملقان

id: 2806031352
name: آشخانه
class: city
parent: IR-28
county: مانه و سملقان

id: 2807012053
name: ایور
class: city
parent: IR-28
county: گرمه

id: 2807012054
name: گرمه
class: city
parent: IR-28
county: گرمه

id: 2807012641
name: درق
class: city
parent: IR-28
county: گرمه

id: 2808012132
name: راز
class: city
parent: IR-28
county: راز و جرگلان
needs: class

id: 2808022942
name: غلامان
class: city
parent: IR-28
county: راز و جرگلان
needs: class

id: 2808032943
name: یکه سعود
class: city
parent: IR-28
county: راز و جرگلان

id: 2901041355
name: بیرجند
class: city
parent: IR-29
county: بیرجند

id: 2902012051
name: قهستان
class: city
parent: IR-29
county: درمیان

id: 2902022052
name: طبس مسینا
class: city
parent: IR-29
county: درمیان

id: 2902022725
name: گزیک
class: city
parent: IR-29
county: درمیان

id: 2902032276
name: اسدیه
class: city
parent: IR-29
county: درمیان

id: 2903011354
name: سربیشه
class: city
parent: IR-29
county: سربیشه

id: 2903022642
name: مود
class: city
parent: IR-29
county: سربیشه
needs: class

id: 2903032897
name: درح
class: city
parent: IR-29
county: سربیشه

id: 2904021375
name: قائن
class: city
alias: قاین
parent: IR-29
county: قائنات

id: 2904022643
name: اسفدن
class: city
parent: IR-29
county: قائنات

id: 2904031374
name: خضری دشت بیاض
class: city
parent: IR-29
county: قائنات

id: 2904032646
name: نیمبلوک
class: city
parent: IR-29
county: قائنات

id: 2904052645
name: آرین‌شهر
class: city
parent: IR-29
county: قائنات

id: 2905012441
name: شوسف
class: city
parent: IR-29
county: نهبندان

id: 2905021356
name: نهبندان
class: city
parent: IR-29
county: نهبندان

id: 2906011371
name: سرایان
class: city
parent: IR-29
county: سرایان

id: 2906012346
name: آیسک
class: city
parent: IR-29
county: سرایان

id: 2906022563
name: سه‌قلعه
class: city
parent: IR-29
county: سرایان

id: 2907031372
name: اسلامیه
class: city
parent: IR-29
county: فردوس
needs: class

id: 2907031373
name: فردوس
class: city
parent: IR-29
county: فردوس
needs: class در

id: 2908011370
name: بشرویه
class: city
parent: IR-29
county: بشرویه

id: 2908022726
name: ارسک
class: city
parent: IR-29
county: بشرویه

id: 2909012347
name: حاجی‌آباد
class: city
parent: IR-29
county: زیرکوه

id: 2909022644
name: زهان
class: city
parent: IR-29
county: زیرکوه

id: 2909032898
name: آبیز
class: city
parent: IR-29
county: زیرکوه

id: 2910012019
name: محمدشهر
alias: محمد شهر
class: city
parent: IR-29
county: خوسف

id: 2910012242
name: خوسف
class: city
parent: IR-29
county: خوسف

id: 2911012345
name: عشق‌آباد
class: city
parent: IR-29
county: طبس

id: 2911021369
name: طبس
class: city
parent: IR-29
county: طبس

id: 2911032624
name: دیهوک
class: city
parent: IR-29
county: طبس

id: 3001011590
name: کرج
class: city
parent: IR-30
county: کرج

id: 3001012118
name: ماهدشت
class: city
parent: IR-30
county: کرج

id: 3001012272
name: کمال‌شهر
class: city
parent: IR-30
county: کرج

id: 3001012273
name: محمدشهر
alias: محمد شهر
class: city
parent: IR-30
county: کرج
population: 119418
source: s1 s3

id: 3001012635
name: گرمدره
class: city
alias: گرم‌دره
parent: IR-30
county: کرج

id: 3001032070
name: آسارا
class: city
parent: IR-30
county: کرج

id: 3002011587
name: هشتگرد
class: city
parent: IR-30
county: ساوجبلاغ

id: 3002012026
name: گلسار
class: city
parent: IR-30
county: ساوجبلاغ
needs: class

id: 3002012664
name: شهرجدیدهشتگرد
class: city
parent: IR-30
county: ساوجبلاغ

id: 3002032630
name: کوهسار
class: city
parent: IR-30
county: ساوجبلاغ

id: 3002042631
name: چهارباغ
class: city
parent: IR-30
county: ساوجبلاغ
needs: class

id: 3003011586
name: نظرآباد
class: city
alias: نظر‌آباد
parent: IR-30
county: نظرآباد

id: 3003022025
name: تنکمان
class: city
parent: IR-30
county: نظرآباد

id: 3004012169
name: طالقان
class: city
parent: IR-30
county: طالقان

id: 3005011584
name: اشتهارد
class: city
parent: IR-30
county: اشتهارد

id: 3005022981
name: پلنگ‌آباد
class: city
parent: IR-30
county: اشتهارد

id: 3006022271
name: مشکین‌دشت
class: city
parent: IR-30
county: فردیس

name: پیربازار
class: city
parent: IR-01
county: رشت
source: s2

name: طاهر گوراب
class: city
parent: IR-01
county: صومعه‌سرا
source: s2

name: ضیابر
class: city
parent: IR-01
county: صومعه‌سرا
source: s2

name: اکند
class: city
parent: IR-02
county: ساری
source: s2

name: اسفهلان
class: city
parent: IR-03
county: تبریز
source: s2

name: لاهیجان
class: city
parent: IR-03
county: تبریز
needs: class
source: s2

name: دیزج حسین بیگ
class: city
parent: IR-03
county: مرند
source: s2

name: کردکندی
class: city
parent: IR-03
county: بستان‌آباد
source: s2

name: پاسخن
class: city
parent: IR-07
county: داراب
source: s2

name: اکبرآباد
class: city
alias: اکبر‌آباد
parent: IR-07
county: کوار
source: s2

name: رادکان
class: city
parent: IR-09
county: چناران
source: s2

name: سده
class: city
parent: IR-09
county: خواف
needs: class
source: s2

name: چنار
class: city
parent: IR-09
county: کلات
needs: class
source: s2

name: حسن‌آباد
class: city
parent: IR-09
county: کلات
needs: class
source: s2

name: طاد
class: city
parent: IR-10
county: فلاورجان
source: s2

name: اشترجان
class: city
parent: IR-10
county: فلاورجان
needs: class
source: s2

name: قاسم‌آباد
class: city
parent: IR-11
county: بمپور
source: s2

name: بریس
class: city
parent: IR-11
county: دشتیاری
source: s2

name: شاهپورآباد
class: city
alias: شاهپور‌آباد
parent: IR-15
county: الیگودرز
source: s2

name: سراب حمام
class: city
parent: IR-15
county: پل‌دختر
source: s2

name: سپیدار
class: city
parent: IR-17
county: بویراحمد
needs: class
source: s2

name: شیرینو
class: city
parent: IR-18
county: کنگان
source: s2

name: رودیان
class: city
parent: IR-20
county: شاهرود
source: s2

name: مجومرد
class: city
parent: IR-21
county: اشکذر
source: s2

name: لافت
class: city
parent: IR-22
county: قشم
source: s2

name: زهوکی
class: city
parent: IR-22
county: میناب
source: s2

name: جلیل‌آباد
class: city
parent: IR-23
county: پیشوا
source: s2

name: سعیدآباد
class: city
alias: سعید‌آباد
parent: IR-23
county: پردیس
source: s2

name: خسروآباد
class: city
alias: خسرو‌آباد
parent: IR-23
county: پردیس
source: s2

name: اولتان
class: city
parent: IR-24
county: پارس‌آباد
source: s2

name: فیروزآباد
class: city
alias: فیروز‌آباد
parent: IR-24
county: کوثر
needs: class
source: s2

name: عصمت‌آباد
class: city
parent: IR-26
county: بوئین‌زهرا
source: s2

name: زیاران
class: city
parent: IR-26
county: آبیک
source: s2

name: قشلاق
class: city
parent: IR-26
county: آبیک
needs: class
source: s2

name: خانلق
class: city
parent: IR-28
county: شیروان
source: s2

name: فردیس
class: city
parent: IR-30
county: فردیس
source: s2

name: مرکزی
class: district
parent: IR
needs: class
note: the central district of each county; بخش مرکزی X is that of the county X
blocks: بخش‌های +مغز +آن +این +حافظه +بدن +سلول

id: 001001
name: خرقان
class: district
parent: IR-00
county: زرندیه
needs: class

id: 00103
name: ساروق
class: district
parent: IR-00
county: اراک
needs: class

id: 00104
name: معصومیه
class: district
parent: IR-00
county: اراک
needs: class

id: 001102
name: میلاجرد
class: district
parent: IR-00
county: کمیجان
needs: class

id: 001201
name: قره چای
class: district
parent: IR-00
county: خنداب
needs: class

id: 001302
name: خنجین
class: district
parent: IR-00
county: فراهان
needs: class

id: 00402
name: کمره
class: district
parent: IR-00
county: خمین
needs: class

id: 00604
name: نوبران
class: district
parent: IR-00
county: ساوه
needs: class

id: 00702
name: سربند
class: district
parent: IR-00
county: شازند
needs: class

id: 00703
name: زالیان
class: district
parent: IR-00
county: شازند
needs: class

id: 00704
name: قره کهریز
class: district
parent: IR-00
county: شازند
needs: class

id: 010102
name: لوندویل
class: district
parent: IR-01
county: آستارا
needs: class

id: 010201
name: کیاشهر
class: district
alias: کیا‌شهر
parent: IR-01
county: آستانه اشرفیه
needs: class

id: 010404
name: کرگان‌رود
class: district
parent: IR-01
county: تالش
needs: class

id: 010405
name: اسالم
class: district
parent: IR-01
county: تالش
needs: class

id: 010406
name: حویق
class: district
parent: IR-01
county: تالش
needs: class

id: 010501
name: خمام
class: district
parent: IR-01
county: رشت
needs: class

id: 010502
name: سنگر
class: district
parent: IR-01
county: رشت
needs: class
blocks: +اول +دوم

id: 010503
name: کوچصفهان
class: district
parent: IR-01
county: رشت
needs: class

id: 010504
name: لشت نشاء
class: district
parent: IR-01
county: رشت
needs: class

id: 010506
name: خشکبیجار
class: district
parent: IR-01
county: رشت
needs: class

id: 010601
name: رحمت‌آباد و بلوکات
class: district
parent: IR-01
county: رودبار
needs: class

id: 010602
name: عمارلو
class: district
parent: IR-01
county: رودبار
needs: class

id: 010604
name: خورگام
class: district
parent: IR-01
county: رودبار
needs: class

id: 010702
name: رحیم‌آباد
class: district
parent: IR-01
county: رودسر
needs: class

id: 010704
name: چابکسر
class: district
parent: IR-01
county: رودسر
needs: class

id: 010705
name: کلاچای
class: district
parent: IR-01
county: رودسر
needs: class

id: 010801
name: تولم
class: district
parent: IR-01
county: صومعه‌سرا
needs: class

id: 010803
name: میرزاکوچک جنگلی
class: district
parent: IR-01
county: صومعه‌سرا
needs: class

id: 010903
name: سردارجنگل
class: district
parent: IR-01
county: فومن
needs: class

id: 011002
name: اطاقور
class: district
parent: IR-01
county: لنگرود
needs: class

id: 011003
name: کومله
class: district
parent: IR-01
county: لنگرود
needs: class

id: 011104
name: رودبنه
class: district
parent: IR-01
county: لاهیجان
needs: class

id: 011201
name: احمدسرگوراب
class: district
parent: IR-01
county: شفت
needs: class

id: 011301
name: رانکوه
class: district
alias: ران‌کوه
parent: IR-01
county: املش
needs: class

id: 011401
name: پره سر
class: district
parent: IR-01
county: رضوانشهر
needs: class

id: 011501
name: دیلمان
class: district
parent: IR-01
county: سیاهکل
needs: class

id: 011601
name: شاندرمن
class: district
parent: IR-01
county: ماسال
needs: class

id: 020101
name: لاریجان
class: district
parent: IR-02
county: آمل

id: 020103
name: دابودشت
class: district
alias: دابو‌دشت
parent: IR-02
county: آمل

id: 020104
name: امامزاده عبدالله
class: district
parent: IR-02
county: آمل
needs: class

id: 020105
name: دشت‌سر
class: district
parent: IR-02
county: آمل
needs: class

id: 020201
name: بندپی غربی
class: district
parent: IR-02
county: بابل
needs: class

id: 020203
name: بندپی شرقی
class: district
parent: IR-02
county: بابل
needs: class

id: 020204
name: بابل‌کنار
class: district
parent: IR-02
county: بابل
needs: class

id: 020205
name: لاله‌آباد
class: district
parent: IR-02
county: بابل
needs: class

id: 020206
name: گتاب
class: district
parent: IR-02
county: بابل
needs: class

id: 020404
name: یانه سر
class: district
parent: IR-02
county: بهشهر
needs: class

id: 020503
name: نشتا
class: district
parent: IR-02
county: تنکابن
needs: class

id: 020504
name: خرم‌آباد
class: district
alias: خرم‌اباد
parent: IR-02
county: تنکابن
needs: class

id: 020602
name: دالخانی
class: district
parent: IR-02
county: رامسر
needs: class

id: 020701
name: چهاردانگه
class: district
parent: IR-02
county: ساری
needs: class

id: 020702
name: دودانگه
class: district
parent: IR-02
county: ساری
needs: class

id: 020705
name: کلیجان رستاق
class: district
parent: IR-02
county: ساری
needs: class

id: 020706
name: رودپی
class: district
parent: IR-02
county: ساری
needs: class

id: 020707
name: رودپی شمالی
class: district
parent: IR-02
county: ساری
needs: class

id: 020803
name: زیرآب
class: district
parent: IR-02
county: سوادکوه
needs: class

id: 021401
name: بلده
class: district
parent: IR-02
county: نور
needs: class

id: 021402
name: چمستان
class: district
parent: IR-02
county: نور
needs: class

id: 021502
name: کجور
class: district
parent: IR-02
county: نوشهر

id: 021603
name: بهنمیر
class: district
parent: IR-02
county: بابلسر
needs: class

id: 021604
name: رودبست
class: district
parent: IR-02
county: بابلسر
needs: class

id: 021801
name: سرخرود
class: district
alias: سرخ‌رود
parent: IR-02
county: محمودآباد
needs: class

id: 021902
name: هزارجریب
class: district
parent: IR-02
county: نکا

id: 022003
name: مرزن‌آباد
class: district
parent: IR-02
county: چالوس
needs: class

id: 022101
name: گیل خوران
class: district
parent: IR-02
county: جویبار
needs: class

id: 022201
name: کلباد
class: district
parent: IR-02
county: گلوگاه
needs: class

id: 022301
name: دهفری
class: district
parent: IR-02
county: فریدونکنار
needs: class

id: 022402
name: سلمان‌شهر
class: district
parent: IR-02
county: عباس‌آباد
needs: class

id: 022403
name: کلار
class: district
parent: IR-02
county: عباس‌آباد
needs: class

id: 022502
name: گهرباران
class: district
parent: IR-02
county: میاندورود
needs: class

id: 022602
name: تالارپی
class: district
parent: IR-02
county: سیمرغ
needs: class

id: 022702
name: نارنجستان
class: district
parent: IR-02
county: سوادکوه شمالی
needs: class

id: 030205
name: فندقلو
class: district
parent: IR-03
county: اهر
needs: class

id: 030304
name: خسروشاه
class: district
parent: IR-03
county: تبریز
needs: class

id: 030502
name: مهربان
class: district
parent: IR-03
county: سراب
needs: class

id: 030603
name: سراجو
class: district
parent: IR-03
county: مراغه
needs: class

id: 030703
name: یامچی
class: district
parent: IR-03
county: مرند
needs: class

id: 031001
name: ترکمانچای
class: district
parent: IR-03
county: میانه

id: 031002
name: کاغذکنان
class: district
parent: IR-03
county: میانه
needs: class

id: 031003
name: کندوان
class: district
parent: IR-03
county: میانه
needs: class

id: 031103
name: نظرکهریزی
class: district
parent: IR-03
county: هشترود
needs: class

id: 031301
name: تیکمه‌داش
class: district
parent: IR-03
county: بستان‌آباد
needs: class

id: 031401
name: صوفیان
class: district
parent: IR-03
county: شبستر
needs: class

id: 031403
name: تسوج
class: district
parent: IR-03
county: شبستر
needs: class

id: 031503
name: آبش احمد
class: district
parent: IR-03
county: کلیبر
needs: class

id: 031601
name: خواجه
class: district
parent: IR-03
county: هریس
needs: class

id: 031901
name: سیه‌رود
class: district
parent: IR-03
county: جلفا
needs: class

id: 032001
name: لیلان
class: district
parent: IR-03
county: ملکان
needs: class

id: 032101
name: گوگان
class: district
parent: IR-03
county: آذرشهر
needs: class

id: 032102
name: ممقان
class: district
parent: IR-03
county: آذرشهر
needs: class

id: 032103
name: حومه
class: district
parent: IR-03
county: آذرشهر
needs: class

id: 032201
name: ایلخچی
class: district
parent: IR-03
county: اسکو
needs: class

id: 032301
name: شادیان
class: district
parent: IR-03
county: چاراویماق
needs: class

id: 032401
name: خاروانا
class: district
parent: IR-03
county: ورزقان
needs: class

id: 032501
name: قلعه چای
class: district
parent: IR-03
county: عجب‌شیر
needs: class

id: 032602
name: گرمادوز
class: district
parent: IR-03
county: خداآفرین
needs: class

id: 032603
name: منجوان
class: district
parent: IR-03
county: خداآفرین
needs: class

id: 032702
name: چهاردانگه
class: district
parent: IR-03
county: هوراند
needs: class

id: 040101
name: انزل
class: district
parent: IR-04
county: ارومیه
needs: class

id: 040102
name: سیلوانه
class: district
parent: IR-04
county: ارومیه
needs: class

id: 040103
name: صومای برادوست
class: district
parent: IR-04
county: ارومیه
needs: class

id: 040105
name: نازلو
class: district
parent: IR-04
county: ارومیه
needs: class

id: 040202
name: لاجان
class: district
parent: IR-04
county: پیرانشهر
needs: class

id: 040303
name: صفائیه
class: district
alias: صفاییه
parent: IR-04
county: خوی
needs: class

id: 040304
name: ایواوغلی
class: district
parent: IR-04
county: خوی
needs: class

id: 040305
name: قطور
class: district
parent: IR-04
county: خوی
needs: class

id: 040306
name: فیرورق
class: district
parent: IR-04
county: خوی
needs: class

id: 040402
name: وزینه
class: district
parent: IR-04
county: سردشت
needs: class

id: 040502
name: کوهسار
class: district
parent: IR-04
county: سلماس
needs: class

id: 040605
name: بازرگان
class: district
parent: IR-04
county: ماکو
needs: class

id: 040701
name: خلیفان
class: district
parent: IR-04
county: مهاباد
needs: class

id: 040804
name: مرحمت‌آباد
class: district
parent: IR-04
county: میاندوآب
needs: class

id: 040805
name: باروق
class: district
parent: IR-04
county: میاندوآب
needs: class

id: 040903
name: محمدیار
class: district
parent: IR-04
county: نقده
needs: class

id: 041001
name: سیمینه
class: district
parent: IR-04
county: بوکان
needs: class

id: 041102
name: کشاورز
class: district
parent: IR-04
county: شاهین‌دژ
needs: class

id: 041202
name: تخت سلیمان
class: district
parent: IR-04
county: تکاب
needs: class

id: 041302
name: نالوس
class: district
parent: IR-04
county: اشنویه
needs: class

id: 041401
name: دشتک
class: district
parent: IR-04
county: چالدران
needs: class

id: 041501
name: ارس
class: district
parent: IR-04
county: پلدشت
needs: class

id: 041601
name: حاجیلار
class: district
parent: IR-04
county: چایپاره
needs: class

id: 041701
name: قره قویون
class: district
parent: IR-04
county: شوط
needs: class

id: 050101
name: حمیل
class: district
parent: IR-05
county: اسلام‌آباد غرب
needs: class

id: 050203
name: فیروزآباد
class: district
alias: فیروز‌آباد
parent: IR-05
county: کرمانشاه
needs: class

id: 050206
name: ماهیدشت
class: district
alias: ماهی‌دشت
parent: IR-05
county: کرمانشاه

id: 050207
name: کوزران
class: district
parent: IR-05
county: کرمانشاه
needs: class

id: 050208
name: بیلوار
class: district
parent: IR-05
county: کرمانشاه
needs: class

id: 050301
name: باینگان
class: district
parent: IR-05
county: پاوه
needs: class

id: 050303
name: نوسود
class: district
parent: IR-05
county: پاوه
needs: class

id: 050402
name: قلعه شاهین
class: district
parent: IR-05
county: سرپل ذهاب
needs: class

id: 050502
name: کلیایی
class: district
alias: کلیائی
parent: IR-05
county: سنقر
needs: class

id: 050601
name: سومار
class: district
parent: IR-05
county: قصرشیرین
needs: class

id: 050802
name: گواور
class: district
parent: IR-05
county: گیلان غرب
needs: class

id: 050904
name: کلاشی
class: district
parent: IR-05
county: جوانرود
needs: class

id: 051001
name: دینور
class: district
parent: IR-05
county: صحنه
needs: class

id: 051101
name: بیستون
class: district
parent: IR-05
county: هرسین
needs: class

id: 051202
name: ازگله
class: district
parent: IR-05
county: ثلاث باباجانی
needs: class

id: 051203
name: زمکان
class: district
parent: IR-05
county: ثلاث باباجانی
needs: class

id: 051301
name: گهواره
class: district
parent: IR-05
county: دالاهو
needs: class

id: 051401
name: شاهو
class: district
parent: IR-05
county: روانسر
needs: class

id: 060101
name: اروندکنار
class: district
parent: IR-06
county: آبادان

id: 060201
name: الوارگرمسیری
class: district
parent: IR-06
county: اندیمشک
needs: class

id: 060304
name: اسماعیلیه
class: district
parent: IR-06
county: اهواز
needs: class

id: 060305
name: غیزانیه
class: district
parent: IR-06
county: اهواز
needs: class

id: 060402
name: دهدز
class: district
parent: IR-06
county: ایذه
needs: class

id: 060404
name: سوسن
class: district
parent: IR-06
county: ایذه
needs: class

id: 060501
name: بندر امام خمینی
class: district
parent: IR-06
county: ماهشهر
needs: class

id: 060602
name: زیدون
class: district
parent: IR-06
county: بهبهان
needs: class

id: 060604
name: تشان
class: district
parent: IR-06
county: بهبهان
needs: class

id: 060702
name: مینو
class: district
parent: IR-06
county: خرمشهر
needs: class

id: 060801
name: سردشت
class: district
parent: IR-06
county: دزفول
needs: class

id: 060803
name: چغامیش
class: district
parent: IR-06
county: دزفول
needs: class

id: 060804
name: شهیون
class: district
parent: IR-06
county: دزفول
needs: class

id: 060901
name: بستان
class: district
parent: IR-06
county: دشت آزادگان
needs: class

id: 061003
name: رودزرد
class: district
parent: IR-06
county: رامهرمز
needs: class

id: 061004
name: سلطان‌آباد
class: district
parent: IR-06
county: رامهرمز
needs: class

id: 061005
name: ابولفارس
class: district
parent: IR-06
county: رامهرمز
needs: class

id: 061102
name: خنافره
class: district
parent: IR-06
county: شادگان
needs: class

id: 061103
name: دارخوین
class: district
parent: IR-06
county: شادگان
needs: class

id: 061203
name: شعیبیه
class: district
parent: IR-06
county: شوشتر
needs: class

id: 061204
name: میان آب
class: district
parent: IR-06
county: شوشتر
needs: class

id: 061304
name: گلگیر
class: district
parent: IR-06
county: مسجدسلیمان
needs: class

id: 061305
name: عنبر
class: district
parent: IR-06
county: مسجدسلیمان
needs: class

id: 061401
name: شاوور
class: district
parent: IR-06
county: شوش
needs: class

id: 061403
name: فتح المبین
class: district
parent: IR-06
county: شوش
needs: class

id: 061503
name: صیدون
class: district
parent: IR-06
county: باغ‌ملک
needs: class

id: 061504
name: میداود
class: district
parent: IR-06
county: باغ‌ملک
needs: class

id: 061601
name: جایزان
class: district
parent: IR-06
county: امیدیه
needs: class

id: 061702
name: حتی
class: district
parent: IR-06
county: لالی
needs: class

id: 061802
name: چم خلف عیسی
class: district
parent: IR-06
county: هندیجان
needs: class

id: 061902
name: مشراگه
class: district
parent: IR-06
county: رامشیر
needs: class

id: 062001
name: عقیلی
class: district
parent: IR-06
county: گتوند
needs: class

id: 062101
name: آبژدان
class: district
parent: IR-06
county: اندیکا
needs: class

id: 062102
name: چلو
class: district
parent: IR-06
county: اندیکا
needs: class

id: 062201
name: رغیوه
class: district
parent: IR-06
county: هفتکل
needs: class

id: 062301
name: نیسان
class: district
parent: IR-06
county: هویزه
needs: class

id: 062402
name: ویس
class: district
parent: IR-06
county: باوی
needs: class

id: 062502
name: گمبوعه
class: district
parent: IR-06
county: حمیدیه
needs: class

id: 062602
name: جولکی
class: district
parent: IR-06
county: آغاجاری
needs: class

id: 062702
name: سویسه
class: district
parent: IR-06
county: کارون
needs: class

id: 070105
name: بهمن صغاد
class: district
parent: IR-07
county: آباده
needs: class

id: 070201
name: رونیز
class: district
parent: IR-07
county: استهبان
needs: class

id: 070301
name: سده
class: district
parent: IR-07
county: اقلید
needs: class

id: 070303
name: حسن‌آباد
class: district
parent: IR-07
county: اقلید
needs: class

id: 070402
name: سیمکان
class: district
parent: IR-07
county: جهرم
needs: class

id: 070403
name: کردیان
class: district
parent: IR-07
county: جهرم
needs: class

id: 070502
name: رستاق
class: district
parent: IR-07
county: داراب

id: 070504
name: فورگ
class: district
parent: IR-07
county: داراب
needs: class

id: 070505
name: جنت
class: district
parent: IR-07
county: داراب
needs: class

id: 070506
name: فسارود
class: district
alias: فسا‌رود
parent: IR-07
county: داراب
needs: class

id: 070603
name: همایجان
class: district
parent: IR-07
county: سپیدان
needs: class

id: 070706
name: ارژن
class: district
parent: IR-07
county: شیراز
needs: class

id: 070801
name: ششده و قره‌بلاغ
class: district
parent: IR-07
county: فسا
needs: class

id: 070802
name: شیبکوه
class: district
alias: شیب‌کوه
parent: IR-07
county: فسا
needs: class

id: 070804
name: نوبندگان
class: district
parent: IR-07
county: فسا
needs: class

id: 070904
name: میمند
class: district
parent: IR-07
county: فیروزآباد
needs: class

id: 071001
name: جره و بالاده
class: district
parent: IR-07
county: کازرون
needs: class

id: 071002
name: کنارتخته و کمارج
class: district
parent: IR-07
county: کازرون
needs: class

id: 071006
name: خشت
class: district
parent: IR-07
county: کازرون
needs: class

id: 071102
name: جویم
class: district
parent: IR-07
county: لارستان
needs: class

id: 071105
name: بیرم
class: district
parent: IR-07
county: لارستان
needs: class

id: 071107
name: بنارویه
class: district
parent: IR-07
county: لارستان
needs: class

id: 071108
name: صحرای باغ
class: district
parent: IR-07
county: لارستان
needs: class

id: 071203
name: کامفیروز
class: district
parent: IR-07
county: مرودشت

id: 071205
name: درودزن
class: district
parent: IR-07
county: مرودشت
needs: class

id: 071206
name: سیدان
class: district
parent: IR-07
county: مرودشت
needs: class

id: 071207
name: کامفیروز شمالی
class: district
parent: IR-07
county: مرودشت
needs: class

id: 071302
name: ماهورمیلانی
class: district
parent: IR-07
county: ممسنی
needs: class

id: 071305
name: دشمن زیاری
class: district
parent: IR-07
county: ممسنی
needs: class

id: 071306
name: جوزار
class: district
parent: IR-07
county: ممسنی
needs: class

id: 071402
name: پشتکوه
class: district
parent: IR-07
county: نی‌ریز
needs: class

id: 071404
name: قطرویه
class: district
parent: IR-07
county: نی‌ریز
needs: class

id: 071503
name: اشکنان
class: district
parent: IR-07
county: لامرد
needs: class

id: 071504
name: علامرودشت
class: district
alias: علامرو‌دشت
parent: IR-07
county: لامرد
needs: class

id: 071505
name: چاه ورز
class: district
parent: IR-07
county: لامرد
needs: class

id: 071603
name: مزایجان
class: district
parent: IR-07
county: بوانات
needs: class

id: 071801
name: مشهدمرغاب
class: district
parent: IR-07
county: خرم‌بید
needs: class

id: 071901
name: ایزدخواست
class: district
parent: IR-07
county: زرین‌دشت
needs: class

id: 072001
name: افزر
class: district
parent: IR-07
county: قیر و کارزین
needs: class

id: 072101
name: گله‌دار
class: district
parent: IR-07
county: مهر
needs: class

id: 072103
name: وراوی
class: district
parent: IR-07
county: مهر
needs: class

id: 072104
name: اسیر
class: district
parent: IR-07
county: مهر
needs: class

id: 072202
name: دهرم
class: district
parent: IR-07
county: فراشبند
needs: class

id: 072302
name: پاسارگاد
class: district
parent: IR-07
county: پاسارگاد
needs: class

id: 072401
name: محمله
class: district
parent: IR-07
county: خنج
needs: class

id: 072501
name: کوهنجان
class: district
parent: IR-07
county: سروستان
needs: class

id: 072601
name: سورنا
class: district
parent: IR-07
county: رستم
needs: class

id: 072702
name: ارد
class: district
parent: IR-07
county: گراش
needs: class

id: 072802
name: طسوج
class: district
parent: IR-07
county: کوار
needs: class

id: 072901
name: کربال
class: district
parent: IR-07
county: خرامه
needs: class

id: 073002
name: رحمت‌آباد
class: district
parent: IR-07
county: زرقان
needs: class

id: 073102
name: بانش
class: district
parent: IR-07
county: بیضا
needs: class

id: 073202
name: باغ صفا
class: district
parent: IR-07
county: سرچهان
needs: class

id: 073302
name: کوهمره
class: district
parent: IR-07
county: کوه چنار
needs: class

id: 073402
name: راهگان
class: district
parent: IR-07
county: خفر
needs: class

id: 073502
name: حناء
class: district
parent: IR-07
county: بختگان
needs: class

id: 073602
name: بیدشهر
class: district
alias: بید‌شهر
parent: IR-07
county: اوز
needs: class

id: 080104
name: خبر
class: district
parent: IR-08
county: بافت
needs: class
blocks: +داد +دادند +داده +می‌دهد +می‌دهند +دهد +دهند +دادن

id: 080207
name: بروات
class: district
parent: IR-08
county: بم
needs: class

id: 080208
name: دهبکری
class: district
parent: IR-08
county: بم
needs: class

id: 080301
name: ساردوئیه
class: district
alias: ساردوییه
parent: IR-08
county: جیرفت
needs: class

id: 080302
name: جبالبارز
class: district
parent: IR-08
county: جیرفت
needs: class

id: 080305
name: اسماعیلی
class: district
parent: IR-08
county: جیرفت
needs: class

id: 080306
name: اسفندقه
class: district
parent: IR-08
county: جیرفت
needs: class

id: 080403
name: کشکوئیه
class: district
alias: کشکوییه
parent: IR-08
county: رفسنجان
needs: class

id: 080404
name: نوق
class: district
parent: IR-08
county: رفسنجان
needs: class

id: 080405
name: فردوس
class: district
parent: IR-08
county: رفسنجان
needs: class

id: 080503
name: یزدان‌آباد
class: district
parent: IR-08
county: زرند
needs: class

id: 080602
name: پاریز
class: district
parent: IR-08
county: سیرجان
needs: class

id: 080603
name: گلستان
class: district
parent: IR-08
county: سیرجان
needs: class

id: 080604
name: زیدآباد
class: district
alias: زید‌آباد
parent: IR-08
county: سیرجان
needs: class

id: 080605
name: بلورد
class: district
parent: IR-08
county: سیرجان
needs: class

id: 080702
name: دهج
class: district
parent: IR-08
county: شهربابک
needs: class

id: 080802
name: شهداد
class: district
parent: IR-08
county: کرمان
needs: class

id: 080803
name: گلباف
class: district
parent: IR-08
county: کرمان
needs: class

id: 080804
name: ماهان
class: district
parent: IR-08
county: کرمان
needs: class

id: 080806
name: راین
class: district
parent: IR-08
county: کرمان
needs: class

id: 080807
name: چترود
class: district
parent: IR-08
county: کرمان
needs: class

id: 080905
name: چاه مرید
class: district
parent: IR-08
county: کهنوج
needs: class

id: 081002
name: لاله‌زار
class: district
parent: IR-08
county: بردسیر
needs: class

id: 081003
name: گلزار
class: district
parent: IR-08
county: بردسیر
needs: class

id: 081004
name: نگار
class: district
parent: IR-08
county: بردسیر
needs: class

id: 081101
name: کوهساران
class: district
parent: IR-08
county: راور
needs: class

id: 081203
name: جبالبارز جنوبی
class: district
parent: IR-08
county: عنبرآباد
needs: class

id: 081302
name: آسمینون
class: district
parent: IR-08
county: منوجان
needs: class

id: 081401
name: طغرل الجرد
class: district
parent: IR-08
county: کوهبنان
needs: class

id: 081501
name: جازموریان
class: district
parent: IR-08
county: رودبار جنوب

id: 081601
name: چاه دادخدا
class: district
parent: IR-08
county: قلعه‌گنج
needs: class

id: 081701
name: گنبکی
class: district
parent: IR-08
county: ریگان
needs: class

id: 081802
name: هنزا
class: district
parent: IR-08
county: رابر
needs: class

id: 081902
name: نگین کویر
class: district
parent: IR-08
county: فهرج
needs: class

id: 082001
name: انار
class: district
parent: IR-08
county: انار
needs: class

id: 082102
name: روداب
class: district
parent: IR-08
county: نرماشیر
needs: class

id: 082202
name: حور
class: district
parent: IR-08
county: فاریاب
needs: class

id: 082302
name: صوغان
class: district
parent: IR-08
county: ارزوئیه
needs: class

id: 090403
name: میان ولایت
class: district
parent: IR-09
county: تایباد
needs: class

id: 090501
name: بایک
class: district
parent: IR-09
county: تربت حیدریه
needs: class

id: 090505
name: کدکن
class: district
parent: IR-09
county: تربت حیدریه
needs: class

id: 090507
name: جلگه رخ
class: district
parent: IR-09
county: تربت حیدریه
needs: class

id: 090603
name: نصرآباد
class: district
alias: نصر‌آباد
parent: IR-09
county: تربت جام
needs: class

id: 090604
name: بوژگان
class: district
parent: IR-09
county: تربت جام
needs: class

id: 090605
name: پایین جام
class: district
parent: IR-09
county: تربت جام
needs: class

id: 090701
name: چاپشلو
class: district
parent: IR-09
county: درگز
needs: class

id: 090702
name: لطف‌آباد
class: district
parent: IR-09
county: درگز
needs: class

id: 090704
name: نوخندان
class: district
parent: IR-09
county: درگز
needs: class

id: 090805
name: روداب
class: district
parent: IR-09
county: سبزوار
needs: class

id: 090806
name: ششتمد
class: district
parent: IR-09
county: سبزوار
needs: class

id: 091301
name: باجگیران
class: district
parent: IR-09
county: قوچان
needs: class

id: 091405
name: فرح‌دشت
class: district
parent: IR-09
county: کاشمر
needs: class

id: 091503
name: کاخک
class: district
parent: IR-09
county: گناباد
needs: class

id: 091601
name: احمدآباد
class: district
alias: احمد‌آباد
parent: IR-09
county: مشهد
needs: class

id: 091606
name: رضویه
class: district
parent: IR-09
county: مشهد
needs: class

id: 091702
name: زبرخان
class: district
parent: IR-09
county: نیشابور
needs: class

id: 091703
name: سرولایت
class: district
parent: IR-09
county: نیشابور
needs: class

id: 091705
name: میان جلگه
class: district
parent: IR-09
county: نیشابور
needs: class

id: 091801
name: گلبهار
class: district
parent: IR-09
county: چناران
needs: class

id: 091901
name: سنگان
class: district
parent: IR-09
county: خواف
needs: class

id: 091903
name: جلگه زوزن
class: district
parent: IR-09
county: خواف
needs: class

id: 091904
name: سلامی
class: district
parent: IR-09
county: خواف
needs: class

id: 092001
name: مرزداران
class: district
parent: IR-09
county: سرخس
needs: class

id: 092201
name: قلندرآباد
class: district
alias: قلندر‌آباد
parent: IR-09
county: فریمان
needs: class

id: 092301
name: انابد
class: district
parent: IR-09
county: بردسکن
needs: class

id: 092303
name: شهرآباد
class: district
alias: شهر‌آباد
parent: IR-09
county: بردسکن
needs: class

id: 092701
name: جنگل
class: district
parent: IR-09
county: رشتخوار
needs: class

id: 092801
name: زاوین
class: district
parent: IR-09
county: کلات
needs: class

id: 092901
name: ششطراز
class: district
parent: IR-09
county: خلیل‌آباد
needs: class

id: 093001
name: شادمهر
class: district
parent: IR-09
county: مه‌ولات
needs: class

id: 093102
name: یونسی
class: district
parent: IR-09
county: بجستان
needs: class

id: 093201
name: طرقبه
class: district
parent: IR-09
county: بینالود
needs: class

id: 093202
name: شاندیز
class: district
parent: IR-09
county: بینالود
needs: class

id: 093302
name: طاغنکوه
class: district
alias: طاغن‌کوه
parent: IR-09
county: فیروزه
needs: class

id: 093402
name: هلالی
class: district
parent: IR-09
county: جغتای
needs: class

id: 093502
name: سلیمان
class: district
parent: IR-09
county: زاوه
needs: class

id: 093602
name: عطاملک
class: district
alias: عطا‌ملک
parent: IR-09
county: جوین
needs: class

id: 093702
name: بالا ولایت
class: district
parent: IR-09
county: باخرز
needs: class

id: 093802
name: مشکان
class: district
parent: IR-09
county: خوشاب
needs: class

id: 093803
name: نوده انقلاب
class: district
parent: IR-09
county: خوشاب
needs: class

id: 093902
name: باشتین
class: district
parent: IR-09
county: داورزن
needs: class

id: 094002
name: جنت‌آباد
class: district
parent: IR-09
county: صالح‌آباد
needs: class

id: 094102
name: بررود
class: district
parent: IR-09
county: کوهسرخ
needs: class

id: 100102
name: زواره
class: district
parent: IR-10
county: اردستان
needs: class

id: 100103
name: مهاباد
class: district
alias: مه‌آباد
parent: IR-10
county: اردستان
needs: class

id: 100201
name: جرقویه سفلی
class: district
parent: IR-10
county: اصفهان
needs: class

id: 100202
name: کوهپایه
class: district
parent: IR-10
county: اصفهان
needs: class

id: 100204
name: جرقویه علیا
class: district
parent: IR-10
county: اصفهان
needs: class

id: 100205
name: بن‌رود
class: district
parent: IR-10
county: اصفهان
needs: class

id: 100206
name: جلگه
class: district
parent: IR-10
county: اصفهان
needs: class

id: 100501
name: پادنا
class: district
parent: IR-10
county: سمیرم
needs: class

id: 100503
name: پادنا علیا
class: district
parent: IR-10
county: سمیرم
needs: class

id: 100504
name: وردشت
class: district
parent: IR-10
county: سمیرم
needs: class

id: 100604
name: زنده‌رود
class: district
parent: IR-10
county: فریدن
needs: class

id: 100801
name: پیربکران
class: district
parent: IR-10
county: فلاورجان
needs: class

id: 100803
name: قهدریجان
class: district
parent: IR-10
county: فلاورجان
needs: class

id: 101002
name: قمصر
class: district
parent: IR-10
county: کاشان
needs: class

id: 101004
name: نیاسر
class: district
parent: IR-10
county: کاشان
needs: class

id: 101005
name: برزک
class: district
parent: IR-10
county: کاشان
needs: class

id: 101201
name: باغ بهادران
class: district
parent: IR-10
county: لنجان
needs: class

id: 101301
name: انارک
class: district
parent: IR-10
county: نائین
needs: class

id: 101403
name: مهردشت
class: district
alias: مهر‌دشت
parent: IR-10
county: نجف‌آباد
needs: class

id: 101502
name: امام‌زاده
class: district
parent: IR-10
county: نطنز
needs: class

id: 101602
name: میمه
class: district
parent: IR-10
county: شاهین‌شهر و میمه
needs: class

id: 101702
name: گرکن جنوبی
class: district
parent: IR-10
county: مبارکه
needs: class

id: 101801
name: کویرات
class: district
parent: IR-10
county: آران و بیدگل
needs: class

id: 101901
name: کرون
class: district
parent: IR-10
county: تیران و کرون
needs: class

id: 102001
name: چنارود
class: district
alias: چنا‌رود
parent: IR-10
county: چادگان
needs: class

id: 102201
name: حبیب‌آباد
class: district
parent: IR-10
county: برخوار
needs: class

id: 102402
name: کرچمبو
class: district
parent: IR-10
county: بوئین و میاندشت
needs: class

id: 110101
name: بزمان
class: district
parent: IR-11
county: ایرانشهر
needs: class

id: 110106
name: دامن
class: district
parent: IR-11
county: ایرانشهر
needs: class

id: 110204
name: پلان
class: district
parent: IR-11
county: چابهار
needs: class

id: 110303
name: ایرندگان
class: district
parent: IR-11
county: خاش
needs: class

id: 110304
name: پشتکوه
class: district
parent: IR-11
county: خاش
needs: class

id: 110503
name: نصرت‌آباد
class: district
parent: IR-11
county: زاهدان
needs: class

id: 110504
name: کورین
class: district
parent: IR-11
county: زاهدان
needs: class

id: 110601
name: جالق
class: district
parent: IR-11
county: سراوان
needs: class

id: 110605
name: بم پشت
class: district
parent: IR-11
county: سراوان
needs: class

id: 110606
name: مهرگان
class: district
parent: IR-11
county: سراوان
needs: class

id: 110701
name: بنت
class: district
parent: IR-11
county: نیک‌شهر
needs: class

id: 110704
name: لاشار
class: district
parent: IR-11
county: نیک‌شهر
needs: class

id: 110706
name: آهوران
class: district
parent: IR-11
county: نیک‌شهر
needs: class

id: 110801
name: پیشین
class: district
parent: IR-11
county: راسک
needs: class

id: 110805
name: پارود
class: district
parent: IR-11
county: راسک
needs: class

id: 110901
name: زرآباد
class: district
parent: IR-11
county: کنارک
needs: class

id: 111001
name: جزینک
class: district
parent: IR-11
county: زهک
needs: class

id: 111102
name: قرقری
class: district
parent: IR-11
county: هیرمند
needs: class

id: 111202
name: جلگه چاه هاشم
class: district
parent: IR-11
county: دلگان
needs: class

id: 111302
name: آشار
class: district
parent: IR-11
county: مهرستان
needs: class

id: 111402
name: هیدوچ
class: district
parent: IR-11
county: سیب و سوران
needs: class

id: 111502
name: صابری
class: district
parent: IR-11
county: نیمروز
needs: class

id: 111602
name: تیمورآباد
class: district
alias: تیمور‌آباد
parent: IR-11
county: هامون
needs: class

id: 111702
name: لادیز
class: district
parent: IR-11
county: میرجاوه
needs: class

id: 111703
name: ریگ ملک
class: district
parent: IR-11
county: میرجاوه
needs: class

id: 111802
name: ساربوک
class: district
parent: IR-11
county: قصرقند
needs: class

id: 111803
name: تلنگ
class: district
parent: IR-11
county: قصرقند
needs: class

id: 111902
name: گتیج
class: district
parent: IR-11
county: فنوج
needs: class

id: 112002
name: کلاتان
class: district
parent: IR-11
county: بمپور
needs: class

id: 112102
name: نازیل
class: district
parent: IR-11
county: تفتان
needs: class

id: 112103
name: گوهرکوه
class: district
alias: گوهر‌کوه
parent: IR-11
county: تفتان
needs: class

id: 112202
name: باهوکلات
class: district
parent: IR-11
county: دشتیاری

id: 112302
name: کیشکور
class: district
parent: IR-11
county: سرباز
needs: class

id: 112303
name: مینان
class: district
parent: IR-11
county: سرباز
needs: class

id: 112304
name: نسکند
class: district
parent: IR-11
county: سرباز
needs: class

id: 120101
name: آرمرده
class: district
parent: IR-12
county: بانه
needs: class

id: 120103
name: نمشیر
class: district
parent: IR-12
county: بانه
needs: class

id: 120104
name: ننور
class: district
parent: IR-12
county: بانه
needs: class

id: 120201
name: چنگ الماس
class: district
parent: IR-12
county: بیجار
needs: class

id: 120202
name: کرانی
class: district
parent: IR-12
county: بیجار
needs: class

id: 120301
name: زیویه
class: district
parent: IR-12
county: سقز
needs: class

id: 120303
name: سرشیو
class: district
parent: IR-12
county: سقز
needs: class

id: 120304
name: امام
class: district
parent: IR-12
county: سقز
needs: class
blocks: +جمعه +جماعت

id: 120404
name: کلاترزان
class: district
parent: IR-12
county: سنندج
needs: class

id: 120405
name: حسین‌آباد
class: district
parent: IR-12
county: سنندج
needs: class

id: 120406
name: سیروان
class: district
parent: IR-12
county: سنندج
needs: class

id: 120503
name: سریش‌آباد
class: district
parent: IR-12
county: قروه
needs: class

id: 120504
name: چهاردولی
class: district
parent: IR-12
county: قروه
needs: class

id: 120505
name: دلبران
class: district
parent: IR-12
county: قروه
needs: class

id: 120601
name: خاوومیرآباد
class: district
alias: خاوومیر‌آباد
parent: IR-12
county: مریوان
needs: class

id: 120602
name: سرشیو
class: district
parent: IR-12
county: مریوان
needs: class

id: 120701
name: کرفتو
class: district
parent: IR-12
county: دیواندره
needs: class

id: 120703
name: سارال
class: district
parent: IR-12
county: دیواندره
needs: class

id: 120802
name: موچش
class: district
parent: IR-12
county: کامیاران
needs: class

id: 120901
name: اورامان
class: district
parent: IR-12
county: سروآباد
needs: class

id: 121002
name: بلبان‌آباد
class: district
parent: IR-12
county: دهگلان
needs: class

id: 130101
name: قلقل‌رود
class: district
parent: IR-13
county: تویسرکان
needs: class

id: 130201
name: جوکار
class: district
parent: IR-13
county: ملایر
needs: class

id: 130202
name: سامن
class: district
parent: IR-13
county: ملایر
needs: class

id: 130204
name: زند
class: district
parent: IR-13
county: ملایر
needs: class

id: 130301
name: خزل
class: district
parent: IR-13
county: نهاوند
needs: class

id: 130303
name: زرین‌دشت
class: district
parent: IR-13
county: نهاوند
needs: class

id: 130304
name: گیان
class: district
parent: IR-13
county: نهاوند
needs: class

id: 130405
name: شراء
class: district
parent: IR-13
county: همدان
needs: class

id: 130501
name: گل‌تپه
class: district
parent: IR-13
county: کبودرآهنگ
needs: class

id: 130503
name: شیرین‌سو
class: district
parent: IR-13
county: کبودرآهنگ
needs: class

id: 130602
name: پیرسلمان
class: district
parent: IR-13
county: اسدآباد
needs: class

id: 130701
name: لالجین
class: district
parent: IR-13
county: بهار
needs: class

id: 130703
name: صالح‌آباد
class: district
parent: IR-13
county: بهار
needs: class

id: 130801
name: سردرود
class: district
alias: سرد‌رود
parent: IR-13
county: رزن
needs: class

id: 130902
name: پیشخور
class: district
parent: IR-13
county: فامنین
needs: class

id: 131001
name: شاهنجرین
class: district
parent: IR-13
county: درگزین
needs: class

id: 140102
name: گندمان
class: district
parent: IR-14
county: بروجن
needs: class

id: 140104
name: بلداجی
class: district
parent: IR-14
county: بروجن
needs: class

id: 140205
name: لاران
class: district
parent: IR-14
county: شهرکرد
needs: class

id: 140206
name: فرخشهر
class: district
alias: فرخ‌شهر
parent: IR-14
county: شهرکرد
needs: class

id: 140303
name: بابا حیدر
class: district
parent: IR-14
county: فارسان
needs: class

id: 140304
name: جونقان
class: district
parent: IR-14
county: فارسان
needs: class

id: 140401
name: فلارد
class: district
parent: IR-14
county: لردگان
needs: class

id: 140404
name: منج
class: district
parent: IR-14
county: لردگان
needs: class

id: 140405
name: روددشت
class: district
alias: رود‌دشت
parent: IR-14
county: لردگان
needs: class

id: 140502
name: میانکوه
class: district
parent: IR-14
county: اردل
needs: class

id: 140601
name: بازفت
class: district
parent: IR-14
county: کوهرنگ
needs: class

id: 140603
name: دوآب صمصامی
class: district
parent: IR-14
county: کوهرنگ
needs: class

id: 140702
name: ناغان
class: district
parent: IR-14
county: کیار
needs: class

id: 140802
name: زاینده‌رود
class: district
parent: IR-14
county: سامان
needs: class

id: 140902
name: شیدا
class: district
parent: IR-14
county: بن
needs: class

id: 141002
name: ارمند
class: district
parent: IR-14
county: خانمیرزا
needs: class

id: 150102
name: ززوماهرو
class: district
parent: IR-15
county: الیگودرز
needs: class

id: 150104
name: ذلقی
class: district
parent: IR-15
county: الیگودرز
needs: class

id: 150105
name: بربرود غربی
class: district
alias: برب‌رود غربی
parent: IR-15
county: الیگودرز
needs: class

id: 150106
name: بربرود شرقی
class: district
alias: برب‌رود شرقی
parent: IR-15
county: الیگودرز
needs: class

id: 150201
name: اشترینان
class: district
parent: IR-15
county: بروجرد
needs: class

id: 150302
name: پاپی
class: district
parent: IR-15
county: خرم‌آباد
needs: class

id: 150303
name: بیرانوند
class: district
parent: IR-15
county: خرم‌آباد
needs: class

id: 150305
name: زاغه
class: district
parent: IR-15
county: خرم‌آباد
needs: class

id: 150401
name: کاکاوند
class: district
parent: IR-15
county: دلفان
needs: class

id: 150403
name: خاوه
class: district
parent: IR-15
county: دلفان
needs: class

id: 150501
name: سیلاخور
class: district
parent: IR-15
county: دورود
needs: class

id: 150602
name: طرهان
class: district
parent: IR-15
county: کوهدشت
needs: class

id: 150604
name: کوهنانی
class: district
parent: IR-15
county: کوهدشت
needs: class

id: 150605
name: درب گنبد
class: district
parent: IR-15
county: کوهدشت
needs: class

id: 150701
name: جاپلق
class: district
parent: IR-15
county: ازنا
needs: class

id: 150802
name: معمولان
class: district
parent: IR-15
county: پل‌دختر
needs: class

id: 150901
name: فیروزآباد
class: district
alias: فیروز‌آباد
parent: IR-15
county: سلسله
needs: class

id: 151001
name: چگنی
class: district
parent: IR-15
county: چگنی
needs: class

id: 151002
name: شاهیوند
class: district
parent: IR-15
county: چگنی
needs: class

id: 151003
name: ویسیان
class: district
parent: IR-15
county: چگنی
needs: class

id: 151101
name: سوری
class: district
parent: IR-15
county: رومشکان
needs: class

id: 160102
name: چوار
class: district
parent: IR-16
county: ایلام
needs: class

id: 160104
name: سیوان
class: district
parent: IR-16
county: ایلام
needs: class

id: 160204
name: ماژین
class: district
parent: IR-16
county: دره‌شهر
needs: class

id: 160301
name: زرین‌آباد
class: district
parent: IR-16
county: دهلران
needs: class

id: 160303
name: موسیان
class: district
parent: IR-16
county: دهلران
needs: class

id: 160304
name: سراب میمه
class: district
parent: IR-16
county: دهلران
needs: class

id: 160305
name: دشت عباس
class: district
parent: IR-16
county: دهلران
needs: class

id: 160404
name: شباب
class: district
parent: IR-16
county: چرداول
needs: class

id: 160405
name: زاگرس
class: district
parent: IR-16
county: چرداول
needs: class

id: 160502
name: صالح‌آباد
class: district
parent: IR-16
county: مهران
needs: class

id: 160601
name: کلات
class: district
parent: IR-16
county: آبدانان
needs: class

id: 160603
name: سراب باغ
class: district
parent: IR-16
county: آبدانان
needs: class

id: 160701
name: زرنه
class: district
parent: IR-16
county: ایوان
needs: class

id: 160802
name: گچی
class: district
parent: IR-16
county: ملکشاهی
needs: class

id: 160902
name: کارزان
class: district
parent: IR-16
county: سیروان
needs: class

id: 161002
name: هندمینی
class: district
parent: IR-16
county: بدره
needs: class

id: 161102
name: جزمان
class: district
parent: IR-16
county: هلیلان
needs: class

id: 170104
name: لوداب
class: district
parent: IR-17
county: بویراحمد
needs: class

id: 170105
name: کبگیان
class: district
parent: IR-17
county: بویراحمد
needs: class

id: 170202
name: چاروسا
class: district
parent: IR-17
county: کهگیلویه
needs: class

id: 170206
name: دیشموک
class: district
parent: IR-17
county: کهگیلویه
needs: class

id: 170207
name: سوق
class: district
parent: IR-17
county: کهگیلویه
needs: class
blocks: +داد +دادند +داده +می‌دهد +می‌دهند +دهد +دهند +دادن

id: 170401
name: پاتاوه
class: district
parent: IR-17
county: دنا
needs: class

id: 170501
name: بهمئی گرمسیری
class: district
alias: بهمیی گرمسیری
parent: IR-17
county: بهمئی
needs: class

id: 170602
name: سرفاریاب
class: district
parent: IR-17
county: چرام
needs: class

id: 170702
name: بوستان
class: district
parent: IR-17
county: باشت
needs: class

id: 170802
name: موگرمون
class: district
parent: IR-17
county: لنده
needs: class

id: 170902
name: زیلایی
class: district
alias: زیلائی
parent: IR-17
county: مارگون
needs: class

id: 180101
name: خارک
class: district
parent: IR-18
county: بوشهر
needs: class

id: 180103
name: چغادک
class: district
parent: IR-18
county: بوشهر
needs: class

id: 180201
name: دلوار
class: district
parent: IR-18
county: تنگستان
needs: class

id: 180301
name: سعدآباد
class: district
alias: سعد‌آباد
parent: IR-18
county: دشتستان
needs: class

id: 180302
name: شبانکاره
class: district
parent: IR-18
county: دشتستان
needs: class

id: 180304
name: ارم
class: district
parent: IR-18
county: دشتستان
needs: class

id: 180305
name: بوشکان
class: district
parent: IR-18
county: دشتستان
needs: class

id: 180306
name: آب‌پخش
class: district
parent: IR-18
county: دشتستان
needs: class

id: 180401
name: کاکی
class: district
parent: IR-18
county: دشتی
needs: class

id: 180403
name: شنبه و طسوج
class: district
parent: IR-18
county: دشتی
needs: class

id: 180501
name: بردخون
class: district
parent: IR-18
county: دیر
needs: class

id: 180503
name: آبدان
class: district
parent: IR-18
county: دیر
needs: class

id: 180603
name: سیراف
class: district
parent: IR-18
county: کنگان
needs: class

id: 180702
name: ریگ
class: district
parent: IR-18
county: گناوه
needs: class

id: 180801
name: امام حسن
class: district
parent: IR-18
county: دیلم
needs: class

id: 180901
name: ریز
class: district
parent: IR-18
county: جم
needs: class

id: 181002
name: چاه مبارک
class: district
parent: IR-18
county: عسلویه
needs: class

id: 190301
name: افشار
class: district
parent: IR-19
county: خدابنده
needs: class

id: 190302
name: بزینه‌رود
class: district
parent: IR-19
county: خدابنده
needs: class

id: 190304
name: سجاس‌رود
class: district
parent: IR-19
county: خدابنده
needs: class

id: 190402
name: زنجانرود
class: district
alias: زنجان‌رود
parent: IR-19
county: زنجان
needs: class

id: 190406
name: قره پشتلو
class: district
parent: IR-19
county: زنجان
needs: class

id: 190601
name: حلب
class: district
parent: IR-19
county: ایجرود
needs: class

id: 190801
name: چورزق
class: district
parent: IR-19
county: طارم
needs: class

id: 190803
name: گیلوان
class: district
parent: IR-19
county: طارم
needs: class

id: 190901
name: انگوران
class: district
parent: IR-19
county: ماهنشان
needs: class

id: 191002
name: باغ حلی
class: district
parent: IR-19
county: سلطانیه
needs: class

id: 200101
name: امیرآباد
class: district
alias: امیر‌آباد
parent: IR-20
county: دامغان
needs: class

id: 200301
name: بسطام
class: district
parent: IR-20
county: شاهرود
needs: class

id: 200302
name: بیارجمند
class: district
parent: IR-20
county: شاهرود
needs: class

id: 200401
name: ایوانکی
class: district
parent: IR-20
county: گرمسار
needs: class

id: 200501
name: شهمیرزاد
class: district
parent: IR-20
county: مهدی‌شهر
needs: class

id: 200602
name: کهن‌آباد
class: district
parent: IR-20
county: آرادان
needs: class

id: 200702
name: کالپوش
class: district
parent: IR-20
county: میامی
needs: class

id: 200801
name: سرخه
class: district
parent: IR-20
county: سرخه
needs: class

id: 210101
name: خرانق
class: district
parent: IR-21
county: اردکان
needs: class

id: 210103
name: عقدا
class: district
parent: IR-21
county: اردکان
needs: class

id: 210303
name: نیر
class: district
parent: IR-21
county: تفت
needs: class

id: 210304
name: گاریزات
class: district
parent: IR-21
county: تفت
needs: class

id: 210504
name: زارچ
class: district
parent: IR-21
county: یزد
needs: class

id: 210602
name: ندوشن
class: district
parent: IR-21
county: میبد
needs: class

id: 210603
name: بفروئیه
class: district
alias: بفروییه
parent: IR-21
county: میبد
needs: class

id: 210701
name: بهمن
class: district
parent: IR-21
county: ابرکوه
needs: class

id: 210801
name: خضرآباد
class: district
alias: خضر‌آباد
parent: IR-21
county: اشکذر
needs: class

id: 210902
name: مروست
class: district
parent: IR-21
county: خاتم
needs: class

id: 211101
name: آسفیج
class: district
parent: IR-21
county: بهاباد
needs: class

id: 220101
name: تنب
class: district
parent: IR-22
county: ابوموسی
needs: class

id: 220203
name: فین
class: district
parent: IR-22
county: بندرعباس
needs: class

id: 220205
name: تخت
class: district
parent: IR-22
county: بندرعباس
needs: class

id: 220206
name: قلعه قاضی
class: district
parent: IR-22
county: بندرعباس
needs: class

id: 220207
name: هرمز
class: district
parent: IR-22
county: بندرعباس
needs: class

id: 220302
name: شیبکوه
class: district
alias: شیب‌کوه
parent: IR-22
county: بندر لنگه
needs: class

id: 220303
name: کیش
class: district
parent: IR-22
county: بندر لنگه
needs: class

id: 220306
name: مهران
class: district
parent: IR-22
county: بندر لنگه
needs: class

id: 220401
name: شهاب
class: district
parent: IR-22
county: قشم
needs: class

id: 220404
name: حرا
class: district
parent: IR-22
county: قشم
needs: class

id: 220502
name: سندرک
class: district
parent: IR-22
county: میناب
needs: class

id: 220504
name: توکهور
class: district
parent: IR-22
county: میناب
needs: class

id: 220505
name: بندزرک
class: district
parent: IR-22
county: میناب
needs: class

id: 220603
name: لیردف
class: district
parent: IR-22
county: جاسک
needs: class

id: 220701
name: رودخانه
class: district
parent: IR-22
county: رودان
needs: class

id: 220703
name: جغین
class: district
parent: IR-22
county: رودان
needs: class

id: 220704
name: بیکاه
class: district
parent: IR-22
county: رودان
needs: class

id: 220801
name: فارغان
class: district
parent: IR-22
county: حاجی‌آباد
needs: class

id: 220803
name: احمدی
class: district
parent: IR-22
county: حاجی‌آباد
needs: class

id: 220901
name: جناح
class: district
parent: IR-22
county: بستک
needs: class

id: 220903
name: کوخرد هرنگ
class: district
alias: کوخرد-هرنگ
parent: IR-22
county: بستک
needs: class

id: 221001
name: رویدر
class: district
parent: IR-22
county: خمیر
needs: class

id: 221101
name: کوشکنار
class: district
parent: IR-22
county: پارسیان
needs: class

id: 221201
name: بمانی
class: district
parent: IR-22
county: سیریک
needs: class

id: 221302
name: گوهران
class: district
parent: IR-22
county: بشاگرد
needs: class

id: 221303
name: گافروپارمون
class: district
parent: IR-22
county: بشاگرد
needs: class

id: 230101
name: کن
class: district
parent: IR-23
county: تهران
needs: class

id: 230103
name: آفتاب
class: district
parent: IR-23
county: تهران
needs: class

id: 230203
name: رودهن
class: district
parent: IR-23
county: دماوند
needs: class

id: 230302
name: فشاپویه
class: district
parent: IR-23
county: ری

id: 230303
name: کهریزک
class: district
parent: IR-23
county: ری

id: 230305
name: خاوران
class: district
parent: IR-23
county: ری
needs: class

id: 230306
name: قلعه‌نو
class: district
parent: IR-23
county: ری
needs: class

id: 230401
name: رودبار قصران
class: district
parent: IR-23
county: شمیرانات
needs: class

name: شمیران
class: district
parent: IR-23
county: شمیرانات
source: s4

id: 230402
name: لواسانات
class: district
parent: IR-23
county: شمیرانات

id: 230602
name: جوادآباد
class: district
alias: جواد‌آباد
parent: IR-23
county: ورامین

id: 230903
name: جوقین
class: district
parent: IR-23
county: شهریار
needs: class

id: 231001
name: چهاردانگه
class: district
parent: IR-23
county: اسلامشهر
needs: class

id: 231003
name: احمدآباد مستوفی
class: district
alias: احمد‌آباد مستوفی
parent: IR-23
county: اسلامشهر
needs: class

id: 231301
name: شریف‌آباد
class: district
parent: IR-23
county: پاکدشت
needs: class

id: 231401
name: ارجمند
class: district
parent: IR-23
county: فیروزکوه
needs: class

id: 231702
name: صفادشت
class: district
alias: صفا‌دشت
parent: IR-23
county: ملارد
needs: class

id: 231802
name: جلیل‌آباد
class: district
parent: IR-23
county: پیشوا
needs: class

id: 231901
name: گلستان
class: district
parent: IR-23
county: بهارستان
needs: class

id: 231902
name: بوستان
class: district
parent: IR-23
county: بهارستان
needs: class

id: 232001
name: بومهن
class: district
parent: IR-23
county: پردیس
needs: class

id: 232002
name: جاجرود
class: district
alias: جاج‌رود
parent: IR-23
county: پردیس
needs: class

id: 240104
name: هیر
class: district
parent: IR-24
county: اردبیل
needs: class

id: 240106
name: ثمرین
class: district
parent: IR-24
county: اردبیل
needs: class

id: 240202
name: قشلاق‌دشت
class: district
parent: IR-24
county: بیله‌سوار
needs: class

id: 240301
name: خورش رستم
class: district
parent: IR-24
county: خلخال
needs: class

id: 240303
name: شاهرود
class: district
alias: شاه‌رود
parent: IR-24
county: خلخال
needs: class

id: 240401
name: ارشق
class: district
parent: IR-24
county: مشگین‌شهر
needs: class

id: 240403
name: مشکین شرقی
class: district
parent: IR-24
county: مشگین‌شهر
needs: class

id: 240404
name: مرادلو
class: district
parent: IR-24
county: مشگین‌شهر
needs: class

id: 240405
name: قصابه
class: district
parent: IR-24
county: مشگین‌شهر
needs: class

id: 240501
name: انگوت
class: district
parent: IR-24
county: گرمی
needs: class

id: 240505
name: موران
class: district
parent: IR-24
county: گرمی
needs: class

id: 240603
name: تازه‌کند
class: district
parent: IR-24
county: پارس‌آباد
needs: class

id: 240604
name: اسلام‌آباد
class: district
parent: IR-24
county: پارس‌آباد
needs: class

id: 240702
name: فیروز
class: district
parent: IR-24
county: کوثر
needs: class

id: 240801
name: ویلکیج
class: district
parent: IR-24
county: نمین
needs: class

id: 240803
name: عنبران
class: district
parent: IR-24
county: نمین
needs: class

id: 240902
name: کورائیم
class: district
alias: کوراییم
parent: IR-24
county: نیر
needs: class

id: 241002
name: سبلان
class: district
parent: IR-24
county: سرعین
needs: class

id: 241102
name: بران
class: district
parent: IR-24
county: اصلاندوز
needs: class

id: 250101
name: جعفرآباد
class: district
alias: جعفر‌آباد
parent: IR-25
county: قم
needs: class

id: 250102
name: خلجستان
class: district
parent: IR-25
county: قم
needs: class

id: 250104
name: کهک
class: district
parent: IR-25
county: قم
needs: class

id: 250105
name: سلفچگان
class: district
parent: IR-25
county: قم
needs: class

id: 260102
name: رامند
class: district
parent: IR-26
county: بوئین‌زهرا
needs: class

id: 260103
name: شال
class: district
parent: IR-26
county: بوئین‌زهرا
needs: class

id: 260106
name: دشتابی
class: district
parent: IR-26
county: بوئین‌زهرا
needs: class

id: 260201
name: اسفرورین
class: district
parent: IR-26
county: تاکستان
needs: class

id: 260202
name: خرمدشت
class: district
alias: خرم‌دشت
parent: IR-26
county: تاکستان
needs: class

id: 260203
name: ضیاءآباد
class: district
alias: ضیاء‌آباد
parent: IR-26
county: تاکستان
needs: class

id: 260302
name: رودبار الموت شرقی
class: district
parent: IR-26
county: قزوین
needs: class

id: 260303
name: رودبار الموت غربی
class: district
parent: IR-26
county: قزوین
needs: class

id: 260304
name: طارم سفلی
class: district
parent: IR-26
county: قزوین
needs: class

id: 260307
name: کوهین
class: district
parent: IR-26
county: قزوین
needs: class

id: 260401
name: بشاریات
class: district
parent: IR-26
county: آبیک
needs: class

id: 260501
name: محمدیه
class: district
parent: IR-26
county: البرز
needs: class

id: 260602
name: آبگرم
class: district
parent: IR-26
county: آوج
needs: class

id: 270102
name: نوکنده
class: district
parent: IR-27
county: بندر گز
needs: class

id: 270203
name: سیجوال
class: district
parent: IR-27
county: ترکمن
needs: class

id: 270302
name: کمالان
class: district
parent: IR-27
county: علی‌آباد کتول
needs: class

id: 270503
name: بهاران
class: district
parent: IR-27
county: گرگان
needs: class

id: 270602
name: داشلی برون
class: district
parent: IR-27
county: گنبدکاووس
needs: class

id: 270705
name: کوهسارات
class: district
parent: IR-27
county: مینودشت
needs: class

id: 270801
name: وشمگیر
class: district
parent: IR-27
county: آق‌قلا
needs: class

id: 270903
name: پیشکمر
class: district
parent: IR-27
county: کلاله
needs: class

id: 271001
name: چشمه ساران
class: district
parent: IR-27
county: آزادشهر
needs: class

id: 271101
name: فندرسک
class: district
parent: IR-27
county: رامیان
needs: class

id: 271202
name: گلی داغ
class: district
parent: IR-27
county: مراوه‌تپه
needs: class

id: 271302
name: گلدشت
class: district
parent: IR-27
county: گمیشان
needs: class

id: 271402
name: لوه
class: district
parent: IR-27
county: گالیکش
needs: class

id: 280101
name: بام و صفی‌آباد
class: district
parent: IR-28
county: اسفراین
needs: class

id: 280205
name: گرمخان
class: district
parent: IR-28
county: بجنورد
needs: class

id: 280301
name: جلگه سنخواست
class: district
parent: IR-28
county: جاجرم
needs: class

id: 280302
name: جلگه شوقان
class: district
parent: IR-28
county: جاجرم
needs: class

id: 280401
name: سرحد
class: district
parent: IR-28
county: شیروان
needs: class

id: 280403
name: قوشخانه
class: district
parent: IR-28
county: شیروان
needs: class

id: 280501
name: خبوشان
class: district
parent: IR-28
county: فاروج
needs: class

id: 280601
name: سملقان
class: district
parent: IR-28
county: مانه و سملقان
needs: class

id: 280602
name: مانه
class: district
parent: IR-28
county: مانه و سملقان
needs: class

id: 280802
name: غلامان
class: district
parent: IR-28
county: راز و جرگلان
needs: class

id: 280803
name: جرگلان
class: district
parent: IR-28
county: راز و جرگلان
needs: class

id: 290201
name: قهستان
class: district
parent: IR-29
county: درمیان
needs: class

id: 290202
name: گزیک
class: district
parent: IR-29
county: درمیان
needs: class

id: 290302
name: مود
class: district
parent: IR-29
county: سربیشه
needs: class

id: 290303
name: درح
class: district
parent: IR-29
county: سربیشه
needs: class

id: 290403
name: نیمبلوک
class: district
parent: IR-29
county: قائنات
needs: class

id: 290405
name: سده
class: district
parent: IR-29
county: قائنات
needs: class

id: 290501
name: شوسف
class: district
parent: IR-29
county: نهبندان
needs: class

id: 290601
name: آیسک
class: district
parent: IR-29
county: سرایان
needs: class

id: 290602
name: سه‌قلعه
class: district
parent: IR-29
county: سرایان
needs: class

id: 290703
name: اسلامیه
class: district
parent: IR-29
county: فردوس
needs: class

id: 290802
name: ارسک
class: district
parent: IR-29
county: بشرویه
needs: class

id: 290902
name: زهان
class: district
parent: IR-29
county: زیرکوه
needs: class

id: 290903
name: شاسکوه
class: district
alias: شاس‌کوه
parent: IR-29
county: زیرکوه
needs: class

id: 291002
name: جلگه ماژان
class: district
parent: IR-29
county: خوسف
needs: class

id: 291101
name: دستگردان
class: district
parent: IR-29
county: طبس
needs: class

id: 291103
name: دیهوک
class: district
parent: IR-29
county: طبس
needs: class

id: 300103
name: آسارا
class: district
parent: IR-30
county: کرج
needs: class

id: 300203
name: چندار
class: district
parent: IR-30
county: ساوجبلاغ
needs: class

id: 300204
name: چهارباغ
class: district
parent: IR-30
county: ساوجبلاغ
needs: class

id: 300302
name: تنکمان
class: district
parent: IR-30
county: نظرآباد
needs: class

id: 300402
name: بالا طالقان
class: district
parent: IR-30
county: طالقان
needs: class

id: 300502
name: پلنگ‌آباد
class: district
parent: IR-30
county: اشتهارد
needs: class

id: 300602
name: مشکین‌دشت
class: district
parent: IR-30
county: فردیس
needs: class

name: شلمچه
class: village
parent: IR-06
county: خرمشهر
source: s4

name: چذابه
class: village
parent: IR-06
county: دشت آزادگان
source: s4
