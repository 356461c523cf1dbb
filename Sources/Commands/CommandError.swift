/// What keeps the tool from doing its work: one sentence for the user, with the place where there is one.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
