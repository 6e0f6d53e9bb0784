#! kind: word  layout: list  version: 2026-11-24
#! source s1: class words, offices and neighbours of place names, by hand | MIT OR Apache-2.0
# What stands beside the name of a place. A heading that is a class of region (province, county, city, district, village,
# country, continent, area) holds the class words and the offices of that class: directly before a name they say which class
# is meant, and satisfy `needs: class`. What the other headings hold is told above each.

[province]
استان = استان‌های
استاندار = استانداران
استانداری = استانداری‌های
مرکز استان = مراکز استان
کل استان
ایالت = ایالت‌های = ایالات
ولایت = ولایت‌های = ولایات
والی
امارت
اوبلاست
کانتون
کرای
جمهوری خودمختار
منطقه خودمختار

[county]
شهرستان = شهرستان‌های
فرماندار = فرمانداران
فرمانداری = فرمانداری‌های
فرمانداری ویژه
فرماندار ویژه

[city]
شهر = شهرهای
کلان‌شهر = کلان‌شهرهای
بندر = بنادر
شهردار = شهرداران
شهرداری = شهرداری‌های
شورای شهر
شورای اسلامی شهر
پایتخت
امام‌جمعه = امام جمعه موقت = ائمه جمعه
خطیب جمعه
حومه
مقیم

[district]
بخش = بخش‌های
بخشدار = بخشداران
بخشداری = بخشداری‌های

[village]
روستا = روستای = روستاهای
ده
دهستان = دهستان‌های
دهکده
دهیار = دهیاران
دهیاری = دهیاری‌های
قریه
آبادی

[country]
کشور = کشورهای
جمهوری = جمهوری‌های
جمهوری فدرال
پادشاهی
امیرنشین
سلطان‌نشین
سفیر = سفرای
سفارت
سفارت‌خانه
کنسولگری
سرکنسولگری
رئیس‌جمهور = رئیس‌جمهوری
نخست‌وزیر
وزیر خارجه = وزیر امور خارجه
وزارت خارجه = وزارت امور خارجه
تیم ملی
دولت
ارتش
پارلمان

[continent]
قاره

[area]
منطقه = مناطق
ناحیه = نواحی
خطه
دیار
شبه‌جزیره
کشورهای حوزه

# Points of the compass: no place has one of these alone for its name.
[direction]
شمال
جنوب
شرق
غرب
مرکز
شمال شرق = شمال‌شرق = شمال شرقی
شمال غرب = شمال‌غرب = شمال غربی
جنوب شرق = جنوب‌شرق = جنوب شرقی
جنوب غرب = جنوب‌غرب = جنوب غربی

# What opens the name of a body that only a province has: «مدیرکل راه و شهرسازی اصفهان» is of the province.
[provincial]
مدیرکل = مدیران کل = مدیر کل
اداره کل
رئیس کل دادگستری
دادستان عمومی و انقلاب مرکز استان

# What serves a place, or rules it, and is no body of the lexicon: «تیم ملی ایران»، «رژیم عراق».
[serving]
رژیم
حکومت
دولت‌های

# Heads of bodies that are other nouns too: behind them a place stands on its own («جمعیت ایران»، «نیروی کار کره جنوبی»).
[no_head]
جبهه
جمعیت
جنبش
شرکت
کانون
مدیریت
نیروی کار
نیروی انسانی
نیروی جوان
نیروی مخالف

# The same, where other words may stand between: «تیم ملی فوتبال جوانان ایران».
[team]
تیم
تیم ملی

# Clubs, whose name a city's or a province's may end.
[club]
استقلال = استقلال آبی = استقلال صنعتی
پرسپولیس
سپاهان
تراکتور = تراکتورسازی
سیاه‌جامگان
پدیده
ذوب‌آهن
گسترش فولاد
ملوان
نساجی
گهر
آذرخش
رایکا
متین
کاسپین
هپکو = هپکوی
سرزو
صبا = صبای
صنعت نفت
پیکان
سایپا
گل‌گهر
ابومسلم
داماش
سپیدرود
ماشین‌سازی
شهرخودرو = شهر خودرو
ایران‌جوان
آلومینیوم
خونه به خونه
بادران
اکسین
فجر سپاسی
شاهین
خیبر
شمس‌آذر
چادرملو
گیتی‌پسند
سن‌ایچ
پاس
بوروسیا
بایرن
اتلتیک
اسپورتینگ
دینامو
لوکوموتیو
اسپارتاک
زسکا
لژیا

