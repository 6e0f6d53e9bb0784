#! kind: verb        layout: record        version: 2026-11-24
#! source own: verbs of Persian with their stems, ordered by their use in news; drawn up for this project | MIT OR Apache-2.0
#
# name     the infinitive
# past     past stem: گفت, from which گفتند، می‌گفت، گفته، گفته‌اند، گفتن
# present  present stems: گوی, from which می‌گوید، بگویند، نگوید; a stem that drops its ی (گو) only gives the imperative
# class    light        carries compound verbs (اظهار کرد); its bare forms (کنم، شوید) count in every person
#          speech       a simple verb that reports speech
#          modal        its present stem stands without an ending too (می‌توان، بتوان)
#          simple, prefixed   every other verb; a prefixed verb takes می and ن behind its preverb (برمی‌گردد)
#          copula       the past stem takes the endings of the past and has the sense of the present (هستند)
#          copula_negative    the same, negated (نیست)
#          enclitic     the copula's endings where they stand as words of their own (گفته اند)
#          invariable   a form that does not change (باید)
#          preverb      what may stand before می and ن in a prefixed verb
#          predicate    an adjective that often carries the copula's ending (معتقدند، امیدواریم)
#          ambiguous    a form that is a verb and, as often, a noun, adjective or preposition: the context decides
#          never        a form that would be one of a verb, and in news hardly ever is (مردم، مانند)
# Of two verbs with one stem the first listed is meant.

name: کردن
class: light
past: کرد
present: کن

name: بودن
class: light
past: بود
present: باش

name: شدن
class: light
past: شد
present: شو

name: دادن
class: light
past: داد
present: ده

name: داشتن
class: light
past: داشت
present: دار

name: گرفتن
class: light
past: گرفت
present: گیر

name: زدن
class: light
past: زد
present: زن

name: نمودن
class: light
past: نمود
present: نما
present: نمای

name: گردیدن
class: light
past: گردید
present: گرد

name: گشتن
class: light
past: گشت
present: گرد

name: یافتن
class: light
past: یافت
present: یاب

name: ساختن
class: light
past: ساخت
present: ساز

name: آوردن
class: light
past: آورد
present: آور
present: آر

name: بردن
class: light
past: برد
present: بر

name: کشیدن
class: light
past: کشید
present: کش

name: خوردن
class: light
past: خورد
present: خور

name: گذاشتن
class: light
past: گذاشت
present: گذار

name: گذاردن
class: light
past: گذارد
present: گذار

name: رساندن
class: light
past: رساند
present: رسان

name: رسانیدن
class: light
past: رسانید
present: رسان

name: رسیدن
class: light
past: رسید
present: رس

name: آمدن
class: light
past: آمد
present: آ
present: آی

name: رفتن
class: light
past: رفت
present: رو

name: بخشیدن
class: light
past: بخشید
present: بخش

name: پذیرفتن
class: light
past: پذیرفت
present: پذیر

name: دیدن
class: light
past: دید
present: بین

name: بستن
class: light
past: بست
present: بند

name: خواستن
class: light
past: خواست
present: خواه

name: انداختن
class: light
past: انداخت
present: انداز

name: افتادن
class: light
past: افتاد
present: افت

name: نهادن
class: light
past: نهاد
present: نه

name: ماندن
class: light
past: ماند
present: مان

name: گفتن
class: speech
past: گفت
present: گو
present: گوی

name: افزودن
class: speech
past: افزود
present: افزا
present: افزای

name: نوشتن
class: speech
past: نوشت
present: نویس

name: فرمودن
class: speech
past: فرمود
present: فرما
present: فرمای

name: پرسیدن
class: speech
past: پرسید
present: پرس

name: خواندن
class: speech
past: خواند
present: خوان

name: نامیدن
class: speech
past: نامید
present: نام

name: شمردن
class: speech
past: شمرد
present: شمار
present: شمر

name: شماردن
class: speech
past: شمارد
present: شمار

name: برشمردن
class: speech
past: برشمرد
present: برشمار
present: برشمر

name: دانستن
class: speech
past: دانست
present: دان

name: شنیدن
class: speech
past: شنید
present: شنو

name: سرودن
class: speech
past: سرود
present: سرا
present: سرای

name: طلبیدن
class: speech
past: طلبید
present: طلب

