import AftercareCore
import AftercareMail
import Testing

/// Mail that no person wrote: answers of programs, lists, delivery reports.
@Suite struct AutomaticMailTests {
  @Test(arguments: [
    ("Auto-Submitted: auto-replied", true), ("Auto-Submitted: auto-generated; type=x", true),
    ("AUTO-SUBMITTED: Auto-Notified", true), ("Auto-Submitted: no", false), ("Auto-Submitted: No (a person)", false),
    ("Return-Path: <>", true), ("Return-Path: <anna@client.example>", false), ("Precedence: bulk", true),
    ("Precedence: Junk", true), ("Precedence: list", true), ("Precedence: auto_reply", true),
    ("Precedence: first-class", false), ("List-Id: <news.client.example>", true),
    ("List-Unsubscribe: <mailto:x@y>", true), ("Listing: x", false), ("X-Autoreply: yes", true),
    ("X-Autorespond: x", true), ("X-Auto-Response-Suppress: All", false), ("X-Priority: 1", false),
    ("Content-Type: multipart/report; report-type=disposition-notification; boundary=x", true),
  ])
  func `automatic mail is known by its header`(field: String, isAutomatic: Bool) throws {
    #expect(try reading("From: anna@client.example\n\(field)\n\nhi\n").isAutomatic == isAutomatic)
  }

  @Test func `a vacation answer is automatic and keeps its words`() throws {
    let mail = try reading(ReceivedMails.vacation)
    #expect(mail.isAutomatic)
    #expect(mail.text == "I am away until Monday.\n")
    #expect(mail.references == ["checkin.42@calmhands.example"])
  }

  @Test func `Postfix's bounce names the recipient, the status and our message`() throws {
    let mail = try reading(ReceivedMails.postfixBounce)
    #expect(mail.isAutomatic)
    #expect(mail.from == EmailAddress("MAILER-DAEMON@mail.calmhands.example"))
    #expect(
      mail.bounces == [
        Bounce(
          recipient: EmailAddress("anna@client.example"), originalRecipient: EmailAddress("anna@client.example"),
          action: .failed, status: "5.1.1", originalMessageID: "checkin.42@calmhands.example")
      ])
    #expect(mail.text.hasPrefix("This is the mail system"))
    #expect(!mail.text.contains("Hello Anna"))
  }

  @Test func `Exchange's report tells each recipient's fate`() throws {
    let mail = try reading(ReceivedMails.exchangeBounce)
    let id = "checkin.42@calmhands.example"
    #expect(
      mail.bounces == [
        Bounce(
          recipient: EmailAddress("full.mailbox@client.example"),
          originalRecipient: EmailAddress("anna@client.example"), action: .delayed, status: "4.2.2",
          originalMessageID: id),
        Bounce(
          recipient: EmailAddress("ciara@client.example"), action: .delivered, status: "2.1.5", originalMessageID: id),
      ])
    #expect(mail.text == "Your message couldn't be delivered.\n\n" || mail.text.hasPrefix("Your message couldn't"))
    #expect(mail.isAutomatic)
  }

  @Test(
    arguments: [
      ("Final-Recipient: rfc822;a@b\nAction: failed (no such user)\nStatus: 5.1.1 (bad)", "a@b", .failed, "5.1.1"),
      ("Final-Recipient: RFC822; <a@b>\naction: FAILED\nStatus: 5.0.0", "a@b", .failed, "5.0.0"),
      ("Final-Recipient: a@b\nAction: relayed", "a@b", .relayed, ""),
      ("Original-Recipient: rfc822;a@b\nFinal-Recipient: x400;no\nStatus: 5.7.1", "a@b", .failed, "5.7.1"),
      ("Final-Recipient: rfc822;\n a@b\nStatus: 4.4.1", "a@b", .delayed, "4.4.1"),
      ("Final-Recipient: rfc822;nonsense\nAction: expanded\nStatus: 2.0.0", nil, .expanded, "2.0.0"),
      ("Reporting-MTA: dns;x\nFinal-Recipient: rfc822;a@b\nAction: failed\nStatus: 5.1.1", "a@b", .failed, "5.1.1"),
    ] as [(String, String?, Bounce.Action, String)])
  func `a report's fields are read as servers write them`(
    fields: String, recipient: String?, action: Bounce.Action, status: String
  ) throws {
    let bounce = Bounce(
      recipient: recipient.flatMap { EmailAddress($0) },
      originalRecipient: fields.hasPrefix("Original-Recipient") ? EmailAddress("a@b") : nil, action: action,
      status: status, originalMessageID: nil)
    #expect(try report(fields).bounces == [bounce])
  }

  @Test(arguments: ["", "Reporting-MTA: dns;x", "Final-Recipient: rfc822;a@b", "Action: failed", "Status: 9.9.9"])
  func `a report that says nothing of a recipient is no bounce`(fields: String) throws {
    #expect(try report(fields).bounces.isEmpty)
  }

  @Test func `a delivery report outside multipart-report is not believed`() throws {
    let fields = "Final-Recipient: rfc822;a@b\nAction: failed\nStatus: 5.1.1"
    #expect(try report(fields, subtype: "mixed").bounces.isEmpty)
  }

  private func report(_ fields: String, subtype: String = "report") throws -> IncomingMail {
    try reading(
      """
      Subject: report
      Content-Type: multipart/\(subtype); report-type=delivery-status; boundary=e

      --e
      Content-Type: message/delivery-status

      \(fields)
      --e--

      """)
  }
}
