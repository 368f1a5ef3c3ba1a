import AftercareCore
import Testing

@Suite struct ClockTrustTests {
  private static let newest = Instant(milliseconds: 1_800_000_000_000)

  @Test(arguments: [
    (Span.zero, true), (.days(3), true), (.minutes(-10), true), (.minutes(-10) - Span(milliseconds: 1), false),
    (.days(3) + Span(milliseconds: 1), false), (.days(400), false), (.days(-9000), false),
  ])
  func `at start the clock may stand up to three days after the newest event, and not before it`(
    _ difference: Span, isTrusted: Bool
  ) {
    let now = Self.newest + difference
    let trust = ClockTrust.judge(now: now, newest: Self.newest, expected: nil, isSynchronised: false)
    #expect((trust == .trusted) == isTrusted)
    #expect(trust.disagreesWith == (isTrusted ? nil : Self.newest))
  }

  @Test func `a synchronised clock is trusted, and so is any where nothing has happened yet`() {
    let far = Self.newest + .days(400)
    #expect(ClockTrust.judge(now: far, newest: Self.newest, expected: nil, isSynchronised: true) == .trusted)
    #expect(ClockTrust.judge(now: far, newest: nil, expected: nil, isSynchronised: false) == .trusted)
  }

  @Test func `a quiet week is no jump ahead`() {
    let quiet = Self.newest + .days(7)
    let jumped = quiet + .minutes(11)
    #expect(ClockTrust.judge(now: jumped, newest: Self.newest, expected: quiet, isSynchronised: false) == .trusted)
    let far = quiet + .days(4)
    #expect(ClockTrust.judge(now: far, newest: Self.newest, expected: quiet, isSynchronised: false) == .ahead(quiet))
  }

  @Test func `a clock set back is judged by what has happened, not by what it showed`() {
    let shown = Self.newest + .hours(5)
    let back = shown - .hours(1)
    #expect(ClockTrust.judge(now: back, newest: Self.newest, expected: shown, isSynchronised: false) == .trusted)
    let past = Self.newest - .hours(1)
    #expect(
      ClockTrust.judge(now: past, newest: Self.newest, expected: shown, isSynchronised: false) == .behind(Self.newest))
  }
}
