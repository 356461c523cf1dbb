#!/usr/bin/env python3
"""Writes a table of hyperfine's results, and how they compare: report.py TIMES.json MEMORY.txt"""
import json
import statistics
import sys

results = {r["command"]: r for r in json.load(open(sys.argv[1]))["results"]}
megabytes = int(open(sys.argv[2]).read().split()[-1]) / 1000
wall = {name: statistics.median(r["times"]) * 1000 for name, r in results.items()}
cpu = {name: (r["user"] + r["system"]) * 1000 for name, r in results.items()}

print("| command | wall clock, median | CPU, mean |\n| --- | --: | --: |")
for name in results:
    print(f"| {name} | {wall[name]:.1f} ms | {cpu[name]:.1f} ms |")

lint, one = "polyguide lint", "polyguide lint ONE-FILE"
staged, since = "polyguide lint --staged", "polyguide lint --since"
floor, lychee, rumdl = [n for n in results if not n.startswith("polyguide")]
checks = [
    ("wall clock as a part of lychee's", wall[lint] / wall[lychee], 0.8),
    ("CPU as a multiple of the floor's", cpu[lint] / cpu[floor], 2.0),
    ("wall clock as a part of rumdl's", wall[lint] / wall[rumdl], 0.25),
    ("one file with the corpus as its index, ms", wall[one], 60),
    ("a commit of one guide in the hook, ms", wall[staged], 150),
    ("--since as a multiple of lint", wall[since] / wall[lint], 2.2),
    ("peak memory, MB", megabytes, 150),
]
print("\n| measure of `polyguide lint` | value | at most | |\n| --- | --: | --: | --- |")
for name, value, limit in checks:
    print(f"| {name} | {value:.2f} | {limit:g} | {'yes' if value <= limit else 'NO'} |")
