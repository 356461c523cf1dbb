import ArgumentParser
import Translation

extension BundleOutput: ExpressibleByArgument {}
extension Exporter.Selection: ExpressibleByArgument {}
extension PartialPolicy: ExpressibleByArgument {}
extension XLIFF2Version: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument {
    case "2.0": self = .v2_0
    case "2.1": self = .v2_1
    default: return nil
    }
  }

  public var defaultValueDescription: String { "2.0" }
}

/// What an export can be written as: a bundle, or a translation memory.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case xliff, xliff12, po, json, tmx

  /// Nil for a memory.
  var bundle: BundleOutput? { BundleOutput(rawValue: rawValue) }
}

/// How an export is cut into files.
enum BundleSplit: String, ExpressibleByArgument, CaseIterable {
  case none, country, guide
}
