#! kind: unit        layout: record        version: 2026-11-25
#! source own: units as Persian news writes them, drawn up for this project | MIT OR Apache-2.0
#! source cldr: unit names of CLDR 48, main/fa/units.json | Unicode-3.0
#! origin: written by hand
#
# name       the unit as it stands behind a number. The form of an adjective (هکتاری، بشکه‌ای) is an alias.
# class      measure, duration, percent, ratio, score; duration_attributive for ساله، ماهه …, which end the
#            figure; age_attributive
#            measure_below counts downwards from zero
# code       UCUM or CLDR style
# dimension  two units of one dimension may be added up (یک تن و ۸۸ کیلوگرم)
# factor     its size in the smallest listed unit of the dimension that makes whole factors

name: تن
class: measure
alias: تنی
alias: تن متریک
code: t
dimension: mass
factor: 1000000000

name: کیلوگرم
class: measure
alias: kg
alias: کیلوگرمی
alias: کیلو
alias: کیلوئی
code: kg
dimension: mass
factor: 1000000

name: گرم
class: measure
alias: گرمی
code: g
dimension: mass
factor: 1000

name: میلی‌گرم
class: measure
alias: میلی‌گرمی
code: mg
dimension: mass
factor: 1

name: میکروگرم
class: measure
alias: میکروگرمی
code: ug
dimension: mass
factor: 0.001

name: قیراط
class: measure
alias: قیراطی
code: carat
dimension: mass
factor: 200

name: اونس
class: measure
alias: اونسی
alias: انس
code: oz
dimension: mass
factor: 28349.523125

name: مثقال
class: measure
alias: مثقالی
code: mesghal
dimension: mass
factor: 4608.3

name: خروار
class: measure
alias: خرواری
code: kharvar
dimension: mass
factor: 300000000

name: کیلومتر
class: measure
alias: km
alias: کیلومتری
code: km
dimension: length
factor: 1000000

name: متر
class: measure
alias: متری
code: m
dimension: length
factor: 1000

name: سانتی‌متر
class: measure
alias: سانتی‌متری
alias: سانت
alias: سانتیمتر
code: cm
dimension: length
factor: 10

name: میلی‌متر
class: measure
alias: میلی‌متری
alias: میلیمتر
code: mm
dimension: length
factor: 1

name: میکرون
class: measure
alias: میکرونی
alias: میکرومتر
code: um
dimension: length
factor: 0.001

name: نانومتر
class: measure
alias: نانومتری
code: nm
dimension: length
factor: 0.000001

name: مایل
class: measure
alias: مایلی
code: mi
dimension: length
factor: 1609344

name: مایل دریایی
class: measure
code: nmi
dimension: length
factor: 1852000

name: فوت
class: measure
alias: فوتی
code: ft
dimension: length
factor: 304.8

name: اینچ
class: measure
alias: اینچی
code: in
dimension: length
factor: 25.4

name: یارد
class: measure
alias: یاردی
code: yd
dimension: length
factor: 914.4

name: فرسنگ
class: measure
alias: فرسنگی
alias: فرسخ
code: farsang
dimension: length
factor: 6240000

name: دسی‌متر
class: measure
alias: دسی‌متری
code: dm
dimension: length
factor: 100

name: سال نوری
class: measure
code: ly
dimension: length

name: وجب
class: measure
alias: وجبی
code: span
dimension: length

name: هکتار
class: measure
alias: هکتاری
code: ha
dimension: area
factor: 10000

name: متر مربع
class: measure
alias: متر مربعی
code: m2
dimension: area
factor: 1

name: کیلومتر مربع
class: measure
alias: کیلومتر مربعی
code: km2
dimension: area
factor: 1000000

name: سانتی‌متر مربع
class: measure
alias: سانتی‌متر مربعی
code: cm2
dimension: area
factor: 0.0001

name: جریب
class: measure
alias: جریبی
code: jerib
dimension: area
factor: 2000

name: دونم
class: measure
alias: دونمی
code: dunam
dimension: area
factor: 1000

name: فوت مربع
class: measure
alias: فوت مربعی
code: ft2
dimension: area
factor: 0.09290304

name: مایل مربع
class: measure
alias: مایل مربعی
code: mi2
dimension: area
factor: 2589988.110336

name: لیتر
class: measure
alias: لیتری
code: l
dimension: volume
factor: 1000

name: میلی‌لیتر
class: measure
alias: میلی‌لیتری
alias: سی‌سی
code: ml
dimension: volume
factor: 1

