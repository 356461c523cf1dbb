import JSONSchema
package import Markup

/// One YAML file of a rule set, while it is being read.
package struct PolicyFile: Sendable {
  package let name: String
  package let root: YAMLNode
  private let source: SourceText

  /// Parses a file of a rule set.
  init(name: String, bytes: [UInt8]) throws(RuleSetError) {
    self.name = name
    do {
      source = try SourceText(bytes)
    } catch {
      throw RuleSetError(file: name, message: "is not UTF-8: byte \(error.offset) is invalid")
    }
    do {
      guard let node = try YAMLNode.parse(source) else {
        throw RuleSetError(file: name, message: "is empty")
      }
      root = node
    } catch let error as YAMLError {
      let position = LineIndex(bytes).position(of: error.offset, in: bytes)
      throw RuleSetError(file: name, position: position, message: error.message)
    } catch {
      throw (error as? RuleSetError) ?? RuleSetError(file: name, message: "\(error)")
    }
  }

  /// An error at a value of the file.
  package func error(_ message: String, at span: ByteSpan) -> RuleSetError {
    let position = LineIndex(source.bytes).position(of: span.start, in: source.bytes)
    return RuleSetError(file: name, position: position, message: message)
  }

  /// A mapping that has no keys but `known`, each once.
  func map(_ node: YAMLNode, keys known: [String]) throws(RuleSetError) -> PolicyMap {
    let map = try openMap(node)
    for pair in map.pairs where !known.contains(pair.name) {
      let hint = nearest(to: pair.name, in: known).map { ", did you mean \"\($0)\"?" } ?? ""
      throw error("unknown key \"\(pair.name)\"\(hint)", at: pair.keySpan)
    }
    return map
  }

  /// A mapping with keys of the user's choice, each once.
  func openMap(_ node: YAMLNode) throws(RuleSetError) -> PolicyMap {
    guard let pairs = node.mapping else { throw error("must be keys with values", at: node.span) }
    var seen: Set<String> = []
    var entries: [PolicyMap.Entry] = []
    for pair in pairs {
      guard let name = pair.key.text else { throw error("a key must be text", at: pair.key.span) }
      guard seen.insert(name).inserted else {
        throw error("key \"\(name)\" is given twice", at: pair.key.span)
      }
      entries.append(PolicyMap.Entry(name: name, keySpan: pair.key.span, value: pair.value))
    }
    return PolicyMap(file: self, node: node, pairs: entries)
  }

  func text(_ node: YAMLNode) throws(RuleSetError) -> String {
    guard let text = node.text, !node.isNull else { throw error("must be text", at: node.span) }
    return text
  }

  /// A pattern to look for.
  ///
  /// - Parameter text: what the user wrote, where that is not the pattern itself.
  func pattern(
    _ pattern: String, of text: String? = nil, at span: ByteSpan
  ) throws(RuleSetError) -> PhrasePattern {
    guard let result = PhrasePattern(pattern) else {
      throw error(
        "\"\(text ?? pattern)\" is too short: a pattern needs three letters or signs in a row",
        at: span)
    }
    return result
  }

  func texts(_ node: YAMLNode) throws(RuleSetError) -> [String] {
    guard let items = node.sequence else { throw error("must be a list", at: node.span) }
    var result: [String] = []
    for item in items { result.append(try text(item)) }
    return result
  }
}

/// A mapping of a rule set's file.
struct PolicyMap {
  struct Entry {
    let name: String
    let keySpan: ByteSpan
    let value: YAMLNode
  }

  let file: PolicyFile
  let node: YAMLNode
  let pairs: [Entry]

  subscript(_ key: String) -> YAMLNode? { pairs.first { $0.name == key }?.value }

  func required(_ key: String) throws(RuleSetError) -> YAMLNode {
    guard let value = self[key] else { throw file.error("\"\(key)\" is missing", at: node.span) }
    return value
  }

  func text(_ key: String) throws(RuleSetError) -> String { try file.text(try required(key)) }

  /// The key's text, else what stands in for it; an error where there is neither.
  func text(_ key: String, else other: String?) throws(RuleSetError) -> String {
    guard self[key] == nil, let other else { return try text(key) }
    return other
  }

  /// Nil where the key is not there.
  func optionalText(_ key: String) throws(RuleSetError) -> String? {
    guard let value = self[key] else { return nil }
    return try file.text(value)
  }

  func texts(_ key: String) throws(RuleSetError) -> [String] {
    guard let value = self[key], !value.isNull else { return [] }
    return try file.texts(value)
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(RuleSetError) -> Int {
    let value = try required(key)
    guard case .integer(let number)? = value.value, range.contains(number) else {
      throw file.error(
        "\"\(key)\" must be a whole number from \(range.lowerBound) to \(range.upperBound)",
        at: value.span)
    }
    return number
  }

  /// One of a few words; nil where the key is not there.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(RuleSetError) -> Choice? {
    guard let value = self[key] else { return nil }
    let text = try file.text(value)
    guard let choice = Choice(rawValue: text) else {
      let words = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
      throw file.error("\"\(key)\" must be \(words)", at: value.span)
    }
    return choice
  }

  /// Nil where the key is not there.
  func flag(_ key: String) throws(RuleSetError) -> Bool? {
    guard let value = self[key] else { return nil }
    guard case .bool(let flag)? = value.value else {
      throw file.error("\"\(key)\" must be true or false", at: value.span)
    }
    return flag
  }
}
