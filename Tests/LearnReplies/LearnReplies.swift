import AftercareCore
import Foundation
import LabelledReplies

/// `learn-replies FILE`: learns what each feature weighs and writes the Swift file the second reader reads by.
@main
struct LearnReplies {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: learn-replies FILE\n".utf8))
      exit(64)
    }
    let replies = LabelledReply.learned
    let examples = replies.map { reply in
      Learner.Example(
        isRed: reply.level == .red, codes: Set(reply.codes),
        features: Triage.features(of: reply.text, stage: reply.stage))
    }
    // The words of a symptom alone say little: sentences in which none is stated teach that.
    let unstated = Frames.sentences.filter { $0.level != .red }.map { sentence in
      Learner.Example(isRed: false, codes: [], features: Triage.features(of: sentence.text, stage: .hours24))
    }
    let lines = try Learner(examples + unstated).table()
    let file = """
      /// What each feature weighs, as `.ci/learn` learned it from the labelled replies of the tests; nobody writes here by hand.
      enum LearnedWeights {
        /// Which replies those were: their fingerprint.
        static let learnedFrom: UInt64 = 0x\(String(LabelledReply.fingerprint, radix: 16))

        /// A line is the weight for red in 64ths of a logit, the weights for codes, and the feature's name (``Features``); the
        /// first line holds what all starts from.
        static let table: StaticString = #\"\"\"
      \(lines.map { "    " + $0 }.joined(separator: "\n"))
          \"\"\"#
      }

      """
    try file.write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)
    print("learned \(lines.count - 1) features from \(replies.count) replies and \(unstated.count) sentences")
  }
}