name: متر مکعب
class: measure
alias: متر مکعبی
code: m3
dimension: volume
factor: 1000000

name: کیلومتر مکعب
class: measure
alias: کیلومتر مکعبی
code: km3
dimension: volume

name: سانتی‌متر مکعب
class: measure
alias: سانتی‌متر مکعبی
code: cm3
dimension: volume
factor: 1

name: بشکه
class: measure
alias: بشکه‌ای
code: bbl
dimension: volume
factor: 158987.294928

name: گالن
class: measure
alias: گالنی
code: gal
dimension: volume
factor: 3785.411784

name: فوت مکعب
class: measure
alias: فوت مکعبی
code: ft3
dimension: volume
factor: 28316.846592

name: دسی‌لیتر
class: measure
alias: دسی‌لیتری
code: dl
dimension: volume
factor: 100

name: بشکه در روز
class: measure
alias: بشکه در روزی
code: bbl/d
dimension: flow

name: متر مکعب در ثانیه
class: measure
alias: متر مکعب در ثانیه‌ای
code: m3/s
dimension: flow

name: متر مکعب بر ثانیه
class: measure
alias: متر مکعب بر ثانیه‌ای
code: m3/s
dimension: flow

name: متر مکعب در روز
class: measure
alias: متر مکعب در روزی
code: m3/d
dimension: flow

name: متر مکعب در شبانه‌روز
class: measure
alias: متر مکعب در شبانه‌روزی
code: m3/d
dimension: flow

name: متر مکعب در ساعت
class: measure
alias: متر مکعب در ساعتی
code: m3/h
dimension: flow

name: لیتر در ثانیه
class: measure
alias: لیتر در ثانیه‌ای
code: l/s
dimension: flow

name: لیتر بر ثانیه
class: measure
alias: لیتر بر ثانیه‌ای
code: l/s
dimension: flow

name: لیتر در روز
class: measure
alias: لیتر در روزی
code: l/d
dimension: flow

name: تن در روز
class: measure
alias: تن در روزی
code: t/d
dimension: flow

name: تن در سال
class: measure
alias: تن در سالی
code: t/a
dimension: flow

name: تن در هکتار
class: measure
alias: تن در هکتاری
code: t/ha
dimension: yield

name: کیلوگرم در هکتار
class: measure
alias: کیلوگرم در هکتاری
code: kg/ha
dimension: yield

name: کیلومتر در ساعت
class: measure
alias: کیلومتر در ساعتی
code: km/h
dimension: speed

name: کیلومتر بر ساعت
class: measure
alias: کیلومتر بر ساعتی
code: km/h
dimension: speed

name: متر در ثانیه
class: measure
alias: متر در ثانیه‌ای
code: m/s
dimension: speed

name: متر بر ثانیه
class: measure
alias: متر بر ثانیه‌ای
code: m/s
dimension: speed

name: مایل در ساعت
class: measure
alias: مایل در ساعتی
code: mi/h
dimension: speed

name: گره دریایی
class: measure
code: kn
dimension: speed

name: ماخ
class: measure
alias: ماخی
code: mach
dimension: speed

name: وات
class: measure
alias: واتی
code: W
dimension: power
factor: 1

name: کیلووات
class: measure
alias: کیلوواتی
alias: کیلوات
code: kW
dimension: power
factor: 1000

name: مگاوات
class: measure
alias: MW
alias: مگاواتی
code: MW
dimension: power
factor: 1000000

name: گیگاوات
class: measure
alias: گیگاواتی
code: GW
dimension: power
factor: 1000000000

name: اسب بخار
class: measure
alias: اسب بخاری
code: hp
dimension: power

name: وات ساعت
class: measure
alias: وات ساعتی
code: Wh
dimension: electric_energy
factor: 1

name: کیلووات ساعت
class: measure
alias: کیلووات ساعتی
alias: کیلوات ساعت
code: kWh
dimension: electric_energy
factor: 1000

name: مگاوات ساعت
class: measure
alias: مگاوات ساعتی
code: MWh
dimension: electric_energy
factor: 1000000

name: گیگاوات ساعت
class: measure
alias: گیگاوات ساعتی
code: GWh
dimension: electric_energy
factor: 1000000000

name: تراوات ساعت
class: measure
alias: تراوات ساعتی
code: TWh
dimension: electric_energy
factor: 1000000000000

name: ژول
class: measure
alias: ژولی
code: J
dimension: energy

name: کیلوژول
class: measure
alias: کیلوژولی
code: kJ
dimension: energy

