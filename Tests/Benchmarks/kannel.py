"""Kannel as a whole SMS gateway: its boxes take messages over HTTP, store them, hand them to a pretended network."""

import contextlib
import re
import shutil
import signal
import time
import urllib.request

import machine

CONFIGURATION = """\
group = core
admin-port = {admin}
admin-interface = 127.0.0.1
admin-password = geheim
smsbox-port = {boxes}
box-allow-ip = 127.0.0.1
store-type = file
store-location = "{folder}/store"
dlr-storage = internal
log-file = "{folder}/bearerbox.log"
log-level = 2

group = smsc
smsc = fake
host = 127.0.0.1
port = {network}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
log-file = "{folder}/smsbox.log"
log-level = 2

group = sendsms-user
username = clinic
password = geheim
max-messages = 4
concatenation = true

group = sms-service
keyword = default
text = ""
max-messages = 0
"""

WORDS = "Hi+Anna,+it+is+24+hours+since+your+massage.+Answer+1+fine+2+sore+as+expected+3+please+call+me"


def drain(count, connections):
    """Hands it `count` messages over kept connections: seconds until all have gone on, and its CPU seconds."""
    with _running() as (sendsms, admin, pids):
        url = f"http://127.0.0.1:{sendsms}/cgi-bin/sendsms?username=clinic&password=geheim&from=CLINIC"
        begin = time.perf_counter()
        machine.run("ab", "-q", "-k", "-c", connections, "-n", count, f"{url}&to=353861000001&text={WORDS}")
        machine.wait_until(lambda: _sent(admin) >= count, "Kannel's passing on of all messages", pause=0.05)
        return time.perf_counter() - begin, machine.cpu_of(pids)


def _sent(admin):
    """How many messages went on to the network."""
    with urllib.request.urlopen(f"http://127.0.0.1:{admin}/status.txt?password=geheim", timeout=10) as answer:
        match = re.search(r"SMS: received .*?, sent (\d+)", answer.read().decode(errors="replace"))
    return int(match[1]) if match else 0


@contextlib.contextmanager
def _running():
    """Runs both boxes and the network; gives the port for messages, the one for the status, and the boxes' ids."""
    folder = machine.work() / "kannel"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    ports = {name: machine.free_port() for name in ("admin", "boxes", "network", "sendsms")}
    configuration = folder / "kannel.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, **ports))
    # It takes seconds to end in peace, and nothing of it is kept.
    with contextlib.ExitStack() as stack:

        def start(*command, port=None):
            return stack.enter_context(machine.server(*command, port=port, stop=signal.SIGKILL))

        bearerbox = start("/usr/sbin/bearerbox", "-v", "4", configuration, port=ports["boxes"])
        smsbox = start("/usr/sbin/smsbox", "-v", "4", configuration, port=ports["sendsms"])
        machine.wait_for_port(ports["admin"])
        network = ("-H", "127.0.0.1", "-r", ports["network"], "-i", "1", "-m", "1", "-v", "4", "1 2 text hello")
        start("/usr/lib/kannel/test/fakesmsc", *network)
        yield ports["sendsms"], ports["admin"], (bearerbox.pid, smsbox.pid)
