#! kind: verb        layout: record        version: 2026-11-24
#! source own: verbs of speaking, proposing, asking and promising in news, drawn up for this project | MIT OR Apache-2.0
#
# name    the verb in the past, third person: اظهار کرد
# class   statement  reports what somebody said
#         evaluate   reports a judgement or thanks
#         proposal, request   puts something forward, asks for it
#         urge       presses or obliges somebody, without telling what was asked in words of its own
#         carrier    reports one of these nouns as its object (پیشنهاد … را مطرح کرد)
#         commit     promises, decides, agrees
#         event      reports what happened, no speech
# noun    the nominal part, in each of its spellings; none for a simple verb
# light   infinitives of the light verbs that it takes, or of the simple verb itself; `_` stands for a space
# frame   what may stand with it, one or more of
#         quote      the content follows, after a colon, که or nothing (گفت: …)
#         object     the content is the object before را (… را عنوان کرد)
#         news-of    the content stands after از (از … خبر داد)
#         from       the topic stands after از (از … انتقاد کرد)
#         with       the topic or partner stands after با (با … مخالفت کرد)
#         on         the content stands after بر (بر … تأکید کرد)
#         topic-to   the topic stands after به (به … اشاره کرد)
#         about      the topic stands after درباره, نسبت به
#         as         object را and predicate (… را مهم دانست)
#         to         the addressee stands after به (به … پیشنهاد داد)
#         from-want  the addressee stands after از, the content after که or تا (از … خواست)
#         of-noun    the content hangs on the noun (خواستار … شد)
#         expect     a request only in the first person (انتظار داریم …) or of somebody who can act (انتظار می‌رود مسئولان …); else a forecast
#         passive    nobody is named as the speaker (… اعلام شد)
# The forms are the light verb's; words may stand between noun and light verb.

name: گفت
class: statement
light: گفتن
frame: quote object

name: افزود
class: statement
light: افزودن
frame: quote

name: نوشت
class: statement
light: نوشتن
frame: quote

name: فرمود
class: statement
light: فرمودن
frame: quote

name: پرسید
class: statement
light: پرسیدن
frame: quote

name: اظهار کرد
class: statement
noun: اظهار
light: کردن داشتن نمودن
frame: quote object

name: ابراز کرد
class: statement
noun: ابراز
light: کردن داشتن نمودن
frame: quote object

name: بیان کرد
class: statement
noun: بیان
light: کردن داشتن نمودن
frame: quote object

name: عنوان کرد
class: statement
noun: عنوان
light: کردن داشتن نمودن
frame: quote object as

name: مطرح کرد
class: statement
noun: مطرح
light: کردن ساختن نمودن
frame: quote object

name: اعلام کرد
class: statement
noun: اعلام
light: کردن داشتن نمودن
frame: quote object

name: اعلام شد
class: statement
noun: اعلام
light: شدن گردیدن
frame: quote passive

name: اضافه کرد
class: statement
noun: اضافه
light: کردن نمودن داشتن
frame: quote

name: ادامه داد
class: statement
noun: ادامه
light: دادن
frame: quote

name: خاطرنشان کرد
class: statement
noun: خاطرنشان
noun: خاطر نشان
noun: خاطر نشان
light: کردن ساختن نمودن شدن
frame: quote

name: یادآور شد
class: statement
noun: یادآور
light: شدن گردیدن گشتن
frame: quote object

name: یادآوری کرد
class: statement
noun: یادآوری
light: کردن نمودن
frame: quote object

name: متذکر شد
class: statement
noun: متذکر
light: شدن گردیدن
frame: quote object

name: تذکر داد
class: statement
noun: تذکر
light: دادن
frame: quote

name: ذکر کرد
class: statement
noun: ذکر
light: کردن نمودن
frame: quote object as

name: نام برد
class: statement
noun: نام
light: بردن
frame: object as

name: مورد تأکید قرار داد
class: statement
noun: مورد تأکید قرار
noun: مورد تاکید قرار
light: دادن
frame: object

