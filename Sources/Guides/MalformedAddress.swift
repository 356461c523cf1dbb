import JSONSchema
import Markup

/// Why an address leads nowhere, however the web looks today.
package struct MalformedAddress: Sendable, Hashable {
  /// What is wrong with an address by its letters alone.
  package enum Problem: Sendable, Hashable {
    /// Nothing at all, or `#` alone.
    case empty
    /// White space in the host, or in a link that Markdown does not read for it.
    case blank
    /// `https//:`, `http:/x`, `htps://`.
    case scheme
    /// `https://https://x`.
    case doubledScheme
    /// `www.gob.mx`, which a browser takes for a page next to this one.
    case missingScheme
    /// A scheme with nothing behind it.
    case missingHost
    /// A host that cannot exist: without a dot, with a comma.
    case host
    /// `file:///C:/form.pdf` or `C:\form.pdf`.
    case ownComputer
    /// `[text](address` that Markdown does not read as a link.
    case unlinked
  }

  package let problem: Problem
  /// What was meant most likely; nil where nothing tells.
  package let mended: String?

  package init(_ problem: Problem, mended: String? = nil) {
    self.problem = problem
    self.mended = mended
  }
}

extension MalformedAddress {
  /// Looks for what is wrong with an address; nil where nothing is.
  package init?(_ text: String) {
    let utf8 = text.utf8
    if MalformedAddress.plainHost(of: utf8.span) != nil { return nil }
    let bytes = Array(utf8)
    if bytes.isEmpty || bytes == [UInt8(ascii: "#")] || text.hasPrefix("javascript:") {
      self.init(.empty)
      return
    }
    var start = 0
    var schemes: [AddressScheme] = []
    while let scheme = AddressScheme(bytes, at: start), scheme.isWeb {
      schemes.append(scheme)
      start = scheme.end
    }
    guard let last = schemes.last else {
      self.init(withoutWebScheme: text, bytes)
      return
    }
    let host = MalformedAddress.problem(ofHost: bytes[start...])
    let isMended = host == nil && !last.name.isEmpty
    let mended = last.name + "://" + String(decoding: bytes[start...], as: UTF8.self)
    if start == bytes.count {
      self.init(.missingHost)
    } else if schemes.contains(where: \.isMistyped) {
      self.init(.scheme, mended: isMended ? mended : nil)
    } else if schemes.count > 1 {
      self.init(.doubledScheme, mended: isMended ? mended : nil)
    } else if let host {
      self.init(host)
    } else if MalformedAddress.hasMistypedWWW(bytes[start...]) {
      self.init(.host)
    } else {
      return nil
    }
  }

