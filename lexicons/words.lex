#! kind: word        layout: list        version: 2026-11-24
#! source own: closed classes of Persian, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# The words that tell where a noun phrase begins and ends. A word may stand under more than one heading.
# A spelling that differs only in spaces, half-spaces or letter variants need not be given twice.

# Prepositions: no noun phrase runs on through one.
[preposition]
از
به
در
با
بر
برای
تا
بدون
جز
بجز = به جز
مگر
درباره = در باره = دربارهٔ
بین
میان
طی
ضمن
علیه
برضد = بر ضد
پیرامون
توسط
نسبت به
به‌وسیله = به وسیله
از سوی
از طرف
از جانب
به سوی
به‌دنبال = به دنبال
در پی
در خصوص = درخصوص
در مورد = درمورد
در زمینه
در راستای
در جریان
در حاشیه
در قالب
با توجه به
با وجود
با حضور
بر اساس = براساس
بر پایه
طبق
مطابق
به عنوان = به‌عنوان
به دلیل = به‌دلیل
به علت
به خاطر = بخاطر
به منظور = به‌منظور
به جای = بجای
به رغم = علی‌رغم
با هدف
از جمله
همچون
مانند
مثل
نظیر
چون
پس از
پیش از
قبل از
بعد از
غیر از
همراه با
همزمان با
در کنار
در برابر
در مقابل
در میان
در طول
بنا به = بنا بر = بنابر
از نظر
از لحاظ
از طریق
به ویژه = به‌ویژه
بخصوص = به خصوص
خصوصاً = خصوصا
علاوه بر
افزون بر
روی
زیر
نزد
پشت
داخل
ورای
پیرو
خطاب به
ظرف
به موجب
به نقل از

# Single prepositions and particles that frames speak of by what they do.
[from]
از

[to]
به

[on]
بر

[in]
در

[that]
که

# Opens a clause of purpose, or what is asked for.
[until]
تا

# A call on all is no request of anybody.
[everybody]
همه
همگان
همگی
آحاد
تمام
تمامی
عموم
هیچ
ملت
ملت ما

# A speaker's word for himself.
[speaker_pronoun]
من
ما
بنده
اینجانب

# و joins like things; a phrase runs on through it only where both sides are alike.
[and]
و

# Conjunctions: a clause begins.
[conjunction]
یا
که
اما
ولی
بلکه
اگر
زیرا
چراکه = چرا که
تا اینکه = تا این‌که
گرچه
اگرچه = اگر چه
هرچند = هر چند
چنانچه = چنان چه
چنانکه = چنان‌که
وقتی
هنگامی که
زمانی که
درحالی‌که = در حالی که = درحالیکه = در حالی
به طوری که = به گونه‌ای که = بطوریکه
لذا
بنابراین
پس
سپس
همچنین = هم‌چنین
نیز
هم
حتی
البته
ولو
مبنی بر اینکه
اینکه = این‌که = این که

# The object marker ends the phrase before it.
[object_marker]
را
رو

# Demonstratives: a noun phrase begins.
[demonstrative]
این
آن
همین
همان
چنین
چنان
اینگونه = این‌گونه = این گونه
آنگونه = آن‌گونه = آن گونه

# Quantifiers: what follows is a group, or anybody.
[quantifier]
هر
همه
تمام
تمامی
کلیه
هیچ
برخی
بعضی
بسیاری
عده‌ای
شماری
تعدادی
جمعی
چند
چندین
گروهی
اغلب
اکثر
بیشتر
سایر
دیگر
دیگری
کدام
مقداری
بخشی
یکی

# Personal pronouns that may mean an official.
[person_pronoun]
وی
او
ایشان
نامبرده
مشارالیه

# Pronouns that stand for no person of the news.
[pronoun]
من
ما
تو
شما
آنها = آن‌ها
اینها = این‌ها
آنان
اینان
خود
خویش
یکدیگر
همدیگر = هم دیگر
خودشان
خودش
کسی
کسانی
چیزی
آنچه
هرآنچه = هر آنچه
چه
کجا
اینجا
آنجا

