"""Fault plans from TOML files."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar

from firmware_protocol.catalogue import MESSAGES
from firmware_protocol.codes import BootCause, RefusalCode
from firmware_protocol.message import Notice, Request
from hardware.mock.catheter import Condition
from hardware.mock.faults import RIG_FAULTS, Direction, FaultKind, FaultPlan, Rule, When

E = TypeVar("E", bound=Enum)

_NAMES: Final = sorted(c.__name__ for c in MESSAGES if issubclass(c, Request | Notice))
_FILTERS: Final = {"message", "first", "nth", "after", "until", "probability"}
_PARAMETERS: Final[Mapping[FaultKind, set[str]]] = {
    FaultKind.DROP: set(),
    FaultKind.CORRUPT: {"byte_probability"},
    FaultKind.DUPLICATE: {"copies"},
    FaultKind.DELAY: {"delay_ms"},
    FaultKind.TRUNCATE: {"length"},
    FaultKind.NOISE: {"length"},
    FaultKind.STUCK: {"duration_ms"},
    FaultKind.STALL: {"duration_ms"},
    FaultKind.INTERFERENCE: set(),
    FaultKind.CATHETER: {"condition", "lost_percent"},
    FaultKind.RESET: {"when", "cause"},
    FaultKind.HANG_UP: {"when"},
    FaultKind.WRONG_IDENTITY: {"serial_number", "calibration"},
    FaultKind.REFUSE: {"code"},
}


class FaultPlanError(ValueError):
    """A plan that cannot be used; its text is one line for the user."""


def load_plan(path: Path) -> FaultPlan:
    """The plan in the file at `path`.

    Raises:
        FaultPlanError: it cannot be read, or something in it is wrong.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FaultPlanError(f"cannot read the fault plan {path}: {error}") from None
    return parse_plan(text, str(path))


def parse_plan(text: str, name: str = "fault plan") -> FaultPlan:
    """The plan in `text`; `name` is what an error calls it.

    Raises:
        FaultPlanError: something in it is wrong.
    """
    try:
        plan = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise FaultPlanError(f"{name}: not TOML: {error}") from None
    if unknown := sorted(plan.keys() - {"seed", "fault"}):
        raise FaultPlanError(f'{name}: "{unknown[0]}" is unknown; expected "seed" and [[fault]]')
    seed = plan.get("seed", 0)
    if type(seed) is not int:
        raise FaultPlanError(f'{name}: "seed" is {seed!r}; expected a whole number')
    tables = plan.get("fault", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise FaultPlanError(f"{name}: faults are written as [[fault]] tables")
    rules = []
    for number, table in enumerate(tables, 1):
        try:
            rules.append(_rule(table))
        except FaultPlanError as error:
            raise FaultPlanError(f"{name}: fault {number}: {error}") from None
    return FaultPlan(seed, rules)


def _rule(table: Mapping[str, Any]) -> Rule:
    if "kind" not in table:
        raise FaultPlanError(f'"kind" is missing; expected one of {_listed(FaultKind)}')
    kind = _one_of(FaultKind)("kind", table["kind"])
    allowed = {"kind"} | _FILTERS | _PARAMETERS[kind]
    if kind not in RIG_FAULTS:
        allowed.add("direction")
    if unknown := sorted(table.keys() - allowed):
        expected = ", ".join(sorted(allowed))
        raise FaultPlanError(f'"{unknown[0]}" is not for {kind.value}; expected {expected}')
    values: dict[str, Any] = {"kind": kind}
    for key, value in table.items():
        if key in ("after", "until"):
            values[f"{key}_ms"] = round(_number(0, 1e9)(key, value) * 1_000)
        elif key != "kind":
            values[key] = _READERS[key](key, value)
    return Rule(**values)


def _whole(low: int, high: int) -> Callable[[str, Any], int]:
    def read(key: str, value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise FaultPlanError(f'"{key}" is {value!r}; expected a whole number {low} to {high}')
        return value

    return read


def _number(low: float, high: float) -> Callable[[str, Any], float]:
    def read(key: str, value: Any) -> float:
        if type(value) not in (int, float) or not low <= value <= high:
            raise FaultPlanError(f'"{key}" is {value!r}; expected a number {low:g} to {high:g}')
        return float(value)

    return read


def _one_of(choices: type[E]) -> Callable[[str, Any], E]:
    def read(key: str, value: Any) -> E:
        for choice in choices:
            if choice.value == value:
                return choice
        raise FaultPlanError(f'"{key}" is {value!r}; expected one of {_listed(choices)}')

    return read


def _listed(choices: type[Enum]) -> str:
    return ", ".join(str(choice.value) for choice in choices)


def _message(key: str, value: Any) -> str:
    if value not in _NAMES:
        raise FaultPlanError(f'"{key}" is {value!r}; expected one of {", ".join(_NAMES)}')
    return str(value)


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or not (value.isascii() and 0 < len(value) <= 16):
        raise FaultPlanError(f'"{key}" is {value!r}; expected 1 to 16 ASCII characters')
    return value


def _named(choices: type[E]) -> Callable[[str, Any], E]:
    def read(key: str, value: Any) -> E:
        if not isinstance(value, str) or value not in choices.__members__:
            names = ", ".join(choices.__members__)
            raise FaultPlanError(f'"{key}" is {value!r}; expected one of {names}')
        return choices[value]

    return read


_READERS: Final[Mapping[str, Callable[[str, Any], Any]]] = {
    "direction": _one_of(Direction),
    "message": _message,
    "first": _whole(1, 1_000_000),
    "nth": _whole(1, 1_000_000),
    "probability": _number(0, 1),
    "byte_probability": _number(0, 1),
    "copies": _whole(1, 1_000),
    "delay_ms": _whole(1, 3_600_000),
    "length": _whole(1, 4_096),
    "duration_ms": _whole(1, 3_600_000),
    "condition": _one_of(Condition),
    "lost_percent": _whole(0, 100),
    "when": _one_of(When),
    "cause": _named(BootCause),
    "serial_number": _text,
    "calibration": _whole(1, 9_999),
    "code": _named(RefusalCode),
}
