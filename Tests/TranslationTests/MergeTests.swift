import Guides
import Markup
import TestSupport
import Testing
import Translation

/// What a target may and may not do to a guide.
@Suite struct MergeTests {
  static let text = """
    ---
    title: Register with *IMSS*
    date: 2024-06-24
    description: 'It''s easy' # really
    ---
    ## Procedure

    1. Visit the **website** of [IMSS](https://x.org/a) first.
       Then wait.
    2. Pay `100` \\* now.

    | A | B |
    |---|---|
    | one | two |

    """

  private func file(_ text: String = Self.text) -> TranslatableFile {
    TranslatableFile(SourceText(text), fields: ["title", "description"], parser: MarkdownParser())
  }

  private func merge(_ targets: [String: BundleContent]) -> (text: String, refusals: [String]) {
    let result = Merge.apply(targets, to: file(), parser: MarkdownParser())
    return (
      String(decoding: result.bytes, as: UTF8.self),
      result.refusals.map { "\($0.unit): \($0.reason)" }
    )
  }

  private func changed(_ id: String, _ target: BundleContent) -> String? {
    let result = merge([id: target])
    guard result.refusals.isEmpty else { return nil }
    let old = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let new = result.text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(old, new).filter { $0 != $1 }.map { String($1) }.joined(separator: "\n")
  }

  private func refusal(_ id: String, _ target: BundleContent) -> String? {
    let result = merge([id: target])
    #expect(result.text == Self.text, "a refused unit leaves the file alone")
    return result.refusals.first
  }

  private func pieces(_ id: String) throws -> [InlinePiece] {
    try #require(file().units.first { $0.id == id }).pieces
  }

