"""The firmware's core on a clock moved by hand, and programmers' requests to any rig."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import IO, Any, Protocol

from firmware_protocol.codec import Frame, Header, decode_content
from firmware_protocol.codes import Kind
from firmware_protocol.framing import FrameContent, FrameDecoder
from firmware_protocol.message import Request
from hardware.mock.clock import VirtualClock
from hardware.mock.device import RigDevice
from hardware.mock.endpoints.memory import MemoryRig
from hardware.mock.storage import MemoryStorage


class Rig(Protocol):
    """Time and bytes in, bytes out."""

    def pass_on(self, real_ms: int, data: bytes = b"") -> bytes:
        """Lets real time pass, then sends bytes; gives all that the rig said."""


class FirmwareRig:
    """The C core in a process of its own, on a clock moved by hand."""

    def __init__(self, driver: Path, time_scale: int = 1) -> None:
        pipe: Any = subprocess.PIPE
        self.process = subprocess.Popen(
            [driver, str(time_scale)], stdin=pipe, stdout=pipe, text=True
        )
        assert self.process.stdin
        assert self.process.stdout
        self._into: IO[str] = self.process.stdin
        self._out: IO[str] = self.process.stdout
        self._out.readline()

    def tell(self, line: str) -> bytes:
        """A line as the driver's source names them."""
        self._into.write(line + "\n")
        self._into.flush()
        answer = self._out.readline()
        assert answer, "the driver died: its sanitizers have told why above"
        return bytes.fromhex(answer)

    def pass_on(self, real_ms: int, data: bytes = b"") -> bytes:
        """Lets real time pass, then sends bytes; gives all that the rig said."""
        return self.tell(f"+ {real_ms} {data.hex()}")

    def close(self) -> None:
        """Ends the process."""
        self._into.close()
        assert self.process.wait(timeout=10) == 0
        self._out.close()


class SoftwareRig:
    """The software rig on a clock moved by hand."""

    def __init__(self, time_scale: int = 1) -> None:
        self._clock = VirtualClock()
        self.device = RigDevice(self._clock, MemoryStorage(), seed=1, time_scale=time_scale)
        self._rig = MemoryRig(self.device, self._clock)
        self._rig.read()

    def pass_on(self, real_ms: int, data: bytes = b"") -> bytes:
        """Lets real time pass, then sends bytes; gives all that the rig said."""
        self._clock.advance_to(self._clock.now() + real_ms)
        self._rig.write(data)
        return self._rig.read()


class Asker:
    """A session that asks one rig."""

    def __init__(self, rig: Rig, session: int) -> None:
        self.rig = rig
        self.session = session
        self.boot = 0
        self.sequence = 0

    def frame(self, request: Request, deadline: int = 0) -> bytes:
        """The next request's bytes."""
        self.sequence = (self.sequence + 1) & 0xFFFF
        header = Header(Kind.REQUEST, request.ID, self.sequence, self.session, self.boot, deadline)
        return Frame(header, request).to_wire()

    def ask(self, request: Request, after_ms: int = 0, deadline: int = 0) -> Frame:
        """Its answer."""
        return self.send(self.frame(request, deadline), after_ms)

    def send(self, data: bytes, after_ms: int = 0) -> Frame:
        """The only answer to these bytes; notices are let pass."""
        (answer,) = (
            frame
            for frame in frames_in(self.rig.pass_on(after_ms, data))
            if frame.header.kind is not Kind.NOTICE
        )
        return answer


def frames_in(data: bytes) -> list[Frame]:
    """All of which must be good."""
    found = FrameDecoder().feed(data)
    assert all(isinstance(each, FrameContent) for each in found)
    return [decode_content(each.content) for each in found if isinstance(each, FrameContent)]
