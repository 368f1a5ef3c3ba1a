/// The second schema: what is added to ``SchemaV1``, by topic.
enum SchemaV2 {
  static let statements = [counters, receipts]
}
