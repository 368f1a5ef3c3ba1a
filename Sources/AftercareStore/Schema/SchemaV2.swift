/// What the second version adds to ``SchemaV1``, by topic. Like it never edited once a clinic runs it.
enum SchemaV2 {
  static let statements = [counters, receipts, gateways]
}
