import AftercareCore
import CCurl

/// The few commands by which a mailbox is read (RFC 3501). Each sends one line and reads its answer to the end; it throws
/// ``IMAPFailure``. Belongs to one thread.
final class IMAPSession {
  /// What a folder says of itself when it is opened.
  struct Folder: Hashable, Sendable {
    var validity: UInt32
    /// The UID that the next mail will get, or a later one (RFC 3501 §2.3.1.1).
    var nextUID: UInt32
  }

  /// A mail as it is listed.
  struct Listed: Hashable, Sendable {
    var uid: UInt32
    var size: Int
    /// When the server took it (INTERNALDATE).
    var arrived: Instant?
  }

  private let stream: IMAPStream
  private let reader: IMAPResponseReader
  private var commands = 0

  init(_ stream: IMAPStream) {
    self.stream = stream
    reader = IMAPResponseReader(stream: stream, literalLimit: RawReply.byteLimit + 1)
  }

  /// Opens a folder.
  func select(_ folder: FolderName) throws -> Folder {
    var validity: UInt32?
    var nextUID: UInt32?
    var exists: UInt64 = 0
    try command("SELECT", folder.quoted) { response in
      switch response.code?.name {
      case "UIDVALIDITY": validity = response.code?.value
      case "UIDNEXT": nextUID = response.code?.value
      default: break
      }
      if response.values.count == 3, response.values[2].atom?.uppercased() == "EXISTS" {
        exists = response.values[1].number ?? 0
      }
    }
    guard let validity else { throw IMAPFailure.wrong("the folder has no lasting UIDs (UIDVALIDITY)") }
    if let nextUID { return Folder(validity: validity, nextUID: nextUID) }
    // Old servers do not tell: then the last mail does.
    let last = exists == 0 ? 0 : try list("*").map(\.uid).max() ?? 0
    return Folder(validity: validity, nextUID: last == .max ? .max : last + 1)
  }

  /// The UIDs from `uid` on, in their order. Costs a server next to nothing, unlike ``mails(_:)``.
  func uids(from uid: UInt32) throws -> [UInt32] {
    // `7:*` is never empty: it also means the last mail when that has a lower UID.
    try search("UID \(uid):*").filter { $0 >= uid }.sorted()
  }

  /// The lowest UID of the mails that the server took since the day of `instant`, its day before included: servers have
  /// zones of their own. Nil for none.
  func firstUID(since instant: Instant) throws -> UInt32? {
    try search("SINCE \(Self.date(instant - .days(1)))").min()
  }

  /// What the server says of mails, in the order of their UIDs; one that has gone meanwhile is left out. For the sizes many
  /// servers read the mails through.
  func mails(_ uids: [UInt32]) throws -> [Listed] {
    try list(Self.set(uids)).sorted { $0.uid < $1.uid }
  }

  /// The mails themselves, each at most one byte longer than what is kept of it, unseen as they are. One that has gone
  /// meanwhile is left out.
  func fetch(_ uids: [UInt32]) throws -> [UInt32: [UInt8]] {
    var mails: [UInt32: [UInt8]] = [:]
    try command("UID FETCH", "\(Self.set(uids)) (UID BODY.PEEK[]<0.\(RawReply.byteLimit + 1)>)") { response in
      guard let fetched = response.fetched, let uid = fetched["UID"]?.number.flatMap(UInt32.init(exactly:)) else {
        return
      }
      let body = fetched.first { $0.key.hasPrefix("BODY[]") }?.value.bytes
      if let body { mails[uid] = body }
    }
    return mails
  }

  /// Marks mails as seen.
  func markSeen(_ uids: [UInt32]) throws {
    try command("UID STORE", "\(Self.set(uids)) +FLAGS.SILENT (\\Seen)") { _ in }
  }

  /// Says goodbye.
  func close() {
    try? stream.say("bye LOGOUT")
    stream.close()
  }

  private func search(_ key: String) throws -> [UInt32] {
    var found: [UInt32] = []
    try command("UID SEARCH", key) { response in
      guard response.word == "SEARCH" else { return }
      found += response.values.dropFirst(2).compactMap { $0.number.flatMap(UInt32.init(exactly:)) }
    }
    return found
  }

  private func list(_ set: String) throws -> [Listed] {
    var listed: [Listed] = []
    try command("UID FETCH", "\(set) (UID RFC822.SIZE INTERNALDATE)") { response in
      guard let fetched = response.fetched, let uid = fetched["UID"]?.number.flatMap(UInt32.init(exactly:)) else {
        return
      }
      let date = fetched["INTERNALDATE"]?.bytes.map { curl_getdate(String(decoding: $0, as: UTF8.self), nil) } ?? -1
      listed.append(
        Listed(
          uid: uid, size: fetched["RFC822.SIZE"]?.number.flatMap(Int.init(exactly:)) ?? 0,
          arrived: date < 0 ? nil : Instant(milliseconds: Int64(date) * 1000)))
    }
    return listed
  }

  private func command(_ name: String, _ rest: String, untagged: (IMAPResponse) throws -> Void) throws {
    commands += 1
    let tag = "c\(commands)"
    try stream.say("\(tag) \(name) \(rest)")
    while true {
      let response = try reader.next()
      if response.tag == tag {
        guard response.word != "OK" else { return }
        throw IMAPFailure.refused(command: name, code: response.code.map(\.name).flatMap(Self.plain))
      }
      if response.tag == "*", response.word == "BYE" {
        throw IMAPFailure.lost(
          "the server says goodbye\(response.code.flatMap { Self.plain($0.name) }.map { " (\($0))" } ?? "")")
      }
      try untagged(response)
    }
  }

  /// A code is a server's text, too: letters only.
  private static func plain(_ code: String) -> String? {
    code.count <= 30 && code.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") } ? code : nil
  }

  private static func set(_ uids: [UInt32]) -> String { uids.map(String.init).joined(separator: ",") }

  /// `9-Nov-2026`, in UTC.
  private static func date(_ instant: Instant) -> String {
    let day = instant.description.prefix(10).split(separator: "-").compactMap { Int($0) }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard day.count == 3, months.indices.contains(day[1] - 1) else { return "1-Jan-1970" }
    return "\(day[2])-\(months[day[1] - 1])-\(day[0])"
  }
}
