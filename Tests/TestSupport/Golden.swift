import Foundation

/// A text that must stay as it was recorded.
package enum Golden {
  /// How a text differs from a file of the package; nil where it does not.
  ///
  /// With `POLYGUIDE_RECORD` set the file is written anew; that is a difference all the same, so that
  /// nobody records by accident.
  package static func difference(_ text: String, from path: String) throws -> String? {
    let url = URL(filePath: Shared.packageRoot).appending(path: path)
    let recorded = try? String(contentsOf: url, encoding: .utf8)
    if let recorded, recorded.utf8.elementsEqual(text.utf8) { return nil }
    guard Shared.isRecording else {
      let place = firstDifference(recorded ?? "", text)
      return "\(path) differs at \(place)\n(POLYGUIDE_RECORD=1 writes it anew)"
    }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return "recorded \(path)"
  }

  private static func firstDifference(_ recorded: String, _ text: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let was = line < old.count ? String(old[line]) : "the end"
    let isNow = line < new.count ? String(new[line]) : "the end"
    return "line \(line + 1):\n- \(was)\n+ \(isNow)"
  }
}
