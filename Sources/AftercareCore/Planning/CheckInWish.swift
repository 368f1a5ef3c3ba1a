/// One check-in as the plan sees it: what stands in the outbox, if anything, and what is to become of it.
struct CheckInWish {
  /// What is to become of a check-in.
  enum Fate: Hashable {
    /// It goes, or stays held, as ``CheckInWish/draft`` says.
    case goes
    /// Its time is over, but an open follow-up holds it: whoever closes that decides. It takes no date.
    case waits
    /// It is in time, but may not go.
    case staysOut(MessageReason)
    /// Its session is off, moved or not asked about at this stage any more.
    case isWithdrawn(MessageReason)
    /// Its time is over.
    case expires
    /// It was tried, then gave way to another: it does not come back, but its late question is still to be asked.
    case gaveWay
    /// It is a fact, or a person decided it: nothing changes it.
    case stands
  }

  var draft: CheckInDraft
  let row: PlannedCheckIn?
  var fate: Fate
  /// The client's calendar dates from the one it was first planned for to the one it would go on now.
  let dates: ClosedRange<Int64>
}

extension PlannedCheckIn {
  /// Whether it reached the client, or may have.
  var reachedClient: Bool {
    switch draft.state {
    case .sending, .sent, .delivered, .unknown: true
    case .queued, .held, .cancelled, .skipped, .failed: false
    }
  }

  /// Whether it still waits to go.
  var isAlive: Bool { draft.state == .queued || draft.state == .held }

  /// Whether the plan may bring it back: never tried, and taken out by a rule of the plan, not by a person.
  var canBeRevived: Bool {
    guard draft.state == .cancelled || draft.state == .skipped, attempts == 0 else { return false }
    switch draft.reason {
    case .appointmentCancelled, .noShow, .superseded, .suppressed, .noConsent, .consentNotAsked, .noAddress, .expired:
      return true
    default: return false
    }
  }

  /// Whether it gave way to another check-in after it was tried.
  var gaveWay: Bool { draft.state == .cancelled && draft.reason == .superseded && attempts > 0 }

  /// Whether an open follow-up holds it still, whatever its own deadline: closing it decides, and a week is the limit.
  func isHeldByFollowUp(_ now: Instant) -> Bool {
    draft.state == .held && draft.reason == .followUpOpen && now < draft.instants.dueAt + .days(7)
  }
}
