import AftercareCore
import Foundation

/// Triage of many replies: one JSON object a line in, one a line out, in the same order.
struct TriageLines {
  /// What is known beside the words and the stage.
  let context: TriageContext

  /// A line of the input; other keys are ignored.
  private struct Question: Decodable {
    var id: Identifier?
    var text: String
    var stage: Stage?
  }

  /// An id as it was given, as JSON: a text or a whole number.
  private struct Identifier: Decodable {
    let json: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        json = CanonicalJSON.string(text)
      } else {
        json = String(try value.decode(Int64.self))
      }
    }
  }

  /// Reads standard input to its end. Throws ``DataProblem`` that names the first line that is not such an object.
  func run() throws {
    let decoder = JSONDecoder()
    var place = 0
    while let line = readLine() {
      place += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      guard let question = try? decoder.decode(Question.self, from: Data(line.utf8)) else {
        throw DataProblem("line \(place) is not a JSON object with \"text\", and \"stage\" like 24h")
      }
      var context = context
      if let stage = question.stage { context.stage = stage }
      let verdict = Triage.read(question.text, context: context)
      Terminal.say(VerdictLine.json(of: verdict, id: question.id?.json))
    }
  }
}
