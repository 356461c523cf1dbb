internal import XML

/// Attributes and children against the tables.
extension XLIFF2Walk {
  mutating func checkAttributes(of element: XMLTree.Element, by rule: XLIFF2ElementRule) {
    for attribute in element.attributes {
      if let known = rule.attributes.first(where: { $0.name == attribute.name.known }) {
        check(attribute, as: known.type, of: element)
      } else if attribute.name.namespace.isEmpty {
        problems.add("\(element.tag) has no attribute \(attribute.name.local)", element)
      } else {
        checkOther(attribute, of: element, by: rule)
      }
    }
    for attribute in rule.attributes where attribute.isRequired {
      if !element.attributes.contains(where: { $0.name.known == attribute.name }) {
        problems.add("\(element.tag) needs the attribute \(attribute.name)", element)
      }
    }
  }

  /// An attribute of a module or an extension.
  private mutating func checkOther(
    _ attribute: XMLTree.Attribute, of element: XMLTree.Element, by rule: XLIFF2ElementRule
  ) {
    let label = attribute.name.label
    let isAllowed =
      switch rule.others {
      case .none: false
      case .modules(let prefixes):
        prefixes.contains { attribute.name.known?.hasPrefix($0 + ":") == true }
      case .all: true
      }
    // Version 2.2 has modules that no table here knows.
    let namespace = attribute.name.namespace
    let isNewer = namespace.hasPrefix("urn:oasis:names:tc:xliff:") && attribute.name.isExtension
    guard isAllowed || isNewer || namespace == XLIFF2.schemaInstance else {
      return problems.add("\(element.tag) may not have the attribute \(label)", element)
    }
    guard !attribute.name.isExtension else { return }
    guard let type = XLIFF2ElementRule.moduleAttributes[label] else {
      return problems.add("there is no attribute \(label) in XLIFF's modules", element)
    }
    check(attribute, as: type, of: element)
  }

  private mutating func check(
    _ attribute: XMLTree.Attribute, as type: XLIFF2ValueType, of element: XMLTree.Element
  ) {
    guard let objection = type.objection(to: attribute.value) else { return }
    problems.add(
      "the \(attribute.name.label) \"\(attribute.value)\" of \(element.tag) \(objection)",
      element)
  }

  /// The children, which fill the slots from the first to the last.
  mutating func checkContent(of element: XMLTree.Element, by rule: XLIFF2ElementRule) {
    var counts = Array(repeating: 0, count: rule.content.count)
    var current = 0
    for child in element.content {
      switch child {
      case .text(let text):
        if !rule.hasText, !text.allSatisfy(\.isWhitespace) {
          problems.add("\(element.tag) may not hold text", element)
        }
      case .element(let child):
        guard child.name.isExtension || self.rule(of: child) != nil else {
          problems.add("there is no element \(child.tag) in XLIFF 2", child)
          continue
        }
        guard let slot = rule.content.indices.first(where: { rule.content[$0].takes(child) }) else {
          problems.add("\(child.tag) may not stand in \(element.tag)", child)
          continue
        }
        if slot < current {
          let later = rule.content[current].label
          problems.add("\(child.tag) must stand before \(later) in \(element.tag)", child)
        }
        current = max(current, slot)
        counts[slot] += 1
        if counts[slot] - 1 == rule.content[slot].maximum {
          problems.add("\(element.tag) may have only one \(child.tag)", child)
        }
      }
    }
    for (slot, count) in zip(rule.content, counts) where count < slot.minimum {
      problems.add("\(element.tag) needs \(slot.label)", element)
    }
  }
}

extension XLIFF2ElementRule.Slot {
  func takes(_ element: XMLTree.Element) -> Bool {
    if element.name.isExtension { return takesExtensions }
    guard !element.name.namespace.isEmpty, let known = element.name.known else {
      // No namespace is not XLIFF's, and so an extension too.
      return takesExtensions
    }
    if names.contains(known) { return true }
    // Where only extensions are named, every module may stand.
    return takesExtensions && names.isEmpty && known.contains(":")
  }

  /// `<unit> or <group>`, for messages.
  fileprivate var label: String {
    names.isEmpty ? "an extension" : names.map { "<\($0)>" }.joined(separator: " or ")
  }
}
