"""The body held against the API's description before it is sent. No widgets."""

from desktop_app.core.api.description import judging
from desktop_app.core.api.description.judging import Judgement
from desktop_app.core.api.variables.values import PLACEHOLDER
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.json.variables import filled_in


def judged(draft: Draft) -> Judgement:
    """What in the JSON body of `draft` is not as described. May take a moment for a long one.

    A body with a variable where a value has to be is not judged: what it will be nobody knows yet.
    """
    fits = draft.has_body and draft.body_kind == "json" and len(draft.body) <= judging.MOST_BYTES
    if not fits or draft.operation is None:
        return Judgement()
    if PLACEHOLDER.search(draft.body) and filled_in(draft.body) != draft.body:
        return Judgement()
    return judging.request_body(draft.operation, draft.body.encode(), outgoing.content_type_of(draft))
