extension SchemaViolation {
  /// The fact in one English sentence without a final period: `"draft" is a string, must be a
  /// boolean`.
  package var message: String {
    let subject = subject ?? "the document"
    return switch keyword {
    case .type, .const, .enum, .pattern, .format: valueMessage(subject)
    case .required, .additionalProperties, .never: propertyMessage(subject)
    case .minItems, .maxItems, .minLength, .maxLength, .minimum, .maximum: limitMessage(subject)
    case .uniqueItems: "\(subject) repeats item \((limit ?? 0) + 1)"
    case .anyOf, .oneOf, .not: combinatorMessage(subject)
    case .depth: "the document is nested too deep to be checked"
    case .effort: "the document is too large to be checked"
    }
  }

  private func valueMessage(_ subject: String) -> String {
    let fact = "\(subject) is \(wording.found)"
    return switch keyword {
    case .pattern: "\(fact), must match \(clipped(pattern ?? ""))"
    case .format: "\(fact), must be \(Self.words(forFormat: format ?? ""))"
    case .enum where wording.expected.count > 1:
      "\(fact), must be one of \(alternatives(wording.expected))\(didYouMean(suggestion))"
    default: "\(fact), must be \(alternatives(wording.expected))\(didYouMean(suggestion))"
    }
  }

  private func propertyMessage(_ subject: String) -> String {
    let name = property.map { quoted($0) } ?? "that is no scalar"
    let place = self.subject.map { " in \($0)" } ?? ""
    return switch keyword {
    case .required: "\(name) is missing\(place)"
    case .additionalProperties: "unknown key \(name)\(place)\(didYouMean(suggestion))"
    default: "\(subject) is not allowed"
    }
  }

  private func limitMessage(_ subject: String) -> String {
    let limit = wording.expected.first ?? limit.map { "\($0)" } ?? ""
    return switch keyword {
    case .minItems: "\(subject) has \(counted("item")), fewer than \(limit)"
    case .maxItems: "\(subject) has \(counted("item")), more than \(limit)"
    case .minLength: "\(subject) is \(counted("code point")) long, fewer than \(limit)"
    case .maxLength: "\(subject) is \(counted("code point")) long, more than \(limit)"
    case .minimum: "\(subject) is \(wording.found), less than \(limit)"
    default: "\(subject) is \(wording.found), more than \(limit)"
    }
  }

  private func combinatorMessage(_ subject: String) -> String {
    let count = limit ?? 0
    return switch (keyword, actual) {
    case (.not, _): "\(subject) has a form that is not allowed"
    case (.oneOf, let matched?) where matched > 1:
      "\(subject) fits \(matched) of \(count) alternatives, must fit one only"
    default: "\(subject) fits none of \(count) alternatives"
    }
  }

  private func counted(_ noun: String) -> String {
    let count = actual ?? 0
    return "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func words(forFormat name: String) -> String {
    switch Format(rawValue: name) {
    case .date: "a date such as 2024-12-31"
    case .dateTime: "a date and time such as 2024-12-31T23:59:00Z"
    case .uri: "a URI with its scheme, such as https://"
    case nil: "of the format \(quoted(name))"
    }
  }
}
