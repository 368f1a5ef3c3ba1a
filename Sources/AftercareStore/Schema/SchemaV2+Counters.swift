extension SchemaV2 {
  /// How many messages are in each state, kept by whatever statement changes one: counting millions of rows takes longer
  /// than a person at the desk should wait.
  static let counters = """
    CREATE TABLE message_count (
      state TEXT PRIMARY KEY,
      count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO message_count (state, count)
      SELECT column1, (SELECT count(*) FROM message WHERE state = column1)
      FROM (VALUES ('queued'),('held'),('sending'),('sent'),('delivered'),('unknown'),('cancelled'),('skipped'),
        ('failed'));
    CREATE TRIGGER message_counted_in AFTER INSERT ON message
    BEGIN
      UPDATE message_count SET count = count + 1 WHERE state = NEW.state;
    END;
    CREATE TRIGGER message_counted_over AFTER UPDATE OF state ON message WHEN NEW.state <> OLD.state
    BEGIN
      UPDATE message_count SET count = count - 1 WHERE state = OLD.state;
      UPDATE message_count SET count = count + 1 WHERE state = NEW.state;
    END;
    CREATE TRIGGER message_counted_out AFTER DELETE ON message
    BEGIN
      UPDATE message_count SET count = count - 1 WHERE state = OLD.state;
    END;
    """
}