name: مگاژول
class: measure
alias: مگاژولی
code: MJ
dimension: energy

name: کالری
class: measure
code: cal
dimension: energy

name: کیلوکالری
class: measure
code: kcal
dimension: energy

name: بی‌تی‌یو
class: measure
code: Btu
dimension: energy

name: ولت
class: measure
alias: ولتی
code: V
dimension: voltage

name: کیلوولت
class: measure
alias: کیلوولتی
code: kV
dimension: voltage

name: آمپر
class: measure
alias: آمپری
code: A
dimension: current

name: میلی‌آمپر
class: measure
alias: میلی‌آمپری
code: mA
dimension: current

name: میلی‌آمپر ساعت
class: measure
alias: میلی‌آمپر ساعتی
code: mAh
dimension: charge

name: مگاولت آمپر
class: measure
alias: مگاولت آمپری
code: MVA
dimension: apparent_power

name: کیلوولت آمپر
class: measure
alias: کیلوولت آمپری
code: kVA
dimension: apparent_power

name: هرتز
class: measure
alias: هرتزی
code: Hz
dimension: frequency

name: کیلوهرتز
class: measure
alias: کیلوهرتزی
code: kHz
dimension: frequency

name: مگاهرتز
class: measure
alias: MHz
alias: مگاهرتزی
code: MHz
dimension: frequency

name: گیگاهرتز
class: measure
alias: GHz
alias: گیگاهرتزی
code: GHz
dimension: frequency

name: دسی‌بل
class: measure
code: dB
dimension: sound

name: اهم
class: measure
alias: اهمی
code: Ohm
dimension: resistance

name: بایت
class: measure
alias: بایتی
code: byte
dimension: digital

name: کیلوبایت
class: measure
alias: کیلوبایتی
code: kB
dimension: digital

name: مگابایت
class: measure
alias: MB
alias: مگابایتی
code: MB
dimension: digital

name: گیگابایت
class: measure
alias: GB
alias: گیگابایتی
code: GB
dimension: digital

name: ترابایت
class: measure
alias: ترابایتی
code: TB
dimension: digital

name: پتابایت
class: measure
alias: پتابایتی
code: PB
dimension: digital

name: بیت
class: measure
alias: بیتی
code: bit
dimension: digital

name: کیلوبیت
class: measure
alias: کیلوبیتی
code: kbit
dimension: digital

name: مگابیت
class: measure
alias: مگابیتی
code: Mbit
dimension: digital

name: گیگابیت
class: measure
alias: گیگابیتی
code: Gbit
dimension: digital

name: مگابیت بر ثانیه
class: measure
alias: مگابیت بر ثانیه‌ای
code: Mbit/s
dimension: digital

name: مگابیت در ثانیه
class: measure
alias: مگابیت در ثانیه‌ای
code: Mbit/s
dimension: digital

name: گیگابیت بر ثانیه
class: measure
alias: گیگابیت بر ثانیه‌ای
code: Gbit/s
dimension: digital

name: مگاپیکسل
class: measure
alias: مگاپیکسلی
code: megapixel
dimension: graphics

name: پیکسل
class: measure
alias: پیکسلی
code: pixel
dimension: graphics

name: درجه سانتی‌گراد
class: measure
alias: درجه سانتی‌گرادی
alias: درجه سلسیوس
alias: درجه سانتیگراد
alias: سانتی‌گراد
alias: درجه‌ی سانتی‌گراد
alias: درجه بالای صفر
code: Cel
dimension: temperature

name: درجه فارنهایت
class: measure
alias: درجه فارنهایتی
code: degF
dimension: temperature

name: کلوین
class: measure
alias: کلوینی
code: K
dimension: temperature

name: درجه
class: measure
alias: درجه‌ای
code: deg
dimension: angle

name: ریشتر
class: measure
alias: ریشتری
alias: درجه در مقیاس ریشتر
alias: درجه ریشتر
alias: در مقیاس ریشتر
code: richter
dimension: magnitude

name: اتمسفر
class: measure
alias: اتمسفری
code: atm
dimension: pressure

name: پاسکال
class: measure
alias: پاسکالی
code: Pa
dimension: pressure

name: هکتوپاسکال
class: measure
alias: هکتوپاسکالی
code: hPa
dimension: pressure

name: کیلوپاسکال
class: measure
alias: کیلوپاسکالی
code: kPa
dimension: pressure

name: مگاپاسکال
class: measure
alias: مگاپاسکالی
code: MPa
dimension: pressure

