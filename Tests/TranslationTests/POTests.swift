import Foundation
import TestSupport
import Testing
import Translation

@Suite struct PORoundTripTests {
  @Test func markdownAndStatesComeBack() throws {
    let bytes = POWriter().write(sampleBundle)
    #expect(try BundleFormat.detect(bytes) == .po)
    let read = try TranslationBundle(bytes)
    #expect(read.sourceLanguage == "en" && read.targetLanguage == "es")
    #expect(read.files.map(\.original) == sampleBundle.files.map(\.original))
    for (file, original) in zip(read.files, sampleBundle.files) {
      #expect(file.units.map(\.id) == original.units.map(\.id))
      for (unit, made) in zip(file.units, original.units) {
        #expect(Array(unit.source.markdown.utf8) == Array(made.source.markdown.utf8))
        #expect(unit.target?.markdown == made.target?.markdown)
        #expect(unit.state == (made.state == .reviewed ? .translated : made.state))
        #expect(unit.previousSource == made.previousSource)
        #expect(unit.problem == nil)
      }
    }
  }

  @Test(.enabled(if: Tool.msgfmt.isPresent)) func gettextAcceptsIt() throws {
    let result = try Tool.msgfmt.run(
      ["-c", "--check-header", "-o", "/dev/null"], over: POWriter().write(sampleBundle))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func commentsStandInGettextsOrder() {
    let text = String(decoding: POWriter().write(sampleBundle), as: UTF8.self)
    let entry = text.components(separatedBy: "\n\n")[2]
    let marks = entry.components(separatedBy: "\n").map { $0.prefix(2) }
    let order = marks.indices.filter { $0 == 0 || marks[$0] != marks[$0 - 1] }.map { marks[$0] }
    #expect(order.prefix(4) == ["#.", "#:", "#,", "#|"])
  }

  @Test func unlikeEndsAreFuzzy() throws {
    let bundle = po(source: "a\n", target: "b")
    #expect(try TranslationBundle(POWriter().write(bundle)).files[0].units[0].state == .needsReview)
  }
}

@Suite struct POReaderTests {
  @Test func wrappingMeansNothing() throws {
    let unit = try unit(
      """
      #. a note
      msgctxt "a.md"
      "#p1"
      msgid "one "
        "two"
      msgstr ""

      "eins "
      "zwei"
      """)
    #expect(unit.id == "p1")
    #expect(unit.source == .markdown("one two"))
    #expect(unit.target == .markdown("eins zwei"))
    #expect(unit.notes == [BundleNote("a note")])
  }

  @Test func previousTextMayHaveLines() throws {
    let unit = try unit(
      """
      #, fuzzy, no-wrap
      #| msgctxt "a.md#p0"
      #| msgid ""
      #| "old\\n"
      #| "text"
      msgctxt "a.md#p1"
      msgid "new"
      msgstr "neu"
      """)
    #expect(unit.previousSource == "old\ntext")
    #expect(unit.state == .needsReview)
  }

  @Test func obsoleteMessagesAreLeftOut() throws {
    let bundle = try TranslationBundle(
      Array(
        """
        #~ msgid "a"
        #~ msgstr ""
        #~ "b"

        msgctxt "a.md#p1"
        msgid "c"
        msgstr ""
        """.utf8))
    #expect(bundle.files.map { $0.units.map(\.id) } == [["p1"]])
    #expect(bundle.files[0].units[0].target == nil)
  }

  @Test func foreignMessagesAndPluralsAreNamed() {
    let text = """
      msgctxt "a#b"
      msgid "x"
      msgstr ""

      msgid "y"
      msgstr ""

      msgctxt "a#c"
      msgid "z"
      msgid_plural "zz"
      msgstr[0] ""
      msgstr[1] ""
      """
    #expect(
      BundleJudge.problems(in: Array(text.utf8)).map { "\($0.line): \($0.message)" } == [
        "5: line-5: the message has no context that names a guide",
        "8: c: the message has plural forms, which no text of a guide has",
      ])
  }

  @Test func escapesAreBytes() throws {
    #expect(
      try unit("msgctxt \"a#b\"\nmsgid \"\\t\\\"\\\\\\r\\001\\x41\"\nmsgstr \"\"").source
        == .markdown("\t\"\\\r\u{1}A"))
  }

  @Test(arguments: [
    ("msgid \"a", "a string does not end on its line", 1),
    ("msgid \"a\"\nmsgid \"b\"\nmsgstr \"\"", "a message has two of the same keyword", 2),
    ("msgid \"a\"\n", "the message has no msgstr", 1),
    ("\nmsgstr \"a\"", "msgstr stands without a msgid", 2),
    ("msgid \"a\"\nmsgstr[0] \"x\"", "msgstr[0] stands without msgid_plural", 2),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[2] \"\"",
      "msgstr[2] follows 1 forms, one is missing", 4
    ),
    ("msgid \"\\q\"", "\"\\q\" is no escape of PO", 1),
    ("msgid \"a\" b", "there is more on the line after the end of a string", 1),
    ("mgsid \"a\"\nmsgid \"\"", "\"mgsid\" is no keyword of PO", 1),
    (
      "msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"\"\n\nmsgctxt \"c\"\nmsgid \"a\"\nmsgstr \"\"",
      "the message \"c\" stands twice", 5
    ),
    (
      "msgctxt \"../../x#a\"\nmsgid \"a\"\nmsgstr \"\"",
      "the path \"../../x\" leads out of the content", 1
    ),
    (
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"",
      "the file says that it is in iso-8859-1: save it as UTF-8", 1
    ),
  ])
  func brokenFilesAreRefused(text: String, message: String, line: Int) {
    #expect(throws: FormatProblem.self) { try TranslationBundle(Array(text.utf8)) }
    do {
      _ = try TranslationBundle(Array(text.utf8))
    } catch {
      #expect(error.message == message)
      #expect(error.line == line)
    }
  }

  @Test func wrongEncodingIsNamed() {
    #expect(throws: FormatProblem("the file is not UTF-8", offset: 17, line: 2)) {
      try TranslationBundle(Array("msgid \"\"\nmsgstr \"".utf8) + [0xE9, 0x22])
    }
  }

  private func unit(_ text: String) throws -> BundleUnit {
    try TranslationBundle(Array(text.utf8)).files[0].units[0]
  }
}

private func po(source: String, target: String) -> TranslationBundle {
  TranslationBundle(
    sourceLanguage: "en", targetLanguage: "es",
    files: [
      BundleFile(
        id: "f1", original: "a.md",
        units: [BundleUnit(id: "u", source: .markdown(source), target: .markdown(target))])
    ])
}
