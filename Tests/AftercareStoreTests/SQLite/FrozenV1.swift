/// The first version's schema as `sqlite3` shows it, frozen: a later edit of the migration is noticed by it.
enum FrozenV1 {
  static let schema = """
    CREATE TABLE client ( id INTEGER PRIMARY KEY, reference TEXT UNIQUE, name TEXT NOT NULL, name_key TEXT NOT NULL,
      language TEXT, time_zone TEXT, preferred_channel TEXT CHECK (preferred_channel IN ('email','sms','call')),
      guardian TEXT, is_discreet INTEGER NOT NULL DEFAULT 0 CHECK (is_discreet IN (0,1)), on_hold INTEGER NOT NULL
      DEFAULT 0 CHECK (on_hold IN (0,1)), revision INTEGER NOT NULL DEFAULT 1, planned_revision INTEGER NOT NULL
      DEFAULT 0, created_at INTEGER NOT NULL, erased_at INTEGER ) STRICT;
    CREATE INDEX client_to_plan ON client(id) WHERE revision <> planned_revision;
    CREATE TABLE contact_point ( id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client(id), channel
      TEXT NOT NULL CHECK (channel IN ('email','sms','call')), address TEXT NOT NULL, address_hash TEXT NOT NULL,
      consent TEXT NOT NULL DEFAULT 'notAsked' CHECK (consent IN ('given','refused','notAsked')), reader TEXT NOT NULL
      DEFAULT 'self' CHECK (reader IN ('self','guardian','shared')), created_at INTEGER NOT NULL, replaced_at INTEGER
      ) STRICT;
    CREATE INDEX contact_point_client ON contact_point(client_id);
    CREATE INDEX contact_point_address ON contact_point(address_hash);
    CREATE TABLE suppression ( id INTEGER PRIMARY KEY, address_hash TEXT NOT NULL, reason TEXT NOT NULL CHECK (reason
      IN ('stop','hardBounce','wrongNumber')), created_at INTEGER NOT NULL, lifted_at INTEGER ) STRICT;
    CREATE UNIQUE INDEX suppression_active ON suppression(address_hash) WHERE lifted_at IS NULL;
    CREATE TABLE therapist ( id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, email TEXT,
      email_hash TEXT, phone TEXT, phone_hash TEXT, role TEXT NOT NULL DEFAULT 'therapist' CHECK (role IN
      ('therapist','lead','deputy')), email_proven_at INTEGER, phone_proven_at INTEGER, away_from INTEGER, away_until
      INTEGER, cover_id INTEGER REFERENCES therapist(id), created_at INTEGER NOT NULL, removed_at INTEGER ) STRICT;
    CREATE UNIQUE INDEX therapist_name ON therapist(name_key) WHERE removed_at IS NULL;
    CREATE INDEX therapist_phone ON therapist(phone_hash) WHERE phone_hash IS NOT NULL;
    CREATE INDEX therapist_email ON therapist(email_hash) WHERE email_hash IS NOT NULL;
    CREATE TABLE appointment ( id INTEGER PRIMARY KEY, reference TEXT NOT NULL, client_id INTEGER NOT NULL REFERENCES
      client(id), therapist_id INTEGER REFERENCES therapist(id), massage_type TEXT NOT NULL, starts_at INTEGER NOT
      NULL, ends_at INTEGER NOT NULL CHECK (ends_at > starts_at), status TEXT NOT NULL DEFAULT 'booked' CHECK (status
      IN ('booked','cancelled','noShow','completed')), first_seen_at INTEGER NOT NULL ) STRICT;
    CREATE INDEX appointment_client ON appointment(client_id, ends_at);
    CREATE INDEX appointment_reference ON appointment(reference);
    CREATE INDEX appointment_start ON appointment(starts_at);
    CREATE TABLE booking ( id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1
      AND 200), client_reference TEXT CHECK (length(client_reference) <= 200), client_name TEXT CHECK
      (length(client_name) <= 200), email TEXT CHECK (length(email) <= 320), phone TEXT CHECK (length(phone) <= 64),
      language TEXT CHECK (length(language) <= 35), time_zone TEXT CHECK (length(time_zone) <= 64), channel TEXT CHECK
      (channel IN ('email','sms','call')), consent INTEGER CHECK (consent IN (0,1)), guardian TEXT CHECK
      (length(guardian) <= 200), therapist TEXT CHECK (length(therapist) <= 200), massage_type TEXT NOT NULL CHECK
      (length(massage_type) <= 200), starts_at TEXT NOT NULL CHECK (length(starts_at) BETWEEN 16 AND 25), ends_at TEXT
      NOT NULL CHECK (length(ends_at) BETWEEN 16 AND 25), status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN
      ('booked','cancelled','noShow','completed')), accepted_at INTEGER, appointment_id INTEGER REFERENCES
      appointment(id), problem TEXT ) STRICT;
    CREATE INDEX booking_pending ON booking(id) WHERE accepted_at IS NULL AND problem IS NULL;
    CREATE INDEX booking_problem ON booking(id) WHERE problem IS NOT NULL;
    CREATE INDEX booking_appointment ON booking(appointment_id);
    CREATE TRIGGER booking_changed AFTER UPDATE OF reference, client_reference, client_name, email, phone, language,
      time_zone, channel, consent, guardian, therapist, massage_type, starts_at, ends_at, status ON booking BEGIN
      UPDATE booking SET accepted_at = NULL, problem = NULL WHERE id = NEW.id; END;
    CREATE TRIGGER booking_kept BEFORE DELETE ON booking BEGIN SELECT RAISE(ABORT, 'bookings are not deleted: set
      status to cancelled'); END;
    CREATE TABLE content ( id INTEGER PRIMARY KEY, salt BLOB NOT NULL, text ANY ) STRICT;
    CREATE TRIGGER content_write_once BEFORE UPDATE ON content WHEN NOT (length(NEW.salt) = 0 AND NEW.text IS NULL AND
      NEW.id = OLD.id) BEGIN SELECT RAISE(ABORT, 'content is write-once: it can only be emptied'); END;
    CREATE TRIGGER content_not_replaced BEFORE INSERT ON content WHEN EXISTS (SELECT 1 FROM content WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'content is write-once: it is not replaced'); END;
    CREATE TRIGGER content_kept BEFORE DELETE ON content BEGIN SELECT RAISE(ABORT, 'content rows are emptied, not
      deleted'); END;
    CREATE TABLE message ( id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN
      ('checkIn','acknowledgement','confirmation','answer','alert','digest')), purpose TEXT NOT NULL, state TEXT NOT
      NULL DEFAULT 'queued' CHECK (state IN
      ('queued','held','sending','sent','delivered','unknown','cancelled','skipped','failed')), reason TEXT, client_id
      INTEGER REFERENCES client(id), appointment_id INTEGER REFERENCES appointment(id), therapist_id INTEGER
      REFERENCES therapist(id), follow_up_id INTEGER REFERENCES follow_up(id), reply_id INTEGER REFERENCES reply(id),
      contact_point_id INTEGER REFERENCES contact_point(id), address TEXT, channel TEXT NOT NULL CHECK (channel IN
      ('email','sms','call')), stage TEXT, planned_end INTEGER, asks_late_question INTEGER NOT NULL DEFAULT 0 CHECK
      (asks_late_question IN (0,1)), due_at INTEGER NOT NULL, send_from INTEGER NOT NULL, send_until INTEGER,
      not_after INTEGER, act_by INTEGER, round INTEGER NOT NULL DEFAULT 0, priority INTEGER NOT NULL, attempts INTEGER
      NOT NULL DEFAULT 0, next_attempt_at INTEGER, claimed_at INTEGER, content_id INTEGER REFERENCES content(id),
      own_text_id INTEGER REFERENCES content(id), template TEXT, template_hash TEXT, gateway TEXT, gateway_reference
      TEXT, sent_at INTEGER, delivered_at INTEGER, created_at INTEGER NOT NULL, CHECK ((state IN
      ('held','unknown','cancelled','skipped','failed')) = (reason IS NOT NULL)), CHECK ((state = 'queued') =
      (next_attempt_at IS NOT NULL)), CHECK (state NOT IN ('sent','delivered') OR sent_at IS NOT NULL), CHECK (state
      <> 'delivered' OR delivered_at IS NOT NULL), CHECK (state <> 'sending' OR (content_id IS NOT NULL AND claimed_at
      IS NOT NULL)), CHECK (state <> 'skipped' OR attempts = 0), CHECK (kind <> 'checkIn' OR (appointment_id IS NOT
      NULL AND client_id IS NOT NULL AND stage IS NOT NULL AND planned_end IS NOT NULL AND send_until IS NOT NULL AND
      not_after IS NOT NULL)), CHECK (kind NOT IN ('alert','digest') OR therapist_id IS NOT NULL), CHECK (kind NOT IN
      ('acknowledgement','confirmation','answer') OR channel <> 'call') ) STRICT;
    CREATE UNIQUE INDEX message_check_in ON message(appointment_id, stage, planned_end) WHERE kind = 'checkIn';
    CREATE UNIQUE INDEX message_alert ON message(follow_up_id, therapist_id, channel, round) WHERE kind = 'alert' AND
      purpose IN ('alert','alertRepeat');
    CREATE INDEX message_due ON message(channel, priority, next_attempt_at) WHERE state = 'queued';
    CREATE INDEX message_next ON message(next_attempt_at) WHERE state = 'queued';
    CREATE INDEX message_window ON message(send_until) WHERE state = 'queued' AND send_until IS NOT NULL;
    CREATE INDEX message_deadline ON message(not_after) WHERE state IN ('queued','held') AND not_after IS NOT NULL;
    CREATE INDEX message_sending ON message(id) WHERE state = 'sending';
    CREATE INDEX message_held ON message(due_at) WHERE state = 'held';
    CREATE INDEX message_client ON message(client_id, due_at);
    CREATE INDEX message_appointment ON message(appointment_id) WHERE appointment_id IS NOT NULL;
    CREATE INDEX message_follow_up ON message(follow_up_id) WHERE follow_up_id IS NOT NULL;
    CREATE INDEX message_due_at ON message(due_at);
    CREATE INDEX message_sent ON message(sent_at) WHERE sent_at IS NOT NULL;
    CREATE TABLE attempt ( id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL REFERENCES message(id), number INTEGER
      NOT NULL, channel TEXT NOT NULL, gateway TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER, outcome
      TEXT CHECK (outcome IN ('accepted','transient','permanent','gatewayDown','unknown')), code INTEGER,
      enhanced_status TEXT, summary TEXT, gateway_reference TEXT, CHECK ((ended_at IS NULL) = (outcome IS NULL)),
      UNIQUE (message_id, number) ) STRICT;
    CREATE INDEX attempt_gateway_reference ON attempt(gateway_reference) WHERE gateway_reference IS NOT NULL;
    CREATE TABLE template_text ( hash TEXT PRIMARY KEY, path TEXT NOT NULL, text TEXT NOT NULL, first_used_at INTEGER
      NOT NULL ) STRICT, WITHOUT ROWID;
    CREATE TABLE gateway ( name TEXT NOT NULL, channel TEXT NOT NULL CHECK (channel IN ('email','sms')), paused_at
      INTEGER, pause_reason TEXT, probe_at INTEGER, failures INTEGER NOT NULL DEFAULT 0, last_accepted_at INTEGER,
      way_back_at INTEGER, cursor TEXT, PRIMARY KEY (name, channel) ) STRICT, WITHOUT ROWID;
    CREATE TABLE reply ( id INTEGER PRIMARY KEY, dedupe_key TEXT NOT NULL UNIQUE, channel TEXT NOT NULL CHECK (channel
      IN ('email','sms','call')), way_in TEXT NOT NULL CHECK (way_in IN
      ('pipe','hand','phone','mailbox','webhook','poll')), sender TEXT, sender_hash TEXT, raw_id INTEGER NOT NULL
      REFERENCES content(id), is_truncated INTEGER NOT NULL DEFAULT 0 CHECK (is_truncated IN (0,1)), received_at
      INTEGER NOT NULL, written_at INTEGER, readings INTEGER NOT NULL DEFAULT 0, read_at INTEGER, kind TEXT NOT NULL
      DEFAULT 'client' CHECK (kind IN ('client','staff','bounce','automatic','unreadable')), matched_by TEXT CHECK
      (matched_by IN ('reference','sender','hand','ambiguous','none')), candidates TEXT, client_id INTEGER REFERENCES
      client(id), appointment_id INTEGER REFERENCES appointment(id), message_id INTEGER REFERENCES message(id),
      therapist_id INTEGER REFERENCES therapist(id), mail_message_id TEXT, subject_id INTEGER REFERENCES content(id),
      text_id INTEGER REFERENCES content(id), own_offset INTEGER NOT NULL DEFAULT 0, verdict_id INTEGER REFERENCES
      content(id), level TEXT CHECK (level IN ('ok','auto','question','optout','amber','red')), urgent INTEGER NOT
      NULL DEFAULT 0 CHECK (urgent IN (0,1)), opt_out INTEGER NOT NULL DEFAULT 0 CHECK (opt_out IN (0,1)), flags TEXT
      NOT NULL DEFAULT '[]', follow_up_id INTEGER REFERENCES follow_up(id), CHECK (read_at IS NULL OR matched_by IS
      NOT NULL) ) STRICT;
    CREATE INDEX reply_unread ON reply(id) WHERE read_at IS NULL;
    CREATE INDEX reply_client ON reply(client_id, received_at) WHERE client_id IS NOT NULL;
    CREATE INDEX reply_sender ON reply(sender_hash, received_at) WHERE sender_hash IS NOT NULL;
    CREATE INDEX reply_appointment ON reply(appointment_id) WHERE appointment_id IS NOT NULL;
    CREATE INDEX reply_follow_up ON reply(follow_up_id) WHERE follow_up_id IS NOT NULL;
    CREATE INDEX reply_received ON reply(received_at);
    CREATE TRIGGER reply_not_replaced BEFORE INSERT ON reply WHEN EXISTS (SELECT 1 FROM reply WHERE id = NEW.id OR
      dedupe_key = NEW.dedupe_key) BEGIN SELECT RAISE(ABORT, 'replies are not replaced'); END;
    CREATE TRIGGER reply_kept BEFORE DELETE ON reply BEGIN SELECT RAISE(ABORT, 'replies are not deleted'); END;
    CREATE TABLE follow_up ( id INTEGER PRIMARY KEY, level TEXT NOT NULL CHECK (level IN ('question','amber','red')),
      urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0,1)), is_conduct INTEGER NOT NULL DEFAULT 0 CHECK
      (is_conduct IN (0,1)), state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','taken','closed')), client_id
      INTEGER REFERENCES client(id), appointment_id INTEGER REFERENCES appointment(id), reply_id INTEGER REFERENCES
      reply(id), therapist_id INTEGER REFERENCES therapist(id), flags TEXT NOT NULL DEFAULT '[]', opened_at INTEGER
      NOT NULL, act_by INTEGER NOT NULL, alert_rounds INTEGER NOT NULL DEFAULT 0, next_alert_at INTEGER, taken_by
      TEXT, taken_at INTEGER, closed_by TEXT, closed_at INTEGER, outcome TEXT CHECK (outcome IN
      ('emergency','referred','refusedReferral','selfCare','falseAlarm', 'unreachable','wrongPerson','looked')),
      note_id INTEGER REFERENCES content(id), CHECK ((state = 'closed') = (closed_at IS NOT NULL)), CHECK ((state =
      'closed') = (outcome IS NOT NULL)), CHECK (state <> 'taken' OR (taken_at IS NOT NULL AND taken_by IS NOT NULL)),
      CHECK (state <> 'open' OR next_alert_at IS NOT NULL) ) STRICT;
    CREATE UNIQUE INDEX follow_up_one_open ON follow_up(client_id) WHERE state <> 'closed' AND is_conduct = 0 AND
      client_id IS NOT NULL;
    CREATE INDEX follow_up_client ON follow_up(client_id);
    CREATE INDEX follow_up_alert ON follow_up(next_alert_at) WHERE state <> 'closed' AND next_alert_at IS NOT NULL;
    CREATE INDEX follow_up_live ON follow_up(level, act_by) WHERE state <> 'closed';
    CREATE TABLE call_log ( id INTEGER PRIMARY KEY, follow_up_id INTEGER NOT NULL REFERENCES follow_up(id), at INTEGER
      NOT NULL, called_by TEXT NOT NULL, answered INTEGER NOT NULL CHECK (answered IN (0,1)), note_id INTEGER
      REFERENCES content(id) ) STRICT;
    CREATE INDEX call_log_follow_up ON call_log(follow_up_id);
    CREATE TABLE audit_event ( sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT
      NULL, subject TEXT NOT NULL, details TEXT NOT NULL CHECK (json_valid(details)), hash TEXT NOT NULL CHECK
      (length(hash) = 64), previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64) ) STRICT;
    CREATE INDEX audit_event_at ON audit_event(at);
    CREATE INDEX audit_event_subject ON audit_event(subject);
    CREATE TRIGGER audit_event_in_order BEFORE INSERT ON audit_event WHEN NEW.sequence IS NOT (SELECT
      coalesce(max(sequence), 0) + 1 FROM audit_event) BEGIN SELECT RAISE(ABORT, 'audit events are appended in
      order'); END;
    CREATE TRIGGER audit_event_unchanged BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit events are
      never changed'); END;
    CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit events are never
      deleted'); END;
    CREATE TABLE audit_content ( content_id INTEGER PRIMARY KEY REFERENCES content(id), sequence INTEGER NOT NULL
      REFERENCES audit_event(sequence), commitment TEXT NOT NULL CHECK (length(commitment) = 64), erased_by INTEGER
      REFERENCES audit_event(sequence) ) STRICT;
    CREATE TABLE checkpoint ( sequence INTEGER PRIMARY KEY REFERENCES audit_event(sequence), hash TEXT NOT NULL, at
      INTEGER NOT NULL, public_key BLOB NOT NULL, signature BLOB NOT NULL ) STRICT;
    CREATE TABLE setting ( key TEXT PRIMARY KEY, value TEXT NOT NULL ) STRICT, WITHOUT ROWID;
    CREATE VIEW appointment_text AS SELECT a.id, c.name AS client, t.name AS therapist, a.massage_type, a.status,
      strftime('%Y-%m-%d %H:%M:%SZ', a.starts_at / 1000, 'unixepoch') AS starts_at, strftime('%Y-%m-%d %H:%M:%SZ',
      a.ends_at / 1000, 'unixepoch') AS ends_at FROM appointment a JOIN client c ON c.id = a.client_id LEFT JOIN
      therapist t ON t.id = a.therapist_id;
    CREATE VIEW message_text AS SELECT id, kind, state, reason, stage, channel, client_id, appointment_id, attempts,
      strftime('%Y-%m-%d %H:%M:%SZ', due_at / 1000, 'unixepoch') AS due_at, strftime('%Y-%m-%d %H:%M:%SZ', send_from /
      1000, 'unixepoch') AS send_from, strftime('%Y-%m-%d %H:%M:%SZ', send_until / 1000, 'unixepoch') AS send_until,
      strftime('%Y-%m-%d %H:%M:%SZ', not_after / 1000, 'unixepoch') AS not_after, strftime('%Y-%m-%d %H:%M:%SZ',
      next_attempt_at / 1000, 'unixepoch') AS next_attempt_at, strftime('%Y-%m-%d %H:%M:%SZ', sent_at / 1000,
      'unixepoch') AS sent_at, strftime('%Y-%m-%d %H:%M:%SZ', delivered_at / 1000, 'unixepoch') AS delivered_at FROM
      message;
    CREATE VIEW attempt_text AS SELECT id, message_id, number, gateway, outcome, code, enhanced_status, summary,
      strftime('%Y-%m-%d %H:%M:%SZ', started_at / 1000, 'unixepoch') AS started_at, strftime('%Y-%m-%d %H:%M:%SZ',
      ended_at / 1000, 'unixepoch') AS ended_at FROM attempt;
    CREATE VIEW reply_text AS SELECT id, kind, channel, way_in, matched_by, client_id, level, urgent, opt_out, flags,
      strftime('%Y-%m-%d %H:%M:%SZ', received_at / 1000, 'unixepoch') AS received_at, strftime('%Y-%m-%d %H:%M:%SZ',
      read_at / 1000, 'unixepoch') AS read_at FROM reply;
    CREATE VIEW follow_up_text AS SELECT id, level, urgent, state, client_id, flags, taken_by, outcome,
      strftime('%Y-%m-%d %H:%M:%SZ', opened_at / 1000, 'unixepoch') AS opened_at, strftime('%Y-%m-%d %H:%M:%SZ',
      act_by / 1000, 'unixepoch') AS act_by, strftime('%Y-%m-%d %H:%M:%SZ', taken_at / 1000, 'unixepoch') AS taken_at,
      strftime('%Y-%m-%d %H:%M:%SZ', closed_at / 1000, 'unixepoch') AS closed_at FROM follow_up;
    CREATE VIEW audit_event_text AS SELECT sequence, strftime('%Y-%m-%d %H:%M:%SZ', at / 1000, 'unixepoch') AS at,
      actor, action, subject, details FROM audit_event;
    """
}
