#! kind: title        layout: record        version: 2026-11-24
#! source own: titles of office in Persian news, drawn up for this project | MIT OR Apache-2.0
#
# name    the head of an office phrase, bare: what a person is, without the body, place or holder.
# class   the role of whoever holds it; a closed list: leader president vice_president minister deputy governor
#         county_governor district_governor mayor village_head mp member speaker head director_general manager
#         chief_executive secretary spokesperson ambassador commander judiciary cleric representative advisor sport other
# alias   a spelling that differs in more than spaces and half-spaces, an ezafe form (سخنگوی) or a set variant.
# plural  a form that speaks of several holders; it makes no official by itself.
# takes   what may follow and belong to the office: office (another title: معاون وزیر), body (رئیس سازمان …),
#         region (استاندار تهران), field (a domain: وزیر نیرو, مدیرکل …), none; further
#         in (the place may stand behind در: نماینده ولی فقیه در گیلان), alone (the bare title tells who: رئیس‌جمهور).
# Class no_office holds phrases that begin like a title and tell of no office (سرپرست خانوار).
# Class profession holds what people are by trade: it tells who speaks, and makes no official.
# A title that another title begins is read in its longest form.
# An office over a body named by its head word is not listed (رئیس کمیسیون is رئیس and a body); رئیس over a body of class
# parliament is its speaker. Class other holds positions that make an official only with a body behind them.

name: رهبر معظم انقلاب اسلامی
class: leader
alias: رهبر معظم انقلاب
alias: رهبر انقلاب اسلامی
alias: رهبر انقلاب
alias: رهبر فرزانه انقلاب
alias: رهبر فرزانه انقلاب اسلامی
alias: رهبر حکیم انقلاب
alias: رهبر کبیر انقلاب
alias: مقام معظم رهبری
alias: رهبر معظم
takes: none

name: فرمانده معظم کل قوا
class: leader
alias: فرمانده کل قوا
takes: none

name: ولی فقیه
class: leader
takes: none

name: پیشوا
class: leader
takes: none

name: پاپ
class: leader
alias: پاپ اعظم
takes: none

name: رهبر
class: leader
plural: رهبران
takes: body region

name: پادشاه
class: leader
plural: پادشاهان
takes: body region

name: ملکه
class: leader
takes: body region

name: ولیعهد
alias: ولی عهد
class: leader
takes: body region

name: امیر کویت
class: leader
takes: body region

name: امیر قطر
class: leader
takes: body region

name: سلطان عمان
class: leader
takes: body region

name: صدراعظم
alias: صدر اعظم
class: leader
takes: body region

name: نایب‌السلطنه
class: leader
alias: نائب‌السلطنه
takes: body region

name: رئیس‌جمهور
class: president
alias: رییس‌جمهور
alias: رئیس‌جمهوری
alias: رییس‌جمهوری
alias: رئیس‌جمهوری اسلامی
alias: رییس‌جمهوری اسلامی
plural: رؤسای جمهور
plural: روسای جمهور
plural: رؤسای جمهوری
plural: روسای جمهوری
takes: alone region

name: رئیس دولت
class: president
alias: رییس دولت
takes: alone region

name: نخست‌وزیر
class: president
plural: نخست‌وزیران
takes: alone region

name: رئیس دولت انتقالی
class: president
alias: رییس دولت انتقالی
takes: region

name: معاون اول
class: vice_president
alias: معاون نخست
takes: office

name: معاون اول رئیس‌جمهور
class: vice_president
alias: معاون اول رییس‌جمهور
alias: معاون اول رئیس‌جمهوری
alias: معاون اول رییس‌جمهوری
alias: معاون نخست رئیس‌جمهور
alias: معاون نخست رییس‌جمهور
takes: region alone

name: معاون رئیس‌جمهور
class: vice_president
alias: معاون رییس‌جمهور
alias: معاون رئیس‌جمهوری
alias: معاون رییس‌جمهوری
plural: معاونان رئیس‌جمهور
plural: معاونان رییس‌جمهور
takes: region alone

name: معاون اجرایی رئیس‌جمهور
class: vice_president
alias: معاون اجرایی رییس‌جمهور
alias: معاون اجرایی رئیس‌جمهوری
alias: معاون اجرایی رییس‌جمهوری
takes: office alone

name: معاون حقوقی رئیس‌جمهور
class: vice_president
alias: معاون حقوقی رییس‌جمهور
alias: معاون حقوقی رئیس‌جمهوری
alias: معاون حقوقی رییس‌جمهوری
takes: office alone

name: معاون پارلمانی رئیس‌جمهور
class: vice_president
alias: معاون پارلمانی رییس‌جمهور
alias: معاون پارلمانی رئیس‌جمهوری
alias: معاون پارلمانی رییس‌جمهوری
takes: office alone

name: معاون علمی رئیس‌جمهور
class: vice_president
alias: معاون علمی رییس‌جمهور
alias: معاون علمی، فناوری و اقتصاد دانش‌بنیان رئیس‌جمهور
alias: معاون علمی، فناوری و اقتصاد دانش‌بنیان رییس‌جمهور
alias: معاون علمی و فناوری رئیس‌جمهور
alias: معاون علمی و فناوری رییس‌جمهور
takes: office alone

name: معاون راهبردی رئیس‌جمهور
class: vice_president
alias: معاون راهبردی رییس‌جمهور
takes: office alone

name: معاون اقتصادی رئیس‌جمهور
class: vice_president
alias: معاون اقتصادی رییس‌جمهور
takes: office alone

name: معاون امور زنان و خانواده رئیس‌جمهور
class: vice_president
alias: معاون امور زنان و خانواده رییس‌جمهور
takes: office alone

name: معاون توسعه روستایی و مناطق محروم رئیس‌جمهور
class: vice_president
alias: معاون توسعه روستایی و مناطق محروم رییس‌جمهور
takes: office alone

name: معاون نخست‌وزیر
class: vice_president
takes: office alone

name: وزیر
class: minister
plural: وزرا
plural: وزرای
plural: وزیران
takes: region field

name: وزیر مشاور
class: minister
takes: region field

name: وزیر دولت
class: minister
takes: region field

name: قائم‌مقام
class: deputy
alias: قایم‌مقام
plural: قائم‌مقامان
plural: قایم‌مقامان
takes: office body

