import Markup

/// The value of a keyword, read as what the keyword asks for; every fault names the keyword.
struct KeywordValue {
  let keyword: String
  let node: YAMLNode

  func fault(_ rest: String, at place: YAMLNode? = nil) -> JSONSchemaError {
    JSONSchemaError("\(quoted(keyword)) \(rest)", span: (place ?? node).span)
  }

  /// A whole number from 0 up; 2.0 is one too (Validation, section 6.3).
  func count() throws(JSONSchemaError) -> Int {
    guard case .integer(let count) = JSONNumber(node.value), count >= 0 else {
      throw fault("must be a whole number, 0 or more")
    }
    return count
  }

  func limit() throws(JSONSchemaError) -> NumericLimit {
    guard let number = JSONNumber(node.value), number.isFinite, let text = node.text else {
      throw fault("must be a number")
    }
    return NumericLimit(number: number, text: text)
  }

  func flag() throws(JSONSchemaError) -> Bool {
    guard case .bool(let flag) = node.value else { throw fault("must be true or false") }
    return flag
  }

  func text() throws(JSONSchemaError) -> String {
    guard case .string(let text) = node.value else { throw fault("must be a string") }
    return text
  }

  func list() throws(JSONSchemaError) -> [YAMLNode] {
    guard let items = node.sequence else { throw fault("must be a list") }
    return items
  }

  /// A list of schemas, which may not be empty (Core, section 10.2.1).
  func schemas() throws(JSONSchemaError) -> [YAMLNode] {
    let schemas = try list()
    guard !schemas.isEmpty else { throw fault("must list one schema at least") }
    return schemas
  }

  func pairs() throws(JSONSchemaError) -> [YAMLPair] {
    guard let pairs = node.mapping else { throw fault("must be a mapping") }
    return pairs
  }

  /// A list of names, none of them given twice (Validation, section 6.5.3).
  func names() throws(JSONSchemaError) -> [ByteString] {
    var names: [ByteString] = []
    var seen: Set<ByteString> = []
    for item in try list() {
      guard case .string(let text) = item.value else {
        throw fault("must list strings only", at: item)
      }
      let name = ByteString(text)
      guard seen.insert(name).inserted else {
        throw fault("lists \(quoted(text)) twice", at: item)
      }
      names.append(name)
    }
    return names
  }

  /// A type's name or a list of them (Validation, section 6.1.1).
  func types() throws(JSONSchemaError) -> JSONTypes {
    var types: JSONTypes = []
    for item in node.sequence ?? [node] {
      if item.isNull, item.text == "null" {
        throw fault("names the null type by the string \"null\", in quotes", at: item)
      }
      guard case .string(let name) = item.value else {
        throw fault("must be the name of a type or a list of names", at: item)
      }
      guard let type = JSONTypes(name: name) else {
        let hint = didYouMean(nearest(to: name, in: JSONTypes.allNames))
        throw fault("names the unknown type \(quoted(name))\(hint)", at: item)
      }
      guard types.insert(type).inserted else {
        throw fault("names \(quoted(name)) twice", at: item)
      }
    }
    guard !types.isEmpty else { throw fault("must name one type at least") }
    return types
  }
}

extension YAMLNode {
  /// The text of a scalar; what kind of value it is otherwise.
  var outline: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The value as a message shows it: a string in quotes, any other scalar bare.
  var quotation: String {
    switch value {
    case .string(let text): quoted(text)
    case .null: "null"
    default: clipped(outline)
    }
  }
}
