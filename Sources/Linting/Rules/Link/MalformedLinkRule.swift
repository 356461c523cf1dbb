import Guides
import Markup

/// Finds an address that leads nowhere because of the way it is written.
struct MalformedLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/malformed",
    summary: "An address is one that a browser can open",
    why: """
      A slip in the scheme, a blank, a missing host: the browser opens an error page or nothing at \
      all, and Markdown shows a link with a blank in its address as plain text. So it does with `[text][1]` \
      where no line says what `[1]` is. A `#` alone is a stand-in for an address, and `file:` leads to a file of the \
      author's own computer.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ---
        title: CURP
        ---
        [1](«https//:www.gob.mx») [2](«#») «[3]()» [4](«htps://gob.mx») [5](«www.gob.mx/curp»)
        See «http//:www.gob.mx», [6](«https://www.gob.mx/a b») and [7](«https://https://gob.mx»)

        """,
        unsafelyFixed: """
          ---
          title: CURP
          ---
          [1](https://www.gob.mx) [2](#) [3]() [4](https://gob.mx) [5](https://www.gob.mx/curp)
          See http://www.gob.mx, [6](https://www.gob.mx/a b) and [7](https://gob.mx)

          """),
      .bad(
        """
        ---
        title: CURP
        ---
        See «[the office][1]». [8](«https://wwww.gob.mx») [9](«file:///C:/form.pdf») [10](«C:\\Forms\\a.pdf»)

        """),
      .bad(
        """
        ---
        title: CURP
        ---
        [The form] («https://www.gob.mx/form») and (the office)[«https://www.gob.mx»]

        """),
      .good(
        """
        ---
        title: CURP
        ---
        [1](https://www.gob.mx) [2](#steps) [3](mailto:a@gob.mx) [4](form.pdf)
        Addresses start with https://, and/or so. `https//:` The form (https://www.gob.mx)
        See [the office][1] and the notes[^a][^b], `[a][b]`, a[1][2].

        [1]: https://www.gob.mx/
        [^a]: One.
        [^b]: Two.

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.malformed) {
      let (link, target) = (faulty.link, faulty.target)
      guard case .malformed(let address) = target.place else { continue }
      let span = link.urlSpan.isEmpty ? link.span : link.urlSpan
      add(address, link.url, at: span, canFix: link.hasOwnAddress, &report)
    }
    for plain in context.links.plain {
      guard let address = plain.problem else { continue }
      add(address, guide.source[plain.span], at: plain.span, canFix: true, &report)
    }
    for place in UndefinedReferences.all(in: guide) {
      report.add(.undefined(guide.source[place]), at: place)
    }
  }

  private func add(
    _ address: MalformedAddress, _ text: String, at span: ByteSpan, canFix: Bool,
    _ report: inout Report
  ) {
    report.add(
      .malformed(address.problem, text), at: span,
      notes: address.mended.map { ["did you mean \($0)?"] } ?? [],
      fix: canFix ? address.mended.map { .unsafe(Fix.Edit(span, $0)) } : nil)
  }
}

extension Finding.Message {
  fileprivate static func undefined(_ text: String) -> Self {
    "\"\(text)\" is no link: no line of the guide says where it leads"
  }

  fileprivate static func malformed(_ problem: MalformedAddress.Problem, _ text: String) -> Self {
    switch problem {
    case .empty: "the link leads nowhere: give it an address or remove it"
    case .blank: "\"\(text)\" has a blank in it: write %20 or remove the blank"
    case .scheme: "\"\(text)\" does not start with https:// or http://: mend its start"
    case .doubledScheme: "\"\(text)\" starts twice: remove one start"
    case .missingScheme: "\"\(text)\" is taken for a page of this site: write it in full"
    case .missingHost: "\"\(text)\" names no site: complete the address or remove it"
    case .host: "\"\(text)\" has a host that cannot exist: mend the address"
    case .ownComputer:
      "\"\(text)\" is a file of the author's own computer: publish it, or remove the link"
    case .unlinked: "\"\(text)\" is not read as a link: check the brackets around it"
    }
  }
}