name: میلی‌بار
class: measure
alias: میلی‌باری
code: mbar
dimension: pressure

name: میلی‌متر جیوه
class: measure
alias: میلی‌متر جیوه‌ای
code: mm[Hg]
dimension: pressure

name: نیوتن
class: measure
alias: نیوتنی
code: N
dimension: force

name: نیوتن متر
class: measure
alias: نیوتن متری
code: N.m
dimension: torque

name: لوکس
class: measure
alias: لوکسی
code: lx
dimension: light

name: لومن
class: measure
alias: لومنی
code: lm
dimension: light

name: عیار
class: measure
alias: عیاری
code: karat
dimension: fineness

name: میلی‌گرم در دسی‌لیتر
class: measure
alias: میلی‌گرم در دسی‌لیتری
code: mg/dl
dimension: concentration

name: میلی‌گرم در لیتر
class: measure
alias: میلی‌گرم در لیتری
code: mg/l
dimension: concentration

name: میکروگرم بر متر مکعب
class: measure
alias: میکروگرم بر متر مکعبی
code: ug/m3
dimension: concentration

name: میکروگرم در متر مکعب
class: measure
alias: میکروگرم در متر مکعبی
code: ug/m3
dimension: concentration

name: پی‌پی‌ام
class: measure
alias: ppm
alias: پی‌پی‌امی
code: ppm
dimension: concentration

name: گرم در لیتر
class: measure
alias: گرم در لیتری
code: g/l
dimension: concentration

name: بکرل
class: measure
alias: بکرلی
code: Bq
dimension: activity

name: سیورت
class: measure
alias: سیورتی
code: Sv
dimension: dose

name: ثانیه
class: duration
alias: ثانیه‌ای
code: s
dimension: time
factor: 1

name: دقیقه
class: duration
alias: دقیقه‌ای
code: min
dimension: time
factor: 60

name: ساعت
class: duration
code: h
dimension: time
factor: 3600

name: روز
class: duration
alias: شبانه‌روز
alias: شبانه روز
code: d
dimension: time
factor: 86400

name: هفته
class: duration
alias: هفته‌ای
code: wk
dimension: time
factor: 604800

name: میلی‌ثانیه
class: duration
alias: میلی‌ثانیه‌ای
code: ms
dimension: time
factor: 0.001

name: ماه
class: duration
code: mo
dimension: calendar_time
factor: 1

name: سال
class: duration
code: a
dimension: calendar_time
factor: 12

name: دهه
class: duration
alias: دهه‌ای
code: decade
dimension: calendar_time
factor: 120

name: قرن
class: duration
alias: سده
code: century
dimension: calendar_time
factor: 1200

name: شب
class: duration
code: night
dimension: night

name: ثانیه‌ای
class: duration_attributive
code: s
dimension: time
factor: 1

name: دقیقه‌ای
class: duration_attributive
code: min
dimension: time
factor: 60

name: ساعته
class: duration_attributive
alias: ساعته‌ای
alias: ساعته‌ی
code: h
dimension: time
factor: 3600

name: روزه
class: duration_attributive
alias: روزه‌ای
alias: روزه‌ی
alias: شبانه‌روزه
code: d
dimension: time
factor: 86400

name: هفته‌ای
class: duration_attributive
code: wk
dimension: time
factor: 604800

name: ماهه
class: duration_attributive
alias: ماهه‌ای
alias: ماهه‌ی
code: mo
dimension: calendar_time
factor: 1

name: ساله
class: duration_attributive
alias: ساله‌ای
alias: ساله‌ی
code: a
dimension: calendar_time
factor: 12

name: درصد
class: percent
alias: درصدی
code: percent
dimension: share
factor: 1

name: واحد درصد
class: percent
alias: واحد درصدی
code: percent_point
dimension: points

name: در هزار
class: percent
code: permille
dimension: permille

name: برابر
class: ratio
alias: برابری
code: times
dimension: multiple

name: امتیاز
class: score
alias: امتیازی
code: points
dimension: points

name: مایل بر ساعت
class: measure
code: mi/h
dimension: speed

name: متر در ساعت
class: measure
code: m/h
dimension: speed

name: بخش در میلیون
class: measure
code: ppm
dimension: concentration

name: سالگی
class: age_attributive
code: a
dimension: calendar_time
factor: 12

name: درجه زیر صفر
class: measure_below
alias: درجه سانتی‌گراد زیر صفر
code: Cel
dimension: temperature
