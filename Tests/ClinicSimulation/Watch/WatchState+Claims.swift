import AftercareCore
import Foundation
import GRDB

/// One try of a client's check-in.
struct CheckInTry {
  let messageID: Int64
  let attemptID: Int64
  let at: Instant
}

extension WatchState {
  private static let claimQuery = """
    SELECT m.*, a.status AS appointment_status, a.ends_at, p.consent, p.replaced_at, p.client_id AS point_client,
      c.time_zone,
      EXISTS (SELECT 1 FROM suppression s WHERE s.address_hash = p.address_hash AND s.lifted_at IS NULL) AS suppressed,
      EXISTS (SELECT 1 FROM follow_up f WHERE f.client_id = m.client_id AND f.level = 'red' AND f.state <> 'closed') AS red
    FROM message m LEFT JOIN appointment a ON a.id = m.appointment_id
    LEFT JOIN contact_point p ON p.id = m.contact_point_id LEFT JOIN client c ON c.id = m.client_id WHERE m.id = ?
    """

  /// Looks at a claim that was just committed, with everything as it stood then.
  mutating func examineClaim(of id: Int64, attempt: Int64, at now: Instant, in db: Database) throws {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: Self.claimQuery), arguments: [id]) else { return }
    let message = SeenMessage(row)
    let isSuppressed: Bool = row["suppressed"]
    switch message.kind {
    case .checkIn: try examineCheckIn(message, row, attempt: attempt, at: now)
    case .answer where isSuppressed: throw BrokenInvariant(.nothingAfterStop, "answer \(id) was claimed after a stop")
    case .acknowledgement where isSuppressed && message.purpose == .notCalledYet:
      throw BrokenInvariant(.nothingAfterStop, "the notice \(id) that nobody called was claimed after a stop")
    case .confirmation, .answer:
      if parcels[id]?.lastRecorded == "unknown", !excuses.resolved.contains(id) {
        throw BrokenInvariant(.neverAgain, "\(message.kind.rawValue) \(id) was claimed again after a lost answer")
      }
    case .acknowledgement, .alert, .digest: break
    }
  }

  private mutating func examineCheckIn(_ message: SeenMessage, _ row: Row, attempt: Int64, at now: Instant) throws {
    let id = message.id
    let about = "check-in \(id) was claimed at \(now)"
    try examineInstants(message, at: now)
    let status: String? = row["appointment_status"]
    if status != "booked" && status != "completed" || row.instant("ends_at") != message.plannedEnd {
      throw BrokenInvariant(.nothingAfterCancel, "\(about), but its session is \(status ?? "nothing") or was moved")
    }
    if row["suppressed"] { throw BrokenInvariant(.nothingAfterStop, "\(about) for a suppressed address") }
    let consent: String? = row["consent"]
    if consent != "given" || row.instant("replaced_at") != nil || row["point_client"] as Int64? != message.clientID {
      throw BrokenInvariant(.nothingWithoutConsent, "\(about) without consent")
    }
    if row["red"] { throw BrokenInvariant(.heldWhileRed, "\(about) although a red follow-up is open") }
    let zone = (row["time_zone"] as String?).flatMap(TimeZone.init(identifier:)) ?? rules.zone
    guard WallTime(now, in: zone).isOpen(rules.window) || zone.wentBack(shortlyBefore: now) else {
      throw BrokenInvariant(.claimedInsideWindow, "\(about), when the client's clock shows \(WallTime(now, in: zone))")
    }
    guard let clientID = message.clientID else { return }
    try examineDate(message, clientID, at: now, zone: zone)
    // Older ones cannot be on one date with what comes, however the clock jumps.
    tries[clientID]?.removeAll { $0.at < now - .days(5) }
    tries[clientID, default: []].append(CheckInTry(messageID: id, attemptID: attempt, at: now))
  }

  private func examineInstants(_ message: SeenMessage, at now: Instant) throws {
    guard let end = message.plannedEnd, let until = message.sendUntil, let notAfter = message.notAfter,
      let stage = message.stage
    else { throw BrokenInvariant(.claimedInsideInstants, "check-in \(message.id) has no instants") }
    let isTooSoon = now < end + rules.plan.floor(of: stage) - .seconds(1)
    // A week holds every pause between two openings that the simulated clinics have.
    let isTooLate = now > end + stage.span + rules.plan.deadline(of: stage) + .days(7)
    if now < message.sendFrom || now >= until || now > notAfter || isTooSoon || isTooLate {
      throw BrokenInvariant(
        .claimedInsideInstants,
        "check-in \(message.id) of \(end) was claimed at \(now), not in \(message.sendFrom) ..< \(until) by \(notAfter)"
      )
    }
  }

  /// Another check-in that was tried on the same date, and of which nobody knows that it did not arrive, forbids this one.
  private func examineDate(_ message: SeenMessage, _ clientID: Int64, at now: Instant, zone: TimeZone) throws {
    let today = WallTime(now, in: zone).day
    for other in tries[clientID] ?? [] where other.messageID != message.id {
      guard WallTime(other.at, in: zone).day == today else { continue }
      switch outcomes[other.attemptID] {
      case "transient", "permanent", "gatewayDown": continue
      // It came back, and went on by no other channel.
      case "accepted" where messages[other.messageID]?.state == .failed: continue
      default:
        throw BrokenInvariant(
          .oneADay,
          "check-ins \(other.messageID) (\(outcomes[other.attemptID] ?? "open") at \(other.at)) and \(message.id) (at \(now)) of client \(clientID) were claimed on one date"
        )
      }
    }
  }
}

/// What a wall clock shows, by Foundation's time zones and plain arithmetic.
struct WallTime: CustomStringConvertible {
  /// Days since 1970-01-01 on that wall.
  let day: Int64
  let minute: Int

  init(_ instant: Instant, in zone: TimeZone) {
    let seconds = instant.milliseconds / 1000 + Int64(zone.secondsFromGMT(for: instant.date))
    day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    minute = Int((seconds - day * 86_400) / 60)
  }

  func isOpen(_ window: ContactWindow) -> Bool {
    // 1970-01-01 was a Thursday; the window counts from Monday.
    window.days[Int((day + 3) % 7)].contains { $0.contains(minute) }
  }

  var description: String { "\(minute / 60):\(minute % 60)" }
}

extension TimeZone {
  /// Whether the clock was put back in the two hours before: then it shows a time anew, and a window stays open.
  func wentBack(shortlyBefore instant: Instant) -> Bool {
    secondsFromGMT(for: (instant - .hours(2)).date) > secondsFromGMT(for: instant.date)
  }
}
