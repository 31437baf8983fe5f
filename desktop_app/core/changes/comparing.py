"""Two versions of an API held against each other."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.core.changes.change import Change, in_order
from desktop_app.core.changes.surface import BODY, Action, Input, Surface
from desktop_app.core.i18n import tr

_PLACEHOLDER: Final = re.compile(r"\{[^{}/]*\}")

Pair = tuple[Action, Action]


def compare(old: Surface, new: Surface) -> list[Change]:
    """What changed from `old` to `new`, breaking changes first."""
    return in_order(_changes(old, new))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    pairs, removed, added = _matched(old.operations, new.operations)
    moved, removed, added = _moved(removed, added)
    for action in removed:
        yield _about(action, "operation_removed", tr("{operation} is gone.", operation=action.name), breaking=True)
    for before, after in moved:
        text = tr("{operation} moved to {place}.", operation=before.name, place=after.name)
        yield _about(before, "operation_moved", text, breaking=True, subject=after.name)
    for action in added:
        yield _about(action, "operation_added", tr("{operation} is new.", operation=action.name))
    for before, after in (*pairs, *moved):
        yield from _operation(before, after)
    if old.servers != new.servers and old.servers[:1] != new.servers[:1]:
        text = tr("The address of the API changed from {old} to {new}.",
                  old=_first(old.servers), new=_first(new.servers))  # fmt: skip
        yield Change("address_changed", True, text, subject=_first(new.servers))
    for scope in sorted(set(old.scopes) - set(new.scopes)):
        yield Change("scope_removed", True, tr("The scope {scope} is gone.", scope=scope), subject=scope)
    for scope in sorted(set(new.scopes) - set(old.scopes)):
        yield Change("scope_added", False, tr("The scope {scope} is new.", scope=scope), subject=scope)


def _first(servers: Sequence[str]) -> str:
    return servers[0] if servers else tr("none")


def _matched(old: Sequence[Action], new: Sequence[Action]) -> tuple[list[Pair], list[Action], list[Action]]:
    """Operations that are in both, and those that are in one alone. How a placeholder is called does not matter."""
    pairs: list[Pair] = []
    for key_of in (_exact, _shape):
        taken = {key_of(action): action for action in new}
        kept = {key_of(action): action for action in old}
        both = kept.keys() & taken.keys()
        pairs += [(kept[key], taken[key]) for key in kept if key in both]
        old = [action for action in old if key_of(action) not in both]
        new = [action for action in new if key_of(action) not in both]
    return pairs, list(old), list(new)


def _exact(action: Action) -> tuple[str, str]:
    return action.method, action.path


def _shape(action: Action) -> tuple[str, str]:
    return action.method, _PLACEHOLDER.sub("{}", action.path)


def _moved(removed: Sequence[Action], added: Sequence[Action]) -> tuple[list[Pair], list[Action], list[Action]]:
    """Operations that went elsewhere and kept their ID, where that is the ID of one alone."""
    ids = Counter(action.operation_id for action in removed) + Counter(action.operation_id for action in added)
    by_id = {action.operation_id: action for action in added if action.operation_id}
    moved = [(action, by_id[action.operation_id]) for action in removed
             if action.operation_id in by_id and ids[action.operation_id] == 2]  # fmt: skip
    left, came = {id(before) for before, _ in moved}, {id(after) for _, after in moved}
    return moved, [one for one in removed if id(one) not in left], [one for one in added if id(one) not in came]


def _operation(old: Action, new: Action) -> Iterator[Change]:
    if new.deprecated and not old.deprecated:
        yield _about(old, "operation_deprecated", tr("{operation} is deprecated.", operation=old.name))
    if old.deprecated and not new.deprecated:
        yield _about(old, "operation_undeprecated", tr("{operation} is no longer deprecated.", operation=old.name))
    yield from _security(old, new)
    yield from _inputs(old, new)
    if new.body_required and not old.body_required:
        yield _about(old, "body_required", tr("{operation} needs a body now.", operation=old.name), breaking=True)
    if old.body_required and not new.body_required:
        text = tr("{operation} no longer needs a body.", operation=old.name)
        yield _about(old, "body_optional", text)


def _security(old: Action, new: Action) -> Iterator[Change]:
    before, after = _alternatives(old), _alternatives(new)
    if before == after:
        return
    breaking = any(not any(one <= enough for one in after) for enough in before)
    text = tr("{operation} asks for {new}, where it asked for {old}.", operation=old.name,
              new=_scopes(new), old=_scopes(old))  # fmt: skip
    yield _about(old, "scopes_changed", text, breaking=breaking, subject=_scopes(new))


def _alternatives(action: Action) -> set[frozenset[str]]:
    """What lets a token in; nothing asked for is the same as an alternative without scopes."""
    return {frozenset(alternative) for alternative in action.security} or {frozenset()}


def _scopes(action: Action) -> str:
    return tr(" or ").join(", ".join(alternative) or tr("no scope") for alternative in action.security or ((),))


def _inputs(old: Action, new: Action) -> Iterator[Change]:
    before, after = _by_key(old), _by_key(new)
    for one in (one for key, one in before.items() if key not in after):
        text = tr("{operation} no longer takes {input}.", operation=old.name, input=_named(one))
        yield _about(old, "parameter_removed", text, breaking=True, subject=one.name)
    for key, one in after.items():
        was = before.get(key)
        if was is None:
            yield _new_input(old, one)
            continue
        if one.required and not was.required:
            text = tr("{operation} needs {input} now.", operation=old.name, input=_named(one))
            yield _about(old, "parameter_required", text, breaking=True, subject=one.name)
        if was.required and not one.required:
            text = tr("{operation} no longer needs {input}.", operation=old.name, input=_named(one))
            yield _about(old, "parameter_optional", text, subject=one.name)
        if was.kind != one.kind and was.kind and one.kind:
            text = tr("{operation} takes {input} as {new}, where it was {old}.", operation=old.name,
                      input=_named(one), new=one.kind, old=was.kind)  # fmt: skip
            yield _about(old, "parameter_type", text, breaking=_narrowed(was.kind, one.kind), subject=one.name)


def _new_input(old: Action, one: Input) -> Change:
    if one.required:
        text = tr("{operation} needs {input}, which is new.", operation=old.name, input=_named(one))
        return _about(old, "parameter_required", text, breaking=one.place != BODY or old.body, subject=one.name)
    text = tr("{operation} takes {input}, which is new.", operation=old.name, input=_named(one))
    return _about(old, "parameter_added", text, subject=one.name)


def _by_key(action: Action) -> dict[tuple[str, str], Input]:
    """Inputs by place and name; those of the path by their position, for callers don't see how they are called."""
    positions = {name[1:-1]: str(number) for number, name in enumerate(_PLACEHOLDER.findall(action.path))}
    return {
        (one.place, positions.get(one.name, one.name) if one.place == "path" else one.name): one
        for one in action.inputs
    }


def _named(one: Input) -> str:
    """An input as a person finds it."""
    match one.place:
        case "header":
            return tr("the header {name}", name=one.name)
        case "cookie":
            return tr("the cookie {name}", name=one.name)
        case "body":
            return tr("{name} in its body", name=one.name)
        case _:
            return tr("the parameter {name}", name=one.name)


def _narrowed(old: str, new: str) -> bool:
    """Whether a value that was right may be wrong now: every type that was taken has to be taken still."""
    taken = set(new.split(", "))
    if "number" in taken:
        taken.add("integer")
    if "array" in (old, new) and old.startswith("array") and new.startswith("array"):
        return False  # what one of them is made of isn't said
    return not set(old.split(", ")) <= taken


def _about(action: Action, kind: str, text: str, *, breaking: bool = False, subject: str = "") -> Change:
    return Change(kind, breaking, text, action.method, action.path, subject)
