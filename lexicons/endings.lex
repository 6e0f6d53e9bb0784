#! kind: cue        layout: list        version: 2026-11-25
#! source own: endings of words, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What the ending of a word tells of it; each class begins with ending_.

# Plurals, as the letters of a word compare.
[ending_plural]
ها
های
هایی

# Plurals with an ezafe.
[ending_plural_ezafe]
های

# The comparative.
[ending_comparative]
تر

# The superlative.
[ending_superlative]
ترین

# An ezafe or an indefinite, which no name has (استعفای، نامه‌ای).
[ending_common]
ای

# What stands behind a half-space in words that are no names (جامع‌تر، ارسال‌شده).
[ending_common_behind]
تر
ترین
شده
کرده
کننده
شونده
دهنده
گرفته
خواه
است
ست

# The verb to be, glued to a word that ends in a vowel (دنیاست).
[ending_copula]
ست

# Plurals of people.
[ending_plural_people]
ان
ین

# Whose: behind a noun of kin.
[ending_possessive]
ش
م
ت
شان
مان
تان
