#!/usr/bin/env python3
"""Prints each line of standard input as a Python package normalizes it.

usage: restore.py hazm|shekar|parsivar|negar|rishe <LINES >LINES

Each package with its options for half-spaces on and those that change words off, as its documentation tells.
"""
import sys


def hazm():
    from hazm import Normalizer

    return Normalizer().normalize


def shekar():
    from shekar.normalizer import Normalizer

    return Normalizer()


def parsivar():
    from parsivar import Normalizer

    return Normalizer(statistical_space_correction=True).normalize


def negar():
    from negar.virastar import PersianEditor

    return lambda line: str(PersianEditor(line).cleanup())


def rishe():
    from rishe import Normalizer

    return Normalizer().normalize


def main(peer):
    normalize = {"hazm": hazm, "shekar": shekar, "parsivar": parsivar, "negar": negar, "rishe": rishe}[peer]()
    for line in sys.stdin:
        print(" ".join(normalize(line.rstrip("\n")).split("\n")))


main(sys.argv[1])
