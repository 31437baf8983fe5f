"""When the next request may go, by what is known of limits."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.api.limiting.book import HOLD, PROBES, WIDEST, Book, Own
from desktop_app.core.api.limiting.fields import Quota
from desktop_app.core.api.limiting.shelf import decoded, encoded
from desktop_app.core.providers.profile import ProviderProfile

NONE = Own()
NOW = 1_000_000.0


def knowing(*quotas: Quota, at: float = NOW) -> Book:
    """A book after one answer that said this."""
    book = Book()
    number = book.enter(at, "", NONE)
    book.leave(number, at)
    book.learn(number, at, "", quotas)
    return book


def sent(book: Book, now: float, own: Own = NONE, place: str = "") -> int:
    """How many requests may go at `now`, each answered at once."""
    count = 0
    while not book.wait(now, place, own):
        book.leave(book.enter(now, place, own), now)
        count += 1
        assert count < 2000
    return count


class TestShort:
    def test_as_many_as_the_limit_in_any_window(self) -> None:
        book = knowing(Quota(60, 1))
        assert sent(book, NOW) == 59  # one was the one that told of it
        assert book.wait(NOW, "", NONE) == pytest.approx(1.0)
        assert book.wait(NOW + 0.4, "", NONE) == pytest.approx(0.6)
        assert sent(book, NOW + 1.0) == 60

    def test_a_request_counts_from_its_answer(self) -> None:
        book = knowing(Quota(2, 1))
        number = book.enter(NOW, "", NONE)
        assert book.wait(NOW + 0.1, "", NONE) == pytest.approx(0.9)  # the first one's, which was answered
        book.leave(number, NOW + 0.7)
        book.enter(NOW + 1.0, "", NONE)
        assert book.wait(NOW + 1.0, "", NONE) == pytest.approx(0.7)

    def test_one_that_is_never_answered_counts_for_a_while_only(self) -> None:
        book = knowing(Quota(2, 1))
        book.enter(NOW, "", NONE)
        book.enter(NOW + 1.0, "", NONE)
        assert book.wait(NOW + 1.0, "", NONE) == pytest.approx(HOLD)
        assert sent(book, NOW + 1.0 + HOLD + 1.0) == 2

    def test_every_limit_is_kept(self) -> None:
        book = knowing(Quota(3, 1, name="second"), Quota(5, 10, name="ten"))
        assert sent(book, NOW) == 2
        assert sent(book, NOW + 1) == 2
        assert book.wait(NOW + 2, "", NONE) == pytest.approx(8.0)

    def test_what_others_used_counts(self) -> None:
        book = knowing(Quota(10, 1, remaining=4, reset=1))
        assert sent(book, NOW) == 4
        number = book.count - 1
        book.learn(number, NOW, "", (Quota(10, 1, remaining=0, reset=1),))  # ten by now: these and those of before
        assert sent(book, NOW + 1.0) == 10

    def test_the_last_part_of_a_window_that_is_not_so_short_is_spread(self) -> None:
        book = knowing(Quota(100, 50))
        assert sent(book, NOW) == 89
        assert book.wait(NOW, "", NONE) == pytest.approx(50 / 11)
        assert book.wait(NOW + 5, "", NONE) == 0.0

    def test_those_ahead_come_first(self) -> None:
        book = knowing(Quota(10, 1))
        sent(book, NOW)
        waits = [book.wait(NOW, "", NONE, ahead) for ahead in (0, 9, 10, 25)]
        assert waits == pytest.approx([1.0, 1.0, 2.0, 3.0])

    def test_a_clock_that_was_set_back_holds_up_nobody(self) -> None:
        book = knowing(Quota(2, 1))
        sent(book, NOW)
        assert sent(book, NOW - 3600) == 2


class TestLong:
    def test_it_is_counted_down_until_it_is_full_again(self) -> None:
        book = knowing(Quota(5000, 3600, remaining=3, reset=5.0))
        assert sent(book, NOW) == 3
        assert book.wait(NOW, "", NONE) == pytest.approx(5.0)
        assert book.wait(NOW + 5.0, "", NONE) == 0.0
        book.enter(NOW + 5.0, "", NONE)
        assert book.left(book.policies[0], NOW + 5.0) == (4999, NOW + 3605.0)

    def test_the_last_part_is_spread(self) -> None:
        book = knowing(Quota(100, 3600, remaining=9, reset=90.0))
        assert book.wait(NOW, "", NONE) == pytest.approx(WIDEST)
        assert book.wait(NOW + WIDEST, "", NONE) == 0.0
        book = knowing(Quota(1000, 3600, remaining=99, reset=100.0))
        assert book.wait(NOW, "", NONE) == pytest.approx(1.0)
        assert knowing(Quota(100, 3600, remaining=11, reset=90.0)).wait(NOW, "", NONE) == 0.0

    def test_an_answer_to_an_earlier_request_says_too_much(self) -> None:
        book = knowing(Quota(5000, 3600, remaining=100, reset=900))
        first = book.enter(NOW, "", NONE)
        book.enter(NOW, "", NONE)
        assert book.policies[0].remaining == 98
        book.learn(first, NOW, "", (Quota(5000, 3600, remaining=99, reset=900),))
        assert book.policies[0].remaining == 98

    def test_requests_that_the_api_does_not_count_are_given_back(self) -> None:
        book = knowing(Quota(5000, 3600, remaining=100, reset=900))
        number = book.enter(NOW, "", NONE)
        book.learn(number, NOW, "", (Quota(5000, 3600, remaining=100, reset=900),))
        assert book.policies[0].remaining == 100

    def test_a_part_of_the_api_has_limits_of_its_own(self) -> None:
        book = knowing()
        number = book.enter(NOW, "search", NONE)
        book.learn(number, NOW, "search", (Quota(30, 0, 0, 50, "search", "search"),))
        assert book.wait(NOW, "search", NONE) == pytest.approx(50.0)
        assert book.wait(NOW, "repos", NONE) == 0.0

    def test_without_a_reset_nothing_is_waited_for(self) -> None:
        assert knowing(Quota(10, 0, remaining=0)).wait(NOW, "", NONE) == 0.0


class TestOwn:
    def test_of_a_connection(self) -> None:
        profile = ProviderProfile(name="x", requests_per_second="2.5", burst="4", requests_at_once="3")
        assert Own.of(profile) == Own(2.5, 4, 3)
        assert not Own.of(ProviderProfile(name="x"))

    def test_a_burst_and_then_the_rate(self) -> None:
        book, own = knowing(), Own(rate=5, burst=3)
        assert sent(book, NOW, own) == 3
        assert book.wait(NOW, "", own) == pytest.approx(0.2)
        assert book.wait(NOW, "", own, ahead=4) == pytest.approx(1.0)
        assert sent(book, NOW + 0.4, own) == 2
        assert sent(book, NOW + 100, own) == 3

    def test_less_than_one_in_a_second(self) -> None:
        book, own = knowing(), Own(rate=0.1)
        assert sent(book, NOW, own) == 1
        assert book.wait(NOW, "", own) == pytest.approx(10.0)

    def test_a_clock_that_was_set_back_holds_up_nobody(self) -> None:
        book, own = knowing(), Own(rate=5, burst=3)
        sent(book, NOW, own)
        assert sent(book, NOW - 3600, own) == 3


class TestUnknown:
    def test_a_few_go_first(self) -> None:
        book = Book()
        numbers = [book.enter(NOW, "", NONE) for _ in range(PROBES)]
        assert book.wait(NOW, "", NONE) > 0
        book.leave(numbers[0], NOW + 0.1)
        book.learn(numbers[0], NOW + 0.1, "", ())
        assert book.wait(NOW + 0.1, "", NONE) == 0.0

    def test_those_that_went_first_count(self) -> None:
        book = Book()
        numbers = [book.enter(NOW, "", NONE) for _ in range(PROBES)]
        book.learn(numbers[0], NOW, "", (Quota(PROBES + 1, 1, PROBES, 1),))
        book.enter(NOW, "", NONE)
        assert book.wait(NOW, "", NONE) > 0

    def test_a_refusal_tells_of_no_more_than_it_knows(self) -> None:
        book = knowing(Quota(60, 1, name="account"), Quota(120, 1, name="address"))
        number = book.enter(NOW, "", NONE)
        book.learn(number, NOW, "", (Quota(120, 1, 0, 1, name="address"),), whole=False)
        assert [policy.name for policy in book.policies] == ["account", "address"]
        book.learn(number, NOW, "", (Quota(120, 1, 0, 1, name="address"),))
        assert [policy.name for policy in book.policies] == ["address"]


def test_a_block_holds_up_everything() -> None:
    book = knowing()
    book.block(NOW + 8)
    book.block(NOW + 3)
    assert book.wait(NOW, "anything", NONE) == pytest.approx(8.0)


def test_a_book_is_written_and_read() -> None:
    book = knowing(Quota(60, 1, 58, 1, "a"), Quota(5000, 3600, 7, 9, "b", "search"))
    book.profile, book.account, book.host = "box", "ada", "api.example.com"
    book.block(NOW + 3)
    assert decoded(encoded(book)) == book
    assert decoded(encoded(Book())) == Book()


def test_the_log_stays_short() -> None:
    book = knowing(Quota(60, 1))
    for second in range(100):
        sent(book, NOW + 2 * second)
    assert len(book.log) <= 180


class Windows:
    """An API that counts in windows which begin at the first request after the last one, as many do."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit = limit
        self.window = window
        self.begun = 0.0
        self.used = 0

    def refuses(self, at: float) -> bool:
        if at - self.begun >= self.window:
            self.begun, self.used = at, 0
        self.used += 1
        return self.used > self.limit


