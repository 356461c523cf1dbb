#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A string that equals another one only byte for byte.
///
/// `String` compares by canonical equivalence; paths, URLs and translationKeys that differ in their normal
/// form alone are different for a file system and for Hugo.
package struct ByteString: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ByteString, b: ByteString) -> Bool { equalBytes(a.text, b.text) }

  /// Hashes the bytes at once; the normal form, which `String` hashes, costs a table look-up a character.
  package func hash(into hasher: inout Hasher) {
    let isContiguous: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isContiguous == nil { for byte in text.utf8 { hasher.combine(byte) } }
    hasher.combine(UInt8.max)
  }
}

/// Whether two texts have the same bytes.
package func equalBytes(_ a: String, _ b: String) -> Bool {
  guard a.utf8.count == b.utf8.count else { return false }
  let isEqual: Bool?? = unsafe a.utf8.withContiguousStorageIfAvailable { a in
    unsafe b.utf8.withContiguousStorageIfAvailable { b in unsafe equalBytes(a, b) }
  }
  return (isEqual ?? nil) ?? a.utf8.elementsEqual(b.utf8)
}

/// Whether a text comes before another one by its bytes.
package func bytesPrecede(_ a: String, _ b: String) -> Bool {
  let order: Int32?? = unsafe a.utf8.withContiguousStorageIfAvailable { a in
    unsafe b.utf8.withContiguousStorageIfAvailable { b in
      guard let first = a.baseAddress, let second = b.baseAddress else { return 0 }
      return unsafe memcmp(first, second, min(a.count, b.count))
    }
  }
  guard let order = order ?? nil else { return a.utf8.lexicographicallyPrecedes(b.utf8) }
  return order != 0 ? order < 0 : a.utf8.count < b.utf8.count
}

extension SourceText {
  /// Whether a part of the source is a text, byte for byte.
  package func has(_ text: String, at span: ByteSpan) -> Bool {
    guard span.start >= 0, span.end <= bytes.count, span.count == text.utf8.count else {
      return false
    }
    let isEqual: Bool? = unsafe text.utf8.withContiguousStorageIfAvailable { text in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe equalBytes(UnsafeBufferPointer(rebasing: bytes[span.range]), text)
      }
    }
    return isEqual ?? bytes[span.range].elementsEqual(text.utf8)
  }
}

/// Compares parts of the same length.
private func equalBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = a.baseAddress, let second = b.baseAddress else { return true }
  return unsafe memcmp(first, second, a.count) == 0
}
