import AftercareCore
import Testing

/// Delivery reports (RFC 3464) as receipts.
@Suite struct ReceiptOfBounceTests {
  private func receipt(
    _ action: Bounce.Action, _ status: String, original: String? = "ac-1@clinic.example", references: [String] = [],
    recipient: String? = "anna@client.example", originalRecipient: String? = nil
  ) -> Receipt? {
    let bounce = Bounce(
      recipient: recipient.flatMap { EmailAddress($0) },
      originalRecipient: originalRecipient.flatMap { EmailAddress($0) }, action: action, status: status,
      originalMessageID: original)
    return Receipt(bounce, references: references) { $0.hasPrefix("ac-") }
  }

  @Test(arguments: [
    (Bounce.Action.failed, "5.1.1", Receipt.Word.failed(suppresses: .hardBounce)),
    (.failed, "5.2.2", .failed(suppresses: nil)), (.failed, "5.7.1", .failed(suppresses: nil)),
    (.failed, "4.4.7", .failed(suppresses: nil)), (.failed, "", .failed(suppresses: nil)),
    (.delayed, "4.4.1", .underWay), (.delivered, "2.0.0", .delivered), (.relayed, "2.0.0", .accepted),
    (.expanded, "2.0.0", .accepted),
  ])
  func `every action has its word`(_ action: Bounce.Action, _ status: String, _ word: Receipt.Word) throws {
    let receipt = try #require(self.receipt(action, status))
    #expect(receipt.word == word)
    #expect(receipt.subject == .reference("ac-1@clinic.example", .email))
    #expect(receipt.code == (status.isEmpty ? nil : status))
  }

  @Test func `a report without the returned header is known by the mail it answers`() {
    let named = receipt(.failed, "5.1.1", original: nil, references: ["other@x", "ac-2@clinic.example"])
    #expect(named?.subject == .reference("ac-2@clinic.example", .email))
    #expect(receipt(.failed, "5.1.1", original: "x@y", references: ["ac-3@z"])?.subject == .reference("ac-3@z", .email))
  }

  @Test func `by the recipient alone only a failure is believed`() throws {
    let anna = try #require(EmailAddress("anna@client.example"))
    let ciara = try #require(EmailAddress("ciara@client.example"))
    #expect(receipt(.failed, "5.1.1", original: nil)?.subject == .recipient(anna))
    let forwarded = receipt(.failed, "5.1.1", original: nil, originalRecipient: "ciara@client.example")
    #expect(forwarded?.subject == .recipient(ciara))
    #expect(forwarded?.recipients == [anna, ciara])
    for action in [Bounce.Action.delayed, .delivered, .relayed, .expanded] {
      #expect(receipt(action, "2.0.0", original: nil) == nil)
    }
  }

  @Test func `a report about somebody else's mail is none of ours`() {
    #expect(receipt(.failed, "5.1.1", original: "theirs@x") == nil)
    #expect(receipt(.failed, "5.1.1", original: nil, references: ["theirs@x"]) == nil)
    #expect(receipt(.failed, "5.1.1", original: nil, recipient: nil) == nil)
  }

  @Test(arguments: ["550 anna@client.example", "a b", "x\ny", String(repeating: "5", count: 41)])
  func `a code that could be words is not kept`(_ code: String) {
    #expect(Receipt(about: .attempt(1), .delivered, code: code).code == nil)
  }
}
