"""Find, start and end the sandbox. Light: standard library only, so that a command may import it at every start."""

import json
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.sandbox import state
from desktop_app.sandbox.store.files import private_folder

LOG = "sandbox.log"
PROBE_SECONDS = 2.0
_REMEDY = "Try: "
# The child needs none of our secrets, so it gets no variable that looks like one.
_SECRET = re.compile(r"TOKEN|SECRET|PASSW|PASSPHRASE|API_?KEY|PRIVATE_?KEY|CREDENTIAL", re.IGNORECASE)


class SandboxInfo(NamedTuple):
    """A running sandbox. Paths like /v1/me are appended to `api_base_url`; `background`: a program started it."""

    issuer: str
    port: int
    pid: int
    api_base_url: str
    background: bool


class LaunchProblem(RuntimeError):
    """The sandbox did not start, or does not end. The message is one line for a person, `remedy` another or ""."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


def running(state_dir: Path) -> SandboxInfo | None:
    """The sandbox of this folder, if it is really there: the port must answer with the mark in the state file."""
    content = state.read(state_dir)
    if content is None:
        return None
    answer = _ask(content["port"], "GET", "/sandbox/health")
    if answer is None or answer.get("instance") != content["instance"]:
        return None
    return SandboxInfo(
        content["issuer"], content["port"], content["pid"], content["api_base_url"], content["background"]
    )


def ensure_running(
    state_dir: Path, command: Sequence[str], environ: Mapping[str, str] | None = None, timeout: float = 20
) -> SandboxInfo:
    """The running sandbox, started with `command` if there is none. Blocks for up to `timeout` seconds.

    environ: its environment, this process's own unless given; variables that look like secrets are left out anyway.
    Of several programs that call this at once, one starts it and the others wait. LaunchProblem when it doesn't start;
    OSError when the folder can't be written.
    """
    found = running(state_dir)
    if found:
        return found
    private_folder(state_dir)
    with state.FileLock(state_dir / state.STARTING_LOCK, wait=True):
        return running(state_dir) or _start(state_dir, command, os.environ if environ is None else environ, timeout)


def touch(info: SandboxInfo) -> bool:
    """Tell the sandbox that it is still in use; an open window does this once a minute. False: it is gone."""
    return _ask(info.port, "POST", "/sandbox/keepalive") is not None


def stop(state_dir: Path, timeout: float = 10) -> bool:
    """End the sandbox of this folder and wait until it is gone. False when none was running."""
    content = state.read(state_dir)
    if content is None or running(state_dir) is None:
        return False
    _ask(content["port"], "POST", "/sandbox/stop", {"word": content["word"]})
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        try:
            with state.FileLock(state_dir / state.SERVING_LOCK, wait=False):
                return True
        except state.Locked:
            # Another process's end gives no event that every system offers, so look again shortly.
            time.sleep(0.02)
    raise LaunchProblem(f"The sandbox (process {content['pid']}) did not end within {timeout:.0f} s.")


def _start(state_dir: Path, command: Sequence[str], environ: Mapping[str, str], timeout: float) -> SandboxInfo:
    import subprocess

    log_path = state_dir / LOG
    with os.fdopen(os.open(log_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as log:
        # On a full disk this raises, with the reason; what the child has to say could not be kept there.
        log.write(f"Started by process {os.getpid()}.\n".encode())
        log.flush()
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            env={name: value for name, value in environ.items() if not _SECRET.search(name)},
            **_detached(),
        )
    # Its first line says that it answers. The thread also takes note of its end later, so that no zombie is left.
    ready = threading.Event()
    threading.Thread(target=_attend, args=(process, ready), name="sandbox-child", daemon=True).start()
    ready.wait(timeout)
    found = running(state_dir)
    if found is None:
        process.kill()
        raise _what_it_said(log_path) or LaunchProblem(f"The sandbox did not answer within {timeout:.0f} s.")
    return found


def _what_it_said(log_path: Path) -> LaunchProblem | None:
    """Its last line, or two where the last one is a remedy; None when it said nothing."""
    said = log_path.read_text("utf-8", "replace").strip().splitlines()[1:]
    if len(said) > 1 and said[-1].startswith(_REMEDY):
        return LaunchProblem(said[-2], said[-1].removeprefix(_REMEDY))
    return LaunchProblem(said[-1]) if said else None


def _attend(process: Any, ready: threading.Event) -> None:
    process.stdout.readline()
    process.stdout.close()
    ready.set()
    process.wait()


def _detached() -> dict[str, Any]:
    """Arguments for a child that outlives us and gets none of our signals."""
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _ask(port: int, method: str, path: str, body: dict[str, str] | None = None) -> dict[str, Any] | None:
    """One request to this computer; the JSON object of a 2xx answer ({} when empty), None for anything else.

    By hand, because http.client costs more to import than all the rest of this module.
    """
    data = json.dumps(body).encode() if body is not None else b""
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    try:
        with socket.create_connection(("127.0.0.1", port), PROBE_SECONDS) as connection:
            connection.sendall(head.encode() + data)
            answer = b""
            while chunk := connection.recv(65536):
                answer += chunk
                if len(answer) > 1_000_000:
                    return None
        status, _, rest = answer.partition(b"\r\n")
        content = rest.partition(b"\r\n\r\n")[2]
        if status.split()[1][:1] != b"2":
            return None
        value = json.loads(content) if content else {}
    except (OSError, ValueError, IndexError):
        return None
    return value if isinstance(value, dict) else None
