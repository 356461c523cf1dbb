package import Markup

/// A rule set that cannot be used: the file, the place, and what to do.
package struct RuleSetError: Error, CustomStringConvertible {
  /// Relative to the rule set's folder.
  package let file: String
  /// Nil where the file as a whole is at fault.
  package let position: TextPosition?
  /// One sentence without a full stop.
  package let message: String

  package init(file: String, position: TextPosition? = nil, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }

  package var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(message)"
  }
}
