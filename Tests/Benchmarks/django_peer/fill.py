"""Queues as many templated mails as its argument says, to be rendered when they are sent."""

import sys

import django
from django.db import transaction

django.setup()

# Imported late: they need the settings.
from post_office import mail  # noqa: E402
from post_office.models import EmailTemplate  # noqa: E402

TEXT = """\
Hi {{ name }},
it is {{ stage }} hours since your massage. How are you?
Answer 1 fine, 2 sore as expected, 3 please call me.
Numbness, weakness or pain that spreads: call us on 01 555 0100.
In an emergency call 112.

Calm Hands
"""

template = EmailTemplate.objects.create(name="check-in", subject="How are you today?", content=TEXT)
with transaction.atomic():
    for number in range(int(sys.argv[1])):
        mail.send(
            f"client{number:06}@example.org",
            "care@clinic.example",
            template=template,
            context={"name": f"Client {number:06}", "stage": 24},
            render_on_delivery=True,
        )
