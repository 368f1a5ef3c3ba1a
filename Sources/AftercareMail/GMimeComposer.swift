public import AftercareCore
import CGMime

/// Composes mails by RFC 5322, RFC 2045 and RFC 2047: plain text in UTF-8, header and body lines that any
/// server passes on unchanged.
///
/// Whatever the values hold, they cannot add a header: control characters and line breaks in names and subjects
/// become spaces, and a `Message-ID` keeps only the characters that may stand in one.
public struct GMimeComposer: MailComposer {
  /// Makes a composer.
  public init() { GMimeLibrary.start() }

  /// The whole message, CRLF line ends. The same mail gives the same bytes.
  public func compose(_ mail: OutgoingMail) -> [UInt8] {
    let body = TransferEncoded(text: mail.text)
    var fields = [
      HeaderField("Date", words: [Self.date(mail.date)]),
      HeaderField(mailbox: mail.from, named: mail.fromName, in: "From"),
      HeaderField(mailbox: mail.to, named: mail.toName, in: "To"),
      HeaderField("Subject", text: mail.subject),
    ]
    if let id = MessageID.bracketed(mail.messageID) { fields.append(HeaderField("Message-ID", words: [id])) }
    if let id = mail.inReplyTo.flatMap(MessageID.bracketed) {
      fields.append(HeaderField("In-Reply-To", words: [id]))
      fields.append(HeaderField("References", words: [id]))
    }
    if mail.isAutomatic { fields += Self.automaticFields(isAnswer: mail.inReplyTo != nil) }
    if let address = mail.unsubscribe {
      fields += Self.unsubscribeFields(
        "<mailto:\(Self.percentEncoded(address.text))?subject=STOP>", mail.unsubscribeURL)
    }
    fields += [
      HeaderField("MIME-Version", words: ["1.0"]),
      HeaderField("Content-Type", words: ["text/plain;", "charset=utf-8"]),
      HeaderField("Content-Transfer-Encoding", words: [body.encoding.rawValue]),
    ]
    return Array(fields.map(\.line).joined().utf8) + Array("\r\n".utf8) + body.bytes
  }

  /// RFC 3834 §5: `auto-replied` is for an automatic answer to a mail, `auto-generated` for what a program sends
  /// of its own accord. Either keeps a polite vacation program from answering.
  private static func automaticFields(isAnswer: Bool) -> [HeaderField] {
    [
      HeaderField("Auto-Submitted", words: [isAnswer ? "auto-replied" : "auto-generated"]),
      // Not "All": that would also suppress non-delivery reports (MS-OXOMSG 2.2.1.77), and bounces are read.
      HeaderField("X-Auto-Response-Suppress", words: ["DR,", "RN,", "NRN,", "OOF,", "AutoReply"]),
    ]
  }

  /// RFC 2369 §3.2, the way that costs least first; with a URL that a program may post to by itself, RFC 8058 §3.1.
  private static func unsubscribeFields(_ mail: String, _ url: String?) -> [HeaderField] {
    guard let url, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && !Array("<>,".utf8).contains($0) }) else {
      return [HeaderField("List-Unsubscribe", words: [mail])]
    }
    return [
      HeaderField("List-Unsubscribe", words: ["<\(url)>,", mail]),
      HeaderField("List-Unsubscribe-Post", words: ["List-Unsubscribe=One-Click"]),
    ]
  }

  /// RFC 5322 §3.3 in UTC. A year that the format has no four digits for becomes the nearest one that it has.
  private static func date(_ instant: Instant) -> String {
    let seconds = min(max(instant.milliseconds / 1000, -2_208_988_800), 253_402_300_799)
    let time = g_date_time_new_from_unix_utc(Int(seconds))
    defer { g_date_time_unref(time) }
    return GLibText.taken(g_mime_utils_header_format_date(time))
  }

  /// RFC 6068 §2: everything but RFC 3986's unreserved characters, `@` and `+` is escaped.
  private static func percentEncoded(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return address.utf8.reduce(into: "") { text, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCIIAlphanumeric || "-._~@+".unicodeScalars.contains(scalar)
      text += isPlain ? String(scalar) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
}
