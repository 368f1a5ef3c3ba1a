"""Our own program at work: configurations, databases with check-ins that fall due, `serve --once`."""

import datetime
import json
import os
import pathlib
import shutil
import sqlite3
import time

import machine

HOUR = 3600
TYPES = ("swedish", "deep-tissue", "sports", "relaxation", "hot-stone", "trigger-point")


class Clinic:
    """One installation in a folder of its own: configuration, database, gateway."""

    def __init__(self, program, folder, gateway):
        """`gateway` is the section of the configuration that says how messages go out, as a dictionary."""
        self.program = program
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.configuration = self.folder / "aftercare.yaml"
        self.database = self.folder / "aftercare.db"
        self.configure(gateway)

    def configure(self, gateway):
        """Writes the configuration. JSON is YAML."""
        settings = {
            "clinic": {
                "name": "Calm Hands",
                "country": "IE",
                "timeZone": "Europe/Dublin",
                "phone": "+35315550100",
                "emergencyNumber": "112",
                "hours": "00:00-24:00",
            },
            "database": str(self.database),
            "templates": str(pathlib.Path(__file__).parents[2] / "templates"),
            "contactWindow": "00:00-24:00",
            "followUp": {"lead": {"name": "Ciara", "email": "lead@clinic.example", "phone": "+353861000000"}},
            "audit": {"keyFile": str(self.folder / "audit-key")},
            **gateway,
        }
        self.configuration.write_text(json.dumps(settings, indent=1) + "\n")

    def init(self):
        """Makes the database and the audit key."""
        self.run("init")

    def command(self, *words):
        """The command line of one of the program's commands."""
        return [str(self.program), *words, "--config", str(self.configuration)]

    def run(self, *words, allowed=(0,)):
        """Runs one of the program's commands to its end."""
        return machine.run(*self.command(*words), allowed=allowed)

    def query(self, sql, *values):
        """The first column of the first row."""
        with sqlite3.connect(self.database, timeout=20) as connection:
            return connection.execute(sql, values).fetchone()[0]


def mail(port, connections):
    """The gateway of a clinic that sends mail to a server on this machine."""
    return {
        "email": {
            "gateway": "smtp",
            "url": f"smtp://127.0.0.1:{port}",
            "from": "Calm Hands <care@clinic.example>",
            "connections": connections,
            "wayBack": "pipe",
        }
    }


def texts(port, connections):
    """The gateway of a clinic that hands text messages to an HTTP interface on this machine."""
    return {
        "sms": {
            "gateway": "http",
            "preset": "custom",
            "url": f"http://127.0.0.1:{port}/send",
            "connections": connections,
            "wayBack": "pipe",
            "body": '{"to":"{to}","text":"{text}"}',
        }
    }


def files(folder, channel="email"):
    """The gateway of a clinic whose messages become files."""
    gateway = {"gateway": "file", "folder": str(folder), "wayBack": "pipe"}
    if channel == "email":
        gateway["from"] = "Calm Hands <care@clinic.example>"
    return {channel: gateway}


def book(clinic, count, channel, ends_at):
    """Writes `count` rows into the table `booking`, as another program would, all ending at an instant (seconds)."""
    end = datetime.datetime.fromtimestamp(ends_at, datetime.UTC)
    start = end - datetime.timedelta(hours=1)
    stamp = "%Y-%m-%dT%H:%M:%SZ"
    rows = (
        (
            f"calendar-{number}",
            f"Client {number:06}",
            f"client{number:06}@example.org" if channel == "email" else None,
            f"+353 86 {1000000 + number}" if channel == "sms" else None,
            TYPES[number % len(TYPES)],
            start.strftime(stamp),
            end.strftime(stamp),
        )
        for number in range(count)
    )
    with sqlite3.connect(clinic.database, timeout=20) as connection:
        connection.executemany(
            "INSERT INTO booking (reference, client_name, email, phone, consent, massage_type, starts_at, ends_at)"
            " VALUES (?, ?, ?, ?, 1, ?, ?, ?)",
            rows,
        )
    connection.close()


def with_due(program, folder, count, channel):
    """A clinic with `count` check-ins that are planned, due and unsent; its database is closed.

    They are booked to fall due some time after `serve --once` has planned them: it then finds nothing to send, and no
    message has been held or looked at. Where that time was too short, it is tried again with more.
    """
    outgoing = pathlib.Path(folder) / "outgoing"
    outgoing.mkdir(parents=True, exist_ok=True)
    clinic = Clinic(program, folder, files(outgoing, channel))
    seconds = 20 + count // 300
    for _ in range(3):
        machine.remove_database(clinic.database)
        clinic.init()
        begin = time.time()
        due_at = int(begin) + seconds
        book(clinic, count, channel, due_at - 24 * HOUR)
        clinic.run("serve", "--once")
        planned = clinic.query("SELECT count(*) FROM message WHERE state = 'queued' AND attempts = 0 AND stage = '24h'")
        if time.time() < due_at and planned == count:
            break
        seconds = 30 + int(2 * (time.time() - begin))
    else:
        raise machine.Trouble(f"{planned} of {count} check-ins were planned in time and wait")
    time.sleep(max(0.0, due_at + 0.1 - time.time()))
    with sqlite3.connect(clinic.database) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return clinic


def restore(clinic, source):
    """Puts a copy of another clinic's closed database into place."""
    machine.remove_database(clinic.database)
    shutil.copyfile(source.database, clinic.database)
    # Else the first checkpoint of whoever is measured would have to write it all to the disk.
    with open(clinic.database, "rb+") as database:
        os.fsync(database.fileno())
    shutil.copyfile(source.folder / "audit-key", clinic.folder / "audit-key")


def most_on_the_wire(clinic):
    """How many messages were claimed and not yet settled at most, after any commit: what a kill could send twice.

    Counted from the audit trail, in which the events of one transaction stand together.
    """
    count = most = 0
    with sqlite3.connect(clinic.database) as connection:
        rows = connection.execute(
            "SELECT action FROM audit_event WHERE action LIKE 'message.%' ORDER BY sequence"
        ).fetchall()
    connection.close()
    for (action,) in rows:
        count += {"message.claimed": 1, "message.sent": -1, "message.deferred": -1, "message.failed": -1}.get(action, 0)
        most = max(most, count)
    return most
