"""A rig with its lines: bytes in, bytes out, faults between. It waits for nothing."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field, replace
from itertools import count

from firmware_protocol.catalogue import IdentifyReply, ResetReply, SubscribeReply
from firmware_protocol.codes import BootCause
from firmware_protocol.connection import RequestAnswered, RequestReceived
from firmware_protocol.message import Reply
from hardware.mock.bedside import set_catheter
from hardware.mock.catheter import Catheter
from hardware.mock.clock import Clock
from hardware.mock.device import RigDevice
from hardware.mock.faults import Direction, Fate, FaultKind, FaultPlan, When
from hardware.mock.link import Link
from hardware.mock.pieces import FrameSplitter, frame_ends
from hardware.mock.refused import Refused


@dataclass(order=True, slots=True)
class _InFlight:
    """Bytes that arrive later. `fate` is None on the way to the programmer."""

    due: int
    order: int
    link: Link = field(compare=False)
    data: bytes = field(compare=False)
    fate: Fate | None = field(compare=False)


class Rig:
    """Joins a device to any number of links.

    Args:
        device: what answers.
        clock: the device's real clock.
        faults: what goes wrong; nothing if not given.
    """

    def __init__(self, device: RigDevice, clock: Clock, faults: FaultPlan | None = None) -> None:
        self.device = device
        self._clock = clock
        self._faults = faults or FaultPlan()
        self._started = clock.now()
        self._stuck_until = clock.now()
        self._links: list[Link] = []
        self._in_flight: list[_InFlight] = []
        self._order = count()

    def connect(self, *, hello: bool = False) -> Link:
        """A new line; `hello` says the boot's Hello on it, as on a line that was there before."""
        link = Link(self.device.boot)
        self._links.append(link)
        if hello:
            link.notify(self.device.hello(), self.device.uptime())
            self._send(link)
        return link

    def disconnect(self, link: Link) -> None:
        """The line is gone, with what was on it."""
        self._links.remove(link)
        self._in_flight = [item for item in self._in_flight if item.link is not link]
        heapq.heapify(self._in_flight)

    def receive(self, link: Link, data: bytes) -> None:
        """Takes bytes that come in on `link`. Answers wait in `link.take()`.

        Raises:
            StorageError: the rig's storage failed where the protocol knows no refusal for it.
        """
        self.tick()
        if not self._faults:
            self._arrive(link, data, Fate([]))
            return
        for frame in link.splitter.feed(data):
            if not self._is_stuck() and not link.hung_up:
                self._inbound(link, frame)

    def tick(self) -> None:
        """Does all that is due by itself; what it says waits in the links.

        Raises:
            StorageError: the rig's storage failed.
        """
        self.device.tick()
        now = self._clock.now()
        while self._in_flight and self._in_flight[0].due <= now:
            item = heapq.heappop(self._in_flight)
            if self._is_stuck():
                continue
            if item.fate is None:
                item.link.put(item.data)
            else:
                self._arrive(item.link, item.data, item.fate)
        for link in self._links:
            if link.next_telemetry is not None and link.next_telemetry <= now:
                link.telemetry(self.device.control.status(), now, self.device.uptime())
        self._publish()

    def next_event(self) -> int:
        """When, in ms on the real clock, the rig next does something by itself."""
        moments = [self.device.next_event()]
        moments += [link.next_telemetry for link in self._links if link.next_telemetry is not None]
        moments += [item.due for item in self._in_flight[:1]]
        return min(moments)

    def _inbound(self, link: Link, frame: bytes) -> None:
        now = self._clock.now()
        fate = self._faults.fate(frame, Direction.TO_RIG, now - self._started)
        self._bring_on(fate)
        if stuck := fate.faults.get(FaultKind.STUCK):
            self._stuck_until = now + stuck.duration_ms
        elif fate.strikes(FaultKind.HANG_UP, When.BEFORE_REQUEST):
            link.hung_up = True
        elif fate.strikes(FaultKind.RESET, When.BEFORE_REQUEST):
            self._reset(fate.faults[FaultKind.RESET].cause)
        else:
            for late, data in fate.deliveries:
                if late:
                    item = _InFlight(now + late, next(self._order), link, data, fate)
                    heapq.heappush(self._in_flight, item)
                else:
                    self._arrive(link, data, fate)

    def _bring_on(self, fate: Fate) -> None:
        """Lets happen at once what has nothing to do with the request."""
        control = self.device.control
        if stall := fate.faults.get(FaultKind.STALL):
            control.stall_for(stall.duration_ms)
        if FaultKind.INTERFERENCE in fate.faults:
            control.interfere()
        if rule := fate.faults.get(FaultKind.CATHETER):
            set_catheter(control, Catheter(rule.condition, rule.lost_percent))

    def _arrive(self, link: Link, data: bytes, fate: Fate) -> None:
        for piece in frame_ends(data):
            self._deliver(link, piece, fate)

    def _deliver(self, link: Link, piece: bytes, fate: Fate) -> None:
        """Lets the device do what `piece` asks, which ends one frame at the most."""
        if link.hung_up:
            return
        uptime = self.device.uptime()
        restart = False
        asked = False
        for event in link.connection.receive(piece, uptime):
            match event:
                case RequestReceived():
                    restart = self._handle(link, event, fate)
                    asked = True
                case RequestAnswered(header=header, answer=None):
                    self.device.renew_lease(header.session)
                    asked = True
                case RequestAnswered():
                    asked = True
        if asked and fate.strikes(FaultKind.RESET, When.BEFORE_REPLY):
            self._reset(fate.faults[FaultKind.RESET].cause)
        elif asked and fate.strikes(FaultKind.HANG_UP, When.BEFORE_REPLY):
            link.hung_up = True
        else:
            self._send(link)
            self._publish()
            if asked and fate.strikes(FaultKind.HANG_UP, When.AFTER_REPLY):
                link.hung_up = True
            if restart:
                self.device.restart()
                self._greet()
            elif asked and fate.strikes(FaultKind.RESET, When.AFTER_REPLY):
                self._reset(fate.faults[FaultKind.RESET].cause)

    def _handle(self, link: Link, event: RequestReceived, fate: Fate) -> bool:
        """Answers a request; whether the rig is to restart now."""
        header, request = event.header, event.request
        uptime = self.device.uptime()
        try:
            if rule := fate.faults.get(FaultKind.REFUSE):
                raise Refused(rule.code)
            reply = _disguised(self.device.handle(header, request), fate)
        except Refused as no:
            link.connection.refuse(
                header, no.code, uptime, field=no.field, limit=no.limit, detail=no.detail
            )
            return False
        link.connection.reply(header, reply, uptime)
        if isinstance(reply, SubscribeReply):
            link.subscribe(reply.period.value, self._clock.now())
        return isinstance(reply, ResetReply)

    def _reset(self, cause: BootCause) -> None:
        self.device.reset(cause)
        self._greet()

    def _greet(self) -> None:
        for link in self._links:
            link.boot(self.device.boot)
            link.notify(self.device.hello(), self.device.uptime())
        self._publish()

    def _publish(self) -> None:
        """Sends new events, then all that waits, to every link."""
        events = self.device.take_events()
        for link in self._links:
            for record in events:
                link.event(record, self.device.uptime())
            self._send(link)

    def _send(self, link: Link) -> None:
        data = link.connection.data_to_send()
        if not data or self._is_stuck() or link.hung_up:
            return
        if not self._faults:
            link.put(data)
            return
        now = self._clock.now()
        for frame in FrameSplitter().feed(data):
            fate = self._faults.fate(frame, Direction.FROM_RIG, now - self._started)
            for late, part in fate.deliveries:
                if late:
                    item = _InFlight(now + late, next(self._order), link, part, None)
                    heapq.heappush(self._in_flight, item)
                else:
                    link.put(part)

    def _is_stuck(self) -> bool:
        return self._clock.now() < self._stuck_until


def _disguised(reply: Reply, fate: Fate) -> Reply:
    rule = fate.faults.get(FaultKind.WRONG_IDENTITY)
    if rule and isinstance(reply, IdentifyReply):
        return replace(reply, serial_number=rule.serial_number, calibration=rule.calibration)
    return reply