name: قائم‌مقام مدیرعامل
class: deputy
alias: قایم‌مقام مدیرعامل
takes: office body

name: قائم‌مقام دبیرکل
class: deputy
alias: قایم‌مقام دبیرکل
takes: office body

name: معاون
class: deputy
plural: معاونان
plural: معاونین
takes: office body

name: معاون ارشد
class: deputy
takes: office body

name: معاون کل
class: deputy
takes: office body

name: معاون ویژه
class: deputy
takes: office body

name: معاون سیاسی، امنیتی و اجتماعی
class: deputy
alias: معاون سیاسی، اجتماعی و امنیتی
alias: معاون سیاسی، امنیتی، اجتماعی
takes: office body

name: معاون سیاسی و امنیتی
class: deputy
alias: معاون سیاسی امنیتی
alias: معاون سیاسی، امنیتی
takes: office body

name: معاون سیاسی و اجتماعی
class: deputy
alias: معاون سیاسی، اجتماعی
alias: معاون سیاسی اجتماعی
takes: office body

name: معاون امنیتی و انتظامی
class: deputy
alias: معاون امنیتی، انتظامی
takes: office body

name: معاون سیاسی
class: deputy
takes: office body

name: معاون امنیتی
class: deputy
takes: office body

name: معاون اجتماعی
class: deputy
takes: office body

name: معاون سیاسی و انتخابات
class: deputy
takes: office body

name: معاون هماهنگی امور اقتصادی
class: deputy
takes: office body

name: معاون هماهنگی امور اقتصادی و توسعه منابع
class: deputy
takes: office body

name: معاون هماهنگی امور اقتصادی و بین‌الملل
class: deputy
takes: office body

name: معاون هماهنگی امور عمرانی
class: deputy
takes: office body

name: معاون هماهنگی امور زائرین
class: deputy
takes: office body

name: معاون امور اقتصادی
class: deputy
takes: office body

name: معاون اقتصادی
class: deputy
takes: office body

name: معاون عمرانی
class: deputy
takes: office body

name: معاون عمران روستایی
class: deputy
takes: office body

name: معاون عمران و توسعه روستایی
class: deputy
takes: office body

name: معاون امور عمرانی
class: deputy
takes: office body

name: معاون مدیریت و توسعه منابع
class: deputy
takes: office body

name: معاون توسعه مدیریت و منابع
class: deputy
takes: office body

name: معاون توسعه مدیریت و منابع انسانی
class: deputy
takes: office body

name: معاون توسعه مدیریت
class: deputy
takes: office body

name: معاون توسعه مدیریت و پشتیبانی
class: deputy
takes: office body

name: معاون توسعه منابع
class: deputy
takes: office body

name: معاون توسعه و مدیریت منابع
class: deputy
takes: office body

name: معاون توسعه
class: deputy
takes: office body

name: معاون توسعه بازار
class: deputy
takes: office body

name: معاون توسعه بازار و تحقیقات
class: deputy
takes: office body

name: معاون توسعه روستایی
class: deputy
takes: office body

name: معاون توسعه تجارت خارجی
class: deputy
takes: office body

name: معاون توسعه مشارکت‌های مردمی
class: deputy
alias: معاون مشارکت‌های مردمی
takes: office body

name: معاون برنامه‌ریزی
class: deputy
takes: office body

name: معاون برنامه‌ریزی و توسعه
class: deputy
takes: office body

name: معاون برنامه‌ریزی و اشتغال
class: deputy
takes: office body

name: معاون برنامه‌ریزی و امور اقتصادی
class: deputy
takes: office body

name: معاون برنامه‌ریزی و توسعه سرمایه انسانی
class: deputy
takes: office body

name: معاون طرح و برنامه
class: deputy
takes: office body

name: معاون طرح و توسعه
class: deputy
takes: office body

name: معاون فنی
class: deputy
takes: office body

name: معاون فنی و عمرانی
class: deputy
takes: office body

name: معاون فنی و مهندسی
class: deputy
takes: office body

name: معاون فنی و امور زیربنایی
class: deputy
takes: office body

name: معاون فنی و عملیات
class: deputy
takes: office body

name: معاون فنی و اجرایی
class: deputy
takes: office body

name: معاون عملیات
class: deputy
takes: office body

name: معاون بهره‌برداری
class: deputy
takes: office body

name: معاون بهره‌برداری و توسعه
class: deputy
takes: office body

name: معاون تولید
class: deputy
takes: office body

name: معاون امور تولیدی
class: deputy
takes: office body

name: معاون صنایع
class: deputy
takes: office body

name: معاون امور صنایع
class: deputy
takes: office body

name: معاون امور صنایع عمومی
class: deputy
takes: office body

name: معاون صنعتی
class: deputy
takes: office body

name: معاون معدنی
class: deputy
alias: معاون امور معادن
alias: معاون امور معادن و فرآوری مواد
takes: office body

name: معاون امور معادن و صنایع معدنی
class: deputy
takes: office body

name: معاون بازرگانی
class: deputy
takes: office body

name: معاون بازرگانی داخلی
class: deputy
takes: office body

name: معاون بازرگانی خارجی
class: deputy
takes: office body

name: معاون امور بازرگانی
class: deputy
takes: office body

name: معاون امور بازرگانی و توسعه تجارت
class: deputy
takes: office body

name: معاون تجاری
class: deputy
takes: office body

name: معاون صادراتی
class: deputy
takes: office body

name: معاون بازرسی
class: deputy
takes: office body

name: معاون بازرسی و نظارت
class: deputy
takes: office body

name: معاون نظارت
class: deputy
takes: office body

name: معاون نظارت بر بورس‌ها
class: deputy
takes: office body

name: معاون نظارت بر کالاهای سلامت
class: deputy
takes: office body

name: معاون نظارت راهبردی
class: deputy
takes: office body

name: معاون مالی
class: deputy
takes: office body

name: معاون مالی و اداری
class: deputy
alias: معاون اداری و مالی
alias: معاون اداری مالی
takes: office body

name: معاون اداری
class: deputy
takes: office body

name: معاون پشتیبانی
class: deputy
takes: office body

name: معاون پشتیبانی و منابع انسانی
class: deputy
takes: office body

name: معاون منابع انسانی
class: deputy
takes: office body

name: معاون منابع انسانی و پشتیبانی
class: deputy
takes: office body

name: معاون سرمایه‌گذاری
class: deputy
takes: office body

