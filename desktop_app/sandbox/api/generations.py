"""AI generations. No model is behind them: the words follow from the prompt, and come at the pace of a real one."""

import asyncio
import hashlib
import json
import secrets
from collections.abc import AsyncIterator
from sqlite3 import Row
from typing import Any

from starlette.responses import JSONResponse, Response, StreamingResponse

from desktop_app.sandbox.api.operation import Answer, Body, Call, Operation, invalid
from desktop_app.sandbox.api.problems import Problem
from desktop_app.sandbox.api.projects import find as find_project
from desktop_app.sandbox.api.projects import timestamp
from desktop_app.sandbox.services import Services

TAG = "AI generations"
SECONDS_A_WORD = 0.06
MAX_PROMPT = 2000
MOODS = ("a calm", "a bold", "a playful", "a precise")
PARTS = (
    "opening line that says what it is, one large picture, and a button that leads on",
    "row of three reasons, each with a drawing, and a quiet footer",
    "grid of work in two columns, short captions, and plenty of room between",
    "single page that scrolls, with a sticky menu and large type",
)

EXAMPLE = {
    "id": "gen_31c4a09b",
    "status": "succeeded",
    "prompt": "A landing page for a bicycle shop",
    "projectId": None,
    "output": "Here is a calm start for “A landing page for a bicycle shop”: …",
    "progress": 1.0,
    "createdAt": "2026-11-24T14:30:02Z",
}
SCHEMAS = {
    "Generation": {
        "type": "object",
        "required": list(EXAMPLE),
        "properties": {
            "id": {"type": "string", "examples": ["gen_31c4a09b"]},
            "status": {"type": "string", "enum": ["running", "succeeded", "canceled"]},
            "prompt": {"type": "string"},
            "projectId": {"type": ["string", "null"]},
            "output": {"type": "string", "description": "What is there so far."},
            "progress": {"type": "number", "minimum": 0, "maximum": 1},
            "createdAt": {"type": "string", "format": "date-time"},
        },
    },
    "NewGeneration": {
        "type": "object",
        "required": ["prompt"],
        "additionalProperties": False,
        "properties": {
            "prompt": {"type": "string", "minLength": 1, "maxLength": MAX_PROMPT},
            "projectId": {"type": ["string", "null"], "description": "A project it is for."},
            "stream": {"type": "boolean", "default": False, "description": "Answer with the events at once."},
        },
    },
}


def words_for(prompt: str) -> list[str]:
    """The whole output, word by word. The same prompt gives the same words."""
    seed = hashlib.sha256(prompt.encode("utf-8", "replace")).digest()
    about = " ".join(prompt.split())[:80]
    start = f"Here is {MOODS[seed[0] % 4]} start for “{about}”: {PARTS[seed[1] % 4]}."
    return f"{start} Then {PARTS[seed[2] % 4]}.".split()


class Progress:
    """How far a generation is at a moment: it follows from when it began, and when it was canceled."""

    def __init__(self, row: Row, now: float) -> None:
        self.words = words_for(row["prompt"])
        end = row["canceled_at"] if row["canceled_at"] is not None else now
        self.done = min(len(self.words), max(0, int((end - row["created_at"]) / SECONDS_A_WORD)))
        if self.done == len(self.words):
            self.status = "succeeded"
        else:
            self.status = "running" if row["canceled_at"] is None else "canceled"


def _as_json(row: Row, now: float) -> dict[str, Any]:
    progress = Progress(row, now)
    return {
        "id": row["id"],
        "status": progress.status,
        "prompt": row["prompt"],
        "projectId": row["project_id"],
        "output": " ".join(progress.words[: progress.done]),
        "progress": round(progress.done / len(progress.words), 3),
        "createdAt": timestamp(row["created_at"]),
    }


def _row(services: Services, owner: str, generation_id: str) -> Row:
    row = services.db.one("SELECT * FROM generations WHERE owner = ? AND id = ?", owner, generation_id)
    if row is None:
        raise Problem("not-found", f"You have no generation {generation_id}.")
    return row


def create_generation(call: Call) -> Response:
    """POST /v1/generations: begins, and answers with its state or, with `stream`, with its events."""
    prompt, project_id, stream = (call.body.get(name) for name in ("prompt", "projectId", "stream"))
    unknown = [name for name in call.body if name not in ("prompt", "projectId", "stream")]
    if unknown:
        raise invalid(f"{unknown[0]} is not known.", {"pointer": f"/{unknown[0]}", "detail": "is not known"})
    if not isinstance(prompt, str) or not 1 <= len(prompt.strip()) <= MAX_PROMPT:
        raise invalid(
            "prompt must be a text of 1 to 2000 characters.", {"pointer": "/prompt", "detail": "must be a text"}
        )
    if project_id is not None:
        find_project(call, str(project_id))
    if stream not in (None, True, False):
        raise invalid("stream must be true or false.", {"pointer": "/stream", "detail": "must be true or false"})
    generation_id = "gen_" + secrets.token_hex(4)
    call.services.db.run(
        "INSERT INTO generations VALUES (?, ?, ?, ?, ?, NULL)",
        *(generation_id, call.owner, prompt, project_id, call.services.clock.now()),
    )
    location = f"{call.services.api}/generations/{generation_id}"
    if stream:
        return _stream(call.services, call.owner, generation_id, 0, {"Location": location})
    row = _row(call.services, call.owner, generation_id)
    return JSONResponse(_as_json(row, call.services.clock.now()), 202, {"Location": location})


