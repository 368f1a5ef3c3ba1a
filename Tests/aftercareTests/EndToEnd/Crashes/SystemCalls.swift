@testable import TestServers

/// What a process wrote, sent and synced, in order, from the output of
/// `strace -f -yy -xx -s 5000 -e trace=pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync`.
struct SystemCalls {
  /// One call. Moments are line numbers: calls of several threads overlap.
  struct Call {
    var name: String
    /// What the first argument's descriptor is: a path, `TCP:[…]`.
    var target: String
    /// The bytes of its string arguments, joined.
    var bytes: [UInt8]
    var began: Int
    var ended: Int

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var isSync: Bool { name == "fdatasync" || name == "fsync" }
  }

  /// In the order in which they began.
  var calls: [Call] = []

  /// Whether the output goes on to the end of `process`, whose number is its first thread's.
  static func isComplete(_ output: String, of process: Int32) -> Bool {
    // Its end alone: a trace is long, and is read again and again until it is there. Short numbers are padded.
    String(decoding: output.utf8.suffix(2_000), as: UTF8.self).split(separator: "\n").contains {
      $0.split(separator: " ").prefix(2) == ["\(process)", "+++"]
    }
  }

  init(_ output: String) {
    var unfinished: [Substring: Int] = [:]
    for (number, line) in output.split(separator: "\n").enumerated() {
      let thread = line.prefix { $0.isNumber }
      let rest = line.drop { $0.isNumber }.drop { $0 == " " }
      if rest.hasPrefix("<... ") {
        if let index = unfinished.removeValue(forKey: thread) { calls[index].ended = number }
        continue
      }
      guard let open = rest.firstIndex(of: "("), rest.first?.isLetter == true else { continue }
      let (target, arguments) = Self.target(rest[rest.index(after: open)...])
      calls.append(
        Call(name: String(rest[..<open]), target: target, bytes: Self.bytes(arguments), began: number, ended: number))
      if rest.hasSuffix("<unfinished ...>") {
        calls[calls.count - 1].ended = .max
        unfinished[thread] = calls.count - 1
      }
    }
  }

  /// What stands in the brackets of `12</path>, "…"` or `15<TCP:[127.0.0.1:46052->127.0.0.1:25]>, "…"`, and what comes
  /// after it. Paths are written in hexadecimal, too.
  private static func target(_ arguments: Substring) -> (String, Substring) {
    let inside = arguments.drop { $0.isNumber }.dropFirst()
    // An address holds `->`.
    let mark: Character = inside.hasPrefix("TCP") ? "]" : ">"
    guard let end = inside.firstIndex(of: mark) else { return ("", inside) }
    let name = inside[..<end]
    return (name.hasPrefix("\\x") ? String(decoding: bytes(name), as: UTF8.self) : String(name), inside[end...])
  }

  /// The bytes of `"\x41\x42", "\x43"`.
  private static func bytes(_ arguments: Substring) -> [UInt8] {
    var text = arguments
    return text.withUTF8 { text in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count / 4)
      var place = 0
      while place + 3 < text.count {
        if text[place] == UInt8(ascii: "\\"), text[place + 1] == UInt8(ascii: "x") {
          bytes.append(hex(text[place + 2]) << 4 | hex(text[place + 3]))
          place += 4
        } else {
          place += 1
        }
      }
      return bytes
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 0x3a ? digit - 0x30 : (digit | 0x20) - 0x57 }
}

extension SystemCalls {
  /// A transaction as it went into the write-ahead log.
  struct Commit {
    /// The pages' bytes.
    var bytes: [UInt8] = []
    /// When its last page was written.
    var written = 0
    /// When it was on the disk: the end of the first sync that began after that; never: `Int.max`.
    var synced = Int.max
  }

  /// The transactions, in order, read from the frames of the write-ahead log
  /// (https://www.sqlite.org/fileformat.html, 4.1: a frame's header holds the database's size in its last frame only).
  func commits(inLogOf database: String) -> [Commit] {
    let log = calls.filter { $0.target.hasSuffix("/\(database)-wal") }
    var commits: [Commit] = []
    var current = Commit()
    var isLast = false
    for call in log where call.name == "pwrite64" {
      if call.bytes.count == 24 {
        isLast = call.bytes[4..<8].contains { $0 != 0 }
        continue
      }
      // The log's own header.
      if call.bytes.count < 512 { continue }
      current.bytes += call.bytes
      if isLast {
        current.written = call.ended
        commits.append(current)
        (current, isLast) = (Commit(), false)
      }
    }
    let syncs = log.filter(\.isSync)
    for index in commits.indices {
      commits[index].synced = syncs.first { $0.began > commits[index].written }?.ended ?? .max
    }
    return commits
  }

  /// When the mail to each recipient began to leave: the moment of its MAIL FROM.
  func mailsBegan() -> [(recipient: String, at: Int)] {
    var began: [String: Int] = [:]
    var mails: [(recipient: String, at: Int)] = []
    for call in calls where call.target.hasPrefix("TCP:") {
      if call.text.hasPrefix("MAIL FROM:") { began[call.target] = call.began }
      guard call.text.hasPrefix("RCPT TO:<"), let at = began[call.target] else { continue }
      mails.append((String(call.text.dropFirst(9).prefix { $0 != ">" }), at))
    }
    return mails
  }
}

extension SystemCalls.Commit {
  /// Whether its pages hold that text.
  func holds(_ text: String) -> Bool { bytes.end(of: Array(text.utf8)) != nil }
}
