#! kind: name        layout: list        version: 2026-11-24
#! source own: parts of personal names, drawn up for this project | MIT OR Apache-2.0
#
# suffix    ends a family name; attached, with a half-space or a space (کریم‌زاده، کریم زاده، کریمزاده)
# suffix_word   those of them that end a family name also where they stand as a word of their own
# suffix_weak   the same, and a common word or ending: a name only attached or behind a part of a name
# prefix    begins a given or family name and belongs to it (سید محمد، میراشرفی)
# particle  stands between the parts of a name (محمد بن سلمان)
# foreign_particle   the same in foreign names; common words, so only between two parts of a name
# article   the Arabic article, attached (الفالح)
# foreign   endings of transcribed foreign family names, attached (دنیسنکو، پترویچ)

[suffix]
زاده
پور
نژاد
نیا
نسب
منش
وند
فرد
فر
پناه
تبار
خواه
زاد
الهی
اللهی
الدینی
بیگی
آبادی
شاهی
خانی
لویی = لوئی

[suffix_weak]
راد
کیا
مهر
دوست
مقدم
اصل
طلب
لو
چی
چیان
باف
ساز
دار
کار
بخش
پرست
پرور
گر
بان
شناس
روش
نیک
نام
جو
جاه
کیش
نهاد
سرشت
صفت
بیگ
خان
آذر
تاش
گو
ور
اوغلی

[prefix]
سید
سیده
میر
میرزا
حاج
حاجی
ملا
آقا
شاه
ابو
عبدال
غلام
پور

[particle]
بن
ابن
بنت
آل
ولد
ام
مک

[foreign_particle]
فون
وان
ون
دی
دا
لا

[article]
ال

[foreign]
وف
یف
ووا
اوا
یوا
سکی
اسکی
سکایا
ویچ
وویچ
یویچ
اوویچ
ونا
نکو
چنکو
شنکو
نکا
اوغلو
سون
سن
برگ
مان
اشتاین
یان
لینی
تسین
شویلی
آدزه
دزه
ویتس
پولوس

[suffix_word]
زاده
زادگان
پور
نژاد
نسب
نیا
فر
وند