name: پنداشتن
class: speech
past: پنداشت
present: پندار

name: انگاشتن
class: speech
past: انگاشت
present: انگار

name: ستودن
class: speech
past: ستود
present: ستا
present: ستای

name: نالیدن
class: speech
past: نالید
present: نال

name: توانستن
class: modal
past: توانست
present: توان

name: ارزیدن
class: simple
past: ارزید
present: ارز

name: آراستن
class: simple
past: آراست
present: آرا
present: آرای

name: آزردن
class: simple
past: آزرد
present: آزار

name: آزمودن
class: simple
past: آزمود
present: آزما
present: آزمای

name: آسودن
class: simple
past: آسود
present: آسا
present: آسای

name: آشامیدن
class: simple
past: آشامید
present: آشام

name: آشفتن
class: simple
past: آشفت
present: آشوب

name: آغازیدن
class: simple
past: آغازید
present: آغاز

name: آفریدن
class: simple
past: آفرید
present: آفرین

name: آلودن
class: simple
past: آلود
present: آلا
present: آلای

name: آمرزیدن
class: simple
past: آمرزید
present: آمرز

name: آموختن
class: simple
past: آموخت
present: آموز

name: آمیختن
class: simple
past: آمیخت
present: آمیز

name: آویختن
class: simple
past: آویخت
present: آویز

name: آکندن
class: simple
past: آکند
present: آکن

name: آگاهانیدن
class: simple
past: آگاهانید
present: آگاهان

name: افراشتن
class: simple
past: افراشت
present: افراز

name: افروختن
class: simple
past: افروخت
present: افروز

name: افسردن
class: simple
past: افسرد
present: افسر

name: افشاندن
class: simple
past: افشاند
present: افشان

name: افکندن
class: simple
past: افکند
present: افکن

name: انباشتن
class: simple
past: انباشت
present: انبار

name: انجامیدن
class: simple
past: انجامید
present: انجام

name: اندوختن
class: simple
past: اندوخت
present: اندوز

name: اندیشیدن
class: simple
past: اندیشید
present: اندیش

name: انگیختن
class: simple
past: انگیخت
present: انگیز

name: ایستادن
class: simple
past: ایستاد
present: ایست

name: باختن
class: simple
past: باخت
present: باز

name: باریدن
class: simple
past: بارید
present: بار

name: بافتن
class: simple
past: بافت
present: باف

name: بالیدن
class: simple
past: بالید
present: بال

name: بلعیدن
class: simple
past: بلعید
present: بلع

name: بوسیدن
class: simple
past: بوسید
present: بوس

name: بوییدن
class: simple
past: بویید
present: بوی

name: بریدن
class: simple
past: برید
present: بر

name: تاباندن
class: simple
past: تاباند
present: تابان

name: تابیدن
class: simple
past: تابید
present: تاب

name: تاختن
class: simple
past: تاخت
present: تاز

name: تازیدن
class: simple
past: تازید
present: تاز

name: تراشیدن
class: simple
past: تراشید
present: تراش

name: تراویدن
class: simple
past: تراوید
present: تراو

name: ترساندن
class: simple
past: ترساند
present: ترسان

name: ترسیدن
class: simple
past: ترسید
present: ترس

name: ترکیدن
class: simple
past: ترکید
present: ترک

name: ترکاندن
class: simple
past: ترکاند
present: ترکان

name: تنیدن
class: simple
past: تنید
present: تن

name: تپیدن
class: simple
past: تپید
present: تپ

name: تکاندن
class: simple
past: تکاند
present: تکان

name: جستن
class: simple
past: جست
present: جو
present: جوی

name: جنباندن
class: simple
past: جنباند
present: جنبان

name: جنبیدن
class: simple
past: جنبید
present: جنب

name: جنگیدن
class: simple
past: جنگید
present: جنگ

name: جهیدن
class: simple
past: جهید
present: جه

name: جوشاندن
class: simple
past: جوشاند
present: جوشان

name: جوشیدن
class: simple
past: جوشید
present: جوش

name: جویدن
class: simple
past: جوید
present: جو

name: چاپیدن
class: simple
past: چاپید
present: چاپ

name: چرخاندن
class: simple
past: چرخاند
present: چرخان

name: چرخیدن
class: simple
past: چرخید
present: چرخ

name: چریدن
class: simple
past: چرید
present: چر

