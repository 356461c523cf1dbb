import Markup

/// What the reader of common YAML understands, it understands as libyaml does.
enum YAMLTarget {
  static func check(_ input: [UInt8]) throws {
    guard let source = try? SourceText(input) else { return }
    let all = ByteSpan(0, input.count)
    guard let common = CommonYAML.parse(input, in: all) else { return }
    do {
      let expected = try YAMLNode.parseWithLibYAML(source, in: all)
      try expect(common == expected, "libyaml reads \(String(describing: expected)), not \(common)")
    } catch let error as YAMLError {
      throw BrokenProperty(description: "libyaml refuses it: \(error.message)")
    }
  }
}
