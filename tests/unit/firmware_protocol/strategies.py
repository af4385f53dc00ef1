"""Hypothesis strategies made from the field specifications, so that they cover each message."""

from enum import Enum, Flag
from typing import Any

from hypothesis import strategies as st

from firmware_protocol.blocks import Refusal
from firmware_protocol.catalogue import MESSAGES
from firmware_protocol.codec import Frame, Header
from firmware_protocol.codes import Kind
from firmware_protocol.fields import (
    Block,
    Field,
    Integer,
    Records,
    Text,
    fields_of,
    item_type,
    pack,
)
from firmware_protocol.message import Message

U16 = st.integers(0, 0xFFFF)
U32 = st.integers(0, 0xFFFF_FFFF)
printable = st.characters(min_codepoint=0x20, max_codepoint=0x7E)


def values_of(field: Field) -> st.SearchStrategy[Any]:
    match field.spec:
        case Integer() as spec:
            kind = field.type
            if issubclass(kind, Flag):
                members = st.sets(st.sampled_from(list(kind)))
                return members.map(lambda chosen: kind(sum(member.value for member in chosen)))
            if issubclass(kind, Enum):
                return st.sampled_from(list(kind))
            return st.integers(spec.low, spec.highest).map(kind)
        case Text(size=size):
            return st.text(printable, max_size=size)
        case Block(size=size):
            blocks = structures(field.type)
            if size is None:
                return blocks
            most = size
            return blocks.filter(lambda block: bool(len(pack(block)) <= most))
        case Records(size=size):
            return st.lists(structures(item_type(field)), max_size=size).map(tuple)


def structures(structure: type[Any]) -> st.SearchStrategy[Any]:
    return st.builds(structure, *(values_of(field) for field in fields_of(structure)))


def frames_of(structure: type[Any]) -> st.SearchStrategy[Frame]:
    is_message = issubclass(structure, Message)
    headers = st.builds(
        Header,
        kind=st.just(structure.KIND if is_message else Kind.REFUSAL),
        message=st.just(structure.ID) if is_message else st.integers(0, 255),
        sequence=U16,
        session=U32,
        boot=U32,
        stamp=U32,
    )
    return st.builds(Frame, headers, structures(structure))


frames = st.sampled_from([*MESSAGES, Refusal]).flatmap(frames_of)
"""Any frame that either side may send."""


@st.composite
def chunked(draw: st.DrawFn, data: bytes) -> list[bytes]:
    """`data` cut anywhere, also into empty pieces."""
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=12)))
    return [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True)]
