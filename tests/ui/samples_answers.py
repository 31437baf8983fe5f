"""Sample answers of every kind."""

import json
from dataclasses import replace

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.core.api.response import Redirect, Response, Timing, Tls
from desktop_app.ui.console.answer import body, problems
from desktop_app.ui.console.answer.reply import Reply
from desktop_app.ui.console.desk import Api, Desk
from tests.ui.samples_console import projects, response

AT = 1_795_530_728.0
WHAT = ("GET", "/projects")


def of(content: bytes, media: str, **more: object) -> Response:
    """An answer of type `media`."""
    return replace(response(content=content, headers=(("Content-Type", media), ("Server", "uvicorn"))), **more)  # type: ignore[arg-type]  # fields


def reply(given: Response, *, at: float = AT, **more: object) -> Reply:
    """`given` made ready to be shown."""
    made = Reply(WHAT, at, given, body.prepare(given), problems.of_response(given))
    return replace(made, **more)  # type: ignore[arg-type]  # names are fields


def desk(*replies: Reply) -> Desk:
    """A desk of the sandbox that got these answers."""
    made = Desk(Api("sandbox", "Sandbox", "127.0.0.1:8765/v1", "http://127.0.0.1:8765/v1", sandbox=True))
    for each in replies:
        for gone in made.take(each):
            gone.close()
    return made


def picture(width: int = 240, height: int = 160) -> bytes:
    """A PNG with a transparent ground."""
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setBrush(QColor("#2C51CC"))
    painter.drawEllipse(20, 20, height - 40, height - 40)
    painter.setBrush(QColor("#26864F"))
    painter.drawRoundedRect(width // 2, 30, width // 3, height // 2, 12, 12)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, which it does not take
    return bytes(buffer.data().data())


CSV = b"id,name,city,note\n" + b"".join(
    b'%d,Person %d,"%s","said ""hello"", then left"\n' % (n, n, (b"Berlin", b"Porto", b"Oslo")[n % 3])
    for n in range(400)
)
XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- Projects of this account -->
<projects xmlns="urn:sandbox" count="2">
  <project id="prj_7Kq2" status="published">
    <name>Aurora landing &amp; more</name>
    <pages>12</pages>
  </project>
  <project id="prj_81Xd" status="draft"/>
</projects>
"""
HTML = b"""<!doctype html>
<html lang="en">
<head><title>Sandbox</title><link rel="stylesheet" href="https://cdn.example/app.css"></head>
<body class="wide">
  <h1>It works</h1>
  <script src='/app.js'></script>
</body>
</html>
"""
MEASURED = Timing(0.1853, 0.2412, dns=0.0123, connect=0.0341, tls=0.0412, send=0.0004, wait=0.0836, download=0.0559)


def measured() -> Response:
    """An answer with all that can be measured, after a redirect."""
    return replace(
        response(), timing=MEASURED, http_version="HTTP/2", url="https://api.orchard.example/v2/projects?limit=3",
        tls=Tls("TLSv1.3", "TLS_AES_256_GCM_SHA384"),
        redirects=(Redirect(308, "https://api.orchard.example/projects?limit=3", 0.0259),),
    )  # fmt: skip


def changed() -> bytes:
    """The list of projects a moment later."""
    document = json.loads(projects())
    document["data"][0]["pages"] = 14
    del document["data"][2]
    return json.dumps(document).encode()
