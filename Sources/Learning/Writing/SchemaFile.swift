import Guides
import Markup

/// `front-matter.schema.yaml` of a learnt rule set.
struct SchemaFile {
  private let schema: LearntSchema
  private let otherNames: [String: [String]]

  init(_ learnt: LearntRuleSet) {
    schema = learnt.schema
    otherNames = learnt.knowledge.otherNames
  }

  var text: String {
    var yaml = CommentedYAML()
    yaml.note("Front matter of a guide: a JSON Schema, so that editors check it as you type.")
    yaml.add("$schema: https://json-schema.org/draft/2020-12/schema")
    yaml.add("title: Front matter of a guide")
    yaml.add("type: object")
    yaml.add(
      "required: \(CommentedYAML.list(schema.required.map(\.name)))",
      schema.guideCount > 0 ? "what nearly all of \(grouped(schema.guideCount)) guides have" : "")
    yaml.add("additionalProperties: false")
    for slip in schema.slips {
      yaml.note("\(yamlText(slip.value)) of \(grouped(slip.count)) is taken for a slip.")
    }
    yaml.add("properties:")
    for field in schema.fields { add(field, to: &yaml) }
    addRest(to: &yaml)
    return yaml.text
  }

  private func add(_ field: LearntSchema.Field, to yaml: inout CommentedYAML) {
    yaml.add("  \(yamlText(field.name)):", share(field.guideCount, schema.guideCount))
    if !field.types.isEmpty { yaml.add("    type: \(types(field.types))") }
    if let minimum = field.minimumLength { yaml.add("    minLength: \(minimum)") }
    if let maximum = field.maximumLength { yaml.add("    maxLength: \(maximum)") }
    if field.isURI { yaml.add("    format: uri") }
    add(field.choices, indent: "    ", to: &yaml)
    if !field.itemTypes.isEmpty {
      yaml.add("    items:")
      yaml.add("      type: \(types(field.itemTypes))")
      add(field.itemChoices, indent: "      ", to: &yaml)
    }
    if let others = otherNames[field.name] {
      yaml.add("    x-other-names: \(CommentedYAML.list(others))")
    }
    // Nothing is asked of it.
    if field.types.isEmpty { yaml.add("    description: a value of any type") }
  }

  private func add(_ choices: [Tally.Entry], indent: String, to yaml: inout CommentedYAML) {
    guard !choices.isEmpty else { return }
    yaml.add(indent + "enum:")
    for choice in choices {
      yaml.add("\(indent)  - \(yamlText(choice.value))", grouped(choice.count))
    }
  }

  private func types(_ types: [String]) -> String {
    types.count == 1 ? types[0] : CommentedYAML.list(types)
  }

  private func addRest(to yaml: inout CommentedYAML) {
    let names = schema.fields.map { $0.name.lowercased() }
    yaml.note("What else Hugo gives a meaning, and the mark that polyguide import writes.")
    for field in HugoFields.schemas where !names.contains(field.name.lowercased()) {
      yaml.add("  \(field.name): {\(field.schema)}")
    }
    if !names.contains("translatedfrom") {
      yaml.add("  translatedFrom: {type: string, x-role: source-revision}")
    }
  }
}
