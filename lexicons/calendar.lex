#! kind: calendar  layout: record  version: 2026-11-25
#! source cldr: names of months and weekdays of the Persian, Gregorian and Islamic calendars, CLDR 46 and 48, main/fa | Unicode-3.0
#! source own: variants, neighbours and relative days, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# The words that dates are made of. Of every entry `class` says what it does:
#   month         value 1 to 12 of its calendar. `needs: class` marks a name that is a word of its own too (مهر، تیر): it is a
#                 month only beside a day or a year, with ماه, or behind a preposition and an `edge` or `about` (تا پایان مهر)
#   month_word    ماه before or behind a month's name
#   weekday       value 1 (Monday) to 7 (Sunday), as ISO 8601 numbers them
#   year, years   what stands before a year; `year_kind` may stand between it and the year
#   era           behind a year, telling its calendar; with `needs: class` only where a mark or the end follows
#   era_mark      what an abbreviated era begins with (ه. ش.)
#   season        a part of the year that is a date with a year
#   day           what stands before a day
#   part_of_day   beside a day: a time and no date
#   named_day     behind the head of a road's, a facility's or a paper's name, part of it
#   joiner        between the days or years of a pair or range
#   relative      value: unit and how many of them from the article's own day (day -1)
#   unit          what is counted back or ahead; value: its unit
#   side          behind a unit: back (-1), ahead (1), the present one (0); `needs: class` where only counted units take it
#   edge          before a month, season or year: which part of it
#   about         the same, too vague to be a part of the date
#   span, portion first months of a year: شش‌ماهه نخست
#   decade        before a year of two or four digits
#   event, yearly behind it a bare year is its year; behind `yearly` one of two digits too
#   toward        before a bare number of four digits: an amount and no year
#   quantity      behind a number: it is no year and no clock time
#   own           before the article's own date
#   own_label     the same, only with a colon
#   clock, minute, fraction   of clock times
# `blocks` holds words right before the entry, with `+` right behind it, that make it something else.

# Months of the Jalali calendar

name: فروردین
class: month
value: 1
calendar: jalali
source: cldr own

name: اردیبهشت
class: month
value: 2
calendar: jalali
source: cldr own

name: خرداد
class: month
value: 3
calendar: jalali
source: cldr own

name: تیر
class: month
value: 4
calendar: jalali
needs: class
blocks: +شلیک +هوایی +جنگی +خلاص +مشقی +دروازه
source: cldr own

name: مرداد
class: month
alias: امرداد
value: 5
calendar: jalali
source: cldr own

name: شهریور
class: month
value: 6
calendar: jalali
source: cldr own

name: مهر
class: month
value: 7
calendar: jalali
needs: class
blocks: خبرگزاری خبرنگار گزارش مسکن بانک
source: cldr own

name: آبان
class: month
value: 8
calendar: jalali
needs: class
source: cldr own

name: آذر
class: month
value: 9
calendar: jalali
needs: class
source: cldr own

name: دی
class: month
value: 10
calendar: jalali
needs: class
blocks: بانک
source: cldr own

name: بهمن
class: month
value: 11
calendar: jalali
needs: class
blocks: مسکن
source: cldr own

name: اسفند
class: month
value: 12
calendar: jalali
needs: class
source: cldr own

name: فروردین‌ماه
class: month
value: 1
calendar: jalali
source: cldr own

name: اردیبهشت‌ماه
class: month
value: 2
calendar: jalali
source: cldr own

name: خرداد‌ماه
class: month
value: 3
calendar: jalali
source: cldr own

name: تیر‌ماه
class: month
value: 4
calendar: jalali
source: cldr own

name: مرداد‌ماه
class: month
alias: امرداد‌ماه
value: 5
calendar: jalali
source: cldr own

name: شهریور‌ماه
class: month
value: 6
calendar: jalali
source: cldr own

name: مهر‌ماه
class: month
value: 7
calendar: jalali
source: cldr own

name: آبان‌ماه
class: month
value: 8
calendar: jalali
source: cldr own

name: آذر‌ماه
class: month
value: 9
calendar: jalali
source: cldr own

name: دی‌ماه
class: month
value: 10
calendar: jalali
source: cldr own

name: بهمن‌ماه
class: month
value: 11
calendar: jalali
source: cldr own

name: اسفند‌ماه
class: month
value: 12
calendar: jalali
source: cldr own

# Months of the Gregorian calendar

