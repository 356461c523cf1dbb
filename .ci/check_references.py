#!/usr/bin/env python3
"""Holds what `ref` and `relref` lead to against the pages that Hugo itself finds for them.

    check_references.py POLYGUIDE HUGO SCRATCH

Every reference below stands in pages of each kind: beside others, in a bundle, in a section, in another language.
"""
import html
import json
import pathlib
import re
import subprocess
import sys

polyguide, hugo, scratch = sys.argv[1:]
root = pathlib.Path(__file__).resolve().parent.parent

PAGES = {
    "_index.md": "title: Home",
    "top.md": "title: Top",
    "docs/_index.md": "title: Docs",
    "docs/_index.es.md": "title: Docs",
    "docs/a.md": "title: A",
    "docs/a.es.md": "title: A",
    "docs/only.es.md": "title: Only",
    "docs/dup.md": "title: Dup",
    "docs/bundle/index.md": "title: Bundle",
    "docs/draft.md": "title: Draft\ndraft: true",
    "docs/slug.md": "title: Slug\nslug: other",
    "docs/Upper Case.md": "title: Upper",
    "docs/v1.2.md": "title: Version",
    "docs/trámite.md": "title: Trámite",
    "docs/sub/_index.md": "title: Sub",
    "docs/sub/x.md": "title: X",
    "blog/dup.md": "title: Dup",
    "blog/uniq.md": "title: Unique",
    "blog/deep/er/z.md": "title: Z",
}

FROM = ["top.md", "docs/refs.md", "docs/refs.es.md", "docs/bundle2/index.md", "docs/sub/_index.md", "blog/deep/y.md"]

REFERENCES = """
a a.md a.en.md a.es.md docs/a docs/a.md /docs/a /docs/a.md /docs/a/ /docs/a#frag #frag a#frag ./a.md ./a ../docs/a.md
../docs/a ../a.md ../a dup dup.md uniq uniq.md blog/uniq /uniq ./uniq.md ../blog/uniq.md sub sub/ sub/x sub/x.md x x.md
../sub/x.md ./sub/x.md ../x docs docs/ /docs /docs/_index.md docs/_index.md _index.md index.md / bundle bundle/
bundle/index.md bundle/index /docs/bundle /docs/bundle.md ../bundle/index.md draft slug other v1.2 v1.2.md /docs/v1.2
top top.md /top ../top.md ../../top.md only only.es.md DOCS/A.md A.md /content/docs/a.md nowhere /nowhere a.html docs/a.html
a.txt a?x=1 blog /blog /blog.md docs/sub deep/er/z er/z.md z /blog/deep /blog/deep/er tags /tags /categories upper-case
Upper%20Case.md Upper|Case.md Upper|Case docs/Upper|Case.md trámite tr%C3%A1mite.md docs/tramite /docs//a ../../docs/a.md
""".split()
REFERENCES = [f'"{name.replace("|", " ")}"' for name in REFERENCES] + [
    'path="a.md" lang="es"', 'path="only" lang="es"', 'path="/docs/only" lang="es"', 'path="a" lang="xx"', "a.md",
    "`docs/a.md`", 'path="docs/dup"',
]

HOME = """{{ range site.Pages }}{{ $page := . }}{{ with .File }}{{ .Path }}\t{{ $page.RelPermalink }}
{{ end }}{{ end }}"""

project = pathlib.Path(scratch) / "references"
text = "".join(f"- {{{{< relref {reference} >}}}}\n" for reference in REFERENCES)
files = {
    "hugo.toml": 'baseURL = "https://example.org/"\nrefLinksErrorLevel = "warning"\nrefLinksNotFoundURL = "NOTFOUND"\n'
    "[languages.en]\n[languages.es]\n",
    "layouts/all.html": "{{ .Content }}",
    "layouts/home.html": HOME,
    "rules/site.yaml": "guides: any\n",
    "rules/guide.yaml": (root / "rules/guide.yaml").read_text(),
    "rules/front-matter.schema.yaml": (root / "rules/front-matter.schema.yaml").read_text(),
}
for language in ["en", "es"]:
    files[f"rules/languages/{language}.yaml"] = (root / "rules/languages/en.yaml").read_text()
for path, front_matter in PAGES.items():
    files[f"content/{path}"] = f"---\n{front_matter}\n---\n"
for path in FROM:
    files[f"content/{path}"] = f"---\ntitle: References\n---\n{text}"
for path, content in files.items():
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)
subprocess.run([hugo, "--quiet", "--source", project, "--destination", "out"], check=True, capture_output=True)

# The file of each page that is made of one, by its address.
pages, addresses = {}, {}
for home in project.glob("out/**/index.html"):
    for line in home.read_text().split("\n"):
        if line.count("\t") == 1:
            path, address = html.unescape(line).split("\t")
            pages[address], addresses[path] = f"content/{path}", address

report = subprocess.run([polyguide, "links", "--format", "json"], cwd=project, check=True, capture_output=True)
found = {
    (page["path"], link["line"]): link["target"] if link["target"] not in (None, "content/docs/draft.md") else "broken"
    for page in json.loads(report.stdout)["guides"] for link in page["outbound"]
}
failed = False
for path in FROM:
    output = (project / "out" / addresses[path].strip("/") / "index.html").read_text()
    for number, item in enumerate(re.findall("<li>(.*?)</li>", output)):
        url = html.unescape(re.sub("<[^>]*>", "", item)).split("#")[0]
        wanted = "broken" if url == "NOTFOUND" else pages.get(url, "no file")
        place = f"content/{path}", number + 4
        if wanted != found.get(place, "no file"):
            failed = True
            print(f"{path}, {REFERENCES[number]}: Hugo has {wanted}, not {found.get(place, 'no file')}")
print(f"references: {len(REFERENCES)} in {len(FROM)} pages")
sys.exit(failed)
