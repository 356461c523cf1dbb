import Testing
import Translation

/// Bundles that a tool, a mail program or a bad disk has damaged: read or refused, never a crash.
@Suite(.timeLimit(.minutes(5))) struct DamagedBundleTests {
  static let formats: [[UInt8]] = [
    XLIFF2Writer().write(sampleBundle), POWriter().write(sampleBundle),
    JSONBundleWriter().write(sampleBundle), XLIFF1Writer().write(sampleBundle),
  ]

  @Test(arguments: [0, 2, 3]) func halfAFileIsRefused(format: Int) {
    let bytes = Self.formats[format]
    let whole = bytes.lastIndex { $0 > 0x20 } ?? 0
    for length in stride(from: 0, through: whole, by: 7) {
      #expect(throws: FormatProblem.self) { try TranslationBundle(Array(bytes[..<length])) }
    }
  }

  @Test func halfAPOFileHoldsOnlyWholeMessages() {
    let bytes = Self.formats[1]
    let units = sampleBundle.files.flatMap(\.units).map { $0.source.markdown }
    for length in stride(from: 0, to: bytes.count, by: 3) {
      guard let bundle = try? TranslationBundle(Array(bytes[..<length])) else { continue }
      for unit in bundle.files.flatMap(\.units) { #expect(units.contains(unit.source.markdown)) }
    }
  }

  @Test(arguments: [0, 1, 2, 3]) func changedBytesDoNoHarm(format: Int) {
    var random = SplitMix(state: 42)
    for _ in 0..<400 {
      var bytes = Self.formats[format]
      for _ in 0...random.next() % 4 {
        let index = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(9), at: index)
        }
      }
      _ = try? TranslationBundle(bytes)
      _ = XLIFF2Validator.problems(in: bytes)
    }
  }

  @Test func manyCodesAreRead() throws {
    let codes = String(repeating: "<ph id=\"1\" dataRef=\"d\"/>", count: 20_000)
    let bundle = try TranslationBundle(
      Array(
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">\
        <file id="f"><unit id="u"><originalData><data id="d">x</data></originalData>\
        <segment><source>\(codes)</source><target>\(codes)</target></segment></unit></file></xliff>
        """.utf8))
    #expect(bundle.files[0].units[0].target?.pieces.count == 20_000)
  }
}

/// Random numbers that are the same each time.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
