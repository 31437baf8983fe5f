"""The sandbox of the soak: `python -m tests.soak.provider FOLDER [--through-relay]`; it says when it is ready.

It takes as many requests as come. Behind the relay it is known by the relay's address, to everybody.
"""

import asyncio
import signal
import sys
import threading
from pathlib import Path

from desktop_app.sandbox import server
from desktop_app.sandbox.options import SandboxOptions
from tests.soak.relay import Relay


def main(folder: str, relayed: bool) -> None:
    """Serve until told to end."""
    sandbox = server.Sandbox(SandboxOptions(Path(folder), rate=100_000, idle_seconds=7200))
    if relayed:
        _put_behind(sandbox, _relay_to(sandbox.port))
    signal.signal(signal.SIGTERM, lambda *_: sandbox.stop())
    sandbox.announce()
    print(sandbox.issuer, flush=True)
    sandbox.run()


def _relay_to(port: int) -> int:
    loop = asyncio.new_event_loop()
    opened = loop.run_until_complete(Relay(port).start())
    threading.Thread(target=loop.run_forever, name="relay", daemon=True).start()
    return opened


def _put_behind(sandbox: server.Sandbox, port: int) -> None:
    sandbox.port = port
    sandbox.issuer = sandbox.services.issuer = f"http://{server.HOST}:{port}"
    sandbox._server = server._Server(sandbox._config())  # the application knows its address from its birth on


if __name__ == "__main__":
    main(sys.argv[1], "--through-relay" in sys.argv)
