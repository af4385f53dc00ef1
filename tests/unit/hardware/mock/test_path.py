"""The computed drug front."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from firmware_protocol.terms import MAX_SEGMENTS
from hardware.mock.path import DrugPath, Segment

PATH_VOLUME = 296_000
SOLUTIONS = st.tuples(st.sampled_from(["baclofen", "morphine"]), st.integers(1, 3))
VOLUMES = st.integers(0, 700)
PUSHES = st.lists(st.tuples(VOLUMES, SOLUTIONS), max_size=12)


def pushed_through(path: DrugPath, pushes: list[tuple[int, tuple[str, int]]]) -> DrugPath:
    for volume, (drug, concentration) in pushes:
        path, _ = path.pushed(volume, drug, concentration)
    return path


def small_path(pushes: list[tuple[int, tuple[str, int]]]) -> DrugPath:
    return pushed_through(DrugPath.full_of("saline", 1, 1_000), pushes)


def total(segments: tuple[Segment, ...]) -> int:
    return sum(segment.volume for segment in segments)


def joined_up(*parts: tuple[Segment, ...]) -> list[Segment]:
    """One row of segments, neighbours of the same solution made one."""
    row: list[Segment] = []
    for segment in (segment for part in parts for segment in part):
        if row and (row[-1].drug, row[-1].concentration) == (segment.drug, segment.concentration):
            row[-1] = replace(segment, volume=row[-1].volume + segment.volume)
        else:
            row.append(segment)
    return row


def test_new_drug_pushes_the_old_one_out_at_the_tip() -> None:
    path = DrugPath.full_of("baclofen", 500, PATH_VOLUME)
    path, left = path.pushed(100_000, "baclofen", 2_000)
    assert path.segments == (
        Segment("baclofen", 2_000, 100_000),
        Segment("baclofen", 500, 196_000),
    )
    assert left == (Segment("baclofen", 500, 100_000),)


def test_the_old_drug_is_gone_once_the_volume_of_the_path_was_pushed() -> None:
    path = DrugPath.full_of("baclofen", 500, PATH_VOLUME)
    path, left = path.pushed(PATH_VOLUME, "baclofen", 2_000)
    assert path == DrugPath.full_of("baclofen", 2_000, PATH_VOLUME)
    assert left == (Segment("baclofen", 500, PATH_VOLUME),)


def test_more_than_the_path_holds_leaves_in_the_order_in_which_it_came() -> None:
    path = DrugPath.full_of("baclofen", 500, PATH_VOLUME)
    path, left = path.pushed(PATH_VOLUME + 7, "morphine", 25_000)
    assert path == DrugPath.full_of("morphine", 25_000, PATH_VOLUME)
    assert left == (Segment("baclofen", 500, PATH_VOLUME), Segment("morphine", 25_000, 7))


def test_nothing_pushed_changes_nothing() -> None:
    path = DrugPath.full_of("baclofen", 500, PATH_VOLUME)
    assert path.pushed(0, "morphine", 25_000) == (path, ())


def test_a_path_of_no_volume_lets_through_what_comes() -> None:
    path, left = DrugPath.full_of("baclofen", 500, 0).pushed(5, "baclofen", 500)
    assert (path.segments, left) == ((), (Segment("baclofen", 500, 5),))


def test_too_many_plugs_are_joined_behind_the_newest() -> None:
    path = DrugPath.full_of("baclofen", 1, PATH_VOLUME)
    for concentration in range(2, MAX_SEGMENTS + 2):
        path, _ = path.pushed(10, "baclofen", concentration)
    newest, mixed, *_ = path.segments
    assert len(path.segments) == MAX_SEGMENTS
    assert newest == Segment("baclofen", 7, 10)
    assert mixed == Segment("baclofen", 6, 20), "5.5 µg/mL is rounded half up"


def test_a_mixture_of_two_drugs_is_named_after_the_larger_and_thinned_by_the_other() -> None:
    path = DrugPath.full_of("saline", 1, PATH_VOLUME)
    for concentration in range(2, MAX_SEGMENTS - 1):
        path, _ = path.pushed(10, "saline", concentration)
    path, _ = path.pushed(30, "baclofen", 2_000)
    path, _ = path.pushed(10, "morphine", 25_000)
    path, _ = path.pushed(1, "baclofen", 500)
    assert path.segments[:2] == (Segment("baclofen", 500, 1), Segment("baclofen", 1_500, 40))


@given(PUSHES)
def test_the_volume_of_the_path_never_changes(
    pushes: list[tuple[int, tuple[str, int]]],
) -> None:
    assert small_path(pushes).volume == 1_000


@given(PUSHES)
def test_a_path_is_short_and_has_no_empty_plugs_or_like_neighbours(
    pushes: list[tuple[int, tuple[str, int]]],
) -> None:
    segments = small_path(pushes).segments
    assert len(segments) <= MAX_SEGMENTS
    assert all(segment.volume > 0 and segment.concentration > 0 for segment in segments)
    for one, next_one in pairwise(segments):
        assert replace(one, volume=next_one.volume) != next_one


@given(PUSHES, VOLUMES, SOLUTIONS)
def test_as_much_leaves_as_came(
    pushes: list[tuple[int, tuple[str, int]]], volume: int, solution: tuple[str, int]
) -> None:
    _, left = small_path(pushes).pushed(volume, *solution)
    assert total(left) == volume


@given(st.lists(st.tuples(VOLUMES, SOLUTIONS), max_size=4), VOLUMES, SOLUTIONS)
def test_what_was_and_came_is_what_left_and_is_in_the_same_order(
    pushes: list[tuple[int, tuple[str, int]]], volume: int, solution: tuple[str, int]
) -> None:
    path = small_path(pushes)
    after, left = path.pushed(volume, *solution)
    came = (Segment(*solution, volume),) if volume else ()
    assert joined_up(came, path.segments) == joined_up(after.segments, left[::-1])


@given(
    st.lists(st.tuples(VOLUMES, SOLUTIONS), max_size=4),
    VOLUMES,
    VOLUMES,
    SOLUTIONS,
)
def test_pushing_twice_is_pushing_the_sum(
    pushes: list[tuple[int, tuple[str, int]]], one: int, other: int, solution: tuple[str, int]
) -> None:
    path = small_path(pushes)
    first, left_first = path.pushed(one, *solution)
    second, left_second = first.pushed(other, *solution)
    at_once, left_at_once = path.pushed(one + other, *solution)
    assert second == at_once
    assert joined_up(left_first, left_second) == list(left_at_once)


@given(PUSHES)
def test_a_path_comes_back_from_json(pushes: list[tuple[int, tuple[str, int]]]) -> None:
    path = small_path(pushes)
    values = json.loads(json.dumps(asdict(path)))
    assert DrugPath(tuple(Segment(**segment) for segment in values["segments"])) == path
