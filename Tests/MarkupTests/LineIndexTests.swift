import Markup
import Testing

/// Lines and columns, and what is no UTF-8.
@Suite struct LineIndexTests {
  @Test func everyLineEnding() {
    let bytes = Array("a\nb\r\nc\rd".utf8)
    let index = LineIndex(bytes)
    #expect(index.starts == [0, 2, 5, 7])
    #expect((0..<4).map { index.span(ofLine: $0, in: bytes).count } == [1, 1, 1, 1])
  }

  @Test func columnsCountCodePoints() {
    let bytes = Array("é🦉x\nñ".utf8)
    let index = LineIndex(bytes)
    #expect(index.position(of: 6, in: bytes) == TextPosition(line: 1, column: 3))
    #expect(index.position(of: bytes.count, in: bytes) == TextPosition(line: 2, column: 2))
    #expect(index.position(of: 999, in: bytes) == TextPosition(line: 2, column: 2))
  }

  @Test func invalidBytesAreNotRepaired() {
    #expect(throws: EncodingError(offset: 1)) { try SourceText([0x61, 0xE9, 0x62]) }
    #expect(throws: EncodingError(offset: 2)) { try SourceText([0x61, 0x62, 0xE2, 0x82]) }
  }
}