# Adverbs and adverbial phrases: they end a name or an office before them.
[adverb]
چندی پیش = چندی قبل
یا خیر
نه
اواخر
اوایل
اواسط
پیشتر = پیش‌تر
همچنین = هم‌چنین
نیز
هم
حتی
البته
سپس
لذا
امروز
دیروز
فردا
امشب
دیشب
پریروز
صبح
ظهر
عصر
شب
شامگاه
بامداد
اکنون
هم‌اکنون = هم اکنون
تاکنون = تا کنون
همواره
همیشه
هنوز
دوباره
مجدداً = مجددا
باز
فقط
تنها
صرفاً = صرفا
حدوداً = حدودا
تقریباً = تقریبا
حتماً = حتما
قطعاً = قطعا
احتمالاً = احتمالا
معمولاً = معمولا
اساساً = اساسا
عملاً = عملا
رسماً = رسما
اخیراً = اخیرا
فعلاً = فعلا
قبلاً = قبلا
بعداً = بعدا
ابتدا
سرانجام
در ادامه
در پایان
در این باره = دراین‌باره
در این خصوص
در این زمینه
در این راستا
در این نشست
در این دیدار
در این مراسم
در این جلسه
در همین حال
در عین حال
از سوی دیگر
از این رو = ازاین‌رو
به این ترتیب = بدین ترتیب
به گزارش
به نقل از
به گفته
روز
شنبه
یکشنبه = یک شنبه
دوشنبه
سه‌شنبه
چهارشنبه
پنجشنبه = پنج‌شنبه
جمعه
خیلی
بسیار
کاملاً = کاملا
بلافاصله
سریعاً = سریعا
لازم
ضروری
گفتنی
یادآور
خاطرنشان = خاطر نشان
چگونه
چرا
آیا
شاید
مبادا
دیرتر
زودتر
بیش
کمتر
حالا
الان
امروزه
امسال
پارسال
گاهی
بارها
یعنی
مثلاً = مثلا
متأسفانه = متاسفانه
خوشبختانه
درواقع = در واقع
ظاهراً = ظاهرا
واقعاً = واقعا
اصلاً = اصلا
طبیعتاً = طبیعتا
مستقیماً = مستقیما
بالاخره
انگار
اولاً = اولا
ثانیاً = ثانیا
هفته گذشته = هفته پیش
ماه گذشته = ماه پیش
سال گذشته
روز گذشته

# Nominal parts of compound verbs that stand right behind a name or an office and end it.
[light_noun]
اظهار
اعلام
تصریح
تأکید = تاکید
اضافه
عنوان
بیان
ابراز
اذعان
تشریح
توضیح
خواستار
خواهان
پیشنهاد
درخواست
تقاضا
هشدار
وارد
راهی
عازم
موفق
معرفی
منصوب
انتخاب
ضمن
مطرح

# Modal words of obligation.
[modal]
موظف است = موظف هستند = موظف‌اند = موظفند = موظف می‌باشند
مکلف است = مکلف هستند = مکلف‌اند = مکلفند
باید
نباید
بایستی
می‌بایست
می‌بایستی
بایست

# The same, told as a need: who has to act stands behind.
[need]
لازم است = لازمست
ضروری است = ضروریست
نیاز است
ضرورت دارد

# Time nouns that open an adverbial of time.
[time_noun]
سال
ماه
هفته
ساعت
هنگام
زمان
دوره
دوران
دهه
قرن

# Opening words of a reduced relative clause: adjectives that take a complement, so the counted noun ends before them.
[relative_adjective]
فعال
مستقر
حاضر
موجود
متشکل
واقع
مشغول
مربوط
وابسته
شاغل
نیازمند
قادر
متعلق
منجر
ناشی
عضو
مسئول = مسوول = مسؤول
دارای
فاقد
شامل
حاوی
مبتلا
آماده
درگیر
مناسب
معادل
برابر
منتهی
موسوم
مبنی

# Line-opening words that name a speaker only by kind, never one definite person.
[indefinite]
هرگونه = هر گونه
هیچگونه = هیچ‌گونه
یک
نفر
تن

# Phrases whose first word alone would be the noun of a verb of saying or asking.
[fixed_phrase]
گفت‌وگو = گفت و گو = گفت‌وگوی = گفت و گوی = گفت و گویی = گفت‌وگوها = گفت و گوها = گفت و گوهای
دستور کار
دستور جلسه
دستور زبان
گزارش تصویری
پیشنهاد قیمت
