"""A private Dovecot with one mailbox, read by IMAPS. Needs root, as Dovecot itself does."""

import contextlib
import imaplib
import os
import pwd
import shutil
import ssl

import machine

USER = "care@clinic.example"
PASSWORD = "geheim"

CONFIGURATION = """\
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
auth_mechanisms = plain
mail_location = maildir:{folder}/mail/Maildir
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail
}}
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
"""


class Dovecot:
    """The server's folder: made once, filled anew for each measurement."""

    def __init__(self):
        self.folder = machine.work() / "dovecot"
        self.folder.mkdir(parents=True, exist_ok=True)
        # Whoever checks passwords runs as another user and has to pass through a folder that is ours alone.
        machine.work().chmod(0o711)
        self.port = machine.free_port()
        self.certificate = self.folder / "server.pem"
        self._owner = pwd.getpwnam("nobody")
        machine.run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-keyout", self.folder / "server.key", "-out", self.certificate,
        )  # fmt: skip
        (self.folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        (self.folder / "dovecot.conf").write_text(
            CONFIGURATION.format(
                folder=self.folder, port=self.port, uid=self._owner.pw_uid, gid=self._owner.pw_gid
            )
        )

    @contextlib.contextmanager
    def running(self):
        """Runs it as long as the block runs."""
        command = ("/usr/sbin/dovecot", "-F", "-c", self.folder / "dovecot.conf")
        with machine.server(*command, port=self.port, name="dovecot"):
            # The port is open before whoever checks passwords is ready.
            machine.wait_until(self._takes_logins, "a log-in", seconds=20)
            yield self

    def _takes_logins(self):
        trust = ssl.create_default_context(cafile=self.certificate)
        try:
            with imaplib.IMAP4_SSL("localhost", self.port, ssl_context=trust) as mailbox:
                mailbox.login(USER, PASSWORD)
        except (imaplib.IMAP4.error, OSError):
            return False
        return True

    def clear(self):
        """Makes the mailbox empty and new."""
        mail = self.folder / "mail"
        shutil.rmtree(mail, ignore_errors=True)
        for part in ("new", "cur", "tmp"):
            (mail / "Maildir" / part).mkdir(parents=True)
        for path in (mail, mail / "Maildir", *(mail / "Maildir").iterdir()):
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def deliver(self, mails):
        """Puts mails into the mailbox, as a mail server would."""
        new = self.folder / "mail" / "Maildir" / "new"
        for number, mail in enumerate(mails):
            path = new / f"1790000000.M{number:06}P1.bench"
            path.write_bytes(mail)
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)
