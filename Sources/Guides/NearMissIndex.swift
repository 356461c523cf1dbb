import Markup

/// Where the pages are looked up that a mistyped name or key may mean, so that each guess looks at a few pages and
/// not at all of a large site.
///
/// Pages are indices into those of the site, in their order.
final class NearMissIndex: Sendable {
  let byFolder: [Site.Folder: [Int]]
  /// By the last element of the URL, percent-encoded.
  let byName: [ByteString: [Int]]
  /// The names of folders that have guides, each once.
  let guideFolders: [String]
  /// The first page of the source language that has each key, by the letters of the key.
  let sourceKeys: [KeyLetters: Int]

  init(_ pages: [Page], sourceLanguage: String) {
    var byFolder: [Site.Folder: [Int]] = [:]
    var byName: [ByteString: [Int]] = [:]
    var guideFolders: [String] = []
    var seen: Set<String> = []
    var sourceKeys: [KeyLetters: Int] = [:]
    // The pages of a folder stand together where languages have folders.
    var run: (folder: Site.Folder, pages: [Int])?
    func endRun() {
      if let run { byFolder[run.folder, default: []] += run.pages }
    }
    for (index, page) in pages.enumerated() {
      let folder = Site.Folder(language: page.path.language, name: page.path.folder)
      if run?.folder != folder {
        endRun()
        run = (folder, [])
      }
      if page.isGuide, guideFolders.last != folder.name, seen.insert(folder.name).inserted {
        guideFolders.append(folder.name)
      }
      run?.pages.append(index)
      if let name = NearMissIndex.name(inURL: page.url) {
        byName[ByteString(name), default: []].append(index)
      }
      guard folder.language == sourceLanguage, let key = page.translationKey?.text else { continue }
      let letters = KeyLetters(key)
      if sourceKeys[letters] == nil { sourceKeys[letters] = index }
    }
    endRun()
    self.byFolder = byFolder
    self.byName = byName
    self.guideFolders = guideFolders
    self.sourceKeys = sourceKeys
  }

  /// The last element of a URL path that ends in a slash.
  private static func name(inURL url: String) -> String? {
    guard url.utf8.last == UInt8(ascii: "/") else { return nil }
    return url.utf8.dropLast().split(separator: UInt8(ascii: "/")).last.map {
      String(Substring($0))
    }
  }
}

extension Site {
  /// The pages of a folder in a language, by path.
  package func pages(inFolder folder: String, language: String) -> [Page] {
    let folder = Site.Folder(language: language, name: folder)
    return (nearMisses.byFolder[folder] ?? []).map { pages[$0] }
  }

  /// The pages whose URL ends in an element, percent-encoded; by path.
  package func pages(named name: String) -> [Page] {
    (nearMisses.byName[ByteString(name)] ?? []).map { pages[$0] }
  }

  /// The names of the folders that have guides, in whatever language.
  package var guideFolders: [String] { nearMisses.guideFolders }
}