name: مورد اشاره قرار داد
class: statement
noun: مورد اشاره قرار
light: دادن
frame: object

name: تصریح کرد
class: statement
noun: تصریح
light: کردن داشتن نمودن
frame: quote object

name: تأکید کرد
class: statement
noun: تأکید
noun: تاکید
light: کردن داشتن نمودن ورزیدن
frame: quote on object

name: توضیح داد
class: statement
noun: توضیح
light: دادن
frame: quote object

name: تشریح کرد
class: statement
noun: تشریح
light: کردن نمودن
frame: quote object

name: تبیین کرد
class: statement
noun: تبیین
light: کردن نمودن
frame: quote object

name: شرح داد
class: statement
noun: شرح
light: دادن
frame: quote object

name: اشاره کرد
class: statement
noun: اشاره
light: کردن داشتن نمودن
frame: quote topic-to

name: خبر داد
class: statement
noun: خبر
light: دادن
frame: quote news-of

name: گزارش داد
class: statement
noun: گزارش
light: دادن کردن
frame: quote news-of object

name: نقل کرد
class: statement
noun: نقل
light: کردن
frame: quote object

name: پاسخ داد
class: statement
noun: پاسخ
light: دادن گفتن
frame: quote

name: جواب داد
class: statement
noun: جواب
light: دادن
frame: quote

name: سؤال کرد
class: statement
noun: سؤال
noun: سوال
light: کردن پرسیدن
frame: quote

name: مدعی شد
class: statement
noun: مدعی
light: شدن گردیدن بودن
frame: quote

name: ادعا کرد
class: statement
noun: ادعا
light: کردن نمودن
frame: quote object

name: معتقد بود
class: statement
noun: معتقد
light: بودن
frame: quote

name: بر این باور بود
class: statement
noun: بر این باور
noun: بر این عقیده
noun: بر این نظر
light: بودن
frame: quote

name: عقیده داشت
class: statement
noun: عقیده
light: داشتن
frame: quote

name: باور داشت
class: statement
noun: باور
light: داشتن
frame: quote

name: اعتقاد داشت
class: statement
noun: اعتقاد
light: داشتن
frame: quote

name: اذعان کرد
class: statement
noun: اذعان
light: کردن داشتن نمودن
frame: quote object

name: اعتراف کرد
class: statement
noun: اعتراف
light: کردن
frame: quote topic-to object

name: اقرار کرد
class: statement
noun: اقرار
light: کردن
frame: quote topic-to

name: تأیید کرد
class: statement
noun: تأیید
noun: تایید
light: کردن نمودن
frame: quote object

name: تکذیب کرد
class: statement
noun: تکذیب
light: کردن نمودن
frame: quote object

name: رد کرد
class: statement
noun: رد
light: کردن نمودن
frame: quote object

name: انکار کرد
class: statement
noun: انکار
light: کردن
frame: quote object

name: پیش‌بینی کرد
class: statement
noun: پیش‌بینی
light: کردن نمودن
frame: quote object

name: برآورد کرد
class: statement
noun: برآورد
light: کردن
frame: quote

name: نتیجه گرفت
class: statement
noun: نتیجه
light: گرفتن
frame: quote

name: نتیجه‌گیری کرد
class: statement
noun: نتیجه‌گیری
light: کردن
frame: quote

name: سخن گفت
class: statement
noun: سخن
light: گفتن
frame: quote about

name: سخنرانی کرد
class: statement
noun: سخنرانی
light: کردن
frame: quote

name: صحبت کرد
class: statement
noun: صحبت
light: کردن داشتن
frame: quote about

name: ابراز امیدواری کرد
class: statement
noun: ابراز امیدواری
light: کردن نمودن
frame: quote

name: ابراز نگرانی کرد
class: statement
noun: ابراز نگرانی
light: کردن
frame: quote from

