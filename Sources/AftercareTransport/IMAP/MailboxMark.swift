import AftercareCore

/// Where reading of a folder stopped: everything up to `uid` has been stored, or is not wanted.
struct MailboxMark: Hashable, Sendable {
  /// The folder's UIDVALIDITY: under another one UIDs mean other mails (RFC 3501 §2.3.1.1).
  var validity: UInt32
  var uid: UInt32
  /// Mails that the server took before this are not wanted: after a change of the UIDVALIDITY old ones get new UIDs. 1970
  /// until then, because the server's clock may be behind ours.
  var since: Instant

  init(validity: UInt32, uid: UInt32, since: Instant) {
    self.validity = validity
    self.uid = uid
    self.since = since
  }

  /// Reads what ``text`` wrote; nil for anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 3, let validity = UInt32(words[0]), let uid = UInt32(words[1]), let since = Int64(words[2])
    else { return nil }
    self.init(validity: validity, uid: uid, since: Instant(milliseconds: since))
  }

  /// The form in which it is kept.
  var text: String { "\(validity) \(uid) \(since.milliseconds)" }
}
