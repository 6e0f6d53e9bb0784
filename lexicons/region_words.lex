#! kind: word  layout: list  version: 2026-11-24
#! source s1: class words, offices and neighbours of place names, by hand | MIT OR Apache-2.0
# What stands beside the name of a place. A heading that is a class of region (province, county, city, district, village,
# country, continent, area) holds the class words and the offices of that class: directly before a name they say which class
# is meant, and satisfy `needs: class`.
# `blocker` holds the words after which a place's name is part of another proper name (خبرگزاری فارس) and no place;
# `blocker_after` those that do so standing directly after it. `direction` may stand between class word and name.
# `provincial` opens the name of a body or office that only a province has: «مدیرکل راه و شهرسازی اصفهان» is of the province.
# `place_plural` joins two places that share a first word («آذربایجان‌های شرقی و غربی»), `place_ending` may be joined to a
# name («تهران‌اند»). A place need not be listed: `village_opener` stands before its name, and a word of `village_head`, or
# any word before one of `village_tail`, begins a name of several words («چشمه سفید»، «خلج آباد»). `place_adjective` says what
# places are like, and is no name; neither is a word that ends in one of `adjective_tail` (زلزله‌زده)
# or begins with one of `adjective_head` (بی‌امکانات). `city_opener`,
# `district_opener`, `county_opener` and `province_opener` stand before the name of any place of their kind; `article` joins
# a further word to it («عین التمر»). A `road` is a blocker whose name goes on behind a dash («آزادراه تهران-شمال»), a
# `way` one that is no name where it leads from one place to another («جاده شیراز به خرامه»),
# with a dash or a `way_to` between them. Behind a
# word of `metonym` a capital stands for its government; behind a `locative` a name is a place rather than a team.

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

[provincial]
مدیرکل = مدیران کل = مدیر کل
اداره کل
رئیس کل دادگستری
دادستان عمومی و انقلاب مرکز استان

[place_plural]
های

[place_ending]
اند
ایم
ام
اش
شان
مان
ها

[village_opener]
روستای = روستاهای
دهستان = دهستان‌های
دهکده
قریه

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

[city_opener]
شهر = شهرهای

[district_opener]
بخشدار
بخشداری

[county_opener]
شهرستان = شهرستان‌های
فرماندار
فرمانداری

[province_opener]
ایالت = ایالت‌های

[article]
ال

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

[adjective_head]
بی
کم
پر
خوش
هم
نیمه

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

[locative]
در

[road]
آزادراه
اتوبان
بزرگراه

[way]
جاده

[way_to]
به

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
تنگه
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
شهرک صنعتی = ناحیه صنعتی
منطقه ویژه اقتصادی
گروه
فولاد
ذوب‌آهن
سیمان
داروسازی
روزگار
حوزه علمیه

[blocker_after]
زمین
زمینی
بانک
خودرو
ایر
تلویزیون
یونایتد
سیتی