name: چسباندن
class: simple
past: چسباند
present: چسبان

name: چسبیدن
class: simple
past: چسبید
present: چسب

name: چشاندن
class: simple
past: چشاند
present: چشان

name: چشیدن
class: simple
past: چشید
present: چش

name: چکیدن
class: simple
past: چکید
present: چک

name: چیدن
class: simple
past: چید
present: چین

name: خاستن
class: simple
past: خاست
present: خیز

name: خرامیدن
class: simple
past: خرامید
present: خرام

name: خراشیدن
class: simple
past: خراشید
present: خراش

name: خروشیدن
class: simple
past: خروشید
present: خروش

name: خریدن
class: simple
past: خرید
present: خر

name: خزیدن
class: simple
past: خزید
present: خز

name: خشکاندن
class: simple
past: خشکاند
present: خشکان

name: خشکیدن
class: simple
past: خشکید
present: خشک

name: خفتن
class: simple
past: خفت
present: خواب

name: خلیدن
class: simple
past: خلید
present: خل

name: خمیدن
class: simple
past: خمید
present: خم

name: خنداندن
class: simple
past: خنداند
present: خندان

name: خندیدن
class: simple
past: خندید
present: خند

name: خواباندن
class: simple
past: خواباند
present: خوابان

name: خوابیدن
class: simple
past: خوابید
present: خواب

name: خوراندن
class: simple
past: خوراند
present: خوران

name: درخشیدن
class: simple
past: درخشید
present: درخش

name: دریدن
class: simple
past: درید
present: در

name: دزدیدن
class: simple
past: دزدید
present: دزد

name: دمیدن
class: simple
past: دمید
present: دم

name: دواندن
class: simple
past: دواند
present: دوان

name: دوختن
class: simple
past: دوخت
present: دوز

name: دوشیدن
class: simple
past: دوشید
present: دوش

name: دویدن
class: simple
past: دوید
present: دو

name: راندن
class: simple
past: راند
present: ران

name: ربودن
class: simple
past: ربود
present: ربا
present: ربای

name: رقصیدن
class: simple
past: رقصید
present: رقص

name: رنجاندن
class: simple
past: رنجاند
present: رنجان

name: رنجیدن
class: simple
past: رنجید
present: رنج

name: رهاندن
class: simple
past: رهاند
present: رهان

name: رهانیدن
class: simple
past: رهانید
present: رهان

name: رهیدن
class: simple
past: رهید
present: ره

name: روفتن
class: simple
past: روفت
present: روب

name: روییدن
class: simple
past: رویید
present: روی

name: رویاندن
class: simple
past: رویاند
present: رویان

name: ریختن
class: simple
past: ریخت
present: ریز

name: زادن
class: simple
past: زاد
present: زا
present: زای

name: زاییدن
class: simple
past: زایید
present: زا
present: زای

name: زدودن
class: simple
past: زدود
present: زدا
present: زدای

name: زیستن
class: simple
past: زیست
present: زی

name: سابیدن
class: simple
past: سابید
present: ساب

name: ساییدن
class: simple
past: سایید
present: سا
present: سای

name: سپردن
class: simple
past: سپرد
present: سپار
present: سپر

name: ستاندن
class: simple
past: ستاند
present: ستان

name: ستیزیدن
class: simple
past: ستیزید
present: ستیز

name: سرشتن
class: simple
past: سرشت
present: سریش

name: سزیدن
class: simple
past: سزید
present: سز

name: سنجیدن
class: simple
past: سنجید
present: سنج

name: سوختن
class: simple
past: سوخت
present: سوز

name: سوزاندن
class: simple
past: سوزاند
present: سوزان

name: شایستن
class: simple
past: شایست
present: شای

name: شتافتن
class: simple
past: شتافت
present: شتاب

name: شستن
class: simple
past: شست
present: شو
present: شوی

name: شکافتن
class: simple
past: شکافت
present: شکاف

name: شکستن
class: simple
past: شکست
present: شکن

name: شکفتن
class: simple
past: شکفت
present: شکف

name: شناختن
class: simple
past: شناخت
present: شناس

name: شناساندن
class: simple
past: شناساند
present: شناسان

name: شوریدن
class: simple
past: شورید
present: شور

name: شوراندن
class: simple
past: شوراند
present: شوران

