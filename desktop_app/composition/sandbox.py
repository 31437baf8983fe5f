"""The sandbox as a connection: starting it, and its addresses, which are others each time."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.core.children import own_command
from desktop_app.core.errors import StorageProblem
from desktop_app.core.files import storage_problem
from desktop_app.core.i18n import tr
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.sandbox import launcher
from desktop_app.sandbox.launcher import SandboxInfo


async def running(folder: Path, environ: Mapping[str, str]) -> SandboxInfo:
    """The running sandbox of `folder`, started with `environ` if it was not running. Raises StorageProblem."""
    command = [*own_command(), "sandbox", "--background"]
    try:
        return await asyncio.to_thread(launcher.ensure_running, folder, command, environ)
    except OSError as error:
        raise storage_problem(error, folder) from error
    except launcher.LaunchProblem as problem:
        raise StorageProblem(
            "sandbox_failed",
            tr("The sandbox could not be started. {reason}", reason=problem),
            problem.remedy or tr("framer-desk sandbox shows why."),
        ) from problem


def with_sandbox(profile: ProviderProfile, sandbox: SandboxInfo) -> ProviderProfile:
    """The sandbox's connection with the addresses of the running sandbox."""
    return replace(
        profile,
        issuer=sandbox.issuer,
        api_base_url=sandbox.api_base_url,
        openapi_url=f"{sandbox.issuer}/openapi.json",
    )