name: ژانویه
class: month
alias: جنوری
alias: January
value: 1
calendar: gregorian
source: cldr own

name: فوریه
class: month
alias: فبروری
alias: فبریه
alias: February
value: 2
calendar: gregorian
source: cldr own

name: مارس
class: month
alias: مارچ
alias: March
blocks: آن
value: 3
calendar: gregorian
source: cldr own

name: آوریل
class: month
alias: آپریل
alias: اپریل
alias: April
value: 4
calendar: gregorian
source: cldr own

name: مه
class: month
value: 5
calendar: gregorian
needs: class
source: cldr own

name: می
class: month
alias: May
value: 5
calendar: gregorian
needs: class
source: cldr own

name: ژوئن
class: month
alias: ژوین
alias: June
value: 6
calendar: gregorian
source: cldr own

name: جون
class: month
value: 6
calendar: gregorian
needs: class
source: cldr own

name: ژوئیه
class: month
alias: ژوییه
alias: جولای
alias: ژولای
alias: July
value: 7
calendar: gregorian
source: cldr own

name: اوت
class: month
alias: آگوست
alias: اگوست
alias: August
value: 8
calendar: gregorian
needs: class
source: cldr own

name: سپتامبر
class: month
alias: سپتمبر
alias: September
value: 9
calendar: gregorian
source: cldr own

name: اکتبر
class: month
alias: اکتوبر
alias: October
value: 10
calendar: gregorian
source: cldr own

name: نوامبر
class: month
alias: نومبر
alias: November
value: 11
calendar: gregorian
source: cldr own

name: دسامبر
class: month
alias: دسمبر
alias: December
value: 12
calendar: gregorian
source: cldr own

# Months of the lunar Hijri calendar. All are names of people or numbers too, and without a day or a year a season of the faith.

name: محرم
class: month
alias: محرم‌الحرام
value: 1
calendar: hijri
needs: class
source: cldr own

name: صفر
class: month
value: 2
calendar: hijri
needs: class
blocks: بر به از
source: cldr own

name: صفرالمظفر
class: month
alias: صفر المظفر
value: 2
calendar: hijri
needs: class
source: cldr own

name: ربیع‌الاول
class: month
alias: ربیع الاول
value: 3
calendar: hijri
needs: class
source: cldr own

name: ربیع‌الثانی
class: month
alias: ربیع الثانی
alias: ربیع‌الآخر
alias: ربیع الآخر
alias: ربیع ثانی
value: 4
calendar: hijri
needs: class
source: cldr own

name: جمادی‌الاول
class: month
alias: جمادی الاول
alias: جمادی‌الاولی
alias: جمادی الاولی
value: 5
calendar: hijri
needs: class
source: cldr own

name: جمادی‌الثانی
class: month
alias: جمادی الثانی
alias: جمادی‌الآخر
alias: جمادی‌الثانیه
alias: جمادی الثانیه
value: 6
calendar: hijri
needs: class
source: cldr own

name: رجب
class: month
alias: رجب‌المرجب
value: 7
calendar: hijri
needs: class
source: cldr own

name: شعبان
class: month
alias: شعبان‌المعظم
value: 8
calendar: hijri
needs: class
source: cldr own

name: رمضان
class: month
alias: رمضان‌المبارک
alias: مبارک رمضان
value: 9
calendar: hijri
needs: class
source: cldr own

name: شوال
class: month
alias: شوال‌المکرم
value: 10
calendar: hijri
needs: class
source: cldr own

name: ذی‌القعده
class: month
alias: ذیقعده
alias: ذی‌قعده
alias: ذوالقعده
value: 11
calendar: hijri
needs: class
source: cldr own

name: ذی‌الحجه
class: month
alias: ذیحجه
alias: ذی‌حجه
alias: ذوالحجه
alias: ذی‌الحجه‌الحرام
value: 12
calendar: hijri
needs: class
source: cldr own

name: ماه
class: month_word
alias: ماه‌های
source: own

# Weekdays

name: شنبه
class: weekday
value: 6
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: یک‌شنبه
class: weekday
value: 7
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: دوشنبه
class: weekday
alias: دو‌شنبه
value: 1
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: سه‌شنبه
class: weekday
value: 2
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: چهارشنبه
class: weekday
alias: چهار‌شنبه
value: 3
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: پنج‌شنبه
class: weekday
value: 4
blocks: هر شهر آخرین اولین نخستین +سوری +بازار
source: cldr own

