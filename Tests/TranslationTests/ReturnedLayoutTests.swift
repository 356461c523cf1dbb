import Foundation
import Testing
import Translation

/// Bundles of which a tool returns a part, or which it has written anew in its own way.
@Suite struct ReturnedLayoutTests {
  /// The export of the sample, two of its units translated anew.
  private func edited(_ desk: TranslatorsDesk) throws -> TranslationBundle {
    var bundle = try desk.export()
    bundle.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    bundle.translate("procedure.p1", .coded([.text("Otro párrafo.")]))
    return bundle
  }

  private static let wanted = ReturnedSample.translation([
    "Espera.": "Espera un poco.", "Un párrafo largo\nen dos líneas.": "Otro párrafo.",
  ])

  /// Expects the two edits and nothing else, after a tool has changed the text of the file.
  private func expectEdits(
    in format: BundleOutput, _ edit: (String) -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    for (bundle, wanted) in [
      (try edited(desk), Self.wanted), (try desk.export(), nil),
    ] {
      let written = String(decoding: format.write(bundle), as: UTF8.self)
      #expect(edit(written) != written, sourceLocation: sourceLocation)
      let plan = try await desk.plan(try bundle.returned(in: format, edit))
      #expect(plan.reasons == [], sourceLocation: sourceLocation)
      #expect(plan.text == wanted, sourceLocation: sourceLocation)
    }
  }

  // MARK: Partial, reordered

  @Test(arguments: BundleOutput.allCases) func partial(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var bundle = try edited(desk)
    bundle.files[0].units.removeAll { $0.id != "procedure.li3" && $0.id != "procedure.p1" }
    let plan = try await desk.plan(try bundle.returned(in: format))
    #expect(plan.reasons == [] && plan.text == Self.wanted)
  }

  @Test(arguments: BundleOutput.allCases)
  func partialOfANewGuide(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.untranslatedSite)
    var bundle = try desk.export().translated
    bundle.files[0].units.removeAll { $0.id == "procedure.li2" || $0.id == "procedure.li3" }
    let returned = try bundle.returned(in: format)
    for policy in [PartialPolicy.skip, .fail] {
      let plan = try await desk.plan(returned, policy)
      #expect(plan.changes.isEmpty)
      #expect(plan.reasons == [": it is not translated in full: procedure.li2 and 1 more missing"])
    }
    let plan = try await desk.plan(returned, .source)
    #expect(plan.reasons == [])
    #expect(plan.text?.contains("first.\n2. Pay `100` pesos.\n3. Wait.\n\nEs A long") == true)
  }

  @Test(arguments: BundleOutput.allCases) func reordered(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var bundle = try edited(desk)
    bundle.files[0].units.reverse()
    let plan = try await desk.plan(try bundle.returned(in: format))
    #expect(plan.reasons == [] && plan.text == Self.wanted)
  }

  // MARK: Re-indented

  @Test(arguments: [BundleOutput.xliff, .xliff12])
  func reindentedElements(_ format: BundleOutput) async throws {
    try await expectEdits(in: format) { text in
      let lines = text.split(separator: "\n").map { line in line.drop { $0 == " " } }
      // Only lines that begin with an element outside of texts.
      return lines.map { $0.hasPrefix("<") && !$0.hasPrefix("<?") ? "\t\t" + $0 : String($0) }
        .joined(separator: "\n")
    }
  }

  /// With the mark that white space counts, and without it.
  @Test(arguments: [BundleOutput.xliff, .xliff12], [true, false])
  func reindentedTexts(_ format: BundleOutput, keepsMark: Bool) async throws {
    try await expectEdits(in: format) { text in
      var text = text
      for name in ["source", "target"] {
        text = text.replacing("<\(name)>", with: "<\(name)>\n      ")
          .replacing("<\(name) state=\"translated\">", with: "<\(name)>\n      ")
          .replacing("</\(name)>", with: "\n    </\(name)>")
      }
      return keepsMark ? text : text.replacing(" xml:space=\"preserve\"", with: "")
    }
  }

  @Test func reindentedMessages() async throws {
    try await expectEdits(in: .po) { text in
      ["msgctxt", "msgid", "msgstr"].reduce(text) {
        $0.replacing("\n\($1) \"", with: "\n  \($1)\t\"")
      }
    }
  }

  @Test func reindentedJSON() async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    let value = try JSONSerialization.jsonObject(with: Data(BundleOutput.json.write(edited(desk))))
    for options in [JSONSerialization.WritingOptions.prettyPrinted, .sortedKeys] {
      let bytes = Array(try JSONSerialization.data(withJSONObject: value, options: options))
      let plan = try await desk.plan(try TranslationBundle(bytes))
      #expect(plan.reasons == [] && plan.text == Self.wanted)
    }
  }

  // MARK: Re-wrapped

  @Test func rewrappedMessages() async throws {
    try await expectEdits(in: .po) { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.hasSuffix("\""), let quote = line.firstIndex(of: "\"") else {
          return String(line)
        }
        return String(line[..<quote]) + line[quote...].replacing(" ", with: " \"\n\"")
      }.joined(separator: "\n")
    }
  }

  /// Line breaks where there were blanks, and blanks where there were line breaks.
  @Test(arguments: [BundleOutput.xliff, .xliff12], [true, false])
  func rewrappedTexts(_ format: BundleOutput, keepsMark: Bool) async throws {
    try await expectEdits(in: format) { text in
      var text = text
      for (old, new) in [
        ("A long paragraph\nin two", "A long\n        paragraph in two"),
        ("Un párrafo largo\nen dos", "Un párrafo\n        largo en dos"),
        ("Otro párrafo", "Otro\n        párrafo"), ("Espera un", "Espera\n        un"),
        ("Pay <", "Pay\n        <"), ("Paga <", "Paga\n        <"), ("Wait.", "\n        Wait."),
      ] { text = text.replacing(old, with: new) }
      return keepsMark ? text : text.replacing(" xml:space=\"preserve\"", with: "")
    }
  }

  /// A script that puts a text on one line.
  @Test(arguments: [BundleOutput.po, .json])
  func rewrappedMarkdown(_ format: BundleOutput) async throws {
    try await expectEdits(in: format) { text in
      ["A long paragraph", "Un párrafo largo"].reduce(text) { text, line in
        text.replacing("\"\"\n\"\(line)\\n\"\n\"", with: "\"\(line) ")
          .replacing("\(line)\\n", with: "\(line) ")
      }
    }
  }
}
