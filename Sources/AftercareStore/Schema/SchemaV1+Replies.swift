extension SchemaV1 {
  static let replies = """
    CREATE TABLE reply (
      id INTEGER PRIMARY KEY,
      dedupe_key TEXT NOT NULL UNIQUE,
      channel TEXT NOT NULL CHECK (channel IN ('email','sms','call')),
      way_in TEXT NOT NULL CHECK (way_in IN ('pipe','hand','phone','mailbox','webhook','poll')),
      sender TEXT,
      sender_hash TEXT,
      raw_id INTEGER NOT NULL REFERENCES content(id),
      is_truncated INTEGER NOT NULL DEFAULT 0 CHECK (is_truncated IN (0,1)),
      received_at INTEGER NOT NULL,
      written_at INTEGER,
      readings INTEGER NOT NULL DEFAULT 0,
      read_at INTEGER,
      kind TEXT NOT NULL DEFAULT 'client' CHECK (kind IN ('client','staff','bounce','automatic','unreadable')),
      matched_by TEXT CHECK (matched_by IN ('reference','sender','hand','ambiguous','none')),
      candidates TEXT,
      client_id INTEGER REFERENCES client(id),
      appointment_id INTEGER REFERENCES appointment(id),
      message_id INTEGER REFERENCES message(id),
      therapist_id INTEGER REFERENCES therapist(id),
      mail_message_id TEXT,
      subject_id INTEGER REFERENCES content(id),
      text_id INTEGER REFERENCES content(id),
      own_offset INTEGER NOT NULL DEFAULT 0,
      verdict_id INTEGER REFERENCES content(id),
      level TEXT CHECK (level IN ('ok','auto','question','optout','amber','red')),
      urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0,1)),
      opt_out INTEGER NOT NULL DEFAULT 0 CHECK (opt_out IN (0,1)),
      flags TEXT NOT NULL DEFAULT '[]',
      follow_up_id INTEGER REFERENCES follow_up(id),
      CHECK (read_at IS NULL OR matched_by IS NOT NULL)
    ) STRICT;
    CREATE INDEX reply_unread ON reply(id) WHERE read_at IS NULL;
    CREATE INDEX reply_client ON reply(client_id, received_at) WHERE client_id IS NOT NULL;
    CREATE INDEX reply_sender ON reply(sender_hash, received_at) WHERE sender_hash IS NOT NULL;
    CREATE INDEX reply_appointment ON reply(appointment_id) WHERE appointment_id IS NOT NULL;
    CREATE INDEX reply_follow_up ON reply(follow_up_id) WHERE follow_up_id IS NOT NULL;
    CREATE INDEX reply_received ON reply(received_at);
    CREATE TRIGGER reply_not_replaced BEFORE INSERT ON reply
      WHEN EXISTS (SELECT 1 FROM reply WHERE id = NEW.id OR dedupe_key = NEW.dedupe_key)
    BEGIN
      SELECT RAISE(ABORT, 'replies are not replaced');
    END;
    CREATE TRIGGER reply_kept BEFORE DELETE ON reply
    BEGIN
      SELECT RAISE(ABORT, 'replies are not deleted');
    END;
    """

  static let followUps = """
    CREATE TABLE follow_up (
      id INTEGER PRIMARY KEY,
      level TEXT NOT NULL CHECK (level IN ('question','amber','red')),
      urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0,1)),
      is_conduct INTEGER NOT NULL DEFAULT 0 CHECK (is_conduct IN (0,1)),
      state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','taken','closed')),
      client_id INTEGER REFERENCES client(id),
      appointment_id INTEGER REFERENCES appointment(id),
      reply_id INTEGER REFERENCES reply(id),
      therapist_id INTEGER REFERENCES therapist(id),
      flags TEXT NOT NULL DEFAULT '[]',
      opened_at INTEGER NOT NULL,
      act_by INTEGER NOT NULL,
      alert_rounds INTEGER NOT NULL DEFAULT 0,
      next_alert_at INTEGER,
      taken_by TEXT,
      taken_at INTEGER,
      closed_by TEXT,
      closed_at INTEGER,
      outcome TEXT CHECK (outcome IN ('emergency','referred','refusedReferral','selfCare','falseAlarm',
        'unreachable','wrongPerson','looked')),
      note_id INTEGER REFERENCES content(id),
      CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
      CHECK ((state = 'closed') = (outcome IS NOT NULL)),
      CHECK (state <> 'taken' OR (taken_at IS NOT NULL AND taken_by IS NOT NULL)),
      CHECK (state <> 'open' OR next_alert_at IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX follow_up_one_open ON follow_up(client_id)
      WHERE state <> 'closed' AND is_conduct = 0 AND client_id IS NOT NULL;
    CREATE INDEX follow_up_client ON follow_up(client_id);
    CREATE INDEX follow_up_alert ON follow_up(next_alert_at) WHERE state <> 'closed' AND next_alert_at IS NOT NULL;
    CREATE INDEX follow_up_live ON follow_up(level, act_by) WHERE state <> 'closed';

    CREATE TABLE call_log (
      id INTEGER PRIMARY KEY,
      follow_up_id INTEGER NOT NULL REFERENCES follow_up(id),
      at INTEGER NOT NULL,
      called_by TEXT NOT NULL,
      answered INTEGER NOT NULL CHECK (answered IN (0,1)),
      note_id INTEGER REFERENCES content(id)
    ) STRICT;
    CREATE INDEX call_log_follow_up ON call_log(follow_up_id);
    """
}
