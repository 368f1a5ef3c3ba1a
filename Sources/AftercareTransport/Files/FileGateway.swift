public import AftercareCore
import Dispatch
import Foundation
import Glibc

/// Writes each message as a file into a folder: for a first try, a rehearsal, or another program that sends them.
///
/// A mail becomes `<reference>.eml`, the message itself; an SMS `<reference>.txt`: a line `To: +353…`, an empty
/// line, the text. A file appears whole or not at all, and the same reference overwrites itself.
public struct FileGateway: Gateway {
  /// `file`.
  public let name = "file"
  /// The channel it serves.
  public let channel: Channel
  /// How many files may be written at once.
  public let connections: Int

  private let folder: URL
  private let queue = DispatchQueue(label: "file gateway", attributes: .concurrent)

  /// Makes a gateway that writes into `folder`, which must be there when a message is sent.
  public init(folder: String, channel: Channel, connections: Int = 1) {
    self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    self.channel = channel
    self.connections = max(1, connections)
  }

  /// Writes the message's file.
  public func send(_ parcel: Parcel) async -> Outcome {
    let content: [UInt8]
    let ending: String
    switch (parcel, channel) {
    case (.mail(_, _, let bytes, _), .email):
      content = bytes
      ending = "eml"
    case (.sms(let to, let text, _), .sms):
      content = Array("To: \(to)\n\n\(text)\n".utf8)
      ending = "txt"
    default:
      return .permanent(GatewayAnswer(summary: "this file gateway serves another channel"), suppresses: nil)
    }
    let file = Self.fileName(for: parcel.reference) + "." + ending
    // Writing waits for the disk; the threads that run tasks must not.
    return await withCheckedContinuation { continuation in
      queue.async {
        do throws(DurableFile.Failure) {
          try DurableFile.write(content, to: file, in: folder)
          continuation.resume(returning: .accepted(GatewayAnswer(summary: "written", gatewayReference: file)))
        } catch {
          continuation.resume(returning: .gatewayDown(GatewayAnswer(summary: error.description)))
        }
      }
    }
  }

  /// Nothing is kept open.
  public func close() async {}

  /// `reference` with everything but letters, digits and `@ - _ .` as `%XX`, also a dot at the beginning: no other
  /// folder can be named, and different references stay different.
  private static func fileName(for reference: String) -> String {
    reference.utf8.enumerated().map { index, byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
        || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") && index > 0
      return isPlain ? String(UnicodeScalar(byte)) : "%" + String(UInt16(byte) + 256, radix: 16).suffix(2).uppercased()
    }.joined()
  }
}
