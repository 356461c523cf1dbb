import Testing
import XML

@Suite struct XMLTreeTests {
  @Test func elementsAndTextComeInOrder() throws {
    let root = try tree("<a x='1&amp;2'>t<!-- c --><?p i?>u<b/><![CDATA[<c>]]>v</a>").root
    #expect(dump(root) == "a[x=1&2](\"tu\" b() \"<c>v\")")
    #expect(root.text == "tu<c>v")
  }

  @Test func namespacesAreResolved() throws {
    let root = try tree(
      "<a xmlns='urn:a' xmlns:p='urn:p' p:x='1' x='2' xml:lang='en'><p:b xmlns=''><c/></p:b></a>"
    ).root
    #expect(root.name == XMLTree.Name("urn:a", "a"))
    #expect(root["x"] == "2")
    #expect(root[XMLTree.Name("urn:p", "x")] == "1")
    #expect(root[XMLTree.Name("http://www.w3.org/XML/1998/namespace", "lang")] == "en")
    #expect(Array(root.descendants).map(\.name) == [.init("urn:p", "b"), .init("", "c")])
  }

  @Test func placesAreCountedAsPeopleDo() throws {
    let root = try tree("<a>\r\n é😀<b/>\n</a>").root
    let position = try #require(root.children.first { _ in true }).position
    #expect(position == XMLTree.Position(offset: 12, line: 2, column: 4))
  }

  @Test func parentsAndAncestors() throws {
    let root = try tree("<a><b><c/></b></a>").root
    let last = try #require(Array(root.descendants).last)
    #expect(Array(last.ancestors).map(\.name.local) == ["b", "a"])
    #expect(root.parent == nil)
  }

  @Test func utf16IsRead() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é😀</a>"
    for bigEndian in [true, false] {
      let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return bigEndian ? pair : pair.reversed()
      }
      #expect(try XMLTree(bytes).root.text == "é😀")
    }
  }

  @Test(arguments: [
    ("", "the file is empty", 1),
    ("<a>", "the file breaks off inside <a> of line 1", 1),
    ("<a>\n<b", "the file breaks off inside <a> of line 1", 2),
    ("<a>\n</b>", "an end tag does not match <a> of line 1", 2),
    ("<a/>\n<b/>", "not well-formed: junk after document element", 2),
    ("<!-- c -->", "the file holds no XML element", 1),
    ("<a>&x;</a>", "not well-formed: undefined entity", 1),
    ("<a>&#1;</a>", "not well-formed: reference to invalid character number", 1),
    ("<a x='1' x='2'/>", "not well-formed: duplicate attribute", 1),
    ("<p:a/>", "not well-formed: unbound prefix", 1),
    ("<!DOCTYPE a>\n<a/>", "a DOCTYPE is not allowed: it can declare entities and load files", 1),
    (
      "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
      "a DOCTYPE is not allowed: it can declare entities and load files", 1
    ),
    (
      "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      "a DOCTYPE is not allowed: it can declare entities and load files", 1
    ),
  ])
  func brokenDocumentsAreRefused(text: String, message: String, line: Int) {
    do {
      _ = try tree(text)
      Issue.record("it was read")
    } catch {
      #expect(error.message == message)
      #expect(error.position.line == line)
    }
  }

  @Test func toleratedDoctypesLoadAndDeclareNothing() throws {
    var limits = XMLLimits()
    limits.toleratedDoctypes = ["tmx"]
    let head = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"
    #expect(try XMLTree(Array((head + "<tmx/>").utf8), limits: limits).root.name.local == "tmx")
    #expect(throws: XMLError.self) {
      try XMLTree(Array((head + "<tmx>&x;</tmx>").utf8), limits: limits)
    }
    #expect(throws: XMLError.self) {
      try XMLTree(Array("<!DOCTYPE tmx [<!ENTITY x 'y'>]><tmx/>".utf8), limits: limits)
    }
  }

  @Test(.timeLimit(.minutes(5))) func deepNestingIsRefused() {
    let text = String(repeating: "<a>", count: 20_000) + String(repeating: "</a>", count: 20_000)
    #expect(
      throws: XMLError(
        "elements are nested more than 256 deep", at: .init(offset: 768, line: 1, column: 769))
    ) {
      try tree(text)
    }
  }

  @Test(.timeLimit(.minutes(5))) func largeFlatDocumentsAreLinear() throws {
    let text = "<a>" + String(repeating: "<b x='1'>t</b>\n", count: 200_000) + "</a>"
    #expect(try Array(tree(text).root.children).count == 200_000)
  }

  @Test func writtenTextIsReadBack() throws {
    let text = " <&>\"'\r\n\t é😀]]> "
    var xml = XMLWriter()
    xml.element("a", [("x", text), ("y", nil)]) { xml in
      xml.line("b") { $0.text(text) }
      xml.line("c", [("z", "")])
    }
    let root = try XMLTree(xml.bytes).root
    #expect(root["x"].map { Array($0.utf8) } == Array(text.utf8))
    #expect(root["y"] == nil)
    #expect(root.child(XMLTree.Name("", "b")).map { Array($0.text.utf8) } == Array(text.utf8))
  }

  private func tree(_ text: String) throws(XMLError) -> XMLTree { try XMLTree(Array(text.utf8)) }

  private func dump(_ element: XMLTree.Element) -> String {
    let attributes = element.attributes.map { "\($0.name.local)=\($0.value)" }
    let content = element.content.map { child in
      switch child {
      case .text(let text): "\"\(text)\""
      case .element(let element): dump(element)
      }
    }
    let list = attributes.isEmpty ? "" : "[\(attributes.joined(separator: " "))]"
    return "\(element.name.local)\(list)(\(content.joined(separator: " ")))"
  }
}
