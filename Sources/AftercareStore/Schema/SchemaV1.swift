/// The first schema, whole: every table of the design, also those whose loops come later.
///
/// Never edited once a clinic runs it: what follows is a further migration. Strings only, no Swift types, so that
/// it means the same for ever. The CHECKs mirror `MessageState` and the diagram in DocC (MessageLifecycle).
enum SchemaV1 {
  static let statements = [clinic, bookings, messages, replies, followUps, audit, installation, views]

  static let clinic = """
    CREATE TABLE client (
      id INTEGER PRIMARY KEY,
      reference TEXT UNIQUE,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      language TEXT,
      time_zone TEXT,
      preferred_channel TEXT CHECK (preferred_channel IN ('email','sms','call')),
      guardian TEXT,
      is_discreet INTEGER NOT NULL DEFAULT 0 CHECK (is_discreet IN (0,1)),
      on_hold INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0,1)),
      revision INTEGER NOT NULL DEFAULT 1,
      planned_revision INTEGER NOT NULL DEFAULT 0,
      created_at INTEGER NOT NULL,
      erased_at INTEGER
    ) STRICT;
    CREATE INDEX client_to_plan ON client(id) WHERE revision <> planned_revision;

    CREATE TABLE contact_point (
      id INTEGER PRIMARY KEY,
      client_id INTEGER NOT NULL REFERENCES client(id),
      channel TEXT NOT NULL CHECK (channel IN ('email','sms','call')),
      address TEXT NOT NULL,
      address_hash TEXT NOT NULL,
      consent TEXT NOT NULL DEFAULT 'notAsked' CHECK (consent IN ('given','refused','notAsked')),
      reader TEXT NOT NULL DEFAULT 'self' CHECK (reader IN ('self','guardian','shared')),
      created_at INTEGER NOT NULL,
      replaced_at INTEGER
    ) STRICT;
    CREATE INDEX contact_point_client ON contact_point(client_id);
    CREATE INDEX contact_point_address ON contact_point(address_hash);

    CREATE TABLE suppression (
      id INTEGER PRIMARY KEY,
      address_hash TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('stop','hardBounce','wrongNumber')),
      created_at INTEGER NOT NULL,
      lifted_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX suppression_active ON suppression(address_hash) WHERE lifted_at IS NULL;

    CREATE TABLE therapist (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      email TEXT,
      email_hash TEXT,
      phone TEXT,
      phone_hash TEXT,
      role TEXT NOT NULL DEFAULT 'therapist' CHECK (role IN ('therapist','lead','deputy')),
      email_proven_at INTEGER,
      phone_proven_at INTEGER,
      away_from INTEGER,
      away_until INTEGER,
      cover_id INTEGER REFERENCES therapist(id),
      created_at INTEGER NOT NULL,
      removed_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX therapist_name ON therapist(name_key) WHERE removed_at IS NULL;
    CREATE INDEX therapist_phone ON therapist(phone_hash) WHERE phone_hash IS NOT NULL;
    CREATE INDEX therapist_email ON therapist(email_hash) WHERE email_hash IS NOT NULL;

    CREATE TABLE appointment (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL,
      client_id INTEGER NOT NULL REFERENCES client(id),
      therapist_id INTEGER REFERENCES therapist(id),
      massage_type TEXT NOT NULL,
      starts_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
      status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked','cancelled','noShow','completed')),
      first_seen_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX appointment_client ON appointment(client_id, ends_at);
    CREATE INDEX appointment_reference ON appointment(reference);
    CREATE INDEX appointment_start ON appointment(starts_at);
    """

  static let bookings = """
    CREATE TABLE booking (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 200),
      client_reference TEXT CHECK (length(client_reference) <= 200),
      client_name TEXT CHECK (length(client_name) <= 200),
      email TEXT CHECK (length(email) <= 320),
      phone TEXT CHECK (length(phone) <= 64),
      language TEXT CHECK (length(language) <= 35),
      time_zone TEXT CHECK (length(time_zone) <= 64),
      channel TEXT CHECK (channel IN ('email','sms','call')),
      consent INTEGER CHECK (consent IN (0,1)),
      guardian TEXT CHECK (length(guardian) <= 200),
      therapist TEXT CHECK (length(therapist) <= 200),
      massage_type TEXT NOT NULL CHECK (length(massage_type) <= 200),
      starts_at TEXT NOT NULL CHECK (length(starts_at) BETWEEN 16 AND 25),
      ends_at TEXT NOT NULL CHECK (length(ends_at) BETWEEN 16 AND 25),
      status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked','cancelled','noShow','completed')),
      accepted_at INTEGER,
      appointment_id INTEGER REFERENCES appointment(id),
      problem TEXT
    ) STRICT;
    CREATE INDEX booking_pending ON booking(id) WHERE accepted_at IS NULL AND problem IS NULL;
    CREATE INDEX booking_problem ON booking(id) WHERE problem IS NOT NULL;
    CREATE INDEX booking_appointment ON booking(appointment_id);
    CREATE TRIGGER booking_changed AFTER UPDATE OF reference, client_reference, client_name, email, phone, language,
      time_zone, channel, consent, guardian, therapist, massage_type, starts_at, ends_at, status ON booking
    BEGIN
      UPDATE booking SET accepted_at = NULL, problem = NULL WHERE id = NEW.id;
    END;
    CREATE TRIGGER booking_kept BEFORE DELETE ON booking
    BEGIN
      SELECT RAISE(ABORT, 'bookings are not deleted: set status to cancelled');
    END;
    """

