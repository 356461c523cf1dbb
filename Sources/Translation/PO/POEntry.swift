/// One message of a PO file.
struct POEntry {
  /// `#.`: what the program says to the translator.
  var extractedComments: [String] = []
  /// Where the message comes from: `#:`.
  var references: [String] = []
  /// What tools note: `#,`.
  var flags: [String] = []
  /// `#|`: the message that the translation was made from.
  var previousID: String?
  var context: String?
  var id = ""
  var plural: String?
  /// The translation; those of a plural by their index.
  var translations: [String] = []
  /// `#~`: no message of the program any more.
  var isObsolete = false
  var offset = 0
  var line = 1

  var isHeader: Bool { id.isEmpty && context == nil && !isObsolete }

  var isFuzzy: Bool { flags.contains("fuzzy") }
}

/// How a unit is named by the context of its message: `path#id`; an id has no `#`.
struct POContext {
  let original: String
  let id: String

  var text: String { original + "#" + id }

  init(original: String, id: String) {
    self.original = original
    self.id = id
  }

  /// Nil for a context that polyguide has not written.
  init?(_ text: String) {
    guard let mark = text.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    original = String(text[..<mark])
    id = String(text[text.utf8.index(after: mark)...])
    guard isNameToken(id) else { return nil }
  }
}
