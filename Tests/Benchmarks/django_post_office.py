"""django-post_office on its own SQLite database."""

import pathlib
import sqlite3

import machine

FOLDER = pathlib.Path(__file__).with_name("django_peer")


def drain(python, count, port):
    """Queues `count` mails and sends them into the server at `port`, timed."""
    database = machine.work() / "post-office.db"
    machine.remove_database(database)
    settings = {
        "PYTHONPATH": str(FOLDER),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DJANGO_SETTINGS_MODULE": "settings",
        "BENCH_DATABASE": str(database),
        "BENCH_PORT": str(port),
    }
    # Not from this folder: Python would take this file for the package of the same name.
    place = {"env": settings, "cwd": machine.work()}
    machine.run(python, "-m", "django", "migrate", "-v0", **place)
    machine.run(python, FOLDER / "fill.py", count, **place)
    result = machine.run(python, "-m", "django", "send_queued_mail", "--processes=1", **place)
    with sqlite3.connect(database) as connection:
        sent = connection.execute("SELECT count(*) FROM post_office_email WHERE status = 0").fetchone()[0]
    connection.close()
    if sent != count:
        raise machine.Trouble(f"django-post_office sent {sent} of {count}: {result.output[-2000:]}")
    return result
