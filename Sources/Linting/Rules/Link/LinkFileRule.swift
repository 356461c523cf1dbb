import Guides
import Markup

/// Finds an image or a link whose file does not exist.
struct LinkFileRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/file",
    summary: "An image or a download is a file of the site",
    why: """
      The reader sees a broken image, or an error page. Names of files are case-sensitive on a server, and not on \
      every editor's machine. A file may lie beside the guide or in its page bundle, below `static` and `assets` of the \
      Hugo project or of its themes; where a theme or a module is not at hand, only a name in another letter case is \
      told of.
      """,
    severity: .warning,
    examples: [
      .bad(
        [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          ![Map](«images/mpa.png») [The form](«forms/RFC.pdf#page=2»)

          """,
          "en/mexico/images/map.png": "", "en/mexico/forms/rfc.pdf": "",
        ],
        fixed: [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          ![Map](images/mpa.png) [The form](forms/rfc.pdf#page=2)

          """
        ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ![Map](images/map.png) ![Map](../../images/map.png) [form](/forms/rfc.pdf)
        [feed](/index.xml) [site](https://www.gob.mx/rfc.pdf)

        """,
        "en/mexico/images/map.png": "",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for index in context.links.parts {
      let (link, target) = (guide.links[index], context.links.targets[index])
      guard case .otherPart = target.place,
        case .missing(let file) = context.site.file(target.address, from: guide.page)
      else { continue }
      let mended = file.near.map { LinkFileRule.address(target, $0) }
      report.add(
        file.isOtherCase ? .otherCase(file.path) : .noFile(file.path), at: link.urlSpan,
        notes: mended.map { ["did you mean \($0)?"] } ?? [],
        fix: file.isOtherCase && link.hasOwnAddress
          ? mended.map { .safe(Fix.Edit(link.urlSpan, $0)) } : nil)
    }
  }

  /// An address with another path, the rest of it kept.
  private static func address(_ target: LinkTarget, _ path: String) -> String {
    let address = target.address
    let start =
      address.host.isEmpty ? "" : target.url.prefix(while: { $0 != ":" }) + "://" + address.host
    let query = address.query.isEmpty ? "" : "?" + address.query
    return start + HugoURL.encodedLetters(path.utf8) + query
      + (address.fragment.map { "#" + $0 } ?? "")
  }
}

extension Finding.Message {
  fileprivate static func noFile(_ path: String) -> Self {
    "there is no file \(path): add it, or mend the address"
  }

  fileprivate static func otherCase(_ path: String) -> Self {
    "\(path) is a file in other letter case alone: write it as the file is named"
  }
}
