import Guides
import Markup

/// Finds addresses of sites, and parameters of addresses, that the rule set does not want.
struct LinkHostRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/host",
    summary: "Links avoid the hosts and the tracking parameters that the rule set lists",
    why: """
      A guide rests on official sources, not on a forum's, and a parameter that tells where a \
      reader comes from is left over from copying. Both are lists in guide.yaml; a host stands for \
      its subdomains too.
      """,
    severity: .warning,
    examples: [
      .bad(
        """
        ---
        title: CURP
        ---
        [1](https://«www.reddit.com»/r/mexico/?rdt=1) [2](https://www.gob.mx/?a=b&«utm_source»=x)
        https://«old.reddit.com»/r/mexico/

        """),
      .bad("---\ntitle: CURP\n---\n[1](https://tramitit.com/guides/?«gclid»=x)\n"),
      .good(
        "---\ntitle: CURP\n---\n[1](https://www.gob.mx/?source=x) [2](https://notreddit.com/)\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let links = context.links
    for index in links.external {
      let link = guide.links[index]
      check(link.url, at: link.urlSpan, guide, context, &report)
    }
    for (link, target) in zip(guide.links, links.targets)
    where target.isInternal && link.url.utf8.span.firstIndex(of: UInt8(ascii: "?")) != nil {
      check(link.url, at: link.urlSpan, guide, context, &report)
    }
    for address in links.plain where address.problem == nil {
      check(guide.source[address.span], at: address.span, guide, context, &report)
    }
  }

  private func check(
    _ url: String, at span: ByteSpan, _ guide: Guide, _ context: LintContext,
    _ report: inout Report
  ) {
    let template = context.ruleSet.template
    let address = WebAddress(url.utf8.first == UInt8(ascii: "w") ? "https://" + url : url)
    if let host = template.unwantedHosts.first(where: { isPart(address.host, of: $0) }) {
      report.add(.host(host), at: guide.source.first(address.host, in: span))
      return
    }
    guard !address.query.isEmpty else { return }
    let unwanted = address.parameterNames.filter { name in
      template.unwantedParameters.contains { isMatch(name, $0) }
    }
    guard let first = unwanted.first else { return }
    report.add(
      .parameters(unwanted.joined(separator: ", ")), at: guide.source.first(first, in: span))
  }

  private func isPart(_ host: String, of unwanted: String) -> Bool {
    host.utf8.count >= unwanted.utf8.count
      && host.utf8.suffix(unwanted.utf8.count).elementsEqual(unwanted.utf8)
      && (host.utf8.count == unwanted.utf8.count
        || host.utf8.dropLast(unwanted.utf8.count).last == UInt8(ascii: "."))
  }

  private func isMatch(_ name: String, _ pattern: String) -> Bool {
    guard pattern.utf8.last == UInt8(ascii: "*") else { return equalIgnoringCase(name, pattern) }
    let start = String(pattern.dropLast())
    return equalIgnoringCase(String(name.prefix(start.count)), start)
  }
}

extension SourceText {
  /// Where a text without regard to letter case stands first in a span; the span itself where it
  /// does not.
  fileprivate func first(_ text: String, in span: ByteSpan) -> ByteSpan {
    let wanted = text.utf8.map(lowercased)
    let bytes = bytes[span.range].map(lowercased)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return span }
    for offset in 0...(bytes.count - wanted.count)
    where bytes[offset..<(offset + wanted.count)].elementsEqual(wanted) {
      return ByteSpan(span.start + offset, span.start + offset + wanted.count)
    }
    return span
  }
}

extension Finding.Message {
  fileprivate static func host(_ host: String) -> Self {
    "\(host) is not wanted as a source: link to an official page"
  }

  fileprivate static func parameters(_ names: String) -> Self {
    "the address tracks readers by \(names): remove the parameter"
  }
}
