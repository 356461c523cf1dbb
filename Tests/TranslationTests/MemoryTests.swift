import Testing
import Translation

@Suite struct TMXTests {
  private let entries = [
    MemoryEntry(
      source: [
        .text("Go to "), .open(InlineCode(id: "x1", kind: .link, original: "[")), .text("<it>"),
        .close(InlineCode(id: "x1", kind: .link, original: "](/a&b)")),
        .standalone(InlineCode(id: "x2", kind: .lineBreak, original: "  \n")),
      ],
      target: [
        .standalone(InlineCode(id: "x2", kind: .lineBreak, original: "  \n")), .text("Ve a "),
        .open(InlineCode(id: "x1", kind: .link, original: "[")),
        .close(InlineCode(id: "x1", kind: .link, original: "](/a&b)")),
      ],
      context: MemoryContext()),
    MemoryEntry(source: [.text("A")], target: [.text("B\u{1}")], context: MemoryContext()),
  ]

  @Test func everythingThatXMLCanHoldComesBack() throws {
    let bytes = TMXWriter(toolVersion: "1").write(
      entries, sourceLanguage: "en", targetLanguage: "pt-BR")
    #expect(try BundleFormat.detect(bytes) == .tmx)
    #expect(BundleJudge.problems(in: bytes) == [])
    #expect(try TMXReader.read(bytes, from: "en", to: "pt-BR") == [entries[0]])
    #expect(throws: FormatProblem.self) { try TranslationBundle(bytes) }
  }

  @Test func otherToolsMemoriesAreRead() throws {
    let bytes = Array(
      """
      <?xml version="1.0"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header/><body>
      <tu><note>n</note><tuv xml:lang="EN-US"><seg>a <hi>b</hi><ph>{x}</ph></seg></tuv>
      <tuv xml:lang="es"><seg><ph>{x}</ph>c</seg></tuv><tuv xml:lang="fr"><seg>d</seg></tuv></tu>
      <tu><tuv lang="en"><seg>e</seg></tuv><tuv lang="es"><seg> </seg></tuv></tu>
      </body></tmx>
      """.utf8)
    let entries = try TMXReader.read(bytes, from: "en", to: "es-MX")
    #expect(entries.map { BundleContent.coded($0.source).markdown } == ["a b{x}"])
    #expect(entries.map { BundleContent.coded($0.target).markdown } == ["{x}c"])
    do {
      _ = try TMXReader.read(bytes, from: "en", to: "de")
      Issue.record("it has no German")
    } catch {
      #expect(
        error.message
          == "the memory has nothing from en into de: its languages are EN-US, en, es, fr")
    }
  }

  @Test(arguments: [
    (
      "<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx version='1.4'/>",
      "a DOCTYPE is not allowed: it can declare entities and load files"
    ),
    ("<tmx/>", "<tmx> has no version that can be read: 1.1 to 1.4"),
    (
      "<tmx version='1.4'><body><tu><tuv xml:lang='en'/></tu></body></tmx>",
      "a <tu> has no text: no <tuv> with a <seg>"
    ),
    (
      "<tmx version='1.4'><body><tu><tuv><seg/></tuv></tu></body></tmx>", "a <tuv> has no xml:lang"
    ),
  ])
  func brokenMemoriesAreRefused(text: String, message: String) {
    #expect(BundleJudge.problems(in: Array(text.utf8)).map(\.message) == [message])
  }
}

@Suite struct MemoryIndexTests {
  private func context(_ previous: String, _ next: String) -> MemoryContext {
    var context = MemoryContext()
    (context.section, context.previous, context.next) = ("steps", previous, next)
    return context
  }

  private func entry(_ source: String, _ target: String, _ context: MemoryContext) -> MemoryEntry {
    MemoryEntry(source: [.text(source)], target: [.text(target)], context: context)
  }

  private func markdown(_ matches: [BundleMatch]) -> [String] {
    matches.map { "\($0.similarity) \($0.target.markdown)" }
  }

