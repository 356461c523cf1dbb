import Guides

/// Reads bundles from disk.
enum BundleFiles {
  static func read(_ name: String) throws -> [UInt8] {
    do {
      return try DiskFileTree(".").contents(of: name)
    } catch let error as FileTreeError {
      throw CommandError("cannot read \(name): \(error.reason)")
    }
  }
}
