import Guides
import Testing
import Translation

/// Targets that would break the page: each is refused by name, and all else is merged.
@Suite struct ReturnedTargetTests {
  /// What an import makes of one bad target next to a good one, in a guide that is translated already.
  private func imported(
    _ id: String, _ target: BundleContent, _ format: BundleOutput
  ) async throws -> ImportPlan {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var bundle = try desk.export()
    bundle.translate(id, target)
    bundle.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    return try await desk.plan(try bundle.returned(in: format))
  }

  private static let goodAlone = ReturnedSample.translation(["Espera.": "Espera un poco."])

  // MARK: Codes

  enum Damage: CaseIterable { case lost, doubled, crossed, foreign }

  /// Damages the codes of a text that has an emphasis and, behind it, a link.
  private func damaged(_ pieces: [InlinePiece], _ damage: Damage) -> [InlinePiece] {
    let codes = pieces.filter { $0.code != nil }
    let text = InlinePiece.text("oficina")
    switch damage {
    case .lost: return pieces.filter { $0 != codes[2] && $0 != codes[3] }
    case .doubled: return pieces + [codes[0], text, codes[1]]
    case .crossed:
      return [.text("La "), codes[0], text, codes[2], text, codes[1], text, codes[3]]
    case .foreign:
      return pieces + [.standalone(InlineCode(id: "z9", original: "<script>"))]
    }
  }

  static let codeReasons: [(Damage, coded: String, markdown: String)] = [
    (.lost, #"the code "[" is lost"#, #"the target has lost the code "[""#),
    (.doubled, #"the code "**" is doubled"#, #"the target doubles the code "**""#),
    (
      .crossed, #"the code "**" does not close what was opened last"#,
      #"the target has lost the code "**""#
    ),
    (
      .foreign, #"the code "<script>" is not in the source"#,
      #"the target adds the code "<script>""#
    ),
  ]

  @Test(arguments: codeReasons, BundleOutput.allCases)
  func codes(_ reason: (Damage, coded: String, markdown: String), _ format: BundleOutput)
    async throws
  {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    let unit = try #require(try desk.export().files[0].units.first { $0.id == "procedure.li1" })
    let target = damaged(unit.target?.pieces ?? [], reason.0)
    let plan = try await imported("procedure.li1", .coded(target), format)
    let isMarkdown = format == .po || format == .json
    #expect(plan.reasons == ["procedure.li1: " + (isMarkdown ? reason.markdown : reason.coded)])
    #expect(plan.text == Self.goodAlone)
  }

  @Test(arguments: codeReasons, BundleOutput.allCases)
  func codesOfANewGuide(
    _ reason: (Damage, coded: String, markdown: String), _ format: BundleOutput
  ) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.untranslatedSite)
    var bundle = try desk.export().translated
    let unit = try #require(bundle.files[0].units.first { $0.id == "procedure.li1" })
    bundle.translate(unit.id, .coded(damaged(unit.source.pieces, reason.0)))
    let returned = try bundle.returned(in: format)
    let skipped = try await desk.plan(returned)
    #expect(skipped.changes.isEmpty)
    #expect(skipped.refusals.map(\.unit) == ["procedure.li1", ""])
    let plan = try await desk.plan(returned, .source)
    #expect(plan.refusals.map(\.unit) == ["procedure.li1"])
    #expect(
      plan.text?.contains("1. Visit the **office** of [SAT](https://sat.gob.mx/) first.") == true)
    #expect(plan.text?.contains("2. Es Pay `100` pesos.") == true)
  }

  // MARK: Markup

  /// Markup in a text and the unit that it is put into.
  static let markup: [(id: String, text: String)] = [
    // New headings.
    ("procedure.p1", "Un párrafo\n\n# Título"), ("procedure.p1", "# Título"),
    ("procedure.p1", "Un párrafo\n==="), ("procedure.li2", "## Paga `100`"),
    // Table pipes.
    ("providers.r2c2", "a | b"), ("providers.r2c1", "a | b"), ("providers.r1c1", "| a"),
    ("procedure.p1", "a | b\n---|---"),
    // Front matter fences.
    ("procedure.p1", "---\ntitle: x\n---"), ("procedure.p1", "---"),
    ("providers.r2c1", "SAT\n---\ndraft: true\n---"),
    // HTML.
    ("procedure.p1", "<div>x</div>"), ("procedure.p1", "a <b>x</b>"),
    ("procedure.p1", "<!-- polyguide-disable -->"), ("providers.r2c1", "<script>x</script>"),
    ("procedure.heading", "Paso <br>"),
    // Shortcodes, whole and in part.
    ("procedure.p1", "{{< youtube x >}}"), ("procedure.p1", "{{% x %}}"),
    ("procedure.p1", "Un {{< párrafo"), ("providers.r2c1", "{{<"), ("procedure.heading", "A {#b}"),
    // Raw links.
    ("procedure.p1", "https://evil.example"), ("procedure.p1", "www.evil.example"),
    ("procedure.p1", "<https://evil.example>"), ("procedure.p1", "[x](https://evil.example)"),
    ("procedure.p1", "[x]: https://evil.example"), ("providers.r2c1", "![x](//evil.example)"),
  ]

  /// A text without its escapes, on one line.
  private func plain(_ text: String) -> String {
    text.replacing("\\", with: "").replacing("\n", with: " ")
  }

  /// All of it is text on the page, as far as it is text in the format, or it is refused.
  @Test(arguments: markup, BundleOutput.allCases)
  func newMarkup(_ bad: (id: String, text: String), _ format: BundleOutput) async throws {
    let plan = try await imported(bad.id, .markdown(bad.text), format)
    let text = try #require(plan.text)
    var site = ReturnedSample.site
    let old = try await TranslatorsDesk(site).outline
    site["es/mexico/mia.md"] = text
    let desk = try await TranslatorsDesk(site)
    if plan.refusals.isEmpty {
      let unit = try desk.export().files[0].units.first { $0.id == bad.id }
      // With an escape that the source does not have it is offered; without a letter it is no unit.
      let seen = (unit?.target ?? unit?.candidates.first?.target)?.markdown
      let text = bad.text.contains(where: \.isLetter) ? bad.text : nil
      #expect(seen.map(plain) == text.map(plain))
    } else {
      #expect(plan.refusals.map(\.unit) == [bad.id])
      #expect(text == Self.goodAlone)
    }
    #expect(text.contains("3) Espera un poco."))
    #expect(!text.contains("{{<") && !text.contains("{{%"))
    #expect(try desk.outline == old)
  }

  /// A value of front matter is text, whatever it says: no fence, no key, no comment comes of it.
  @Test(
    arguments: [
      "---", "a\n---\nb", "x\ndraft: true", "a # b", "\"", "{{< x >}}", "<b>", "*a*", "'", "| a",
      "https://evil.example", "a: b", "%a", "\u{FEFF}x",
    ], BundleOutput.allCases)
  func fields(_ value: String, _ format: BundleOutput) async throws {
    let plan = try await imported("title", .markdown(value), format)
    #expect(plan.reasons == [])
    let text = try #require(plan.text)
    let desk = try await TranslatorsDesk(["es/mexico/mia.md": text])
    #expect(try desk.frontMatter.text("title") == value)
    #expect(try desk.frontMatter.keys.names == ["title", "description", "translationKey"])
    #expect(text.hasSuffix(Self.goodAlone.split(separator: "\n", maxSplits: 2)[2]))
  }
}
