"""A private Postfix that relays everything to one server on this machine. Needs root, as Postfix itself does."""

import contextlib
import os
import shutil
import signal
import subprocess
import time

import machine

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
maillog_file = {folder}/maillog
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.clinic.example
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_client_restrictions = {restrictions}
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
disable_dns_lookups = yes
smtp_dns_support_level = disabled
smtp_host_lookup = native
alias_maps =
alias_database =
local_recipient_maps =
relayhost = [127.0.0.1]:{relay_port}
qmgr_message_active_limit = 20000
minimal_backoff_time = 5s
maximal_backoff_time = 10s
queue_run_delay = 5s
"""

SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
showq unix n - n - - showq
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
"""


class Postfix:
    """One instance in a folder of its own, with Postfix's own defaults: up to 20 connections to the server."""

    def __init__(self, relay_port):
        self.folder = machine.work() / "postfix"
        self.relay_port = relay_port
        self.port = machine.free_port()
        self.master = None

    def make(self):
        """Writes its folders and configuration anew."""
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("etc", "spool", "data"):
            (self.folder / name).mkdir(parents=True)
        # Its tools write there as the user they run as.
        (self.folder / "maillog").touch()
        for name in ("data", "maillog"):
            shutil.chown(self.folder / name, "postfix")
        # Its processes run as a user of their own, who has to reach the folder.
        machine.work().chmod(0o711)
        self._write_main("")
        (self.folder / "etc/master.cf").write_text(SERVICES.format(port=self.port))

    def _write_main(self, restrictions):
        values = vars(self) | {"restrictions": restrictions}
        (self.folder / "etc/main.cf").write_text(MAIN.format(**values))

    def start(self):
        """Starts it; returns the seconds until it took a connection."""
        begin = time.perf_counter()
        with open(machine.work() / "postfix.log", "ab") as log:
            self.master = subprocess.Popen(
                ["postfix", "-c", str(self.folder / "etc"), "start-fg"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            machine.wait_for_port(self.port, pause=0.001)
        except machine.Trouble:
            self.stop()
            raise
        return time.perf_counter() - begin

    def stop(self):
        """Stops it and waits until its master is gone."""
        if self.master is None:
            return
        subprocess.run(
            ["postfix", "-c", str(self.folder / "etc"), "stop"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            self.master.wait(20)
        except subprocess.TimeoutExpired:
            self.master.send_signal(signal.SIGKILL)
            self.master.wait()
        self.master = None

    def left(self):
        """How many messages it still has to send."""
        queues = ("incoming", "active", "deferred", "maildrop")
        return sum(len(files) for queue in queues for _, _, files in os.walk(self.folder / "spool" / queue))

    def cpu(self):
        """CPU seconds of its processes so far."""
        pid = int((self.folder / "spool/pid/master.pid").read_text())
        return machine.cpu_of([pid, *machine.children_of(pid)])

    def fill(self, count):
        """Leaves `count` messages in its queue, due at once, and Postfix stopped: taken on hold, then released."""
        self.make()
        self._write_main("check_client_access static:HOLD")
        self.start()
        try:
            machine.run(
                *("smtp-source", "-d", "-s", "4", "-m", count, "-l", "500", "-N"),
                *("-f", "care@clinic.example", "-t", "client@example.org", f"127.0.0.1:{self.port}"),
            )
        finally:
            self.stop()
        self._write_main("")
        machine.run("postsuper", "-c", self.folder / "etc", "-H", "ALL")
        if self.left() != count:
            raise machine.Trouble(f"Postfix holds {self.left()} of {count} messages")

    def drain(self):
        """Sends what is queued, from its start until the queue is empty: seconds and CPU seconds."""
        begin = time.perf_counter()
        self.start()
        try:
            machine.wait_until(lambda: self.left() == 0, "Postfix's queue becoming empty", pause=0.05)
            return time.perf_counter() - begin, self.cpu()
        finally:
            self.stop()


@contextlib.contextmanager
def smtp_sink():
    """Postfix's own `smtp-sink`, the fastest server there is for mail that nobody wants; gives its port."""
    port = machine.free_port()
    with machine.server("smtp-sink", "-u", "nobody", f"127.0.0.1:{port}", "1000", port=port):
        yield port