name: ابراز تأسف کرد
class: statement
noun: ابراز تأسف
noun: ابراز تاسف
light: کردن
frame: quote from

name: ابراز خرسندی کرد
class: statement
noun: ابراز خرسندی
noun: ابراز خشنودی
noun: ابراز خوشحالی
light: کردن
frame: quote from

name: ابراز رضایت کرد
class: statement
noun: ابراز رضایت
light: کردن
frame: quote from

name: ابراز نارضایتی کرد
class: statement
noun: ابراز نارضایتی
light: کردن
frame: quote from

name: ابراز عقیده کرد
class: statement
noun: ابراز عقیده
light: کردن
frame: quote

name: ابراز اطمینان کرد
class: statement
noun: ابراز اطمینان
light: کردن
frame: quote

name: ابراز همدردی کرد
class: statement
noun: ابراز همدردی
light: کردن
frame: quote

name: ابراز تردید کرد
class: statement
noun: ابراز تردید
light: کردن
frame: quote

name: ابراز تعجب کرد
class: statement
noun: ابراز تعجب
light: کردن
frame: quote

name: اظهار امیدواری کرد
class: statement
noun: اظهار امیدواری
light: کردن نمودن
frame: quote

name: اظهار نظر کرد
class: statement
noun: اظهار نظر
noun: اظهارنظر
noun: اظهار نظر
light: کردن
frame: quote

name: اظهار تأسف کرد
class: statement
noun: اظهار تأسف
noun: اظهار تاسف
light: کردن
frame: quote from

name: اظهار نگرانی کرد
class: statement
noun: اظهار نگرانی
light: کردن
frame: quote from

name: اظهار بی‌اطلاعی کرد
class: statement
noun: اظهار بی‌اطلاعی
light: کردن
frame: quote from

name: اظهار عقیده کرد
class: statement
noun: اظهار عقیده
light: کردن
frame: quote

name: فاش کرد
class: statement
noun: فاش
light: کردن ساختن
frame: quote object

name: افشا کرد
class: statement
noun: افشا
noun: افشاء
light: کردن
frame: quote object

name: آشکار کرد
class: statement
noun: آشکار
light: کردن ساختن
frame: quote object

name: اثبات کرد
class: statement
noun: اثبات
light: کردن
frame: quote object

name: روشن کرد
class: statement
noun: روشن
light: کردن
frame: quote object

name: مشخص کرد
class: statement
noun: مشخص
light: کردن
frame: quote object

name: شهادت داد
class: statement
noun: شهادت
light: دادن
frame: quote

name: اطلاع داد
class: statement
noun: اطلاع
light: دادن
frame: quote

name: اطمینان داد
class: statement
noun: اطمینان
light: دادن
frame: quote

name: نوید داد
class: statement
noun: نوید
light: دادن
frame: quote

name: مژده داد
class: statement
noun: مژده
light: دادن
frame: quote

name: هشدار داد
class: statement
noun: هشدار
light: دادن
frame: quote from about

name: اخطار داد
class: statement
noun: اخطار
light: دادن
frame: quote

name: تهدید کرد
class: statement
noun: تهدید
light: کردن
frame: quote

name: گوشزد کرد
class: statement
noun: گوشزد
light: کردن نمودن
frame: quote

name: سوگند خورد
class: statement
noun: سوگند
light: خوردن
frame: quote

name: انتقاد کرد
class: statement
noun: انتقاد
light: کردن داشتن نمودن
frame: quote from

name: گلایه کرد
class: statement
noun: گلایه
light: کردن داشتن
frame: quote from

name: گله کرد
class: statement
noun: گله
light: کردن
frame: quote from

name: شکایت کرد
class: statement
noun: شکایت
light: کردن
frame: quote from

name: اعتراض کرد
class: statement
noun: اعتراض
light: کردن داشتن
frame: quote topic-to

name: واکنش نشان داد
class: statement
noun: واکنش نشان
light: دادن
frame: quote

