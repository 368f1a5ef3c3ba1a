"""A clinic with a million appointments, written by SQL; the program plans them."""

import sqlite3
import time

import clinic
import machine
from report import note

SESSIONS_OF_A_CLIENT = 20

# A week lies between two sessions of a client, so that each check-in has a date of its own. Every tenth client lives in
# another time zone. What the clinic's own program would write beside it (booking rows, their audit events) plays no
# part in planning.
FILL = """
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :clients)
INSERT INTO client (id, name, name_key, time_zone, created_at)
  SELECT i, printf('Client %06d', i), printf('client %06d', i),
    CASE i % 20 WHEN 0 THEN 'Europe/Madrid' WHEN 10 THEN 'America/New_York' END, :now FROM n;
INSERT INTO contact_point (client_id, channel, address, address_hash, consent, created_at)
  SELECT id, 'email', printf('client%06d@example.org', id), printf('hash-%06d', id), 'given', :now FROM client;
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :sessions - 1)
INSERT INTO appointment (reference, client_id, massage_type, starts_at, ends_at, first_seen_at)
  SELECT printf('calendar-%d-%d', c.id, i),
    c.id,
    CASE (c.id + i) % 3 WHEN 0 THEN 'swedish' WHEN 1 THEN 'deep-tissue' ELSE 'sports' END,
    :first + i * 604800000 + c.id * 97000 % 604800000,
    :first + i * 604800000 + c.id * 97000 % 604800000 + 3600000,
    :now
  FROM client c, n;
COMMIT;
"""


class LargeClinic:
    """Such a clinic, made when first asked for, planned and kept for several rows."""

    def __init__(self, setting):
        self.setting = setting
        self._unplanned = None
        self._planned = None

    def planned_anew(self):
        """Has the service plan everything: the run, from its start to its end. Nothing is due, so nothing is sent."""
        if self._unplanned is None:
            note(f"writing {self.setting.appointments} appointments")
            self._unplanned = _make(self.setting, "unplanned")
        planned = _clinic(self.setting, "planned")
        clinic.restore(planned, self._unplanned)
        run = planned.run("serve", "--once")
        waiting = planned.query("SELECT count(*) FROM message WHERE state = 'queued'")
        if waiting != 2 * self.setting.appointments:
            raise machine.Trouble(f"{waiting} of {2 * self.setting.appointments} check-ins were planned")
        self._planned = planned
        return run

    def planned(self):
        """The planned clinic."""
        if self._planned is None:
            self.planned_anew()
        return self._planned


def _clinic(setting, name):
    """A clinic whose mails become files."""
    folder = machine.work() / name
    (folder / "outgoing").mkdir(parents=True, exist_ok=True)
    return clinic.Clinic(setting.program, folder, {**clinic.files(folder / "outgoing"), "contactWindow": "09:00-20:00"})


def _make(setting, name):
    """A clinic with its appointments still unplanned; the first session is two days ahead."""
    large = _clinic(setting, name)
    machine.remove_database(large.database)
    large.init()
    now = int(time.time())
    values = {
        "clients": setting.appointments // SESSIONS_OF_A_CLIENT,
        "sessions": SESSIONS_OF_A_CLIENT,
        "now": now * 1000,
        "first": (now + 48 * clinic.HOUR) * 1000,
    }
    with sqlite3.connect(large.database, isolation_level=None) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for statement in FILL.split(";\n"):
            connection.execute(statement, {key: value for key, value in values.items() if f":{key}" in statement})
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return large
