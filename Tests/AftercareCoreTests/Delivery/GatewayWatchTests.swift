import AftercareCore
import Foundation
import Testing

@Suite struct GatewayWatchTests {
  /// Monday, 2026-11-16, at noon in Dublin.
  private static let noon = Instant(milliseconds: 1_794_830_400_000)
  private static let night = noon + .hours(14)
  private let watch: GatewayWatch
  private let lead = StaffMember(
    id: 1, email: EmailAddress("lead@calmhands.example"), phone: PhoneNumber("+35315550101"))
  private let deputy = StaffMember(id: 2, email: EmailAddress("deputy@calmhands.example"), phone: nil)

  init() throws {
    watch = GatewayWatch(
      staffHours: try ContactWindow(parsing: "09:00-18:00"), zone: try #require(TimeZone(identifier: "Europe/Dublin")),
      channels: [.email, .sms])
  }

  private func trouble(
    _ channel: Channel = .email, since: Instant? = noon, stop: StopReason? = nil, alertSince: Instant? = nil,
    told: GatewayNotice? = nil, toldAt: Instant? = nil, hasGone: Bool = false
  ) -> GatewayTrouble {
    GatewayTrouble(
      gateway: "smtp", channel: channel, pausedAt: since, stop: stop, alertWaitsSince: alertSince, told: told,
      toldAt: toldAt, hasNoticeGone: hasGone, staff: [lead, deputy])
  }

  private func notice(stop: StopReason? = nil, alertsWait: Bool = false) -> GatewayNotice {
    GatewayNotice(channel: .email, since: Self.noon, stop: stop, alertsWait: alertsWait)
  }

  /// Who is told when, of what; empty when nobody is.
  private func told(_ trouble: GatewayTrouble, at now: Instant) -> [String] {
    switch watch.step(trouble, now: now) {
    case .tell(let notice, let messages):
      ["\(notice.stop?.rawValue ?? "down")\(notice.alertsWait ? ", alerts wait" : "")"] + messages.map(words)
    case .close(let messages): ["works"] + messages.map(words)
    case nil: []
    }
  }

  private func words(_ message: MessageDraft) -> String {
    guard case .staff(let id) = message.recipient else { return "?" }
    return "\(message.kind.rawValue) to \(id) by \(message.channel.rawValue) \(message.sendFrom)"
  }

  @Test func `a stop is told at once by the other way, to everybody who has it`() {
    #expect(
      told(trouble(stop: .logInRefused), at: Self.noon) == [
        "logInRefused", "alert to 1 by sms 2026-11-16T12:00:00.000Z",
      ])
    #expect(
      told(trouble(.sms, stop: .noCredit), at: Self.noon) == [
        "noCredit", "alert to 1 by email 2026-11-16T12:00:00.000Z", "alert to 2 by email 2026-11-16T12:00:00.000Z",
      ])
  }

  @Test func `one that is merely down is told after half an hour`() {
    #expect(told(trouble(), at: Self.noon + .minutes(30) - .seconds(1)).isEmpty)
    #expect(told(trouble(), at: Self.noon + .minutes(30)).first == "down")
    #expect(watch.nextLook(trouble()) == Self.noon + .minutes(30))
  }

  @Test func `an alert that has waited for five minutes is told, at any hour`() {
    let waiting = trouble(since: Self.night - .minutes(20), alertSince: Self.night)
    #expect(watch.nextLook(waiting) == Self.night + .minutes(5))
    #expect(told(waiting, at: Self.night + .minutes(4)).isEmpty)
    #expect(
      told(waiting, at: Self.night + .minutes(5)) == [
        "down, alerts wait", "alert to 1 by sms 2026-11-17T02:05:00.000Z",
      ])
    // An alert that was waiting before the gateway went down counts from then.
    #expect(watch.nextLook(trouble(alertSince: Self.noon - .hours(1))) == Self.noon + .minutes(5))
  }

  @Test func `at night a trouble that no alert waits for is told in the morning`() {
    #expect(
      told(trouble(since: Self.night, stop: .noCredit), at: Self.night) == [
        "noCredit", "alert to 1 by sms 2026-11-17T09:00:00.000Z",
      ])
  }

  @Test func `it is told once, again when it gets worse, and daily`() {
    let known = trouble(told: notice(), toldAt: Self.noon + .minutes(30))
    #expect(told(known, at: Self.noon + .hours(24)).isEmpty)
    #expect(watch.nextLook(known) == Self.noon + .hours(24) + .minutes(30))
    #expect(told(known, at: Self.noon + .hours(24) + .minutes(30)).first == "down")

    let worse = trouble(stop: .noCredit, told: notice(), toldAt: Self.noon + .minutes(30))
    #expect(told(worse, at: Self.noon + .minutes(31)).first == "noCredit")
    let waits = trouble(alertSince: Self.noon + .hours(2), told: notice(), toldAt: Self.noon + .minutes(30))
    #expect(told(waits, at: Self.noon + .hours(2)).isEmpty)
    #expect(told(waits, at: Self.noon + .hours(2) + .minutes(5)).first == "down, alerts wait")
    let both = trouble(
      stop: .noCredit, alertSince: Self.noon, told: notice(stop: .noCredit, alertsWait: true), toldAt: Self.noon)
    #expect(told(both, at: Self.noon + .hours(23)).isEmpty)
  }

  @Test func `when it works again, those who were told are told`() {
    let over = trouble(since: nil, told: notice(stop: .noCredit), toldAt: Self.noon, hasGone: true)
    #expect(
      told(over, at: Self.noon + .hours(1)) == ["works", "digest to 1 by sms 2026-11-16T13:00:00.000Z"])
    #expect(told(over, at: Self.night) == ["works", "digest to 1 by sms 2026-11-17T09:00:00.000Z"])
    let unheard = trouble(since: nil, told: notice(stop: .noCredit), toldAt: Self.noon)
    #expect(told(unheard, at: Self.noon + .hours(1)) == ["works"])
    #expect(told(trouble(since: nil, toldAt: Self.noon), at: Self.noon).isEmpty)
    #expect(watch.nextLook(over) == nil)
  }

  @Test func `one that comes and goes is told once an hour, unless alerts wait`() {
    let again = trouble(since: Self.noon + .minutes(10), stop: .noCredit, toldAt: Self.noon)
    #expect(told(again, at: Self.noon + .minutes(59)).isEmpty)
    #expect(watch.nextLook(again) == Self.noon + .hours(1))
    #expect(told(again, at: Self.noon + .hours(1)).first == "noCredit")
    let waits = trouble(
      since: Self.noon + .minutes(10), stop: .noCredit, alertSince: Self.noon + .minutes(10), toldAt: Self.noon)
    #expect(told(waits, at: Self.noon + .minutes(15)).first == "noCredit, alerts wait")
  }

  @Test func `without another way nobody is told, and it counts as told`() {
    var alone = watch
    alone.channels = [.email]
    #expect(alone.step(trouble(stop: .noCredit), now: Self.noon) == .tell(notice(stop: .noCredit), []))
  }

  @Test(arguments: [StopReason?.none] + StopReason.allCases.map(Optional.some))
  func `a notice is kept as it is`(stop: StopReason?) {
    let notice = notice(stop: stop, alertsWait: stop == nil)
    #expect(GatewayNotice(json: notice.json) == notice)
    #expect(GatewayNotice(json: nil) == nil && GatewayNotice(json: "words") == nil)
  }
}
