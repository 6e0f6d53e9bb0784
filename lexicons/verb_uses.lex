#! kind: cue        layout: list        version: 2026-11-25
#! source own: verbs by what they do in a sentence, drawn up for this project | MIT OR Apache-2.0
#! origin: written by hand
# What verbs do, by their infinitives.

# Verbs of being: with باید they tell how a thing should be.
[state_verb]
بودن
دانستن
دیدن
گفتن
توانستن
بالیدن

# Verbs that make a passive of a verbal noun (ترمیم شود).
[passive_verb]
شدن
گردیدن

# Light verbs that make a predicate of any noun before them.
[predicate_verb]
کردن
شدن
نمودن
گردیدن
بودن
