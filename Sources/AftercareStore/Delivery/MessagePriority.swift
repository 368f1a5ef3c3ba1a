import AftercareCore

extension MessageKind {
  /// The order in which what is due goes out; lower first.
  var priority: Int {
    switch self {
    case .alert: 0
    case .acknowledgement, .confirmation, .digest: 1
    // Last what rate limits hold back: nothing else may wait behind it.
    case .answer: 2
    case .checkIn: 3
    }
  }

  /// Every priority there is, the most pressing first.
  static let priorities = Set(allCases.map(\.priority)).sorted()
}
