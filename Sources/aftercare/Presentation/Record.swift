import AftercareCore

/// A value as JSON and CSV show it: fields in the order of their declaration, nothing left out when it is nil.
indirect enum Record {
  case null
  case text(String)
  case number(String)
  case flag(Bool)
  case list([Record])
  case fields([(name: String, value: Record)])

  /// Compact JSON on one line.
  var json: String {
    switch self {
    case .null: "null"
    case .text(let text): CanonicalJSON.string(text)
    case .number(let digits): digits
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
    case .fields(let fields):
      "{" + fields.map { "\(CanonicalJSON.string($0.name)):\($0.value.json)" }.joined(separator: ",") + "}"
    }
  }

  /// As the cell of a spreadsheet: bare text, lists of plain values separated by spaces, anything deeper as JSON.
  var cell: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .number, .flag, .fields: json
    case .list(let items): items.contains(where: \.isNested) ? json : items.map(\.cell).joined(separator: " ")
    }
  }

  private var isNested: Bool {
    switch self {
    case .list, .fields: true
    case .null, .text, .number, .flag: false
    }
  }
}
