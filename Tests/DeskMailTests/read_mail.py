"""Reads a mail from standard input with Python's email package and prints what it found as JSON."""

import email
import email.policy
import json
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses

mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
text = mail.get_body(("plain",))
html = mail.get_body(("html",))


def people(field):
    # The package's newer reader puts a blank between two encoded words of a name, against RFC 2047.
    raw = [v for k, v in mail.raw_items() if k == field]
    return [[str(make_header(decode_header(name))), address] for name, address in getaddresses(raw)]


def defects():
    for part in mail.walk():
        yield from (repr(d) for d in part.defects)
        for value in part.values():
            yield from (repr(d) for d in value.defects)


json.dump(
    {
        "headers": [[k, str(v)] for k, v in mail.items()],
        "from": people("From"),
        "to": people("To"),
        "subject": str(mail["Subject"]),
        "date": mail["Date"].datetime.isoformat(),
        "type": mail.get_content_type(),
        "text": text.get_content().replace("\r\n", "\n"),
        "html": html.get_content().replace("\r\n", "\n"),
        "defects": list(defects()),
    },
    sys.stdout,
)
