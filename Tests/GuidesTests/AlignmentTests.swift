import Guides
import Markup
import TestSupport
import Testing

/// Which block of a translation goes with which of its source.
@Suite struct AlignmentTests {
  /// A source and its translation, read.
  struct Pair {
    let source: Guide
    let translation: Guide
    let alignment: Alignment

    init(_ source: String, _ translation: String) async throws {
      let ruleSet = try Shared.ruleSet()
      let contents = try await SiteContents(
        InMemoryFileTree(["en/mexico/a.md": source, "es/mexico/a.md": translation]),
        configuration: ruleSet.site)
      let parser = MarkdownParser()
      let guides = contents.files.map { Guide($0, ruleSet: ruleSet, parser: parser) }
      self.source = try #require(guides.first)
      self.translation = try #require(guides.last)
      alignment = Alignment(source: self.source, translation: self.translation)
    }

    /// The texts that were paired: `One = Uno`; `-` stands for nothing.
    var texts: [String] {
      alignment.pairs.compactMap { pair in
        let isText =
          pair.source.map { source.markdown.nodes[$0].kind.holdsInlines }
          ?? pair.translation.map { translation.markdown.nodes[$0].kind.holdsInlines } ?? false
        guard isText else { return nil }
        let first = pair.source.map { source.source[source.markdown.nodes[$0].span] }
        let second = pair.translation.map {
          translation.source[translation.markdown.nodes[$0].span]
        }
        return "\(first ?? "-") = \(second ?? "-")"
      }
    }

    /// The containers of one text that have no partner in the other.
    var lonelyContainers: [MarkdownKind] {
      alignment.pairs.compactMap { pair in
        switch (pair.source, pair.translation) {
        case (let node?, nil): source.markdown.nodes[node].kind
        case (nil, let node?): translation.markdown.nodes[node].kind
        default: nil
        }
      }
      .filter { !$0.holdsInlines }
    }
  }

  @Test func equalStructuresArePairedOneByOne() async throws {
    let pair = try await Pair(
      "Hello\n\n## Procedure\n\n1. One [link](https://a.mx/)\n   - Inner\n2. Two\n\n| A | B |\n|--|--|\n| x | y |\n",
      "Hola\n\n### Procedimiento\n\n- Uno\n  1. Dentro\n- Dos\n\n| C | D |\n|--|--|\n| z | w |\n")
    #expect(pair.alignment.isDirect)
    #expect(
      pair.texts == [
        "Hello = Hola", "Procedure = Procedimiento", "One [link](https://a.mx/) = Uno",
        "Inner = Dentro", "Two = Dos", "A = C", "B = D", "x = z", "y = w",
      ])
    #expect(pair.alignment.pairs.allSatisfy { $0.isWhole && $0.confidence == 1 })
    #expect(pair.alignment.sections.map(\.source) == [nil, 0])
    #expect(pair.alignment.sections.map(\.pairs.count) == [1, pair.alignment.pairs.count - 1])
  }

  /// Footnotes that end a guide belong to none of its sections, whether or not the rest is the same.
  @Test(arguments: ["", "Mehr\n\n"]) func footnotes(_ added: String) async throws {
    let pair = try await Pair(
      "## Procedure\n\nStep[^1]\n\n## Related Posts\n\n- One\n\n[^1]: Note\n",
      "## Procedimiento\n\nPaso[^a]\n\n\(added)## Related Posts\n\n- Uno\n\n[^a]: Nota\n")
    #expect(pair.alignment.isDirect == added.isEmpty)
    #expect(pair.texts.last == "Note = Nota")
    #expect(pair.alignment.sections.map(\.source) == [nil, 0, 1, nil])
    #expect(pair.alignment.sections.last?.pairs.count == 2)
    #expect(pair.alignment.sections.last?.pairs.upperBound == pair.alignment.pairs.count)
  }

  @Test func nestingIsStructure() async throws {
    let pair = try await Pair("- One\n- Two\n\n  Three\n", "- Uno\n- Dos\n\nTres\n")
    #expect(!pair.alignment.isDirect)
    #expect(pair.texts == ["One = Uno", "Two = Dos", "Three = Tres"])
    #expect(pair.lonelyContainers.isEmpty)
  }

  @Test func lostItem() async throws {
    let pair = try await Pair(
      "## Procedure\n\n1. Open an account at the portal\n2. Pay the fee of 300 pesos\n3. Print the certificate\n",
      "## Procedimiento\n\n1. Abra una cuenta en el portal\n2. Imprima el certificado\n")
    #expect(!pair.alignment.isDirect)
    #expect(
      pair.texts == [
        "Procedure = Procedimiento",
        "Open an account at the portal = Abra una cuenta en el portal",
        "Pay the fee of 300 pesos = -", "Print the certificate = Imprima el certificado",
      ])
    #expect(pair.lonelyContainers == [.item])
    let paired = pair.alignment.pairs.filter(\.isWhole)
    #expect(paired.allSatisfy { $0.confidence > 0.4 })
    #expect(pair.alignment.pairs.allSatisfy { $0.isWhole || $0.confidence == 0 })
  }

  @Test func addedItem() async throws {
    let pair = try await Pair(
      "- Passport and visa\n- Certificate of birth\n",
      "- Pasaporte y visado\n- Dos fotografías en color\n- Certificado de nacimiento\n")
    #expect(
      pair.texts == [
        "Passport and visa = Pasaporte y visado", "- = Dos fotografías en color",
        "Certificate of birth = Certificado de nacimiento",
      ])
    #expect(pair.lonelyContainers == [.item])
  }

  @Test func rewordedTextsStayTogether() async throws {
    let pair = try await Pair(
      "- Bring the original document\n- Two photos\n- Wait for the answer of the office\n",
      "- No olvide su documento original\n- Dos fotos\n")
    #expect(
      pair.texts == [
        "Bring the original document = No olvide su documento original", "Two photos = Dos fotos",
        "Wait for the answer of the office = -",
      ])
  }

  @Test func lostRowAndCell() async throws {
    let pair = try await Pair(
      "| A | B |\n|--|--|\n| Notary 1 | 100 |\n| Bank 2 | 200 |\n",
      "| C | D |\n|--|--|\n| Banco 2 | 200 |\n")
    #expect(pair.texts.suffix(4) == ["Notary 1 = -", "100 = -", "Bank 2 = Banco 2", "200 = 200"])
  }

  @Test func missingSection() async throws {
    let pair = try await Pair(
      "## Procedure\n\nText\n\n## Required documents\n\n- Passport\n\n## Related Posts\n\n- One\n",
      "## Procedimiento\n\nTexto\n\n## Related Posts\n\n- Uno\n")
    #expect(pair.alignment.sections.map(\.isLost) == [false, false, true, false])
    #expect(
      pair.texts == [
        "Procedure = Procedimiento", "Text = Texto", "Required documents = -", "Passport = -",
        "Related Posts = Related Posts", "One = Uno",
      ])
  }

  @Test func swappedSectionsAreMatchedByName() async throws {
    let pair = try await Pair(
      "## Procedure\n\n- Step\n\n## Required documents\n\n- Passport\n",
      "## Documentos requeridos\n\n- Pasaporte\n\n## Procedimiento\n\n- Paso\n")
    #expect(!pair.alignment.isDirect)
    #expect(
      pair.texts == [
        "Procedure = Procedimiento", "Step = Paso", "Required documents = Documentos requeridos",
        "Passport = Pasaporte",
      ])
  }

  @Test func unknownHeadingsAreMatchedByTheirOrder() async throws {
    let pair = try await Pair(
      "## Procedure\n\nText\n\n## Fees\n\n100\n\n## Providers\n\nNone\n",
      "## Procedimiento\n\nTexto\n\n## Derechos\n\n100\n\n## Plazos\n\n3 días\n\n## Proveedores\n\nNinguno\n"
    )
    #expect(pair.alignment.sections.map(\.isAdded) == [false, false, false, true, false])
    #expect(pair.texts.contains("Fees = Derechos"))
    #expect(pair.texts.contains("- = 3 días"))
  }

  @Test func emptyTexts() async throws {
    let pair = try await Pair("", "Hola\n")
    #expect(pair.texts == ["- = Hola"])
    #expect(try await Pair("", "").alignment.isDirect)
  }

  /// Lists too long to compare item by item are paired in their order, and deep ones do not overflow.
  @Test(.timeLimit(.minutes(5))) func hostileSizes() async throws {
    let items = (0..<3_000).map { "- Item \($0)\n" }.joined()
    let long = try await Pair(items, String(items.dropFirst("- Item 0\n".count)))
    #expect(long.alignment.pairs.count { !$0.isWhole } == 2)
    let deep = (0..<2_000).map { String(repeating: "> ", count: $0 % 90) + "Text\n\n" }.joined()
    #expect(try await !Pair(deep, deep + "More\n").alignment.isDirect)
  }
}

