#!/usr/bin/env python3
"""Draw up tests/data/frequent_words.txt from the project's own counts.

usage: frequent_words.py > tests/data/frequent_words.txt        (from the project's root)

A word is frequent that spellings.lex counts THRESHOLD times or more, or that common.lex lists. Words with a space or half-space are
left out: they are compounds, and no place is mistaken for one.
"""
THRESHOLD = 30
ZWNJ = "\u200c"


def counted():
    with open("lexicons/spellings.lex", encoding="utf-8") as lines:
        for line in lines:
            word, tab, count = line.rstrip("\n").partition("\t")
            if tab and not line.startswith("#") and int(count) >= THRESHOLD:
                yield word


def common():
    with open("lexicons/common.lex", encoding="utf-8") as lines:
        for line in lines:
            word = line.strip()
            if word and word[0] not in "#[":
                yield word


words = {word for word in (*counted(), *common()) if len(word) > 1 and " " not in word and ZWNJ not in word}
print(f"# Words that the news uses often: counted {THRESHOLD} times or more in lexicons/spellings.lex, or listed in lexicons/common.lex.")
print("# Made by lexicons/tools/frequent_words.py. A place of such a name needs context, or a line in only_places.txt.")
print("\n".join(sorted(words)))