name: معاون سرمایه‌گذاری و بین‌الملل
class: deputy
takes: office body

name: معاون اشتغال
class: deputy
takes: office body

name: معاون امور مجلس
class: deputy
takes: office body

name: معاون حقوقی
class: deputy
takes: office body

name: معاون حقوقی و پارلمانی
class: deputy
takes: office body

name: معاون حقوقی و امور مجلس
class: deputy
takes: office body

name: معاون حقوقی، امور مجلس و استان‌ها
class: deputy
takes: office body

name: معاون حقوق عامه
class: deputy
alias: معاون حقوق عامه و پیشگیری از وقوع جرم
takes: office body

name: معاون پیشگیری از وقوع جرم
class: deputy
alias: معاون اجتماعی و پیشگیری از وقوع جرم
takes: office body

name: معاون قضایی
class: deputy
alias: معاون قضائی
takes: office body

name: معاون دادستان
class: deputy
plural: معاونان دادستان
takes: office body

name: معاون دادستان کل کشور
class: deputy
takes: office body

name: معاون پارلمانی
class: deputy
takes: office body

name: معاون قوانین
class: deputy
takes: office body

name: معاون نظارت و بازرسی
class: deputy
takes: office body

name: معاون فرهنگی
class: deputy
takes: office body

name: معاون فرهنگی و اجتماعی
class: deputy
alias: معاون فرهنگی اجتماعی
alias: معاون فرهنگی، اجتماعی
takes: office body

name: معاون فرهنگی و هنری
class: deputy
takes: office body

name: معاون فرهنگی و دانشجویی
class: deputy
takes: office body

name: معاون دانشجویی
class: deputy
takes: office body

name: معاون آموزشی
class: deputy
takes: office body

name: معاون آموزش
class: deputy
takes: office body

name: معاون آموزش ابتدایی
class: deputy
takes: office body

name: معاون آموزش متوسطه
class: deputy
takes: office body

name: معاون آموزش و پژوهش
class: deputy
alias: معاون آموزشی و پژوهشی
takes: office body

name: معاون پژوهشی
class: deputy
takes: office body

name: معاون پژوهش و فناوری
class: deputy
takes: office body

name: معاون تحقیقات و فناوری
class: deputy
takes: office body

name: معاون علمی
class: deputy
takes: office body

name: معاون بهداشت
class: deputy
alias: معاون بهداشتی
takes: office body

name: معاون درمان
class: deputy
takes: office body

name: معاون غذا و دارو
class: deputy
takes: office body

name: معاون توانبخشی
class: deputy
alias: معاون امور توانبخشی
takes: office body

name: معاون سلامت
class: deputy
takes: office body

name: معاون سینمایی
class: deputy
takes: office body

name: معاون هنری
class: deputy
alias: معاون امور هنری
takes: office body

name: معاون مطبوعاتی
class: deputy
takes: office body

name: معاون رسانه‌ای
class: deputy
takes: office body

name: معاون ارتباطات
class: deputy
takes: office body

name: معاون ارتباطات و اطلاع‌رسانی
class: deputy
takes: office body

name: معاون روابط عمومی
class: deputy
takes: office body

name: معاون گردشگری
class: deputy
takes: office body

name: معاون صنایع دستی
class: deputy
takes: office body

name: معاون میراث فرهنگی
class: deputy
takes: office body

name: معاون ورزشی
class: deputy
takes: office body

name: معاون آب و آبفا
class: deputy
alias: معاون آب و آبفای
takes: office body

name: معاون برق و انرژی
class: deputy
alias: معاون امور برق و انرژی
takes: office body

name: معاون انرژی
class: deputy
takes: office body

name: معاون امور دام
class: deputy
takes: office body

name: معاون بهبود تولیدات گیاهی
class: deputy
takes: office body

name: معاون تولیدات گیاهی
class: deputy
takes: office body

name: معاون امور زراعت
class: deputy
alias: معاون زراعت
takes: office body

name: معاون باغبانی
class: deputy
alias: معاون امور باغبانی
takes: office body

name: معاون آب و خاک
class: deputy
alias: معاون آب و خاک و صنایع
takes: office body

name: معاون محیط زیست دریایی
class: deputy
takes: office body

name: معاون محیط طبیعی
class: deputy
takes: office body

name: معاون محیط زیست انسانی
class: deputy
takes: office body

name: معاون حمل‌ونقل
class: deputy
takes: office body

name: معاون حمل‌ونقل و ترافیک
class: deputy
takes: office body

name: معاون راهداری
class: deputy
takes: office body

name: معاون مسکن و ساختمان
class: deputy
takes: office body

name: معاون مسکن
class: deputy
takes: office body

name: معاون شهرسازی و معماری
class: deputy
takes: office body

name: معاون شهرسازی
class: deputy
takes: office body

name: معاون خدمات شهری
class: deputy
takes: office body

name: معاون عمران شهری
class: deputy
takes: office body

name: معاون بازسازی
class: deputy
takes: office body

name: معاون بازسازی و مسکن روستایی
class: deputy
takes: office body

name: معاون امور رفاهی
class: deputy
takes: office body

name: معاون رفاه اجتماعی
class: deputy
takes: office body

name: معاون روابط کار
class: deputy
takes: office body

name: معاون امور تعاون
class: deputy
takes: office body

name: معاون بین‌الملل
class: deputy
alias: معاون امور بین‌الملل
takes: office body

name: معاون دیپلماسی اقتصادی
class: deputy
takes: office body

name: معاون کنسولی
class: deputy
alias: معاون کنسولی، مجلس و ایرانیان
takes: office body

name: معاون بندری
class: deputy
takes: office body

name: معاون دریایی
class: deputy
alias: معاون امور دریایی
takes: office body

name: معاون دریایی و بندری
class: deputy
takes: office body

name: معاون گمرکی
class: deputy
takes: office body

name: معاون فنی و امور گمرکی
class: deputy
takes: office body

name: معاون مالیاتی
class: deputy
takes: office body

name: معاون ارزی
class: deputy
takes: office body

name: معاون راهبردی
class: deputy
takes: office body

name: معاون اطلاعات
class: deputy
takes: office body

name: معاون عملیاتی
class: deputy
takes: office body

name: معاون امدادی
class: deputy
alias: معاون امداد و نجات
takes: office body

name: معاون هماهنگ‌کننده
class: deputy
takes: office body

