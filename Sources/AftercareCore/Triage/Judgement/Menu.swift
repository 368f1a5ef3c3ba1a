/// A reply that is only a digit takes the meaning of the check-in's menu.
enum Menu {
  /// The rule's name in evidence.
  static let rule = "core.menu"

  /// What a bare digit says; nil when the reply is not a bare number.
  static func verdict(_ tokens: [Token], _ book: RuleBook) -> (level: TriageLevel, code: FlagCode?, number: Token)? {
    let beside = book.landmarks.besideDigit
    let said = tokens.filter { !$0.isPunctuation && $0.classes & beside == 0 }
    // "100%" chooses nothing.
    guard said.count == 1, let only = said.first, let value = only.value,
      !tokens.contains(where: { $0.kind == .otherSign })
    else { return nil }
    switch value {
    case 1, 2: return (.ok, nil, only)
    case 3: return (.amber, .callRequested, only)
    default: return (.amber, nil, only)
    }
  }

  /// The digit that opens a reply with words beside it, "3: my arm"; nil when the number belongs to the words.
  static func opening(_ tokens: [Token]) -> Double? {
    guard let first = tokens.first, let value = first.value, [1, 2, 3].contains(value), tokens.count > 1 else {
      return nil
    }
    return tokens[1].isPunctuation && tokens[1].kind != .slash ? value : nil
  }
}
