/// Rewrites a regular expression of ECMA-262 (flag `u`) as one that `Regex` reads the same way.
///
/// What differs is written out: `\s` and `.` are other sets, `[` and `&&` are plain characters
/// inside a class, `[]` matches nothing. What only `Regex` has, such as `\A` or `a++`, is refused:
/// an editor that reads the same schema would refuse it too.
struct ECMAPattern {
  /// Why an expression cannot be read, worded to follow a colon.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private var rest: Substring.UnicodeScalarView
  private var output = ""

  static func translate(_ source: String) throws(Fault) -> String {
    var pattern = ECMAPattern(rest: source[...].unicodeScalars)
    try pattern.translate()
    return pattern.output
  }

  private init(rest: Substring.UnicodeScalarView) {
    self.rest = rest
  }

  private mutating func translate() throws(Fault) {
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": try translateEscape()
      case "[": try translateClass()
      case "(": try translateGroup()
      case ".": output += #"[^\n\r\u{2028}\u{2029}]"#
      case "*", "+", "?": try translateQuantifier(String(scalar))
      case "{": try translateQuantifier(bounds())
      case "]", "}": throw Fault(description: "\(scalar) must be escaped")
      case ")", "|", "^", "$": output.unicodeScalars.append(scalar)
      default: output += ECMAAtom.literal(scalar)
      }
    }
  }

  /// A quantifier, lazy or not; `a++` and `a+*` are none.
  private mutating func translateQuantifier(_ quantifier: String) throws(Fault) {
    output += quantifier
    if take("?") { output += "?" }
    if let next = rest.first, "*+?{".unicodeScalars.contains(next) {
      throw Fault(description: "nothing to repeat before \(next)")
    }
  }

  /// What follows a `{`: `2}`, `2,}` or `2,5}`.
  private mutating func bounds() throws(Fault) -> String {
    var text = "{" + digits()
    if text != "{" {
      if take(",") { text += "," + digits() }
      if take("}") { return text + "}" }
    }
    throw Fault(description: "{ must be escaped or begin a quantifier")
  }

  private mutating func digits() -> String {
    var digits = ""
    while let scalar = rest.first, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      rest.removeFirst()
    }
    return digits
  }

  /// What follows a `(`: a plain group, or one that `(?` begins.
  private mutating func translateGroup() throws(Fault) {
    output += "("
    guard take("?") else { return }
    for opening in [":", "=", "!", "i:", "-i:"] where take(opening) {
      output += "?" + opening
      return
    }
    guard !take("<="), !take("<!") else { throw Fault(description: "lookbehind is not supported") }
    guard let name = groupName() else {
      throw Fault(description: "(? begins no group of ECMA-262")
    }
    output += "?" + name
  }

  /// A name in angle brackets; nil if there is none.
  private mutating func groupName() -> String? {
    let name = rest.prefix { $0 != ">" }
    guard name.first == "<", name.endIndex < rest.endIndex,
      let letter = name.dropFirst().first, letter.properties.isIDStart,
      name.dropFirst(2).allSatisfy(\.properties.isIDContinue)
    else { return nil }
    rest = rest[name.endIndex...].dropFirst()
    return String(Substring(name)) + ">"
  }

  /// What follows a `\` outside a class.
  private mutating func translateEscape() throws(Fault) {
    guard let scalar = rest.first else { throw Fault(description: "\\ at the end") }
    switch scalar {
    case "b", "B", "1"..."9":
      rest.removeFirst()
      output += "\\\(scalar)"
    case "k":
      rest.removeFirst()
      guard let name = groupName() else {
        throw Fault(description: "\\k must be followed by <name>")
      }
      output += "\\k" + name
    default:
      switch try atom() {
      case .character(let scalar): output += ECMAAtom.literal(scalar)
      case .set(let members): output += "[\(members)]"
      }
    }
  }

  /// A class with what follows its `[`.
  private mutating func translateClass() throws(Fault) {
    let isNegated = take("^")
    if take("]") {
      output += isNegated ? "(?s:.)" : "(?!)"
      return
    }
    output += isNegated ? "[^" : "["
    while !take("]") {
      let first = try member()
      guard rest.first == "-", rest.dropFirst().first != "]" else {
        output += first.member
        continue
      }
      rest.removeFirst()
      guard case .character(let low) = first, case .character(let high) = try member(), low <= high
      else { throw Fault(description: "a range must go from one character up to another") }
      output += ECMAAtom.range(from: low, to: high)
    }
    output += "]"
  }

  /// One character or set inside a class.
  private mutating func member() throws(Fault) -> ECMAAtom {
    guard let scalar = rest.popFirst() else { throw Fault(description: "expected ]") }
    guard scalar == "\\" else { return .character(scalar) }
    return take("b") ? .character("\u{8}") : try atom()
  }

  private mutating func atom() throws(Fault) -> ECMAAtom {
    try ECMAAtom(escaped: &rest)
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest.removeFirst(text.unicodeScalars.count)
    return true
  }
}