name: معاون هماهنگی
class: deputy
takes: office body

name: معاون هماهنگی توزیع
class: deputy
takes: office body

name: معاون بررسی
class: deputy
takes: office body

name: معاون امور
class: deputy
takes: office body

name: معاون امور استان‌ها
class: deputy
takes: office body

name: معاون امور بانکی، بیمه و شرکت‌های دولتی
class: deputy
takes: office body

name: معاون نظارت و پایش
class: deputy
takes: office body

name: معاون املاک
class: deputy
takes: office body

name: معاون خدمات
class: deputy
takes: office body

name: معاون سازمان‌های مردم‌نهاد
class: deputy
takes: office body

name: استاندار
class: governor
plural: استانداران
takes: region

name: والی
class: governor
plural: والیان
takes: region

name: فرماندار کل
class: governor
takes: region

name: حاکم
class: governor
plural: حاکمان
takes: region

name: فرماندار ایالت
class: governor
plural: فرمانداران ایالت
takes: region

name: فرماندار
class: county_governor
plural: فرمانداران
takes: region

name: فرماندار ویژه
class: county_governor
plural: فرمانداران ویژه
takes: region

name: بخشدار
class: district_governor
plural: بخشداران
takes: region

name: دهیار
class: village_head
plural: دهیاران
takes: region

name: دهدار
class: village_head
takes: region

name: کدخدا
class: village_head
takes: region

name: شهردار
class: mayor
plural: شهرداران
takes: region

name: شهردار منطقه
class: mayor
takes: region

name: شهردار کلان‌شهر
class: mayor
takes: region

name: نماینده مردم
class: mp
plural: نمایندگان مردم
takes: region body

name: نماینده ادوار
class: mp
takes: region body

name: سناتور
class: mp
plural: سناتورها
takes: region body

name: عضو
class: member
plural: اعضا
plural: اعضای
takes: body

name: عضو هیئت‌مدیره
class: member
alias: عضو هیأت‌مدیره
alias: عضو هیات‌مدیره
plural: اعضای هیئت‌مدیره
plural: اعضای هیأت‌مدیره
plural: اعضای هیات‌مدیره
takes: body

name: عضو هیئت‌رئیسه
class: member
alias: عضو هیئت‌رییسه
alias: عضو هیأت‌رئیسه
alias: عضو هیات‌رئیسه
alias: عضو هیأت‌رییسه
alias: عضو هیات‌رییسه
plural: اعضای هیئت‌رئیسه
plural: اعضای هیئت‌رییسه
plural: اعضای هیأت‌رئیسه
plural: اعضای هیات‌رئیسه
plural: اعضای هیأت‌رییسه
plural: اعضای هیات‌رییسه
takes: body

name: عضو هیئت نمایندگان
class: member
alias: عضو هیأت نمایندگان
alias: عضو هیات نمایندگان
plural: اعضای هیئت نمایندگان
plural: اعضای هیأت نمایندگان
plural: اعضای هیات نمایندگان
takes: body

name: عضو هیئت علمی
class: member
alias: عضو هیأت علمی
alias: عضو هیات علمی
plural: اعضای هیئت علمی
plural: اعضای هیأت علمی
plural: اعضای هیات علمی
takes: body

name: عضو هیئت عامل
class: member
alias: عضو هیأت عامل
alias: عضو هیات عامل
plural: اعضای هیئت عامل
plural: اعضای هیأت عامل
plural: اعضای هیات عامل
takes: body

name: عضو هیئت امنا
class: member
alias: عضو هیأت امنا
alias: عضو هیات امنا
plural: اعضای هیئت امنا
plural: اعضای هیأت امنا
plural: اعضای هیات امنا
takes: body

name: عضو هیئت مؤسس
class: member
alias: عضو هیأت مؤسس
alias: عضو هیات مؤسس
alias: عضو هیئت موسس
alias: عضو هیأت موسس
alias: عضو هیات موسس
takes: body

name: عضو ناظر
class: member
takes: body

name: عضو ارشد
class: member
plural: اعضای ارشد
takes: body

name: عضو حقوقدان
class: member
takes: body

name: عضو علی‌البدل
class: member
takes: body

name: عضو اصلی
class: member
takes: body

name: رئیس
class: head
alias: رییس
plural: رؤسا
plural: رؤسای
plural: روسا
plural: روسای
takes: body field

name: نایب‌رئیس
class: head
alias: نایب‌رییس
alias: نائب‌رئیس
alias: نائب‌رییس
plural: نواب رئیس
plural: نواب رییس
plural: نایب‌رئیسان
plural: نایب‌رییسان
plural: نائب‌رئیسان
plural: نائب‌رییسان
takes: body field

name: نایب‌رئیس اول
class: head
alias: نایب‌رییس اول
alias: نائب‌رئیس اول
alias: نائب‌رییس اول
takes: body field

name: نایب‌رئیس دوم
class: head
alias: نایب‌رییس دوم
alias: نائب‌رئیس دوم
alias: نائب‌رییس دوم
takes: body field

name: رئیس کل
class: head
alias: رییس کل
plural: رؤسای کل
plural: روسای کل
takes: body field

name: رئیس هیئت‌مدیره
class: head
alias: رییس هیئت‌مدیره
alias: رئیس هیأت‌مدیره
alias: رئیس هیات‌مدیره
alias: رییس هیأت‌مدیره
alias: رییس هیات‌مدیره
takes: body field

name: نایب‌رئیس هیئت‌مدیره
class: head
alias: نایب‌رییس هیئت‌مدیره
alias: نایب‌رئیس هیأت‌مدیره
alias: نایب‌رئیس هیات‌مدیره
alias: نایب‌رییس هیأت‌مدیره
alias: نایب‌رییس هیات‌مدیره
alias: نائب‌رئیس هیئت‌مدیره
alias: نائب‌رییس هیئت‌مدیره
alias: نائب‌رئیس هیأت‌مدیره
alias: نائب‌رئیس هیات‌مدیره
alias: نائب‌رییس هیأت‌مدیره
alias: نائب‌رییس هیات‌مدیره
takes: body field

name: رئیس هیئت‌رئیسه
class: head
alias: رییس هیئت‌رییسه
alias: رئیس هیأت‌رئیسه
alias: رئیس هیات‌رئیسه
alias: رییس هیأت‌رییسه
alias: رییس هیات‌رییسه
takes: body field