name: غریدن
class: simple
past: غرید
present: غر

name: غلتیدن
class: simple
past: غلتید
present: غلت

name: غلتاندن
class: simple
past: غلتاند
present: غلتان

name: فرستادن
class: simple
past: فرستاد
present: فرست

name: فرسودن
class: simple
past: فرسود
present: فرسا
present: فرسای

name: فروختن
class: simple
past: فروخت
present: فروش

name: فریفتن
class: simple
past: فریفت
present: فریب

name: فشردن
class: simple
past: فشرد
present: فشار
present: فشر

name: فهماندن
class: simple
past: فهماند
present: فهمان

name: فهمیدن
class: simple
past: فهمید
present: فهم

name: قبولاندن
class: simple
past: قبولاند
present: قبولان

name: کاستن
class: simple
past: کاست
present: کاه

name: کاشتن
class: simple
past: کاشت
present: کار

name: کاویدن
class: simple
past: کاوید
present: کاو

name: کشاندن
class: simple
past: کشاند
present: کشان

name: کشانیدن
class: simple
past: کشانید
present: کشان

name: کشتن
class: simple
past: کشت
present: کش

name: کوبیدن
class: simple
past: کوبید
present: کوب

name: کوفتن
class: simple
past: کوفت
present: کوب

name: کوچیدن
class: simple
past: کوچید
present: کوچ

name: کوشیدن
class: simple
past: کوشید
present: کوش

name: گداختن
class: simple
past: گداخت
present: گداز

name: گذراندن
class: simple
past: گذراند
present: گذران

name: گذشتن
class: simple
past: گذشت
present: گذر

name: گراییدن
class: simple
past: گرایید
present: گرا
present: گرای

name: گرداندن
class: simple
past: گرداند
present: گردان

name: گردانیدن
class: simple
past: گردانید
present: گردان

name: گرویدن
class: simple
past: گروید
present: گرو

name: گریختن
class: simple
past: گریخت
present: گریز

name: گریستن
class: simple
past: گریست
present: گری

name: گزیدن
class: simple
past: گزید
present: گزین

name: گستردن
class: simple
past: گسترد
present: گستر

name: گستراندن
class: simple
past: گستراند
present: گستران

name: گسترانیدن
class: simple
past: گسترانید
present: گستران

name: گسستن
class: simple
past: گسست
present: گسل

name: گسیختن
class: simple
past: گسیخت
present: گسل

name: گشودن
class: simple
past: گشود
present: گشا
present: گشای

name: گماشتن
class: simple
past: گماشت
present: گمار

name: گماردن
class: simple
past: گمارد
present: گمار

name: گنجاندن
class: simple
past: گنجاند
present: گنجان

name: گنجانیدن
class: simple
past: گنجانید
present: گنجان

name: گنجیدن
class: simple
past: گنجید
present: گنج

name: لرزاندن
class: simple
past: لرزاند
present: لرزان

name: لرزیدن
class: simple
past: لرزید
present: لرز

name: لغزیدن
class: simple
past: لغزید
present: لغز

name: لمیدن
class: simple
past: لمید
present: لم

name: لنگیدن
class: simple
past: لنگید
present: لنگ

name: لیسیدن
class: simple
past: لیسید
present: لیس

name: مالیدن
class: simple
past: مالید
present: مال

name: مردن
class: simple
past: مرد
present: میر

name: مکیدن
class: simple
past: مکید
present: مک

name: نازیدن
class: simple
past: نازید
present: ناز

name: نشاندن
class: simple
past: نشاند
present: نشان

name: نشستن
class: simple
past: نشست
present: نشین

name: نگاشتن
class: simple
past: نگاشت
present: نگار

name: نگریستن
class: simple
past: نگریست
present: نگر

name: نمایاندن
class: simple
past: نمایاند
present: نمایان

name: نواختن
class: simple
past: نواخت
present: نواز

name: نوازیدن
class: simple
past: نوازید
present: نواز

name: نوردیدن
class: simple
past: نوردید
present: نورد

name: نوشیدن
class: simple
past: نوشید
present: نوش

name: نوشاندن
class: simple
past: نوشاند
present: نوشان

name: نهفتن
class: simple
past: نهفت
present: نهنب

name: نکوهیدن
class: simple
past: نکوهید
present: نکوه

name: هراسیدن
class: simple
past: هراسید
present: هراس

