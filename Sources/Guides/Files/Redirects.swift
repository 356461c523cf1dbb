import Markup

/// The redirects that a host makes: the file `_redirects` of Netlify and Cloudflare Pages.
///
/// A line is `from to [status]`, with conditions in `key=value` form between and behind them; `*` at the end of a path
/// stands for the rest, which the other side has as `:splat`, and `:name` for one element. The first line that fits
/// counts. Read in the documentation of both.
struct Redirects: Sendable {
  /// Where a path leads.
  struct Target: Equatable {
    /// A path, or a whole address.
    let address: String
    /// Whether the old address is given up for good (301, 308).
    let isPermanent: Bool
  }

  fileprivate struct Line {
    let from: [Substring]
    let to: String
    let status: Int
    let isConditional: Bool
  }

  private let lines: [Line]

  static let none = Redirects(lines: [])
  var isEmpty: Bool { lines.isEmpty }

  private init(lines: [Line]) { self.lines = lines }

  /// Reads a file; lines that are none of a redirect are left out, as the hosts leave them out.
  ///
  /// - Parameter host: the site's; redirects of other hosts do not count.
  init(_ bytes: [UInt8], host: String) {
    lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .compactMap { Line($0, host: host) }
  }

  /// Where a decoded path leads; nil where no line is about it, or where it is to be no page.
  func target(of path: String) -> Target? {
    let elements = path.split(separator: "/")
    for line in lines {
      guard let values = line.values(for: elements) else { continue }
      guard line.status < 400 else { return nil }
      return Target(
        address: line.target(values),
        isPermanent: !line.isConditional && (line.status == 301 || line.status == 308))
    }
    return nil
  }
}

extension Redirects.Line {
  fileprivate init?(_ line: Substring, host: String) {
    let words = line.split { $0 == " " || $0 == "\t" }.prefix { $0.first != "#" }
    guard let first = words.first,
      let place = words.dropFirst().firstIndex(where: { $0.hasPrefix("/") || $0.contains("://") })
    else { return nil }
    let address = WebAddress(String(first))
    guard address.host.isEmpty || address.bareHost == host, address.path.hasPrefix("/") else {
      return nil
    }
    from = HugoURL.decoded(address.path).split(separator: "/")
    to = String(words[place])
    let rest = words[(place + 1)...]
    let status = rest.first.flatMap { Int($0.last == "!" ? $0.dropLast() : $0) }
    self.status = status ?? 301
    isConditional = place > 1 || rest.count > (status == nil ? 0 : 1)
  }

  /// What the signs of the line stand for in a path; nil where the line is not about it.
  fileprivate func values(for path: [Substring]) -> [Substring: String]? {
    var values: [Substring: String] = [:]
    for (index, element) in from.enumerated() {
      if element == "*", index == from.count - 1 {
        values["splat"] = path.dropFirst(index).joined(separator: "/")
        return values
      }
      guard index < path.count else { return nil }
      if element.first == ":" {
        values[element.dropFirst()] = String(path[index])
      } else if !element.utf8.elementsEqual(path[index].utf8) {
        return nil
      }
    }
    return path.count == from.count ? values : nil
  }

  fileprivate func target(_ values: [Substring: String]) -> String {
    // Longer names first: one may start as another does.
    values.sorted { $0.key.count > $1.key.count }.reduce(to) { text, value in
      text.replacing(":" + value.key, with: value.value)
    }
  }
}
