extension Site {
  /// The page in the source language whose key a key was most likely meant to be.
  ///
  /// First one that differs only in letter case, blanks and punctuation; else a guide of the same folder
  /// that has no translation in the language yet, and whose key is at most two letters away.
  package func sourcePage(near key: String, of page: Page) -> Page? {
    let wanted = KeyLetters(key)
    if let same = nearMisses.sourceKeys[wanted] { return pages[same] }
    var best: (page: Page, distance: Int)?
    for candidate in pages(inFolder: page.path.folder, language: configuration.sourceLanguage) {
      guard let key = candidate.translationKey?.text else { continue }
      let limit = min(wanted.bytes.count < 16 ? 1 : 2, (best?.distance ?? .max) - 1)
      guard let distance = wanted.distance(to: KeyLetters(key), limit: limit),
        self.page(withKey: key, language: page.path.language) == nil
      else { continue }
      best = (candidate, distance)
    }
    return best?.page
  }

  /// A guide in the source language without a key whose path is what a key says: `mexico-visa`.
  package func keylessSource(namedBy key: String, of page: Page) -> Page? {
    let prefix = page.path.folder + "-"
    guard key.utf8.starts(with: prefix.utf8) else { return nil }
    let name = String(decoding: key.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    let path = configuration.layout.file(
      "\(page.path.folder)/\(name).md", in: configuration.sourceLanguage)
    return self.page(atPath: path).flatMap { $0.translationKey == nil ? $0 : nil }
  }
}

/// What of a key tells it from others: letters in lower case, and digits.
struct KeyLetters: Hashable {
  let bytes: [UInt8]

  init(_ key: String) { bytes = key.utf8.map(lowercased).filter(KeyLetters.counts) }

  private static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }

  /// How many letters must be put in, taken out or replaced, where that is not more than `limit`.
  func distance(to other: KeyLetters, limit: Int) -> Int? {
    let (a, b) = (bytes, other.bytes)
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        row.append(min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1))
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
