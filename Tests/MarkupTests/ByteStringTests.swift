import Markup
import Testing

@Suite struct ByteStringTests {
  @Test func normalFormsDiffer() {
    #expect(ByteString("\u{E9}") != ByteString("e\u{301}"))
    #expect("\u{E9}" == "e\u{301}", "what String says of them")
    #expect(Set([ByteString("a"), ByteString("a"), ByteString("b")]).count == 2)
  }
}
