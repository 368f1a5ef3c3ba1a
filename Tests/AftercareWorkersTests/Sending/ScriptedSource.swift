import AftercareCore
import Synchronization

/// A gateway's records as a test tells them; remembers what it was asked.
final class ScriptedSource: ReceiptSource {
  private struct State {
    var questions: [ReceiptQuestion] = []
    var answer: @Sendable (ReceiptQuestion) -> ReceiptAnswer
  }

  let name: String
  let channel: Channel
  private let state: Mutex<State>

  init(
    _ name: String = "scripted account", channel: Channel = .sms,
    answer: @escaping @Sendable (ReceiptQuestion) -> ReceiptAnswer = { _ in .noAnswer(retryAfter: nil) }
  ) {
    self.name = name
    self.channel = channel
    state = Mutex(State(answer: answer))
  }

  var questions: [ReceiptQuestion] { state.withLock { $0.questions } }

  func answer(_ answer: @escaping @Sendable (ReceiptQuestion) -> ReceiptAnswer) {
    state.withLock { $0.answer = answer }
  }

  func ask(_ question: ReceiptQuestion) async -> ReceiptAnswer {
    let answer = state.withLock { state in
      state.questions.append(question)
      return state.answer
    }
    return answer(question)
  }
}
