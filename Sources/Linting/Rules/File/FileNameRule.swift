import Guides
import Markup

/// Finds names of files and folders that do not work everywhere.
struct FileNameRule: Rule {
  static let documentation = RuleDocumentation(
    id: "file/name",
    summary: "Names of files and folders are of small letters, digits, - and _",
    why: """
      A name is a part of the page's URL: Hugo drops some punctuation and turns blanks into hyphens, so that \
      the URL is no longer the path. A name that differs in letter case alone is the same file on some \
      systems, and another one on the server. An accent that is a character of its own makes a name that \
      looks the same and is not. A dot is part of a name such as `v0.10`; a second ending is not.
      """,
    severity: .warning, kinds: [.guide, .misplaced], readsUndecodable: true,
    examples: [
      .bad(["en/italy/driver's_license.md": "«---»\ntitle: License\n---\n"]),
      .bad(["cs/czech republic/matrika.md": "«---»\ntitle: Matrika\n---\n"]),
      .bad(["en/italy/Registration_(SSN).md": "«---»\ntitle: SSN\n---\n"]),
      .bad(["es/chile/nacio\u{301}n.md": "«---»\ntitle: Nación\n---\n"]),
      .bad(["es/chile/guía.md.md": "«---»\ntitle: Guía\n---\n"]),
      .bad(["es/chile/guía..md": "«---»\ntitle: Guía\n---\n"]),
      .good([
        "es/chile/nación_2-3.md": "---\ntitle: Nación\n---\n",
        "en/chile/v0.10.md": "---\ntitle: Version\n---\n",
        "en/chile/node.js.md": "---\ntitle: Node\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let name = FileName(guide.page.path)
    guard !name.isPlain else { return }
    let message: Finding.Message
    if case let unwanted = name.unwanted, !unwanted.isEmpty {
      message = .name(unwanted, name.advice(context.site))
    } else if let ending = name.extraEnding {
      message = .ending(ending, name.advice(context.site))
    } else {
      return
    }
    report.add(
      message, at: guide.firstLine, notes: ["polyguide mv renames a guide with every link to it"])
  }
}

extension Finding.Message {
  fileprivate static func ending(_ ending: String, _ advice: String) -> Self {
    "the name ends in \".\(ending)\" and in \".md\": \(advice)"
  }

  fileprivate static func name(_ unwanted: [Unicode.Scalar], _ advice: String) -> Self {
    var things: [String] = []
    for scalar in unwanted {
      let thing =
        scalar.properties.isUppercase
        ? "capitals"
        : scalar.properties.isWhitespace
          ? "blanks"
          : Composition.isMark(scalar) ? "accents as characters of their own" : "\"\(scalar)\""
      if !things.contains(thing) { things.append(thing) }
    }
    let last = things.removeLast()
    let list = things.isEmpty ? last : things.joined(separator: ", ") + " and " + last
    return "the name has \(list): \(advice)"
  }
}
