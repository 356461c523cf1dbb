import Guides
import Markup

/// Finds a link whose text is an address, but not that of its target.
struct MisleadingLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/misleading",
    summary: "A link whose text is an address leads to that address",
    why: """
      The reader believes the text and lands elsewhere, as in a fraud. A text may leave out the \
      scheme, `www.` and the end of the path, and name the site that the target's host is a part \
      of.
      """,
    severity: .warning,
    examples: [
      .bad("---\ntitle: CURP\n---\n[«www.bankia.es»](https://www.caixabank.es/)\n"),
      .bad("---\ntitle: CURP\n---\n[«https://gob.mx/curp»](https://www.gob.mx/rfc)\n"),
      .good(
        """
        ---
        title: CURP
        ---
        [www.gob.mx](https://www.gob.mx/curp/) [Gov.uk](https://service.gov.uk/) <https://gob.mx/>

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for link in guide.links where link.style != .autolink && !link.isImage && isAddress(link.text) {
      let isFull = link.text.utf8.first.map(lowercased) == UInt8(ascii: "h")
      let text = WebAddress(isFull ? link.text : "https://" + link.text)
      let target = WebAddress(link.url)
      guard !target.host.isEmpty, text.host.utf8.contains(UInt8(ascii: ".")) else { continue }
      if !leads(target, to: text) {
        report.add(.misleading(target.host), at: link.textSpan)
      }
    }
  }

  /// Whether a text is an address and nothing else.
  private func isAddress(_ text: String) -> Bool {
    let isFull = starts(text, with: "http")
    guard isFull || starts(text, with: "www.") else { return false }
    return !text.utf8.contains { $0 <= 0x20 } && (!isFull || text.utf8.contains(UInt8(ascii: ":")))
  }

  private func starts(_ text: String, with start: String) -> Bool {
    text.utf8.lazy.map(lowercased).starts(with: start.utf8)
  }

  private func leads(_ target: WebAddress, to text: WebAddress) -> Bool {
    let host = text.bareHost
    guard target.bareHost == host || target.host.hasSuffix("." + host) else { return false }
    let shown = path(text)
    return path(target).utf8.starts(with: shown.utf8)
  }

  /// A path to compare: decoded, in lower case, without what stands for the rest at its end.
  private func path(_ address: WebAddress) -> String {
    var path = HugoURL.decoded(address.path).lowercased()
    while let last = path.last, "/.…".contains(last) { path.removeLast() }
    return path
  }
}

extension Finding.Message {
  fileprivate static func misleading(_ host: String) -> Self {
    "the text is another address than the link's, which leads to \(host): make them agree"
  }
}
