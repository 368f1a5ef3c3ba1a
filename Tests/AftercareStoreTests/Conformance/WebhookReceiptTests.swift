import AftercareCore
import Testing

/// Receipts that name our reference and the gateway's identifier, as webhooks bring them.
@Suite struct WebhookReceiptTests {
  @Test(arguments: Backend.all) func `the gateway's identifier tells which try of a message is meant`(
    _ backend: Backend
  )
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(first, .unknown(.gone), at: Week.tuesday(15), whenUnknown: .resend)
    let second = try #require(try await clinic.claim(at: Week.tuesday(15, 30)).first)
    try await clinic.settle(second, .accepted(.fine), at: Week.tuesday(15, 30))
    func note(_ word: Receipt.Word, _ id: String?) async throws -> [ReceiptRules.Effect] {
      let receipt = Receipt(about: .reference(first.reference, .email), word, gatewayReference: id)
      return try await clinic.ports.note([receipt], rules: ReceiptRules(), now: Week.tuesday(16))
    }
    #expect(try await note(.failed(suppresses: nil), "q0") == [.kept])
    #expect(try await clinic.message(first.messageID).state == .sent)
    #expect(try await note(.delivered, "q1") == [.delivered])
    let attempts = try await clinic.ports.message(first.messageID).attempts.sorted { $0.number < $1.number }
    #expect(attempts.map(\.receipt) == ["failed", "delivered"])
  }

  @Test func `a forged or foreign reference is nothing`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .accepted(.fine), at: Week.tuesday(15))
    for reference in ["ac-1-0011223344556677", "x", "", claimed.reference + "0"] {
      let receipt = Receipt(about: .reference(reference, .email), .failed(suppresses: .hardBounce))
      #expect(try await clinic.ports.note([receipt], rules: ReceiptRules(), now: Week.tuesday(16)) == [.nothing])
    }
  }
}
