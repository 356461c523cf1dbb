import Guides
import JSON
import Linting

/// What `polyguide keys` prints.
struct KeysReport {
  let table: KeyTable
  let entries: [KeyTable.Entry]
  /// Whether to list the files of each key.
  let isDetailed: Bool
  let isQuiet: Bool
  let site: SiteConfiguration
  let displayPath: PathDisplay
  let style: TextStyle

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("keys")
      json.array { json in
        for entry in entries {
          json.newline()
          write(entry, to: &json)
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ entry: KeyTable.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.field("key", entry.key)
      json.key("guides")
      json.object { json in
        for language in entry.languages {
          json.field(language.code, language.pages.map { displayPath($0.path.path) })
        }
      }
      if let nearMiss = entry.nearMiss { json.field("nearMiss", nearMiss) }
    }
  }

  var text: String {
    if isDetailed { return entries.map(details).joined(separator: "\n") }
    let width = entries.map { displayWidth(printable($0.key)) }.max() ?? 0
    let codesWidth = entries.map { displayWidth(codes($0)) }.max() ?? 0
    let lines = entries.map { entry in
      let key = printable(entry.key)
      let codes = codes(entry)
      let remarks = remarks(entry).joined(separator: "; ")
      return style.paint(key, .name) + padding(key, to: width) + "  " + codes
        + (remarks.isEmpty ? "" : padding(codes, to: codesWidth) + "  " + remarks) + "\n"
    }
    return lines.joined() + (isQuiet ? "" : (lines.isEmpty ? "" : "\n") + summary + "\n")
  }

  /// What is wrong with a key.
  private func remarks(_ entry: KeyTable.Entry) -> [String] {
    var remarks = entry.duplicates.map { style.paint("several in \($0)", .error) }
    if entry.isOrphan {
      let hint = entry.nearMiss.map { ", did you mean \"\(printable($0))\"?" } ?? ""
      remarks.append(style.paint("orphan", .warning) + hint)
    } else if !entry.gaps.isEmpty {
      remarks.append("not in " + entry.gaps.joined(separator: " "))
    }
    return remarks
  }

  private func codes(_ entry: KeyTable.Entry) -> String {
    entry.languages.map(\.code).joined(separator: " ")
  }

  private func details(_ entry: KeyTable.Entry) -> String {
    let width = table.languages.map(displayWidth).max() ?? 0
    var text = style.paint(printable(entry.key), .name) + "\n"
    for code in table.languages {
      let pages = entry.languages.first { $0.code == code }?.pages
      let paths = pages?.map { printable(displayPath($0.path.path)) }
      for place in paths ?? (entry.gaps.contains(code) ? ["-"] : []) {
        text += "  " + code + padding(code, to: width) + "  " + place + "\n"
      }
    }
    for code in entry.duplicates {
      text += "  = \(site.name(of: code)) has several guides with this key\n"
    }
    if entry.isOrphan {
      let hint = entry.nearMiss.map { ", did you mean \"\(printable($0))\"?" } ?? ""
      text += "  = no guide in \(site.name(of: site.sourceLanguage)) has this key\(hint)\n"
    }
    return text
  }

  private var summary: String {
    let languages = table.languages.count
    let complete = entries.count { $0.gaps.isEmpty }
    let gaps = entries.count { !$0.gaps.isEmpty && !$0.isOrphan }
    let duplicates = entries.count { !$0.duplicates.isEmpty }
    let orphans = entries.count(where: \.isOrphan)
    return "\(counted(entries.count, "key")) in \(counted(languages, "language")): "
      + "\(grouped(complete)) complete, \(grouped(gaps)) with gaps, "
      + "\(grouped(duplicates)) with duplicates, \(counted(orphans, "orphan"))"
  }
}
