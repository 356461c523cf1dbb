/// What the specification says of one element's form: the order of its children, and its attributes.
struct XLIFF2ElementRule {
  /// Children that may stand together, and how many of them.
  struct Slot {
    let names: [String]
    var minimum = 0
    var maximum = Int.max
    /// Whether elements of extensions may stand here too.
    var takesExtensions = false
  }

  struct Attribute {
    let name: String
    let type: XLIFF2ValueType
    var isRequired = false
  }

  /// Which attributes may be there beyond those that are named.
  enum OtherAttributes {
    case none
    /// Those of modules with these prefixes.
    case modules([String])
    /// Those of any namespace.
    case all
  }

  var content: [Slot] = []
  var hasText = false
  /// Whether nothing is said of what is inside.
  var isOpen = false
  var attributes: [Attribute] = []
  var others = OtherAttributes.none

  static func one(_ name: String) -> Slot { Slot(names: [name], minimum: 1, maximum: 1) }
  static func optional(_ name: String) -> Slot { Slot(names: [name], maximum: 1) }
  static func many(_ names: String...) -> Slot { Slot(names: names, minimum: 1) }
  static func any(_ names: String...) -> Slot { Slot(names: names) }

  /// Elements of modules, and of extensions.
  static func modules(_ names: String...) -> Slot { Slot(names: names, takesExtensions: true) }

  static func required(_ name: String, _ type: XLIFF2ValueType = .text) -> Attribute {
    Attribute(name: name, type: type, isRequired: true)
  }

  static func given(_ name: String, _ type: XLIFF2ValueType = .text) -> Attribute {
    Attribute(name: name, type: type)
  }
}
