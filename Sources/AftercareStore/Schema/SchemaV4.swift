/// What the fourth version adds. Like the others never edited once a clinic runs it.
enum SchemaV4 {
  static let statements = [waysIn]

  /// The ways by which replies come in: when each last worked, what is wrong with it, and where fetching goes on, by folder
  /// or list. `trouble` and `stop` tell what went wrong last, also while the way works in spite of it.
  private static let waysIn = """
    CREATE TABLE way_in (
      name TEXT NOT NULL CHECK (name IN ('mailbox','poll','webhook')),
      channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
      account TEXT NOT NULL,
      is_way_back INTEGER NOT NULL CHECK (is_way_back IN (0,1)),
      watched_since INTEGER NOT NULL,
      worked_at INTEGER,
      failing_since INTEGER,
      trouble TEXT,
      stop TEXT CHECK (stop IN
        ('logInRefused','senderRefused','noCredit','limitReached','wrongAddress','serverRefuses')),
      told TEXT,
      told_at INTEGER,
      PRIMARY KEY (name, channel)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE way_in_mark (
      name TEXT NOT NULL,
      channel TEXT NOT NULL,
      place TEXT NOT NULL,
      mark TEXT NOT NULL,
      PRIMARY KEY (name, channel, place),
      FOREIGN KEY (name, channel) REFERENCES way_in(name, channel) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX message_way_in_notice ON message(state) WHERE purpose = 'wayInNotice';
    CREATE VIEW way_in_text AS SELECT name, channel, account, is_way_back,
      strftime('%Y-%m-%d %H:%M:%SZ', worked_at / 1000, 'unixepoch') AS worked_at,
      strftime('%Y-%m-%d %H:%M:%SZ', failing_since / 1000, 'unixepoch') AS failing_since, trouble, stop
      FROM way_in;
    """
}
