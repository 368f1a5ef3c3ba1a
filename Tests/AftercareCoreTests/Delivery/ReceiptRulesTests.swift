import AftercareCore
import Testing

@testable import TestServers

@Suite struct ReceiptRulesTests {
  private let now = Instant(milliseconds: 1_794_787_200_000)

  private func facts(
    _ state: MessageState = .sent, kind: MessageKind = .checkIn, newest: Bool = true, onChannel: Bool = true,
    known: String? = nil, notAfter: Instant? = nil, attempts: Int = 1
  ) -> ReceiptRules.Facts {
    ReceiptRules.Facts(
      state: state, kind: kind, notAfter: notAfter ?? now + .hours(12), attempts: attempts, isNewest: newest,
      isOnChannel: onChannel, known: known)
  }

  private func effect(
    _ word: Receipt.Word, _ facts: ReceiptRules.Facts, whenUnknown: UnknownPolicy = .resend
  ) -> ReceiptRules.Effect {
    ReceiptRules(whenUnknown: whenUnknown).effect(of: word, on: facts, now: now, jitter: 0.5)
  }

  @Test(arguments: MessageState.allCases) func `what arrived has arrived, whatever was done about it meanwhile`(
    _ state: MessageState
  ) {
    for isNewest in [true, false] {
      let expected: ReceiptRules.Effect =
        switch state {
        case .delivered: .kept
        case .sending: .deliveredMeanwhile
        default: .delivered
        }
      #expect(effect(.delivered, facts(state, newest: isNewest)) == expected)
    }
  }

  @Test(arguments: MessageState.allCases) func `a failure counts only while the newest attempt may still arrive`(
    _ state: MessageState
  ) {
    let isOpen = [.sent, .unknown, .queued, .held].contains(state)
    #expect(
      effect(.failed(suppresses: nil), facts(state)) == (isOpen ? .giveUp(suppresses: nil) : .kept))
    #expect(effect(.failed(suppresses: nil), facts(state, newest: false)) == .kept)
    #expect(effect(.failed(suppresses: .hardBounce), facts(state, newest: false)) == .kept)
    let moved: ReceiptRules.Effect = state == .delivered ? .kept : .suppress(.hardBounce)
    #expect(effect(.failed(suppresses: .hardBounce), facts(state, onChannel: false)) == moved)
  }

  @Test(arguments: MessageState.allCases) func `that the gateway has it settles what may have been lost, no more`(
    _ state: MessageState
  ) {
    for word in [Receipt.Word.accepted, .underWay] {
      #expect(effect(word, facts(state)) == ([.unknown, .queued, .held].contains(state) ? .sent : .kept))
      #expect(effect(word, facts(state, newest: false)) == .kept)
      #expect(effect(word, facts(state, onChannel: false)) == .kept)
    }
  }

  @Test(arguments: [
    (MessageKind.checkIn, UnknownPolicy.resend, false, true), (.checkIn, .hold, false, false),
    (.checkIn, .hold, true, true), (.acknowledgement, .hold, false, true), (.alert, .hold, false, true),
    (.confirmation, .resend, false, false), (.confirmation, .resend, true, true), (.answer, .resend, false, false),
    (.answer, .resend, true, true), (.digest, .hold, false, true),
  ])
  func `what the gateway never heard of goes again where that is certain, else by the policy`(
    _ kind: MessageKind, _ policy: UnknownPolicy, _ isCertain: Bool, _ goes: Bool
  ) {
    let effect = effect(.neverHeardOf(isCertain: isCertain), facts(.unknown, kind: kind), whenUnknown: policy)
    #expect(effect == (goes ? .again(at: now + .minutes(1)) : .kept))
  }

  @Test func `what may no longer go is not sent again`() {
    let late = facts(.unknown, notAfter: now + .seconds(10))
    #expect(effect(.neverHeardOf(isCertain: true), late) == .kept)
  }

  @Test(arguments: [MessageState.sent, .sending, .queued, .failed, .cancelled])
  func `only an unknown one is sent again`(
    _ state: MessageState
  ) {
    #expect(effect(.neverHeardOf(isCertain: true), facts(state)) == .kept)
  }

  private static let words: [Receipt.Word] = [
    .neverHeardOf(isCertain: true), .neverHeardOf(isCertain: false), .underWay, .accepted, .noWord,
    .failed(suppresses: nil), .failed(suppresses: .hardBounce), .delivered,
  ]

  @Test func `a repetition changes nothing`() {
    for word in Self.words {
      for state in MessageState.allCases where state != .delivered || word.name == "delivered" {
        let effect = effect(word, facts(state, known: word.name))
        switch word {
        // What arrived is final, and a dead address is dead, however often it is said.
        case .delivered: #expect([.nothing, .delivered, .deliveredMeanwhile].contains(effect))
        case .failed(suppresses: .hardBounce): #expect(effect == .suppress(.hardBounce))
        default: #expect(effect == .nothing)
        }
      }
    }
  }

  /// A message with one attempt, as the store moves it.
  private struct Told: Hashable {
    var facts: ReceiptRules.Facts
    var isSuppressed = false

    mutating func hear(_ word: Receipt.Word, _ rules: ReceiptRules, _ now: Instant) {
      let effect = rules.effect(of: word, on: facts, now: now, jitter: 0.5)
      if effect != .nothing, Receipt.Word.weight(facts.known) < Receipt.Word.weight(word.name) {
        facts.known = word.name
      }
      switch effect {
      case .nothing, .kept, .deliveredMeanwhile: break
      case .sent: facts.state = .sent
      case .delivered: (facts.state, facts.isOnChannel) = (.delivered, true)
      case .giveUp(let suppresses):
        (facts.state, facts.isOnChannel) = (.queued, false)
        isSuppressed = isSuppressed || suppresses != nil
      case .suppress: isSuppressed = true
      case .again: facts.state = .queued
      }
    }
  }

  /// What all words together say, in no order.
  private static func truth(_ words: [Receipt.Word]) -> String {
    let names = Set(words.map(\.name))
    if names.contains("delivered") { return "delivered" }
    if names.contains("failed") { return "gone on" }
    return names.isDisjoint(with: ["accepted", "underWay"]) ? "open" : "sent"
  }

  @Test(arguments: 0..<200) func `receipts in any order come to the same end`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<Int.random(in: 1...5, using: &random)).compactMap { _ in Self.words.randomElement(using: &random) }
    let start = Told(facts: facts(Bool.random(using: &random) ? .sent : .unknown))
    var ends: Set<Told> = []
    for order in words.permutations {
      var told = start
      for word in order { told.hear(word, ReceiptRules(), now) }
      let state =
        switch told.facts.state {
        case .delivered: "delivered"
        case .queued where !told.facts.isOnChannel: "gone on"
        case .sent where Self.truth(words) == "open" && start.facts.state == .sent: "open"
        case .queued, .unknown: "open"
        default: told.facts.state.rawValue
        }
      #expect(state == Self.truth(words), "\(order.map(\.name)) from \(start.facts.state)")
      #expect(told.facts.known == words.map(\.name).max { Receipt.Word.weight($0) < Receipt.Word.weight($1) })
      ends.insert(told)
    }
    // Whether the address was suppressed before the delivery was heard of is the one thing that is left to the order.
    if !words.contains(.delivered) { #expect(Set(ends.map(\.isSuppressed)).count == 1) }
  }
}

extension Array {
  /// All orders of the elements.
  var permutations: [[Element]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { index in
      var rest = self
      let first = rest.remove(at: index)
      return rest.permutations.map { [first] + $0 }
    }
  }
}