/// What holds for the alignment of every real translation.
@Suite(.enabled(if: Shared.isPresent)) struct AlignmentCorpusTests {
  @Test func corpus() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(Shared.corpus(), configuration: ruleSet.site)
    let parser = MarkdownParser()
    var (count, direct) = (0, 0)
    for file in contents.files where file.page.isGuide {
      guard let page = contents.site.source(of: file.page),
        let sourceFile = contents.file(atPath: page.path.path)
      else { continue }
      let source = Guide(sourceFile, ruleSet: ruleSet, parser: parser)
      let translation = Guide(file, ruleSet: ruleSet, parser: parser)
      let alignment = Alignment(source: source, translation: translation)
      count += 1
      direct += alignment.isDirect ? 1 : 0
      check(alignment, source, translation)
    }
    #expect(count > 700)
    #expect(direct * 100 >= count * 97, "\(direct) of \(count)")
  }

  /// Every block stands in one pair, partners are of one kind, and within a section the order is kept.
  private func check(_ alignment: Alignment, _ source: Guide, _ translation: Guide) {
    #expect(alignment.pairs.compactMap(\.source).sorted() == blocks(source))
    #expect(alignment.pairs.compactMap(\.translation).sorted() == blocks(translation))
    #expect(alignment.pairs.allSatisfy { (0...1).contains($0.confidence) })
    for section in alignment.sections {
      let pairs = alignment.pairs[section.pairs]
      let sources = pairs.compactMap(\.source)
      #expect(sources == sources.sorted())
      let whole = pairs.filter(\.isWhole).compactMap(\.translation)
      #expect(whole == whole.sorted(), "\(translation.path)")
    }
    for pair in alignment.pairs {
      guard let node = pair.source, let other = pair.translation else { continue }
      #expect(
        name(source.markdown.nodes[node].kind) == name(translation.markdown.nodes[other].kind))
    }
    if alignment.isDirect { #expect(alignment.pairs.allSatisfy { $0.isWhole }) }
  }

  private func blocks(_ guide: Guide) -> [Int] {
    guide.markdown.nodes.indices.dropFirst().filter { !guide.markdown.nodes[$0].kind.isInline }
  }

  /// A kind without what may differ: the level of a heading, the numbers of a list.
  private func name(_ kind: MarkdownKind) -> String {
    switch kind {
    case .heading: "heading"
    case .list: "list"
    default: "\(kind)"
    }
  }
}
