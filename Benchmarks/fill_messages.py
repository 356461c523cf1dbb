#!/usr/bin/env python3
"""Gives each message of PO files a text that is not its own: fill_messages.py FOLDER"""
import pathlib
import sys

import polib

for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.po")):
    messages = polib.pofile(str(path), wrapwidth=0)
    for entry in messages:
        if entry.msgid and not entry.msgstr:
            blanks = len(entry.msgid) - len(entry.msgid.lstrip())
            entry.msgstr = entry.msgid[:blanks] + "Es " + entry.msgid[blanks:]
    messages.save()
