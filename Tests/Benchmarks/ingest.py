"""Row 5: replies read over IMAPS, matched, triaged and recorded, against Python's imaplib in batches."""

import email
import email.policy
import email.utils
import imaplib
import sqlite3
import ssl
import time

import clinic
import dovecot
import machine
from report import Rates, note

REPLIES = 1000
BATCH = 100
WORDS = ("All fine, thank you!", "A bit sore as expected, otherwise good.", "2", "Much better already, thanks")


def measure(setting, report):
    """Measures the row."""
    rates = Rates()
    server = dovecot.Dovecot()
    with server.running():
        for number in range(setting.rounds):
            note(f"row 5, round {number + 1}")
            rates.add("ours", REPLIES, *_ours(setting, server))
            rates.add("imaplib", REPLIES, *_peer(server))
    ratio = rates.rate("ours") / rates.rate("imaplib")
    report.add(
        5, f"read {REPLIES} replies over IMAPS", rates.spread("ours"), f"imaplib in batches {rates.spread('imaplib')}",
        ratio, "≥ 1.5", ratio >= 1.5,
    )  # fmt: skip


def _mails():
    return [
        (
            f"From: Client {number:06} <client{number:06}@example.org>\r\nTo: {dovecot.USER}\r\n"
            f"Subject: Re: After your visit\r\nMessage-ID: <reply{number}@example.org>\r\n"
            f"Date: {email.utils.formatdate()}\r\nMIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            f"{WORDS[number % len(WORDS)]}\r\n\r\n> Hello Client,\r\n> how are you after your visit?\r\n"
        ).encode()
        for number in range(REPLIES)
    ]


def _ours(setting, server):
    """Seconds and CPU seconds of `serve --once` on a mailbox full of replies, start and end included."""
    folder = machine.work() / "ingest"
    outgoing = folder / "outgoing"
    outgoing.mkdir(parents=True, exist_ok=True)
    gateway = clinic.files(outgoing)
    del gateway["email"]["wayBack"]
    (folder / "mailbox-password").write_text(dovecot.PASSWORD)
    gateway["mailbox"] = {
        "url": f"imaps://localhost:{server.port}",
        "username": dovecot.USER,
        "passwordFile": str(folder / "mailbox-password"),
        "caFile": str(server.certificate),
    }
    machine.remove_database(folder / "aftercare.db")
    place = clinic.Clinic(setting.program, folder, gateway)
    place.init()
    clinic.book(place, REPLIES, "email", int(time.time()) - 25 * clinic.HOUR)
    server.clear()
    # The first look takes nothing; it also plans and sends the check-ins that are answered then, so that the second has
    # replies alone to deal with.
    place.run("serve", "--once")
    sent = place.query("SELECT count(*) FROM message WHERE state = 'sent'")
    if sent != REPLIES:
        raise machine.Trouble(f"{sent} of {REPLIES} check-ins were sent")
    server.deliver(_mails())
    run = place.run("serve", "--once")
    read = place.query("SELECT count(*) FROM reply WHERE read_at IS NOT NULL AND client_id IS NOT NULL")
    if read != REPLIES:
        raise machine.Trouble(f"{read} of {REPLIES} replies were read and matched")
    return run.seconds, run.cpu


def _peer(server):
    """The same mails by imaplib: fetched, parsed and stored in batches, one durable commit and one mark for each."""
    server.clear()
    server.deliver(_mails())
    path = machine.work() / "imaplib.db"
    machine.remove_database(path)
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE reply (message_id TEXT PRIMARY KEY, sender TEXT, text TEXT);"
    )
    trusted = ssl.create_default_context(cafile=str(server.certificate))
    begin, cpu = time.perf_counter(), time.process_time()
    box = imaplib.IMAP4_SSL("localhost", server.port, ssl_context=trusted)
    box.login(dovecot.USER, dovecot.PASSWORD)
    box.select()
    found = box.uid("SEARCH", "UNSEEN")[1][0].split()
    for start in range(0, len(found), BATCH):
        uids = b",".join(found[start : start + BATCH]).decode()
        parts = [part for part in box.uid("FETCH", uids, "(BODY.PEEK[])")[1] if isinstance(part, tuple)]
        mails = [email.message_from_bytes(part[1], policy=email.policy.default) for part in parts]
        database.execute("BEGIN IMMEDIATE")
        database.executemany(
            "INSERT OR IGNORE INTO reply VALUES (?, ?, ?)",
            [(mail["Message-ID"], mail["From"], mail.get_content()) for mail in mails],
        )
        database.execute("COMMIT")
        box.uid("STORE", uids, "+FLAGS.SILENT", "(\\Seen)")
    box.logout()
    seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    count = database.execute("SELECT count(*) FROM reply").fetchone()[0]
    database.close()
    if count != REPLIES:
        raise machine.Trouble(f"imaplib stored {count} of {REPLIES} replies")
    return seconds, cpu
