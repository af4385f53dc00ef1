"""The days of a flex programme as they are typed: groups of weekdays, each with its steps."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firmware_protocol.infusion import WEEKDAYS
from firmware_protocol.sentences import say
from firmware_protocol.terms import MAX_STEPS_A_DAY
from programmer.words import joined
from ui.desktop.viewmodels.drafts import EVERY_DAY, FlexDraft, GroupDraft, StepDraft

DAYS: Final = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)
SHORT_DAYS: Final = (
    say("Mon"),
    say("Tue"),
    say("Wed"),
    say("Thu"),
    say("Fri"),
    say("Sat"),
    say("Sun"),
)
MOST_STEPS: Final = MAX_STEPS_A_DAY
_A_RUN: Final = 3
"""From so many days on they are told as `Monday to Friday`."""


def days_words(days: int, *, short: bool = False) -> str:
    """Weekdays, one bit each: `Monday to Friday`, `Saturday, Sunday`, `every day`."""
    if days == EVERY_DAY:
        return say("every day")
    names = SHORT_DAYS if short else DAYS
    told: list[str] = []
    weekday = 0
    while weekday < WEEKDAYS:
        end = weekday
        while days >> end & 1:
            end += 1
        if end - weekday >= _A_RUN:
            told.append(say("{first} to {last}", first=names[weekday], last=names[end - 1]))
        else:
            told += names[weekday:end]
        weekday = end + 1
    return joined(*told, by=", ")


def move_day(draft: FlexDraft, group: int, weekday: int) -> FlexDraft:
    """Takes a weekday into a group; one that is in it gets a group of its own, with the same steps.

    A group that is left without days goes. The last day of a group stays in it.
    """
    bit = 1 << weekday
    here = draft.groups[group]
    if here.days == bit:
        return draft
    if here.days & bit:
        split = (*draft.groups, GroupDraft(bit, here.steps))
        return _with(replace(draft, groups=split), group, replace(here, days=here.days & ~bit))
    groups = tuple(
        replace(each, days=each.days | bit if number == group else each.days & ~bit)
        for number, each in enumerate(draft.groups)
    )
    return replace(draft, groups=tuple(each for each in groups if each.days))


def group_of(draft: FlexDraft, weekday: int) -> int:
    """The group that a weekday is in."""
    return next(n for n, group in enumerate(draft.groups) if group.days >> weekday & 1)


def add_step(draft: FlexDraft, group: int, after: int, *, copied: bool = False) -> FlexDraft:
    """A new step after another one: empty, or with its rate. A full day stays as it is."""
    steps = draft.groups[group].steps
    if len(steps) >= MOST_STEPS:
        return draft
    made = StepDraft(rate=steps[after].rate if copied else "")
    return _with_steps(draft, group, (*steps[: after + 1], made, *steps[after + 1 :]))


def remove_step(draft: FlexDraft, group: int, step: int) -> FlexDraft:
    """Without a step; the first one stays, since a day begins with it."""
    steps = draft.groups[group].steps
    return _with_steps(draft, group, (*steps[:step], *steps[step + 1 :])) if step else draft


def edit_step(draft: FlexDraft, group: int, step: int, edited: StepDraft) -> FlexDraft:
    """With another step in the place of one."""
    steps = draft.groups[group].steps
    return _with_steps(draft, group, (*steps[:step], edited, *steps[step + 1 :]))


def _with_steps(draft: FlexDraft, group: int, steps: tuple[StepDraft, ...]) -> FlexDraft:
    return _with(draft, group, replace(draft.groups[group], steps=steps))


def _with(draft: FlexDraft, number: int, group: GroupDraft) -> FlexDraft:
    groups = (*draft.groups[:number], group, *draft.groups[number + 1 :])
    return replace(draft, groups=groups)
