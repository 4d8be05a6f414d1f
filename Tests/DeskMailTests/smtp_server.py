"""An SMTP server on loopback for tests: prints its port, then keeps each mail it takes in the folder named.

It answers by the recipient's name: `later` gets 451, `never` 550, `slow` nothing at all, the rest is taken.
"""

import asyncio
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Kept:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.partition("@")[0]
        if name == "later":
            return "451 4.3.0 busy, come again"
        if name == "never":
            return "550 5.1.1 no such mailbox"
        if name == "slow":
            await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        stem = self.folder / f"{self.count}"
        stem.with_suffix(".envelope").write_text(f"{envelope.mail_from} {' '.join(envelope.rcpt_tos)}")
        part = stem.with_suffix(".part")
        part.write_bytes(envelope.original_content)
        part.rename(stem.with_suffix(".eml"))
        return "250 OK"


async def serve():
    loop = asyncio.get_running_loop()
    kept = Kept(pathlib.Path(sys.argv[1]))
    server = await loop.create_server(lambda: SMTP(kept, loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The test that started it closes the other end, also when it crashes.
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
