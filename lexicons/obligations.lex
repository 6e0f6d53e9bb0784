#! kind: cue        layout: list        version: 2026-11-25
#! source own: words that tell requests from rules and standards, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# Whether a clause with باید asks for something.

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
ختم

# Opens a question.
[question]
آیا
مگر
چرا
چگونه

# What is wished or guessed is not ordered («ای کاش به خود بیایند», «شاید احداث کنند»).
[hedge]
کاش = ای کاش
شاید
مبادا
احتمالاً = احتمالا
قرار است
امیدواریم
ممکن است
