import AftercareCore
import AftercareTransport
import Foundation
import Testing

@testable import TestServers

/// Answers by text message read from gateways' own lists.
@Suite struct SMSInboxTests {
  private static let start = Date(timeIntervalSince1970: 1_795_000_000)
  private static let anna = "+353861230011"

  private static func at(hours: Double) -> Date { start.addingTimeInterval(hours * 3600) }

  private static func inbox(_ twilio: ScriptedTwilio) throws -> SMSInbox {
    let preset = try HTTPPreset.twilio(
      account: ScriptedTwilio.account, token: Secret(ScriptedTwilio.token), from: "+35315550100", url: twilio.url)
    return try #require(SMSInbox(HTTPConfiguration(preset: preset), isWayBack: true))
  }

  private static func inbox(_ telephone: ScriptedTelephone, password: String = ScriptedTelephone.password) throws
    -> SMSInbox
  {
    let preset = try HTTPPreset.androidSMSGateway(
      url: telephone.url, username: ScriptedTelephone.username, password: Secret(password))
    return try #require(SMSInbox(HTTPConfiguration(preset: preset), isWayBack: true))
  }

  @Test
  func `Twilio's list is read once, a gap of three days whole, and what was there before nobody looked stays there`()
    async throws
  {
    let twilio = try ScriptedTwilio()
    // The second is so young that a later look comes by it again.
    for hours in [-2, -0.5] { twilio.receive("old", from: Self.anna, at: Self.at(hours: hours)) }
    let inbox = try Self.inbox(twilio)
    let tray = MailTray()
    #expect(try await tray.fetch(inbox, now: Instant(Self.start)).hasWorked)
    #expect(tray.replies.isEmpty)
    for number in 1...180 {
      twilio.receive("reply \(number)", from: Self.anna, at: Self.at(hours: Double(number) * 0.4))
      twilio.add(
        ScriptedTwilio.Message(
          sid: "out\(number)", to: Self.anna, body: "ours", created: Self.at(hours: Double(number) * 0.4)))
    }
    let after = Self.at(hours: 73)
    #expect(try await tray.fetch(inbox, now: Instant(after)).hasWorked)
    #expect(tray.texts == (1...180).map { "reply \($0)" })
    #expect(tray.replies.allSatisfy { $0.sender == PhoneNumber(Self.anna) && $0.wayIn == .poll })
    #expect(tray.replies.last?.writtenAt == Instant(Self.at(hours: 72)))
    try await tray.fetch(inbox, now: Instant(after))
    #expect(Set(tray.replies.map(\.dedupeKey)).count == 180)
    await inbox.close()
  }

  @Test func `two texts that say the same are two, on Twilio by their ids, on a telephone by their instants`()
    async throws
  {
    let twilio = try ScriptedTwilio()
    let telephone = try ScriptedTelephone()
    for (source, tray) in [(try Self.inbox(twilio), MailTray()), (try Self.inbox(telephone), MailTray())] {
      try await tray.fetch(source, now: Instant(Self.start))
      for second in [60.0, 60.0, 61.0] {
        let instant = Self.start.addingTimeInterval(second)
        if tray.replies.isEmpty { twilio.receive("3", from: Self.anna, at: instant) }
        telephone.receive(.init(sender: Self.anna, text: "3", at: instant))
      }
      try await tray.fetch(source, now: Instant(Self.at(hours: 1)))
      let isTwilio = source.way.account.hasPrefix("twilio")
      #expect(Set(tray.replies.map(\.dedupeKey)).count == (isTwilio ? 3 : 2))
      await source.close()
    }
  }

  @Test func `a message with a picture says that something of it is missing`() async throws {
    let twilio = try ScriptedTwilio()
    let telephone = try ScriptedTelephone()
    let later = Self.at(hours: 1)
    for (source, tray) in [(try Self.inbox(twilio), MailTray()), (try Self.inbox(telephone), MailTray())] {
      try await tray.fetch(source, now: Instant(Self.start))
      for (index, media) in [0, 1, 2].enumerated() {
        let at = Self.start.addingTimeInterval(Double(index) * 60 + 60)
        if source.way.account.hasPrefix("twilio") {
          twilio.receive("look", from: Self.anna, at: at, media: media)
        } else {
          telephone.receive(
            .init(sender: Self.anna, text: "look", at: at, type: ["SMS", "MMS", "MMS_DOWNLOADED"][media]))
        }
      }
      try await tray.fetch(source, now: Instant(later))
      #expect(tray.replies.map(\.isTruncated) == [false, true, true], "\(source.way.account)")
      await source.close()
    }
  }

