package import Markup

/// The proof that export and import lose nothing: a file goes out and comes back with its own text.
package enum Roundtrip {
  /// What came back differently.
  package struct Difference: Error, Sendable, CustomStringConvertible {
    /// Without a full stop.
    package let description: String
  }

  /// Exports a file, copies each source to its target, reads the written bundle, merges it, and compares.
  ///
  /// - Returns: how many units went round.
  /// - Throws: the first difference.
  package static func prove(
    _ file: TranslatableFile, path: String, format: BundleOutput, parser: MarkdownParser
  ) throws(Difference) -> Int {
    guard !file.units.isEmpty else { return 0 }
    let units = file.units.map { unit in
      let content = BundleContent.coded(unit.pieces)
      return BundleUnit(id: unit.id, source: content, target: content, state: .translated)
    }
    let bundle = TranslationBundle(
      sourceLanguage: "en", targetLanguage: "en",
      files: [BundleFile(id: "f1", original: path, units: units)])
    let returned: TranslationBundle
    do throws(FormatProblem) {
      returned = try TranslationBundle(format.write(bundle))
    } catch {
      throw Difference(description: "the bundle cannot be read again: \(error.message)")
    }
    try compare(returned.files.flatMap(\.units), with: file)
    let targets = Dictionary(
      returned.files.flatMap(\.units).compactMap { unit in unit.target.map { (unit.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let merged = Merge.apply(targets, to: file, parser: parser)
    if let refusal = merged.refusals.first {
      throw Difference(description: "unit \(refusal.unit) is refused: \(refusal.reason)")
    }
    guard merged.bytes == file.source.bytes else {
      let place = zip(merged.bytes, file.source.bytes).prefix { $0 == $1 }.count
      throw Difference(description: "the file differs from byte \(place) on")
    }
    return units.count
  }

  private static func compare(
    _ returned: [BundleUnit], with file: TranslatableFile
  ) throws(Difference) {
    let byID = Dictionary(returned.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for unit in file.units {
      guard let back = byID[unit.id], let target = back.target else {
        throw Difference(description: "unit \(unit.id) is lost")
      }
      for content in [back.source, target]
      where ByteString(content.markdown) != ByteString(unit.markdown) {
        throw Difference(description: "unit \(unit.id) comes back as other text")
      }
    }
  }
}
