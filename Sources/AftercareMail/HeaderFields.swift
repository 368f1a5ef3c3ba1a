import CGMime
import Glibc

/// The fields of one header block, unfolded; encoded words stay as they are.
struct HeaderFields {
  /// A field: its name in lower case, its value without white space at the ends.
  struct Field {
    /// The name in lower case.
    var name: String
    /// The unfolded value.
    var value: String
  }

  /// In the order of the mail.
  var fields: [Field] = []

  /// No field at all.
  init() {}

  /// The fields that GMime found in a message or part.
  init(of object: UnsafeMutablePointer<GMimeObject>) {
    guard let list = g_mime_object_get_header_list(object) else { return }
    for index in 0..<g_mime_header_list_get_count(list) {
      guard let header = g_mime_header_list_get_header_at(list, index), let name = g_mime_header_get_name(header),
        let value = g_mime_header_get_raw_value(header)
      else { continue }
      // Raw bytes that declare no charset: old programs write names and subjects so.
      let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
      let text = CharsetText.decoded(Array(bytes), charset: nil)
      fields.append(Field(name: String(cString: name).lowercased(), value: OneLine.of(text)))
    }
  }

  /// The blocks of `text`, which blank lines part (RFC 3464 §2.1); lines that are no field are passed over.
  static func blocks(in text: String) -> [HeaderFields] {
    var blocks = [HeaderFields()]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let last = blocks.count - 1
      if line.allSatisfy(\.isWhitespace) {
        if !blocks[last].fields.isEmpty { blocks.append(HeaderFields()) }
      } else if line.first?.isWhitespace == true {
        guard let field = blocks[last].fields.indices.last else { continue }
        blocks[last].fields[field].value += " \(OneLine.of(String(line)))"
      } else if let colon = line.firstIndex(of: ":") {
        let name = OneLine.of(line[..<colon].lowercased())
        blocks[last].fields.append(Field(name: name, value: OneLine.of(String(line[line.index(after: colon)...]))))
      }
    }
    return blocks.filter { !$0.fields.isEmpty }
  }

  /// Every value of the fields called `name`, which is in lower case.
  func values(_ name: String) -> [String] { fields.lazy.filter { $0.name == name }.map(\.value) }

  /// Whether no person wrote the mail with this header: RFC 3834 §5, RFC 3464 (a null return path), RFC 2919 and
  /// RFC 2369 (`List-…`), and what mail programs wrote before those.
  ///
  /// `X-Auto-Response-Suppress` is left out: people's Outlooks write it too.
  var areOfAutomaticMail: Bool {
    let words: Set<String> = ["bulk", "junk", "list", "auto_reply"]
    return fields.contains { field in
      let word = field.value.lowercased().prefix { !" ;(".contains($0) }
      return switch field.name {
      case "auto-submitted": word != "no"
      case "return-path": field.value == "<>"
      case "precedence": words.contains(String(word))
      case "x-autoreply", "x-autorespond": true
      default: field.name.hasPrefix("list-")
      }
    }
  }
}
