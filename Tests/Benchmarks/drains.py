"""Rows 1, 2, 3 and 6: draining an outbox by SMTP and by HTTP."""

import contextlib
import statistics

import clinic
import django_post_office
import kannel
import machine
import nginx
import postfix
import reference
from report import Rates, note

MAILS = 5_000
MAILS_OF_POST_OFFICE = 2_000
TEXTS = 10_000
CONNECTIONS = 8
LATENCY = 0.050
FAST_SYNC = 0.2


class Drains:
    """Everything that the rows have in common: the prepared clinics, made once, and the contenders."""

    def __init__(self, setting):
        self.setting = setting
        self._prepared = {}

    def prepared(self, channel, count):
        """A clinic with `count` due check-ins; rounds work on copies of its database."""
        if channel not in self._prepared:
            note(f"preparing {count} due check-ins by {channel}")
            folder = machine.work() / f"prepared-{channel}"
            self._prepared[channel] = clinic.with_due(self.setting.program, folder, count, channel)
        return self._prepared[channel]

    def ready(self, channel, count, port, connections=CONNECTIONS):
        """A clinic whose check-ins are due and whose gateway is the server at `port`."""
        gateway = clinic.mail if channel == "email" else clinic.texts
        ready = clinic.Clinic(self.setting.program, machine.work() / "ours", gateway(port, connections))
        clinic.restore(ready, self.prepared(channel, count))
        return ready

    def ours(self, channel, count, port, connections=CONNECTIONS, env=None):
        """Drains with our program: the run, and the clinic afterwards."""
        ready = self.ready(channel, count, port, connections)
        run = machine.run(*ready.command("serve", "--once"), env=env)
        sent = ready.query("SELECT count(*) FROM message WHERE state = 'sent'")
        if sent != count:
            raise machine.Trouble(f"{sent} of {count} check-ins were sent: {run.output[-2000:]}")
        return run, ready

    def reference(self, count, port, protocol, connections=CONNECTIONS, env=None):
        """Drains with the reference drain."""
        database = machine.work() / "reference.db"
        reference.fill(database, count)
        return reference.drain(self.setting.reference, database, port, protocol, connections, env)


def for_profiles(setting):
    """Prepares row 1 in the working folder and says how to run its two main contenders alone, again and again."""
    port = 12526
    ready = setting.drains.ready("email", MAILS, port)
    full = setting.drains.prepared("email", MAILS).database
    database, kept = machine.work() / "reference.db", machine.work() / "reference-full.db"
    reference.fill(kept, MAILS)
    note(f"""
sink            smtp-sink -u nobody 127.0.0.1:{port} 1000
fill ours       rm -f {ready.database}*; cp {full} {ready.database}
drain           {" ".join(ready.command("serve", "--once"))}
fill reference  rm -f {database}*; cp {kept} {database}
reference       {setting.reference} {database} {port} smtp {CONNECTIONS}""")


def by_smtp(setting, report):
    """Row 1: 5,000 by SMTP into a sink that is faster than anybody."""
    rates = Rates()
    sync_times = []
    with postfix.smtp_sink() as port:
        relay = postfix.Postfix(port)
        for number in range(setting.rounds):
            note(f"row 1, round {number + 1}")
            sync_times.append(machine.sync_milliseconds())
            run, _ = setting.drains.ours("email", MAILS, port)
            rates.add("ours", MAILS, run.seconds, run.cpu)
            run = setting.drains.reference(MAILS, port, "smtp")
            rates.add("reference drain", MAILS, run.seconds, run.cpu)
            relay.fill(MAILS)
            rates.add("Postfix", MAILS, *relay.drain())
            run = django_post_office.drain(setting.python, MAILS_OF_POST_OFFICE, port)
            rates.add("django-post_office", MAILS_OF_POST_OFFICE, run.seconds, run.cpu)
    sync = statistics.median(sync_times)
    share = 0.35 if sync <= FAST_SYNC else 0.2
    for peer, least in (("reference drain", share), ("Postfix", 6), ("django-post_office", 12)):
        ratio = rates.rate("ours") / rates.rate(peer)
        reach = f"≥ {least}" + (f", fdatasync {sync:.2f} ms" if peer == "reference drain" else "")
        report.add(
            1, f"{MAILS} by SMTP", rates.spread("ours"), f"{peer} {rates.spread(peer)}", ratio, reach, ratio >= least
        )
    report.add(
        1,
        "CPU a message",
        f"{rates.cpu('ours'):.3f} ms",
        f"Postfix {rates.cpu('Postfix'):.3f} ms, reference drain {rates.cpu('reference drain'):.3f} ms",
        rates.cpu("ours") / rates.cpu("Postfix"),
        "≤ 0.25 ms",
        rates.cpu("ours") <= 0.25,
    )