name: کنایه زد
class: statement
noun: کنایه
light: زدن
frame: quote

name: طعنه زد
class: statement
noun: طعنه
light: زدن
frame: quote

name: تعریف کرد
class: statement
noun: تعریف
light: کردن
frame: quote

name: روایت کرد
class: statement
noun: روایت
light: کردن
frame: quote

name: حکایت کرد
class: statement
noun: حکایت
light: کردن
frame: quote

name: بازگو کرد
class: statement
noun: بازگو
light: کردن
frame: quote

name: تکرار کرد
class: statement
noun: تکرار
light: کردن
frame: quote

name: زمزمه کرد
class: statement
noun: زمزمه
light: کردن
frame: quote

name: فریاد زد
class: statement
noun: فریاد
light: زدن
frame: quote

name: استدلال کرد
class: statement
noun: استدلال
light: کردن
frame: quote

name: تحلیل کرد
class: statement
noun: تحلیل
light: کردن
frame: quote

name: اطلاع‌رسانی کرد
class: statement
noun: اطلاع‌رسانی
light: کردن
frame: quote

name: پرده برداشت
class: statement
noun: پرده
light: برداشتن
frame: quote

name: مثال زد
class: statement
noun: مثال
light: زدن آوردن
frame: quote

name: ابراز شگفتی کرد
class: statement
noun: ابراز شگفتی
light: کردن
frame: quote

name: پی برد
class: statement
noun: پی
light: بردن
frame: quote topic-to

name: خطاب کرد
class: statement
noun: خطاب
light: کردن
frame: quote

name: پیام داد
class: statement
noun: پیام
light: دادن فرستادن
frame: quote

name: توییت کرد
class: statement
noun: توییت
noun: توئیت
light: کردن زدن
frame: quote

name: دانست
class: evaluate
light: دانستن
frame: as

name: خواند
class: evaluate
light: خواندن
frame: as

name: نامید
class: evaluate
light: نامیدن
frame: as

name: برشمرد
class: evaluate
light: برشمردن
frame: as object

name: شمرد
class: evaluate
light: شمردن
frame: as

name: توصیف کرد
class: evaluate
noun: توصیف
light: کردن نمودن
frame: as

name: ارزیابی کرد
class: evaluate
noun: ارزیابی
light: کردن نمودن
frame: as object

name: تلقی کرد
class: evaluate
noun: تلقی
light: کردن
frame: as

name: قلمداد کرد
class: evaluate
noun: قلمداد
light: کردن نمودن
frame: as

name: محسوب کرد
class: evaluate
noun: محسوب
light: کردن
frame: as

name: به شمار آورد
class: evaluate
noun: به شمار
light: آوردن
frame: as

name: لقب داد
class: evaluate
noun: لقب
light: دادن
frame: as

name: معرفی کرد
class: event
noun: معرفی
light: کردن نمودن
frame: as

name: یاد کرد
class: evaluate
noun: یاد
light: کردن
frame: as

name: تقدیر کرد
class: evaluate
noun: تقدیر
light: کردن نمودن
frame: from

name: تشکر کرد
class: evaluate
noun: تشکر
light: کردن نمودن
frame: from

name: قدردانی کرد
class: evaluate
noun: قدردانی
light: کردن نمودن
frame: from

name: سپاسگزاری کرد
class: evaluate
noun: سپاسگزاری
light: کردن
frame: from

name: تجلیل کرد
class: evaluate
noun: تجلیل
light: کردن
frame: from

name: تمجید کرد
class: evaluate
noun: تمجید
light: کردن
frame: from

name: ستایش کرد
class: evaluate
noun: ستایش
light: کردن
frame: from

name: استقبال کرد
class: evaluate
noun: استقبال
light: کردن
frame: from

name: حمایت کرد
class: evaluate
noun: حمایت
light: کردن
frame: from

name: پشتیبانی کرد
class: evaluate
noun: پشتیبانی
light: کردن
frame: from

