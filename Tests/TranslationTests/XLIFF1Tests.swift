import Testing
import Translation

@Suite struct XLIFF1Tests {
  @Test func everythingComesBack() throws {
    let bytes = XLIFF1Writer().write(sampleBundle)
    #expect(try BundleFormat.detect(bytes) == .xliff1)
    #expect(try TranslationBundle(bytes).withoutPlaces == sampleBundle.asXLIFF1)
  }

  @Test func copiedSourcesAreNoTranslation() throws {
    let bytes = XLIFF1Writer(copiesSource: true).write(sampleBundle)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains("<target state=\"needs-translation\">Registration &amp; more</target>"))
    #expect(try TranslationBundle(bytes).withoutPlaces == sampleBundle.asXLIFF1)
    // What a tool writes there counts, whatever it leaves as the state.
    let edited = text.replacing(">Registration &amp; more</target>", with: ">Registro</target>")
    let unit = try TranslationBundle(Array(edited.utf8)).files[0].units[0]
    #expect(unit.target?.markdown == "Registro" && unit.state == .translated)
  }

  @Test(arguments: [
    ("state='new'", TranslationState.translated), ("state='needs-translation'", .translated),
    ("", .translated), ("state='translated'", .translated), ("state='final'", .reviewed),
    ("state='signed-off'", .reviewed), ("state='needs-review-translation'", .needsReview),
    ("state='needs-l10n'", .needsReview), ("state='x-own'", .translated),
  ])
  func statesAreJudgedByTheText(attribute: String, state: TranslationState) throws {
    let texts = "<source>a</source><target \(attribute)>b</target>"
    #expect(try unit(texts).state == state)
    let approved = attribute == "state='translated'" ? state : .reviewed
    #expect(try unit(texts, "approved='yes'").state == approved)
  }

  @Test func aTargetThatIsTheSourceMayBeMeant() throws {
    #expect(try unit("<source>IMSS</source><target>IMSS</target>").target?.markdown == "IMSS")
    #expect(
      try unit("<source>IMSS</source><target state='new'>IMSS</target>").state == .untranslated)
  }

  @Test func codesAreTheirOriginals() throws {
    let unit = try unit(
      """
      <source><g id='1' ctype='bold' equiv-text='**…**'>a</g><x id='2' equiv-text='`x`'/></source>
      <target><x id='2'/><g id='1'>b</g></target>
      """)
    #expect(unit.source.markdown == "**a**`x`")
    #expect(unit.target?.markdown == "`x`**b**")
    #expect(unit.target?.pieces.codeProblem(comparedWith: unit.source.pieces) == nil)
  }

  @Test func halvesThatCannotBeToldApartAreWrittenApart() throws {
    let code = InlineCode(id: "c1", kind: .link, original: "[")
    let end = InlineCode(id: "c1", kind: .link, original: "](/a…b)")
    let text: [InlinePiece] = [.open(code), .text("a"), .close(end), .text(" ␛ \u{2}")]
    let bundle = TranslationBundle(
      sourceLanguage: "en", targetLanguage: "es",
      files: [
        BundleFile(
          id: "f1", original: "a.md",
          units: [BundleUnit(id: "u", source: .coded(text), target: .coded(text))])
      ])
    let bytes = XLIFF1Writer().write(bundle)
    #expect(String(decoding: bytes, as: UTF8.self).contains("<bx id=\"c1\""))
    #expect(try TranslationBundle(bytes).withoutPlaces == bundle)
  }

  @Test func markupInsideOfElementsIsRead() throws {
    let unit = try unit(
      """
      <source><bpt id='1' rid='1'>**</bpt>a<ept id='2' rid='1'>**</ept><ph id='3'>`x`</ph>\
      <it id='4' pos='close'>_</it></source>
      <target><mrk mtype='seg' mid='0'>b</mrk> <mrk mtype='seg' mid='1'>c</mrk></target>
      """)
    #expect(unit.source.markdown == "**a**`x`_")
    #expect(unit.target == .coded([.text("b c")]))
  }

  @Test(.timeLimit(.minutes(5))) func manyHalvesAreLinear() throws {
    let count = 100_000
    let starts = (0..<count).map { "<bx id='\($0)' ctype='bold'/>" }.joined()
    let ends = (0..<count).map { "<ex id='\($0)'/>" }.joined()
    let pieces = try unit("<source>a</source><target>\(starts)\(ends)</target>").target?.pieces
    #expect(pieces?.count == 2 * count)
    #expect(pieces?.allSatisfy { $0.code?.kind == .bold } == true)
  }

  @Test func notesAndMatches() throws {
    let unit = try unit(
      """
      <source>a</source><target>b</target><note from='polyguide'>section: A: B</note>\
      <note>by hand: x</note>\
      <alt-trans match-quality='72.6'><source>c</source><target>d</target></alt-trans>\
      <alt-trans alttranstype='previous-version'><source>old</source><target>b</target></alt-trans>
      """)
    #expect(unit.notes == [BundleNote(category: "section", "A: B"), BundleNote("by hand: x")])
    #expect(unit.previousSource == "old")
    #expect(unit.candidates.map(\.similarity) == [73])
    #expect(unit.candidates.map(\.target.markdown) == ["d"])
  }

  @Test(arguments: [
    (
      "<file source-language='en' original='../x'/>",
      "the path \"../x\" of a <file> leads out of the content"
    ),
    ("<file original='x'/>", "a <file> has no source-language"),
    ("", "<xliff> has no <file>"),
    (
      "<file source-language='en' target-language='es'/><file source-language='en' target-language='de'/>",
      "the files have different target languages, \"es\" and \"de\": import them one by one"
    ),
    (
      "<file source-language='en'><body><trans-unit><source/></trans-unit></body></file>",
      "a <trans-unit> has no id"
    ),
    (
      "<file source-language='en'><body><trans-unit id='1'/></body></file>",
      "1: the unit has no source"
    ),
  ])
  func brokenFilesAreRefused(content: String, message: String) {
    #expect(BundleJudge.problems(in: document(content)).map(\.message) == [message])
  }

  private func unit(_ texts: String, _ attributes: String = "") throws -> BundleUnit {
    try TranslationBundle(
      document(
        """
        <file original='a.md' source-language='en' target-language='es' datatype='x-markdown'><body>
        <trans-unit id='u' \(attributes)>\(texts)</trans-unit></body></file>
        """)
    ).files[0].units[0]
  }

  private func document(_ content: String) -> [UInt8] {
    Array(
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>\(content)</xliff>".utf8)
  }
}

extension TranslationBundle {
  /// The same without what XLIFF 1.2 has no place for: what a code is shown as besides its Markdown.
  fileprivate var asXLIFF1: TranslationBundle {
    func plain(_ content: BundleContent) -> BundleContent {
      .coded(
        content.pieces.map { piece in
          guard case .standalone(var code) = piece else { return piece }
          code.display = nil
          return .standalone(code)
        })
    }
    var copy = self
    for file in copy.files.indices {
      for unit in copy.files[file].units.indices {
        copy.files[file].units[unit].candidates = copy.files[file].units[unit].candidates.map {
          BundleMatch(
            source: plain($0.source), target: plain($0.target), similarity: $0.similarity)
        }
      }
    }
    return copy
  }
}
