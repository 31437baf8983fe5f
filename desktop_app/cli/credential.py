"""`framer-desk credential`: hands the access token to git and Docker, as their credential helpers do."""

import argparse
import asyncio
import sys
from typing import Final

from desktop_app.cli.terminal import to_output
from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.exports import credentials
from desktop_app.core.exports.handed import portable
from desktop_app.core.providers.profile import ProviderProfile

_LONGEST: Final = 64 * 1024
"""Characters of a question that are read."""


async def credential(context: AppContext, given: argparse.Namespace) -> int:
    """Answer one question from standard input. There is nothing to store or erase here: signing in and out does that.

    A host that the connection's token does not belong to gets no answer: git then asks its next helper.
    """
    if given.action == "list":
        _answer("{}\n")
        return 0
    text = await asyncio.to_thread(sys.stdin.read, _LONGEST)
    if given.action != "get":
        return 0
    profile = await context.profile(given.profile)
    return await (_docker if given.docker else _git)(context, profile, text)


async def _git(context: AppContext, profile: ProviderProfile, text: str) -> int:
    asked = credentials.asked_by_git(text)
    if credentials.belongs(profile, credentials.address_for_git(asked)):
        tokens = await context.renewer.fresh(profile)
        _answer(credentials.for_git(asked, tokens, portable(tokens)))
    return 0


async def _docker(context: AppContext, profile: ProviderProfile, text: str) -> int:
    """Docker reads what went wrong from standard output."""
    if not credentials.belongs(profile, credentials.address_for_docker(text)):
        _answer(f"{credentials.NOT_FOUND}\n")
        return 1
    try:
        tokens = await context.renewer.fresh(profile)
        _answer(credentials.for_docker(text, portable(tokens)))
    except UserFacing as problem:
        _answer(f"{problem.message} {problem.remedy}\n")
        return 1
    return 0


def _answer(text: str) -> None:
    with to_output():
        print(text, end="")