name: دفاع کرد
class: evaluate
noun: دفاع
light: کردن
frame: from

name: محکوم کرد
class: evaluate
noun: محکوم
light: کردن
frame: object

name: مخالفت کرد
class: evaluate
noun: مخالفت
light: کردن
frame: with

name: موافقت کرد
class: evaluate
noun: موافقت
light: کردن
frame: with

name: تبریک گفت
class: evaluate
noun: تبریک
light: گفتن
frame: topic-to

name: تسلیت گفت
class: evaluate
noun: تسلیت
light: گفتن
frame: topic-to

name: وداع گفت
class: evaluate
noun: وداع
light: گفتن
frame: topic-to

name: لبیک گفت
class: evaluate
noun: لبیک
light: گفتن
frame: topic-to

name: ترک گفت
class: evaluate
noun: ترک
light: گفتن
frame: topic-to

name: خوشامد گفت
class: evaluate
noun: خوشامد
noun: خوش‌آمد
light: گفتن
frame: topic-to

name: خیرمقدم گفت
class: evaluate
noun: خیرمقدم
noun: خیر مقدم
light: گفتن
frame: topic-to

name: سپاس گفت
class: evaluate
noun: سپاس
light: گفتن
frame: topic-to

name: درود گفت
class: evaluate
noun: درود
light: گفتن
frame: topic-to

name: ناسزا گفت
class: evaluate
noun: ناسزا
light: گفتن
frame: topic-to

name: تحسین کرد
class: evaluate
noun: تحسین
light: کردن
frame: object

name: نکوهش کرد
class: evaluate
noun: نکوهش
light: کردن
frame: object

name: تقبیح کرد
class: evaluate
noun: تقبیح
light: کردن
frame: object

name: ابراز قدردانی کرد
class: evaluate
noun: ابراز قدردانی
light: کردن
frame: from

name: ابراز انزجار کرد
class: evaluate
noun: ابراز انزجار
light: کردن
frame: from

name: عذرخواهی کرد
class: evaluate
noun: عذرخواهی
noun: عذر خواهی
light: کردن
frame: from

name: پوزش خواست
class: evaluate
noun: پوزش
light: خواستن
frame: from

name: پیشنهاد داد
class: proposal
noun: پیشنهاد
light: دادن کردن داشتن نمودن
frame: quote to object

name: پیشنهاد شد
class: proposal
noun: پیشنهاد
light: شدن
frame: quote passive

name: توصیه کرد
class: proposal
noun: توصیه
light: کردن نمودن داشتن
frame: quote to object

name: توصیه شد
class: proposal
noun: توصیه
light: شدن
frame: quote passive

name: سفارش کرد
class: proposal
noun: سفارش
light: کردن
frame: quote to object

name: راهکار داد
class: proposal
noun: راهکار
light: دادن
frame: quote to

name: خواست
class: request
light: خواستن
frame: from-want

name: خواستار شد
class: request
noun: خواستار
light: شدن گردیدن بودن گشتن
frame: from-want of-noun

name: خواهان شد
class: request
noun: خواهان
light: شدن گردیدن بودن
frame: of-noun

name: درخواست کرد
class: request
noun: درخواست
light: کردن داشتن نمودن دادن
frame: from-want object

name: تقاضا کرد
class: request
noun: تقاضا
light: کردن داشتن نمودن
frame: from-want object

name: خواهش کرد
class: request
noun: خواهش
light: کردن داشتن نمودن
frame: from-want object

name: مطالبه کرد
class: request
noun: مطالبه
light: کردن داشتن نمودن
frame: from-want object

name: استدعا کرد
class: request
noun: استدعا
light: کردن داشتن
frame: from-want

name: التماس کرد
class: request
noun: التماس
light: کردن
frame: from-want

name: انتظار داشت
class: request
noun: انتظار
light: داشتن
frame: from-want expect

name: انتظار رفت
class: request
noun: انتظار
light: رفتن
frame: passive expect

