"""The wire: which frames are shown, one of them in full, figures, and captures."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from firmware_protocol.sentences import say
from firmware_protocol.text import format_number
from programmer.link.capture import CaptureError, save_capture
from programmer.link.events import Direction, FrameSeen
from programmer.link.opening_frames import OpeningFrames
from programmer.link.traffic import LIMITS_MS, Traffic, TrafficFigures
from programmer.link.urls import replay_url
from ui.desktop.bridge import Bridge
from ui.desktop.lanes import Lane
from ui.desktop.models.wire import ARROWS, MOST_FRAMES, WireModel, WireRow
from ui.desktop.theme.tokens import Tone
from ui.desktop.tongue import tr, tr_count
from ui.desktop.viewmodels.connection import ConnectionViewModel
from ui.desktop.viewmodels.frame_detail import FrameDetail, frame_detail
from ui.desktop.viewmodels.recording import Recording, read_recording
from ui.desktop.viewmodels.status_line import StatusLineViewModel
from ui.desktop.viewmodels.viewmodel import ViewModel
from ui.desktop.viewmodels.wording import NOTHING

BIN_NAMES: Final = (
    *(f"< {limit}" for limit in LIMITS_MS),
    f"≥ {LIMITS_MS[-1]}",
)
"""Under the bars of the histogram, in ms."""
WAYS: Final[tuple[tuple[str, Direction | None], ...]] = (
    (say("Both ways"), None),
    (ARROWS[Direction.TO_RIG], Direction.TO_RIG),
    (ARROWS[Direction.FROM_RIG], Direction.FROM_RIG),
)
"""Which directions can be filtered for."""
NOTHING_YET: Final = say("Nothing has passed yet. Connect to a rig, or open a capture.")
NO_FRAMES: Final = say("No frame is in this recording.")
NO_MATCH: Final = say("No frame matches the filter.")


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
        reading: how far the reading of a capture is; empty where none is read.
        recording: which capture is shown; empty where the live frames are.
        count: how many frames are shown, of how many; empty before the first.
        hint: in place of an empty table.
        messages: the names that may be filtered for.
        figures: name and value of each.
        bins: how many round trips took how long, by `BIN_NAMES`.
    """

    filter: WireFilter = WireFilter()
    paused: bool = False
    reading: str = ""
    recording: str = ""
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
        self._most = most
        self._bridge, self._line, self._connection = bridge, line, connection
        self._ring: deque[WireRow] = deque(maxlen=most)
        self._frozen: list[WireRow] | None = None
        self._recording: Recording | None = None
        self._given_up = threading.Event()
        self._numbers = count(1)
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
        if self._recording is not None:
            return self._recording.rows
        return list(self._ring) if self._frozen is None else self._frozen

    @property
    def live(self) -> bool:
        """Whether a link, and no capture, would end if a capture is played now."""
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
        saved = tr_count(
            "Saved {n} frame to {path}.", "Saved {n:,} frames to {path}.", len(frames), path=path
        )
        self._bridge.run(
            lambda: save_capture(path, url, frames),
            lambda _: self._line.tell(saved, Tone.GOOD),
            self._say_trouble,
            Lane.SIDE,
        )

    def open_capture(self, path: Path) -> None:
        """Shows the frames of a capture in place of the live ones, which are kept meanwhile."""
        if not self.state.reading:
            self._given_up.clear()
            self._tell_reading(path, 0)
            self._bridge.run(
                lambda: read_recording(path, self._most, lambda done: self._reading(path, done)),
                self._opened,
                self._not_opened,
                Lane.LONG,
            )

    def cancel(self) -> None:
        """Gives up the reading of a capture."""
        self._given_up.set()

    def close_recording(self) -> None:
        """Shows the live frames again."""
        self._show_from(None)

    def play(self) -> None:
        """Connects to the capture that is shown; a link that there is ends."""
        if self._recording is not None:
            path = self._recording.path
            self.close_recording()
            self._connection.switch_to(replay_url(path))

    def _hear(self, frames: list[FrameSeen]) -> None:
        rows = [WireRow(next(self._numbers), seen) for seen in frames]
        self._ring.extend(rows)
        self._traffic.take(frames)
        self._opening.take(frames)
        self._messages.update(row.message for row in rows)
        still = self._frozen is not None or self._recording is not None
        if not still and not self._filtering:
            self.model.append([row for row in rows if self.state.filter.accepts(row)])

    def _reading(self, path: Path, done: int) -> None:
        """On the long lane."""
        if self._given_up.is_set():
            raise CaptureError(say("Opening {path} was cancelled", path=path))
        self._bridge.post(lambda: self._tell_reading(path, done))

    def _tell_reading(self, path: Path, done: int) -> None:
        text = tr_count(
            "Reading {name}, {n} frame", "Reading {name}, {n:,} frames", done, name=path.name
        )
        self.show(replace(self.state, reading=text))

    def _opened(self, recording: Recording) -> None:
        self.show(replace(self.state, reading=""))
        self._show_from(recording)

    def _not_opened(self, text: str) -> None:
        self.show(replace(self.state, reading=""))
        self._say_trouble(text)

    def _say_trouble(self, text: str) -> None:
        self._line.tell(tr("{problem}.", problem=text), Tone.DANGER)

    def _show_from(self, recording: Recording | None) -> None:
        self._recording = recording
        words = recording.words if recording else ""
        self.show(replace(self.state, recording=words))
        self.model.fill([])
        self.select(-1)
        self._fill()
        self._refresh()

    def _fill(self) -> None:
        """Filters all that is kept, beside the window's thread: texts have to be made for it."""
        wanted, rows = self.state.filter, self.kept
        newest = rows[-1].number if rows else 0
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
            self._line.tell(text, Tone.DANGER)

        self._bridge.run(
            lambda: [row for row in rows if wanted.accepts(row)], done, failed, Lane.SIDE
        )

    def _refresh(self) -> None:
        recording = self._recording
        live = self._traffic.figures(self._bridge.clock.now_ms())
        figures = recording.figures if recording else live
        shown, kept = self.model.rowCount(), len(self.kept)
        empty = NO_FRAMES if recording else NOTHING_YET
        self.show(
            replace(
                self.state,
                count=_count_words(shown, kept, self._frozen is not None and not recording),
                hint="" if shown else NO_MATCH if kept else empty,
                messages=tuple(sorted(recording.messages if recording else self._messages)),
                figures=_figure_words(figures),
                bins=figures.bins,
                can_save=kept > 0 and not recording,
            )
        )


def _count_words(shown: int, kept: int, paused: bool) -> str:
    words = tr_count("{shown:,} of {n} frame", "{shown:,} of {n:,} frames", kept, shown=shown)
    if paused:
        return tr("Paused · {count}", count=words) if kept else tr("Paused")
    return words if kept else ""


def _figure_words(figures: TrafficFigures) -> tuple[tuple[str, str], ...]:
    return (
        (tr("Frames to rig"), f"{figures.to_rig_per_s:.1f} /s"),
        (tr("Frames from rig"), f"{figures.from_rig_per_s:.1f} /s"),
        (tr("CRC errors"), format_number(figures.crc_errors)),
        (tr("Other troubles"), format_number(figures.other_troubles)),
        (tr("Sent again"), format_number(figures.repeats)),
        (tr("Round trip, median"), _ms(figures.median_ms)),
        (tr("Round trip, 99 %"), _ms(figures.p99_ms)),
    )


def _ms(value: int | None) -> str:
    if value is None:
        return NOTHING
    return f"{value:,} ms" if value else "< 1 ms"