name: رئیس هیئت عامل
class: head
alias: رییس هیئت عامل
alias: رئیس هیأت عامل
alias: رئیس هیات عامل
alias: رییس هیأت عامل
alias: رییس هیات عامل
takes: body field

name: رئیس هیئت امنا
class: head
alias: رییس هیئت امنا
alias: رئیس هیأت امنا
alias: رئیس هیات امنا
alias: رییس هیأت امنا
alias: رییس هیات امنا
takes: body field

name: رئیس هیئت نظارت
class: head
alias: رییس هیئت نظارت
alias: رئیس هیأت نظارت
alias: رئیس هیات نظارت
alias: رییس هیأت نظارت
alias: رییس هیات نظارت
takes: body field

name: رئیس هیئت نمایندگان
class: head
alias: رییس هیئت نمایندگان
alias: رئیس هیأت نمایندگان
alias: رئیس هیات نمایندگان
alias: رییس هیأت نمایندگان
alias: رییس هیات نمایندگان
takes: body field

name: رئیس دوره‌ای
class: head
alias: رییس دوره‌ای
takes: body field

name: رئیس افتخاری
class: head
alias: رییس افتخاری
takes: body field

name: رئیس روابط عمومی
class: head
alias: رییس روابط عمومی
takes: body field

name: رئیس حوزه ریاست
class: head
alias: رییس حوزه ریاست
takes: body field

name: رئیس حراست
class: head
alias: رییس حراست
takes: body field

name: رئیس هیئت مذاکره‌کننده
class: head
alias: رییس هیئت مذاکره‌کننده
alias: رئیس هیأت مذاکره‌کننده
alias: رئیس هیات مذاکره‌کننده
alias: رییس هیأت مذاکره‌کننده
alias: رییس هیات مذاکره‌کننده
takes: body field

name: رئیس تشریفات
class: head
alias: رییس تشریفات
takes: body field

name: رئیس اجرایی
class: head
alias: رییس اجرایی
takes: body field

name: تولیت
class: head
takes: body field

name: کمیسر
class: head
plural: کمیسرها
takes: body field

name: کمیسر عالی
class: head
takes: body field

name: کمیسر ارشد
class: head
takes: body field

name: مدیرکل
alias: مدیر کل
class: director_general
plural: مدیران کل
takes: body field

name: مدیرکل حوزه ریاست
alias: مدیر کل حوزه ریاست
class: director_general
takes: body field

name: مدیرکل روابط عمومی
alias: مدیر کل روابط عمومی
class: director_general
takes: body field

name: مدیرکل روابط عمومی و امور بین‌الملل
alias: مدیر کل روابط عمومی و امور بین‌الملل
class: director_general
takes: body field

name: مدیرکل امور بین‌الملل
alias: مدیر کل امور بین‌الملل
class: director_general
alias: مدیرکل بین‌الملل
alias: مدیر کل بین‌الملل
takes: body field

name: مدیرکل حوزه وزارتی
alias: مدیر کل حوزه وزارتی
class: director_general
takes: body field

name: مدیرکل حراست
alias: مدیر کل حراست
class: director_general
takes: body field

name: مدیرکل تشریفات
alias: مدیر کل تشریفات
class: director_general
takes: body field

name: مدیرکل بازرسی
alias: مدیر کل بازرسی
class: director_general
takes: body field

name: مدیرکل حقوقی
alias: مدیر کل حقوقی
class: director_general
takes: body field

name: مدیرکل امور اقتصادی
alias: مدیر کل امور اقتصادی
class: director_general
takes: body field

name: مدیرکل امور اجتماعی
alias: مدیر کل امور اجتماعی
class: director_general
takes: body field

name: مدیرکل امور بانوان و خانواده
alias: مدیر کل امور بانوان و خانواده
class: director_general
alias: مدیرکل امور زنان و خانواده
alias: مدیر کل امور زنان و خانواده
alias: مدیرکل بانوان و خانواده
alias: مدیر کل بانوان و خانواده
takes: body field

name: مدیرکل سیاسی و انتخابات
alias: مدیر کل سیاسی و انتخابات
class: director_general
alias: مدیرکل سیاسی، انتخابات و تقسیمات کشوری
alias: مدیر کل سیاسی، انتخابات و تقسیمات کشوری
takes: body field

name: مدیرکل امنیتی و انتظامی
alias: مدیر کل امنیتی و انتظامی
class: director_general
alias: مدیرکل امنیتی
alias: مدیر کل امنیتی
takes: body field

name: مدیرکل امور شهری و شوراها
alias: مدیر کل امور شهری و شوراها
class: director_general
alias: مدیرکل امور شهری
alias: مدیر کل امور شهری
takes: body field

name: مدیرکل امور روستایی و شوراها
alias: مدیر کل امور روستایی و شوراها
class: director_general
alias: مدیرکل امور روستایی
alias: مدیر کل امور روستایی
takes: body field

name: مدیرکل برنامه‌ریزی و بودجه
alias: مدیر کل برنامه‌ریزی و بودجه
class: director_general
takes: body field

name: مدیرکل هماهنگی امور اقتصادی
alias: مدیر کل هماهنگی امور اقتصادی
class: director_general
takes: body field

name: مدیرکل هماهنگی امور سرمایه‌گذاری و اشتغال
alias: مدیر کل هماهنگی امور سرمایه‌گذاری و اشتغال
class: director_general
takes: body field

name: مدیرکل پیش‌بینی و هشدار سریع
alias: مدیر کل پیش‌بینی و هشدار سریع
class: director_general
takes: body field

name: مدیرکل مدیریت بحران
alias: مدیر کل مدیریت بحران
class: director_general
takes: body field

name: مدیرکل امور بندری
alias: مدیر کل امور بندری
class: director_general
takes: body field

name: مدیرکل ارزیابی عملکرد
alias: مدیر کل ارزیابی عملکرد
class: director_general
takes: body field

name: مدیر
class: manager
plural: مدیران
takes: body field

name: مدیر اجرایی
class: manager
plural: مدیران اجرایی
takes: body field

name: مدیر روابط عمومی
class: manager
plural: مدیران روابط عمومی
takes: body field

name: مدیر عملیات
class: manager
takes: body field

name: مدیر پروژه
class: manager
takes: body field

name: مدیر طرح
class: manager
takes: body field

name: مدیر داخلی
class: manager
takes: body field

