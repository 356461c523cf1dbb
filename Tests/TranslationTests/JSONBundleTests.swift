import Foundation
import Testing
import Translation

@Suite struct JSONBundleTests {
  @Test func everythingComesBackAsMarkdown() throws {
    let bytes = JSONBundleWriter().write(sampleBundle)
    #expect(try BundleFormat.detect(bytes) == .json)
    #expect(try TranslationBundle(bytes).withoutPlaces == sampleBundle.asMarkdown)
  }

  @Test func eachUnitIsALine() throws {
    let text = String(decoding: JSONBundleWriter().write(sampleBundle), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let units = lines.filter { $0.contains("\"id\"") }
    #expect(units.count == 5)
    for line in units {
      let object =
        line.hasSuffix(",") ? line.dropLast() : line.dropLast(line.hasSuffix("]}") ? 2 : 0)
      _ = try JSONSerialization.jsonObject(with: Data(object.utf8))
    }
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func layoutAndOwnMembersMeanNothing() throws {
    let object = try JSONSerialization.jsonObject(
      with: Data(JSONBundleWriter().write(sampleBundle)))
    var root = try #require(object as? [String: Any])
    root["model"] = ["name": "x"]
    let bytes = try JSONSerialization.data(
      withJSONObject: root, options: [.prettyPrinted, .sortedKeys])
    #expect(try TranslationBundle([UInt8](bytes)).withoutPlaces == sampleBundle.asMarkdown)
  }

  @Test func aFilledTargetIsTranslated() throws {
    let text = bundle(
      "{\"file\":\"a\",\"id\":\"u\",\"state\":\"untranslated\",\"source\":\"x\",\"target\":\"y\"}")
    #expect(try TranslationBundle(text).files[0].units[0].state == .translated)
  }

  @Test(arguments: [
    ("[]", "a bundle is a JSON object with \"units\""),
    ("{}", "\"polyguide\" is not 1: this is no bundle that can be read"),
    ("{\"polyguide\":1}", "\"sourceLanguage\" is missing"),
    ("{\"polyguide\":1,\"sourceLanguage\":\"en\"}", "\"units\" is missing"),
    (unit("\"id\":\"u\",\"source\":\"\""), "\"file\" is missing"),
    (unit("\"file\":\"a\",\"id\":3,\"source\":\"\""), "\"id\" is not a string"),
    (
      unit("\"file\":\"/etc/x\",\"id\":\"u\",\"source\":\"\""),
      "the path \"/etc/x\" leads out of the content"
    ),
    ("{\"polyguide\":1,", "the text breaks off: a member's name in quotes is expected"),
  ])
  func brokenBundlesAreRefused(text: String, message: String) {
    do {
      _ = try TranslationBundle(Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test(arguments: [
    (
      #""target":"x","state":"done""#,
      "the state \"done\" is none of untranslated, needs-review, translated, reviewed"
    ),
    (#""target":5"#, "\"target\" is not a string"),
    (#""target":"x","notes":"n""#, "\"notes\" is not a list"),
    (#""minLength":-1"#, "\"minLength\" is not a whole number"),
  ])
  func aBrokenUnitIsNoBrokenBundle(members: String, message: String) throws {
    let good = #""file":"a","source":"y","id":"#
    let units = try TranslationBundle(
      bundle("{\(good)\"u\",\(members)},{\(good)\"v\",\"target\":\"z\"}")
    ).files[0].units
    #expect(units.map(\.id) == ["u", "v"])
    #expect(units.map(\.problem) == [message, nil])
    #expect(units[1].target == .markdown("z"))
  }

  private static func unit(_ members: String) -> String {
    "{\"polyguide\":1,\"sourceLanguage\":\"en\",\"units\":[\n{\(members)}]}"
  }

  private func bundle(_ unit: String) -> [UInt8] {
    Array("{\"polyguide\":1,\"sourceLanguage\":\"en\",\"units\":[\(unit)]}".utf8)
  }
}

extension TranslationBundle {
  /// The same without codes: what a format of raw Markdown gives back.
  fileprivate var asMarkdown: TranslationBundle {
    var copy = self
    for file in copy.files.indices {
      for index in copy.files[file].units.indices {
        var unit = copy.files[file].units[index]
        unit.source = .markdown(unit.source.markdown)
        unit.target = unit.target.map { .markdown($0.markdown) }
        unit.candidates = unit.candidates.map {
          BundleMatch(
            source: .markdown($0.source.markdown), target: .markdown($0.target.markdown),
            similarity: $0.similarity)
        }
        copy.files[file].units[index] = unit
      }
    }
    return copy
  }
}
