#! kind: number        layout: record        version: 2026-11-25
#! source own: number words of Persian, drawn up for this project and compared with CLDR's spelled-out numbers | MIT OR Apache-2.0
#! origin: written by hand
#
# name    one word of a number; what is written in several words (چهار صد، بیست و یک) the grammar of numbers puts together.
# class   cardinal             below a thousand
#         scale                multiplies what stands before it; alone it is one of itself
#         scale_attributive    the same as an adjective (میلیاردی), which ends the figure
#         part                 a part of one, of a scale or of a unit
#         ordinal              stands behind its noun (سوم), and behind a number as denominator (سه چهارم)
#         ordinal_attributive  stands before its noun (سومین)
#         ordinal_ending       makes digits an ordinal; with `needs: noun` one that stands before its noun
#         and, negative, point the words between
# value   its exact value
# needs   `unit`: by itself the word is more often something else (نه، یک), and a number only beside other number words or
#         before a unit or classifier.

name: و
class: and

name: منفی
class: negative
alias: منهای

name: ممیز
class: point

name: صفر
class: cardinal
value: 0
needs: unit

name: یک
class: cardinal
value: 1
needs: unit

name: یکی
class: cardinal
value: 1
needs: unit
note: «یکی دو نفر»

name: دو
class: cardinal
value: 2

name: سه
class: cardinal
value: 3

name: چهار
class: cardinal
value: 4
alias: چار

name: پنج
class: cardinal
value: 5

name: شش
class: cardinal
value: 6
alias: شیش

name: هفت
class: cardinal
value: 7

name: هشت
class: cardinal
value: 8

name: نه
class: cardinal
value: 9
needs: unit

name: ده
class: cardinal
value: 10
needs: unit

name: یازده
class: cardinal
value: 11

name: دوازده
class: cardinal
value: 12

name: سیزده
class: cardinal
value: 13

name: چهارده
class: cardinal
value: 14

name: پانزده
class: cardinal
value: 15
alias: پونزده

name: شانزده
class: cardinal
value: 16
alias: شونزده

name: هفده
class: cardinal
value: 17
alias: هیفده

name: هجده
class: cardinal
value: 18
alias: هیجده
alias: هژده

name: نوزده
class: cardinal
value: 19

name: بیست
class: cardinal
value: 20

name: سی
class: cardinal
value: 30
needs: unit

name: چهل
class: cardinal
value: 40

name: پنجاه
class: cardinal
value: 50

name: شصت
class: cardinal
value: 60

name: هفتاد
class: cardinal
value: 70

name: هشتاد
class: cardinal
value: 80

name: نود
class: cardinal
value: 90

name: صد
class: cardinal
value: 100
alias: یکصد

name: دویست
class: cardinal
value: 200

name: سیصد
class: cardinal
value: 300

name: چهارصد
class: cardinal
value: 400
alias: چارصد

name: پانصد
class: cardinal
value: 500
alias: پونصد

name: ششصد
class: cardinal
value: 600
alias: شیشصد

name: هفتصد
class: cardinal
value: 700

name: هشتصد
class: cardinal
value: 800

name: نهصد
class: cardinal
value: 900

name: هزار
class: scale
value: 1000

name: میلیون
class: scale
value: 1000000
alias: ملیون

name: میلیارد
class: scale
value: 1000000000
alias: ملیارد

name: تریلیون
class: scale
value: 1000000000000

name: کوادریلیون
class: scale
value: 1000000000000000
alias: کوآدریلیون

name: کوینتیلیون
class: scale
value: 1000000000000000000

name: یکهزار
class: scale
value: 1000

name: میلیونی
class: scale_attributive
value: 1000000

name: میلیاردی
class: scale_attributive
value: 1000000000

name: تریلیونی
class: scale_attributive
value: 1000000000000

name: نیم
class: part
value: 0.5

name: ربع
class: part
value: 0.25

name: صفرم
class: ordinal
value: 0

name: صفرمین
class: ordinal_attributive
value: 0

name: یکم
class: ordinal
value: 1

name: اول
class: ordinal
value: 1
alias: نخست

name: اولین
class: ordinal_attributive
value: 1
alias: نخستین

name: یکمین
class: ordinal_attributive
value: 1

name: دوم
class: ordinal
value: 2

name: دومین
class: ordinal_attributive
value: 2

name: سوم
class: ordinal
value: 3

name: سومین
class: ordinal_attributive
value: 3

