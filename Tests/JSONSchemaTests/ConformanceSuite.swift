import Foundation
import Markup

/// The files of the JSON Schema Test Suite, and what of them is out of scope here.
enum ConformanceSuite {
  struct Group {
    let description: String
    let schema: YAMLNode
    let tests: [(description: String, data: YAMLNode, isValid: Bool)]
  }

  static let folder = ProcessInfo.processInfo.environment["POLYGUIDE_SHARED"].map {
    $0 + "/conformance/json-schema/draft2020-12"
  }

  static let files =
    folder.map { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".json") }.sorted()
    } ?? []

  static func groups(of file: String) throws -> [Group] {
    let text = try String(contentsOfFile: "\(folder ?? "")/\(file)", encoding: .utf8)
    return try (JSONReader.read(text).sequence ?? []).map { group in
      Group(
        description: group["description"]?.text ?? "", schema: group["schema"] ?? group,
        tests: (group["tests"]?.sequence ?? []).map { test in
          (
            test["description"]?.text ?? "", test["data"] ?? test,
            test["valid"]?.value == .bool(true)
          )
        })
    }
  }

  /// Files of which every group is refused, and what they are about.
  static let refusedFiles = [
    "anchor.json": "$anchor",
    "contains.json": "contains",
    "content.json": "contentEncoding",
    "defs.json": "the metaschema, a remote reference",
    "dependentRequired.json": "dependentRequired",
    "dependentSchemas.json": "dependentSchemas",
    "dynamicRef.json": "$dynamicRef",
    "exclusiveMaximum.json": "exclusiveMaximum",
    "exclusiveMinimum.json": "exclusiveMinimum",
    "if-then-else.json": "if",
    "maxContains.json": "maxContains",
    "maxProperties.json": "maxProperties",
    "minContains.json": "minContains",
    "minProperties.json": "minProperties",
    "multipleOf.json": "multipleOf",
    "prefixItems.json": "prefixItems",
    "propertyNames.json": "propertyNames",
    "refRemote.json": "remote references",
    "unevaluatedItems.json": "unevaluatedItems",
    "unevaluatedProperties.json": "unevaluatedProperties",
    "vocabulary.json": "a dialect of its own in $schema",
  ]

  /// Single groups that are refused, by file and by what the refusal names.
  static let refusedGroups: [String: [String: [String]]] = [
    "additionalProperties.json": [
      "propertyNames": ["additionalProperties with propertyNames"],
      "dependentSchemas": ["dependentSchemas with additionalProperties"],
    ],
    "allOf.json": ["multipleOf": ["allOf combined with anyOf, oneOf"]],
    "format.json": [
      "is not supported": [
        "email format", "idn-email format", "regex format", "ipv4 format", "ipv6 format",
        "idn-hostname format", "hostname format", "time format", "json-pointer format",
        "relative-json-pointer format", "iri format", "iri-reference format",
        "uri-reference format", "uri-template format", "uuid format", "duration format",
      ]
    ],
    "items.json": [
      "prefixItems": [
        "items and subitems", "prefixItems with no additional items allowed",
        "items does not look in applicators, valid case",
        "prefixItems validation adjusts the starting index for items",
        "items with heterogeneous array",
      ]
    ],
    "not.json": [
      "unevaluatedProperties": [
        "collect annotations inside a 'not', even if collection is disabled"
      ]
    ],
    "ref.json": [
      "prefixItems": ["relative pointer ref to array"],
      "unevaluatedProperties": ["ref creates new scope when adjacent to keywords"],
      "leaves the document": ["remote ref, containing refs itself"],
      "$anchor": [
        "URN base URI with URN and anchor ref", "order of evaluation: $id and $anchor and $ref",
      ],
      "keyword \"if\"": ["ref to if"],
      "keyword \"then\"": ["ref to then"],
      "keyword \"else\"": ["ref to else"],
      "at the root": [
        "Recursive references between schemas", "refs with relative uris and defs",
        "relative refs with absolute uris and defs",
        "$id must be resolved against nearest parent, not just immediate parent",
        "order of evaluation: $id and $ref",
        "order of evaluation: $id and $ref on nested schema",
        "URN ref with nested pointer ref", "ref with absolute-path-reference",
      ],
    ],
    "uniqueItems.json": [
      "prefixItems": [
        "uniqueItems with an array of items",
        "uniqueItems with an array of items and additionalItems=false",
        "uniqueItems=false with an array of items",
        "uniqueItems=false with an array of items and additionalItems=false",
      ]
    ],
  ]

  /// Tests whose verdict is the opposite here, because `format` is asserted.
  static let oppositeTests: [String: Set<String>] = [
    "format.json": [
      "invalid date string is only an annotation by default",
      "invalid date-time string is only an annotation by default",
      "invalid uri string is only an annotation by default",
    ]
  ]

  /// What the refusal of a group says; nil for a group that must load.
  static func refusal(of group: String, in file: String) -> String? {
    if refusedFiles[file] != nil { return "" }
    return refusedGroups[file]?.first { $0.value.contains(group) }?.key
  }
}
