#!/usr/bin/env python3
"""Writes a table of what Benchmarks/bundles has measured: report_bundles.py FOLDER"""
import json
import pathlib
import statistics
import sys

folder = pathlib.Path(sys.argv[1])


def seconds(part, step, tool):
    result = json.loads((folder / f"{part}-{step}-{tool}.json").read_text())["results"][0]
    return statistics.median(result["times"])


print("| step | tool | all guides | half of them | all / half | times polyguide's |")
print("| --- | --- | --: | --: | --: | --: |")
complaints = []
for step in ["export", "import"]:
    own = seconds("all", step, "polyguide")
    for tool in ["polyguide", "mdpo", "po4a"]:
        whole, half = seconds("all", step, tool), seconds("half", step, tool)
        print(f"| {step} | {tool} | {whole:.2f} s | {half:.2f} s | {whole / half:.2f} | {whole / own:.0f} |")
        if tool == "polyguide" and whole / half > 2.2:
            complaints.append(f"{step} is not linear: all guides take {whole / half:.2f} times as long as half")
        if tool != "polyguide" and whole / own < 20:
            complaints.append(f"{step} is not 20 times faster than {tool}")
for complaint in complaints:
    print(f"\nNO: {complaint}")
sys.exit(1 if complaints else 0)
