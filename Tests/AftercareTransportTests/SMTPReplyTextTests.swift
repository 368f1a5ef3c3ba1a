import AftercareCore
import Testing

@testable import AftercareTransport

@Suite struct SMTPReplyTextTests {
  /// Greylisters' own words, as they are met in the wild.
  @Test(arguments: [
    ("Greylisted, try again in 300 seconds", Span.seconds(300)),
    ("Greylisting enabled, try again in 1 minutes", .minutes(1)),
    ("Greylisting in action, please come back in 00:09:00", .minutes(9)),
    ("<anna@client.example>: Recipient address rejected: Greylisted for 181 seconds", .seconds(181)),
    ("Recipient address rejected: Greylisted for 300 seconds (see http://x.example/5)", .seconds(300)),
    ("Hotkey Greylisting in progress ... Please try again after 2 minutes", .minutes(2)),
    ("Greylisting in action. Please try delivery again in 240 seconds.", .seconds(240)),
    ("Please retry in 5min", .minutes(5)), ("please wait 2 hours", .hours(2)), ("try again in 300s", .seconds(300)),
    ("come back in 01:02:03", .seconds(3723)), ("deferred, 1h", .hours(1)),
    ("Greylisting in action, please come back later", nil),
    ("greylisted; retry AFTER A DECENT INTERVAL will succeed", nil),
    ("try again in 999999 hours", nil), ("try again in 0 seconds", nil), ("try again in 99:99:99", nil),
    ("5 minutes of fame", nil), ("mail from 192.0.2.44 deferred", nil), ("try again, error 4711", nil), ("", nil),
    ("try again in 123456789012345678901234567890 seconds", nil),
  ])
  func `a number in a greylister's words is a hint`(text: String, wait: Span?) {
    #expect(SMTPReplyText(text).retryAfter == wait)
  }

  @Test(arguments: [
    ("Error: too many connections from 192.0.2.1", true), ("rate limited, slow down", true),
    ("Concurrent session limit", true), ("Greylisted: too many of you, try later", false), ("try later", false),
  ])
  func `a limit is known by its words`(text: String, isAboutLimits: Bool) {
    #expect(SMTPReplyText(text).isAboutLimits == isAboutLimits)
  }

  @Test func `a text of any length is read in no time`() {
    let text = SMTPReplyText(String(repeating: "try again in 1 ", count: 100_000))
    #expect(text.retryAfter == nil)
  }
}
