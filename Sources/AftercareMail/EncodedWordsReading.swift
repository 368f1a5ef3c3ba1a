import CGMime

extension EncodedWords {
  /// The text of an unfolded header value.
  ///
  /// Read here because GMime 3.2.13 drops what follows a padded base64 word
  /// (https://github.com/jstedfast/gmime/issues/133). Bytes of neighbouring words are put together before their charset
  /// is undone, since some programs split characters.
  static func decoded(_ value: String) -> String {
    var text = ""
    var run: Word?
    var literal: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let byte = rest.first {
      guard let (word, length) = firstWord(of: rest) else {
        literal.append(byte)
        rest = rest.dropFirst()
        continue
      }
      let isNeighbour = run?.charset == word.charset && literal.allSatisfy { $0 == 0x20 }
      if isNeighbour {
        run?.bytes += word.bytes
      } else {
        let isGap = run != nil && literal.allSatisfy { $0 == 0x20 }
        text += (run?.text ?? "") + (isGap ? "" : String(decoding: literal, as: UTF8.self))
        run = word
      }
      literal = []
      rest = rest.dropFirst(length)
    }
    return text + (run?.text ?? "") + String(decoding: literal, as: UTF8.self)
  }

  /// One or more neighbouring words of one charset, their transfer encoding undone.
  private struct Word {
    var charset: String
    var bytes: [UInt8]

    var text: String { CharsetText.decoded(bytes, charset: charset) }
  }

  /// The encoded word that `text` starts with and its length; nil for none. Spaces inside it, which RFC 2047 §2
  /// forbids, are borne; none is longer than 1,000 bytes, so that unfinished ones cost little.
  private static func firstWord(of text: ArraySlice<UInt8>) -> (Word, length: Int)? {
    guard text.starts(with: "=?".utf8) else { return nil }
    let window = text.prefix(1000).dropFirst(2)
    guard let charsetEnd = window.firstIndex(of: 0x3f), charsetEnd > window.startIndex,
      charsetEnd + 2 < window.endIndex,
      window[charsetEnd + 2] == 0x3f
    else { return nil }
    let content = window[(charsetEnd + 3)...]
    guard
      let end = content.indices.dropLast().first(where: {
        content[$0] == 0x3f && content[content.index(after: $0)] == 0x3d
      })
    else { return nil }
    // RFC 2231 §5: a language may follow the charset after an asterisk.
    let charset = String(decoding: window[..<charsetEnd].prefix { $0 != 0x2a }, as: UTF8.self).lowercased()
    let length = end + 2 - text.startIndex
    return switch window[charsetEnd + 1] {
    case UInt8(ascii: "B"), UInt8(ascii: "b"):
      (Word(charset: charset, bytes: fromBase64(Array(content[..<end]))), length)
    case UInt8(ascii: "Q"), UInt8(ascii: "q"): (Word(charset: charset, bytes: fromQ(content[..<end])), length)
    default: nil
    }
  }

  private static func fromBase64(_ bytes: [UInt8]) -> [UInt8] {
    var state = GMimeEncoding()
    g_mime_encoding_init_decode(&state, GMIME_CONTENT_ENCODING_BASE64)
    return bytes.withUnsafeBytes { input in
      [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, bytes.count)) { output, count in
        let start = input.bindMemory(to: CChar.self).baseAddress
        count = output.withMemoryRebound(to: CChar.self) {
          g_mime_encoding_flush(&state, start, bytes.count, $0.baseAddress)
        }
      }
    }
  }

  private static func fromQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      if byte == 0x3d, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == 0x5f ? 0x20 : byte)
      }
    }
    return bytes
  }
}