name: چهارم
class: ordinal
value: 4

name: چهارمین
class: ordinal_attributive
value: 4

name: پنجم
class: ordinal
value: 5

name: پنجمین
class: ordinal_attributive
value: 5

name: ششم
class: ordinal
value: 6

name: ششمین
class: ordinal_attributive
value: 6

name: هفتم
class: ordinal
value: 7

name: هفتمین
class: ordinal_attributive
value: 7

name: هشتم
class: ordinal
value: 8

name: هشتمین
class: ordinal_attributive
value: 8

name: نهم
class: ordinal
value: 9

name: نهمین
class: ordinal_attributive
value: 9

name: دهم
class: ordinal
value: 10

name: دهمین
class: ordinal_attributive
value: 10

name: یازدهم
class: ordinal
value: 11

name: یازدهمین
class: ordinal_attributive
value: 11

name: دوازدهم
class: ordinal
value: 12

name: دوازدهمین
class: ordinal_attributive
value: 12

name: سیزدهم
class: ordinal
value: 13

name: سیزدهمین
class: ordinal_attributive
value: 13

name: چهاردهم
class: ordinal
value: 14

name: چهاردهمین
class: ordinal_attributive
value: 14

name: پانزدهم
class: ordinal
value: 15

name: پانزدهمین
class: ordinal_attributive
value: 15

name: شانزدهم
class: ordinal
value: 16

name: شانزدهمین
class: ordinal_attributive
value: 16

name: هفدهم
class: ordinal
value: 17

name: هفدهمین
class: ordinal_attributive
value: 17

name: هجدهم
class: ordinal
value: 18

name: هجدهمین
class: ordinal_attributive
value: 18

name: نوزدهم
class: ordinal
value: 19

name: نوزدهمین
class: ordinal_attributive
value: 19

name: بیستم
class: ordinal
value: 20

name: بیستمین
class: ordinal_attributive
value: 20

name: سی‌ام
class: ordinal
value: 30

name: سی‌امین
class: ordinal_attributive
value: 30

name: چهلم
class: ordinal
value: 40

name: چهلمین
class: ordinal_attributive
value: 40

name: پنجاهم
class: ordinal
value: 50

name: پنجاهمین
class: ordinal_attributive
value: 50

name: شصتم
class: ordinal
value: 60

name: شصتمین
class: ordinal_attributive
value: 60

name: هفتادم
class: ordinal
value: 70

name: هفتادمین
class: ordinal_attributive
value: 70

name: هشتادم
class: ordinal
value: 80

name: هشتادمین
class: ordinal_attributive
value: 80

name: نودم
class: ordinal
value: 90

name: نودمین
class: ordinal_attributive
value: 90

name: صدم
class: ordinal
value: 100

name: صدمین
class: ordinal_attributive
alias: یکصدمین
value: 100

name: دویستم
class: ordinal
value: 200

name: دویستمین
class: ordinal_attributive
value: 200

name: سیصدم
class: ordinal
value: 300

name: سیصدمین
class: ordinal_attributive
value: 300

name: چهارصدم
class: ordinal
value: 400

name: چهارصدمین
class: ordinal_attributive
value: 400

name: پانصدم
class: ordinal
value: 500

name: پانصدمین
class: ordinal_attributive
value: 500

name: ششصدم
class: ordinal
value: 600

name: ششصدمین
class: ordinal_attributive
value: 600

name: هفتصدم
class: ordinal
value: 700

name: هفتصدمین
class: ordinal_attributive
value: 700

name: هشتصدم
class: ordinal
value: 800

name: هشتصدمین
class: ordinal_attributive
value: 800

name: نهصدم
class: ordinal
value: 900

name: نهصدمین
class: ordinal_attributive
value: 900

name: هزارم
class: ordinal
value: 1000

name: هزارمین
class: ordinal_attributive
value: 1000

name: میلیونم
class: ordinal
value: 1000000

name: میلیونمین
class: ordinal_attributive
value: 1000000

name: میلیاردم
class: ordinal
value: 1000000000

name: میلیاردمین
class: ordinal_attributive
value: 1000000000

name: تریلیونم
class: ordinal
value: 1000000000000

name: تریلیونمین
class: ordinal_attributive
value: 1000000000000

name: م
class: ordinal_ending
alias: ام
alias: اُم

name: مین
class: ordinal_ending
alias: امین
alias: اُمین
needs: noun
