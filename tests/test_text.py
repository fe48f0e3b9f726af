"""Positions survive normalisation, edits and the change to UTF-16."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.text import Edit, Span, Utf16, apply, find, fold, normalise

TEXTS = st.text(alphabet=st.sampled_from("ab é\u0301\r\n😀ä\u0308한ᄒ\u1161\u11abא"), max_size=60) | st.text(
    max_size=60
)


@given(TEXTS)
def test_a_normalised_text_knows_where_it_came_from(source: str) -> None:
    normalised = normalise(source)
    assert normalised.text == unicodedata.normalize("NFC", source.replace("\r\n", "\n").replace("\r", "\n"))
    for at in range(len(normalised.text)):
        start, end = normalised.original(Span(at, at + 1))
        assert 0 <= start <= end <= len(source)
    assert normalised.original(Span(0, len(normalised.text))) == Span(0, len(source))


def test_windows_newlines_shift_positions_back() -> None:
    normalised = normalise("one\r\ntwo")
    at = normalised.text.index("two")
    assert normalised.original(Span(at, at + 3)).of("one\r\ntwo") == "two"


@given(st.text(max_size=40), st.data())
def test_utf16_positions_lead_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    units = Utf16(text).units(Span(start, end))
    assert units.end - units.start == len(text[start:end].encode("utf-16-le", "surrogatepass")) // 2
    assert Utf16(text).points(units) == Span(start, end)


def test_edits_apply_together_and_must_not_overlap() -> None:
    assert apply("abcdef", [Edit(Span(4, 5), "E"), Edit(Span(0, 2), "")]) == "cdEf"
    with pytest.raises(ValueError, match="overlap"):
        apply("abcdef", [Edit(Span(0, 3), ""), Edit(Span(2, 4), "")])


@pytest.mark.parametrize(
    ("quote", "text", "found"),
    [
        ("two", "one two", "two"),
        ("It’s  fine", "well, it's fine then", "it's fine"),
        ("a\nb", "x a  b", "a  b"),
        ("absent", "nothing", None),
        ("", "nothing", None),
    ],
)
def test_a_quote_is_found_with_spaces_case_and_quote_marks_folded(quote: str, text: str, found: str | None) -> None:
    span = find(quote, text)
    assert (span.of(text) if span else None) == found


@given(st.text(max_size=40))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)