name: جمعه
class: weekday
value: 5
blocks: نماز نمازهای امام امامان ائمه خطیب خطبای اقامه سیاسی عبادی موقت آخرین اولین نخستین هر مسجد امام‌جمعه +بازار
source: cldr own

# Years, their kinds and eras

name: سال
class: year
blocks: هر چند
source: own

name: سال‌های
class: years
alias: سنوات
source: own

name: مالی
class: year_kind
source: own

name: تحصیلی
class: year_kind
source: own

name: زراعی
class: year_kind
source: own

name: آبی
class: year_kind
source: own

name: شمسی
class: era
alias: هجری شمسی
alias: خورشیدی
alias: هجری خورشیدی
alias: هجری‌شمسی
calendar: jalali
source: own

name: ه
class: era_mark
source: own

name: میلادی
class: era
calendar: gregorian
source: own

name: قمری
class: era
alias: هجری قمری
alias: هجری‌قمری
alias: هجری
calendar: hijri
source: own

name: ش
class: era
calendar: jalali
needs: class
source: own

name: م
class: era
calendar: gregorian
needs: class
source: own

name: ق
class: era
calendar: hijri
needs: class
source: own

# Seasons and feasts of the Jalali year

name: بهار
class: season
alias: فصل بهار
value: 1
source: own

name: تابستان
class: season
alias: فصل تابستان
value: 2
source: own

name: پاییز
class: season
alias: فصل پاییز
value: 3
source: own

name: زمستان
class: season
alias: فصل زمستان
value: 4
source: own

name: نوروز
class: season
alias: عید نوروز
alias: ایام نوروز
alias: تعطیلات نوروز
value: 1
source: own

# Days

name: روز
class: day
source: own

name: روزهای
class: day
source: own

name: صبح
class: part_of_day
source: own

name: بامداد
class: part_of_day
source: own

name: سحرگاه
class: part_of_day
alias: سحر
source: own

name: ظهر
class: part_of_day
alias: پیش از ظهر
alias: قبل از ظهر
alias: نیمروز
source: own

name: بعدازظهر
class: part_of_day
alias: بعد از ظهر
source: own

name: عصر
class: part_of_day
source: own

name: غروب
class: part_of_day
source: own

name: شب
class: part_of_day
alias: شامگاه
source: own

name: نیمه‌شب
class: part_of_day
alias: نیمه شب
source: own

# Pairs and ranges

name: تا
class: joiner
alias: الی
alias: لغایت
source: own

name: یا
class: joiner
source: own

# Days that streets, hospitals and papers are named after

name: دوازدهم فروردین
class: named_day
alias: 12 فروردین
alias: دوازده فروردین
source: own

name: سوم خرداد
class: named_day
alias: 3 خرداد
alias: سه خرداد
source: own

name: پانزدهم خرداد
class: named_day
alias: 15 خرداد
alias: پانزده خرداد
source: own

name: هفتم تیر
class: named_day
alias: 7 تیر
alias: هفت تیر
source: own

name: پنجم مرداد
class: named_day
alias: 5 مرداد
alias: پنج مرداد
source: own

name: بیست و هشتم مرداد
class: named_day
alias: 28 مرداد
alias: بیست و هشت مرداد
source: own

name: هفدهم شهریور
class: named_day
alias: 17 شهریور
alias: هفده شهریور
source: own

name: سیزدهم آبان
class: named_day
alias: 13 آبان
alias: سیزده آبان
source: own

name: شانزدهم آذر
class: named_day
alias: 16 آذر
alias: شانزده آذر
source: own

name: نهم دی
class: named_day
alias: 9 دی
alias: نه دی
source: own

name: نوزدهم دی
class: named_day
alias: 19 دی
alias: نوزده دی
source: own

name: دوازدهم بهمن
class: named_day
alias: 12 بهمن
alias: دوازده بهمن
source: own

name: بیست و دوم بهمن
class: named_day
alias: 22 بهمن
alias: بیست و دو بهمن
source: own

# Relative days

name: امروز
class: relative
value: day 0
blocks: وطن به دنیای جهان جامعه نسل انسان
source: own

name: دیروز
class: relative
value: day -1
source: own

name: پریروز
class: relative
value: day -2
source: own

name: فردا
class: relative
value: day 1
source: own

name: پس‌فردا
class: relative
alias: پس فردا
value: day 2
source: own

name: امسال
class: relative
value: year 0
source: own

name: پارسال
class: relative
value: year -1
source: own

name: پیرارسال
class: relative
value: year -2
source: own

