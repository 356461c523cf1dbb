internal import XML

/// The profiles of size restriction that are in force (specification 2.1, section 5.7).
struct XLIFF2SizeProfiles {
  var general: String?
  var storage: String?

  init() {}

  init(_ profiles: XMLTree.Element) {
    general = profiles["generalProfile"]
    storage = profiles["storageProfile"]
  }

  /// Whether a value means what XLIFF's own profiles say.
  ///
  /// Where no profile is named, a value that starts like a number still has to be one of theirs: the
  /// committee's test suite has it so.
  static func isOwn(_ profile: String?, _ value: String) -> Bool {
    guard let profile else {
      return value.utf8.first.map { "0123456789*".utf8.contains($0) } ?? false
    }
    return profile.hasPrefix("xliff:")
  }
}

extension XLIFF2Walk {
  mutating func checkSizes(
    of element: XMLTree.Element, _ profiles: XLIFF2SizeProfiles, data: Set<String>
  ) {
    for (key, profile) in [
      ("slr:sizeRestriction", profiles.general), ("slr:storageRestriction", profiles.storage),
    ] {
      guard let value = element.module(key), XLIFF2SizeProfiles.isOwn(profile, value) else {
        continue
      }
      if !isRestriction(value) {
        problems.add(
          "the \(key) \"\(value)\" of \(element.tag) is none of \"*\", a number, or two numbers with a "
            + "comma, of which the second may be \"*\"", element)
      }
    }
    for (key, profile) in [
      ("slr:sizeInfo", profiles.general), ("slr:equivStorage", profiles.storage),
    ] {
      guard let value = element.module(key), XLIFF2SizeProfiles.isOwn(profile, value) else {
        continue
      }
      if Int(value) == nil {
        problems.add("the \(key) \"\(value)\" of \(element.tag) is not a whole number", element)
      }
    }
    if let reference = element.module("slr:sizeInfoRef") {
      if element.module("slr:sizeInfo") != nil {
        problems.add("\(element.tag) may not have both slr:sizeInfo and slr:sizeInfoRef", element)
      }
      if !data.contains(reference) {
        problems.add(
          "the slr:sizeInfoRef \"\(reference)\" of \(element.tag) is in no <slr:data> around",
          element)
      }
    }
  }

  private func isRestriction(_ value: String) -> Bool {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count < 3 else { return false }
    return parts.dropLast().allSatisfy(isNumber) && (last == "*" || isNumber(last))
  }

  private func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
