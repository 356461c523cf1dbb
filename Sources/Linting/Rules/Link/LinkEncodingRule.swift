import Guides
import Markup

/// Finds letters in an address that are not percent-encoded.
struct LinkEncodingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/encoding",
    summary: "Letters beyond ASCII and blanks in an address are percent-encoded",
    why: """
      Browsers encode them on the way, but other programs cut an address off at the first such \
      letter (RFC 3986, section 2). Where a file's name was typed on another system the letters \
      may look the same and differ.
      """,
    severity: .info,
    examples: [
      .bad(
        [
          "es/mexico/curp.md":
            "---\ntitle: CURP\n---\n[1](«https://tramitit.com/es/guides/mexico/crédito/»)\n",
          "es/mexico/crédito.md": "---\ntitle: Crédito\n---\n",
        ],
        fixed: [
          "es/mexico/curp.md":
            "---\ntitle: CURP\n---\n[1](https://tramitit.com/es/guides/mexico/cr%C3%A9dito/)\n"
        ]),
      .good([
        "es/mexico/curp.md": """
        ---
        title: CURP
        ---
        [1](https://tramitit.com/es/guides/mexico/cr%C3%A9dito/) [2](https://español.example.org/)

        """,
        "es/mexico/crédito.md": "---\ntitle: Crédito\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.encoding) {
      let (link, target) = (faulty.link, faulty.target)
      report.add(.unencoded, at: link.urlSpan, fix: fix(link, target.address, guide))
    }
  }

  private func fix(_ link: GuideLink, _ address: WebAddress, _ guide: Guide) -> Fix? {
    guard link.hasOwnAddress else { return nil }
    return .safe(Fix.Edit(link.urlSpan, encoded(guide.source.bytes[link.urlSpan.range], address)))
  }

  /// Encodes what stands behind the host; the rest is left as it is written.
  private func encoded(_ written: ArraySlice<UInt8>, _ address: WebAddress) -> String {
    var slashes = address.host.isEmpty ? 0 : 3
    let host = written.prefix { byte in
      if byte == UInt8(ascii: "/") { slashes -= 1 }
      if byte == UInt8(ascii: "?") { slashes = 0 }
      return slashes > 0
    }
    return String(decoding: host, as: UTF8.self)
      + HugoURL.encodedLetters(written.dropFirst(host.count))
  }
}

extension Finding.Message {
  fileprivate static let unencoded: Self =
    "letters or blanks in the address are not percent-encoded: encode them"
}