name: ورزیدن
class: simple
past: ورزید
present: ورز

name: وزیدن
class: simple
past: وزید
present: وز

name: پاشیدن
class: simple
past: پاشید
present: پاش

name: پالودن
class: simple
past: پالود
present: پالا
present: پالای

name: پاییدن
class: simple
past: پایید
present: پا
present: پای

name: پختن
class: simple
past: پخت
present: پز

name: پراکندن
class: simple
past: پراکند
present: پراکن

name: پراندن
class: simple
past: پراند
present: پران

name: پرداختن
class: simple
past: پرداخت
present: پرداز

name: پرستیدن
class: simple
past: پرستید
present: پرست

name: پروردن
class: simple
past: پرورد
present: پرور

name: پروراندن
class: simple
past: پروراند
present: پروران

name: پرهیزیدن
class: simple
past: پرهیزید
present: پرهیز

name: پریدن
class: simple
past: پرید
present: پر

name: پژمردن
class: simple
past: پژمرد
present: پژمر

name: پژوهیدن
class: simple
past: پژوهید
present: پژوه

name: پسندیدن
class: simple
past: پسندید
present: پسند

name: پنداریدن
class: simple
past: پندارید
present: پندار

name: پوسیدن
class: simple
past: پوسید
present: پوس

name: پوشاندن
class: simple
past: پوشاند
present: پوشان

name: پوشانیدن
class: simple
past: پوشانید
present: پوشان

name: پوشیدن
class: simple
past: پوشید
present: پوش

name: پیراستن
class: simple
past: پیراست
present: پیرا
present: پیرای

name: پیمودن
class: simple
past: پیمود
present: پیما
present: پیمای

name: پیوستن
class: simple
past: پیوست
present: پیوند

name: پیچاندن
class: simple
past: پیچاند
present: پیچان

name: پیچیدن
class: simple
past: پیچید
present: پیچ

name: چرباندن
class: simple
past: چرباند
present: چربان

name: چربیدن
class: simple
past: چربید
present: چرب

name: تپاندن
class: simple
past: تپاند
present: تپان

name: چپاندن
class: simple
past: چپاند
present: چپان

name: چلاندن
class: simple
past: چلاند
present: چلان

name: مکاندن
class: simple
past: مکاند
present: مکان

name: پناهیدن
class: simple
past: پناهید
present: پناه

name: سراییدن
class: simple
past: سرایید
present: سرا
present: سرای

name: برازیدن
class: simple
past: برازید
present: براز

name: نگریدن
class: simple
past: نگرید
present: نگر

name: بازگشتن
class: prefixed
past: بازگشت
present: بازگرد

name: بازگرداندن
class: prefixed
past: بازگرداند
present: بازگردان

name: بازگردانیدن
class: prefixed
past: بازگردانید
present: بازگردان

name: بازداشتن
class: prefixed
past: بازداشت
present: بازدار

name: بازماندن
class: prefixed
past: بازماند
present: بازمان

name: بازیافتن
class: prefixed
past: بازیافت
present: بازیاب

name: بازستاندن
class: prefixed
past: بازستاند
present: بازستان

name: بازشناختن
class: prefixed
past: بازشناخت
present: بازشناس

name: بازگفتن
class: prefixed
past: بازگفت
present: بازگو
present: بازگوی

name: بازگشودن
class: prefixed
past: بازگشود
present: بازگشا
present: بازگشای

name: بازنمودن
class: prefixed
past: بازنمود
present: بازنما
present: بازنمای

name: بازآمدن
class: prefixed
past: بازآمد
present: بازآ
present: بازآی

name: بازایستادن
class: prefixed
past: بازایستاد
present: بازایست

name: بازتابیدن
class: prefixed
past: بازتابید
present: بازتاب

name: بازتاباندن
class: prefixed
past: بازتاباند
present: بازتابان

name: بازخواندن
class: prefixed
past: بازخواند
present: بازخوان

name: بازنگریستن
class: prefixed
past: بازنگریست
present: بازنگر

name: بازآفریدن
class: prefixed
past: بازآفرید
present: بازآفرین

name: بازخریدن
class: prefixed
past: بازخرید
present: بازخر

name: برآمدن
class: prefixed
past: برآمد
present: برآ
present: برآی

name: برآوردن
class: prefixed
past: برآورد
present: برآور

