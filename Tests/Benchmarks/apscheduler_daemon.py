"""What a developer would leave running: an APScheduler daemon that looks every 30 s for check-ins that are due."""

import smtplib
import sqlite3
import sys

import jinja2
from apscheduler.schedulers.blocking import BlockingScheduler

TEMPLATE = jinja2.Template("Hi {{ name }},\nit is {{ stage }} hours since your massage. How are you?\n")


def send_due(path):
    """Sends what is due; in this benchmark nothing is."""
    with sqlite3.connect(path, timeout=10) as database:
        due = database.execute("SELECT id FROM check_in WHERE state = 0 AND due_at <= unixepoch()").fetchall()
    if due:
        with smtplib.SMTP("127.0.0.1") as server:
            for _ in due:
                server.sendmail("care@clinic.example", "client@example.org", TEMPLATE.render(name="Anna", stage=24))
    database.close()


scheduler = BlockingScheduler()
scheduler.add_job(send_due, "interval", seconds=30, args=[sys.argv[1]])
scheduler.start()
