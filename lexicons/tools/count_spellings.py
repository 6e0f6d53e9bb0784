#!/usr/bin/env python3
"""Count spellings for lexicons/spellings.lex from line-by-line Persian texts.

usage: KHABAR_DATA=FOLDER count_spellings.py > lexicons/spellings.lex

FOLDER holds spacing/*_train.txt (one sentence a line, half-spaces as they should be), news/*.txt (articles with half-spaces of any
quality) and lexicons/words_lilak.tsv. Of news only the articles whose half-spaces are consistent are counted.

A word is cut into pieces at its half-spaces. Counted are pieces, pairs of pieces that a half-space joins, and pairs that a space
parts. A pair is written only where the pieces alone would not tell it, or where it has a rival spelling.
"""
import glob
import math
import os
import re
import sys
from collections import Counter

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

# Texts whose half-spaces were put with care count so many times as much as news.
CAREFUL = 2
# Which of several spellings is right is told by the most careful texts almost alone; the others speak where these are silent.
TRUST = {"perdt": 6.0, "isna": 4.0, "nsurl": 0.5, "news/isna": 2.0, "news": 0.3}
# Log odds of joining from the odds of both pieces: fitted on the pairs met once; the same numbers stand in spacing.rs.
ODDS, ODDS_BEFORE, ODDS_BEHIND = 1.94, 1.15, 0.8
# Endings that only what follows them can tell apart (زمین‌های or زمینه‌ای), and of how many frequent words it is counted.
FOLLOWED, FOLLOWERS, FREQUENT = ("های", "ای"), 2500, 150
# A word met less often than this share of its halves apart is those halves written together by mistake.
MISTAKES, MET = 0.012, 50
# More of them are mistakes where the second half is the past stem of a verb (اظهارداشت).
VERB_MISTAKES = 0.03