name: برافراشتن
class: prefixed
past: برافراشت
present: برافراز

name: برافروختن
class: prefixed
past: برافروخت
present: برافروز

name: برافتادن
class: prefixed
past: برافتاد
present: برافت

name: برانداختن
class: prefixed
past: برانداخت
present: برانداز

name: برانگیختن
class: prefixed
past: برانگیخت
present: برانگیز

name: برآشفتن
class: prefixed
past: برآشفت
present: برآشوب

name: برتافتن
class: prefixed
past: برتافت
present: برتاب

name: برتابیدن
class: prefixed
past: برتابید
present: برتاب

name: برچیدن
class: prefixed
past: برچید
present: برچین

name: برخاستن
class: prefixed
past: برخاست
present: برخیز

name: برخوردن
class: prefixed
past: برخورد
present: برخور

name: برداشتن
class: prefixed
past: برداشت
present: بردار

name: برگرداندن
class: prefixed
past: برگرداند
present: برگردان

name: برگردانیدن
class: prefixed
past: برگردانید
present: برگردان

name: برگزیدن
class: prefixed
past: برگزید
present: برگزین

name: برگشتن
class: prefixed
past: برگشت
present: برگرد

name: برگردیدن
class: prefixed
past: برگردید
present: برگرد

name: برگرفتن
class: prefixed
past: برگرفت
present: برگیر

name: برگماشتن
class: prefixed
past: برگماشت
present: برگمار

name: برکشیدن
class: prefixed
past: برکشید
present: برکش

name: برکندن
class: prefixed
past: برکند
present: برکن

name: برنهادن
class: prefixed
past: برنهاد
present: برنه

name: برنشستن
class: prefixed
past: برنشست
present: برنشین

name: برشکافتن
class: prefixed
past: برشکافت
present: برشکاف

name: درآمدن
class: prefixed
past: درآمد
present: درآ
present: درآی

name: درآوردن
class: prefixed
past: درآورد
present: درآور

name: درافتادن
class: prefixed
past: درافتاد
present: درافت

name: درانداختن
class: prefixed
past: درانداخت
present: درانداز

name: درآمیختن
class: prefixed
past: درآمیخت
present: درآمیز

name: درآویختن
class: prefixed
past: درآویخت
present: درآویز

name: درخواستن
class: prefixed
past: درخواست
present: درخواه

name: دررفتن
class: prefixed
past: دررفت
present: دررو

name: دررسیدن
class: prefixed
past: دررسید
present: دررس

name: درگذشتن
class: prefixed
past: درگذشت
present: درگذر

name: درگرفتن
class: prefixed
past: درگرفت
present: درگیر

name: درماندن
class: prefixed
past: درماند
present: درمان

name: درنوردیدن
class: prefixed
past: درنوردید
present: درنورد

name: دریافتن
class: prefixed
past: دریافت
present: دریاب

name: درکشیدن
class: prefixed
past: درکشید
present: درکش

name: دربرگرفتن
class: prefixed
past: دربرگرفت
present: دربرگیر

name: فراخواندن
class: prefixed
past: فراخواند
present: فراخوان

name: فرارسیدن
class: prefixed
past: فرارسید
present: فرارس

name: فراگرفتن
class: prefixed
past: فراگرفت
present: فراگیر

name: فرارفتن
class: prefixed
past: فرارفت
present: فرارو

name: فروپاشیدن
class: prefixed
past: فروپاشید
present: فروپاش

name: فروریختن
class: prefixed
past: فروریخت
present: فروریز

name: فرونشستن
class: prefixed
past: فرونشست
present: فرونشین

name: فرونشاندن
class: prefixed
past: فرونشاند
present: فرونشان

name: فرورفتن
class: prefixed
past: فرورفت
present: فرورو

name: فروافتادن
class: prefixed
past: فروافتاد
present: فروافت

name: فروآمدن
class: prefixed
past: فروآمد
present: فروآ
present: فروآی

name: فروگذاشتن
class: prefixed
past: فروگذاشت
present: فروگذار

name: فروخوردن
class: prefixed
past: فروخورد
present: فروخور

name: فرابردن
class: prefixed
past: فرابرد
present: فرابر

name: وابستن
class: prefixed
past: وابست
present: وابند

name: واداشتن
class: prefixed
past: واداشت
present: وادار

