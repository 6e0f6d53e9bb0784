#!/usr/bin/env python3
"""Count spellings for lexicons/spellings.lex from line-by-line Persian texts.

usage: KHABAR_DATA=FOLDER count_spellings.py > lexicons/spellings.lex

FOLDER holds spacing/*_train.txt (one sentence a line, half-spaces as they should be), news/*.txt (articles with half-spaces of any quality)
and lexicons/{words_lilak,zwnj_compounds_lilak}.tsv. Of news only the articles whose half-spaces are consistent are counted.
"""
import glob
import math
import os
import re
import sys
from collections import Counter, defaultdict

ZWNJ = "\u200c"
LETTERS = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
# Each text says each letter one way before it is counted, as the normalizer will have made it.
FOLD = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "إ": "ا", "ٱ": "ا", "ـ": "", "\u200e": "", "\u200f": "",
                      "\u200d": "", "\u200b": "", "\ufeff": "", "\u00a0": " "})
MARKS = re.compile("[\u064b-\u065f\u0670]")
RUNS = re.compile(f"[^{LETTERS}{ZWNJ} ]+")
NOT_JOINING = "ادذرزژوآأؤ"
SPACED = re.compile(f"(?<![{LETTERS}{ZWNJ}])(?:ن?می [{LETTERS}]{{2,}}|[{LETTERS}]{{2,}} (?:ها|های|هایی|ترین|اند|ای)(?![{LETTERS}]))|"
                    f"(?<![{LETTERS}{ZWNJ}])ن?می(?:شود|کند|کنند|شوند|تواند|باشد|گوید|دهد|خواهد|کنم|کنیم|شد|کرد)(?![{LETTERS}])")


def clean(text):
    text = MARKS.sub("", text.translate(FOLD))
    return re.sub(f"{ZWNJ}? +{ZWNJ}?", " ", re.sub(f"{ZWNJ}+", ZWNJ, text))


def letters(word):
    return word.replace(ZWNJ, "").replace(" ", "")


def tokens(line):
    """The word runs of a line: words that only a space parts. No half-space is left between a letter that joins nothing and ها."""
    for run in RUNS.split(line):
        words = [re.sub(f"(?<=[{NOT_JOINING}]){ZWNJ}(?=ها)", "", word.strip(ZWNJ)) for word in run.split(" ")]
        yield [word for word in words if word]


def count(lines, words, pairs):
    for line in lines:
        for run in tokens(line):
            words.update(run)
            pairs.update(zip(run, run[1:]))


def main():
    data = os.environ["KHABAR_DATA"]
    words, pairs = Counter(), Counter()
    for part in ("perdt", "isna", "nsurl"):
        with open(f"{data}/spacing/{part}_train.txt", encoding="utf-8") as file:
            count(map(clean, file), words, pairs)
    for name in sorted(glob.glob(f"{data}/news/*.txt")):
        with open(name, encoding="utf-8") as file:
            for article in file:
                article = clean(article.replace("\t", "\n"))
                good, bad = article.count(ZWNJ), len(SPACED.findall(article))
                if good >= 4 and bad <= 0.03 * (good + bad):
                    count(article.split("\n"), words, pairs)

    # The words of lilak: known words without a count of their own, kept where they contradict nothing that was counted.
    lilak = Counter()
    seen = {letters(word) for word in words}
    with open(f"{data}/lexicons/words_lilak.tsv", encoding="utf-8") as file:
        for line in file:
            if line.startswith(("#", "word\t")):
                continue
            word, pos, zwnj, *_, n = line.rstrip("\n").split("\t")
            word = clean(word).strip()
            if not word or " " in word or re.search(f"[^{LETTERS}{ZWNJ}]", word) or letters(word) in seen:
                continue
            if zwnj == "1" and pairs[tuple(word.split(ZWNJ, 1))] > 0:
                continue
            if zwnj == "1" and pos == "user" or zwnj == "0" and (pos == "user" or len(word) < 3):
                continue
            lilak[word] = 1

    entries = Counter()
    readings = defaultdict(set)
    for word, n in words.items():
        if n >= 2 or ZWNJ in word:
            entries[word] = n
            readings[letters(word)].add(word)
    for word, n in lilak.items():
        entries[word] += n
        readings[letters(word)].add(word)
    for (a, b), n in pairs.items():
        if a not in entries or b not in entries or n < 2:
            continue
        joined = readings.get(letters(a) + letters(b), ())
        ambiguous = len(readings[letters(a)]) > 1 or len(readings[letters(b)]) > 1
        if any(ZWNJ in word for word in joined) or (ambiguous and n >= 3) or (joined and n >= 5):
            entries[f"{a} {b}"] = n

    print("#! kind: spelling        layout: counts        version: 2026-11-24")
    print("#! source counts: how often each spelling occurs in UD Persian PerDT, ISNA 2019, NSURL-2019 and news of 2003-2021 (facts counted, no text) | facts, no licence needed")
    print("#! source lilak: github b00f/lilak, words and compounds, changed: letters folded, words already counted left out | Apache-2.0, (c) 2015 Mostafa Sedaghat Joo")
    print(f"#! origin: lexicons/tools/count_spellings.py")
    print(f"# {sum(words.values())} words were counted. A line is a spelling, a tab and its count; sorted by the letters without half-spaces and spaces.")
    print("# Two words apart are a pair of neighbours; a word of lilak that was never met counts 1.")
    print()
    for entry, n in sorted(entries.items(), key=lambda e: (letters(e[0]), -e[1], e[0])):
        print(f"{entry}\t{n}")


main()
