import ArgumentParser

/// How a list is shown; every listing has these.
struct ListingOptions: ParsableArguments {
  @Option(help: "How to print: table for people, json (one array) or csv for programs.")
  var format: OutputFormat = .table

  @Option(help: ArgumentHelp("How many rows at most.", valueName: "rows"))
  var limit = 100

  func validate() throws {
    guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000000.") }
  }

  /// One more than is shown, to know whether there is more.
  var fetchLimit: Int { limit + 1 }

  /// Prints the first ``limit`` of `rows` (fetched with ``fetchLimit``), and says on standard error if there is more.
  func show<Row: Encodable>(_ rows: [Row], as columns: [Column<Row>], empty: String) throws {
    let shown = Array(rows.prefix(limit))
    try format.print(shown, as: columns, empty: empty)
    if rows.count > limit {
      Terminal.note("there is more: these are the first \(limit); use --limit or a filter")
    }
  }
}

/// How a single thing is shown.
struct ShowingOptions: ParsableArguments {
  @Option(help: "How to print: table for people, json (one object) or csv for programs.")
  var format: OutputFormat = .table
}

/// A column of a table for people.
struct Column<Row> {
  var title: String
  var text: (Row) -> String

  init(_ title: String, _ text: @escaping (Row) -> String) {
    self.title = title
    self.text = text
  }
}

/// A form of output.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv

  /// Prints rows.
  func print<Row: Encodable>(_ rows: [Row], as columns: [Column<Row>], empty: String) throws {
    switch self {
    case .table:
      guard !rows.isEmpty else { return Terminal.say(empty) }
      let cells = rows.map { row in columns.map { PrintableText.line($0.text(row)) } }
      Table(titles: columns.map(\.title), rows: cells).lines(width: Terminal.width).forEach(Terminal.say)
    case .json:
      let objects = try rows.map { try RecordEncoder.record(of: $0).json }
      Terminal.say(objects.isEmpty ? "[]" : "[\n  " + objects.joined(separator: ",\n  ") + "\n]")
    case .csv:
      let records = try rows.map { try RecordEncoder.record(of: $0) }
      guard case .fields(let first)? = records.first else { return }
      let lines = records.map { record -> [String] in
        guard case .fields(let fields) = record else { return [record.cell] }
        return fields.map(\.value.cell)
      }
      Terminal.write(CSV.text(header: first.map(\.name), rows: lines))
    }
  }

  /// Prints one thing: as `text` for people, else as its record.
  func print(_ thing: some Encodable, text: () -> [String]) throws {
    switch self {
    case .table: text().forEach(Terminal.say)
    case .json: Terminal.say(try RecordEncoder.record(of: thing).json)
    case .csv: try print([thing], as: [], empty: "")
    }
  }
}
