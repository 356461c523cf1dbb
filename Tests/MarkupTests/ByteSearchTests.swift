import Markup
import Testing

/// Every answer must be the one that a look at each byte gives, wherever the bytes stand in a word of eight.
@Suite struct ByteSearchTests {
  private static let texts: [[UInt8]] = [
    [], Array("a".utf8), Array("Niñas y niños: 10 € – §\u{7F}\n".utf8),
    (0..<64).map { UInt8($0 &* 37 & 0xFF) }, Array(UInt8.min...UInt8.max),
    Array(UInt8.min...UInt8.max).reversed(),
  ]

  @Test func findsEachByteWhereItIsFirst() {
    for text in Self.texts {
      for byte: UInt8 in [0x00, 0x0A, 0x61, 0x80, 0xC3, 0xFF] {
        for start in 0...text.count {
          let found = text.span.firstIndex(of: byte, from: start)
          #expect(found == text[start...].firstIndex(of: byte))
        }
        let half = text.count / 2
        let found = text.span.firstIndex(of: byte, to: half)
        #expect(found == text[..<half].firstIndex(of: byte))
      }
    }
  }

  @Test func looksNowhereInARangeOutside() {
    let text = Array("abc".utf8)
    let behind = text.span.firstIndex(of: 0x61, from: 5)
    let around = text.span.firstIndex(of: 0x63, from: -2, to: 9)
    let reversed = text.span.firstIndex(of: 0x61, from: 2, to: 1)
    #expect(behind == nil)
    #expect(around == 2)
    #expect(reversed == nil)
  }

  @Test func findsTheFirstByteOfEachKindInAWord() {
    for text in Self.texts where text.count >= 8 {
      for offset in 0...(text.count - 8) {
        let bytes = text[offset..<(offset + 8)]
        let word = text.span.word(at: offset)
        func first(_ found: UInt64) -> Int? {
          found == 0 ? nil : offset + ByteWord.firstIndex(found)
        }
        #expect(first(ByteWord.digits(in: word)) == bytes.firstIndex { 0x30...0x39 ~= $0 })
        #expect(first(ByteWord.beyondASCII(in: word)) == bytes.firstIndex { $0 >= 0x80 })
        #expect(first(ByteWord.below(0x20, in: word)) == bytes.firstIndex { $0 < 0x20 })
        let below = ByteWord.below(0x21, in: word)
        #expect(
          bytes.indices.allSatisfy { index in
            (below >> UInt64(8 * (index - offset)) & 0x80 != 0) == (bytes[index] < 0x21)
          })
        #expect(first(ByteWord.zeros(in: word)) == bytes.firstIndex(of: 0))
        #expect(first(ByteWord.matches(of: 0x2F, in: word)) == bytes.firstIndex(of: 0x2F))
      }
    }
  }

  @Test func countsCodePoints() {
    for text in ["", "a", "Niñas y niños: 10 € – 👩‍👧", "éééééééé", "€€€€€€€"] {
      let count = Array(text.utf8).span.codePointCount
      #expect(count == text.unicodeScalars.count)
    }
  }

  @Test func comparesLikeBytes() {
    let texts = ["", "a", "ab", "abcdefgh", "abcdefghi", "abcdefgi", "ábcdefgh", "abcdefgh\u{0}"]
    for a in texts {
      for b in texts {
        let (first, second) = (Array(a.utf8), Array(b.utf8))
        let isEqual = first.span.isEqual(to: second.span)
        let precedes = first.span.precedes(second.span)
        #expect(isEqual == (first == second))
        #expect(precedes == first.lexicographicallyPrecedes(second))
      }
    }
  }

  @Test func tellsWhetherATextStandsAtAPlace() {
    let text = Array("www.x".utf8)
    let isHere = [
      text.span.equals("www.", at: 0), text.span.equals("www.", at: 1),
      text.span.equals("www.x.", at: 0), text.span.equals("w", at: -1),
      text.span.contains(0x2E, in: 0..<5), text.span.contains(0x2E, in: 0..<3),
    ]
    #expect(isHere == [true, false, false, false, true, false])
  }
}