name: مدیر مالی
class: manager
takes: body field

name: مدیر فنی
class: manager
takes: body field

name: مدیر فروش
class: manager
takes: body field

name: مدیر بازاریابی
class: manager
takes: body field

name: مدیر تولید
class: manager
takes: body field

name: مدیر تولید و تجهیز
class: manager
takes: body field

name: مدیر امور شعب
class: manager
alias: مدیر شعب
takes: body field

name: مدیر امور
class: manager
takes: body field

name: مدیر امور بین‌الملل
class: manager
takes: body field

name: مدیر منابع انسانی
class: manager
takes: body field

name: مدیر گازرسانی
class: manager
takes: body field

name: مدیر توسعه
class: manager
takes: body field

name: مدیر درمان
class: manager
takes: body field

name: مدیر ارشد
class: manager
plural: مدیران ارشد
takes: body field

name: مدیر ارشد اجرایی
class: manager
takes: body field

name: مدیر هماهنگی
class: manager
takes: body field

name: مسئول
class: manager
alias: مسوول
alias: مسؤول
plural: مسئولان
plural: مسوولان
plural: مسؤولان
plural: مسئولین
plural: مسوولین
plural: مسؤولین
takes: body field

name: مسئول روابط عمومی
class: manager
alias: مسوول روابط عمومی
alias: مسؤول روابط عمومی
takes: body field

name: مسئول سیاست خارجی
class: manager
alias: مسوول سیاست خارجی
alias: مسؤول سیاست خارجی
takes: body field

name: مسئول امور
class: manager
alias: مسوول امور
alias: مسؤول امور
takes: body field

name: مسئول هماهنگی
class: manager
alias: مسوول هماهنگی
alias: مسؤول هماهنگی
takes: body field

name: مسئول پیگیری
class: manager
alias: مسوول پیگیری
alias: مسؤول پیگیری
takes: body field

name: مجری طرح
class: manager
plural: مجریان طرح
takes: body field

name: مدیرعامل
alias: مدیر عامل
class: chief_executive
plural: مدیران عامل
takes: body

name: مدیرعامل و عضو هیئت‌مدیره
alias: مدیر عامل و عضو هیئت‌مدیره
class: chief_executive
alias: مدیرعامل و عضو هیأت‌مدیره
alias: مدیر عامل و عضو هیأت‌مدیره
alias: مدیرعامل و عضو هیات‌مدیره
alias: مدیر عامل و عضو هیات‌مدیره
alias: عضو هیئت‌مدیره و مدیرعامل
alias: عضو هیأت‌مدیره و مدیرعامل
alias: عضو هیات‌مدیره و مدیرعامل
takes: body

name: مدیرعامل و نایب‌رئیس هیئت‌مدیره
alias: مدیر عامل و نایب‌رئیس هیئت‌مدیره
class: chief_executive
alias: مدیرعامل و نایب‌رییس هیئت‌مدیره
alias: مدیر عامل و نایب‌رییس هیئت‌مدیره
alias: مدیرعامل و نایب‌رئیس هیأت‌مدیره
alias: مدیر عامل و نایب‌رئیس هیأت‌مدیره
alias: مدیرعامل و نایب‌رئیس هیات‌مدیره
alias: مدیر عامل و نایب‌رئیس هیات‌مدیره
alias: مدیرعامل و نایب‌رییس هیأت‌مدیره
alias: مدیر عامل و نایب‌رییس هیأت‌مدیره
alias: مدیرعامل و نایب‌رییس هیات‌مدیره
alias: مدیر عامل و نایب‌رییس هیات‌مدیره
alias: مدیرعامل و نائب‌رئیس هیئت‌مدیره
alias: مدیر عامل و نائب‌رئیس هیئت‌مدیره
alias: مدیرعامل و نائب‌رییس هیئت‌مدیره
alias: مدیر عامل و نائب‌رییس هیئت‌مدیره
alias: مدیرعامل و نائب‌رئیس هیأت‌مدیره
alias: مدیر عامل و نائب‌رئیس هیأت‌مدیره
alias: مدیرعامل و نائب‌رئیس هیات‌مدیره
alias: مدیر عامل و نائب‌رئیس هیات‌مدیره
alias: مدیرعامل و نائب‌رییس هیأت‌مدیره
alias: مدیر عامل و نائب‌رییس هیأت‌مدیره
alias: مدیرعامل و نائب‌رییس هیات‌مدیره
alias: مدیر عامل و نائب‌رییس هیات‌مدیره
alias: نایب‌رئیس هیئت‌مدیره و مدیرعامل
alias: نایب‌رییس هیئت‌مدیره و مدیرعامل
alias: نایب‌رئیس هیأت‌مدیره و مدیرعامل
alias: نایب‌رئیس هیات‌مدیره و مدیرعامل
alias: نایب‌رییس هیأت‌مدیره و مدیرعامل
alias: نایب‌رییس هیات‌مدیره و مدیرعامل
alias: نائب‌رئیس هیئت‌مدیره و مدیرعامل
alias: نائب‌رییس هیئت‌مدیره و مدیرعامل
alias: نائب‌رئیس هیأت‌مدیره و مدیرعامل
alias: نائب‌رئیس هیات‌مدیره و مدیرعامل
alias: نائب‌رییس هیأت‌مدیره و مدیرعامل
alias: نائب‌رییس هیات‌مدیره و مدیرعامل
takes: body

name: مدیرعامل و رئیس هیئت‌مدیره
alias: مدیر عامل و رئیس هیئت‌مدیره
class: chief_executive
alias: مدیرعامل و رییس هیئت‌مدیره
alias: مدیر عامل و رییس هیئت‌مدیره
alias: مدیرعامل و رئیس هیأت‌مدیره
alias: مدیر عامل و رئیس هیأت‌مدیره
alias: مدیرعامل و رئیس هیات‌مدیره
alias: مدیر عامل و رئیس هیات‌مدیره
alias: مدیرعامل و رییس هیأت‌مدیره
alias: مدیر عامل و رییس هیأت‌مدیره
alias: مدیرعامل و رییس هیات‌مدیره
alias: مدیر عامل و رییس هیات‌مدیره
takes: body

