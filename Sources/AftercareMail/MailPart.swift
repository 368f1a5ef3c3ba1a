import CGMime

/// One part of a mail that holds content of its own; a view, valid as long as the message.
struct MailPart {
  /// The part.
  let pointer: UnsafeMutablePointer<GMimePart>
  private let object: UnsafeMutablePointer<GMimeObject>

  /// Nil when `object` is a multipart or an attached message.
  init?(_ object: UnsafeMutablePointer<GMimeObject>) {
    guard let pointer = aftercare_as_part(object) else { return nil }
    self.pointer = pointer
    self.object = object
  }

  /// `type/subtype` in lower case.
  var mediaType: String { Self.mediaType(of: object) }

  /// Whether its sender wants it shown as a file.
  var isAttachment: Bool { g_mime_part_is_attachment(pointer) != 0 }

  /// The content with its transfer encoding undone.
  var bytes: [UInt8] {
    guard let content = g_mime_part_get_content(pointer), let sink = Owned(g_mime_stream_mem_new()) else { return [] }
    g_mime_data_wrapper_write_to_stream(content, sink.pointer)
    guard let array = g_mime_stream_mem_get_byte_array(aftercare_as_memory(sink.pointer)) else { return [] }
    return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
  }

  /// The content as text: HTML as it would be shown, flowed lines joined.
  var text: String {
    let text = CharsetText.decoded(bytes, charset: parameter("charset"))
    if mediaType == "text/html" { return HTMLText.plain(text) ?? text }
    guard mediaType == "text/plain", parameter("format")?.lowercased() == "flowed" else { return text }
    return FlowedText.unflowed(text, deletesSpace: parameter("delsp")?.lowercased() == "yes")
  }

  /// Whether it is a picture, sound or film that a person should look at, inside the text or attached.
  ///
  /// Pictures under 1 KiB as sent do not count: no photograph is that small, and the dots that newsletters count
  /// their readers with are.
  var isMedia: Bool {
    let type = mediaType
    if type.hasPrefix("image/") { return encodedSize >= 1024 }
    if type.hasPrefix("audio/") || type.hasPrefix("video/") { return true }
    guard type == "application/octet-stream", let name = g_mime_part_get_filename(pointer) else { return false }
    let ending = String(cString: name).lowercased().split(separator: ".").last.map { String($0) }
    return ending.map { Self.mediaEndings.contains($0) } ?? false
  }

  /// Endings of files that some programs attach without saying what they are.
  private static let mediaEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "heic", "heif", "webp", "bmp", "tif", "tiff", "mp4", "m4v", "mov", "3gp", "avi", "mkv",
    "webm", "mp3", "m4a", "aac", "amr", "ogg", "opus", "wav", "caf",
  ]

  private var encodedSize: Int {
    guard let content = g_mime_part_get_content(pointer), let stream = g_mime_data_wrapper_get_stream(content) else {
      return 0
    }
    return Int(g_mime_stream_length(stream))
  }

  private func parameter(_ name: String) -> String? {
    g_mime_object_get_content_type_parameter(object, name).map { String(cString: $0) }
  }

  /// `type/subtype` of any object in lower case; `text/plain` when it says none, or nothing of that form
  /// (RFC 2045 §5.2).
  static func mediaType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
    let declared = g_mime_object_get_header(object, "Content-Type").map { String(cString: $0) }
    guard declared?.contains("/") != false, let type = g_mime_object_get_content_type(object),
      let media = g_mime_content_type_get_media_type(type), let subtype = g_mime_content_type_get_media_subtype(type)
    else { return "text/plain" }
    return "\(String(cString: media))/\(String(cString: subtype))".lowercased()
  }
}
