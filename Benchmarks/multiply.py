#!/usr/bin/env python3
"""Writes a corpus several times into one content root: multiply.py CORPUS FOLDER TIMES

Each copy has folders, categories, translationKeys, titles and links of its own, so that it is linted like the first.
"""
import pathlib
import re
import sys

corpus, folder, times = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
files = [path for path in sorted(corpus.glob("*/*/*.md"))]


def title_case(country):
    return " ".join(word.capitalize() for word in re.split("[_-]", country))


def multiplied(text, country, number):
    """The text of a guide as the copy `number` has it."""
    name = title_case(country)
    text = re.sub(rf"^(translationKey: *['\"]?){country}-", rf"\g<1>{country}_{number}-", text, flags=re.M | re.I)
    text = re.sub(r"^(title: *(['\"]?))(.+?)(\2) *$", rf"\g<1>\g<3> {number}\g<4>", text, flags=re.M)
    text = re.sub(rf"^(categories:.*|- *['\"]?){name}\b", rf"\g<1>{name} {number}", text, flags=re.M)
    address = r"https?://(?:www\.)?tramitit\.com/(?:[a-z-]+/)?guides/[a-z_-]+"
    text = re.sub(rf"\]\(({address})/", rf" {number}](\g<1>/", text)
    return re.sub(rf"({address})/", rf"\g<1>_{number}/", text)


for file in files:
    text = file.read_bytes().decode("utf-8", "surrogateescape")
    language, country, name = file.relative_to(corpus).parts
    for number in range(1, times + 1):
        place = folder / language / (country if number == 1 else f"{country}_{number}") / name
        place.parent.mkdir(parents=True, exist_ok=True)
        copy = text if number == 1 else multiplied(text, country, number)
        place.write_bytes(copy.encode("utf-8", "surrogateescape"))