name: توقع داشت
class: request
noun: توقع
light: داشتن
frame: from-want expect

name: دعوت کرد
class: urge
noun: دعوت
light: کردن نمودن
frame: from-want

name: دستور داد
class: request
noun: دستور
light: دادن
frame: to

name: فرمان داد
class: request
noun: فرمان
light: دادن
frame: to

name: مأموریت داد
class: urge
noun: مأموریت
noun: ماموریت
light: دادن
frame: to

name: تکلیف کرد
class: urge
noun: تکلیف
light: کردن
frame: to

name: موظف کرد
class: urge
noun: موظف
light: کردن نمودن
frame: object

name: مکلف کرد
class: urge
noun: مکلف
light: کردن نمودن
frame: object

name: ملزم کرد
class: urge
noun: ملزم
light: کردن نمودن ساختن
frame: object

name: ترغیب کرد
class: urge
noun: ترغیب
light: کردن
frame: object

name: تشویق کرد
class: urge
noun: تشویق
light: کردن
frame: object

name: ابلاغ کرد
class: urge
noun: ابلاغ
light: کردن نمودن
frame: to object

name: فراخوان داد
class: urge
noun: فراخوان
light: دادن
frame: from-want

name: پیگیر شد
class: urge
noun: پیگیر
light: شدن
frame: object

name: اصرار کرد
class: urge
noun: اصرار
light: کردن داشتن ورزیدن
frame: on

name: پافشاری کرد
class: urge
noun: پافشاری
light: کردن
frame: on

name: مصر بود
class: urge
noun: مصر
light: بودن
frame: quote

name: مطرح کرد
class: carrier
noun: مطرح
light: کردن ساختن نمودن
frame: object

name: ارائه کرد
class: carrier
noun: ارائه
light: کردن دادن نمودن داشتن
frame: object

name: عنوان کرد
class: carrier
noun: عنوان
light: کردن نمودن
frame: object

name: تقدیم کرد
class: carrier
noun: تقدیم
light: کردن
frame: object

name: ارسال کرد
class: carrier
noun: ارسال
light: کردن
frame: object

name: اعلام کرد
class: carrier
noun: اعلام
light: کردن نمودن
frame: object

name: بیان کرد
class: carrier
noun: بیان
light: کردن
frame: object

name: ابراز کرد
class: carrier
noun: ابراز
light: کردن
frame: object

name: تکرار کرد
class: carrier
noun: تکرار
light: کردن
frame: object

name: یادآور شد
class: carrier
noun: یادآور
light: شدن
frame: object

name: قول داد
class: commit
noun: قول
light: دادن
frame: to quote

name: وعده داد
class: commit
noun: وعده
light: دادن
frame: to quote

name: تعهد کرد
class: commit
noun: تعهد
light: کردن دادن
frame: quote object

name: متعهد شد
class: commit
noun: متعهد
light: شدن گردیدن
frame: quote

name: تضمین کرد
class: commit
noun: تضمین
light: کردن نمودن
frame: quote object

name: اعلام آمادگی کرد
class: commit
noun: اعلام آمادگی
light: کردن
frame: quote

name: ابراز آمادگی کرد
class: commit
noun: ابراز آمادگی
light: کردن
frame: quote

name: آمادگی داشت
class: commit
noun: آمادگی
light: داشتن
frame: quote

name: تصمیم گرفت
class: commit
noun: تصمیم
light: گرفتن داشتن
frame: quote

name: قصد داشت
class: commit
noun: قصد
light: داشتن کردن
frame: quote

name: در نظر داشت
class: commit
noun: در نظر
light: داشتن گرفتن
frame: quote

name: مقرر شد
class: commit
noun: مقرر
light: شدن گردیدن بودن
frame: quote passive

name: مقرر کرد
class: commit
noun: مقرر
light: کردن داشتن نمودن
frame: quote object

name: قرار شد
class: commit
noun: قرار
light: شدن بودن
frame: quote passive

