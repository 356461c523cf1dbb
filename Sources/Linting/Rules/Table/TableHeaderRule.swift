import Guides
import JSONSchema
import Markup

/// Finds columns of a section's table whose name is not one that the guide's language has for them.
struct TableHeaderRule: Rule {
  static let documentation = RuleDocumentation(
    id: "table/header",
    summary: "A table's columns are named as the rule set words them in the guide's language",
    why: """
      The tables of all guides have the same columns, so a name in another language was forgotten by a translator, \
      and one that nobody uses is a word translated out of its context: "postponement" for the time that a service \
      takes. Names are `columns:` in `rules/languages/<lang>.yaml`; what stands in brackets behind one, such as a \
      currency, does not count. A column in the wrong place, or without a name, is for table/shape.
      """,
    severity: .warning,
    examples: [
      .bad(
        [
          "es/mexico/visa.md":
            "## Proveedores\n| «Provider» | Sitio web | Plazos | Costo |\n|---|---|---|---|\n"
        ],
        unsafelyFixed: [
          "es/mexico/visa.md":
            "## Proveedores\n| Proveedor | Sitio web | Plazos | Costo |\n|---|---|---|---|\n"
        ]),
      .bad(
        "## Providers\n| Provider | Website | «Postponement» | Cost |\n|---|---|---|---|\n",
        unsafelyFixed:
          "## Providers\n| Provider | Website | Timelines | Cost |\n|---|---|---|---|\n"),
      .good(
        """
        ## Providers that can do it for you

        | Provider | Website | Timelines | Price (PLN) |
        |---|---|---|---|

        ## Additional details

        | Office | Hours |
        |---|---|

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for (columns, table) in TableColumns.all(in: guide, context.ruleSet) {
      let headers = columns.headers(of: table)
      guard headers.count == columns.columns.count else { continue }
      for (place, (header, cell)) in headers.enumerated() {
        let name = columns.name(place)
        let message: Finding.Message
        switch header {
        case .foreign(let language):
          message = .foreign(context.ruleSet.site.name(of: language), name)
        case .unknown: message = .unknown(place + 1, name)
        case .own, .blank, .otherColumn: continue
        }
        let span = guide.markdown.nodes[cell].span
        report.add(message, at: span, fix: .unsafe(Fix.Edit(span, name)))
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func foreign(_ language: String, _ name: String) -> Self {
    "the column's name is \(language): write \"\(name)\""
  }

  fileprivate static func unknown(_ place: Int, _ name: String) -> Self {
    "no guide names column \(place) so: write \"\(name)\", or add the name to the rule set"
  }
}
