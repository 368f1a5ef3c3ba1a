import AftercareCore
import CGMime

/// Delivery status notifications (RFC 3464).
enum DeliveryReport {
  /// The recipients' fates that the parts of a `multipart/report` tell.
  static func bounces(in parts: [UnsafeMutablePointer<GMimeObject>]) -> [Bounce] {
    let statuses = parts.lazy.compactMap { MailPart($0) }.filter {
      $0.mediaType == "message/delivery-status" || $0.mediaType == "message/global-delivery-status"
    }
    let groups = statuses.flatMap { HeaderFields.blocks(in: $0.text) }
    guard !groups.isEmpty else { return [] }
    let originalMessageID = parts.lazy.compactMap { returnedMessageID(in: $0) }.first
    return groups.compactMap { bounce(of: $0, originalMessageID: originalMessageID) }
  }

  /// One group of per-recipient fields (§2.3); nil for the per-message fields before them.
  private static func bounce(of group: HeaderFields, originalMessageID: String?) -> Bounce? {
    let original = group.values("original-recipient")
    let recipients = group.values("final-recipient") + original
    let status = group.values("status").first.map { String($0.prefix { "0123456789.".contains($0) }) } ?? ""
    guard !recipients.isEmpty || !status.isEmpty, let action = action(of: group, status: status) else { return nil }
    let recipient = recipients.lazy.compactMap { address(in: $0) }.first
    return Bounce(
      recipient: recipient, originalRecipient: original.lazy.compactMap { address(in: $0) }.first, action: action,
      status: status, originalMessageID: originalMessageID)
  }

  /// `Action`, or when it is missing or unknown what the first digit of `Status` says (RFC 3463 §3.1).
  private static func action(of group: HeaderFields, status: String) -> Bounce.Action? {
    let word = group.values("action").first?.lowercased().prefix { $0.isLetter }
    if let action = word.flatMap({ Bounce.Action(rawValue: String($0)) }) { return action }
    return switch status.first {
    case "2": .delivered
    case "4": .delayed
    case "5": .failed
    default: nil
    }
  }

  /// The address of `rfc822; anna@client.example` (§2.1.2); some servers leave the type out or write brackets.
  private static func address(in value: String) -> EmailAddress? {
    let text = value.split(separator: ";", maxSplits: 1).last ?? ""
    return EmailAddress(text.filter { $0 != "<" && $0 != ">" })
  }

  /// The `Message-ID` of the message, or of the header alone, that came back.
  private static func returnedMessageID(in object: UnsafeMutablePointer<GMimeObject>) -> String? {
    if let attached = aftercare_as_message_part(object) {
      guard let message = g_mime_message_part_get_message(attached) else { return nil }
      let fields = HeaderFields(of: aftercare_object_of_message(message))
      return MessageID.first(in: fields.values("message-id"))
    }
    let types = ["text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "message/global"]
    guard let part = MailPart(object), types.contains(part.mediaType) else { return nil }
    return HeaderFields.blocks(in: part.text).first.flatMap { MessageID.first(in: $0.values("message-id")) }
  }
}
