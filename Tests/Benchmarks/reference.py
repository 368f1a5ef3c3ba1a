"""The reference drain (reference_drain.c): building it, filling its database, running it."""

import sqlite3
import time

import machine

SCHEMA = """
CREATE TABLE message (
  id INTEGER PRIMARY KEY, address TEXT NOT NULL, name TEXT NOT NULL, stage INTEGER NOT NULL, due_at INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, claimed_at INTEGER, ended_at INTEGER);
CREATE INDEX message_due ON message(state, due_at);
CREATE TABLE audit (id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL);
"""


def fill(database, count):
    """Makes a database with `count` messages that are due."""
    machine.remove_database(database)
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(SCHEMA)
        connection.executemany(
            "INSERT INTO message (address, name, stage, due_at) VALUES (?, ?, 24, ?)",
            (
                (f"client{number:06}@example.org", f"Client {number:06}", int(time.time()) - 60)
                for number in range(count)
            ),
        )
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def drain(program, database, port, protocol, connections, env=None):
    """Sends all that is due, timed."""
    result = machine.run(program, database, port, protocol, connections, env=env)
    with sqlite3.connect(database) as connection:
        left = connection.execute("SELECT count(*) FROM message WHERE state <> 2").fetchone()[0]
    connection.close()
    if left:
        raise machine.Trouble(f"the reference drain left {left} messages")
    return result
