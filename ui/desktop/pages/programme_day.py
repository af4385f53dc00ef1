"""The day that is typed, beside the one in force: picture, totals, words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.theme import Theme, set_role, set_tone
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import say, told, tr
from ui.desktop.viewmodels.day_profile import ProfileShown, TotalShown
from ui.desktop.viewmodels.entry import EntryState
from ui.desktop.viewmodels.flex_groups import DAYS
from ui.desktop.viewmodels.review import Review
from ui.desktop.viewmodels.wording import NOTHING
from ui.desktop.widgets.basics import column, label, row, scrolled
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.day_profile import DayProfile

_LEAST: Final = 300
_LEGEND = say("dashed: now · bold: new")


class DayPane(QFrame):
    """In sight while one types."""

    def __init__(self, theme: Theme, look_at: Callable[[int], None]) -> None:
        super().__init__()
        set_role(self, "card")
        self.setMinimumWidth(_LEAST)
        self._dose, self._change = label("", "title", select=True), label("", "title", select=True)
        self._under = label("", "small", select=True)
        self._weekday = Choice(theme, Name.PROFILE_DAY)
        self._weekday.addItems([told(day) for day in DAYS])
        self._weekday.activated.connect(look_at)
        self._profile = DayProfile(theme)
        self._totals = Totals(tr("Now"), tr("New"))
        self._words, self._note = label("", wrap=True, select=True), label("", "small", wrap=True)
        self._lay_out()

    def show_entry(self, entry: EntryState, weekday: int, *, choosing: bool) -> None:
        """Shows what follows from what is typed; `choosing` offers weekdays that look the same."""
        self._weekday.setVisible(choosing or entry.profile.differs_by_weekday)
        self._dose.setText(entry.dose or NOTHING)
        self._change.setText(entry.change or NOTHING)
        self._under.setText(entry.total)
        set_tone(self._dose, entry.dose_tone)
        set_tone(self._change, entry.change_tone)
        self._weekday.setCurrentIndex(weekday)
        self._profile.show_day(entry.profile, weekday)
        self._note.setText(entry.profile.note)
        self._note.setVisible(bool(entry.profile.note))
        self._totals.show_totals(entry.totals)
        self._words.setText("\n".join(entry.days))

    def _lay_out(self) -> None:
        dose = column(label(tr("New daily dose"), "small"), self._dose, spacing=0)
        change = column(label(tr("Change"), "small"), self._change, spacing=0)
        figures = row(dose, change, spacing=Space.L)
        figures.setStretch(0, 3)
        figures.setStretch(1, 2)
        legend = label(_LEGEND, "small", wrap=True)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = row(self._weekday, legend)
        top.setStretch(1, 1)
        rest = QWidget()
        rest.setLayout(
            column(
                top,
                self._profile,
                self._totals,
                self._words,
                self._note,
                None,
                spacing=Space.S,
            )
        )
        set_role(rest, "plain")
        inside = column(figures, self._under, scrolled(rest), spacing=Space.S)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setStretch(2, 1)
        self.setLayout(inside)


class ReviewDays(QWidget):
    """The days under review, drawn, with both programmes in words beside them."""

    def __init__(self, theme: Theme, name: Name) -> None:
        super().__init__()
        self._shown = ProfileShown()
        self._weekday = Choice(theme, name)
        self._weekday.addItems([told(day) for day in DAYS])
        self._weekday.activated.connect(self._show)
        self._profile = DayProfile(theme)
        self._old, self._new = label("", wrap=True, select=True), label("", wrap=True, select=True)
        self._note = label("", "small", wrap=True)
        legend = label(_LEGEND, "small")
        picture = column(row(self._weekday, None, legend), self._profile, self._note, None)
        words = column(
            label(tr("Now"), "small"), self._old, label(tr("New"), "small"), self._new, None
        )
        inside = row(picture, words, spacing=Space.XL)
        inside.setStretch(0, 1)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_days(self, review: Review) -> None:
        """Shows a review."""
        self._shown = review.profile
        self._old.setText("\n".join(review.old_days))
        self._new.setText("\n".join(review.new_days))
        self._note.setText(review.profile.note)
        self._note.setVisible(bool(review.profile.note))
        self._weekday.setVisible(review.profile.differs_by_weekday)
        self._show(self._weekday.currentIndex())

    def _show(self, weekday: int) -> None:
        self._profile.show_day(self._shown, weekday)


class Totals(QFrame):
    """What 24 hours bring, by weekdays: two figures and their change."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        headings = (tr("In 24 hours"), before, after, tr("Change"))
        right = Qt.AlignmentFlag.AlignRight
        for number, text in enumerate(headings):
            self._grid.addWidget(
                label(text, "small"), 0, number, right if number else right.AlignLeft
            )
        self._lines: list[tuple[QLabel, ...]] = []

    def show_totals(self, totals: tuple[TotalShown, ...]) -> None:
        """Shows these lines, and no other."""
        while len(self._lines) < len(totals):
            self._lines.append(self._line(len(self._lines) + 1))
        for number, cells in enumerate(self._lines):
            shown = totals[number] if number < len(totals) else None
            texts = (shown.days, shown.old, shown.new, shown.change) if shown else ("",) * 4
            for cell, text in zip(cells, texts, strict=True):
                cell.setVisible(shown is not None)
                cell.setText(text)

    def _line(self, at: int) -> tuple[QLabel, ...]:
        days = label("", wrap=True)
        figures = (label("", select=True), label("", "value", select=True), label("", select=True))
        self._grid.addWidget(days, at, 0)
        for number, each in enumerate(figures, 1):
            self._grid.addWidget(each, at, number, Qt.AlignmentFlag.AlignRight)
        return (days, *figures)
