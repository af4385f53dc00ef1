"""The first three steps of a refill: check, drain, fill."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QLineEdit, QWidget

from ui.desktop.names import Name
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.refill import RefillState, RefillViewModel
from ui.desktop.widgets.basics import Facts, card, column, label, row
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.choice import Choice

FIELD_WIDTH = 220


class StepScreen(QWidget):
    """One step: where its first field is, and how what was entered is shown."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__()
        self.theme, self.model = theme, model
        self._entries: dict[str, QLineEdit] = {}

    @property
    def first(self) -> QWidget | None:
        """Where one begins; None for the way on."""
        return None

    def show_state(self, state: RefillState) -> None:
        """Shows what was entered, and what follows from it."""
        del state
        for field, entry in self._entries.items():
            typed = getattr(self.model.draft, field)
            if entry.text() != typed:
                entry.setText(typed)

    def entry(self, name: Name, field: str, width: int = FIELD_WIDTH) -> QLineEdit:
        """A box for one field of the draft."""
        made = QLineEdit()
        name.give(made)
        made.setMaxLength(200)
        if width:
            made.setFixedWidth(width)
        made.textEdited.connect(lambda text: self.model.edit(**{field: text}))
        made.returnPressed.connect(self.model.next)
        self._entries[field] = made
        return made

    def lay_out(self, *items: QWidget | QLayout | None) -> None:
        """One below the other, the rest empty."""
        self.setLayout(column(*items, None, spacing=Space.M))


def named(text: str, *parts: QWidget | QLayout) -> QWidget:
    """A field with its name above it, as one widget that can be hidden."""
    whole = QWidget()
    whole.setLayout(column(label(text, "small"), row(*parts, None), spacing=2))
    return whole


class CheckStep(StepScreen):
    """What the rig is and holds, to be compared with the patient's papers."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._facts = Facts()
        first = tr(
            "Is this the pump that is to be refilled? Next reads it anew; nothing is changed "
            "before you commit."
        )
        self.lay_out(card(self._facts, label(first, "muted", wrap=True), title=tr("The rig")))

    def show_state(self, state: RefillState) -> None:
        """Shows the rig."""
        super().show_state(state)
        self._facts.show_lines(state.check)


class DrainStep(StepScreen):
    """Expected against aspirated, and past refills."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._aspirated = self.entry(Name.ASPIRATED, "aspirated")
        self._facts = Facts()
        self._checks = Caution(
            theme, Icon.CRITICAL, Tone.DANGER, tr("Expected and aspirated disagree: find out why")
        )
        self._found = named(
            tr("What was found, kept in the receipt"),
            self.entry(Name.DISCREPANCY_FOUND, "found", 460),
        )
        self._trend = Table(
            (tr("Refill"), tr("Expected"), tr("Aspirated"), tr("Difference"), tr("Delivered"))
        )
        self._drift = Caution(theme, Icon.TRENDS, Tone.WARN, tr("The residual drifts"))
        self._past = card(self._trend, self._drift, title=tr("Past refills of this rig"))
        self.lay_out(
            card(
                row(
                    named(tr("Aspirated volume"), self._aspirated, label("mL", "value")),
                    self._found,
                    None,
                    spacing=Space.XL,
                ),
                self._checks,
                self._facts,
                title=tr("Drain the reservoir, and measure what comes"),
                spacing=Space.M,
            ),
            self._past,
        )

    @property
    def first(self) -> QWidget | None:
        """Where one begins."""
        return self._aspirated

    def show_state(self, state: RefillState) -> None:
        """Shows the residual."""
        super().show_state(state)
        self._facts.show_lines(state.drain.lines)
        self._checks.show_texts(state.drain.checks)
        self._found.setVisible(bool(state.drain.checks))
        self._trend.show_rows(state.drain.trend)
        self._drift.show_texts((state.drain.drift,) if state.drain.drift else ())
        self._past.setVisible(bool(state.drain.trend))


