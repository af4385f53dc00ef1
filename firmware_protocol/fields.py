"""The kinds of field a payload is made of: how each is encoded, and what it may hold.

A message is a frozen dataclass whose fields are annotated with one of these
(`Annotated[Flow, U32("programmed flow", 0, 24_000_000)]`). All integers are little-endian.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import (
    Annotated,
    Any,
    ClassVar,
    TypeAlias,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from firmware_protocol.quantities import Quantity, QuantityError

T = TypeVar("T")


class FieldError(ValueError):
    """A field that cannot be encoded or decoded.

    Attributes:
        field: the index in the payload, from 0, of the top-level field it is or is in;
            0xFF where it is not about one field.
        limit: the limit it broke, or 0.
        malformed: the bytes are not a payload at all (and not merely out of range).
    """

    def __init__(self, text: str, field: int = 0xFF, limit: int = 0, *, malformed: bool) -> None:
        super().__init__(text)
        self.field = field
        self.limit = limit
        self.malformed = malformed


@dataclass(frozen=True, slots=True)
class Integer:
    """An unsigned integer of `SIZE` bytes, from `low` to `high` (the type's largest if None)."""

    meaning: str
    low: int = 0
    high: int | None = None
    unit: str = ""
    SIZE: ClassVar[int]

    @property
    def highest(self) -> int:
        """The largest value allowed."""
        return (1 << 8 * self.SIZE) - 1 if self.high is None else self.high

    def check(self, value: int, index: int) -> None:
        """Raises FieldError where `value` is outside the range."""
        if not self.low <= value <= self.highest:
            limit = self.low if value < self.low else self.highest
            text = f"{value} is outside {self.low} to {self.highest} ({self.meaning})"
            raise FieldError(text, index, limit, malformed=False)


class U8(Integer):
    """One byte."""

    __slots__ = ()
    SIZE = 1


class U16(Integer):
    """Two bytes."""

    __slots__ = ()
    SIZE = 2


class U32(Integer):
    """Four bytes."""

    __slots__ = ()
    SIZE = 4


class U64(Integer):
    """Eight bytes."""

    __slots__ = ()
    SIZE = 8


@dataclass(frozen=True, slots=True)
class Text:
    """A length byte and at most `size` characters of printable ASCII (20 to 7E)."""

    meaning: str
    size: int


@dataclass(frozen=True, slots=True)
class Block:
    """The fields of another structure, in place; at most `size` bytes of them, if given."""

    meaning: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Records:
    """A count byte and at most `size` structures of one kind."""

    meaning: str
    size: int


Spec: TypeAlias = Integer | Text | Block | Records


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a structure: its name, Python type and specification."""

    name: str
    type: Any
    spec: Spec

    @property
    def unit(self) -> str:
        """The unit as the tables print it."""
        if isinstance(self.spec, Integer) and self.spec.unit:
            return self.spec.unit
        return self.type.UNIT if _is_quantity(self.type) else ""


_FIELDS: dict[type[Any], tuple[Field, ...]] = {}


def fields_of(structure: type[Any]) -> tuple[Field, ...]:
    """The fields of a message or block class, in wire order."""
    known = _FIELDS.get(structure)
    if known is None:
        known = _FIELDS[structure] = _read_fields(structure)
    return known


def _read_fields(structure: type[Any]) -> tuple[Field, ...]:
    hints = get_type_hints(structure, include_extras=True)
    found = []
    for item in fields(structure):
        hint = hints[item.name]
        assert get_origin(hint) is Annotated, f"{structure.__name__}.{item.name} has no field kind"
        kind, spec = get_args(hint)[:2]
        found.append(Field(item.name, kind, spec))
    return tuple(found)


def pack(value: Any) -> bytes:
    """The payload bytes of a message or block.

    Raises:
        FieldError: a field is out of its range or not printable ASCII.
    """
    return _pack_structure(value)


def unpack(structure: type[T], payload: bytes, *, extra: bool = False) -> T:
    """The message in `payload`.

    Args:
        structure: the message class.
        payload: its bytes.
        extra: let bytes stand behind the last field, as a newer minor version may send.

    Raises:
        FieldError: too short, too long, or a field out of its range.
    """
    value, rest = _unpack_structure(structure, payload)
    if rest and not extra:
        raise FieldError(f"{len(rest)} bytes too many", malformed=True)
    return value


def leaves(structure: type[Any], prefix: str = "") -> Iterator[tuple[str, Field]]:
    """Every field with its dotted name, blocks opened up; record lists stay one field."""
    for field in fields_of(structure):
        if isinstance(field.spec, Block):
            yield from leaves(field.type, f"{prefix}{field.name}.")
        else:
            yield prefix + field.name, field


def item_type(field: Field) -> type[Any]:
    """The structure that a `Records` field repeats."""
    item: type[Any] = get_args(field.type)[0]
    assert is_dataclass(item)
    return item


def _is_quantity(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Quantity)


def _pack_structure(value: Any, outer: int | None = None) -> bytes:
    """Its bytes; errors carry the index `outer`, that of the field it stands in, if it does."""
    return b"".join(
        _pack_field(field, getattr(value, field.name), index if outer is None else outer)
        for index, field in enumerate(fields_of(type(value)))
    )


def _pack_field(field: Field, value: Any, index: int) -> bytes:
    match field.spec:
        case Integer() as spec:
            number = value.value if isinstance(value, Quantity) else operator.index(value)
            spec.check(number, index)
            _typed(field, number, index)
            return number.to_bytes(spec.SIZE, "little")
        case Text(size=size):
            if len(value) > size or not (value.isascii() and value.isprintable()):
                text = f"{field.name} takes at most {size} characters of printable ASCII"
                raise FieldError(f"{text}, not {value!r}", index, size, malformed=False)
            return bytes([len(value)]) + str(value).encode("ascii")
        case Block() as spec:
            data = _pack_structure(value, index)
            _check_size(field, spec, len(data), index)
            return data
        case Records(size=size):
            if len(value) > size:
                text = f"{field.name} takes at most {size} records, not {len(value)}"
                raise FieldError(text, index, size, malformed=False)
            return bytes([len(value)]) + b"".join(_pack_structure(item, index) for item in value)


def _check_size(field: Field, spec: Block, size: int, index: int) -> None:
    if spec.size is not None and size > spec.size:
        text = f"{field.name} takes {size} bytes, and a message has room for {spec.size}"
        raise FieldError(text, index, spec.size, malformed=False)


def _unpack_structure(structure: type[T], data: bytes, outer: int | None = None) -> tuple[T, bytes]:
    """It and the bytes behind it; errors as in `_pack_structure`."""
    values = []
    for index, field in enumerate(fields_of(structure)):
        value, data = _unpack_field(field, data, index if outer is None else outer)
        values.append(value)
    return structure(*values), data


def _split(data: bytes, size: int, field: Field, index: int) -> tuple[bytes, bytes]:
    if len(data) < size:
        raise FieldError(f"the payload ends inside {field.name}", index, malformed=True)
    return data[:size], data[size:]


def _unpack_field(field: Field, data: bytes, index: int) -> tuple[Any, bytes]:
    match field.spec:
        case Integer() as spec:
            raw, data = _split(data, spec.SIZE, field, index)
            number = int.from_bytes(raw, "little")
            spec.check(number, index)
            return _typed(field, number, index), data
        case Text(size=size):
            length, data = _split(data, 1, field, index)
            if length[0] > size:
                text = f"{field.name} has {length[0]} characters, {size} at most"
                raise FieldError(text, index, size, malformed=True)
            raw, data = _split(data, length[0], field, index)
            if any(not 0x20 <= byte <= 0x7E for byte in raw):
                raise FieldError(f"{field.name} is not printable ASCII", index, malformed=True)
            return raw.decode("ascii"), data
        case Block() as spec:
            value, rest = _unpack_structure(field.type, data, index)
            _check_size(field, spec, len(data) - len(rest), index)
            return value, rest
        case Records(size=size):
            count, data = _split(data, 1, field, index)
            if count[0] > size:
                text = f"{field.name} has {count[0]} records, {size} at most"
                raise FieldError(text, index, size, malformed=True)
            items = []
            for _ in range(count[0]):
                item, data = _unpack_structure(item_type(field), data, index)
                items.append(item)
            return tuple(items), data


def _typed(field: Field, number: int, index: int) -> Any:
    kind = field.type
    try:
        return kind(number)
    except (ValueError, QuantityError) as error:
        raise FieldError(f"{field.name}: {error}", index, malformed=False) from None
