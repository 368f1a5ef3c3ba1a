import AftercareCore
import Foundation
import GRDB

/// A message's row joined with everything its text and its gates depend on.
struct MessageFacts {
  let row: Row
  /// Where it goes as things stand; nil when there is nothing usable.
  let address: ContactAddress?

  init(row: Row) {
    self.row = row
    address = Self.address(row)
  }

  private static func address(_ row: Row) -> ContactAddress? {
    let channel: Channel = row["channel"]
    let isForStaff = (row["therapist_id"] as Int64?) != nil
    let staff: String? = channel == .email ? row["staff_email"] : row["staff_phone"]
    let text: String? = isForStaff ? staff : row["point_address"] ?? row["address"]
    guard let text else { return nil }
    return channel == .email
      ? EmailAddress(text).map(ContactAddress.email) : PhoneNumber(text).map(ContactAddress.phone)
  }

  /// One query for reading ahead and for claiming, so that both see the same facts.
  static let select = """
    SELECT m.*, c.name AS client_name, c.language, c.time_zone, c.guardian, c.is_discreet, c.revision,
      a.status AS appointment_status, a.ends_at, a.massage_type, p.address AS point_address, p.address_hash,
      p.consent, p.replaced_at, p.reader, t.email AS staff_email, t.phone AS staff_phone, t.name AS staff_name,
      f.level AS follow_up_level, f.urgent AS follow_up_urgent, f.is_conduct AS follow_up_conduct, f.flags AS follow_up_flags,
      r.mail_message_id, s.id IS NOT NULL AS is_suppressed,
      (SELECT n.address FROM contact_point n WHERE n.client_id = coalesce(m.client_id, f.client_id)
        AND n.channel = 'call' AND n.replaced_at IS NULL) AS client_phone
    FROM message m
    LEFT JOIN client c ON c.id = m.client_id
    LEFT JOIN appointment a ON a.id = m.appointment_id
    LEFT JOIN contact_point p ON p.id = m.contact_point_id
    LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
    LEFT JOIN therapist t ON t.id = m.therapist_id
    LEFT JOIN follow_up f ON f.id = m.follow_up_id
    LEFT JOIN reply r ON r.id = m.reply_id
    """

  /// Leaves out, in ``select``, what has nowhere to go: it must not stand before others in a short list.
  static let hasAddress = """
    iif(m.therapist_id IS NULL, coalesce(p.address, m.address), iif(m.channel = 'email', t.email, t.phone)) IS NOT NULL
    """

  var id: Int64 { row["id"] }
  var kind: MessageKind { row["kind"] }
  var channel: Channel { row["channel"] }
  var clientID: Int64? { row["client_id"] }

  /// A number that changes with everything the text was made from: the client's revision, the way it goes, and what
  /// the planner may change of the message itself.
  var fingerprint: Int64 {
    var number = FNV()
    number.add(row["revision"] as Int64? ?? 0)
    number.add(row["contact_point_id"] as Int64? ?? 0)
    number.add(row["asks_late_question"] as Int64? ?? 0)
    number.add(row["act_by"] as Int64? ?? 0)
    number.add(text: channel.rawValue)
    number.add(text: address?.description ?? "")
    return number.value
  }

  /// What the claim's gate looks at.
  func gateFacts(hasOpenRed: Bool, hadOneToday: Bool) -> ClaimGate.Facts {
    let plannedEnd: Instant? = row["planned_end"]
    let end: Instant? = row["ends_at"]
    let replacedAt: Instant? = row["replaced_at"]
    var facts = ClaimGate.Facts(
      kind: kind, sendFrom: row["send_from"], sendUntil: row["send_until"], notAfter: row["not_after"],
      appointment: row["appointment_status"], endIsAsPlanned: plannedEnd == nil || plannedEnd == end,
      consent: replacedAt == nil ? row["consent"] : .notAsked, isSuppressed: row["is_suppressed"],
      hasOpenRed: hasOpenRed, hadOneToday: hadOneToday)
    facts.isNotice = row["purpose"] == MessagePurpose.notCalledYet
    return facts
  }
}

/// The FNV-1a hash, 64 bits: the same number on every machine, unlike Swift's own hasher.
private struct FNV {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325
  var value: Int64 { Int64(bitPattern: state) }

  mutating func add(_ number: Int64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }

  mutating func add(text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0)
  }

  private mutating func add(byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
