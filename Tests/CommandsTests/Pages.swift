/// Small contents for tests: one rule's worth of defects, which no policy changes.
enum Pages {
  static let clean = "---\ntitle: A\ntranslationKey: mexico-a\n---\n\nBody.\n"
  static let faulty = "---\ntitle: B\ntitle: C\n---\n\nBody.\n"

  /// Looks at keys given twice only, so that other rules may come and go.
  static let select = ["--select", "front-matter/duplicate-key"]

  static let site = [
    "content/en/mexico/a.md": clean,
    "content/en/mexico/b.md": faulty,
    "content/es/mexico/c.md": faulty,
  ]
}
