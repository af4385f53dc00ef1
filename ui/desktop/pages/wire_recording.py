"""What stands over the table of frames where they are a recording, or one is being read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.wire import WireState, WireViewModel
from ui.desktop.widgets.basics import Symbol, button, column, label, row


class RecordingBar(QWidget):
    """Says that these are no live frames, and leads back to them."""

    def __init__(self, theme: Theme, model: WireViewModel, play: Callable[[], None]) -> None:
        super().__init__()
        self._reading_words, self._recording_words = label("", "muted"), label("", wrap=True)
        moving = QProgressBar()
        moving.setRange(0, 0)
        moving.setFixedWidth(160)
        cancel = button(tr("Cancel"), Name.WIRE_CANCEL, model.cancel)
        self._reading = QWidget()
        self._reading.setLayout(row(self._reading_words, moving, cancel, None))
        back = button(
            tr("Back to the live frames"), Name.WIRE_LIVE, model.close_recording, "primary"
        )
        inside = row(
            Symbol(theme, Icon.WIRE, 20, Tone.WARN),
            self._recording_words,
            button(tr("Play it in place of a rig"), Name.WIRE_PLAY, play),
            back,
        )
        inside.setStretch(1, 1)
        inside.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._recording = QFrame()
        set_role(self._recording, "card")
        set_tone(self._recording, Tone.WARN)
        self._recording.setLayout(inside)
        self.setLayout(column(self._reading, self._recording))

    def show_state(self, state: WireState) -> None:
        """Shows what is there to be said; nothing where the live frames are shown."""
        self._reading.setVisible(bool(state.reading))
        self._reading_words.setText(state.reading)
        self._recording.setVisible(bool(state.recording))
        self._recording_words.setText(state.recording)
        self.setVisible(bool(state.reading or state.recording))
