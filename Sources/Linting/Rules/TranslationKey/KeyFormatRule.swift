import Guides
import JSONSchema
import Markup

/// Finds translationKeys that are not written as all others are.
struct KeyFormatRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation-key/format",
    summary: "A translationKey is its folder's name, a dash and a name in plain letters",
    why: """
      Keys are compared to the letter, so that a blank, an apostrophe or a capital is an invitation to get \
      them wrong; an apostrophe also ends a quoted YAML text. The folder in front keeps the guides of two \
      countries apart.
      """,
    severity: .warning, needsFolder: true,
    examples: [
      .bad("---\ntranslationKey: mexico-driver«'»s_license\n---\n"),
      .bad("---\ntranslationKey: mexico-visa«  »request\n---\n"),
      .bad("---\ntranslationKey: mexico-trámite_de_visa\n---\n".replacing("á", with: "«á»")),
      .bad("---\ntranslationKey: «chile-visa»\n---\n"),
      .bad(["cs/czech-republic/a.md": "---\ntranslationKey: czech« »republic-visa\n---\n"]),
      .good("---\ntranslationKey: mexico-form_1.2_request-b\n---\n"),
      .good(["cs/czech republic/a.md": "---\ntranslationKey: czech-republic-visa\n---\n"]),
      .good(["en/czech-republic/a.md": "---\ntranslationKey: 'czech-republic-visa'\n---\n"]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let key = guide.page.translationKey else { return }
    let isPlain = key.text.utf8.allSatisfy(KeyFormatRule.isPlain)
    if isPlain, KeyFormatRule.starts(key.text, with: guide.page.path.folder) { return }
    // The folder's own name may need mending, too: that is for file/name.
    let folder = KeyFormatRule.plain(guide.page.path.folder, blank: "-")
    if isPlain, KeyFormatRule.starts(key.text, with: folder) { return }
    // Any other value is for translation-key/missing.
    guard guide.frontMatter[FrontMatterKey.translationKey]?.isString == true else { return }
    let written = KeyFormatRule.suggestion(key.text, folder: folder)
    guard !isPlain else {
      report.add(.otherFolder(key.text, folder), at: key.span)
      return
    }
    report.add(
      .letters(KeyFormatRule.odd(key.text)), at: KeyFormatRule.oddSpan(key, guide.source),
      notes: ["\"\(written)\" would do, in all guides that share the key"])
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func starts(_ key: String, with folder: String) -> Bool {
    let rest = key.utf8.dropFirst(folder.utf8.count)
    return key.utf8.starts(with: folder.utf8) && rest.first == UInt8(ascii: "-") && rest.count > 1
  }

  /// The first run of characters that are not plain.
  private static func odd(_ key: String) -> String {
    let rest = key.utf8.drop(while: isPlain).prefix { !isPlain($0) }
    return String(decoding: rest, as: UTF8.self)
  }

  /// Where that run is written; all of the value where escapes hide it.
  private static func oddSpan(_ key: Page.Field, _ source: SourceText) -> ByteSpan {
    let bytes = source.bytes
    var inner = key.span
    if let quote = bytes[inner.range].first, quote == 0x22 || quote == 0x27, inner.count > 1 {
      inner = ByteSpan(inner.start + 1, inner.end - 1)
    }
    guard bytes[inner.range].elementsEqual(key.text.utf8),
      let start = bytes[inner.range].firstIndex(where: { !isPlain($0) })
    else { return key.span }
    return ByteSpan(start, bytes[start..<inner.end].firstIndex(where: isPlain) ?? inner.end)
  }

  /// A text in lower case without what is not plain.
  private static func plain(_ text: String, blank: Character) -> String {
    var plain = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII, isPlain(UInt8(truncatingIfNeeded: scalar.value)) {
        plain.unicodeScalars.append(scalar)
      } else if scalar.properties.isWhitespace, plain.last != blank {
        plain.append(blank)
      }
    }
    return plain
  }

  /// The key in plain letters, with the dashes of its folder.
  private static func suggestion(_ key: String, folder: String) -> String {
    let plain = plain(key, blank: "_")
    let isOfFolder = zip(plain, folder + "-").allSatisfy {
      $0 == $1 || "-_".contains($0) && "-_".contains($1)
    }
    return isOfFolder && plain.count > folder.count
      ? folder + "-" + plain.dropFirst(folder.count + 1) : plain
  }
}

extension Finding.Message {
  fileprivate static func letters(_ odd: String) -> Self {
    let name = odd.utf8.allSatisfy { $0 == 0x20 } ? "a blank" : quoted(odd)
    return "translationKey has \(name) in it: use a-z, 0-9, \"_\", \"-\" and \".\" only"
  }

  fileprivate static func otherFolder(_ key: String, _ folder: String) -> Self {
    "translationKey \(quoted(key)) does not start with the guide's folder: \(quoted(folder + "-")) is expected"
  }
}
