import AftercareCore

/// A verdict as one line of JSON. By hand and byte by byte: a general encoder takes longer than the reading of the reply.
struct VerdictLine {
  private var json: [UInt8] = []

  /// The line, with the id of its reply as JSON.
  static func json(of verdict: Verdict, id: String?) -> String {
    var line = VerdictLine()
    line.json.reserveCapacity(256 + 160 * verdict.evidence.count)
    line.plain("{\"id\":")
    line.plain(id ?? "null")
    line.plain(",\"level\":\"")
    line.plain(verdict.level.rawValue)
    line.plain(verdict.urgent ? "\",\"urgent\":true" : "\",\"urgent\":false")
    line.plain(verdict.optOut ? ",\"optOut\":true" : ",\"optOut\":false")
    line.list(",\"flags\":[", verdict.flags) { $0.name($1.rawValue) }
    line.list(",\"evidence\":[", verdict.evidence) { $0.append($1) }
    line.plain("}")
    return String(decoding: line.json, as: UTF8.self)
  }

  private mutating func append(_ evidence: Evidence) {
    plain("{\"code\":")
    if let code = evidence.code { name(code.rawValue) } else { plain("null") }
    plain(",\"state\":")
    name(evidence.state.rawValue)
    plain(",\"words\":")
    CanonicalJSON.append(evidence.words, to: &json)
    plain(",\"start\":\(evidence.start),\"end\":\(evidence.end),\"cue\":")
    if let cue = evidence.cue { CanonicalJSON.append(cue, to: &json) } else { plain("null") }
    plain(",\"rule\":")
    CanonicalJSON.append(evidence.rule, to: &json)
    plain("}")
  }

  private mutating func list<Item>(_ opening: String, _ items: [Item], _ append: (inout VerdictLine, Item) -> Void) {
    plain(opening)
    for (place, item) in items.enumerated() {
      if place > 0 { plain(",") }
      append(&self, item)
    }
    plain("]")
  }

  /// A name that needs no escapes.
  private mutating func name(_ name: String) {
    plain("\"")
    plain(name)
    plain("\"")
  }

  private mutating func plain(_ text: String) { json += text.utf8 }
}
