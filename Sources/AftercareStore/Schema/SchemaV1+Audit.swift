extension SchemaV1 {
  static let audit = """
    CREATE TABLE audit_event (
      sequence INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      details TEXT NOT NULL CHECK (json_valid(details)),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64)
    ) STRICT;
    CREATE INDEX audit_event_at ON audit_event(at);
    CREATE INDEX audit_event_subject ON audit_event(subject);
    CREATE TRIGGER audit_event_in_order BEFORE INSERT ON audit_event
      WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit_event)
    BEGIN
      SELECT RAISE(ABORT, 'audit events are appended in order');
    END;
    CREATE TRIGGER audit_event_unchanged BEFORE UPDATE ON audit_event
    BEGIN
      SELECT RAISE(ABORT, 'audit events are never changed');
    END;
    CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event
    BEGIN
      SELECT RAISE(ABORT, 'audit events are never deleted');
    END;

    CREATE TABLE audit_content (
      content_id INTEGER PRIMARY KEY REFERENCES content(id),
      sequence INTEGER NOT NULL REFERENCES audit_event(sequence),
      commitment TEXT NOT NULL CHECK (length(commitment) = 64),
      erased_by INTEGER REFERENCES audit_event(sequence)
    ) STRICT;

    CREATE TABLE checkpoint (
      sequence INTEGER PRIMARY KEY REFERENCES audit_event(sequence),
      hash TEXT NOT NULL,
      at INTEGER NOT NULL,
      public_key BLOB NOT NULL,
      signature BLOB NOT NULL
    ) STRICT;
    """

  static let installation = """
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  static let views = """
    CREATE VIEW appointment_text AS SELECT a.id, c.name AS client, t.name AS therapist, a.massage_type, a.status,
      strftime('%Y-%m-%d %H:%M:%SZ', a.starts_at / 1000, 'unixepoch') AS starts_at,
      strftime('%Y-%m-%d %H:%M:%SZ', a.ends_at / 1000, 'unixepoch') AS ends_at
      FROM appointment a JOIN client c ON c.id = a.client_id LEFT JOIN therapist t ON t.id = a.therapist_id;
    CREATE VIEW message_text AS SELECT id, kind, state, reason, stage, channel, client_id, appointment_id, attempts,
      strftime('%Y-%m-%d %H:%M:%SZ', due_at / 1000, 'unixepoch') AS due_at,
      strftime('%Y-%m-%d %H:%M:%SZ', send_from / 1000, 'unixepoch') AS send_from,
      strftime('%Y-%m-%d %H:%M:%SZ', send_until / 1000, 'unixepoch') AS send_until,
      strftime('%Y-%m-%d %H:%M:%SZ', not_after / 1000, 'unixepoch') AS not_after,
      strftime('%Y-%m-%d %H:%M:%SZ', next_attempt_at / 1000, 'unixepoch') AS next_attempt_at,
      strftime('%Y-%m-%d %H:%M:%SZ', sent_at / 1000, 'unixepoch') AS sent_at,
      strftime('%Y-%m-%d %H:%M:%SZ', delivered_at / 1000, 'unixepoch') AS delivered_at
      FROM message;
    CREATE VIEW attempt_text AS SELECT id, message_id, number, gateway, outcome, code, enhanced_status, summary,
      strftime('%Y-%m-%d %H:%M:%SZ', started_at / 1000, 'unixepoch') AS started_at,
      strftime('%Y-%m-%d %H:%M:%SZ', ended_at / 1000, 'unixepoch') AS ended_at
      FROM attempt;
    CREATE VIEW reply_text AS SELECT id, kind, channel, way_in, matched_by, client_id, level, urgent, opt_out, flags,
      strftime('%Y-%m-%d %H:%M:%SZ', received_at / 1000, 'unixepoch') AS received_at,
      strftime('%Y-%m-%d %H:%M:%SZ', read_at / 1000, 'unixepoch') AS read_at
      FROM reply;
    CREATE VIEW follow_up_text AS SELECT id, level, urgent, state, client_id, flags, taken_by, outcome,
      strftime('%Y-%m-%d %H:%M:%SZ', opened_at / 1000, 'unixepoch') AS opened_at,
      strftime('%Y-%m-%d %H:%M:%SZ', act_by / 1000, 'unixepoch') AS act_by,
      strftime('%Y-%m-%d %H:%M:%SZ', taken_at / 1000, 'unixepoch') AS taken_at,
      strftime('%Y-%m-%d %H:%M:%SZ', closed_at / 1000, 'unixepoch') AS closed_at
      FROM follow_up;
    CREATE VIEW audit_event_text AS SELECT sequence,
      strftime('%Y-%m-%d %H:%M:%SZ', at / 1000, 'unixepoch') AS at, actor, action, subject, details FROM audit_event;
    """
}