  @Test func sameTextInTheSamePlaceIsFilledIn() {
    let index = MemoryIndex([
      entry("Pay", "Pague", context("a", "b")), entry("Pay", "Paga", context("c", "d")),
    ])
    func target(_ previous: String, _ next: String) -> String? {
      index.answer([.text("Pay")], context(previous, next)).target
        .map { BundleContent.coded($0).markdown }
    }
    #expect(target("a", "b") == "Pague")
    #expect(target("c", "x") == "Paga")
    #expect(target("a", "d") == nil)
    #expect(target("x", "y") == nil)
    var elsewhere = context("a", "b")
    elsewhere.section = "other"
    let answer = index.answer([.text("Pay")], elsewhere)
    #expect(answer.target == nil)
    #expect(markdown(answer.candidates) == ["100 Pague", "100 Paga"])
  }

  @Test func twoTranslationsInOnePlaceAreOffered() {
    let index = MemoryIndex([
      entry("Pay", "Pague", context("a", "b")), entry("Pay", "Paga", context("a", "b")),
      entry("Pay", "Paga", context("a", "b")),
    ])
    let answer = index.answer([.text("Pay")], context("a", "b"))
    #expect(answer.target == nil)
    #expect(markdown(answer.candidates) == ["100 Paga", "100 Pague"])
  }

  @Test func alikeTextsAreOffered() {
    let index = MemoryIndex([
      entry("Bring the original of your birth certificate today", "uno", context("a", "b")),
      entry("Bring a copy of my old card", "dos", context("a", "b")),
      entry("bring the original, of your birth certificate now", "tres", context("a", "b")),
    ])
    let answer = index.answer(
      [.text("Bring the original of your birth certificate now")], context("a", "b"))
    #expect(answer.target == nil)
    #expect(markdown(answer.candidates) == ["99 tres", "87 uno"])
  }

  @Test func codesAreThoseOfTheUnit() {
    func link(_ id: String, _ address: String, _ text: String) -> [InlinePiece] {
      [
        .open(InlineCode(id: id, kind: .link, original: "[")), .text(text),
        .close(InlineCode(id: id, kind: .link, original: "](\(address))")),
      ]
    }
    let index = MemoryIndex([
      MemoryEntry(
        source: link("x1", "/a", "See this old page for all of the details"),
        target: link("x1", "/a", "Mira"), context: context("a", "b"))
    ])
    let unit = link("c1", "/b", "See this old page for all of the details")
    let answer = index.answer(unit, context("a", "b"))
    #expect(answer.target == nil)
    #expect(answer.candidates.map(\.target) == [.coded(link("c1", "/b", "Mira"))])
    #expect(answer.candidates.first?.source.markdown.contains("(/a)") == true)
    let lost = MemoryIndex([
      MemoryEntry(source: unit, target: [.text("Mira")], context: context("a", "b"))
    ])
    #expect(lost.answer(unit, context("a", "b")).target == nil)
    #expect(markdown(lost.answer(unit, context("a", "b")).candidates) == ["100 Mira"])
  }

  /// The index finds whatever a comparison with each text finds.
  @Test func nothingAlikeIsMissed() {
    let words = "the a of to pay card office bring form copy".split(separator: " ").map(String.init)
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    let texts = (0..<300).map { number in
      ["n\(number % 40)"] + (0..<(3 + random(9))).map { _ in words[random(words.count)] }
    }
    let index = MemoryIndex(
      texts.map { entry($0.joined(separator: " "), "t", context("a", "b")) })
    for text in texts {
      var changed = text
      changed[random(changed.count)] = "other"
      let distance = 100 * (changed.count - 1) / changed.count
      guard distance >= 70 else { continue }
      let answer = index.answer([.text(changed.joined(separator: " "))], context("", ""))
      #expect((answer.candidates.first?.similarity ?? 0) >= distance, "\(changed)")
    }
  }
}
