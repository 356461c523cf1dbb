#!/usr/bin/env python3
"""Runs the steps of action.yml as GitHub does, on a pull request in a scratch repository.

    python3 .ci/check_action.py PACKAGE     what pip installs: the wheel

The pull request adds a broken link to content that has an old one; its merge is checked out without history.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
GUIDE = "content/en/mexico/curp_registration.md"


def git(folder, *arguments):
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-C", folder, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def add_link(site, target):
    with open(site / GUIDE, "a") as guide:
        guide.write(f"\nSee [this](https://tramitit.com/guides/mexico/{target}/).\n")
    git(site, "commit", "-qam", target)


def pull_request(scratch):
    """A checkout of a pull request's merge, and the base that its event names."""
    origin = scratch / "origin"
    origin.mkdir()
    git(origin, "init", "-q", "-b", "main")
    git(origin, "config", "uploadpack.allowAnySHA1InWant", "true")
    subprocess.run(["cp", "-r", ROOT / "content", origin], check=True)
    git(origin, "add", ".")
    add_link(origin, "old")
    base = git(origin, "rev-parse", "HEAD")
    git(origin, "checkout", "-q", "-b", "change")
    add_link(origin, "new")
    # The base has gone on since: that is not the pull request's doing.
    git(origin, "checkout", "-q", "main")
    (origin / "content/en/mexico/pension_request.md").unlink()
    git(origin, "commit", "-qam", "Another change")
    git(origin, "merge", "-q", "--no-ff", "-m", "Merge", "change")
    git(scratch, "clone", "-q", "--depth=1", origin.as_uri(), "checkout")
    return scratch / "checkout", base


def value(text, values):
    return re.sub(r"\$\{\{ *(.*?) *\}\}", lambda match: values[match[1]], text)


def run_step(step, checkout, values, environment):
    variables = {key: value(text, values) for key, text in step.get("env", {}).items()}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    result = subprocess.run(
        command, cwd=checkout, env=os.environ | environment | variables, capture_output=True, text=True
    )
    lines = Path(environment["GITHUB_OUTPUT"]).read_text().splitlines()
    for line in lines:
        name, output = line.split("=", 1)
        values[f"steps.{step.get('id')}.outputs.{name}"] = output
    Path(environment["GITHUB_OUTPUT"]).write_text("")
    return result


def main(package):
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        checkout, base = pull_request(scratch)
        values = {f"inputs.{name}": entry["default"] for name, entry in action["inputs"].items()}
        values |= {
            "inputs.package": str(Path(package).resolve()),
            "github.action_path": str(ROOT),
            "github.event.pull_request.base.sha": base,
        }
        environment = {
            "GITHUB_ACTIONS": "true",
            "GITHUB_SHA": git(checkout, "rev-parse", "HEAD"),
            "GITHUB_OUTPUT": str(scratch / "output"),
            "GITHUB_STEP_SUMMARY": str(scratch / "summary"),
            "RUNNER_TEMP": str(scratch),
        }
        (scratch / "output").write_text("")
        steps = [step for step in action["runs"]["steps"] if "run" in step]
        results = [run_step(step, checkout, values, environment) for step in steps]
        for result in results[:-1]:
            assert result.returncode == 0, result.stderr
        check = results[-1]
        assert check.returncode == 1, check
        errors = [line for line in check.stdout.splitlines() if line.startswith("::error ")]
        assert len(errors) == 1 and f"file={GUIDE}," in errors[0], check.stdout
        assert "mexico/new/" in errors[0]
        sarif = Path(values["steps.check.outputs.sarif"]).read_text()
        assert sarif.count('"ruleId":') == 1
        assert (scratch / "summary").read_text().count("### polyguide") == 1
    print("the action fails a pull request for what it breaks")


main(*sys.argv[1:])