name: توافق کرد
class: commit
noun: توافق
light: کردن
frame: quote on

name: به توافق رسید
class: commit
noun: به توافق
light: رسیدن
frame: quote

name: تصویب کرد
class: commit
noun: تصویب
light: کردن نمودن
frame: object

name: تصویب شد
class: commit
noun: تصویب
light: شدن گردیدن
frame: passive

name: مصوب کرد
class: commit
noun: مصوب
light: کردن
frame: object

name: مصوب شد
class: commit
noun: مصوب
light: شدن
frame: passive

name: امضا کرد
class: commit
noun: امضا
noun: امضاء
light: کردن نمودن
frame: object

name: امضا شد
class: commit
noun: امضا
noun: امضاء
light: شدن
frame: passive

name: منعقد کرد
class: commit
noun: منعقد
light: کردن
frame: object

name: ضمانت کرد
class: commit
noun: ضمانت
light: کردن
frame: object

name: عهد بست
class: commit
noun: عهد
light: بستن
frame: quote

name: صادر کرد
class: event
noun: صادر
light: کردن نمودن
frame: object

name: صادر شد
class: event
noun: صادر
light: شدن
frame: passive

name: وارد کرد
class: event
noun: وارد
light: کردن
frame: object

name: تولید کرد
class: event
noun: تولید
light: کردن
frame: object

name: برگزار شد
class: event
noun: برگزار
light: شدن گردیدن
frame: passive

name: برگزار کرد
class: event
noun: برگزار
light: کردن
frame: object

name: دیدار کرد
class: event
noun: دیدار
light: کردن داشتن
frame: with

name: ملاقات کرد
class: event
noun: ملاقات
light: کردن داشتن
frame: with

name: گفت‌وگو کرد
class: event
noun: گفت‌وگو
noun: گفتگو
light: کردن داشتن
frame: with

name: رایزنی کرد
class: event
noun: رایزنی
light: کردن
frame: with

name: مذاکره کرد
class: event
noun: مذاکره
light: کردن
frame: with

name: سفر کرد
class: event
noun: سفر
light: کردن
frame: topic-to

name: بازدید کرد
class: event
noun: بازدید
light: کردن نمودن
frame: from

name: منصوب شد
class: event
noun: منصوب
light: شدن گردیدن
frame: passive

name: منصوب کرد
class: event
noun: منصوب
light: کردن نمودن
frame: object

name: انتخاب شد
class: event
noun: انتخاب
light: شدن گردیدن
frame: passive

name: انتخاب کرد
class: event
noun: انتخاب
light: کردن
frame: object

name: برکنار شد
class: event
noun: برکنار
light: شدن
frame: passive

name: برکنار کرد
class: event
noun: برکنار
light: کردن
frame: object

name: استعفا داد
class: event
noun: استعفا
light: دادن کردن
frame: from

name: معرفی شد
class: event
noun: معرفی
light: شدن گردیدن
frame: passive

name: افتتاح کرد
class: event
noun: افتتاح
light: کردن نمودن
frame: object

name: افتتاح شد
class: event
noun: افتتاح
light: شدن گردیدن
frame: passive

name: به بهره‌برداری رسید
class: event
noun: به بهره‌برداری
light: رسیدن
frame: to

name: منتشر کرد
class: event
noun: منتشر
light: کردن
frame: object

name: قرائت کرد
class: event
noun: قرائت
light: کردن
frame: object

name: شرکت کرد
class: event
noun: شرکت
light: کردن
frame: topic-to

name: پیگیری کرد
class: event
noun: پیگیری
light: کردن
frame: object

name: آغاز کرد
class: event
noun: آغاز
light: کردن
frame: object

name: بازداشت شد
class: event
noun: بازداشت
light: شدن
frame: passive

name: دستگیر کرد
class: event
noun: دستگیر
light: کردن
frame: object

name: دستگیر شد
class: event
noun: دستگیر
light: شدن
frame: passive
