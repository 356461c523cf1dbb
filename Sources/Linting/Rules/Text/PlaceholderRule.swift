import Guides
import Markup

/// Finds what stands in for a text that was never written.
struct PlaceholderRule: Rule {
  static let documentation = RuleDocumentation(
    id: "text/placeholder",
    summary: "A guide has no placeholder",
    why: """
      "Provider 1", "example.com" and "This is meta description" are a template's: somebody meant to put \
      the real name, address or text there. The texts are `placeholders:` in `rules/languages/<lang>.yaml`; \
      those of the source language are looked for in every language. Text in braces, and a cell of a table \
      that is all in square brackets, is a slot of the template. Names such as "Law Firm X" and "ABC \
      Consultants" are `placeholders:` of `tables:` in guide.yaml: whole cells in tables of sections that have \
      columns. Code and HTML comments are left out.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ---
        title: Tax clearance
        description: "«This is meta description»"
        ---
        ## Providers «(example)»

        | Provider | Website | Timelines | Cost |
        |---|---|---|---|
        | «Provider 1» | [Site](https://www.example.com) | x days | 10 |

        Forms: [form](https://«www.example.com»/form). The office «(link here)».

        """),
      .bad([
        "pl/poland/zmiana.md": "---\ntitle: Zmiana\n---\n## Dostawcy «(przykład)»\n"
      ]),
      .bad(
        """
        ## What is it?
        «{description of the service}»

        | Provider | Website | Cost |
        |---|---|---|
        | «[Municipality]» | [Varies](https://www.gob.mx) | 10 |
        | Bank | https://«{Bank Website}» | 10 |

        """),
      .bad(
        """
        ## Providers

        | Provider | Website | Cost |
        |---|---|---|
        | «ABC Driving School» | [Site](https://driving.example) | 10 |
        | [«Law Firm X»](https://law.example) | https://law.example | 10 |
        | **«Example Tax Agency»** | https://tax.example | 10 |

        """),
      .bad([
        "it/italy/patente.md":
          "---\ntitle: Patente\ndescription: Questa è la «descrizione meta»\n---\n"
      ]),
      .good(
        """
        ## Papers {#papers}

        {{< figure src="a.png" >}} ![plan](plan.png){.wide} `{name}` {class="wide"} [sic] [Annex I]

        $$\\begin{aligned} Hg^{II} + x_{max} \\end{aligned}$$

        | Provider | Cost |
        |---|---|
        | [Website] | 2 |
        | Annex X | 2 |

        [Website]: https://www.gob.mx/

        """),
      .good(
        """
        ---
        title: Tax clearance
        author: Provider 1
        ---
        The provider 1 km away, [link here](https://www.gob.mx), [Insert URL](https://www.gob.mx).
        Write `example.com` in the field.

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let texts = UnwantedTextReader.places(of: .placeholder, in: guide, context.ruleSet)
    var known = OrderedSpans(texts)
    let cells = PlaceholderCells.all(in: guide, context.ruleSet.template.placeholderCells)
    let places = texts + cells.filter { !known.overlaps($0) }
    for span in places {
      report.add(.placeholder(guide.source.quotation(of: span)), at: span)
    }
  }
}

extension Finding.Message {
  fileprivate static func placeholder(_ text: String) -> Self {
    "\(text) is a placeholder: put what it stands for in its place, or remove it"
  }
}