def past_stems():
    """The past stems of verbs, as affixes.lex lists them."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "affixes.lex")
    with open(path, encoding="utf-8") as lines:
        section = lines.read().partition("[past-stem]")[2].partition("[")[0]
    return {line for line in section.split() if not line.startswith("#")}


def clean(text):
    text = MARKS.sub("", text.translate(FOLD))
    return re.sub(f"{ZWNJ}? +{ZWNJ}?", " ", re.sub(f"{ZWNJ}+", ZWNJ, text))


def letters(word):
    return word.replace(ZWNJ, "").replace(" ", "")


def tokens(line):
    """The word runs of a line: words that only a space parts. No half-space is left behind a letter that joins nothing."""
    for run in RUNS.split(line):
        words = [re.sub(f"(?<=[{NOT_JOINING}]){ZWNJ}", "", word.strip(ZWNJ)) for word in run.split(" ")]
        yield [word for word in words if word]


def texts(data):
    """Every line that is counted, with how many times and how far its spelling is trusted."""
    for part in ("perdt", "isna", "nsurl"):
        with open(f"{data}/spacing/{part}_train.txt", encoding="utf-8") as file:
            for line in map(clean, file):
                yield line, CAREFUL, TRUST[part]
    for name in sorted(glob.glob(f"{data}/news/*.txt")):
        trust = TRUST["news/isna" if os.path.basename(name).startswith("isna") else "news"]
        with open(name, encoding="utf-8") as file:
            for article in file:
                article = clean(article.replace("\t", "\n"))
                good, bad = article.count(ZWNJ), len(SPACED.findall(article))
                if good >= 4 and bad <= 0.03 * (good + bad):
                    for line in article.split("\n"):
                        yield line, 1, trust


class Counts:
    def __init__(self, data):
        self.data = data
        self.words, self.pieces, self.joined, self.apart = Counter(), Counter(), Counter(), Counter()
        joined, apart = Counter(), Counter()
        for line, n, trust in texts(data):
            for run in tokens(line):
                for word in run:
                    self.words[word] += n
                    pieces = word.split(ZWNJ)
                    for pair in zip(pieces, pieces[1:]):
                        joined[pair] += trust
                for a, b in zip(run, run[1:]):
                    pair = a.split(ZWNJ)[-1], b.split(ZWNJ)[0]
                    self.apart[pair] += n
                    apart[pair] += trust
        for word, n in self.words.items():
            pieces = word.split(ZWNJ)
            for piece in pieces:
                self.pieces[piece] += n
            for pair in zip(pieces, pieces[1:]):
                self.joined[pair] += n
        self.trust(joined, apart)
        self.read_lilak()
        self.weigh_pieces()
        self.known = {piece for piece, n in self.pieces.items() if n >= 2} | self.listed

    def trust(self, joined, apart):
        """Shares out what was counted of each pair among its spellings as the trusted texts do."""
        for pair in joined:
            total = self.joined[pair] + self.apart[pair]
            share = joined[pair] / (joined[pair] + apart[pair])
            self.joined[pair], self.apart[pair] = round(total * share), round(total * (1 - share))

    def read_lilak(self):
        """The words of lilak: known pieces without a count of their own, and pairs that were never met."""
        self.listed, self.listed_pairs = set(), Counter()
        with open(f"{self.data}/lexicons/words_lilak.tsv", encoding="utf-8") as file:
            for line in file:
                if line.startswith(("#", "word\t")):
                    continue
                word, pos, half, *_ = line.rstrip("\n").split("\t")
                word = re.sub(f"(?<=[{NOT_JOINING}]){ZWNJ}", "", clean(word).strip())
                half = str(int(ZWNJ in word))
                pieces = word.split(ZWNJ)
                if not all(pieces) or re.search(f"[^{LETTERS}{ZWNJ}]", word):
                    continue
                if half == "1":
                    for pair in zip(pieces, pieces[1:]):
                        if self.joined[pair] + self.apart[pair] == 0:
                            self.listed_pairs[pair] = 1
                elif pos == "user" or len(word) < 3:
                    continue
                self.listed.update(piece for piece in pieces if piece not in self.pieces)

    def weigh_pieces(self):
        """How readily a piece joins the one before and behind it: joined partners for 10000 partners apart."""
        before, before_apart, behind, behind_apart = Counter(), Counter(), Counter(), Counter()
        for pair in sorted(set(self.joined) | set(self.apart)):
            share = self.joined[pair] / (self.joined[pair] + self.apart[pair])
            behind[pair[0]] += share
            behind_apart[pair[0]] += 1 - share
            before[pair[1]] += share
            before_apart[pair[1]] += 1 - share

        def odds(joined, apart):
            return {piece: max(1, round(10000 * (n + 0.3) / (apart[piece] + 1))) for piece, n in joined.items() if n >= 0.5}

        self.before, self.behind = odds(before, before_apart), odds(behind, behind_apart)

    def likely(self, a, b):
        """How likely two pieces join, as far as each of them alone can tell."""
        def log_odds(side, piece):
            return math.log(side[piece] / 1e4 if piece in side else 0.3 / (1 + 0.9 * self.pieces[piece] ** 0.8))
        return 1 / (1 + math.exp(-(ODDS + ODDS_BEFORE * log_odds(self.before, b) + ODDS_BEHIND * log_odds(self.behind, a))))

    def entries(self):
        entries = {piece: max(1, self.pieces[piece]) for piece in self.known}
        entries |= {ZWNJ + piece: n for piece, n in self.before.items() if piece in self.known}
        entries |= {piece + ZWNJ: n for piece, n in self.behind.items() if piece in self.known}
        self.add_pairs(entries)
        self.drop_mistakes(entries)
        self.add_threes(entries)
        for ending in FOLLOWED:
            for word, n in self.pieces.most_common(FOLLOWERS):
                if n >= FREQUENT and len(word) > 1 or word == "و":
                    entries.setdefault(f"{ending} {word}", self.apart[ending, word])
        return entries

    def add_pairs(self, entries):
        self.chance = {}
        for a, b in sorted(set(self.joined) | set(self.apart) | set(self.listed_pairs)):
            joined, apart = self.joined[a, b] + self.listed_pairs[a, b], self.apart[a, b]
            if joined == 0 and apart < 2:
                continue
            alone = self.likely(a, b)
            self.chance[a, b] = (joined + alone) / (joined + apart + 1)
            # A pair met once that its pieces tell anyway is not needed; pieces of one letter are mostly mistakes.
            kept = joined >= 2 or joined and a in self.known and b in self.known and alone < 0.8
            single = min(len(a), len(b)) == 1 and "و" not in (a, b) and not (b == "ی" and a[-1] == "ه")
            rival = kept and apart or apart and alone > 0.2 or a + b in self.known and apart >= 4
            if kept and not (single and joined < 20):
                entries[a + ZWNJ + b] = joined
            if rival:
                entries[f"{a} {b}"] = apart

    def drop_mistakes(self, entries):
        mistakes, stems = set(), past_stems()
        for (a, b), n in self.apart.items():
            share = VERB_MISTAKES if b in stems else MISTAKES
            if n >= MET and 0 < self.pieces[a + b] <= share * n and min(len(a), len(b)) > 1:
                mistakes.add(a + b)
                entries.pop(a + b, None)
                entries[f"{a} {b}"] = n
        for entry in [entry for entry in entries if mistakes.intersection(re.split(f"[ {ZWNJ}]", entry))]:
            if ZWNJ in entry.strip(ZWNJ) or " " in entry:
                del entries[entry]

    def add_threes(self, entries):
        """Words of three pieces that their pairs get wrong (گفت‌وگو), with how often they stand apart."""
        threes = {}
        for word, n in self.words.items():
            pieces = tuple(word.split(ZWNJ))
            if len(pieces) == 3 and n >= 3 and min(self.chance.get(pair, self.likely(*pair)) for pair in zip(pieces, pieces[1:])) < 0.6:
                threes[pieces] = 0
                entries[word] = n
        for line, n, _ in texts(self.data):
            for run in tokens(line) if n == CAREFUL else ():
                for three in zip(run, run[1:], run[2:]):
                    if three in threes:
                        threes[three] += 1
        entries |= {" ".join(three): n for three, n in threes.items() if n}


def main():
    counts = Counts(os.environ["KHABAR_DATA"])
    print("#! kind: spelling        layout: counts        version: 2026-11-25")
    print("#! source counts: how often each spelling occurs in UD Persian PerDT, ISNA 2019, NSURL-2019 and news of 2003-2021 (facts counted, no text) | facts, no licence needed")
    print("#! source lilak: github b00f/lilak, words and compounds, changed: letters folded, cut at half-spaces, words already counted left out | Apache-2.0, (c) 2015 Mostafa Sedaghat Joo")
    print("#! origin: lexicons/tools/count_spellings.py")
    print(f"# {sum(counts.words.values())} words were counted, those of texts with careful half-spaces {CAREFUL} times each. A line is a spelling, a tab and its count;")
    print("# sorted by the letters without half-spaces and spaces. A word without half-spaces is counted alone and as a part of others; two parts with a")
    print("# half-space or a space between them are a pair. A word with a half-space at its edge tells how readily it joins what stands there: joined")
    print("# partners for 10000 partners apart. Followers of های and ای are counted to tell the two apart, also those never met. A word of lilak alone counts 1.")
    print("# How a pair's count is shared out among its spellings is told by PerDT and ISNA above all. No half-space is counted behind a letter that joins nothing.")
    print()
    for entry, n in sorted(counts.entries().items(), key=lambda e: (letters(e[0]), -e[1], e[0])):
        print(f"{entry}\t{n}")


if __name__ == "__main__":
    main()