  @Test func fields() {
    #expect(changed("title", .coded([.text("Otro: título")])) == "title: \"Otro: título\"")
    #expect(changed("title", .coded([.text("Otro título")])) == "title: Otro título")
    #expect(changed("title", .coded([.text("yes")])) == "title: \"yes\"")
    #expect(changed("title", .coded([.text("2024-01-01")])) == "title: \"2024-01-01\"")
    #expect(
      changed("description", .coded([.text("l'été")])) == "description: 'l''été' # really")
    #expect(
      changed("description", .coded([.text("a\nb")])) == "description: \"a\\nb\" # really")
  }

  @Test func textAndCodes() throws {
    var target = try pieces("s1.li1")
    target[0] = .text("Visita el ")
    #expect(changed("s1.li1", .coded(target))?.hasPrefix("1. Visita el **website**") == true)
    #expect(changed("s1.r2c1", .coded([.text("a|b")])) == "| a\\|b | two |")
    #expect(changed("s1.heading", .coded([.text("A # b *c* #")])) == "## A \\# b \\*c\\* \\#")
    #expect(changed("s1.r2c2", .coded([.text("x < y & z_w")])) == "| one | x < y & z_w |")
    #expect(changed("s1.r2c2", .coded([.text("<b>x</b>")])) == "| one | \\<b>x\\</b> |")
    #expect(
      changed("s1.li2", .markdown("Paga `100` \\* ya\nmismo."))
        == "2. Paga `100` \\* ya mismo.")
  }

  @Test func linesKeepTheirPrefix() {
    let target = "Visita el **website** de [IMSS](https://x.org/a).\nLuego espera."
    #expect(
      changed("s1.li1", .markdown(target))
        == "1. Visita el **website** de [IMSS](https://x.org/a).\n   Luego espera.")
  }

  @Test func damagedCodesAreRefused() throws {
    let source = try pieces("s1.li1")
    let codes = source.filter { $0.code != nil }
    #expect(refusal("s1.li1", .coded([.text("Nada")]))?.contains("is lost") == true)
    #expect(refusal("s1.li1", .coded(source + [codes[0], codes[1]]))?.contains("doubled") == true)
    #expect(
      refusal("s1.li1", .coded([codes[0], codes[2], .text("x"), codes[1], codes[3]]))?
        .contains("does not close") == true)
    let foreign = InlinePiece.standalone(InlineCode(id: "z", original: "<script>"))
    #expect(refusal("s1.li1", .coded(source + [foreign]))?.contains("not in the source") == true)
    #expect(refusal("s1.li2", .markdown("Paga ya."))?.contains("has lost") == true)
    #expect(refusal("s1.li2", .markdown("Paga `100` y **ya**."))?.contains("adds") == true)
  }

  @Test(arguments: [
    "# Title", "---\ntitle: x\n---", "a\n\nb", "| x | y |", "<div>x</div>", "- item",
    "{{< shortcode >}}", "![i](u)", "[l](https://evil.example)", "https://evil.example",
    "\u{202E}x", "a\u{0}b", "```\nx\n```", "[^1]", "<https://evil.example>", "***",
  ]) func newMarkupIsRefusedAsMarkdown(_ text: String) {
    let result = merge(["s1.r2c2": .markdown(text)])
    let merged = file(result.text)
    #expect(merged.markdown.structure == file().markdown.structure)
    #expect(!merged.markdown.destinations.contains { $0.url.contains("evil") })
    #expect(!result.text.contains("evil") && !result.text.contains("{{<"))
    #expect(!merged.markdown.nodes.contains { $0.kind == .htmlInline })
  }

  @Test(arguments: [
    "# Title", "1. x", "- item", "+ x", "> q", "=== ", "a * b * c", "_x_", "[l](u)", "`c`",
    "![i](u)", "<b>", "&amp;", "a | b", "\\*", "~~x~~", "x\\", "2) y", ": z", "***", "---",
    "&copy;",
  ]) func plainTextStaysText(_ text: String) throws {
    for id in ["s1.heading", "s1.r2c1", "s1.r1c1"] {
      let result = merge([id: .coded([.text(text)])])
      #expect(result.refusals.isEmpty, "\(result.refusals)")
      let merged = file(result.text)
      let unit = merged.markdown.leafBlocks[
        file().markdown.leafBlocks.firstIndex { node in
          file().units.contains {
            $0.id == id && $0.place == .block(node: node, $0.place.kind ?? .text)
          }
        } ?? 0]
      let seen = merged.markdown.plainText(of: unit, in: merged.source)
      #expect(seen == text.trimmingBlanks, "\(result.text)")
    }
  }

  @Test func unknownUnitsAreNamed() {
    #expect(merge(["nowhere": .markdown("x")]).refusals == ["nowhere: the guide has no such unit"])
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// Random changes all over the real guides.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct MergeCorpusTests {
  @Test func aChangedUnitChangesItsOwnBytesAlone() throws {
    let tree = try Shared.corpus()
    let parser = MarkdownParser()
    var random = SplitMix(seed: 7)
    let paths = try tree.paths().filter { $0.hasSuffix(".md") }.sorted()
    var changes = 0
    while changes < 2_000, let path = paths.randomElement(using: &random) {
      guard let source = try? SourceText(tree.contents(of: path)) else { continue }
      let file = TranslatableFile(source, fields: ["title", "description"], parser: parser)
      // A changed address is refused, which is another test's matter.
      let units = file.units.filter {
        !$0.markdown.contains("://") && !$0.markdown.contains("www.")
      }
      guard let unit = units.randomElement(using: &random) else { continue }
      let target = unit.pieces.map { piece in
        if case .text(let text) = piece {
          InlinePiece.text(String(text.map { $0.isLetter ? "ñ" : $0 }))
        } else {
          piece
        }
      }
      let result = Merge.apply([unit.id: .coded(target)], to: file, parser: parser)
      #expect(result.refusals.isEmpty, "\(path): \(result.refusals)")
      let tail = source.bytes.count - unit.span.end
      #expect(
        result.bytes.prefix(unit.span.start).elementsEqual(source.bytes.prefix(unit.span.start)))
      #expect(result.bytes.suffix(tail).elementsEqual(source.bytes.suffix(tail)))
      #expect(result.changed == [unit.id])
      changes += 1
    }
  }
}

/// A generator whose numbers are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
