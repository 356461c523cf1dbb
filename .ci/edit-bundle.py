#!/usr/bin/env python3
"""A translator's tool, by translate-toolkit: opens a bundle, edits some units, saves it.

    edit-bundle.py save BUNDLE SAVED               saves it as it is
    edit-bundle.py edit BUNDLE SAVED TEXTS         translates some units anew, and lists old and new texts
    edit-bundle.py template PO POT                 saves it without translations, as a template
    edit-bundle.py translated SITE                 lists the guides that status (stdin) calls translated
    edit-bundle.py compare SITE MERGED TEXTS       fails unless these texts are all that differs
"""
import json
import pathlib
import sys

from translate.storage import factory, xliff2
from translate.storage.placeables import StringElem

# Each unit with this number is edited, if it is a block that is translated and plain text.
EACH = 97


def is_plain(unit):
    # PO names the guide before a "#"; translate-toolkit puts a file of XLIFF 1.2 before U+0004.
    place = (unit.getcontext() or unit.getid()).replace("\x04", "#").split("#")[-1]
    if "." not in place:
        # A front matter value, which may be folded: it changes more than one line.
        return False
    text = str(unit.target or "")
    is_coded = isinstance(unit.rich_target[0], StringElem) and any(
        not isinstance(part, str) for part in unit.rich_target[0].sub
    ) if unit.rich_target else False
    letters = text.replace(" ", "").replace(",", "").replace(".", "")
    return bool(letters) and letters.isalpha() and not is_coded and not unit.isfuzzy()


def edit(units):
    texts = []
    candidates = [unit for unit in units if not unit.isheader() and is_plain(unit)]
    for unit in candidates[:: max(1, min(EACH, len(candidates) // 5))]:
        old = str(unit.target)
        new = old + f" ñ{len(texts)}"
        unit.target = new
        texts.append([old, new])
    return texts


def compare(before, after, texts):
    """Whether each changed line is an old line with one of the texts in place of the old one."""
    unused = list(texts)
    before, after = pathlib.Path(before), pathlib.Path(after)
    names = {p.relative_to(r) for r in (before, after) for p in r.rglob("*") if p.is_file()}
    for name in sorted(names):
        if not (before / name).exists() or not (after / name).exists():
            return f"{name} is only on one side"
        old, new = ((r / name).read_bytes().splitlines(keepends=True) for r in (before, after))
        if len(old) != len(new):
            return f"{name} has {len(new)} lines, not {len(old)}"
        for a, b in zip(old, new):
            while a != b:
                use = next((t for t in unused if t[1].encode() in b and t[0].encode() in a), None)
                if use is None:
                    return f"{name}: {b.decode()!r} was {a.decode()!r}"
                unused.remove(use)
                b = b.replace(use[1].encode(), use[0].encode(), 1)
                if a == b:
                    break
    if unused:
        return f"{len(unused)} of {len(texts)} texts are not in the guides, such as {unused[0]}"
    return None


command, *arguments = sys.argv[1:]
if command == "translated":
    rows = json.load(sys.stdin)["languages"]
    for file in (file for row in rows for file in row["files"] if file["translation"]):
        print(arguments[0] + "/" + file["path"])
    sys.exit()
if command == "compare":
    problem = compare(arguments[0], arguments[1], json.loads(pathlib.Path(arguments[2]).read_text()))
    sys.exit(problem)
# The factory takes each .xlf for XLIFF 1.2.
is_xliff2 = b"urn:oasis:names:tc:xliff:document:2." in pathlib.Path(arguments[0]).read_bytes()[:1000]
store = xliff2.Xliff2File.parsefile(arguments[0]) if is_xliff2 else factory.getobject(arguments[0])
if command == "template":
    for unit in store.units:
        if not unit.isheader():
            unit.target = ""
            unit.markfuzzy(False)
if command == "edit":
    texts = edit(store.units)
    if len(texts) < 3:
        sys.exit(f"{arguments[0]}: too few units to edit")
    pathlib.Path(arguments[2]).write_text(json.dumps(texts))
store.savefile(arguments[1])
