"""The days of a flex programme as a programme file writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from firmware_protocol.blocks import Step
from firmware_protocol.infusion import WEEKDAYS
from firmware_protocol.quantities import Flow
from firmware_protocol.sentences import say
from firmware_protocol.terms import MAX_STEPS, MAX_STEPS_A_DAY
from firmware_protocol.toml_table import MistakeError, Table

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)

RateReader = Callable[[Table, str], Flow]


def read_days(file: Table, rate: RateReader) -> tuple[Step, ...]:
    """The steps of the week; one that several days have is one step of the wire.

    Args:
        file: what holds the list `day`.
        rate: reads a rate of a table by its key.

    Raises:
        MistakeError: something is wrong, or a weekday is missing or there twice.
    """
    expected = say("expected a list of [[day]], each with days and steps")
    owner: dict[int, Table] = {}
    days_of: dict[tuple[int, Flow], int] = {}
    for table in file.tables("day", expected):
        table.know("days", "steps")
        weekdays = _weekdays(table)
        for weekday in weekdays:
            if weekday in owner:
                raise table.wrong(
                    "days",
                    say(
                        "expected each weekday once, but {day} is in {other} too",
                        day=_DAYS[weekday],
                        other=owner[weekday].place("days"),
                    ),
                )
            owner[weekday] = table
        mask = sum(1 << weekday for weekday in weekdays)
        for step in _steps(table, rate):
            days_of[step] = days_of.get(step, 0) | mask
    for weekday, name in enumerate(_DAYS):
        if weekday not in owner:
            raise MistakeError(say("day: {day} is missing; expected each weekday once", day=name))
    if len(days_of) > MAX_STEPS:
        raise MistakeError(
            say(
                "day: {n} different steps in the week; expected at most {most}",
                n=len(days_of),
                most=MAX_STEPS,
            )
        )
    return tuple(Step(days, start, flow) for (start, flow), days in sorted(days_of.items()))


def _weekdays(table: Table) -> tuple[int, ...]:
    """The weekdays of `Mon-Fri`, `Sat, Sun` or `daily`, from Monday, 0."""
    expected = say('expected days such as "Mon-Fri", "Sat, Sun" or "daily"')
    text = table.text("days", expected)
    if text == "daily":
        return tuple(range(WEEKDAYS))
    found: list[int] = []
    for part in text.split(","):
        ends = [end.strip() for end in part.split("-")]
        if len(ends) > 2 or not set(ends) <= set(_DAYS) or len(set(ends)) < len(ends):
            raise table.wrong("days", expected)
        first, last = _DAYS.index(ends[0]), _DAYS.index(ends[-1])
        found += [(first + n) % WEEKDAYS for n in range((last - first) % WEEKDAYS + 1)]
    if len(set(found)) < len(found):
        raise table.wrong("days", say("expected each weekday once"))
    return tuple(found)


def _steps(table: Table, rate: RateReader) -> Iterator[tuple[int, Flow]]:
    """The steps of one [[day]] in order: minute of the day and flow."""
    expected = say(
        "expected 1 to {most} steps such as {example}",
        most=MAX_STEPS_A_DAY,
        example='{from = "06:30", rate = "355 µg/day"}',
    )
    steps = table.tables("steps", expected)
    if len(steps) > MAX_STEPS_A_DAY:
        raise MistakeError(
            say("{key} has {n}; {expected}", key=table.place("steps"), n=len(steps),
                expected=expected)
        )  # fmt: skip
    last = -1
    for step in steps:
        step.know("from", "rate")
        start = _minute(step)
        if last < 0 and start:
            raise step.wrong("from", say('expected "00:00" for the first step of a day'))
        if start <= last:
            raise step.wrong("from", say("expected a later time than that of the step before"))
        last = start
        yield start, rate(step, "rate")


def _minute(step: Table) -> int:
    expected = say('expected a local time of day from "00:00" to "23:59"')
    time = _TIME.fullmatch(step.text("from", expected))
    if time is None:
        raise step.wrong("from", expected)
    return int(time[1]) * 60 + int(time[2])
