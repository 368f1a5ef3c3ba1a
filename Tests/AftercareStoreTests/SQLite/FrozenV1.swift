import Foundation

enum FrozenV1 {
  static func lines(of sql: String) -> [String] {
    sql.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
  }

  static let schema = ""
}
