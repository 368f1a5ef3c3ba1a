import Foundation
import Glibc

/// The telephone network behind Kannel's SMSC for tests: texts from telephones go in, and what is sent to them comes out. Kannel
/// reports to its clients that each was delivered.
///
/// Its language is a line for each text, `FROM TO text WORDS`.
final class KannelNetwork: Sendable {
  private let socket: Int32

  init(port: Int) throws { socket = try Port.connect(to: port) }

  deinit { close(socket) }

  /// A telephone sends a text to the clinic.
  func send(from number: String, to clinic: String = "5550100", _ words: String) throws {
    let line = Array("\(number) \(clinic) text \(words)\n".utf8)
    guard Glibc.send(socket, line, line.count, Int32(MSG_NOSIGNAL)) == line.count else {
      throw ServerTrouble("Kannel's network does not take a text (errno \(errno))")
    }
  }

  /// The next text that the clinic sent to a telephone, as a line.
  func next() throws -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while byte != 10 {
      var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 20_000) == 1, recv(socket, &byte, 1, 0) == 1 else {
        throw ServerTrouble("no text reached Kannel's network within twenty seconds")
      }
      line.append(byte)
    }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }
}
