extension SchemaV2 {
  /// What gateways said later about an attempt, and when one is to be asked.
  ///
  /// `source` names who can be asked (NULL: nobody); `ask_at` when next (NULL: not any more). `content_id` and `contact_point_id` keep
  /// what the attempt carried once its message goes on by another channel.
  static let receipts = """
    ALTER TABLE attempt ADD COLUMN source TEXT;
    ALTER TABLE attempt ADD COLUMN ask_at INTEGER;
    ALTER TABLE attempt ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE attempt ADD COLUMN receipt TEXT
      CHECK (receipt IN ('neverHeardOf','underWay','accepted','noWord','failed','delivered'));
    ALTER TABLE attempt ADD COLUMN receipt_code TEXT;
    ALTER TABLE attempt ADD COLUMN receipt_at INTEGER CHECK ((receipt_at IS NULL) = (receipt IS NULL));
    ALTER TABLE attempt ADD COLUMN content_id INTEGER REFERENCES content(id);
    ALTER TABLE attempt ADD COLUMN contact_point_id INTEGER REFERENCES contact_point(id);
    CREATE INDEX attempt_to_ask ON attempt(source, outcome, ask_at) WHERE ask_at IS NOT NULL;
    DROP VIEW attempt_text;
    CREATE VIEW attempt_text AS SELECT id, message_id, number, gateway, outcome, code, enhanced_status, summary,
      strftime('%Y-%m-%d %H:%M:%SZ', started_at / 1000, 'unixepoch') AS started_at,
      strftime('%Y-%m-%d %H:%M:%SZ', ended_at / 1000, 'unixepoch') AS ended_at, receipt, receipt_code,
      strftime('%Y-%m-%d %H:%M:%SZ', receipt_at / 1000, 'unixepoch') AS receipt_at
      FROM attempt;
    """
}
