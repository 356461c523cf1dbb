import JSONSchema
import Markup

/// What an address leads to that names a file.
package enum FileTarget: Sendable, Equatable {
  case found
  /// What is not known here: a file that a template or a module may make.
  case unknown
  /// No file, or one in another letter case.
  case missing(Missing)

  /// Where a file was looked for, and what may be meant.
  package struct Missing: Sendable, Equatable {
    /// Where the file is looked for: below the content root, or as the address has it.
    package let path: String
    /// The address of a file that is nearly the same, from the same start.
    package let near: String?
    /// Whether that differs in letter case alone.
    package let isOtherCase: Bool
  }
}

extension Site {
  /// Finds the file that an address of a page leads to.
  ///
  /// An address may be taken as Hugo's own image render hook takes it (a file of the page's bundle, else an
  /// asset), as Markdown viewers do (a file beside the page's), and as a browser does: what any of them finds is
  /// no defect.
  package func file(_ address: WebAddress, from page: Page) -> FileTarget {
    let written = HugoURL.decoded(address.path)
    guard Site.isStored(written) else { return .unknown }
    let isRooted = written.utf8.first == UInt8(ascii: "/")
    let url = isRooted ? withoutBasePath(written) ?? written : Site.join(page.url, written)
    let published = String(url.dropFirst())
    if files.statics.contains(published) || hasResource(at: url)
      || files.assets.contains(isRooted ? published : written)
      || files.redirects.target(of: HugoURL.decoded(root.path) + url) != nil
    {
      return .found
    }
    if isRooted {
      let near = files.statics.near(published).map { written.dropLast(published.count) + $0 }
      return missing(written, url, near.map { String($0) }, isKnown: files.isComplete)
    }
    let beside = String(Site.join("/" + page.path.path, written).dropFirst())
    if hasResource(beside) { return .found }
    let isInBundle = page.path.isBundle && !written.hasPrefix("..")
    return missing(
      written, beside,
      (files.content.near(beside) ?? files.statics.near(published)).flatMap {
        Site.address(of: $0, writtenLike: written)
      },
      isKnown: isInBundle || files.isComplete || files.content.hasFolder(of: beside))
  }

  private func missing(
    _ written: String, _ path: String, _ near: String?, isKnown: Bool
  ) -> FileTarget {
    let isOtherCase = near.map { equalIgnoringCase($0, written) } ?? false
    guard isKnown || isOtherCase else { return .unknown }
    return .missing(FileTarget.Missing(path: path, near: near, isOtherCase: isOtherCase))
  }

  /// Whether the content has a file for a path below its root: in the same language, or with the other files of
  /// a page in another one, which Hugo shares.
  private func hasResource(_ path: String) -> Bool {
    if files.content.contains(path) { return true }
    let layout = configuration.layout
    guard let place = layout.place(of: path) else { return false }
    return layout.contentFolders.contains { folder in
      files.content.contains(folder + place.path)
        || layout.languageSource == .suffix
          && configuration.languages.contains {
            files.content.contains(folder + Site.name(place.path, in: $0.code))
          }
    }
  }

  /// Whether a file of the content has a decoded URL path: below the page whose folder it lies in, or where its own
  /// path leads.
  private func hasResource(at url: String) -> Bool {
    var elements = url.split(separator: "/")[...]
    var rest: [Substring] = []
    while let name = elements.popLast() {
      rest.insert(name, at: 0)
      let parent = elements.isEmpty ? "/" : "/" + elements.joined(separator: "/") + "/"
      guard let page = page(atURL: HugoURL.encoded(parent)) else { continue }
      let path = Site.join("/" + page.path.path, rest.joined(separator: "/"))
      if hasResource(String(path.dropFirst())) { return true }
    }
    if configuration.language(called: String(rest.first ?? "")) != nil { rest.removeFirst() }
    if !configuration.section.isEmpty, rest.first ?? "" == configuration.section {
      rest.removeFirst()
    }
    let path = rest.joined(separator: "/")
    return configuration.layout.contentFolders.contains {
      files.content.containsName($0 + path)
    }
  }

  /// The name of a file for one language: `map.es.png`.
  private static func name(_ path: String, in language: String) -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + ".\(language)" + path[dot...]
  }

  /// The path of a file with as many names as an address has, behind the steps that it starts with.
  private static func address(of path: String, writtenLike address: String) -> String? {
    let elements = address.split(separator: "/")
    let steps = elements.prefix { $0 == "." || $0 == ".." }
    let names = path.split(separator: "/").suffix(elements.count - steps.count)
    guard !elements[steps.count...].contains("..") else { return nil }
    return (steps + names).joined(separator: "/")
  }

  /// Whether a path names a file that lies somewhere as it is: Hugo and its templates make texts and scripts.
  private static func isStored(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let isHidden = path.split(separator: "/").contains {
      $0.utf8.first == UInt8(ascii: ".") && $0 != "." && $0 != ".."
    }
    return !isHidden && stored.contains(path[path.utf8.index(after: dot)...].lowercased())
  }

  private static let stored: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff", "ico", "pdf", "doc",
    "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "epub", "zip", "gz", "7z",
    "mp3", "mp4", "m4a", "ogg", "wav", "webm", "mov",
  ]
}
