import Guides
import JSONSchema
import Markup

/// Finds keys that the schema does not have.
struct UnknownKeyRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "front-matter/unknown-key",
    summary: "Every key of the front matter is one that the site knows",
    why: """
      Hugo ignores a key that no template asks for: a misspelt or translated key takes effect nowhere, and \
      nobody is told. The keys are in rules/front-matter.schema.yaml, with their names in other languages. \
      Letter case does not matter, as for Hugo.
      """,
    severity: .error,
    examples: [
      .bad(
        "---\n«meta title»: Registration for social security in Mexico\n---\n",
        fixed: "---\nmeta_title: Registration for social security in Mexico\n---\n"),
      .bad(
        "---\ntitle: Cadastro\n«título»: Cadastro\n«meta_título»: Cadastro no México\n---\n",
        fixed: "---\ntitle: Cadastro\nmeta_title: Cadastro no México\n---\n"),
      .bad(
        "---\n«discription»: How to register\n«sidebar»: true\n---\n",
        fixed: "---\ndescription: How to register\nsidebar: true\n---\n"),
      .bad(
        "+++\n«\"meta title\"» = 'Registration in Mexico'\n+++\n",
        fixed: "+++\nmeta_title = 'Registration in Mexico'\n+++\n"),
      .bad(
        "{«\"discription\"»: \"How to register\"}\n",
        fixed: "{\"description\": \"How to register\"}\n"),
      .good("---\nTitle: Register\nmeta_title: Register\nweight: 5\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for key in context.schema.unknown {
      let known = knownPair(key, guide)
      report.add(
        .unknown(key, isThere: known != nil), at: key.violation.span,
        notes: key.meant == nil ? ["the known keys are in front-matter.schema.yaml"] : [],
        fix: fix(key, known, guide))
    }
  }

  /// The pair of the key that was meant, where it is given, too.
  private func knownPair(_ key: SchemaFindings.UnknownKey, _ guide: Guide) -> YAMLPair? {
    guard let name = key.meant else { return nil }
    let owner = key.violation.instancePath.reduce(guide.frontMatter.root) { $0?[$1] }
    return owner?.mapping?.last { equalIgnoringCase($0.key.text ?? "", name) }
  }

  /// Gives the key its name, or takes it out where that name is taken; safe where nothing is lost.
  private func fix(
    _ key: SchemaFindings.UnknownKey, _ known: YAMLPair?, _ guide: Guide
  ) -> Fix? {
    guard let name = key.meant, key.isTopLevel,
      let pair = guide.frontMatter.pairs.last(where: { $0.key.span == key.violation.span })
    else { return nil }
    if let known {
      let isSafe = known.value.says(whatSays: pair.value)
      return guide.removal(of: pair).map { Fix(isSafe: isSafe, edits: [Fix.Edit($0, "")]) }
    }
    let editor = guide.frontMatterEditor
    guard editor.isInOnePiece(pair) else { return nil }
    return Fix(
      isSafe: !pair.value.saysNothing,
      edits: [Fix.Edit(key.violation.span, editor.writer.key(name))])
  }
}

extension Finding.Message {
  fileprivate static func unknown(_ key: SchemaFindings.UnknownKey, isThere: Bool) -> Self {
    let name = quoted(key.violation.property ?? "")
    guard let meant = key.meant else {
      return "unknown key \(name): remove it"
    }
    return isThere
      ? "unknown key \(name): remove it, \(quoted(meant)) is there already"
      : "unknown key \(name), did you mean \(quoted(meant))?"
  }
}
