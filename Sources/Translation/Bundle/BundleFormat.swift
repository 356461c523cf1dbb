internal import Markup
internal import XML

/// A format of bundles, told by content alone: names and extensions of returned files mean nothing.
package enum BundleFormat: String, Sendable {
  case xliff2 = "XLIFF 2"
  case xliff1 = "XLIFF 1.2"
  case tmx = "TMX"
  case po = "PO"
  case json = "JSON"

  /// The format of a file; throws what the file is instead, where it is no bundle.
  package static func detect(_ bytes: [UInt8]) throws(FormatProblem) -> BundleFormat {
    switch try BundleSniffer.syntax(of: bytes) {
    case .po: return .po
    case .json: return .json
    case .xml:
      let root = try XMLTree.read(bytes).root
      if root.name.local == "tmx" { return .tmx }
      if XLIFF1.isRoot(root) { return .xliff1 }
      try XLIFF2Reader.checkRoot(root)
      return .xliff2
    }
  }
}

extension TranslationBundle {
  /// Reads a bundle in any format that can be read.
  package init(_ bytes: [UInt8]) throws(FormatProblem) {
    switch try BundleSniffer.syntax(of: bytes) {
    case .po: self = try POReader.read(bytes)
    case .json: self = try JSONBundleReader.read(bytes)
    case .xml:
      let root = try XMLTree.read(bytes).root
      guard root.name.local != "tmx" else {
        throw FormatProblem(
          "a translation memory holds no guides: give it to export --memory", at: root.position)
      }
      self = try XLIFF1.isRoot(root) ? XLIFF1Reader.read(root) : XLIFF2Reader.read(root)
    }
  }
}

extension XMLTree {
  static func read(_ bytes: [UInt8]) throws(FormatProblem) -> XMLTree {
    var limits = XMLLimits()
    // Tools name the DTD of TMX; nobody loads it.
    limits.toleratedDoctypes = ["tmx"]
    do {
      return try XMLTree(bytes, limits: limits)
    } catch { throw FormatProblem(error.message, at: error.position) }
  }
}

/// Looks at the first bytes of a file that somebody sent.
enum BundleSniffer {
  enum Syntax { case xml, po, json }

  static func syntax(of bytes: [UInt8]) throws(FormatProblem) -> Syntax {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let start = text.firstIndex(where: { !isSpace($0) }) else {
      throw FormatProblem("the file is empty")
    }
    if isUTF16(text) {
      guard text.prefix(4).contains(UInt8(ascii: "<")) else {
        throw FormatProblem("the file is in UTF-16: save it as UTF-8")
      }
      return .xml
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw FormatProblem("the file is a ZIP archive: unpack it first")
    }
    if let offset = bytes.span.firstIndex(of: 0) {
      throw FormatProblem("the file holds NUL bytes: it is binary, or damaged", offset: offset)
    }
    switch bytes[start] {
    case UInt8(ascii: "<"):
      let word = String(decoding: bytes[start...].prefix(14), as: UTF8.self).lowercased()
      if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") {
        throw FormatProblem("the file is an HTML page, no bundle", offset: start)
      }
      return .xml
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    case _ where isPO(text): return .po
    default:
      throw FormatProblem("the file is no bundle: neither XLIFF, nor PO, nor JSON", offset: start)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether there is a byte order mark of UTF-16, or each other byte of the first characters is zero.
  private static func isUTF16(_ text: ArraySlice<UInt8>) -> Bool {
    let first = Array(text.prefix(4))
    guard first.count == 4 else { return false }
    switch (first[0], first[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    default:
      return (first[0] == 0) == (first[2] == 0) && (first[1] == 0) != (first[0] == 0)
        && (first[3] == 0) == (first[1] == 0)
    }
  }

  /// Whether one of the first lines starts with a keyword of PO, or one of an obsolete entry.
  private static func isPO(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(1 << 20).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let line = line.drop(while: isSpace)
      let words: [StaticString] = ["msgid", "msgctxt", "msgstr", "#~"]
      return words.contains { word in
        "\(word)".utf8.elementsEqual(line.prefix(word.utf8CodeUnitCount))
      }
    }
  }
}
