import Guides
import TestSupport
import Testing

@Suite struct FieldNamesTests {
  @Test(arguments: [
    ("meta title", "meta_title"), ("Meta-Title", "meta_title"), ("metatitle", "meta_title"),
    ("**title**", "title"), ("meta_título", "meta_title"), ("título", "title"), ("Título", "title"),
    ("descripcion", "description"), ("descrição", "description"), ("discription", "description"),
    ("translation_key", "translationKey"), ("translation key", "translationKey"),
    ("tranlationKey", "translationKey"), ("datum", "date"), ("κατηγορίες", "categories"),
    ("tag", "tags"),
  ]) func means(_ key: String, _ name: String) throws {
    #expect(try Shared.ruleSet().fields.name(meantBy: key) == name)
  }

  @Test(arguments: ["sidebar", "featured_image", "", "<<", "—"])
  func meansNothing(_ key: String) throws {
    #expect(try Shared.ruleSet().fields.name(meantBy: key) == nil)
  }

  @Test func lettersInAnyCase() throws {
    let fields = try Shared.ruleSet().fields
    #expect(fields.name(of: "TRANSLATIONKEY") == "translationKey")
    #expect(fields.name(of: "Title") == "title")
    #expect(fields.name(of: "titles") == nil)
  }

  @Test(arguments: [
    ("Mexico", "mexico", true), ("Czech Republic", "czech-republic", true),
    ("United States", "united_states", true), ("Czech Republic", "czech republic", true),
    ("mexico", "mexico", false), ("México", "mexico", false),
    ("Czech republic", "czech-republic", false),
    ("Czech-Republic", "czech-republic", false), ("Österreich", "österreich", true),
    ("Mexico ", "mexico_", false), ("A  B", "a__b", false), ("A B", "a__b", true),
  ]) func countryOfFolder(_ category: String, _ folder: String, _ isCountry: Bool) throws {
    let site = try Shared.ruleSet().site
    #expect(site.isCountry(category, ofFolder: folder) == isCountry)
    #expect((site.country(ofFolder: folder) == category) == isCountry)
  }
}