class FillStep(StepScreen):
    """Drug and concentration from a list, volume as measured; unusual ones twice."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._drug, self._strength = (
            Choice(theme, Name.REFILL_DRUG),
            Choice(theme, Name.REFILL_STRENGTH),
        )
        for choice in (self._drug, self._strength):
            choice.setMinimumWidth(FIELD_WIDTH)
        self._drug.activated.connect(
            lambda _: model.edit(drug=self._drug.currentData(), strength=None)
        )
        self._strength.activated.connect(
            lambda _: model.edit(strength=self._strength.currentData())
        )
        self._units = [label("", "value") for _ in range(2)]
        custom = self.entry(Name.CUSTOM_STRENGTH, "custom")
        again = self.entry(Name.CUSTOM_AGAIN, "custom_again")
        self._custom = named(tr("Concentration"), custom, self._units[0])
        self._again = named(tr("The concentration, typed again"), again, self._units[1])
        volume = self.entry(Name.FILLED_VOLUME, "volume")
        twice = self.entry(Name.FILLED_AGAIN, "volume_again")
        self._twice = named(tr("The volume, typed again"), twice, label("mL", "value"))
        self.lay_out(
            card(
                row(
                    named(tr("Drug"), self._drug),
                    named(tr("Concentration on the label"), self._strength),
                    None,
                    spacing=Space.XL,
                ),
                row(self._custom, self._again, None, spacing=Space.XL),
                row(
                    named(tr("Volume in the reservoir now"), volume, label("mL", "value")),
                    self._twice,
                    None,
                    spacing=Space.XL,
                ),
                label(
                    tr(
                        "Type the volume that you measured in the syringe, not the size of the "
                        "reservoir."
                    ),
                    "muted",
                    wrap=True,
                ),
                title=tr("Fill the reservoir"),
                spacing=Space.M,
            )
        )

    @property
    def first(self) -> QWidget | None:
        """Where one begins."""
        return self._drug

    def show_state(self, state: RefillState) -> None:
        """Shows what is picked and typed."""
        super().show_state(state)
        fill = state.fill
        _show_choices(self._drug, fill.drugs, fill.drug)
        _show_choices(self._strength, fill.strengths, fill.strength)
        self._strength.setPlaceholderText(tr("Choose…"))
        for unit in self._units:
            unit.setText(fill.unit)
        self._custom.setVisible(fill.custom)
        self._again.setVisible(fill.custom_again)
        self._twice.setVisible(fill.unusual)


def _show_choices(
    choice: Choice, shown: tuple[tuple[str, str], ...] | tuple[tuple[int, str], ...], index: int
) -> None:
    """Fills a list anew where it is another, and picks in it."""
    texts = [text for _, text in shown]
    if [choice.itemText(number) for number in range(choice.count())] != texts:
        choice.clear()
        for value, text in shown:
            choice.addItem(text, value)
    if choice.currentIndex() != index:
        choice.setCurrentIndex(index)


class Table(QWidget):
    """Rows of text under headings, to be read."""

    def __init__(self, headings: tuple[str, ...]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setColumnStretch(len(headings), 1)
        self._shown: tuple[tuple[str, ...], ...] = ()
        for column_number, heading in enumerate(headings):
            self._grid.addWidget(label(heading, "small"), 0, column_number)

    def show_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """Shows these rows, where they are others."""
        if rows == self._shown:
            return
        for number in range(1, self._grid.rowCount()):
            for place in range(self._grid.columnCount()):
                item = self._grid.itemAtPosition(number, place)
                if item and (widget := item.widget()):
                    widget.deleteLater()
        self._shown = rows
        for number, texts in enumerate(rows, 1):
            for place, text in enumerate(texts):
                made = label(text, select=True)
                self._grid.addWidget(made, number, place, Qt.AlignmentFlag.AlignLeft)