  /// Where the host of an address is that starts as nearly all do, with nothing wrong; nil for any other.
  ///
  /// They start with `https://` or `http://` and a host of small ASCII letters, digits and hyphens.
  static func plainHost(of bytes: Span<UInt8>) -> Range<Int>? {
    let start = bytes.equals("https://", at: 0) ? 8 : bytes.equals("http://", at: 0) ? 7 : 0
    guard start > 0, !bytes.equals("ww.", at: start), !bytes.equals("wwww", at: start) else {
      return nil
    }
    var label = start
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ".") {
        guard offset > label else { return nil }
        label = offset &+ 1
      } else if byte &- 0x61 >= 26, byte &- 0x30 >= 10, byte != UInt8(ascii: "-") {
        guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
        else { return nil }
        break
      }
      offset &+= 1
    }
    return label > start && offset > label ? start..<offset : nil
  }

  private init?(withoutWebScheme text: String, _ bytes: [UInt8]) {
    if bytes.starts(with: "//".utf8) {
      guard let problem = MalformedAddress.problem(ofHost: bytes[2...]) else { return nil }
      self.init(problem)
      return
    }
    let first = bytes.prefix { !"/?#".utf8.contains($0) }
    if MalformedAddress.isOwnComputer(bytes) {
      self.init(.ownComputer)
      return
    }
    guard !first.contains(UInt8(ascii: ":")) else {
      if bytes.last == UInt8(ascii: ":"), first.count == bytes.count {
        self.init(.missingHost)
        return
      }
      return nil
    }
    if let at = first.firstIndex(of: UInt8(ascii: "@")), at > 0, first.count == bytes.count,
      MalformedAddress.isDomain(first[(at + 1)...])
    {
      self.init(.missingScheme, mended: "mailto:" + text)
    } else if MalformedAddress.isDomain(first) {
      self.init(.missingScheme, mended: "https://" + text)
    } else {
      return nil
    }
  }

  /// What is wrong with the host that `rest`, the text behind `://`, starts with.
  private static func problem(ofHost rest: ArraySlice<UInt8>) -> Problem? {
    var host = rest.prefix { !"/?#".utf8.contains($0) }
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    if host.first == UInt8(ascii: "[") { return nil }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      guard host[(colon + 1)...].allSatisfy(isDigit) else { return .host }
      host = host[..<colon]
    }
    if host.last == UInt8(ascii: ".") { host.removeLast() }
    guard !host.isEmpty else { return .missingHost }
    guard !host.contains(where: { $0 <= 0x20 }) else { return .blank }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isSound =
      labels.count > 1 && !labels.contains { $0.isEmpty } && host.allSatisfy(isHostByte)
    return isSound ? nil : .host
  }

  /// Whether a host starts with `ww.` or `wwww.`: with a letter too few or too many.
  private static func hasMistypedWWW(_ rest: ArraySlice<UInt8>) -> Bool {
    let letters = rest.prefix { lowercased($0) == UInt8(ascii: "w") }
    return [2, 4].contains(letters.count)
      && rest.dropFirst(letters.count).first == UInt8(ascii: ".")
  }

  /// Whether an address is one of a file, or starts with the letter of a drive.
  private static func isOwnComputer(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(5).map(lowercased).elementsEqual("file:".utf8)
      || bytes.count > 2 && isLetter(bytes[0]) && bytes[1] == UInt8(ascii: ":")
        && (bytes[2] == UInt8(ascii: "\\") || bytes[2] == UInt8(ascii: "/"))
  }

  /// Whether the first element of a relative address is the name of a host rather than of a file.
  private static func isDomain(_ element: ArraySlice<UInt8>) -> Bool {
    guard problem(ofHost: element) == nil, let dot = element.lastIndex(of: UInt8(ascii: ".")),
      !element.contains(UInt8(ascii: "@")), !element.contains(UInt8(ascii: "_"))
    else { return false }
    if element.prefix(4).map(lowercased) == Array("www.".utf8) { return true }
    let ending = String(decoding: element[(dot + 1)...].map(lowercased), as: UTF8.self)
    return ending.utf8.count > 1 && ending.utf8.allSatisfy(isLetter) && !isFileEnding(ending)
  }

  /// Whether a name behind the last dot is that of a kind of file.
  package static func isFileEnding(_ name: String) -> Bool {
    switch name {
    case "md", "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "cgi", "txt", "csv", "xml",
      "json", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "epub",
      "zip", "gz", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "mp", "mov", "css",
      "js", "ics", "rss":
      true
    default: name.utf8.contains(where: isDigit)
    }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
}

/// The letters at the start of an address and the punctuation behind them, as people type them.
struct AddressScheme {
  /// What was meant: lower case.
  let name: String
  /// Whether it is written in another way than `name` and `://`.
  let isMistyped: Bool
  /// Behind the punctuation.
  let end: Int

  var isWeb: Bool { name == "https" || name == "http" }

  /// Reads a scheme; nil where the text at `start` is none.
  init?(_ bytes: [UInt8], at start: Int) {
    var letters = start
    while letters < bytes.count, isLetter(bytes[letters]) { letters += 1 }
    guard letters - start > 2, letters < bytes.count,
      AddressScheme.isPunctuation(bytes[letters])
    else { return nil }
    var end = letters
    while end < bytes.count, AddressScheme.isPunctuation(bytes[end]) { end += 1 }
    // A comma behind it is the sentence's.
    while end > letters, !":/\\".utf8.contains(bytes[end - 1]) { end -= 1 }
    self.init(bytes[start..<letters], bytes[letters..<end], end: end)
  }

  /// Judges letters and the punctuation between them and the host.
  init?(_ letters: ArraySlice<UInt8>, _ punctuation: ArraySlice<UInt8>, end: Int) {
    let colon = punctuation.contains(UInt8(ascii: ":"))
    let slashes = punctuation.count { $0 == UInt8(ascii: "/") }
    guard colon || slashes > 1, letters.count < 9 else { return nil }
    let isRight = punctuation.elementsEqual("://".utf8)
    let word = String(decoding: letters.map(lowercased), as: UTF8.self)
    self.end = end
    if word == "https" || word == "http" {
      name = word
      isMistyped = !isRight
    } else if AddressScheme.others.contains(word) {
      name = word
      isMistyped = false
    } else if slashes > 0, let near = nearest(to: word, in: ["https", "http"]) {
      name = near
      isMistyped = true
    } else {
      return nil
    }
  }

  /// Schemes that are near `http` or in common use.
  private static let others: Set<String> = [
    "ftp", "ftps", "sftp", "file", "data", "mailto", "tel", "sms", "geo", "ssh", "git",
  ]

  static func isPunctuation(_ byte: UInt8) -> Bool { ":/;.,\\".utf8.contains(byte) }
}

func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