def read_generation(call: Call) -> Response:
    """GET /v1/generations/{generationId}."""
    row = _row(call.services, call.owner, call.path["generationId"])
    return JSONResponse(_as_json(row, call.services.clock.now()))


def cancel_generation(call: Call) -> Response:
    """POST /v1/generations/{generationId}/cancel. Problem 409 when there is nothing to stop."""
    row, now = _row(call.services, call.owner, call.path["generationId"]), call.services.clock.now()
    status = Progress(row, now).status
    if status != "running":
        raise Problem("conflict", f"This generation is {status} already.", generation_status=status)
    call.services.db.run(
        "UPDATE generations SET canceled_at = ? WHERE owner = ? AND id = ?", now, call.owner, row["id"]
    )
    return JSONResponse(_as_json(_row(call.services, call.owner, row["id"]), now))


def follow_generation(call: Call) -> Response:
    """GET /v1/generations/{generationId}/events. `Last-Event-ID` goes on after that word."""
    row = _row(call.services, call.owner, call.path["generationId"])
    seen = call.headers.get("last-event-id", "")
    return _stream(
        call.services, call.owner, row["id"], int(seen) + 1 if seen.isascii() and seen.isdecimal() else 0, {}
    )


def _stream(services: Services, owner: str, generation_id: str, start: int, headers: dict[str, str]) -> Response:
    headers = {**headers, "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(services, owner, generation_id, start), 200, headers, "text/event-stream")


async def _events(services: Services, owner: str, generation_id: str, sent: int) -> AsyncIterator[str]:
    """One `word` event a word, then `succeeded` or `canceled` with the whole generation."""
    while True:
        row = services.db.one("SELECT * FROM generations WHERE owner = ? AND id = ?", owner, generation_id)
        if row is None:
            return
        now = services.clock.now()
        progress = Progress(row, now)
        for index in range(sent, progress.done):
            yield _event("word", {"index": index, "text": progress.words[index]}, str(index))
        sent = max(sent, progress.done)
        if progress.status != "running":
            yield _event(progress.status, _as_json(row, now))
            return
        await asyncio.sleep(SECONDS_A_WORD)


def _event(kind: str, data: dict[str, Any], event_id: str = "") -> str:
    mark = f"id: {event_id}\n" if event_id else ""
    return f"{mark}event: {kind}\ndata: {json.dumps(data)}\n\n"


OPERATIONS = (
    Operation(
        "createGeneration",
        "POST",
        "/v1/generations",
        TAG,
        "Start a generation",
        "Begins to write. Follow it by its Location, or set stream to get the words as server-sent events at once.",
        ("ai:generate",),
        create_generation,
        (
            Answer(202, "It has begun.", "Generation", {**EXAMPLE, "status": "running", "output": "", "progress": 0}),
            Answer(200, "With stream: word events, then succeeded or canceled.", media_type="text/event-stream"),
        ),
        body=Body("NewGeneration", {"prompt": "A landing page for a bicycle shop"}),
        problems=("not-found",),
    ),
    Operation(
        "readGeneration",
        "GET",
        "/v1/generations/{generationId}",
        TAG,
        "Read a generation",
        "Returns its state and what is written so far.",
        ("ai:generate",),
        read_generation,
        (Answer(200, "The generation.", "Generation", EXAMPLE),),
        problems=("not-found",),
    ),
    Operation(
        "cancelGeneration",
        "POST",
        "/v1/generations/{generationId}/cancel",
        TAG,
        "Cancel a generation",
        "Stops one that is running. What is written stays.",
        ("ai:generate",),
        cancel_generation,
        (Answer(200, "The generation, stopped.", "Generation", {**EXAMPLE, "status": "canceled", "progress": 0.4}),),
        problems=("not-found", "conflict"),
    ),
    Operation(
        "followGeneration",
        "GET",
        "/v1/generations/{generationId}/events",
        TAG,
        "Follow a generation",
        "Streams the words as server-sent events while they are written. Last-Event-ID goes on after a broken stream.",
        ("ai:generate",),
        follow_generation,
        (Answer(200, "word events, then succeeded or canceled.", media_type="text/event-stream"),),
        problems=("not-found",),
    ),
)
