import AftercareCore
import Testing

@testable import TestServers

extension Clinic {
  /// Lives through `steps` random operations of people, clients, gateways and other programs.
  func live(steps: Int, seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    _ = try await addTherapist(role: .lead)
    var now = Week.monday(9)
    for step in 0..<steps {
      now = now + .minutes(Int64.random(in: 1...90, using: &random))
      do {
        try await happen(Int.random(in: 0..<12, using: &random), step: step, now: now, random: &random)
      } catch is Refused {
        continue
      } catch is NoSuchThing {
        continue
      }
      try await plan(now)
    }
  }

  private func happen(_ what: Int, step: Int, now: Instant, random: inout SeededGenerator) async throws {
    let person = Int.random(in: 1...6, using: &random)
    let number = "+35386000000\(person)"
    let account = Actor.account("ciara")
    switch what {
    case 0...2:
      _ = try await book(
        request("Client \(person)", email: "c\(person)@client.example", phone: number, end: now - .hours(20)), now: now)
    case 3, 4:
      for message in try await claim(at: now, text: "text \(step) \u{1F44B}") {
        let outcomes: [Outcome] = [
          .accepted(.fine), .transient(.later, retryAfter: nil),
          .permanent(.refused, suppresses: step % 5 == 0 ? .hardBounce : nil),
          .gatewayDown(.gone), .unknown(.gone), .throttled(.later, retryAfter: nil),
          .gatewayStopped(.gone, .logInRefused),
        ]
        try await settle(message, outcomes.randomElement(using: &random) ?? .accepted(.fine), at: now)
      }
    case 5: try await send(.sms, at: now)
    case 6:
      try await hear("words \(step) \"quoted\" \\ \u{7}", from: number, at: now) { facts in
        let step = facts.openFollowUp.map { FollowUpStep.join(id: $0.id, raised: nil, alerts: []) }
        return ReplyDecision(
          verdict: Verdict(level: .red, flags: [.numbness]),
          followUps: [step ?? .open(.of(.red, for: facts, now: now))])
      }
    case 7: try await ports.take(Int64(person), by: account, lasts: .hours(4), now: now)
    case 8: try await ports.close(Int64(person), outcome: .looked, note: "note \(step)", by: account, now: now)
    case 9: try await ports.optOut(client: Int64(person), actor: account, now: now)
    case 10:
      _ = try await claim(at: now)
      _ = try await ports.adoptInterrupted(policies: [:], now: now)
    default:
      try await ports.move(
        appointment: Int64(person), to: now - .hours(3), end: nil, actor: account, now: now)
      _ = try await ports.sweep(now: now)
    }
  }
}
