"""gammu-smsd with a SQLite database: the command that queues a text."""

import gzip
import pathlib
import shutil
import sqlite3

import machine

SCHEMA = pathlib.Path("/usr/share/doc/gammu-smsd/examples")

CONFIGURATION = """\
[gammu]
model = dummy
connection = none
port = {folder}/phone

[smsd]
service = sql
driver = sqlite3
sql = sqlite
dbdir = {folder}
database = smsd.db
logfile = {folder}/smsd.log
debuglevel = 0
"""


def make():
    """Makes its database and its pretended phone; returns the command that queues a text."""
    folder = machine.work() / "gammu"
    shutil.rmtree(folder, ignore_errors=True)
    for number in range(1, 6):
        (folder / f"phone/sms/{number}").mkdir(parents=True)
    configuration = folder / "smsdrc"
    configuration.write_text(CONFIGURATION.format(folder=folder))
    with sqlite3.connect(folder / "smsd.db") as connection:
        connection.executescript(_schema())
    connection.close()
    return ("gammu-smsd-inject", "-c", configuration, "TEXT", "+353861000001", "-text", "How are you today?")


def _schema():
    """The tables as its package brings them."""
    packed = SCHEMA / "sqlite.sql.gz"
    if packed.exists():
        return gzip.decompress(packed.read_bytes()).decode()
    return (SCHEMA / "sqlite.sql").read_text()
