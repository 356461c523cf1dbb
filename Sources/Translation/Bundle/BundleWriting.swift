/// A format that bundles are written in, as options name it.
package enum BundleOutput: String, Sendable, CaseIterable {
  case xliff, xliff12, po, json

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .xliff, .xliff12: "xlf"
    case .po: "po"
    case .json: "json"
    }
  }

  /// The bytes of a bundle.
  package func write(_ bundle: TranslationBundle) -> [UInt8] {
    switch self {
    case .xliff: XLIFF2Writer().write(bundle)
    case .xliff12: XLIFF1Writer().write(bundle)
    case .po: POWriter().write(bundle)
    case .json: JSONBundleWriter().write(bundle)
    }
  }
}