  static let messages = """
    CREATE TABLE content (
      id INTEGER PRIMARY KEY,
      salt BLOB NOT NULL,
      text ANY
    ) STRICT;
    CREATE TRIGGER content_write_once BEFORE UPDATE ON content
      WHEN NOT (length(NEW.salt) = 0 AND NEW.text IS NULL AND NEW.id = OLD.id)
    BEGIN
      SELECT RAISE(ABORT, 'content is write-once: it can only be emptied');
    END;
    CREATE TRIGGER content_not_replaced BEFORE INSERT ON content
      WHEN EXISTS (SELECT 1 FROM content WHERE id = NEW.id)
    BEGIN
      SELECT RAISE(ABORT, 'content is write-once: it is not replaced');
    END;
    CREATE TRIGGER content_kept BEFORE DELETE ON content
    BEGIN
      SELECT RAISE(ABORT, 'content rows are emptied, not deleted');
    END;

    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('checkIn','acknowledgement','confirmation','answer','alert','digest')),
      purpose TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN
        ('queued','held','sending','sent','delivered','unknown','cancelled','skipped','failed')),
      reason TEXT,
      client_id INTEGER REFERENCES client(id),
      appointment_id INTEGER REFERENCES appointment(id),
      therapist_id INTEGER REFERENCES therapist(id),
      follow_up_id INTEGER REFERENCES follow_up(id),
      reply_id INTEGER REFERENCES reply(id),
      contact_point_id INTEGER REFERENCES contact_point(id),
      address TEXT,
      channel TEXT NOT NULL CHECK (channel IN ('email','sms','call')),
      stage TEXT,
      planned_end INTEGER,
      asks_late_question INTEGER NOT NULL DEFAULT 0 CHECK (asks_late_question IN (0,1)),
      due_at INTEGER NOT NULL,
      send_from INTEGER NOT NULL,
      send_until INTEGER,
      not_after INTEGER,
      act_by INTEGER,
      round INTEGER NOT NULL DEFAULT 0,
      priority INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      next_attempt_at INTEGER,
      claimed_at INTEGER,
      content_id INTEGER REFERENCES content(id),
      own_text_id INTEGER REFERENCES content(id),
      template TEXT,
      template_hash TEXT,
      gateway TEXT,
      gateway_reference TEXT,
      sent_at INTEGER,
      delivered_at INTEGER,
      created_at INTEGER NOT NULL,
      CHECK ((state IN ('held','unknown','cancelled','skipped','failed')) = (reason IS NOT NULL)),
      CHECK ((state = 'queued') = (next_attempt_at IS NOT NULL)),
      CHECK (state NOT IN ('sent','delivered') OR sent_at IS NOT NULL),
      CHECK (state <> 'delivered' OR delivered_at IS NOT NULL),
      CHECK (state <> 'sending' OR (content_id IS NOT NULL AND claimed_at IS NOT NULL)),
      CHECK (state <> 'skipped' OR attempts = 0),
      CHECK (kind <> 'checkIn' OR (appointment_id IS NOT NULL AND client_id IS NOT NULL AND stage IS NOT NULL
        AND planned_end IS NOT NULL AND send_until IS NOT NULL AND not_after IS NOT NULL)),
      CHECK (kind NOT IN ('alert','digest') OR therapist_id IS NOT NULL),
      CHECK (kind NOT IN ('acknowledgement','confirmation','answer') OR channel <> 'call')
    ) STRICT;
    CREATE UNIQUE INDEX message_check_in ON message(appointment_id, stage, planned_end) WHERE kind = 'checkIn';
    CREATE UNIQUE INDEX message_alert ON message(follow_up_id, therapist_id, channel, round)
      WHERE kind = 'alert' AND purpose IN ('alert','alertRepeat');
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

    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY,
      message_id INTEGER NOT NULL REFERENCES message(id),
      number INTEGER NOT NULL,
      channel TEXT NOT NULL,
      gateway TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      outcome TEXT CHECK (outcome IN ('accepted','transient','permanent','gatewayDown','unknown')),
      code INTEGER,
      enhanced_status TEXT,
      summary TEXT,
      gateway_reference TEXT,
      CHECK ((ended_at IS NULL) = (outcome IS NULL)),
      UNIQUE (message_id, number)
    ) STRICT;
    CREATE INDEX attempt_gateway_reference ON attempt(gateway_reference) WHERE gateway_reference IS NOT NULL;

    CREATE TABLE template_text (
      hash TEXT PRIMARY KEY,
      path TEXT NOT NULL,
      text TEXT NOT NULL,
      first_used_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE gateway (
      name TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
      paused_at INTEGER,
      pause_reason TEXT,
      probe_at INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      last_accepted_at INTEGER,
      way_back_at INTEGER,
      cursor TEXT,
      PRIMARY KEY (name, channel)
    ) STRICT, WITHOUT ROWID;
    """
}
