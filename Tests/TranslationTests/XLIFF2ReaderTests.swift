import Testing
import Translation

/// What tools make of a bundle before it comes back.
@Suite struct XLIFF2ReaderTests {
  @Test func statesAreJudgedByTheText() throws {
    func state(_ segment: String) throws -> TranslationState { try unit(segment).state }
    #expect(try state("<segment><source>a</source></segment>") == .untranslated)
    #expect(try state("<segment><source>a</source><target/></segment>") == .untranslated)
    #expect(
      try state("<segment state='translated'><source>a</source><target> \n</target></segment>")
        == .untranslated)
    #expect(
      try state("<segment><source>a</source><target>b</target></segment>") == .translated)
    #expect(
      try state("<segment state='initial'><source>a</source><target>b</target></segment>")
        == .needsReview)
    #expect(
      try state("<segment state='final'><source>a</source><target>b</target></segment>")
        == .reviewed)
  }

  @Test func segmentsAreJoinedInTheOrderOfTheTarget() throws {
    let unit = try unit(
      """
      <segment state='final'><source>A. </source><target order='3'> C.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state='translated'><source>B.</source><target order='1'>D.</target></segment>
      """)
    #expect(unit.source == .coded([.text("A.  B.")]))
    #expect(unit.target == .coded([.text("D. C.")]))
    #expect(unit.state == .translated)
    #expect(unit.problem == nil)
  }

  @Test func halfTranslatedUnitsHaveAProblem() throws {
    let unit = try unit(
      """
      <segment><source>A.</source><target>B.</target></segment>
      <segment><source>C.</source></segment>
      """)
    #expect(unit.problem == "only 1 of 2 segments have a target")
  }

  @Test func droppedDataComesFromTheSource() throws {
    let unit = try unit(
      """
      <originalData><data id='a'>`x`</data><data id='b'>**</data></originalData>
      <segment><source><ph id='1' dataRef='a'/><pc id='2' dataRefStart='b' dataRefEnd='b'>y</pc></source>
      <target><sc id='2'/>z<ec startRef='2'/><ph id='1'/><ph id='3' copyOf='1'/></target></segment>
      """)
    #expect(unit.source.markdown == "`x`**y**")
    #expect(unit.target?.markdown == "**z**`x``x`")
    #expect(unit.problem == nil)
  }

  @Test func unknownDataIsAProblem() throws {
    let unit = try unit(
      "<segment><source>a</source><target><ph id='1' dataRef='d'/></target></segment>")
    #expect(unit.problem == "the code \"1\" refers to the data \"d\", which is not there")
  }

  @Test func annotationsAreNoText() throws {
    let unit = try unit(
      """
      <segment><source>a</source>
      <target><mrk id='m' type='term'>b</mrk> <sm id='s'/>c<em startRef='s'/></target></segment>
      """)
    #expect(unit.target == .coded([.text("b c")]))
  }

  @Test func notesMayStandInSegments() throws {
    let unit = try unit(
      "<segment><notes><note category='x'>n</note></notes><source>a</source></segment>")
    #expect(unit.notes == [BundleNote(category: "x", "n")])
  }

  @Test func groupsWithoutNamesAreNoSections() throws {
    let bundle = try read(
      """
      <group id='g' name='Steps'><group id='h'><unit id='u'><segment><source/></segment></unit></group>
      </group>
      """)
    #expect(bundle.files[0].units[0].sections == ["Steps"])
  }

  @Test func droppedSpaceMarksAreNoticed() throws {
    let unit = try unit("<segment><source>a\n  b</source><target>\n   c\n  d </target></segment>")
    #expect(!unit.preservesSpace)
    #expect(unit.source.collapsed == .coded([.text("a b")]))
    #expect(unit.target?.collapsed == .coded([.text("c d")]))
  }

  @Test func crossedCodesAreNamed() throws {
    let unit = try unit(
      """
      <segment><source><pc id='1'><pc id='2'>a</pc></pc></source>
      <target><sc id='1'/><sc id='2'/>b<ec startRef='1'/><ec startRef='2'/></target></segment>
      """)
    #expect(
      unit.target?.pieces.codeProblem(comparedWith: unit.source.pieces)
        == "the code \"1\" does not close what was opened last")
  }

  private func unit(_ content: String) throws -> BundleUnit {
    try read("<unit id='u'>\(content)</unit>").files[0].units[0]
  }

  private func read(_ content: String) throws -> TranslationBundle {
    try TranslationBundle(
      Array(
        """
        <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en' trgLang='es'>
        <file id='f' original='a.md'>\(content)</file></xliff>
        """.utf8))
  }
}

@Suite struct CodeProblemTests {
  private let source: [InlinePiece] = [
    .open(InlineCode(id: "1", original: "**")), .text("a"),
    .close(InlineCode(id: "1", original: "**")),
    .standalone(InlineCode(id: "2", original: "`x`", isRequired: false)),
  ]

  @Test func orderIsFree() {
    let target = [source[3], source[0], .text("b"), source[2]]
    #expect(target.codeProblem(comparedWith: source) == nil)
    #expect(Array(source.prefix(3)).codeProblem(comparedWith: source) == nil)
  }

  @Test func wrongCodesAreNamed() {
    func problem(_ target: [InlinePiece]) -> String? { target.codeProblem(comparedWith: source) }
    #expect(problem([]) == "the code \"**\" is lost")
    #expect(problem([source[0]]) == "the code \"**\" is lost")
    #expect(problem(source + [source[3]]) == "the code \"`x`\" is doubled")
    #expect(
      problem([source[2], source[0]]) == "the code \"**\" does not close what was opened last")
    #expect(
      problem(source + [.standalone(InlineCode(id: "3", original: "<br>"))])
        == "the code \"<br>\" is not in the source")
  }
}
