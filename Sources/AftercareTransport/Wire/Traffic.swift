import CCurl

/// What goes over the wire in one transfer: the body that libcurl takes, the lines and the answer that it brings.
final class Traffic {
  /// The most that is kept of reply lines, and of an answer unless an order says otherwise; a server that sends more is
  /// cut off.
  static let limit = 65_536

  /// The most that is kept of the answer.
  var answerLimit = Traffic.limit

  var body: [UInt8] = []
  /// Whether libcurl was given the last byte of the body.
  var bodyWasGiven: Bool { sent == body.count }
  /// Whether libcurl was also told that there are no more.
  private(set) var endWasGiven = false
  private(set) var answer: [UInt8] = []
  private var sent = 0
  private var head: [UInt8] = []

  /// The lines so far, without line ends; bytes that are not UTF-8 are replaced.
  var lines: [String] {
    head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// Makes `handle` read and write here, until its transfer has ended.
  func watch(_ handle: UnsafeMutableRawPointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_pointer(handle, CURLOPT_READDATA, context)
    ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    ccurl_set_transfer_callback(handle, CURLOPT_READFUNCTION) { bytes, size, count, context in
      Traffic.at(context)?.give(bytes, atMost: size * count) ?? 0
    }
    ccurl_set_transfer_callback(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      Traffic.at(context)?.take(bytes, size * count, to: \.head, atMost: Traffic.limit) ?? 0
    }
    ccurl_set_transfer_callback(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      guard let traffic = Traffic.at(context) else { return 0 }
      return traffic.take(bytes, size * count, to: \.answer, atMost: traffic.answerLimit)
    }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> Traffic? {
    context.map { Unmanaged<Traffic>.fromOpaque($0).takeUnretainedValue() }
  }

  private func give(_ room: UnsafeMutablePointer<CChar>?, atMost limit: Int) -> Int {
    guard let room else { return Int(CURL_READFUNC_ABORT) }
    let piece = body[sent..<min(sent + limit, body.count)]
    UnsafeMutableRawBufferPointer(start: room, count: limit).copyBytes(from: piece)
    sent += piece.count
    endWasGiven = piece.isEmpty
    return piece.count
  }

  private func take(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, to place: ReferenceWritableKeyPath<Traffic, [UInt8]>,
    atMost limit: Int
  ) -> Int {
    guard self[keyPath: place].count + count <= limit else { return 0 }
    self[keyPath: place].append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }
}
