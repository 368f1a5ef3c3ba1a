import AftercareCore
import Foundation

/// Learns what each feature weighs from labelled replies, by the logistic regression of LIBLINEAR.
struct Learner {
  /// A reply, what a clinician calls it, and its features.
  struct Example {
    let isRed: Bool
    let codes: Set<FlagCode>
    let features: [String]
  }

  /// A feature that stands in fewer replies is chance.
  static let fewestReplies = 5
  /// How many features may weigh for red.
  static let mostFeatures = 16_000
  /// How many 64ths make a logit.
  static let scale = 64.0
  /// A code that fewer replies state is not learned.
  static let fewestStating = 20

  private let examples: [Example]
  private let names: [String]
  private let numbers: [String: Int]

  /// Counts the features.
  init(_ examples: [Example]) {
    self.examples = examples
    var counts: [String: Int] = [:]
    for example in examples {
      for feature in example.features { counts[feature, default: 0] += 1 }
    }
    names = counts.filter { $0.value >= Self.fewestReplies }.keys.sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
  }

  /// The lines of the weight table, the heaviest features first.
  func table() throws -> [String] {
    var red = try fit(examples, names.indices.map { $0 }, ridge) { $0.isRed }
    let heaviest = red.weights.sorted { (abs($0.value), $1.key) > (abs($1.value), $0.key) }.prefix(Self.mostFeatures)
    // Once more with those alone, so that they carry what the others did.
    red = try fit(examples, heaviest.map(\.key).sorted(), ridge) { $0.isRed }

    let stating = examples.filter { $0.isRed && !$0.codes.isEmpty }
    var bias: [String] = []
    var codes: [Int: [String]] = [:]
    for code in FlagCode.allCases where stating.count(where: { $0.codes.contains(code) }) >= Self.fewestStating {
      let fitted = try fit(stating, names.indices.map { $0 }, lasso) { $0.codes.contains(code) }
      bias.append("\(code.rawValue):\(whole(fitted.bias))")
      for (number, weight) in fitted.weights where whole(weight) != 0 {
        codes[number, default: []].append("\(code.rawValue):\(whole(weight))")
      }
    }
    let rows = names.indices.map { (whole(red.weights[$0] ?? 0), codes[$0] ?? [], names[$0]) }
    let told = rows.filter { $0.0 != 0 || !$0.1.isEmpty }.sorted { (abs($0.0), $1.2) > (abs($1.0), $0.2) }
    return ["\(whole(red.bias))\t\(bias.joined(separator: " "))\t"]
      + told.map { "\($0.0)\t\($0.1.joined(separator: " "))\t\($0.2)" }
  }

  private func whole(_ weight: Double) -> Int { Int((weight * Self.scale).rounded()) }

  /// L2-regularised logistic regression.
  private let ridge = ["-s", "0", "-c", "0.3"]
  /// L1-regularised: few features, each telling.
  private let lasso = ["-s", "6", "-c", "1"]

  private func fit(_ examples: [Example], _ features: [Int], _ kind: [String], _ isPositive: (Example) -> Bool) throws
    -> (bias: Double, weights: [Int: Double])
  {
    let places = Dictionary(uniqueKeysWithValues: zip(features, 1...))
    var problem = ""
    for example in examples {
      problem += isPositive(example) ? "1" : "0"
      for place in example.features.compactMap({ numbers[$0] }).compactMap({ places[$0] }).sorted() {
        problem += " \(place):1"
      }
      problem += "\n"
    }
    let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, model) = (folder.appending(component: "problem"), folder.appending(component: "model"))
    try problem.write(to: input, atomically: false, encoding: .utf8)
    let train = Process()
    train.executableURL = URL(filePath: "/usr/bin/liblinear-train")
    train.arguments = kind + ["-B", "1", "-q", input.path(), model.path()]
    try train.run()
    train.waitUntilExit()
    guard train.terminationStatus == 0 else {
      throw LearningFailed(why: "liblinear-train ended with \(train.terminationStatus)")
    }
    return try weights(in: String(contentsOf: model, encoding: .utf8), features)
  }

  /// Reads LIBLINEAR's model file: a head, then a weight a line, the bias last; they count for the label that is named first.
  private func weights(in model: String, _ features: [Int]) throws -> (bias: Double, weights: [Int: Double]) {
    let parts = model.split(separator: "\nw\n", maxSplits: 1)
    guard parts.count == 2, let label = parts[0].split(separator: "\n").first(where: { $0.hasPrefix("label ") }) else {
      throw LearningFailed(why: "no weights in the model file of liblinear-train")
    }
    let sign = label.hasPrefix("label 1") ? 1.0 : -1.0
    let values = parts[1].split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.map { $0 * sign }
    guard values.count == features.count + 1, let bias = values.last else {
      throw LearningFailed(why: "\(values.count) weights for \(features.count) features and a bias")
    }
    return (bias, Dictionary(uniqueKeysWithValues: zip(features, values)))
  }
}

/// Why nothing was learned.
struct LearningFailed: Error, CustomStringConvertible {
  let why: String
  var description: String { why }
}
