/// A line by which a program tells GitHub Actions something (a workflow command).
package struct GitHubCommand {
  /// The line, ended.
  let line: String

  /// - Parameter properties: those without a value are left out.
  init(_ name: String, _ properties: [(String, String?)] = [], _ message: String) {
    let properties = properties.compactMap { key, value in
      value.map { key + "=" + GitHubCommand.escaped($0, isProperty: true) }
    }
    line =
      "::" + name + (properties.isEmpty ? "" : " " + properties.joined(separator: ","))
      + "::" + GitHubCommand.escaped(message, isProperty: false) + "\n"
  }

  /// A text from guides, between lines that keep GitHub Actions from reading commands in it.
  ///
  /// A guide that quotes `##[error]` must not speak for the tool. The word that ends the pause must not be in
  /// the text, so that no guide can end it.
  package static func guarded(_ text: String) -> String {
    let isSuspect =
      text.contains("##[")
      || text.split(separator: "\n").contains { $0.drop(while: \.isWhitespace).hasPrefix("::") }
    guard isSuspect else { return text }
    var word = "polyguide"
    while text.contains(word) { word += "-" }
    return GitHubCommand("stop-commands", [], word).line + text + "::\(word)::\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): bytes += "%25".utf8
      case 0x0D: bytes += "%0D".utf8
      case 0x0A: bytes += "%0A".utf8
      case UInt8(ascii: ":") where isProperty: bytes += "%3A".utf8
      case UInt8(ascii: ",") where isProperty: bytes += "%2C".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
