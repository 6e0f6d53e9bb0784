#!/usr/bin/env python3
"""How many half-spaces come back that were taken out of a text.

usage: score.py GOLD space|deleted COMMAND…

GOLD has a sentence a line with its half-spaces right. Each is turned into a space or deleted, COMMAND reads the lines and
prints as many. A half-space is right if it stands between the same two letters, counted from the start of the line; lines
whose letters COMMAND changed are told and left out.
"""
import subprocess
import sys
import unicodedata

ZWNJ = "\u200c"
FOLDED = str.maketrans("يىئكۀةأإٱؤ", "یییکههاااو")


def letters(line):
    """The letters and digits of a line, and after which of them a half-space stands."""
    text, after = [], set()
    for c in unicodedata.normalize("NFC", line).translate(FOLDED):
        if c == ZWNJ:
            after.add(len(text))
        elif c.isalpha() and c != "ـ":
            text.append(c)
        elif c.isdigit():
            text.append(str(unicodedata.digit(c)))
    return text, after


def main(path, how, command):
    gold = [line.rstrip("\n") for line in open(path, encoding="utf-8") if line.strip()]
    given = "".join(line.replace(ZWNJ, {"space": " ", "deleted": ""}[how]) + "\n" for line in gold)
    told = subprocess.run(command, input=given.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")[:-1]
    if len(told) != len(gold):
        sys.exit(f"{len(gold)} lines in, {len(told)} lines out")
    right = wanted = found = left_out = 0
    for line, other in zip(gold, told):
        (text, after), (other_text, other_after) = letters(line), letters(other)
        if text != other_text:
            left_out += 1
            continue
        right += len(after & other_after)
        wanted += len(after)
        found += len(other_after)
    precision, recall = right / max(1, found), right / max(1, wanted)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"precision {100 * precision:.1f}  recall {100 * recall:.1f}  F1 {100 * f1:.1f}  "
          f"({wanted} half-spaces in {len(gold) - left_out} lines; {left_out} left out)")


main(sys.argv[1], sys.argv[2], sys.argv[3:])
