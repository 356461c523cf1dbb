import Guides
import Markup

/// Whether the category of a guide is its folder's name, as the guides of a country have it.
struct LearntCountries {
  /// Folders whose guides are in a category of another name, by folder.
  private(set) var exceptions: [(folder: String, name: String)] = []
  private var asNamed = 0
  private var all = 0

  /// Compares the one category of each guide with its folder.
  init(_ guides: [ContentFile], _ site: SiteConfiguration) {
    var categories: [String: Tally] = [:]
    for file in guides {
      guard let value = file.frontMatter[FrontMatterKey.categories], !value.isBlank else {
        continue
      }
      all += 1
      let folder = file.page.path.folder
      guard let text = value.sequence.map({ $0.count == 1 ? $0[0].text : nil }) ?? value.text,
        !text.isEmpty
      else { continue }
      if site.isCountry(text, ofFolder: folder) { asNamed += 1 }
      categories[folder, default: Tally()].add(text)
    }
    guard isRule else { return }
    for (folder, names) in categories.sorted(by: { utf8Precedes($0.key, $1.key) }) {
      guard let most = names.most, most.count > 2,
        !site.isCountry(most.value, ofFolder: folder),
        isShare(most.count, of: names.total, atLeast: 80)
      else { continue }
      exceptions.append((folder, most.value))
    }
  }

  /// Where categories are no folders' names at all, there are no exceptions.
  private var isRule: Bool { isShare(asNamed, of: all, atLeast: 50) }

  /// Turns the rule off where it does not describe the guides.
  var severities: [LearntRuleSet.Severity] {
    guard all > 0, !isRule else { return [] }
    return [
      LearntRuleSet.Severity(
        off: "front-matter/category",
        because: "\(share(asNamed, all)) have their folder's name as category")
    ]
  }
}
