#! kind: currency        layout: record        version: 2026-11-25
#! source own: currency names as Persian news writes them, drawn up for this project | MIT OR Apache-2.0
#! source cldr: currency names of CLDR 48, main/fa/currencies.json | Unicode-3.0
#! origin: written by hand
#
# name    the currency as it stands behind an amount. A form with ی (تومانی) is listed as an alias.
# class   money; subunit for a part of the currency (سنت), whose factor says how many of it make one of the currency
# code    ISO 4217; the toman, which has no code there, is IRT
# factor  what one of it is in the currency of the code, where the word is a multiple (همت)
# A word that is more often something else (سوم، بات، شکل، تنگه) is listed with its country only.

name: تومان
class: money
alias: تومانی
alias: تومن
alias: تومنی
code: IRT

name: ریال
class: money
alias: ریالی
alias: ریال ایران
code: IRR

name: همت
class: money
alias: همتی
code: IRT
factor: 1000000000000

name: دلار
class: money
alias: دلاری
alias: دلار آمریکا
alias: دلار امریکا
alias: دلاری آمریکا
code: USD

name: سنت
class: subunit
alias: سنت آمریکا
code: USD
factor: 100

name: پنس
class: subunit
code: GBP
factor: 100

name: یورو
class: money
alias: یورویی
code: EUR

name: پوند
class: money
alias: پوندی
alias: پوند انگلیس
alias: پوند استرلینگ
alias: لیره استرلینگ
alias: پوند بریتانیا
code: GBP

name: درهم
class: money
alias: درهمی
alias: درهم امارات
alias: درهم امارات متحده عربی
code: AED

name: یوان
class: money
alias: یوانی
alias: یوآن
alias: یوآنی
alias: یوان چین
alias: یوآن چین
alias: رنمینبی
code: CNY

name: روبل
class: money
alias: روبلی
alias: روبل روسیه
code: RUB

name: لیر
class: money
alias: لیری
alias: لیر ترکیه
alias: لیره ترکیه
code: TRY

name: دینار
class: money
alias: دیناری
alias: دینار عراق
code: IQD

name: دینار کویت
class: money
code: KWD

name: دینار بحرین
class: money
code: BHD

name: دینار اردن
class: money
code: JOD

name: ریال سعودی
class: money
alias: ریال عربستان
code: SAR

name: ریال قطر
class: money
code: QAR

name: ریال عمان
class: money
code: OMR

name: ریال یمن
class: money
code: YER

name: افغانی
class: money
alias: افغانی افغانستان
code: AFN

name: روپیه
class: money
alias: روپیه‌ای
alias: روپیه پاکستان
code: PKR

name: روپیه هند
class: money
code: INR

name: روپیه اندونزی
class: money
code: IDR

name: منات
class: money
alias: مناتی
alias: منات آذربایجان
alias: منات جمهوری آذربایجان
code: AZN

name: منات ترکمنستان
class: money
code: TMT

name: درام ارمنستان
class: money
code: AMD

name: لاری گرجستان
class: money
code: GEL

name: تنگه قزاقستان
class: money
code: KZT

name: سوم ازبکستان
class: money
code: UZS

name: سوم قرقیزستان
class: money
code: KGS

name: سامانی تاجیکستان
class: money
code: TJS

name: لیره سوریه
class: money
alias: پوند سوریه
alias: لیر سوریه
code: SYP

name: لیره لبنان
class: money
alias: پوند لبنان
alias: لیره
code: LBP

name: پوند مصر
class: money
alias: جنیه
code: EGP

name: شکل اسرائیل
class: money
alias: شکل جدید اسرائیل
alias: شیکل
code: ILS

name: ین
class: money
alias: ینی
alias: ین ژاپن
code: JPY

name: وون
class: money
alias: وونی
alias: وون کره
alias: وون کره جنوبی
code: KRW

name: فرانک
class: money
alias: فرانکی
alias: فرانک سوئیس
alias: فرانک سوییس
code: CHF

name: دلار کانادا
class: money
code: CAD

name: دلار استرالیا
class: money
code: AUD

name: دلار نیوزیلند
class: money
alias: دلار زلاند نو
code: NZD

name: دلار هنگ‌کنگ
class: money
code: HKD

name: دلار سنگاپور
class: money
code: SGD

name: کرون
class: money
alias: کرونی
alias: کرون سوئد
code: SEK

name: کرون نروژ
class: money
code: NOK

name: کرون دانمارک
class: money
code: DKK

name: بات تایلند
class: money
code: THB

name: رینگیت
class: money
alias: رینگیتی
alias: رینگیت مالزی
code: MYR

name: رئال برزیل
class: money
code: BRL

name: بولیوار
class: money
alias: بولیواری
alias: بولیوار ونزوئلا
code: VES

name: گریونا
class: money
alias: گریونایی
alias: هریونیای اوکراین
alias: هریونیا
alias: گریونای اوکراین
code: UAH

name: روبل بلاروس
class: money
code: BYN

name: زلوتی
class: money
alias: زلوتی لهستان
code: PLN