  @Test func `a telephone gathers at start and after a failure what came while its app did not run`() async throws {
    let telephone = try ScriptedTelephone()
    telephone.receive(.init(sender: Self.anna, text: "before", at: Self.at(hours: -3)), noticed: false)
    let inbox = try Self.inbox(telephone)
    let tray = MailTray()
    try await tray.fetch(inbox, now: Instant(Self.start))
    #expect(telephone.refreshes == 1 && tray.replies.isEmpty)
    telephone.failInbox(.requestLost)
    #expect(try await !tray.fetch(inbox, now: Instant(Self.at(hours: 0.1))).hasWorked)
    telephone.failInbox(nil)
    for number in 1...450 {
      telephone.receive(
        .init(sender: Self.anna, text: "reply \(number)", at: Self.at(hours: Double(number) * 0.16)), noticed: false)
    }
    telephone.receive(.init(sender: "INFO", text: "00ff", at: Self.at(hours: 1), type: "DATA_SMS"))
    #expect(try await tray.fetch(inbox, now: Instant(Self.at(hours: 73))).hasWorked)
    #expect(telephone.refreshes == 2)
    #expect(tray.texts == (1...450).map { "reply \($0)" })
    #expect(tray.batches.map(\.replies.count).max() == 100)
    await inbox.close()
  }

  @Test func `what could not be stored comes again`() async throws {
    let telephone = try ScriptedTelephone()
    let inbox = try Self.inbox(telephone)
    let tray = MailTray()
    try await tray.fetch(inbox, now: Instant(Self.start))
    telephone.receive(.init(sender: Self.anna, text: "numb", at: Self.at(hours: 1)))
    tray.refuseOnce()
    await #expect(throws: MailTray.Trouble.self) { try await tray.fetch(inbox, now: Instant(Self.at(hours: 2))) }
    try await tray.fetch(inbox, now: Instant(Self.at(hours: 2)))
    #expect(tray.texts == ["numb"])
    await inbox.close()
  }

  @Test func `a telephone whose clock runs ahead hides nothing that comes later`() async throws {
    let telephone = try ScriptedTelephone()
    let inbox = try Self.inbox(telephone)
    let tray = MailTray()
    try await tray.fetch(inbox, now: Instant(Self.start))
    telephone.receive(.init(sender: Self.anna, text: "ahead", at: Self.at(hours: 20)))
    try await tray.fetch(inbox, now: Instant(Self.at(hours: 1)))
    telephone.receive(.init(sender: Self.anna, text: "right again", at: Self.at(hours: 1.5)))
    try await tray.fetch(inbox, now: Instant(Self.at(hours: 2)))
    #expect(Set(tray.texts) == ["ahead", "right again"])
    await inbox.close()
  }

  @Test(arguments: [(401, StopReason.logInRefused), (404, .wrongAddress), (503, nil)] as [(Int, StopReason?)])
  func `a refusal says whether a person is needed`(status: Int, stop: StopReason?) async throws {
    let telephone = try ScriptedTelephone()
    telephone.failInbox(.refused(status, ["Retry-After: 7"]))
    let report = try await MailTray().fetch(try Self.inbox(telephone), now: Instant(Self.start))
    #expect(
      report
        == FetchReport(
          hasWorked: false, trouble: FetchTrouble(summary: "HTTP \(status)", stop: stop, retryAfter: .seconds(7))))
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"messages":[{"sid":"SM1","from":"+1","body":"x","direction":"inbound"}]}"#,
    #"{"messages":[],"next_page_uri":"/2010-04-01/Accounts/AC123/Messages.json?Page=1"}"#,
  ])
  func `an answer that is no list, or never ends, is a failure and no gap`(body: String) async throws {
    let twilio = try ScriptedTwilio()
    twilio.refuse((200, [], body))
    let tray = MailTray()
    let report = try await tray.fetch(try Self.inbox(twilio), now: Instant(Self.start))
    #expect(!report.hasWorked)
    #expect(tray.marks.isEmpty)
  }

  @Test func `a next page elsewhere is not followed`() async throws {
    let stranger = try ScriptedWebServer(.answer(200))
    let twilio = try ScriptedTwilio()
    twilio.refuse((200, [], #"{"messages":[],"next_page_uri":"\#(stranger.url)/2010-04-01/x"}"#))
    _ = try await MailTray().fetch(try Self.inbox(twilio), now: Instant(Self.start))
    #expect(stranger.connections == 0)
  }
}
