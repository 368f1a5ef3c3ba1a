import Synchronization

/// An SMTP server that writes down every mail it takes *before* it says so, on as many connections as there are
/// callers, and treats them as its ``MailFaults`` say. What it wrote down is what reached the world.
final class RecordingMailServer: Sendable {
  /// A mail that was taken.
  struct Acceptance: Sendable {
    /// What the sender called itself in EHLO: tells a killed service from the one that came after it.
    var sender: String
    var recipient: String
    var messageID: String
    /// The mail as it came, dot-stuffed, with its final dot.
    var bytes: [UInt8]
    var at: ContinuousClock.Instant
  }

  /// Where in a dialogue a caller stands.
  enum Step: String, CaseIterable, Sendable {
    case greeting, hello, sender, recipient, data, dot, taken, answered
  }

  struct State {
    var acceptances: [Acceptance] = []
    var recipients: Set<String> = []
    var refused: Set<String> = []
    var tries: [String: Int] = [:]
    var faults: MailFaults
    var stepsLeft: Int?
    var onStep: (@Sendable (Step) -> Void)?
    var firstMail: [String: ContinuousClock.Instant] = [:]
  }

  let port: Int
  private let server: ScriptedServer
  let state: Mutex<State>

  init(_ faults: MailFaults = MailFaults()) throws {
    let recorder = Recorder()
    server = try ScriptedServer { caller in recorder.owner?.serve(caller) }
    port = server.port
    state = Mutex(State(faults: faults))
    recorder.set(self)
  }

  var url: String { "smtp://127.0.0.1:\(port)" }
  /// Every mail that was taken, in order.
  var acceptances: [Acceptance] { state.withLock { $0.acceptances } }
  /// How many recipients got their mail.
  var reached: Int { state.withLock { $0.recipients.count } }
  /// Recipients who were refused for good at least once.
  var refusedForGood: Set<String> { state.withLock { $0.refused } }

  /// From now on it treats its callers in another way.
  func become(_ faults: MailFaults) { state.withLock { $0.faults = faults } }

  /// Calls `action` on the connection's own thread, before anything more is said there, when dialogues have come
  /// `count` steps further, counted over all connections.
  func after(steps count: Int, _ action: @escaping @Sendable (Step) -> Void) {
    state.withLock { state in
      state.stepsLeft = count
      state.onStep = action
    }
  }

  /// When a sender began its first mail; nil: it has not.
  func firstMail(of sender: String) -> ContinuousClock.Instant? { state.withLock { $0.firstMail[sender] } }

  func stop() { server.stop() }

  // MARK: What its dialogues tell

  func record(_ bytes: [UInt8], from sender: String, to recipient: String) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let messageID = lines.first { $0.lowercased().hasPrefix("message-id:") } ?? ""
    let acceptance = Acceptance(
      sender: sender, recipient: recipient, messageID: String(messageID.dropFirst(11)), bytes: bytes,
      at: .now)
    state.withLock { state in
      state.acceptances.append(acceptance)
      state.recipients.insert(recipient)
    }
  }

  func reach(_ step: Step) {
    let action: (@Sendable (Step) -> Void)? = state.withLock { state in
      guard let left = state.stepsLeft else { return nil }
      state.stepsLeft = left - 1
      guard left <= 1 else { return nil }
      defer { (state.stepsLeft, state.onStep) = (nil, nil) }
      return state.onStep
    }
    action?(step)
  }
}

/// Lets the server's script find the server, which is made after it.
private final class Recorder: Sendable {
  private struct Reference: Sendable { weak var owner: RecordingMailServer? }
  private let reference = Mutex(Reference())
  var owner: RecordingMailServer? { reference.withLock { $0.owner } }
  func set(_ owner: RecordingMailServer) { reference.withLock { $0.owner = owner } }
}
