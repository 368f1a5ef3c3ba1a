"""Row 4: planning a million appointments, planning again, and finding what is due among two million check-ins."""

import re
import sqlite3
import statistics

import clinic
import machine
from report import note

# What the sqlite3 tool is given: the same sessions, and a table of check-ins with the indexes that a drain needs.
PEER_FILL = """
PRAGMA journal_mode = WAL;
CREATE TABLE session (id INTEGER PRIMARY KEY, client INTEGER, ended_at INTEGER, channel TEXT, address TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
INSERT INTO session
  SELECT i, i % 50000, 1800000000 + i * 7, 'email', printf('client%06d@example.org', i % 50000) FROM n;
CREATE TABLE check_in (
  id INTEGER PRIMARY KEY, session INTEGER NOT NULL, stage INTEGER NOT NULL, due_at INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0, UNIQUE (session, stage));
CREATE INDEX check_in_due ON check_in(state, due_at);
PRAGMA wal_checkpoint(TRUNCATE);
"""
PEER_PLAN = """
PRAGMA synchronous = FULL;
INSERT OR IGNORE INTO check_in (session, stage, due_at)
  SELECT s.id, h.stage, s.ended_at + h.stage * 3600 FROM session s, (SELECT 24 AS stage UNION ALL SELECT 72) h;
"""
PEER_DUE = "SELECT id FROM check_in WHERE state = 0 AND due_at <= {now} ORDER BY due_at LIMIT 100"
REPEATS = 15


def measure(setting, report):
    """Measures the row."""
    check_ins = 2 * setting.appointments
    ours, peer, peer_again = [], [], []
    for number in range(setting.rounds):
        note(f"row 4, round {number + 1}")
        ours.append(check_ins / setting.large_clinic.planned_anew().seconds)
        note(f"ours: {ours[-1] / 1000:.0f} thousand check-ins a second")
        first, again = _plan_by_tool(setting)
        peer.append(check_ins / first)
        peer_again.append(again)
        note(f"sqlite3: {peer[-1] / 1000:.0f} thousand rows a second, again {again * 1000:.0f} ms")
    ours, peer = statistics.median(ours), statistics.median(peer)
    report.add(
        4,
        f"plan {setting.appointments} appointments",
        f"{ours / 1e6:.3f} M/s",
        f"sqlite3 INSERT … SELECT {peer / 1e6:.2f} M/s",
        ours / peer,
        "≥ 0.1",
        ours / peer >= 0.1,
    )
    _again(setting, report, statistics.median(peer_again))
    _due(setting, report, peer_database(setting))


def _plan_by_tool(setting):
    """What the sqlite3 tool takes to plan, and to plan again: seconds."""
    database = _peer_path()
    machine.remove_database(database)
    machine.run("sqlite3", database, PEER_FILL.format(count=setting.appointments))
    return [machine.run("sqlite3", database, PEER_PLAN).seconds for _ in range(2)]


def _peer_path():
    """Where the sqlite3 tool's database lies."""
    return machine.work() / "planning-peer.db"


def peer_database(setting):
    """A database with as many check-ins as the large clinic's, as the sqlite3 tool made it."""
    if not _peer_path().exists():
        _plan_by_tool(setting)
    return _peer_path()


def _again(setting, report, peer):
    """Planning with nothing new: the service's whole run on this clinic, less the same on one without clients."""
    empty = clinic.Clinic(setting.program, machine.work() / "empty", clinic.files(machine.work()))
    machine.remove_database(empty.database)
    empty.init()
    full = setting.large_clinic.planned()
    runs = {place: [] for place in (empty, full)}
    for _ in range(REPEATS):
        for place, times in runs.items():
            times.append(place.run("serve", "--once").seconds * 1000)
    on_empty, on_full = statistics.median(runs[empty]), statistics.median(runs[full])
    again = max(0.0, on_full - on_empty)
    report.add(
        4,
        "plan again, nothing new",
        f"{again:.0f} ms (whole run {on_full:.0f} ms, of an empty clinic {on_empty:.0f} ms)",
        f"sqlite3 {peer * 1000:.0f} ms",
        again / (peer * 1000),
        "≤ 50 ms",
        again <= 50,
    )


def _due(setting, report, peer):
    """The program's own query for what is due, and a plain one, both by the sqlite3 tool, 100 rows due."""
    full = setting.large_clinic.planned()
    log = machine.work() / "statements.sql"
    log.unlink(missing_ok=True)
    spied = {"SQL_LOG": str(log), "LD_PRELOAD": str(setting.sql_log)}
    machine.run(*full.command("serve", "--once"), env=spied)
    now = _hundredth(peer, "SELECT due_at FROM check_in WHERE state = 0 ORDER BY due_at")
    theirs = PEER_DUE.format(now=now)
    now = _hundredth(
        full.database, "SELECT next_attempt_at FROM message WHERE state = 'queued' ORDER BY next_attempt_at"
    )
    own = _with_hundred_due(log.read_text(), _one(full.database, "SELECT priority FROM message LIMIT 1"), now)
    times = {"ours": [], "plain": []}
    for _ in range(REPEATS):
        for name, database, query in (("ours", full.database, own), ("plain", peer, theirs)):
            run = machine.run("sqlite3", database, query)
            times[name].append(run.seconds * 1000)
            if len(run.output.splitlines()) != 100:
                raise machine.Trouble(f"the query found {len(run.output.splitlines())} rows, not 100: {query}")
    ours, plain = statistics.median(times["ours"]), statistics.median(times["plain"])
    report.add(
        4,
        f"100 due among {2 * setting.appointments}",
        f"{ours:.1f} ms",
        f"plain query {plain:.1f} ms",
        ours / plain,
        "≤ 1.5",
        ours / plain <= 1.5,
    )


def _hundredth(database, query):
    """The instant at which exactly the first hundred are due; two that share it would make it more."""
    return _one(database, f"{query} LIMIT 1 OFFSET 99")


def _one(database, query):
    """The one value that the query finds."""
    connection = sqlite3.connect(database)
    try:
        return connection.execute(query).fetchone()[0]
    finally:
        connection.close()


def _with_hundred_due(log, priority, now):
    """The statement with which the program reads ahead what has that priority, asked for 100 rows at another instant."""
    before = rf"(SELECT .*FROM message.*priority = {priority} AND .*next_attempt_at <= )"
    for statement in log.split("\0"):
        match = re.fullmatch(rf"{before}\d+(.*LIMIT )\d+;?", statement.strip(), re.DOTALL)
        if match:
            return f"{match[1]}{now}{match[2]}100"
    raise machine.Trouble("among the program's statements is none that reads what is due")
