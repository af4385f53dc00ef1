"""A time in boxes of their own for hours and minutes: never a bare number, never a colon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import set_tone
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.viewmodels.drafts import TimeDraft
from ui.desktop.widgets.basics import label, row

_WIDTH = 68


class TimeBoxes(QWidget):
    """Hours and minutes; seconds only where the time that is shown has some.

    Args:
        names: of the three boxes.
        typed: called with each new draft.
    """

    def __init__(self, names: tuple[Name, Name, Name], typed: Callable[[TimeDraft], None]) -> None:
        super().__init__()
        self._typed = typed
        self.boxes = tuple(self._box(name) for name in names)
        hours, minutes, self._seconds = self.boxes
        self._unit = label("s")
        inside = row(
            hours, label("h"), minutes, label("min"), self._seconds, self._unit, None,
            spacing=Space.S,
        )  # fmt: skip
        self.setLayout(inside)

    def show_draft(self, draft: TimeDraft, wrong: bool) -> None:
        """Shows what is typed; leaves a box alone that shows it already."""
        texts = (draft.hours, draft.minutes, draft.seconds)
        for box, text in zip(self.boxes, texts, strict=True):
            if box.text() != text:
                box.setText(text)
            set_tone(box, Tone.DANGER if wrong else Tone.PLAIN)
        has_seconds = bool(draft.seconds) or self._seconds.hasFocus()
        self._seconds.setVisible(has_seconds)
        self._unit.setVisible(has_seconds)

    def _box(self, name: Name) -> QLineEdit:
        box = QLineEdit()
        name.give(box)
        box.setToolTip(name.accessible)
        box.setMaxLength(200)
        box.setFixedWidth(_WIDTH)
        box.textEdited.connect(lambda _: self._tell())
        return box

    def _tell(self) -> None:
        hours, minutes, seconds = (box.text() for box in self.boxes)
        self._typed(TimeDraft(hours, minutes, seconds))