name: واگذاشتن
class: prefixed
past: واگذاشت
present: واگذار

name: واگذاردن
class: prefixed
past: واگذارد
present: واگذار

name: واماندن
class: prefixed
past: واماند
present: وامان

name: وارهاندن
class: prefixed
past: وارهاند
present: وارهان

name: وانهادن
class: prefixed
past: وانهاد
present: وانه

name: وانمودن
class: prefixed
past: وانمود
present: وانما
present: وانمای

name: واپاشیدن
class: prefixed
past: واپاشید
present: واپاش

name: وازدن
class: prefixed
past: وازد
present: وازن

name: واکاویدن
class: prefixed
past: واکاوید
present: واکاو

name: واخواستن
class: prefixed
past: واخواست
present: واخواه

name: ورآمدن
class: prefixed
past: ورآمد
present: ورآ
present: ورآی

name: ورافتادن
class: prefixed
past: ورافتاد
present: ورافت

name: وررفتن
class: prefixed
past: وررفت
present: وررو

name: بودن
class: copula
past: است
past: هست
past: ست
past: چیست
past: کیست
past: کجاست

name: بودن
class: copula_negative
past: نیست

name: ام
class: enclitic

name: ای
class: enclitic

name: ایم
class: enclitic

name: اید
class: enclitic

name: اند
class: enclitic

name: بایستن
class: invariable
present: باید
present: بایستی
present: بایست
present: می‌بایست
present: می‌بایستی
present: می‌باید

name: بر
class: preverb

name: باز
class: preverb

name: در
class: preverb

name: فرا
class: preverb

name: فرو
class: preverb

name: وا
class: preverb

name: ور
class: preverb

name: دربر
class: preverb

name: معتقد
class: predicate

name: امیدوار
class: predicate

name: موظف
class: predicate

name: مکلف
class: predicate

name: عبارت
class: predicate

name: برخوردار
class: predicate

name: خواستار
class: predicate

name: مواجه
class: predicate

name: حاضر
class: predicate

name: قادر
class: predicate

name: مجبور
class: predicate

name: ناچار
class: predicate

name: نگران
class: predicate

name: مخالف
class: predicate

name: موافق
class: predicate

name: منتظر
class: predicate

name: بدهکار
class: predicate

name: نیازمند
class: predicate

name: علاقه‌مند
class: predicate

name: علاقمند
class: predicate

name: آماده
class: predicate

name: خوشحال
class: predicate

name: مدعی
class: predicate

name: متعهد
class: predicate

name: ملزم
class: predicate

name: مایل
class: predicate

name: مسئول
class: predicate

name: مشغول
class: predicate

name: متفاوت
class: predicate

name: ناتوان
class: predicate

name: آگاه
class: predicate

name: مطمئن
class: predicate

name: متأسف
class: predicate

name: متاسف
class: predicate

name: مجاز
class: predicate

name: ذی‌نفع
class: predicate

name: مستحق
class: predicate

name: شاهد
class: predicate

name: خرسند
class: predicate

name: سپاسگزار
class: predicate

name: مفتخر
class: predicate

name: پایبند
class: predicate

name: امید
class: predicate

name: باور
class: predicate

name: تلاش
class: predicate

name: متقاضی
class: predicate

name: محتاج
class: predicate

name: محروم
class: predicate

name: عضو
class: predicate

name: همراه
class: predicate

name: مصمم
class: predicate

name: درصدد
class: predicate

name: مدیون
class: predicate

name: معترض
class: predicate

name: غافل
class: predicate

name: فعال
class: predicate

name: موثر
class: predicate

name: مؤثر
class: predicate

name: خرید
class: ambiguous

name: دید
class: ambiguous

name: ساخت
class: ambiguous

name: پرداخت
class: ambiguous

name: برخورد
class: ambiguous

name: درآمد
class: ambiguous

name: نشست
class: ambiguous

name: شکست
class: ambiguous

name: کشت
class: ambiguous

name: گشت
class: ambiguous

name: گذشت
class: ambiguous

name: برداشت
class: ambiguous

name: دریافت
class: ambiguous

name: بازگشت
class: ambiguous

name: سوخت
class: ambiguous

name: بافت
class: ambiguous

name: پخت
class: ambiguous

name: پیوست
class: ambiguous

