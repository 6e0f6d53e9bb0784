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
قطعه
فروند
جلد
شاخه
اصله
حلقه
رشته قنات
باب
تخته
عراده
قبضه
جفت
کارتن
کیسه
جعبه
بطری
قوطی
پاکت
قالب
ورق
صفحه
طبقه
شعله
انشعاب
پرس
وعده
دوز
تکه
حبه
کانتینر
واگن
خانوار
بار
مرتبه
دفعه
واحد

# Written together with their number, they end the figure (پنج‌نفره).
[attributive]
نفره
نفری
طبقه
قسمتی
مرحله‌ای
صفحه‌ای
بعدی
واحدی
دستگاهی
تختخوابی
تخت‌خوابی

# People, whose owner or country belongs to what is counted (16 پلیس پاکستان).
[person]
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
