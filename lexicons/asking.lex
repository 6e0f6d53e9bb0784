#! kind: cue        layout: list        version: 2026-11-25
#! source own: words by which Persian news tells of proposals and requests, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What is asked for or proposed, by whom, and what became of it.

# Nouns of need in «بر ضرورت … تأکید کرد»: the content is what is called for.
[necessity]
ضرورت
لزوم

# Nouns that name a request or a proposal without a verb of asking: «در پاسخ به درخواست استاندار برای ساخت بیمارستان».
[request_noun]
درخواست = درخواست‌های = درخواست‌ها
مطالبه = مطالبهٔ
خواسته = خواستهٔ
خواهش

# The same, but of the market too: only where it is joined to its content («تقاضای کارگران برای …»).
[demand_noun]
تقاضا = تقاضای

# The same for a proposal.
[proposal_noun]
پیشنهاد
توصیه

# What joins such a noun to its content.
[content_link]
مبنی بر
مبنی بر اینکه = مبنی بر این که
دایر بر
نسبت به
برای
جهت
به منظور = به‌منظور

# «… این است که»: the noun before it is told by the clause behind it.
[is_that]
این است که = این هست که = اینست که = آن است که

# Verbal nouns that open the content of a request: «درخواست ایجاد بازارچه».
[action]
اجرا
اجرای
احداث
احیا
احیای
اختصاص
ارائه
ارسال
اصلاح
اضافه شدن
اعزام
افزایش
الزام
انتقال
ایجاد
بازسازی
بازگشایی
بازنگری
بررسی
برگزاری
پایان
پرداخت
پیگیری
تأمین = تامین
تأسیس = تاسیس
تجهیز
تخصیص
تداوم
تسریع
تسهیل
تشکیل
تصویب
تعطیلی
تعیین
تغییر
تقویت
تکمیل
تمدید
توسعه
توقف
جبران
جلوگیری
حذف
حضور
حفظ
حمایت
خروج
خودداری
راه‌اندازی
رسیدگی
رفع
ساخت
ساماندهی = سامان دهی
عرضه
فراهم
کاهش
کمک
لغو
مساعدت
مشارکت
معافیت
ممنوعیت
نظارت
نوسازی
واردات
واگذاری
همکاری
کنترل
صادرات
اعلام
برکناری
آزادی
استعفا
استعفای
استفاده

# Nouns of attempt: «سعی کنند که …» asks for what is attempted.
[attempt]
سعی
تلاش
کوشش
همت

# People who ask for something together.
[people]
مردم
اهالی
شهروندان
کارگران
کارمندان
کشاورزان
باغداران
دامداران
تولیدکنندگان = تولید کنندگان
صنعتگران = صنعت گران
بازرگانان
فعالان
کارآفرینان
دانشجویان
معلمان
فرهنگیان
پرستاران
پزشکان
بازنشستگان
رانندگان
ساکنان
خانواده‌ها
خانواده‌های
دولت
مجلس
مسئولان
ادارات کل = ادارات
سازمان‌ها = سازمان‌های
دستگاه‌ها = دستگاه‌های
اصناف
کارفرمایان
صادرکنندگان
واردکنندگان
سرمایه‌گذاران

# Behind a proposal that another party judges: what became of it («پیشنهاد دولت برای … را رد کرد»).
[rejects]
رد
مخالفت
مردود
وتو

# The same, where the other party agrees.
[accepts]
موافقت
قبول
پذیرفت
پذیرفتند
پذیرفته
تصویب
استقبال

# Opens the content of a wish of a private life, where one of the family is named with it («دیدار با مادرش»).
[private_act]
دیدار
ملاقات
صحبت
زندگی
آشتی
بازگشت

# The same by itself.
[private_matter]
ازدواج
طلاق
خواستگاری

# The family.
[kin]
مادر
پدر
همسر
فرزند
پسر
دختر
برادر
خواهر
خانواده
مادربزرگ
پدربزرگ