name: همان سال
class: relative
value: year
source: own

name: سال جدید
class: relative
value: year
source: own

name: این هفته
class: relative
alias: همین هفته
value: week 0
source: own

name: روز
class: unit
alias: شبانه‌روز
value: day
source: own

name: هفته
class: unit
value: week
source: own

name: ماه
class: unit
value: month
source: own

name: سال
class: unit
alias: یک‌سال
value: year
source: own

name: دهه
class: unit
value: decade
source: own

name: پیش
class: side
value: -1
blocks: +از +تر
source: own

name: قبل
class: side
value: -1
blocks: +از +تر
source: own

name: گذشته
class: side
value: -1
source: own

name: آینده
class: side
alias: آتی
value: 1
source: own

name: جاری
class: side
alias: کنونی
value: 0
source: own

name: اخیر
class: side
value: -1
needs: class
source: own

name: دیگر
class: side
value: 1
needs: class
source: own

# Parts of a year

name: پایان
class: edge
alias: انتهای
alias: آخر
source: own

name: ابتدای
class: edge
alias: آغاز
alias: اول
alias: ابتدا
source: own

name: نیمه اول
class: edge
alias: نیمه نخست
source: own

name: نیمه دوم
class: edge
source: own

name: دهه اول
class: edge
alias: دهه نخست
source: own

name: دهه دوم
class: edge
source: own

name: دهه سوم
class: edge
source: own

name: هفته اول
class: edge
alias: هفته نخست
source: own

name: هفته دوم
class: edge
source: own

name: هفته سوم
class: edge
source: own

name: هفته چهارم
class: edge
source: own

name: نیمه
class: edge
source: own

name: اواسط
class: about
alias: اوایل
alias: اوائل
alias: اواخر
source: own

name: ماهه
class: span
alias: ماه
source: own

name: نخست
class: portion
source: own

name: اول
class: portion
source: own

name: دوم
class: portion
source: own

name: سوم
class: portion
source: own

name: چهارم
class: portion
source: own

name: ابتدایی
class: portion
source: own

name: آغازین
class: portion
source: own

name: پایانی
class: portion
source: own

name: آخر
class: portion
source: own

name: دهه
class: decade
alias: دهه‌های
source: own

# What a bare year belongs to

name: المپیک
class: event
alias: پارالمپیک
alias: بازی‌های المپیک
source: own

name: جام جهانی
class: event
source: own

name: جام ملت‌های
class: event
alias: جام ملت‌ها
source: own

name: بازی‌های آسیایی
class: event
alias: مسابقات آسیایی
source: own

name: مسابقات جهانی
class: event
alias: قهرمانی جهان
source: own

name: قهرمانی آسیا
class: event
source: own

name: یورو
class: event
source: own

name: فصل
class: event
source: own

name: بازه زمانی
class: event
alias: بازه
alias: فاصله زمانی
source: own

name: اکسپو
class: event
source: own

name: توافق
class: event
alias: توافق هسته‌ای
alias: توافقنامه
source: own

name: چاپ
class: event
source: own

name: ساخت
class: event
source: own

name: افق
class: event
alias: چشم‌انداز
alias: سند چشم‌انداز
source: own

name: انتخابات
class: yearly
alias: انتخابات ریاست‌جمهوری
alias: انتخابات مجلس
source: own

name: بودجه
class: yearly
alias: لایحه بودجه
alias: قانون بودجه
source: own

name: مصوب
class: yearly
source: own

name: متولد
class: yearly
source: own

name: فتنه
class: yearly
source: own

name: به
class: toward
source: own

name: با
class: toward
source: own

name: برای
class: toward
source: own

name: بر
class: toward
source: own

# What makes a number a quantity

name: درصد
class: quantity
source: own

name: درصدی
class: quantity
source: own

name: نفر
class: quantity
source: own

name: نفری
class: quantity
source: own

name: تن
class: quantity
source: own

name: تنی
class: quantity
source: own

# The article's own date

name: تاریخ انتشار
class: own
alias: تاریخ خبر
alias: تاریخ مخابره
alias: زمان انتشار
alias: زمان مخابره
alias: تاریخ ارسال
alias: تاریخ درج
alias: date
source: own

name: تاریخ
class: own_label
alias: زمان
source: own

# Clock times

name: ساعت
class: clock
alias: ساعات
alias: ساعت‌های
source: own

name: دقیقه
class: minute
source: own

name: نیم
class: fraction
alias: ربع
source: own