name: شناخت
class: ambiguous

name: خواست
class: ambiguous

name: باخت
class: ambiguous

name: برد
class: ambiguous

name: نهاد
class: ambiguous

name: راند
class: ambiguous

name: زاد
class: ambiguous

name: بازداشت
class: ambiguous

name: درگذشت
class: ambiguous

name: بازیافت
class: ambiguous

name: ریخت
class: ambiguous

name: بست
class: ambiguous

name: تاخت
class: ambiguous

name: کاشت
class: ambiguous

name: دوخت
class: ambiguous

name: درخواست
class: ambiguous

name: کاست
class: ambiguous

name: جست
class: ambiguous

name: شست
class: ambiguous

name: برگشت
class: ambiguous

name: رفت
class: ambiguous

name: آمد
class: ambiguous

name: خورد
class: ambiguous

name: داد
class: ambiguous

name: سرشت
class: ambiguous

name: گذشته
class: ambiguous

name: داده
class: ambiguous

name: یافته
class: ambiguous

name: کشته
class: ambiguous

name: برده
class: ambiguous

name: خواسته
class: ambiguous

name: بسته
class: ambiguous

name: فرستاده
class: ambiguous

name: گفته
class: ambiguous

name: نوشته
class: ambiguous

name: ساخته
class: ambiguous

name: برآورد
class: ambiguous

name: برآورده
class: ambiguous

name: نبرد
class: ambiguous

name: روند
class: ambiguous

name: رود
class: ambiguous

name: برند
class: ambiguous

name: زند
class: ambiguous

name: خورند
class: ambiguous

name: بازمانده
class: ambiguous

name: گرفته
class: ambiguous

name: گزیده
class: ambiguous

name: دیده
class: ambiguous

name: مرده
class: ambiguous

name: زده
class: ambiguous

name: پیوسته
class: ambiguous

name: وابسته
class: ambiguous

name: شکسته
class: ambiguous

name: پخته
class: ambiguous

name: ریخته
class: ambiguous

name: زیست
class: ambiguous

name: مرد
class: ambiguous

name: شایسته
class: ambiguous

name: گسترده
class: ambiguous

name: پیچیده
class: ambiguous

name: فشرده
class: ambiguous

name: آلوده
class: ambiguous

name: فرسوده
class: ambiguous

name: پراکنده
class: ambiguous

name: آشفته
class: ambiguous

name: برگزیده
class: ambiguous

name: زاده
class: ambiguous

name: ورزیده
class: ambiguous

name: میدانی
class: ambiguous

name: سرود
class: ambiguous

name: شوم
class: ambiguous

name: نهفته
class: ambiguous

name: آراسته
class: ambiguous

name: پوشیده
class: ambiguous

name: وانمود
class: ambiguous

name: پرند
class: ambiguous

name: کارند
class: ambiguous

name: نامند
class: ambiguous

name: آیم
class: ambiguous

name: مانده
class: ambiguous

name: مردم
class: never

name: مانند
class: never

name: دهم
class: never

name: نهم
class: never

name: روم
class: never

name: مردیم
class: never

name: مردید
class: never

name: درد
class: never

name: کارد
class: never

name: سود
class: never

name: نگاه
class: never

name: بند
class: never

name: چند
class: never

name: بدان
class: never

name: بران
class: never

name: درمان
class: never

name: نامه
class: never

name: شاید
class: never

name: نزد
class: never

name: تند
class: never

name: خرد
class: never

name: دود
class: never

name: رسم
class: never

name: برهم
class: never

name: بدوی
class: never

name: نجوم
class: never

name: آرد
class: never

name: کشتی
class: never

name: شدید
class: never

name: بنام
class: never

name: بشمار
class: never

name: بدار
class: never

name: ببر
class: never

name: نامم
class: never

name: نامیم
class: never

name: طلبم
class: never

name: برم
class: never

name: بدهی
class: never

name: بازی
class: never

name: برای
class: never

name: ستم
class: never

name: زاید
class: never

name: گرید
class: never

name: جود
class: never

name: جهد
class: never

name: زید
class: never

name: آرم
class: never

name: نرسی
class: never

name: بارز
class: never

name: درب
class: never

name: بدری
class: never

name: بدره
class: never

name: بازخرید
class: never

name: کارم
class: never

name: مانم
class: never

name: کوفت
class: never
