import AftercareCore

/// A text message as a gateway told of it: what the decoders make replies from.
struct IncomingText {
  /// The gateway's preset: its ids are unique under it alone.
  var gateway: String
  /// The sender as written.
  var sender: String
  var text: String
  /// The gateway's own id of the message; nil where it has none or repeats itself.
  var id: String?
  /// When the gateway got it; nil where it does not say.
  var at: Instant?
  /// Whether it carries what cannot be read here: a picture, a voice note.
  var hasMedia = false

  /// The reply. A sender that is no number (a name, a short code) stays unmatched; national numbers are of `country`.
  func reply(country: Country, receivedAt: Instant) -> RawReply {
    let number = PhoneNumber(sender, country: country)
    let from = number?.text ?? sender
    let key: String =
      if let id {
        DedupeKey.gateway(gateway, id: id)
      } else if let at {
        DedupeKey.text(from: from, text: text, receivedAt: at)
      } else {
        // Nothing tells a repetition from a second message: rather twice than never.
        DedupeKey.told(by: from, text: text, at: receivedAt)
      }
    var reply = RawReply(
      channel: .sms, wayIn: .webhook, sender: number, bytes: Array(text.utf8), receivedAt: receivedAt, writtenAt: at,
      dedupeKey: key)
    if hasMedia { reply.isTruncated = true }
    return reply
  }
}

extension RawReply {
  /// A reply in a form that nobody understands: kept as it came, for a person to look at.
  static func unreadable(_ request: HookRequest, gateway: String) -> RawReply {
    let bytes = request.body.isEmpty ? Array(request.target.utf8) : request.body
    var reply = RawReply(
      channel: .sms, wayIn: .webhook, bytes: bytes, receivedAt: request.receivedAt,
      dedupeKey: DedupeKey.gateway(gateway, id: "unreadable:" + String(decoding: bytes, as: UTF8.self)))
    reply.isTruncated = true
    return reply
  }
}
