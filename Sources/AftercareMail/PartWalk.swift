import AftercareCore
import CGMime
import Glibc

/// One walk over the parts of a mail, gathering what ``IncomingMail`` holds of them.
///
/// Attached messages are not walked into: their words are somebody else's.
struct PartWalk {
  /// Deeper parts are not read; mail programs nest four or five levels.
  private static let deepest = 30

  /// Whether a part is a picture, sound or film.
  private(set) var hasMedia = false
  /// What delivery reports say.
  private(set) var bounces: [Bounce] = []

  /// The texts of `object` and what it holds.
  mutating func pieces(of object: UnsafeMutablePointer<GMimeObject>, depth: Int = 0) -> [TextPiece] {
    guard depth <= Self.deepest else { return [] }
    if let multipart = aftercare_as_multipart(object) { return pieces(inside: multipart, of: object, depth: depth) }
    guard let part = MailPart(object) else { return [] }
    if part.isMedia { hasMedia = true }
    let type = part.mediaType
    guard type == "text/plain" || type == "text/html" else { return [] }
    return [TextPiece(text: part.text, isHTML: type == "text/html", isAttachment: part.isAttachment)]
  }

  private mutating func pieces(
    inside multipart: UnsafeMutablePointer<GMimeMultipart>, of object: UnsafeMutablePointer<GMimeObject>, depth: Int
  ) -> [TextPiece] {
    let children = (0..<g_mime_multipart_get_count(multipart)).compactMap { g_mime_multipart_get_part(multipart, $0) }
    let type = MailPart.mediaType(of: object)
    if type == "multipart/report" { bounces += DeliveryReport.bounces(in: children) }
    var alternatives: [[TextPiece]] = []
    for child in children { alternatives.append(pieces(of: child, depth: depth + 1)) }
    if children.isEmpty { alternatives.append(Self.prologue(of: multipart)) }
    return type == "multipart/alternative" ? TextPiece.chosen(among: alternatives) : alternatives.flatMap { $0 }
  }

  /// What stands before the first boundary: everything, when the boundary is wrong.
  private static func prologue(of multipart: UnsafeMutablePointer<GMimeMultipart>) -> [TextPiece] {
    guard let prologue = g_mime_multipart_get_prologue(multipart) else { return [] }
    let bytes = UnsafeBufferPointer(start: prologue, count: strlen(prologue)).map { UInt8(bitPattern: $0) }
    return [TextPiece(text: CharsetText.decoded(bytes, charset: nil), isHTML: false, isAttachment: false)]
  }
}
