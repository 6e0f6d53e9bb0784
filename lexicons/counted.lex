#! kind: counted        layout: list        version: 2026-11-25
#! source own: classifiers and counted nouns of Persian news, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What stands between number and noun, and nouns whose owner is part of what is counted.

# Between number and noun; یک before one of these is a number, not an article.
[classifier]
نفر
تن
دستگاه
رأس
فقره
مورد
عدد
قلم
فروند
جلد
اصله
حلقه
رشته قنات
باب
تخته
عراده
قبضه
جفت
انشعاب
حبه

# Written together with their number, they end the figure (پنج‌نفره).

# How often: nothing belongs to these from behind.
[times]
بار
مرتبه
دفعه

# Between number and noun too, but یک before one of these is mostly an article.
[measure_word]
کیسه
کارتن
بطری
قوطی
پاکت
کانتینر
واگن
شاخه
قطعه
جعبه
ورق
صفحه
طبقه
پرس
وعده
دوز
تکه
خانوار
واحد
قالب
شعله

# Adjectives of a number (پنج‌نفره), which end the figure.
[attributive]
نفره
نفری
طبقه
مرحله‌ای
صفحه‌ای
واحدی
دستگاهی
تختخوابی

# People, whose owner or country belongs to what is counted (16 پلیس پاکستان).
[person]
نفر
پلیس
نظامی
سرباز
جنگجو
جنگجوی
شهروند
کارگر
نماینده
نیروی
دیپلمات
تبعه
فرمانده
بازیکن
ورزشکار
دانشجو
دانشجوی
زندانی
اسیر
عضو
خبرنگار
پزشک
معلم
شهید
وزیر
سناتور

# Whoever is told with an age.
[aged]
جمعیت
کودک
کودکان
جوان
جوانی
جوانان
نوجوان
نوجوانی
مرد
مردی
زن
زنی
پسر
پسری
دختر
دختری
متهم
متهمان
بازیکنان
سارقان
دانش‌آموزان
داوطلبان
متقاضیان
زنان
مردان
پسران
دختران
چوپان
متهمی
فرد
فردی
افراد
بازیکن
راننده
مهاجم
دانش‌آموز
شهروندان
سالمند
سالمندان
بیمار
بانوی
خانم
آقای
طفل
نوزاد
لازم‌التعلیم
مصدوم
مقتول
قاتل
سارق
مربی
ستاره
دروازه‌بان
مدافع
هافبک

# What an ordinal before it tells of by itself: «هشتمین دوره مجلس» is the eighth term.
[ranked]
دوره
جلسه
سال
ماه
هفته
روز
دور
مرحله
سالگرد
سالروز
نوبت
