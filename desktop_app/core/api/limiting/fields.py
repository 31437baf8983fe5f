"""What an answer says of rate limits.

Three families of fields are read, the newest that is there: RateLimit and RateLimit-Policy
(draft-ietf-httpapi-ratelimit-headers), RateLimit-Limit, -Remaining and -Reset (its earlier versions), and
X-RateLimit-* as APIs have it, with GitHub's moment as reset, its X-RateLimit-Resource, and a unit of time in the name
(X-RateLimit-Limit-Minute).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.core.api.retry_after import moment_of

_UNITS: Final = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86_400.0}
_PREFIXES: Final = ("ratelimit-", "x-ratelimit-", "x-rate-limit-")
_BESIDE: Final = frozenset({"date", "age", "retry-after"})
_LARGEST: Final = 1_000_000_000
_MOMENT: Final = 1e9
"""A reset this large is a moment (seconds since the epoch) and no span."""


@dataclass(frozen=True, slots=True)
class Quota:
    """One limit: `limit` requests in `window` seconds, of which `remaining` are left until `reset` seconds from now.

    window: 0 where the API does not say. remaining, reset: None where it does not. resource: the part of the API that
    it is for, where there are several; "" for all of it.
    """

    limit: int
    window: float = 0.0
    remaining: int | None = None
    reset: float | None = None
    name: str = ""
    resource: str = ""


def limit_fields(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The fields of `headers` that tell of limits, by their names in lower case, with Retry-After, Date and Age."""
    return {
        lower: value.strip()
        for name, value in headers
        if (lower := name.lower()).startswith(("ratelimit", *_PREFIXES)) or lower in _BESIDE
    }


def quotas(fields: Mapping[str, str], now: float) -> tuple[Quota, ...]:
    """The limits in what `limit_fields` gave, the newest family that is there; () when there are none.

    now: seconds since the epoch, for resets that are moments; a Date among the fields is preferred, since the API
    reckons by its own clock.
    """
    if "ratelimit" in fields or "ratelimit-policy" in fields:
        return _newest(fields)
    if fields.keys() <= _BESIDE:  # most APIs say nothing, and no request should notice that it was looked for
        return ()
    now = moment_of(fields.get("date", "")) or now
    for prefix in _PREFIXES:
        if found := _older(fields, prefix, now):
            return found
    return ()


def _newest(fields: Mapping[str, str]) -> tuple[Quota, ...]:
    policies = dict(map(_item, _split(fields.get("ratelimit-policy", ""))))
    states = [_item(part) for part in _split(fields.get("ratelimit", ""))]
    if any(name.startswith(("limit=", "remaining=")) for name, _ in states):  # version 7 of the draft
        pairs = dict(name.partition("=")[::2] for name, _ in states)
        states = [(pairs.get("limit", ""), {"r": pairs.get("remaining", ""), "t": pairs.get("reset", "")})]
    found = []
    for name, state in states or [(name, {}) for name in policies]:
        policy = policies.get(name, {})
        if policy.get("qu", "requests") != "requests":
            continue
        remaining = _count(state.get("r", ""))
        limit = _count(policy.get("q", name)) or remaining
        if limit:
            window = float(_count(policy.get("w", "")) or 0)
            found.append(Quota(limit, window, remaining, _seconds(state.get("t", "")), "" if name.isdigit() else name))
    return tuple(found)


def _older(fields: Mapping[str, str], prefix: str, now: float) -> tuple[Quota, ...]:
    by_unit = []
    for unit, window in _UNITS.items():
        if limit := _count(fields.get(f"{prefix}limit-{unit}", "")):
            by_unit.append(Quota(limit, window, _count(fields.get(f"{prefix}remaining-{unit}", "")), name=unit))
    if by_unit:
        return tuple(by_unit)
    first, *policies = _split(fields.get(f"{prefix}limit", "")) or [""]
    limit, remaining = _count(first.partition(";")[0]), _count(fields.get(f"{prefix}remaining", ""))
    if not limit:
        return ()
    windows = [_count(given.get("w", "")) for name, given in map(_item, [first, *policies]) if _count(name) == limit]
    reset = _seconds(fields.get(f"{prefix}reset", ""))
    if reset is not None and reset > _MOMENT:
        moment = reset / 1000 if reset > _MOMENT * 100 else reset
        reset = max(moment - now, 0.0)
    resource = fields.get(f"{prefix}resource", "")[:60]
    return (Quota(limit, float(max((w for w in windows if w), default=0)), remaining, reset, resource, resource),)


def _split(value: str) -> list[str]:
    """The members of a list (RFC 9651 section 3.1); a comma within quotes parts nothing."""
    return [part.strip() for part in re.findall(r'(?:"[^"]*"|[^,"])+', value[:4000]) if part.strip()]


def _item(text: str) -> tuple[str, dict[str, str]]:
    """The name of a member and its parameters."""
    name, *rest = (part.strip() for part in re.findall(r'(?:"[^"]*"|[^;"])+', text))
    return name.strip('"')[:60], {key.strip(): value.strip(' "') for key, _, value in (p.partition("=") for p in rest)}


def _count(text: str) -> int | None:
    text = text.partition(";")[0].strip()
    return min(int(text), _LARGEST) if re.fullmatch(r"\d{1,12}", text) else None


def _seconds(text: str) -> float | None:
    return float(text) if re.fullmatch(r"\d{1,14}(\.\d{1,9})?", text.strip()) else None
