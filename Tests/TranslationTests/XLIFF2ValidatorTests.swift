import Testing
import Translation

@Suite struct XLIFF2ValidatorTests {
  @Test(arguments: [XLIFF2Version.v2_0, .v2_1]) func ownBundlesAreValid(version: XLIFF2Version) {
    #expect(
      XLIFF2Validator.problems(in: XLIFF2Writer(version: version).write(sampleBundle)) == [])
  }

  @Test(arguments: [
    "<segment><source>a</source></segment>",
    "<segment state='initial' subState='x:y'><source>a</source></segment>",
    "<segment><source>a<cp hex='0001'/><cp hex='FFFE'/></source></segment>",
    "<segment><source><sc id='1'/>a</source></segment><segment><source><ec startRef='1'/></source></segment>",
    // A target may come later, and a code with it.
    """
    <segment><source><sc id='1'/>a</source><target><sc id='1'/>b</target></segment>
    <segment><source>c<ec startRef='1'/></source></segment>
    """,
    // A pair may become two halves.
    """
    <segment><source><pc id='1'>a</pc></source>
    <target><sc id='1'/>b<ec startRef='1'/></target></segment>
    """,
    "<x:y xmlns:x='urn:x' id='1'>z</x:y><segment><source x:a='1' xmlns:x='urn:oasis:names:tc:xliff:new:1.0'>a</source></segment>",
  ])
  func validUnitsAreAccepted(content: String) {
    #expect(problems(in: content) == [])
  }

  @Test(arguments: [
    ("", "<unit> needs <segment> or <ignorable>"),
    ("<segment/>", "<segment> needs <source>"),
    ("<segment><source/>x</segment>", "<segment> may not hold text"),
    ("<segment><source/><target/><target/></segment>", "<segment> may have only one <target>"),
    ("<segment><target/><source/></segment>", "<source> must stand before <target> in <segment>"),
    ("<segment><source><b/></source></segment>", "there is no element <b> in XLIFF 2"),
    ("<segment><source><unit id='1'/></source></segment>", "<unit> may not stand in <source>"),
    ("<segment x='1'><source/></segment>", "<segment> has no attribute x"),
    ("<segment><source><ph/></source></segment>", "<ph> needs the attribute id"),
    (
      "<segment><source><ph id='1 2'/></source></segment>",
      "the id \"1 2\" of <ph> is not an NMTOKEN"
    ),
    (
      "<segment><source><ph id='1' canCopy='maybe'/></source></segment>",
      "the canCopy \"maybe\" of <ph> is none of yes, no"
    ),
    (
      "<segment><source><cp hex='0041'/></source></segment>",
      "the hex \"0041\" of <cp> can stand in XML as itself, and must"
    ),
    (
      "<segment><source/><target order='0'/></segment>",
      "the order \"0\" of <target> is not a positive whole number"
    ),
    (
      "<segment><source/><target order='2'/></segment>",
      "the order 2 of a <target> is larger than the number of segments"
    ),
    ("<segment state='final'><source/></segment>", "the state \"final\" needs a <target>"),
    (
      "<segment><source><pc id='1'/><ph id='1'/></source></segment>",
      "the id \"1\" of <ph> is not unique in the <unit>"
    ),
    (
      "<segment><source><pc id='1'/></source><target><ph id='1'/></target></segment>",
      "the id \"1\" of <ph> in a target is that of <pc> in the source"
    ),
    (
      "<segment><source/><target><ph id='1'/><ph id='1'/></target></segment>",
      "the id \"1\" of <ph> is not unique in the targets of the <unit>"
    ),
    (
      "<segment><source><ph id='1' dataRef='d'/></source></segment>",
      "the dataRef \"d\" of <ph> is not a <data> of <unit>"
    ),
    (
      "<segment><source><mrk id='1' type='comment' ref='#n=2'/></source></segment>",
      "the ref \"#n=2\" of <mrk> is not a note of the <unit>"
    ),
    (
      "<segment><source><mrk id='1' type='x:y' ref='#u=1/f=1'/></source></segment>",
      "the ref \"#u=1/f=1\" of <mrk> is malformed: its parts are not in order"
    ),
    (
      "<segment xml:space='x'><source/></segment>", "<segment> may not have the attribute xml:space"
    ),
    (
      "<segment><source xml:lang='fr'/></segment>",
      "the xml:lang \"fr\" of <source> is not the srcLang \"en\""
    ),
  ])
  func invalidUnitsAreRefused(content: String, message: String) {
    #expect(problems(in: content).contains(message), "\(problems(in: content))")
  }

  @Test func versionAndNamespaceGoTogether() {
    let text = document("<segment><source/></segment>")
    let wrong = text.replacing("version='2.0'", with: "version='2.2'")
    let newer = wrong.replacing("document:2.0", with: "document:2.2")
      .replacing("<file", with: "<notes><note ref='#f=f'>x</note></notes><file")
    #expect(
      XLIFF2Validator.problems(in: Array(wrong.utf8)).map(\.message) == [
        "the version \"2.2\" does not go with the namespace, which is that of 2.0, 2.1"
      ])
    #expect(XLIFF2Validator.problems(in: Array(newer.utf8)) == [])
  }

  @Test func problemsHaveTheirLine() {
    let text = document("<segment>\n<source/>\n<target/><target/></segment>")
    #expect(XLIFF2Validator.problems(in: Array(text.utf8)).map(\.line) == [4])
  }

  @Test(.timeLimit(.minutes(5))) func manyReferencesAreLinear() {
    let matches = String(
      repeating: "<m:match ref='#s'><source>a</source><target>b</target></m:match>", count: 5000)
    let text = document(
      "<m:matches xmlns:m='urn:oasis:names:tc:xliff:matches:2.0'>\(matches)</m:matches>"
        + "<segment id='s'><source/></segment>")
    #expect(XLIFF2Validator.problems(in: Array(text.utf8)) == [])
  }

  @Test(arguments: [
    "en", "pt-BR", "zh-Hant-TW", "sr-Latn-RS", "x-own", "i-klingon", "en-x-a", "de-1996",
  ])
  func languageTags(tag: String) {
    #expect(problems(in: "<segment><source/></segment>", language: tag) == [])
  }

  @Test(arguments: ["", "e", "en_US", "en-", "-en", "english99", "e n", "en-x", "1a", "en--US"])
  func badLanguageTags(tag: String) {
    #expect(problems(in: "<segment><source/></segment>", language: tag) != [])
  }

  private func problems(in content: String, language: String = "en") -> [String] {
    XLIFF2Validator.problems(in: Array(document(content, language: language).utf8)).map(\.message)
  }
}

private func document(_ content: String, language: String = "en") -> String {
  """
  <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='\(language)' trgLang='es'>
  <file id='f'><unit id='u'>\(content)</unit></file></xliff>
  """
}
