#!/usr/bin/env python3
"""Checks reports of one run against each format's schema, and against the JSON report of the same run.

    python3 .ci/check_reports.py REPORTS SCHEMAS ROOT

REPORTS holds json, sarif, github, gitlab, junit and rdjson; SCHEMAS the published schemas; ROOT is what the
paths in the reports start at.
"""
import gzip
import json
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from urllib.parse import unquote

import jsonschema

reports, schemas, root = (Path(argument) for argument in sys.argv[1:])
MOST_RESULTS = 25_000
MOST_GZIPPED_BYTES = 10_000_000
lines_of_file = {}


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def schema(pattern):
    [path] = schemas.glob(pattern)
    return load(path)


def expect(condition, *facts):
    if not condition:
        sys.exit("check_reports: " + " ".join(map(str, facts)))


def lines(path):
    """The lines of a file in bytes, with their ends; a lone CR ends one, too."""
    if path not in lines_of_file:
        content = (root / path).read_bytes()
        lines_of_file[path] = re.findall(rb"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z|\Z", content)
    return lines_of_file[path]


def codepoints(path, line, column):
    """A 1-based column in code points of one in bytes."""
    start = lines(path)[line - 1][: column - 1]
    return 1 + sum(byte & 0xC0 != 0x80 for byte in start)


def offset(path, line, column):
    """The byte offset of a place whose column is in code points."""
    before = lines(path)[: line - 1]
    left = column - 1
    place = 0
    text = lines(path)[line - 1] if line <= len(lines(path)) else b""
    while left and place < len(text):
        place += 1
        while place < len(text) and text[place] & 0xC0 == 0x80:
            place += 1
        left -= 1
    return sum(map(len, before)) + place


def by_severity(findings):
    """The findings that a limited report shows, in their order."""
    rank = {"error": 0, "warning": 1, "info": 2}
    order = sorted(range(len(findings)), key=lambda i: (rank[findings[i]["severity"]], i))
    return [findings[i] for i in sorted(order[:MOST_RESULTS])]


findings = by_severity(load(reports / "json")["findings"])
expect(findings, "there is no finding to compare")


def check_sarif():
    report = load(reports / "sarif")
    jsonschema.Draft7Validator(schema("sarif-2.1.0*.json")).validate(report)
    size = len(gzip.compress((reports / "sarif").read_bytes()))
    expect(size <= MOST_GZIPPED_BYTES, "SARIF has", size, "bytes gzipped")
    [run] = report["runs"]
    expect(run["columnKind"] == "unicodeCodePoints")
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        expect(rule["help"]["text"] and rule["help"]["markdown"], rule["id"], "has no help")
        expect(len(rule["fullDescription"]["text"]) <= 1024, rule["id"], "is described at length")
    expect(len(run["results"]) == len(findings), "SARIF has", len(run["results"]), "results")
    prints = {result["partialFingerprints"]["polyguide/v1"] for result in run["results"]}
    expect(len(prints) == len(findings), "two results have one fingerprint")
    for result, finding in zip(run["results"], findings):
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["rule"])
        [location] = result["locations"]
        place = location["physicalLocation"]
        path = unquote(place["artifactLocation"]["uri"])
        expect((root / path).is_file(), "there is no", path)
        region = place["region"]
        expect(region["startLine"] == region["endLine"] == finding["line"], "region", region)
        expect(region["startColumn"] <= region["endColumn"], "region", region)
        expect(("fixes" in result) == ("fix" in finding), "fix of", finding)
        if "fix" in finding:
            [change] = result["fixes"][0]["artifactChanges"]
            for part, edit in zip(change["replacements"], finding["fix"]["edits"], strict=True):
                cut = part["deletedRegion"]
                start = offset(path, cut["startLine"], cut["startColumn"])
                end = offset(path, cut["endLine"], cut["endColumn"])
                text = part.get("insertedContent", {"text": ""})["text"]
                expect((start, end, text) == (edit["startOffset"], edit["endOffset"], edit["text"]), path, edit)
    return len(rules)


def check_gitlab():
    report = load(reports / "gitlab")
    validator = jsonschema.validators.validator_for(schema("gitlab-*.json"))(schema("gitlab-*.json"))
    expect(len(report) == len(findings), "GitLab's has", len(report), "items")
    for item, finding in zip(report, findings):
        validator.validate(item)
        expect(item["description"].startswith(finding["rule"] + ": "), item)
        expect(item["severity"] in {"info", "minor", "major", "critical", "blocker"}, item)
        expect((root / item["location"]["path"]).is_file(), item)
        expect(item["location"]["lines"]["begin"] == finding["line"], item)
    expect(len({item["fingerprint"] for item in report}) == len(report), "two items have one fingerprint")


def check_rdjson():
    report = load(reports / "rdjson")
    expect(len(report["diagnostics"]) == len(findings))
    for item, finding in zip(report["diagnostics"], findings):
        path, place = item["location"]["path"], item["location"]["range"]
        columns = [(place[end]["line"], codepoints(path, **place[end])) for end in ("start", "end")]
        expect(columns[0] == (finding["line"], finding["column"]), item)
        expect(columns[1] == (finding["endLine"], finding["endColumn"]), item)
        texts = [suggestion["text"] for suggestion in item.get("suggestions", [])]
        expect(texts == [edit["text"] for edit in finding.get("fix", {"edits": []})["edits"]], item)


def check_github():
    annotations = (reports / "github").read_text(encoding="utf-8").split("\n")
    cut = [line for line in annotations if line.startswith("::notice title=polyguide::")]
    expect(len(annotations) == len(findings) + len(cut) + 1, "GitHub's has", len(annotations), "lines")
    for line, finding in zip(annotations, findings):
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        expect(match, line)
        fields = dict(field.split("=", 1) for field in match[2].split(","))
        expect((root / unquote(fields["file"])).is_file(), line)
        expect(fields["line"] == str(finding["line"]) and fields["title"] == finding["rule"], line)
        message = finding["message"][:20]
        expect(unquote(match[3]).startswith(message) or not message.isprintable(), line)


def check_junit():
    suites = xml.parse(reports / "junit").getroot()
    expect(len(list(suites.iter("failure"))) == len(findings) == int(suites.get("failures")))
    expect(len(list(suites.iter("testcase"))) == int(suites.get("tests")))
    expect(sum(int(suite.get("failures")) for suite in suites) == len(findings))


rules = check_sarif()
for check in (check_gitlab, check_rdjson, check_github, check_junit):
    check()
print(f"{len(findings)} findings of {rules} rules are the same in all formats")
