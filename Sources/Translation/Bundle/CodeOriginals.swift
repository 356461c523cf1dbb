/// The Markdown of a text's codes, by what each one is and by its id.
///
/// Tools drop what they take for superfluous: a code of a target that came back without its original has
/// that of the source.
struct CodeOriginals {
  enum Role { case standalone, open, close }

  private struct Key: Hashable {
    let id: String
    let role: Role
  }

  private var originals: [Key: String] = [:]

  init(_ pieces: [InlinePiece]) {
    for piece in pieces {
      switch piece {
      case .text: break
      case .standalone(let code): originals[Key(id: code.id, role: .standalone)] = code.original
      case .open(let code): originals[Key(id: code.id, role: .open)] = code.original
      case .close(let code): originals[Key(id: code.id, role: .close)] = code.original
      }
    }
  }

  subscript(id: String, role: Role) -> String? { originals[Key(id: id, role: role)] }
}