def syncs(setting, report):
    """Row 6: calls of fdatasync and fsync for each message of row 1, and what a kill could send twice."""
    counter = machine.work() / "syncs.txt"
    counting = {"SYNC_COUNT": str(counter), "LD_PRELOAD": str(setting.sync_count)}
    found = {"ours": [], "reference drain": []}
    most = 0
    with postfix.smtp_sink() as port:
        for _ in range(setting.rounds):
            _, ready = setting.drains.ours("email", MAILS, port, env=counting)
            found["ours"].append(int(counter.read_text()) / MAILS)
            most = max(most, clinic.most_on_the_wire(ready))
            setting.drains.reference(MAILS, port, "smtp", env=counting)
            found["reference drain"].append(int(counter.read_text()) / MAILS)
    ours, peer = (statistics.median(counts) for counts in found.values())
    report.add(
        6, "fdatasync a message", f"{ours:.3f}", f"reference drain {peer:.3f}", ours / peer, "≤ 0.25", ours <= 0.25
    )
    report.add(
        6,
        "claimed and unsettled at most",
        f"{most}",
        f"{CONNECTIONS} connections",
        most / CONNECTIONS,
        f"≤ {CONNECTIONS}",
        most <= CONNECTIONS,
    )


def with_latency(setting, report):
    """Row 2: into a sink that answers each mail after 50 ms, by 8 and by 32 connections."""
    for connections, least in ((8, 0.92), (32, 0.88)):
        rates = Rates()
        ceiling = connections / LATENCY
        with _slow_sink(setting) as port:
            for number in range(setting.rounds):
                note(f"row 2, {connections} connections, round {number + 1}")
                run, _ = setting.drains.ours("email", MAILS, port, connections)
                rates.add("ours", MAILS, run.seconds, run.cpu)
                run = setting.drains.reference(MAILS, port, "smtp", connections)
                rates.add("reference drain", MAILS, run.seconds, run.cpu)
        share = rates.rate("ours") / ceiling
        report.add(
            2,
            f"{MAILS} by SMTP at 50 ms, {connections} connections",
            rates.spread("ours"),
            f"connections ÷ latency {ceiling:.0f}/s; reference drain {rates.rate('reference drain') / ceiling:.2f}",
            share,
            f"≥ {least}",
            share >= least,
        )


@contextlib.contextmanager
def _slow_sink(setting):
    """A mail server whose answer to each mail takes its time; gives its port."""
    port = machine.free_port()
    with machine.server(setting.sink, port, int(LATENCY * 1000), port=port):
        yield port


def by_http(setting, report):
    """Row 3: 10,000 by HTTP over kept connections into nginx; and what Kannel takes and passes on."""
    rates = Rates()
    with nginx.serving() as port:
        for number in range(setting.rounds):
            note(f"row 3, round {number + 1}")
            run, _ = setting.drains.ours("sms", TEXTS, port)
            rates.add("ours", TEXTS, run.seconds, run.cpu)
            run = setting.drains.reference(TEXTS, port, "http")
            rates.add("reference drain", TEXTS, run.seconds, run.cpu)
            rates.add("Kannel", TEXTS, *kannel.drain(TEXTS, CONNECTIONS))
    for peer, least in (("reference drain", 0.4), ("Kannel", 1)):
        ratio = rates.rate("ours") / rates.rate(peer)
        report.add(
            3,
            f"{TEXTS} by HTTP",
            rates.spread("ours"),
            f"{peer} {rates.spread(peer)}",
            ratio,
            "> 1" if least == 1 else f"≥ {least}",
            ratio >= least,
        )
