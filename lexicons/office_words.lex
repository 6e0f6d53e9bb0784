#! kind: cue        layout: list        version: 2026-11-25
#! source own: words beside offices and their holders, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What stands in and beside an office, and tells where it ends or whose it is.

# Behind an office they bring a new speaker.
[another]
نیز
هم

# Nouns with the prepositions that they govern, inside a title or a body's name («معاون نظارت بر اماکن», «ستاد مبارزه با
# قاچاق کالا»).
[governs]
نظارت بر
حفاظت از
حمایت از
پشتیبانی از
پیشگیری از
جلوگیری از
صیانت از
پاسداری از
دفاع از
بهره‌برداری از
استفاده از
مبارزه با
مقابله با
ارتباط با
همکاری با
سازگاری با
رسیدگی به
کمک به
خدمت به
خدمات‌رسانی به
امور مربوط به
پاسخ‌گویی به
مشارکت در
سرمایه‌گذاری در
ایمنی در
امداد به

# Between a person and the office to which they are called («… به سمت مدیرکل منصوب شد»).
[appointed_as]
به سمت
به عنوان

# Behind در they say of what part of an office a title speaks («معاون وزیر نیرو در امور آب»).
[affairs]
امور

# Stands before its noun, or opens what is told of, so that no office before it goes on into it («رئیس سازمان آخرین
# وضعیت را تشریح کرد», «رئیس اتحادیه علت گرانی را صادرات دانست», «معاون سیاسی مورد انتقاد قرار گرفت»).
[prenominal]
علت
دلیل
میزان
تعداد
شمار
نحوه
چگونگی
چرایی
مورد
جزئیات = جزییات
آخرین
اولین
نخستین
دومین
سومین
چهارمین
پنجمین
بزرگ‌ترین
مهم‌ترین
بیشترین
کمترین
بهترین

# Words of bodies that a number tells apart («شعبه ۱۲ دادگاه», «لشکر ۱۶»).
[numbered]
شعبه
لشکر
تیپ
گردان
هنگ
ناوگان
ناوگروه
کلانتری
پایگاه
منطقه
ناحیه
پست
گروه
دادسرای ناحیه

# Whose members play: «عضو تیم ملی».
[team]
تیم
تیم ملی
باشگاه
کاروان ورزشی

# In which one stands for a country, behind در: «نماینده ایران در لیگ قهرمانان».
[contest]
لیگ
جام
جام جهانی
مسابقات = مسابقه = مسابقه‌های
رقابت‌ها = رقابت‌های
بازی‌ها = بازی‌های
المپیک
جشنواره
فینال
مرحله
آسیا
اسکار