# What is voted on: the place behind it is that of the vote («انتخابات ریاست‌جمهوری آمریکا»).
[election]
انتخابات
انتخاباتی
نامزد = نامزدهای
کاندیدا = کاندیدای = کاندیداهای
داوطلبان

# Behind these a place stands on its own: «هیئت اقتصادی وارد تهران شد».
[place_taking]
اهل
تحت
چاپ
راهی
رهسپار
ساکن
عازم
علیه
مقابل
مقیم
وارد

# Cities that are mostly clubs in reports on sport.
[club_city]
آتلانتا
آگزبورگ
آلمریا
آنتورپ
آیندهوون = ایندهوون
استراسبورگ
اشتوتگارت
العین
الجزیره
اورلاندو
ایندیانا
بارسلونا
براگا
برایتون
برمن
بوری‌رام
بوستون
بولونیا
بیلبائو
پارما
پورتلند
پورتو
تورینو
جنوا
خنت
خیرونا
دالاس
دترویت = دیترویت
دنور
دورتموند
روستوف
رم
ژیرونا
سویا
سانتوس
ساوتهمپتون
ساکرامنتو
شارجه
شفیلد
شیکاگو
فرانکفورت
فرایبورگ
فیلادلفیا
فیورنتینا
کالیاری
کلیولند
کلن
کوپنهاگ
کورینتیانس
گرانادا
گنک
لاس‌پالماس
لایپزیگ
لستر
لورکوزن
لیدز
لیل
لیورپول
لیون
مادرید
مارسی
مالاگا
ماینتس
ممفیس
منچستر
موناکو
مونشن‌گلادباخ
میلان
میلواکی
میامی
نانت
نیس
نیوکاسل
والنسیا
ورونا
وولفسبورگ = ولفسبورگ
ویارئال
هامبورگ
هانوفر
هوستون = هیوستون
یوتا

# Words of sport; several of them make a report on sport.
[sport]
باشگاه
بازیکن = بازیکنان
تیم ملی
سرمربی
سرمربیگری
مربیگری
مدافع
مهاجم
هافبک
دروازه‌بان
گلزن = گلزنی
هت‌تریک
نیمکت
لیگ
لیگ برتر
لیگ قهرمانان
لالیگا
بوندس‌لیگا
سری آ
جام جهانی
جام حذفی
المپیک
فوتبال
والیبال
بسکتبال
هواداران
قهرمانی
نیم‌فصل
مستطیل سبز
ورزشگاه
ضربه پنالتی
اف سی
تیم
مصاف
همگروه = هم‌گروه
بارسا
رئال مادرید
منچستریونایتد
لیونل مسی
کریستیانو رونالدو

# Names that are a dimension before a number with its unit: «قطر ۱۴ میکرون».
[dimension]
قطر

# What stands behind the dash of a dateline: «صوفیه - خبرنگار ما».
[reporter]
خبرنگار
خبرگزاری
گروه
سرویس
مشروح خبر

# Who and what is of the country of Azerbaijan, not of the Iranian provinces of that name.
[beyond_aras]
علی‌اف = الهام علی‌اف = علی‌یف
قره‌باغ
نخجوان
ارمنستان
گرجستان
قفقاز
رئیس‌جمهور آذربایجان
وزیر خارجه آذربایجان

# What joins two places that share a first word: «آذربایجان‌های شرقی و غربی».
[place_plural]
های

# What may be joined to a name: «تهران‌اند».
[place_ending]
اند
ایم
ام
اش
شان
مان
ها

# What stands before the name of a village, be it listed or not.
[village_opener]
روستای = روستاهای
دهستان = دهستان‌های
دهکده
قریه

# What places are like; no names: «روستای مجاور».
[place_adjective]
کریمه
پایلوت
بنایی
بالای
قرارگرفته
متدین
مشترکا
ساحلی
زیارتی
صنعتی
نوساز
میزبان
آبا
آباواجدادی
اجدادی
اطراف
بالادست
پایین‌دست
پدری
تابعه
توریستی
حاشیه
دورافتاده
زرخیز
زلزله‌زده
سیل‌زده
شهیدپرور
صعب‌العبور
گردشگری
مادری
مجاور
مرزنشین
مزبور
مذکور
میهن
همجوار
هدف
ییلاقی

