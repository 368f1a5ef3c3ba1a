import AftercareCore
import Foundation

/// Triage of many replies: one JSON object a line in, one a line out, in the same order.
struct TriageLines {
  /// What is known beside the words and the stage.
  let context: TriageContext

  /// A line of the input; other keys are ignored.
  private struct Question<ID: Decodable & Sendable>: Decodable {
    var id: ID?
    var text: String
    var stage: Stage?
  }

  /// Reads standard input to its end. Throws ``DataProblem`` that names the first line that is not such an object.
  func run() throws {
    let decoder = JSONDecoder()
    var place = 0
    // The ids of one input are all texts or all numbers; trying the wrong kind first costs as much as reading the reply.
    var hasTexts = true
    while let line = readLine() {
      place += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let data = Data(line.utf8)
      if let answer = hasTexts ? textAnswer(data, decoder) : numberAnswer(data, decoder) {
        Terminal.say(answer)
      } else if let answer = hasTexts ? numberAnswer(data, decoder) : textAnswer(data, decoder) {
        Terminal.say(answer)
        hasTexts.toggle()
      } else {
        throw DataProblem("line \(place) is not a JSON object with \"text\", and \"stage\" like 24h")
      }
    }
  }

  private func textAnswer(_ line: Data, _ decoder: JSONDecoder) -> String? {
    (try? decoder.decode(Question<String>.self, from: line)).map {
      answer($0.text, $0.stage, $0.id.map(CanonicalJSON.string))
    }
  }

  private func numberAnswer(_ line: Data, _ decoder: JSONDecoder) -> String? {
    (try? decoder.decode(Question<Int64>.self, from: line)).map { answer($0.text, $0.stage, $0.id.map(String.init)) }
  }

  private func answer(_ text: String, _ stage: Stage?, _ id: String?) -> String {
    var context = context
    if let stage { context.stage = stage }
    return VerdictLine.json(of: Triage.read(text, context: context), id: id)
  }
}
