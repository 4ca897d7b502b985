"""Work given to other processes comes back as if it had been done here."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import pytest

from learnlog.runtime import workers

JOBS = [1, 2, 3]


class UnpicklableError(Exception):
    def __init__(self, one: int, other: int) -> None:
        super().__init__(one + other)


def mapped(
    function: Callable[[int], Any], items: Iterable[int], jobs: int, worth: float = workers.WORTH
) -> list[Any]:
    with workers.Pool(jobs, worth) as pool:
        return pool.map(function, items)


def square(number: int) -> int:
    return number * number


def process(_: int) -> int:
    return os.getpid()


def slow_process(_: int) -> int:
    time.sleep(0.001)
    return os.getpid()


def fails_at(bad: int, number: int) -> int:
    if number == bad:
        raise ValueError(f"no {number}")
    return number


def called(function: Callable[[], int]) -> int:
    return function()


def fails_strangely(number: int) -> int:
    raise UnpicklableError(number, number)


def dies_elsewhere(here: int, number: int) -> int:
    if os.getpid() != here:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def other_with(module: str, here: int) -> bool | None:
    """In another process, whether it has imported a module."""
    time.sleep(0.001)
    return module in sys.modules if os.getpid() != here else None


def prints(number: int) -> int:
    print("a word to the reader")
    sys.stdout.flush()
    return number


@pytest.mark.parametrize("jobs", JOBS)
@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_results_stand_in_the_order_of_the_items(jobs: int, count: int) -> None:
    assert mapped(square, range(count), jobs, worth=0) == [number * number for number in range(count)]


@pytest.mark.parametrize("jobs", JOBS)
@pytest.mark.parametrize("count", [0, 1, 1000])
def test_what_comes_one_by_one_is_worked_on_meanwhile(jobs: int, count: int) -> None:
    with workers.Pool(jobs, worth=0) as pool:
        pool.start()
        come = (number for number in range(count))
        assert [*pool.ahead(square, come)] == [number * number for number in range(count)]


def test_workers_that_are_started_early_have_what_they_will_need() -> None:
    with workers.Pool(2, worth=0) as pool:
        pool.start("wave")
        assert {*pool.ahead(partial(other_with, here=os.getpid()), ["wave"] * 300)} == {None, True}


def test_what_cannot_come_leaves_the_workers_as_they_are() -> None:
    def coming() -> Iterator[int]:
        yield from range(100)
        raise ValueError("no more")

    with workers.Pool(2, worth=0) as pool:
        pool.start()
        with pytest.raises(ValueError, match="no more"):
            pool.ahead(square, coming())
        assert pool.map(square, range(100)) == [number * number for number in range(100)]


@pytest.mark.parametrize("jobs", JOBS)
def test_results_may_be_asked_for_in_any_order_and_once_the_workers_have_gone(jobs: int) -> None:
    with workers.Pool(jobs, worth=0) as pool:
        pool.start()
        squares = pool.ahead(square, range(1000))
        assert squares[900] == 810_000
        squares.end()
        assert [*squares] == [number * number for number in range(1000)]


@pytest.mark.parametrize("jobs", JOBS[1:])
def test_what_goes_wrong_is_heard_by_who_asks_for_it(jobs: int) -> None:
    with workers.Pool(jobs, worth=0) as pool:
        pool.start()
        found = pool.ahead(partial(fails_at, 500), range(1000))
        assert found[100] == 100
        with pytest.raises(ValueError, match="no 500"):
            found[500]
        found.end()


def test_what_cannot_be_sent_is_done_here() -> None:
    with workers.Pool(2, worth=0) as pool:
        found = pool.map(called, [lambda at=at: at for at in range(10)])
        assert found == [*range(10)]


def test_small_work_is_done_here() -> None:
    assert {*mapped(process, range(100), 2)} == {os.getpid()}


def test_one_job_is_no_other_process() -> None:
    assert {*mapped(process, range(100), 1)} == {os.getpid()}


def test_two_jobs_are_this_process_and_another() -> None:
    with workers.Pool(2, worth=0) as pool:
        found: set[int] = set()
        while len(found) < 2:  # the first items may all be done before the other has started
            found |= {*pool.map(slow_process, range(200))}
        assert os.getpid() in found
        assert len(found | {*pool.map(slow_process, range(200))}) == 2


@pytest.mark.parametrize("jobs", JOBS)
def test_the_first_error_is_raised_here(jobs: int) -> None:
    with pytest.raises(ValueError, match="no 500"):
        mapped(partial(fails_at, 500), range(1000), jobs, worth=0)


@pytest.mark.parametrize("jobs", JOBS)
def test_an_error_that_cannot_be_sent_is_raised_all_the_same(jobs: int) -> None:
    with pytest.raises(UnpicklableError, match="0"):
        mapped(fails_strangely, range(1000), jobs, worth=0)


def test_what_a_dying_worker_leaves_is_done_here() -> None:
    with workers.Pool(3, worth=0) as pool:
        for _ in range(3):
            assert pool.map(partial(dies_elsewhere, os.getpid()), range(1000)) == [*range(1000)]


def test_what_a_worker_prints_is_not_its_answer() -> None:
    with workers.Pool(2, worth=0) as pool:
        for _ in range(3):
            assert pool.map(prints, range(200)) == [*range(200)]
