#! kind: title        layout: list        version: 2026-11-24
#! source own: words that tell how an office is held, drawn up for this project | MIT OR Apache-2.0
#
# acting  before the body or office that they hold for the time being; titles themselves too (سرپرست سازمان …).
# former  after the title (وزیر سابق نفت) or after the whole office (وزیر نفت سابق); وقت only after a title.
# new     the office is current, and newly held or about to be; no part of the title.
# polite  between title and the rest (وزیر محترم نفت), or before the title; no part of either.
# ours    after a title it stands for ایران (وزیر امور خارجه کشورمان).

[acting]
سرپرست = سرپرستی
کفیل = کفالت
جانشین
سرپرست موقت
موقت

[former]
سابق
پیشین
اسبق
وقت
قبلی
مستعفی
برکنار شده
اخراجی
مخلوع
معزول
بازنشسته
دوره قبل
دوره گذشته
دوره پیشین

[new]
جدید
منتخب
آینده
جدیدالانتصاب = جدید الانتصاب
پیشنهادی
فعلی
کنونی

[polite]
محترم
معزز
ارجمند
گرامی

[ours]
کشورمان
