import Guides
import JSONSchema
import Markup

/// Finds comments that suppress nothing.
struct UnusedSuppressionRule: Rule {
  static let documentation = RuleDocumentation(
    id: "suppression/unused",
    summary: "A comment that suppresses findings suppresses one at least",
    why: """
      The defect is mended, or the rule's name is wrong: the comment now waits to hide a new defect. To know \
      it, the rules that the guide's comments name are run on it, whether they are selected or not.
      """,
    severity: .warning, kinds: [.guide, .misplaced],
    examples: [
      .bad(
        """
        ---
        title: CURP «# polyguide-disable-line text/placeholder»
        ---
        «<!-- polyguide-disable-next-line text/phrase -->»
        - **CURP**: the card
        - **Photo**: No details provided <!-- polyguide-disable-line text/phrase, «text/placeholdr» -->

        <!-- «polyguide-disable-nextline» text/phrase -->

        """,
        fixed: """
          ---
          title: CURP
          ---
          <!-- polyguide-disable-next-line text/phrase -->
          - **CURP**: the card
          - **Photo**: No details provided <!-- polyguide-disable-line text/phrase -->

          <!-- polyguide-disable-nextline text/phrase -->

          """,
        unsafelyFixed: """
          ---
          title: CURP
          ---
          - **CURP**: the card
          - **Photo**: No details provided <!-- polyguide-disable-line text/phrase -->

          <!-- polyguide-disable-nextline text/phrase -->

          """),
      .bad(
        "---\ntitle: CURP\n---\n«<!-- polyguide-enable -->»\n\nText\n",
        unsafelyFixed: "---\ntitle: CURP\n---\n\nText\n"),
      .good(
        """
        ---
        title: Provider 1 # polyguide-disable-line text/placeholder
        ---
        <!-- polyguide-disable-next-line text -->
        - **CURP**: No details provided

        <!-- polyguide-disable -->
        www.example.com
        <!-- polyguide-enable -->

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let suppressions = Suppressions(guide) else { return }
    let findings = findings(namedBy: suppressions.all, guide, context)
    let claims = suppressions.claims(on: findings)
    let used = claims.enabling.union(claims.byFinding.joined())
    for (index, suppression) in suppressions.all.enumerated() {
      guard suppression.directive != nil else {
        report.add(.noDirective(suppression.word.text), at: suppression.word.span)
        continue
      }
      let unused = suppression.names.indices.filter { name in
        !used.contains(.init(suppression: index, name: name))
          && !isAboutThisRule(suppression.names[name].text)
      }
      if suppression.names.isEmpty {
        guard !used.contains(.init(suppression: index, name: nil)) else { continue }
        add(.nothing(suppression.word.text), suppression, guide, &report)
      } else if unused.count == suppression.names.count,
        unused.allSatisfy({
          RuleSelection.unknownRule(suppression.names[$0].text) == nil
        })
      {
        add(.nothing(suppression.word.text), suppression, guide, &report)
      } else {
        for name in unused { add(suppression.names[name], of: suppression, guide, &report) }
      }
    }
  }

  /// What the rules find that suppressions name; all that are on by default, for one without names.
  private func findings(
    namedBy suppressions: [Suppression], _ guide: Guide, _ context: LintContext
  ) -> [Finding] {
    var scratch = Report(path: guide.path)
    let names = Set(suppressions.flatMap { $0.names.map(\.text) })
    let isAny = suppressions.contains { $0.names.isEmpty } || names.contains("all")
    for rule in RuleRegistry.rules {
      let documentation = rule.documentation
      guard documentation.id != Self.documentation.id,
        documentation.looks(at: guide),
        isAny && documentation.isOnByDefault || names.contains(documentation.id)
          || names.contains(documentation.group)
      else { continue }
      scratch.start(RuleSelection.Entry(rule: rule, severity: documentation.severity))
      rule.check(guide, context, &scratch)
    }
    return scratch.findings
  }

  /// Whether a name is meant for what this rule finds: nobody can tell then.
  private func isAboutThisRule(_ name: String) -> Bool {
    name == Self.documentation.id || name == Self.documentation.group
  }

  private func add(
    _ message: Finding.Message, _ suppression: Suppression, _ guide: Guide, _ report: inout Report
  ) {
    let bytes = guide.source.bytes
    var span = suppression.comment
    while span.start > 0, bytes[span.start - 1] == 0x20 || bytes[span.start - 1] == 0x09 {
      span.start -= 1
    }
    let startsLine = span.start == 0 || bytes[span.start - 1] == 0x0A
    if startsLine {
      // With its line, where it has one of its own.
      var end = span.end
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { span.end = end + 1 }
    }
    // In the body, a comment may keep two lists apart.
    let isSafe = !startsLine || guide.frontMatter.block.contains(span)
    report.add(
      message, at: suppression.comment, fix: Fix(isSafe: isSafe, edits: [Fix.Edit(span, "")]))
  }

  private func add(
    _ name: Suppression.Name, of suppression: Suppression, _ guide: Guide, _ report: inout Report
  ) {
    var span = name.span
    let before = suppression.names.last { $0.span.end <= name.span.start } ?? suppression.word
    span.start = before.span.end
    let message: Finding.Message =
      RuleSelection.unknownRule(name.text).map { .unknown($0.description) } ?? .unused(name.text)
    report.add(message, at: name.span, fix: .safe(Fix.Edit(span, "")))
  }
}

extension Finding.Message {
  fileprivate static func nothing(_ directive: String) -> Self {
    directive == Suppression.Directive.enable.rawValue
      ? "nothing is suppressed here that \(directive) could end: remove the comment"
      : "\(directive) suppresses nothing: remove the comment"
  }

  fileprivate static func unused(_ name: String) -> Self {
    "no finding of \(name) is suppressed here: remove the name"
  }

  fileprivate static func unknown(_ message: String) -> Self { "\(message)" }

  fileprivate static func noDirective(_ word: String) -> Self {
    let known = Suppression.Directive.allCases.map(\.rawValue)
    let hint = nearest(to: word, in: known).map { "did you mean \"\($0)\"?" }
    return
      "\"\(word)\" suppresses nothing, \(hint ?? "write one of \(known.joined(separator: ", "))")"
  }
}
