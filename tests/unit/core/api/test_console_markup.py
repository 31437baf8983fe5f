"""XML with an element a line."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.answer.markup import DEEPEST, pretty_markup

MIXED = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a b="1 > 0"><!-- c --><d/><e>text &x;</e>'
    "\n\n<f> one <g/> two </f></a>"
)


def test_elements_stand_on_lines_of_their_own_and_words_stay_as_they_are() -> None:
    assert pretty_markup(MIXED.encode()).decode().splitlines() == [
        '<?xml version="1.0"?>',
        '<!DOCTYPE a [<!ENTITY x "y">]>',
        '<a b="1 > 0">',
        "  <!-- c -->",
        "  <d/>",
        "  <e>text &x;</e>",
        "  <f> one <g/> two </f>",
        "</a>",
    ]


def test_what_asks_for_its_spaces_keeps_them() -> None:
    text = b'<a><p xml:space="preserve">  <b/>  </p><c><![CDATA[ <x> ]]></c></a>'
    assert pretty_markup(text).splitlines()[1:3] == [
        b'  <p xml:space="preserve">  <b/>  </p>',
        b"  <c><![CDATA[ <x> ]]></c>",
    ]


@pytest.mark.parametrize("text", [b"<a>", b"</a>", b"<a><b></a></b>", b"<a <b/></a>", b"<a" * 9, b"<", b'<a b="></a>'])
def test_what_is_not_well_formed_is_left_alone(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        pretty_markup(text)


def test_nothing_is_too_deep_or_too_long() -> None:
    with pytest.raises(ValueError, match="levels"):
        pretty_markup(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1))
    assert pretty_markup(b"<a>" + b"<b/>" * 50_000 + b"</a>").count(b"\n") == 50_002


NAMES = st.sampled_from(["a", "d-e"])
TREES = st.recursive(
    st.builds(lambda name: f"<{name}/>", NAMES),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        NAMES,
        st.lists(inner | st.sampled_from(["text", " ", "\n", "<!-- x -->"]), max_size=4),
    ),
    max_leaves=12,
)


@given(TREES)
def test_the_document_stays_the_same(text: str) -> None:
    def seen(root: ElementTree.Element) -> list[object]:
        mixed = any((each or "").strip() for each in (root.text, *(child.tail for child in root)))
        words = [(root.text or ""), *((child.tail or "") for child in root)] if mixed or not len(root) else []
        return [root.tag, "".join(words).strip(), [seen(child) for child in root]]

    assert seen(ElementTree.fromstring(pretty_markup(text.encode()))) == seen(ElementTree.fromstring(text))