name: رئیس هیئت‌مدیره و مدیرعامل
class: chief_executive
alias: رییس هیئت‌مدیره و مدیرعامل
alias: رئیس هیأت‌مدیره و مدیرعامل
alias: رئیس هیات‌مدیره و مدیرعامل
alias: رییس هیأت‌مدیره و مدیرعامل
alias: رییس هیات‌مدیره و مدیرعامل
takes: body

name: خزانه‌دار
class: chief_executive
takes: body

name: رئیس هیئت‌مدیره و مدیر اجرایی
class: chief_executive
alias: رییس هیئت‌مدیره و مدیر اجرایی
alias: رئیس هیأت‌مدیره و مدیر اجرایی
alias: رئیس هیات‌مدیره و مدیر اجرایی
alias: رییس هیأت‌مدیره و مدیر اجرایی
alias: رییس هیات‌مدیره و مدیر اجرایی
takes: body

name: دبیر
class: secretary
plural: دبیران
takes: body field

name: دبیرکل
alias: دبیر کل
class: secretary
plural: دبیران کل
takes: body field

name: دبیر اجرایی
class: secretary
takes: body field

name: دبیر اول
class: secretary
takes: body field

name: دبیر دوم
class: secretary
takes: body field

name: دبیر سوم
class: secretary
takes: body field

name: دبیر هیئت‌رئیسه
class: secretary
alias: دبیر هیئت‌رییسه
alias: دبیر هیأت‌رئیسه
alias: دبیر هیات‌رئیسه
alias: دبیر هیأت‌رییسه
alias: دبیر هیات‌رییسه
takes: body field

name: دبیر علمی
class: secretary
takes: body field

name: دبیر سیاسی
class: secretary
takes: body field

name: دبیر ویژه
class: secretary
takes: body field

name: قائم‌مقام دبیر
class: secretary
alias: قایم‌مقام دبیر
takes: body field

name: معاون دبیرکل
class: secretary
takes: body field

name: معاون دبیر
class: secretary
takes: body field

name: منشی
class: secretary
takes: body field

name: سخنگو
class: spokesperson
alias: سخنگوی
plural: سخنگویان
takes: body

name: سخنگوی هیئت‌رئیسه
class: spokesperson
alias: سخنگوی هیئت‌رییسه
alias: سخنگوی هیأت‌رئیسه
alias: سخنگوی هیات‌رئیسه
alias: سخنگوی هیأت‌رییسه
alias: سخنگوی هیات‌رییسه
takes: body

name: سخنگوی ارشد
class: spokesperson
alias: سخنگو ارشد
takes: body

name: معاون سخنگو
class: spokesperson
alias: معاون سخنگوی
takes: body

name: سفیر
class: ambassador
plural: سفیران
plural: سفرا
plural: سفرای
takes: region

name: سفیر و نماینده دائم
class: ambassador
alias: سفیر و نماینده دایم
takes: region

name: سفیر آکردیته
class: ambassador
takes: region

name: سفیر فوق‌العاده
class: ambassador
takes: region

name: سفیر تام‌الاختیار
class: ambassador
alias: سفیر فوق‌العاده و تام‌الاختیار
takes: region

name: کاردار
class: ambassador
plural: کارداران
takes: region

name: کاردار موقت
class: ambassador
takes: region

name: سرکنسول
class: ambassador
plural: سرکنسول‌ها
takes: region

name: کنسول
class: ambassador
plural: کنسول‌ها
takes: region

name: کنسول افتخاری
class: ambassador
takes: region

name: رایزن
class: ambassador
takes: region

name: رایزن بازرگانی
class: ambassador
alias: رایزن تجاری
takes: region

name: رایزن اقتصادی
class: ambassador
takes: region

name: رایزن فرهنگی
class: ambassador
takes: region

name: رایزن مطبوعاتی
class: ambassador
takes: region

name: رایزن سیاسی
class: ambassador
takes: region

name: وابسته نظامی
class: ambassador
takes: region

name: وابسته بازرگانی
class: ambassador
takes: region

name: وابسته فرهنگی
class: ambassador
takes: region

name: وابسته اقتصادی
class: ambassador
takes: region

name: نماینده دائم
class: ambassador
alias: نماینده دایم
takes: region

name: نماینده ویژه
class: ambassador
plural: نمایندگان ویژه
takes: region

name: فرستاده ویژه
class: ambassador
plural: فرستادگان ویژه
takes: region

name: نماینده عالی
class: ambassador
takes: region

name: سفیر سیار
class: ambassador
takes: region

name: فرمانده
class: commander
plural: فرماندهان
takes: body field

name: فرمانده کل
class: commander
takes: body field

name: فرمانده انتظامی
class: commander
plural: فرماندهان انتظامی
takes: body field

name: فرمانده ارشد
class: commander
plural: فرماندهان ارشد
takes: body field

name: فرمانده عملیات
class: commander
takes: body field

name: جانشین فرمانده
class: commander
takes: body field

name: جانشین فرمانده کل
class: commander
takes: body field

name: جانشین فرمانده انتظامی
class: commander
takes: body field

name: جانشین رئیس
class: commander
alias: جانشین رییس
takes: body field

name: دادستان
class: judiciary
plural: دادستان‌ها
takes: body region

name: دادستان کل کشور
class: judiciary
takes: body region alone

name: دادستان کل
class: judiciary
takes: body region

name: دادستان عمومی و انقلاب
class: judiciary
takes: body region

name: دادستان انتظامی قضات
class: judiciary
takes: body region

name: دادستان نظامی
class: judiciary
takes: body region

name: دادستان ویژه روحانیت
class: judiciary
takes: body region

name: قاضی
class: judiciary
plural: قضات
plural: قاضیان
takes: body region

name: قاضی‌القضات
class: judiciary
takes: body region

name: قاضی اجرای احکام
class: judiciary
takes: body region

name: قاضی کشیک
class: judiciary
takes: body region

name: بازپرس
class: judiciary
plural: بازپرسان
takes: body region

name: بازپرس ویژه قتل
class: judiciary
takes: body region

name: دادیار
class: judiciary
plural: دادیاران
takes: body region

name: مستشار
class: judiciary
takes: body region

name: نماینده دادستان
class: judiciary
takes: body region

name: وکیل عمومی
class: judiciary
takes: body region

name: امام‌جمعه
class: cleric
plural: ائمه جمعه
plural: امامان جمعه
takes: region

name: امام‌جمعه اهل سنت
class: cleric
alias: امام‌جمعه اهل تسنن
plural: ائمه جمعه اهل سنت
takes: region

