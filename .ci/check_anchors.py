#!/usr/bin/env python3
"""Holds the anchors of headings against the ids that Hugo itself gives them.

    check_anchors.py POLYGUIDE HUGO SCRATCH

Links to every id that Hugo makes must pass, and links to others must be told of.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

polyguide, hugo, scratch = sys.argv[1:]
root = pathlib.Path(__file__).resolve().parent.parent

# The text of one page: numbers depend on the headings before.
HEADINGS = r"""
## Simple
## Two  words and-hyphen_under
## Simple
## Simple
## simple-1
## Punctuation: a, b. (c)? d! e & f / g + h's "q"
## 🎉 Party time
## 🎉
## !!!
## heading
## :smile: code
## **Bold** and *em* `code()` [link](https://example.org/a_b) ![img](a.png)
## Ünïcode ÉTÉ İstanbul ẞ ß Σίσυφος ΣΑΣ
## Обязательные документы
## 必要書類（例）
## हिन्दी शीर्षक
## العربية ٣
## n&eacute; &amp; x
## Escaped \*star\* \_us\_
## Trailing hashes ##
## Trailing custom ## {#after}
## Custom {#my-ID_x}
## Custom in {#inhash} ##
## Classy {.cls #cid2 data=1}
## Only a class {.cls}
## Quoted {title="a b"}
## Not custom {#bad id}
## my-id_x
## After
##
## {#only}
## x {#Ünï}
##    Leading spaces   
   ### Indented
> ## Quoted head
- ## List head

1. ## In an item
   Setext in an item
   ---

## <b>raw</b> html
## ½ ² Ⅻ ⓐ ª 1️⃣
## a–b — c’s “q” …
## a -- b --- c ---- d
## a `--` b
## tab	inside
## no break
## Zero​width and so­ft
## ｆｕｌｌ　ｗｉｄｔｈ
## [reference][label]
## [no reference][nolabel]
## A note[^1]
## Setext below
Setext one
==========
Setext two
lines here
and more
-----
Setext [over
lines](x) and rest
---
Setext custom {#setext}
---
## *a b*: c
## [a b](x) c
## ***a** b* c
## 1. Numbered / 2
## ~~strike~~ H~2~O ==mark==
## trailing backslash \
## {{</* x */>}}

###### Six
####### Seven
####none

[label]: https://example.org
[^1]: ## A heading in a note
"""

# Headings that a version or a setting of Hugo may read in another way: none of its ids may be told of.
UNCERTAIN = [
    "[it's a \"q\" one](x)", "[use snake_case now](x)", "**What's new in -- v1.2?** yes", "[**bold** link](x)",
    "[![alt](x.png) t](x)", "a <https://example.org/> http://example.org/b?c=d www.example.org a@example.org",
    "e&#769;", "`&eacute;`", "[a `b` c](x)", "[a<br>b](x)",
]

SITES = {
    "anchors": "",
    "anchors-ascii": '[markup.goldmark.parser]\nautoHeadingIDType = "github-ascii"\n',
}


def page(title, text):
    return f"---\ntitle: {title}\n---\n{text}\n"


def build(site, configuration):
    project = pathlib.Path(scratch) / site
    files = {
        "hugo.toml": 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap"]\n'
        + configuration,
        "layouts/all.html": "{{ .Content }}",
        "rules/site.yaml": "guides: any\n",
        "rules/guide.yaml": (root / "rules/guide.yaml").read_text(),
        "rules/front-matter.schema.yaml": (root / "rules/front-matter.schema.yaml").read_text(),
        "rules/languages/en.yaml": (root / "rules/languages/en.yaml").read_text(),
        "content/headings.md": page("Headings", HEADINGS),
    }
    for number, heading in enumerate(UNCERTAIN):
        files[f"content/uncertain{number}.md"] = page("Uncertain", f"## {heading}")
    for path, text in files.items():
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    subprocess.run([hugo, "--quiet", "--source", project, "--destination", "out"], check=True)
    return project


def ids(project, name):
    text = (project / "out" / name / "index.html").read_text()
    return [html.unescape(found) for found in re.findall(r'<h[1-6][^>]* id="([^"]*)"', text)]


failed = False
for site, configuration in SITES.items():
    project = build(site, configuration)
    known = ids(project, "headings")
    others = [f"{name}-9" for name in known] + [name.upper() for name in known]
    others += ["simple-3", "heading-9", "two", "lines-here", "bold"]
    others = sorted(set(others) - set(known))
    links = [f"headings.md#{urllib.parse.quote(name)}" for name in known + others]
    for number in range(len(UNCERTAIN)):
        links += [f"uncertain{number}.md#{urllib.parse.quote(name)}" for name in ids(project, f"uncertain{number}")]
    (project / "content/links.md").write_text(page("Links", "".join(f"- [x]({link})\n" for link in links)))
    report = subprocess.run(
        [polyguide, "lint", "--select", "link/anchor", "--format", "json", "--fail-on", "never"],
        cwd=project, check=True, capture_output=True)
    told = {links[finding["line"] - 4] for finding in json.loads(report.stdout)["findings"]}
    wanted = {f"headings.md#{urllib.parse.quote(name)}" for name in others}
    for link in sorted(told ^ wanted):
        failed = True
        print(f"{site}: {urllib.parse.unquote(link)} is {'told of' if link in told else 'taken for an id of Hugo'}")
    print(f"{site}: {len(known)} ids")
sys.exit(failed)
