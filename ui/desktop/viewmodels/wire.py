"""The wire: which frames are shown, one of them in full, figures, and captures."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from firmware_protocol.text import format_number
from programmer.link.capture import save_capture
from programmer.link.events import Direction, FrameSeen
from programmer.link.opening_frames import OpeningFrames
from programmer.link.traffic import LIMITS_MS, Traffic, TrafficFigures
from programmer.link.urls import replay_url
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.wire import ARROWS, MOST_FRAMES, WireModel, WireRow
from ui.desktop.theme.tokens import Tone
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.frame_detail import FrameDetail, frame_detail
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import NOTHING

BIN_NAMES: Final = (
    *(f"< {limit}" for limit in LIMITS_MS),
    f"≥ {LIMITS_MS[-1]}",
)
"""Under the bars of the histogram, in ms."""
WAYS: Final[tuple[tuple[str, Direction | None], ...]] = (
    ("Both ways", None),
    (ARROWS[Direction.TO_RIG], Direction.TO_RIG),
    (ARROWS[Direction.FROM_RIG], Direction.FROM_RIG),
)
"""Which directions can be filtered for."""
NOTHING_YET: Final = "Nothing has passed yet. Connect to a rig, or open a capture."
NO_MATCH: Final = "No frame matches the filter."


@dataclass(frozen=True, slots=True)
class WireFilter:
    """Which frames are shown; the text is looked for in message, fields, trouble and hex."""

    direction: Direction | None = None
    message: str = ""
    only_troubles: bool = False
    text: str = ""

    def accepts(self, row: WireRow) -> bool:
        """Whether a frame is shown."""
        seen = row.seen
        if self.direction not in (None, seen.direction) or self.message not in ("", row.message):
            return False
        if self.only_troubles and not seen.trouble:
            return False
        return not self.text or any(
            self.text in where.lower() for where in (row.message, row.told, seen.raw.hex(" "))
        )


@dataclass(frozen=True, slots=True)
class WireState:
    """What stands around the table.

    Attributes:
        count: how many frames are shown, of how many; empty before the first.
        hint: in place of an empty table.
        messages: the names that may be filtered for.
        figures: name and value of each.
        bins: how many round trips took how long, by `BIN_NAMES`.
    """

    filter: WireFilter = WireFilter()
    paused: bool = False
    count: str = ""
    hint: str = NOTHING_YET
    messages: tuple[str, ...] = ()
    figures: tuple[tuple[str, str], ...] = ()
    bins: tuple[int, ...] = ()
    detail: FrameDetail | None = None
    can_save: bool = False


class WireViewModel(ViewModel[WireState]):
    """Keeps the newest frames; the table shows those that the filter accepts."""

    def __init__(
        self,
        bridge: Bridge,
        line: StatusLineViewModel,
        connection: ConnectionViewModel,
        most: int = MOST_FRAMES,
    ) -> None:
        super().__init__(WireState())
        self.model = WireModel(most)
        self._bridge, self._line, self._connection = bridge, line, connection
        self._ring: deque[WireRow] = deque(maxlen=most)
        self._frozen: list[WireRow] | None = None
        self._numbers = count(1)
        self._newest = 0
        self._messages: set[str] = set()
        self._traffic = Traffic()
        self._opening = OpeningFrames()
        self._filtering = 0
        bridge.frames_seen.connect(self._hear)
        bridge.ticked.connect(self._refresh)
        self._refresh()

    @property
    def kept(self) -> Sequence[WireRow]:
        """All frames there are to show, whatever the filter."""
        return list(self._ring) if self._frozen is None else self._frozen

    @property
    def live(self) -> bool:
        """Whether a link, and no capture, would end if a capture is opened now."""
        return self._connection.state.linked and not self._bridge.view.replayed

    @property
    def suggested_name(self) -> str:
        """What a capture that is saved now may be called."""
        identity = self._bridge.view.identity
        rig = f"-{identity.value.serial_number}" if identity else ""
        moment = datetime.fromtimestamp(self._bridge.clock.utc_ms() / 1_000)
        return f"thecal{rig}-{moment:%Y%m%d-%H%M%S}.jsonl"

    def filter(self, wanted: WireFilter) -> None:
        """Shows other frames."""
        wanted = replace(wanted, text=wanted.text.strip().lower())
        if wanted != self.state.filter:
            self.show(replace(self.state, filter=wanted))
            self._fill()

    def pause(self, paused: bool) -> None:
        """Holds the table still, or lets it go on; frames are counted and kept all the same."""
        if paused != self.state.paused:
            self._frozen = list(self._ring) if paused else None
            self.show(replace(self.state, paused=paused))
            if not paused:
                self._fill()
            self._refresh()

    def clear(self) -> None:
        """Forgets all frames and figures."""
        self._ring.clear()
        self._frozen = [] if self.state.paused else None
        self._traffic = Traffic()
        self._messages.clear()
        self._fill()
        self.select(-1)
        self._refresh()

    def select(self, place: int) -> None:
        """Shows the frame in that row of the table in full; none for -1."""
        row = self.model.row(place)
        self.show(replace(self.state, detail=frame_detail(row.seen) if row else None))

    def save(self, path: Path) -> None:
        """Writes the frames that are kept, shown or not, so that they can be replayed."""
        kept = [row.seen for row in self.kept]
        frames = [*self._opening.missing_from(kept), *kept]
        url = self._bridge.view.url
        self._bridge.run(
            lambda: save_capture(path, url, frames),
            lambda _: self._line.say(f"Saved {len(frames):,} frames to {path}.", Tone.GOOD),
            lambda text: self._line.say(f"{text}.", Tone.DANGER),
            Lane.SIDE,
        )

    def open_capture(self, path: Path) -> None:
        """Connects to a capture; a link that there is ends."""
        self._connection.switch_to(replay_url(path))

    def _hear(self, frames: list[FrameSeen]) -> None:
        rows = [WireRow(next(self._numbers), seen) for seen in frames]
        self._ring.extend(rows)
        self._newest = rows[-1].number
        self._traffic.take(frames)
        self._opening.take(frames)
        self._messages.update(row.message for row in rows)
        if self._frozen is None and not self._filtering:
            self.model.append([row for row in rows if self.state.filter.accepts(row)])

    def _fill(self) -> None:
        """Filters all that is kept, beside the window's thread: texts have to be made for it."""
        wanted, rows, newest = self.state.filter, self.kept, self._newest
        self._filtering += 1

        def done(found: list[WireRow]) -> None:
            self._filtering -= 1
            if self._filtering:
                return  # another filter was chosen meanwhile
            later = [row for row in self.kept if row.number > newest and wanted.accepts(row)]
            self.model.fill(found + later)
            self._refresh()

        def failed(text: str) -> None:
            self._filtering -= 1
            self._line.say(text, Tone.DANGER)

        self._bridge.run(
            lambda: [row for row in rows if wanted.accepts(row)], done, failed, Lane.SIDE
        )

    def _refresh(self) -> None:
        figures = self._traffic.figures(self._bridge.clock.now_ms())
        shown, kept = self.model.rowCount(), len(self.kept)
        words = f"{shown:,} of {kept:,} frames" if kept else ""
        if self._frozen is not None:
            words = f"Paused · {words}" if words else "Paused"
        self.show(
            replace(
                self.state,
                count=words,
                hint="" if shown else NO_MATCH if kept else NOTHING_YET,
                messages=tuple(sorted(self._messages)),
                figures=_figure_words(figures),
                bins=figures.bins,
                can_save=kept > 0,
            )
        )


def _figure_words(figures: TrafficFigures) -> tuple[tuple[str, str], ...]:
    return (
        ("Frames to rig", f"{figures.to_rig_per_s:.1f} /s"),
        ("Frames from rig", f"{figures.from_rig_per_s:.1f} /s"),
        ("CRC errors", format_number(figures.crc_errors)),
        ("Other troubles", format_number(figures.other_troubles)),
        ("Sent again", format_number(figures.repeats)),
        ("Round trip, median", _ms(figures.median_ms)),
        ("Round trip, 99 %", _ms(figures.p99_ms)),
    )


def _ms(value: int | None) -> str:
    if value is None:
        return NOTHING
    return f"{value:,} ms" if value else "< 1 ms"