def journeys(chance: random.Random) -> Iterator[tuple[float, float]]:
    """Seconds until a request arrives, and until its answer is here."""
    while True:
        there = chance.uniform(0.0, 0.3)
        yield there, there + chance.uniform(0.0, 0.3)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 20), st.sampled_from([0.5, 1.0, 3.0]), st.randoms(use_true_random=False))
def test_whenever_requests_arrive_none_is_refused(limit: int, window: float, chance: random.Random) -> None:
    """Eight at a time, each of which takes its own time to get there and back."""
    book, api, trips = knowing(Quota(limit, window)), Windows(limit, window), journeys(chance)
    assert not api.refuses(NOW)
    now, arrivals, answers = NOW, list[float](), list[tuple[float, int]]()
    for _ in range(6 * limit):
        while True:
            for at, number in answers:
                if at <= now:
                    book.leave(number, at)
            answers = [answer for answer in answers if answer[0] > now]
            wait = book.wait(now, "", NONE) if len(answers) < 8 else 1e9
            if not wait:
                break
            now = min([now + wait, *(at for at, _ in answers)])
        there, back = next(trips)
        answers.append((now + back, book.enter(now, "", NONE)))
        arrivals.append(now + there)
    assert not any(api.refuses(at) for at in sorted(arrivals))
