#!/usr/bin/env python3
"""Holds the URLs of small sites against those that Hugo itself gives them.

    check_urls.py POLYGUIDE HUGO SCRATCH

Each site below is a Hugo project and a rule set that leaves the layout to Hugo's configuration.
"""
import html
import json
import pathlib
import subprocess
import sys

polyguide, hugo, scratch = sys.argv[1:]
root = pathlib.Path(__file__).resolve().parent.parent

# What Hugo says of each page that is made of a file.
TEMPLATE = """{{ range site.Pages }}{{ $page := . }}{{ with .File }}{{ .Path }}\t{{ $page.Language.Lang }}\t{{ $page.RelPermalink }}\t{{ $page.TranslationKey }}
{{ end }}{{ end }}"""

PAGES = {
    "_index.md": "title: Home",
    "top.md": "title: Top",
    "about/index.md": "title: About",
    "about/note.md": "title: Part of about",
    "docs/_index.md": "title: Docs",
    "docs/Upper Case.md": "title: A",
    "docs/trámite.md": "title: A",
    "docs/v1.2.md": "title: A",
    "docs/it's (new), really.md": "title: A",
    "docs/keyed.md": "title: A\ntranslationKey: shared",
    "docs/slugged.md": "title: A\nslug: Él  Slug",
    "docs/absolute.md": "title: A\nurl: /abs/One",
    "docs/relative.md": "title: A\nurl: rel/Two",
    "docs/file.md": "title: A\nurl: /x/page.html",
    "blog/_index.md": "title: Blog",
    "blog/plain.md": "title: Plain & Simple",
    "blog/post/index.md": "title: My Post\ndate: 2024-03-05",
    "blog/deep/x.md": "title: Deep X\nslug: deep\ndate: 2023-12-31T23:00:00-05:00",
    "news/a.md": "title: Ünïcode Title\ndate: 2024-02-29",
    "news/İ (x)/) +y/{z w.md": "title: C++ & a+b",
    "papers/_index.md": "title: Papers\nslug: Pa Pers-",
    "papers/sub/_index.md": "title: Sub",
    "papers/sub/x.md": "title: X\nlastmod: 2024-03-05",
    "papers/sub/deep/y.md": "title: Y\nurl: /v1.2//y/index.html",
}

SITES = {
    "suffix": """
        [languages.en]
        [languages.es]
        [languages.pt-br]
        """,
    "suffix-subdir": """
        defaultContentLanguageInSubdir = true
        [languages.en]
        [languages.es]
        """,
    "folders": """
        [languages.en]
        contentDir = "content/english"
        [languages.es]
        contentDir = "content/es"
        """,
    "mounts": """
        [languages.en]
        [languages.es]
        [[module.mounts]]
        source = "content"
        target = "content"
        [module.mounts.sites.matrix]
        languages = ["en"]
        [[module.mounts]]
        source = "translated/es"
        target = "content"
        [module.mounts.sites.matrix]
        languages = ["es"]
        """,
    "permalinks": """
        [permalinks]
        blog = "/b/:year/:month/:slug/"
        news = "/:sections/:yearday-:weekdayname-:monthname/:slugorcontentbasename"
        docs = "/d/:contentbasename"
        papers = "/:year/:sections/:sectionslugs/:sections[1:]/:slug/"
        [languages.en]
        [languages.es]
        """,
    "kinds": """
        [permalinks.page]
        blog = "/b/:sections/:contentbasename/"
        [permalinks.section]
        docs = "/d/:slug/"
        "papers/sub" = "/p/:sectionslug/:sections[last]/"
        [languages.en]
        [languages.es]
        """,
    "ugly": """
        uglyURLs = true
        [permalinks]
        blog = "/b/:year/:slug/"
        [languages.en]
        [languages.es]
        """,
    "ugly-section": """
        [uglyURLs]
        docs = true
        [languages.en]
        [languages.es]
        """,
    "spelling": """
        disablePathToLower = true
        removePathAccents = true
        [languages.en]
        [languages.es]
        """,
}


def place(site, language, path):
    """Where a page's file is in a project."""
    folders = {"folders": {"en": "content/english", "es": "content/es"},
               "mounts": {"en": "content", "es": "translated/es"}}.get(site)
    if folders:
        return f"{folders[language]}/{path}"
    name = path if language == "en" else f"{path.removesuffix('.md')}.{language}.md"
    return f"content/{name}"


def build(site, lines):
    project = pathlib.Path(scratch) / site
    languages = [line.split(".")[1].rstrip("]") for line in lines.split("\n") if "[languages." in line]
    files = {
        "hugo.toml": 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap"]\n'
        + "\n".join(line.strip() for line in lines.split("\n")),
        "layouts/all.html": "-",
        "layouts/home.html": TEMPLATE,
        "rules/site.yaml": "guides: any\n",
        "rules/guide.yaml": (root / "rules/guide.yaml").read_text(),
        "rules/front-matter.schema.yaml": (root / "rules/front-matter.schema.yaml").read_text(),
    }
    for language in languages:
        files[f"rules/languages/{language}.yaml"] = (root / "rules/languages/en.yaml").read_text()
        for path, front_matter in PAGES.items():
            files[place(site, language, path)] = f"---\n{front_matter}\n---\nText.\n"
    for path, text in files.items():
        file = project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    subprocess.run([hugo, "--quiet", "--source", project, "--destination", "out"], check=True)
    return project, languages


failed = False
for site, lines in SITES.items():
    project, languages = build(site, lines)
    wanted = {}
    for home in project.glob("out/**/index.html"):
        for line in home.read_text().split("\n"):
            if line.count("\t") == 3:
                path, language, url, key = html.unescape(line).split("\t")
                wanted[language, path] = url, key
    report = subprocess.run(
        [polyguide, "links", "--format", "json"], cwd=project, check=True, capture_output=True)
    found = {}
    for page in json.loads(report.stdout)["guides"]:
        path = page["path"]
        for folder in ("content/english/", "content/es/", "translated/es/", "content/"):
            if path.startswith(folder):
                path = path.removeprefix(folder)
                break
        found[page["language"], path] = page["url"], page["translationKey"]
    for page in sorted(wanted.keys() | found.keys()):
        if wanted.get(page) != found.get(page):
            failed = True
            print(f"{site}, {page}: Hugo has {wanted.get(page)}, not {found.get(page)}")
    print(f"{site}: {len(wanted)} pages")
sys.exit(failed)
