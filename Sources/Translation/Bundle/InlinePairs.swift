/// Which opening code belongs to which closing one.
struct InlinePairs {
  enum Role: Equatable {
    /// With the index of the closing code.
    case nested(Int)
    case crossed, alone
  }

  private var roles: [Int: Role] = [:]

  init(_ pieces: [InlinePiece]) {
    var open: [(id: String, index: Int)] = []
    for (index, piece) in pieces.enumerated() {
      if case .open(let code) = piece { open.append((code.id, index)) }
      guard case .close(let code) = piece,
        let place = open.lastIndex(where: { $0.id == code.id })
      else { continue }
      let start = open.remove(at: place).index
      let role: Role = place == open.count ? .nested(index) : .crossed
      (roles[start], roles[index]) = (role, role)
    }
  }

  func role(of index: Int) -> Role { roles[index] ?? .alone }
}
