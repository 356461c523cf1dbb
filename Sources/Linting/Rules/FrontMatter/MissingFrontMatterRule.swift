import Guides
import Markup

/// Finds guides without a front matter block, and blocks that are not where Hugo looks.
struct MissingFrontMatterRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/missing",
    summary: "A guide starts with one front matter block",
    why: """
      Hugo reads metadata only where the first text of a file is a line with `---`, or with `+++` for TOML, or an \
      object of JSON (`parser/pageparser/pagelexer_intro.go`). With other text before it the page has no title, no date \
      and no translationKey, and shows its metadata to readers; so it does with a second block.
      """,
    severity: .error,
    examples: [
      .bad("«## Description»\n\nHow to register.\n"),
      .bad("«Here is the guide:»\n\n---\ntitle: Register\ndraft: false\ndate: 2024-06-24\n---\n"),
      .bad("---\ntitle: Register\n---\n\n«---»\ntitle: Register\ndraft: true\n---\n"),
      .bad(
        "---\ntitle: Register\n---\n\n***\n\n---\n«title: Register\nauthor: 'It's me'\ndraft: true»\n---\n"
      ),
      .bad("«---»\n---\n\n## Description\n"),
      .bad("«{»}\n## Description\n"),
      .bad("«Here is the guide:»\n\n+++\ntitle = 'Register'\ndraft = false\n+++\n"),
      .bad("+++\ntitle = 'Register'\n+++\n\n«{»\"title\": \"Register\"}\n"),
      .good("\n---\ntitle: Register\n---\n\nText\n\n---\n\nMore text\n"),
      .good("+++\ntitle = 'Register'\n+++\nText\n"),
      .good("{\n\"title\": \"a } b\"\n}\nText\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let frontMatter = guide.frontMatter
    switch frontMatter.state {
    case .invalid: return
    case .missing:
      report.add(.missing, at: guide.firstLine, notes: help(guide))
      return
    case .mapping:
      if frontMatter.pairs.isEmpty { report.add(.empty, at: frontMatter.openingFence) }
    }
    if !frontMatter.textBefore.isEmpty {
      report.add(
        .textBefore, at: firstLine(of: frontMatter.textBefore, guide.source),
        notes: ["Hugo reads the block only where it is the first text of the file"])
    }
    if !frontMatter.secondBlock.isEmpty {
      let start = frontMatter.secondBlock.start
      report.add(
        .secondBlock, at: ByteSpan(start, start + fenceLength(at: start, guide)),
        notes: ["Hugo reads the first block only, and shows the second one as text"],
        related: [
          Finding.Related(
            path: guide.path, span: frontMatter.openingFence, message: "the first block")
        ])
    } else if let stray = StrayMetadata.first(in: guide, context.ruleSet.fields) {
      report.add(.secondBlock, at: stray, notes: ["Hugo shows it as text"])
    }
  }

  private func fenceLength(at start: Int, _ guide: Guide) -> Int {
    guide.source.bytes[start] == UInt8(ascii: "{") ? 1 : 3
  }

  /// What to say of keys that have no fence above them.
  private func help(_ guide: Guide) -> [String] {
    let line = guide.source[guide.firstLine]
    let name = line.prefix { $0.isLetter || $0 == "_" }
    let rest = line[name.endIndex...].drop { $0 == " " }
    guard !name.isEmpty, name.utf8.count < 20, let mark = rest.first, mark == ":" || mark == "="
    else { return ["Hugo takes title, date and translationKey from a block between two lines ---"] }
    return ["a line \(mark == ":" ? "---" : "+++") must stand above \"\(name)\""]
  }

  private func firstLine(of span: ByteSpan, _ source: SourceText) -> ByteSpan {
    let bytes = source.bytes[span.range]
    return ByteSpan(span.start, bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? span.end)
  }
}

extension Finding.Message {
  fileprivate static let missing: Self =
    "no front matter: the guide must start with its keys between two lines ---"
  fileprivate static let empty: Self = "the front matter has no keys: add title and the others"
  fileprivate static let textBefore: Self =
    "text before the front matter: move it below the block or remove it"
  fileprivate static let secondBlock: Self =
    "second front matter block: merge it into the first one"
}
