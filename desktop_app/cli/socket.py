"""`framer-desk socket`: a WebSocket as a plain console, the lines of standard input out, messages in."""

import argparse
import asyncio
import base64
import sys

from desktop_app.cli.composing import headers
from desktop_app.cli.terminal import dump, note, plain, read_lines, to_output
from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.api.websocket import BROKEN, Closed, Message, Socket
from desktop_app.core.errors import NetworkProblem
from desktop_app.core.i18n import tr


async def socket(context: AppContext, given: argparse.Namespace) -> int:
    """Connect, then send what is typed and print what comes, until either side ends it."""
    profile = await context.profile(given.profile)
    request = Request("GET", given.target, headers=tuple(headers(given.header)), source="command line")
    opening = context.websockets.open(profile, request, subprotocols=given.subprotocol, send_anyway=given.send_anyway)
    async with opening as opened:
        note(tr("Connected. Ctrl-D ends."))
        end = await _talk(opened, given)
    if end is not None:
        note(tr("Closed: {code} {reason}", code=end.code, reason=end.reason).rstrip())
    if end is not None and end.code == BROKEN:
        raise NetworkProblem("socket_broken", tr("The connection broke."), tr("Try again."), detail=end.reason)
    return 0


async def _talk(opened: Socket, given: argparse.Namespace) -> Closed | None:
    """Both directions at once; gives how the other side ended it, None where our input ended first."""
    sending = asyncio.create_task(_send_lines(opened))
    receiving = asyncio.create_task(opened.receive())
    waited: set[asyncio.Task[object]] = {sending, receiving}
    try:
        while True:
            longest = given.linger if sending.done() else None
            done, _ = await asyncio.wait(waited, timeout=longest, return_when=asyncio.FIRST_COMPLETED)
            if sending in done:
                waited = {receiving}
                sending.result()
            if receiving in done:
                message = receiving.result()
                if isinstance(message, Closed):
                    return message
                _print(message, as_json=given.json)
                waited.discard(receiving)
                receiving = asyncio.create_task(opened.receive())
                waited.add(receiving)
            if not done:
                return None
    finally:
        sending.cancel()
        receiving.cancel()
        await asyncio.gather(sending, receiving, return_exceptions=True)


async def _send_lines(opened: Socket) -> None:
    async for line in read_lines():
        await opened.send(line.rstrip("\r"))


def _print(message: Message, *, as_json: bool) -> None:
    if as_json:
        data = message if isinstance(message, str) else {"base64": base64.b64encode(message).decode()}
        dump({"data": data}, indent=None)
    elif isinstance(message, str):
        with to_output():
            print(plain(message) if sys.stdout.isatty() else message)
    else:
        note(tr("1 byte came. With --json it is printed.") if len(message) == 1
             else tr("{count} bytes came. With --json they are printed.", count=len(message)))  # fmt: skip
    with to_output():
        sys.stdout.flush()
