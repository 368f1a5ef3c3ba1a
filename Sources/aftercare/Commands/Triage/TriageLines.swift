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

  /// An id as it was given: a text or a number.
  private enum Identifier: Codable {
    case text(String)
    case number(Int64)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int64.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      switch self {
      case .text(let text): try value.encode(text)
      case .number(let number): try value.encode(number)
      }
    }
  }

  /// A line of the output.
  private struct Answer: Encodable {
    var id: Identifier?
    var level: TriageLevel
    var urgent: Bool
    var optOut: Bool
    var flags: [FlagCode]
    var evidence: [Evidence]
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
      let answer = Answer(
        id: question.id, level: verdict.level, urgent: verdict.urgent, optOut: verdict.optOut, flags: verdict.flags,
        evidence: verdict.evidence)
      Terminal.say(try RecordEncoder.record(of: answer).json)
    }
  }
}
