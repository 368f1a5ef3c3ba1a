import AftercareCore
import Foundation

extension ConfigurationValues {
  /// The terms a clinic added to triage, `gone to jelly = weakness`, by their words.
  func addedTerms() async throws -> [String: FlagCode] {
    let lines = try await list(.triageAddedTerms, example: "[\"gone to jelly = weakness\"]") ?? []
    let clinical = FlagCode.allCases.filter(\.isClinical)
    return try lines.reduce(into: [:]) { terms, line in
      let parts = line.split(separator: "=", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2 else {
        throw problem(.triageAddedTerms, "\"\(line)\" must be words, = and a flag, like \"gone to jelly = weakness\"")
      }
      guard let code = clinical.first(where: { $0.rawValue == parts[1] }) else {
        let nearest = NearestWord.to(parts[1], among: clinical.map(\.rawValue))
        let hint = nearest.map { ": did you mean \($0)?" } ?? ", as they are named in what triage prints"
        throw problem(.triageAddedTerms, "\"\(parts[1])\" is not a clinical flag\(hint)")
      }
      guard TriageContext.canAdd(term: parts[0]) else {
        throw problem(
          .triageAddedTerms,
          "\"\(parts[0])\" cannot be looked for: it takes three Latin letters or more, up to eight words")
      }
      guard terms.updateValue(code, forKey: parts[0]) == nil else {
        throw problem(.triageAddedTerms, "\"\(parts[0])\" stands there twice")
      }
    }
  }
}
