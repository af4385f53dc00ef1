"""What every message of the catalogue is, and the table they stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar, TypeVar

from firmware_protocol.codes import Kind, RefusalCode


class Needs(Enum):
    """What a request must bring."""

    NOTHING = "nothing"
    """any session, any boot id, no sequence check: always answered"""
    BOOT = "boot id"
    """the boot id of the rig's present boot"""
    LEASE = "lease"
    """the boot id, and the lease held by its session"""


@dataclass(frozen=True, slots=True)
class Message:
    """Base of all payloads. Instances are values; a payload knows its id and kind."""

    ID: ClassVar[int]
    KIND: ClassVar[Kind]


class Request(Message):
    """Base of what a programmer sends."""

    __slots__ = ()
    NEEDS: ClassVar[Needs]
    REFUSALS: ClassVar[tuple[RefusalCode, ...]]


class Reply(Message):
    """Base of what a rig answers."""

    __slots__ = ()


class Notice(Message):
    """Base of what a rig sends unasked."""

    __slots__ = ()


M = TypeVar("M", bound=Message)
_by_id: dict[tuple[Kind, int], type[Message]] = {}


def message(
    identifier: int, needs: Needs = Needs.NOTHING, refusals: tuple[RefusalCode, ...] = ()
) -> Callable[[type[M]], type[M]]:
    """Puts a message class into the table: its id, what it needs, how it may be refused."""

    def register(cls: type[M]) -> type[M]:
        cls.ID = identifier
        if issubclass(cls, Request):
            cls.KIND, cls.NEEDS, cls.REFUSALS = Kind.REQUEST, needs, refusals
        else:
            cls.KIND = Kind.REPLY if issubclass(cls, Reply) else Kind.NOTICE
        key = (cls.KIND, identifier)
        assert key not in _by_id, f"{cls.__name__} takes the id of {_by_id[key].__name__}"
        _by_id[key] = cls
        return cls

    return register


def all_messages() -> tuple[type[Message], ...]:
    """Every message, in the order of the catalogue."""
    return tuple(_by_id.values())


def message_class(kind: Kind, identifier: int) -> type[Message] | None:
    """The message of that kind and id, or None where this version has none."""
    return _by_id.get((kind, identifier))
