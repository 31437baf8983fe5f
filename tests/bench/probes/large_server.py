"""Serves JSON of a given size: /json/50 is 50 MB. Prints its address; ends with standard input."""

import asyncio
import json
import sys
from functools import cache

_PIECE = 1 << 18


@cache
def entries() -> bytes:
    """About a megabyte of entries, each followed by a comma."""
    made = [
        {"id": f"prj_{number:06d}", "name": f"Project {number}", "pages": number % 97, "aiEnabled": number % 3 == 0,
         "tags": ["web", "draft", str(number % 11)], "owner": {"name": "Ada Lindqvist", "team": None},
         "note": "A landing page for a bakery, with opening hours and a map. " * 2}
        for number in range(3300)
    ]  # fmt: skip
    return json.dumps(made, separators=(",", ":")).encode()[1:-1] + b","


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer one connection until it is closed."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            megabytes = int(head.split(b" ", 2)[1].rpartition(b"/")[2])
            piece, last = entries(), b'{"id":"last"}]}'
            count = megabytes * (1 << 20) // len(piece)
            size = len(b'{"data":[') + count * len(piece) + len(last)
            fields = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % size
            writer.write(fields + b'{"data":[')
            for _ in range(count):
                for start in range(0, len(piece), _PIECE):
                    writer.write(piece[start : start + _PIECE])
                    await writer.drain()
            writer.write(last)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    """Serve until standard input ends."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