name: امام‌جمعه موقت
class: cleric
plural: ائمه جمعه موقت
takes: region

name: خطیب جمعه
class: cleric
alias: خطیب نماز جمعه
takes: region

name: خطیب موقت
class: cleric
takes: region

name: نماینده ولی فقیه
class: cleric
alias: نماینده مقام معظم رهبری
plural: نمایندگان ولی فقیه
takes: region in

name: نماینده ولی فقیه و امام‌جمعه
class: cleric
alias: امام‌جمعه و نماینده ولی فقیه
takes: region in

name: نماینده رهبر معظم انقلاب
class: cleric
takes: region in

name: مرجع تقلید
class: cleric
plural: مراجع تقلید
takes: region

name: مفتی
class: cleric
takes: region

name: مفتی اعظم
class: cleric
takes: region

name: اسقف اعظم
class: cleric
alias: اسقف
takes: region

name: خلیفه اعظم
class: cleric
takes: region

name: نماینده
class: representative
plural: نمایندگان
takes: body region field

name: نماینده ویژه رئیس‌جمهور
class: representative
alias: نماینده ویژه رییس‌جمهور
takes: body region field

name: گزارشگر ویژه
class: representative
plural: گزارشگران ویژه
takes: body region field in

name: نماینده تام‌الاختیار
class: representative
takes: body region field

name: نماینده حقوقی
class: representative
takes: body region field

name: نماینده کارگران
class: representative
plural: نمایندگان کارگران
takes: body region field

name: نماینده کارفرمایان
class: representative
takes: body region field

name: نماینده مدیران مسئول
class: representative
alias: نماینده مدیران مسوول
alias: نماینده مدیران مسؤول
takes: body region field

name: نماینده اقلیت
class: representative
takes: body region field

name: بازرس
class: representative
takes: body region field

name: بازرس کل
class: representative
takes: body region field

name: ناظر
class: representative
takes: body region field

name: ذی‌حساب
class: representative
takes: body region field

name: حسابرس
class: representative
takes: body region field

name: عامل ذی‌حساب
class: representative
takes: body region field

name: مشاور
class: advisor
plural: مشاوران
takes: office

name: مشاور عالی
class: advisor
takes: office

name: مشاور ارشد
class: advisor
takes: office

name: مشاور امنیت ملی
class: advisor
takes: office

name: مشاور امنیت داخلی
class: advisor
takes: office

name: مشاور اقتصادی
class: advisor
takes: office

name: مشاور سیاسی
class: advisor
takes: office

name: مشاور رسانه‌ای
class: advisor
takes: office

name: مشاور حقوقی
class: advisor
takes: office

name: مشاور فرهنگی
class: advisor
takes: office

name: مشاور اجرایی
class: advisor
takes: office

name: مشاور ویژه
class: advisor
takes: office

name: دستیار
class: advisor
plural: دستیاران
takes: office

name: دستیار ویژه
class: advisor
takes: office

name: دستیار ارشد
class: advisor
takes: office

name: دستیار اجتماعی
class: advisor
takes: office

name: سرمربی
class: profession
plural: سرمربیان
takes: body

name: مدیر تیم‌های ملی
class: sport
alias: مدیر تیم ملی
takes: body

name: مدیر ورزشی
class: sport
takes: body

name: کاپیتان
class: profession
takes: body

name: مربی
class: profession
plural: مربیان
takes: body

name: استاد دانشگاه
class: profession
plural: استادان دانشگاه
plural: اساتید دانشگاه
takes: body

name: دانشیار
class: profession
takes: body

name: استادیار
class: profession
takes: body

name: مدرس دانشگاه
class: profession
takes: body

name: کارشناس
class: profession
plural: کارشناسان
takes: body

name: کارشناس ارشد
class: profession
takes: body

name: کارشناس مسئول
class: other
alias: کارشناس مسوول
alias: کارشناس مسؤول
takes: body

name: پژوهشگر
class: profession
plural: پژوهشگران
takes: body

name: تحلیلگر
class: profession
plural: تحلیلگران
takes: body

name: سردبیر
class: other
takes: body

name: مدیرمسئول
alias: مدیر مسئول
class: other
alias: مدیرمسوول
alias: مدیرمسؤول
plural: مدیران مسئول
plural: مدیران مسوول
plural: مدیران مسؤول
takes: body

name: فعال اقتصادی
class: profession
plural: فعالان اقتصادی
takes: body

name: فعال سیاسی
class: profession
plural: فعالان سیاسی
takes: body

name: مقام مسئول
class: other
alias: مقام مسوول
alias: مقام مسؤول
takes: body

name: مقام ارشد
class: other
plural: مقامات ارشد
takes: body

name: مقام آگاه
class: other
takes: body

name: منبع آگاه
class: other
takes: body

name: مقام قضایی
class: other
alias: مقام قضائی
takes: body

name: مقام انتظامی
class: other
takes: body

name: مقام امنیتی
class: other
takes: body

name: مقام دولتی
class: other
takes: body

name: مقام
class: other
plural: مقامات
plural: مقام‌ها
takes: body

name: دیپلمات
class: other
plural: دیپلمات‌ها
takes: body

name: دیپلمات ارشد
class: other
takes: body

name: وکیل
class: profession
plural: وکلا
plural: وکلای
takes: body

name: وکیل مدافع
class: profession
takes: body

name: نامزد
class: profession
plural: نامزدها
plural: نامزدهای
takes: body

name: کاندیدا
class: profession
plural: کاندیداها
takes: body

name: سرپرست
class: head
plural: سرپرستان
takes: office body

name: سرپرست موقت
class: head
takes: office body

name: کفیل
class: head
takes: office body

name: جانشین
class: deputy
takes: office body

name: سرپرست خانوار
class: no_office
plural: سرپرستان خانوار
takes: none

name: سرپرست خانواده
class: no_office
takes: none

name: رئیس خانواده
class: no_office
takes: none

name: نماینده فروش
class: no_office
takes: none

name: مدیر مدرسه
class: profession
takes: none

name: اقتصاددان
class: profession
plural: اقتصاددانان
takes: body

name: استراتژیست
class: profession
takes: body

name: حقوقدان
class: profession
alias: حقوق‌دان
plural: حقوقدانان
takes: body

name: جامعه‌شناس
class: profession
takes: body

name: فرستاده
class: representative
takes: body region field