# The same as village_opener for the other kinds.
[city_opener]
شهر = شهرهای

# The same for districts.
[district_opener]
بخشدار
بخشداری

# The same for counties.
[county_opener]
شهرستان = شهرستان‌های
فرماندار
فرمانداری

# The same for provinces.
[province_opener]
ایالت = ایالت‌های

# What joins a further word to the name of an unlisted place: «شهرستان عین التمر».
[article]
ال

# Ends of compounds that say what a place is like: «روستای زلزله‌زده».
[adjective_tail]
زده
شده
نشین
خیز
پرور
دیده
ساز
گرفته
العبور

# Beginnings of such compounds: «روستاهای بی‌امکانات».
[adjective_head]
بی
کم
پر
خوش
هم
نیمه

# What begins the name of an unlisted village of several words: «روستای چشمه سفید».
[village_head]
آب
امام
باغ
بند
بی‌بی
پل
تپه
تل
تنگ
چاه
چشمه
چم
حاجی
خان
ده
دره
رباط
سر
سراب
شاه
شهرک
شیخ
علی
قره
قلعه
کلاته
کوه
کهنه
گل
محمد
میان
نو

# What ends one: «روستای خلج آباد».
[village_tail]
آباد
بالا
بزرگ
پایین
تپه
چشمه
خانی
دره
سفلی
سفید
علیا
قلعه
کلا
کندی
کوچک
محله
نو
وسطی

# Behind these a capital stands for its government: «علیه تهران».
[metonym]
علیه
با
میان
روابط
مواضع
موضع
سیاست
سیاست‌های
تصمیم
ادعای
ادعاهای
واکنش
درخواست
پیشنهاد

# Behind these a name is a place rather than a team.
[locative]
در

# Blockers whose name goes on behind a dash: «آزادراه تهران-شمال».
[road]
آزادراه
اتوبان
بزرگراه

# Blockers that make no name where they lead from one place to another, with a dash or a way_to between: «جاده شیراز به خرامه».
[way]
جاده

# What stands between the two.
[way_to]
به

# Heads of facilities, bodies, papers and features: the place that ends their name is not meant.
[blocker]
خبرگزاری
روزنامه
هفته‌نامه
ماهنامه
فصلنامه
مجله
نشریه
پایگاه خبری
رادیو
انتشارات
دانشگاه
دانشگاه آزاد
دانشگاه علوم پزشکی
دانشگاه صنعتی
دانشکده
دبیرستان
دبستان
مدرسه
مسجد
حسینیه
مصلای
امامزاده
خیابان
میدان
بلوار
بزرگراه
اتوبان
آزادراه
جاده
تونل
پل
کوچه
چهارراه
سه‌راه
ایستگاه
پارک
پارکینگ
بوستان
باغ
برج
کاخ
هتل
مهمان‌سرای
رستوران
سینما
تالار
موزه
فرهنگسرای
بیمارستان
درمانگاه
کلینیک
آزمایشگاه
ورزشگاه = استادیوم
مجموعه ورزشی
سد
نیروگاه
پالایشگاه
پتروشیمی
کارخانه
شرکت
گروه صنعتی
هلدینگ
مجتمع
فروشگاه
پاساژ
بیمه
ناو
ناوشکن
کوه = کوه‌های
قله
رشته‌کوه = رشته‌کوه‌های
دریای
دریاچه
خلیج
اقیانوس
رود = رودخانه
تالاب
کویر
دشت
غار
آبشار
چشمه
زندان
بازداشتگاه
مؤسسه
باشگاه
باشگاه فرهنگی ورزشی
شهید
لشکر
تیپ
پادگان
جایزه
بورس = بورس اوراق بهادار = فرابورس
تمدن
شهرک
شهرک صنعتی = ناحیه صنعتی
منطقه ویژه اقتصادی
گروه
فولاد
ذوب‌آهن
سیمان
داروسازی
روزگار
حوزه علمیه

# What, right behind a name, makes it another thing.
[blocker_after]
ایر
یونایتد
سیتی
تایمز
تریبون
هرالد
گلوب
ژورنال
ایرلاین
ایرلاینز
ایرویز
اسپور
نیکس
نتس
لیکرز
کلیپرز
گلکسی
سانز
بولز
هیت
راکتس
سلتیکس
ماوریکس
ویزاردز
کاوالیرز
یوناتید
دیلی‌نیوز
هاوکس = هاکس
