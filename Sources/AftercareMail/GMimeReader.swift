public import AftercareCore
import CGMime

/// Reads mails that anybody may have sent: RFC 5322, MIME, delivery reports, and what programs write instead.
///
/// Reads at most the first MiB, 2,000 parts and 30 levels, so that no mail costs more than some seconds and some
/// hundred megabytes. Several threads may read at once.
public struct GMimeReader: MailReader {
  /// Makes a reader.
  public init() { GMimeLibrary.start() }

  /// Reads `raw`, whatever it is; nil when no header at all can be found in it.
  public func read(_ raw: [UInt8]) -> IncomingMail? {
    let bytes = BoundedMail.bytes(of: raw)
    let options = aftercare_parser_options_new()
    defer { g_mime_parser_options_free(options) }
    guard let stream = Owned(Self.stream(of: bytes)), let parser = Owned(g_mime_parser_new_with_stream(stream.pointer)),
      let message = Owned(g_mime_parser_construct_message(parser.pointer, options))
    else { return nil }
    return Self.mail(from: message.pointer)
  }

  private static func stream(of bytes: [UInt8]) -> UnsafeMutablePointer<GMimeStream>? {
    bytes.withUnsafeBytes { raw in
      g_mime_stream_mem_new_with_buffer(raw.bindMemory(to: CChar.self).baseAddress, raw.count)
    }
  }

  private static func mail(from message: UnsafeMutablePointer<GMimeMessage>) -> IncomingMail? {
    let body = g_mime_message_get_mime_part(message)
    let header = HeaderFields(of: aftercare_object_of_message(message))
    let bodyHeader = body.map { HeaderFields(of: $0) } ?? HeaderFields()
    guard !header.fields.isEmpty || !bodyHeader.fields.isEmpty else { return nil }

    var mail = IncomingMail()
    mail.from = MailAddresses.all(in: g_mime_message_get_from(message)).first
    mail.recipients =
      MailAddresses.all(in: g_mime_message_get_to(message)) + MailAddresses.all(in: g_mime_message_get_cc(message))
    mail.subject = OneLine.of(EncodedWords.decoded(header.values("subject").first ?? ""))
    mail.messageID = MessageID.first(in: header.values("message-id"))
    mail.references = references(in: header)
    mail.date = g_mime_message_get_date(message).map { Instant(milliseconds: Int64(g_date_time_to_unix($0)) * 1000) }
    mail.isAutomatic = header.areOfAutomaticMail

    if let body {
      var walk = PartWalk()
      mail.text = TextPiece.joined(walk.pieces(of: body))
      mail.hasMedia = walk.hasMedia
      mail.bounces = walk.bounces
      if MailPart.mediaType(of: body) == "multipart/report" { mail.isAutomatic = true }
    }
    return mail
  }

  /// RFC 5322 §3.6.4: `In-Reply-To` is the newest, `References` begins with the oldest.
  private static func references(in header: HeaderFields) -> [String] {
    let answered = header.values("in-reply-to").flatMap { MessageID.all(in: $0) }
    let thread = header.values("references").flatMap { MessageID.all(in: $0) }.reversed()
    var seen: Set<String> = []
    return (answered + thread).filter { seen.insert($0).inserted }
  }
}
