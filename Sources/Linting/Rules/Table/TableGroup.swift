extension RuleRegistry {
  /// The group `table`.
  static let table: [any Rule] = [TableShapeRule(), TableHeaderRule()]
}
