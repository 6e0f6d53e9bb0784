#! kind: cue        layout: list        version: 2026-11-24
#! source own: frames that attribute speech in Persian news, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# gerund      a subordinate frame whose content runs on to the main verb: «با بیان اینکه …، گفت»
# according   the speaker stands behind it: «به گفته استاندار یزد، …»
# source      an agency or paper that brings the report, never a speaker: «به گزارش ایرنا»
# necessity   nouns of need in «بر ضرورت … تأکید کرد»: the content is what is called for
# further headings say above them what they hold

[gerund]
با بیان اینکه = با بیان این‌که = با بیان این که = با بیان آنکه
ضمن بیان اینکه = ضمن بیان این که
با اشاره به اینکه = با اشاره به این‌که = با اشاره به این که
ضمن اشاره به اینکه = ضمن اشاره به این که
با تأکید بر اینکه = با تاکید بر اینکه = با تأکید بر این که = با تاکید بر این که = ضمن تأکید بر اینکه = ضمن تاکید بر اینکه
با اعلام اینکه = با اعلام این که = ضمن اعلام اینکه = ضمن اعلام این که
با یادآوری اینکه = با یادآوری این که = ضمن یادآوری اینکه
با عنوان اینکه = با عنوان این که = با ذکر اینکه = با ذکر این که
با تصریح اینکه = با تصریح بر اینکه = با تصریح این که = با تصریح بر این که
با توضیح اینکه = با توضیح این که
با ابراز امیدواری از اینکه = با ابراز امیدواری نسبت به اینکه
با ابراز تأسف از اینکه = با ابراز تاسف از اینکه = با ابراز نگرانی از اینکه = با ابراز خرسندی از اینکه
با انتقاد از اینکه = با گلایه از اینکه
با اذعان به اینکه = با اذعان به این که
با تأیید اینکه = با تایید اینکه
با خاطرنشان کردن اینکه
با طرح این پرسش که = با طرح این سؤال که = با طرح این سوال که
با هشدار نسبت به اینکه = با هشدار درباره اینکه

[according]
به گفته = به گفتهٔ = بنا به گفته = بنابر گفته = طبق گفته
به اعتقاد
به عقیده = به عقیدهٔ
به باور
از نظر
از دیدگاه
از نگاه
بر پایه اعلام
بر اساس اعلام = براساس اعلام = طبق اعلام = بنا بر اعلام = بنابر اعلام = به اعلام

[source]
به گزارش
به نقل از
بر اساس گزارش = براساس گزارش = طبق گزارش = بنا بر گزارش = بنابر گزارش
در گفت‌وگو با = در گفتگو با = در گفت و گو با = در مصاحبه با

[necessity]
ضرورت
لزوم

# Nouns that name a request or a proposal without a verb of asking: «در پاسخ به درخواست استاندار برای ساخت بیمارستان».
[request_noun]
درخواست = درخواست‌های = درخواست‌ها
تقاضا = تقاضای
مطالبه = مطالبهٔ
خواسته = خواستهٔ
خواهش

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

# A clause that says in what manner a thing should be is a standard of quality, not a request.
[manner]
به شکل
به صورت
به نحو
به گونه
به طور

# What a law or duty lays down is recited, not asked.
[law]
طبق قانون
بر اساس قانون = براساس قانون
مطابق قانون
به موجب قانون
بر اساس ماده = طبق ماده
بر اساس اصل = طبق اصل

# Verbs of being: with باید they tell how a thing should be.
[state_verb]
بودن
دانستن
دیدن
گفتن
توانستن

# Verbs that make a passive of a verbal noun (ترمیم شود).
[passive_verb]
شدن
گردیدن

# Nominal parts of verbs that name no measure of their own («صورت گیرد», «تلاش کنند», «دیده شود»).
[vague]
صورت
انجام
پیدا
دیده
گرفته
برداشته
شناخته
نهاده
داده
قرار
عمل
رفتار
تلاش
کوشش
حرکت
فعالیت
توجه
دقت
اقدام
کار
فراموش
روشن
مشخص
معلوم
تبدیل
برخورد

# Opens a question.
[question]
آیا
مگر
چرا
چگونه

# Nouns of attempt: «سعی کنند که …» asks for what is attempted.
[attempt]
سعی
تلاش
کوشش
همت

# Behind an office they bring a new speaker.
[another]
نیز
هم

# Nouns that بر follows inside a title («معاون نظارت بر اماکن»).
[takes_on]
نظارت

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

# Between a person and the office to which they are called («… به سمت مدیرکل منصوب شد»).
[appointed_as]
به سمت
به عنوان

# Behind در they say of what part of an office a title speaks («معاون وزیر نیرو در امور آب»).
[affairs]
امور

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

# Light verbs that make a predicate of any noun before them.
[predicate_verb]
کردن
شدن
نمودن
گردیدن
بودن
