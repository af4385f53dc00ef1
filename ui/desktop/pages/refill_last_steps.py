"""The later steps of a refill: programme, bridge, and the dates of the new filling."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.names import Name
from ui.desktop.pages.refill_steps import StepScreen, named
from ui.desktop.theme.icons import Icon
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Space, Tone
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.refill import BridgeAnswer, RefillState, RefillViewModel
from ui.desktop.widgets.basics import Facts, button, card, column, label, row
from ui.desktop.widgets.caution import Caution
from ui.desktop.widgets.path import PathView
from ui.desktop.widgets.segments import Segments

_FIGURES = 3


class ProgrammeStep(StepScreen):
    """The dose is kept or given, the flow follows; so do the dates."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._keep = Segments(
            {True: Name.KEEP_DOSE, False: Name.NEW_DOSE},
            {True: tr("Keep the daily dose"), False: tr("Another daily dose")},
            lambda value: model.edit(keep=value),
        )
        self._fixed = label("", "words", wrap=True)
        self._unit = label("", "value")
        self._dose_box = self.entry(Name.REFILL_DOSE, "dose")
        self._dose = named(tr("New daily dose"), self._dose_box, self._unit)
        self._figures = [
            (label("", "small"), label("", "title", select=True)) for _ in range(_FIGURES)
        ]
        self._words = label("", "words", wrap=True)
        self._dates = Facts()
        self._warning = Caution(
            theme, Icon.CRITICAL, Tone.DANGER, tr("The pump ends before the next refill")
        )
        self._signed = named(
            tr("Who knows this, and what was arranged; kept in the receipt"),
            self.entry(Name.END_SIGNED, "signed", 460),
        )
        figures = QGridLayout()
        figures.setHorizontalSpacing(Space.XL)
        figures.setVerticalSpacing(2)
        for number, (name, value) in enumerate(self._figures):
            figures.addWidget(name, 0, number)
            figures.addWidget(value, 1, number)
            figures.setColumnStretch(number, 1)
        self.lay_out(
            card(
                self._keep,
                self._fixed,
                self._dose,
                figures,
                self._words,
                title=tr("What the pump delivers from now on"),
                spacing=Space.M,
            ),
            card(
                self._dates,
                self._warning,
                self._signed,
                title=tr("Dates of this filling, by the rig's clock"),
                spacing=Space.M,
            ),
        )

    @property
    def first(self) -> QWidget | None:
        """Where one begins; nothing where there is no choice."""
        shown = self.model.state.programme
        if shown.fixed:
            return None
        return self._keep.button(True) if shown.can_keep else self._dose_box

    def show_state(self, state: RefillState) -> None:
        """Shows the dose, the flow and the dates."""
        super().show_state(state)
        shown = state.programme
        keep = self.model.draft.keep and shown.can_keep
        self._keep.choose(keep)
        self._keep.setVisible(not shown.fixed)
        self._keep.setEnabled(shown.can_keep)
        self._fixed.setText(shown.fixed)
        self._fixed.setVisible(bool(shown.fixed))
        self._dose.setVisible(not keep and not shown.fixed)
        self._unit.setText(shown.unit)
        figures = shown.figures or (("", "–"),) * _FIGURES
        for (name, value), figure in zip(self._figures, figures, strict=True):
            name.setText(figure[0])
            value.setText(figure[1])
        self._words.setText(shown.words)
        self._dates.show_lines(shown.dates)
        self._warning.show_texts(shown.warning)
        self._signed.setVisible(bool(shown.warning))


class BridgeStep(StepScreen):
    """What tubing and catheter hold, and what becomes of it: with a bridge, and without."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._path = PathView(theme)
        self._contents = label("", "small", wrap=True)
        self._none = label(
            tr("Tubing and catheter hold what the reservoir holds: no bridge is needed."),
            "words",
            wrap=True,
        )
        self._without, self._given = label("", wrap=True), label("", wrap=True)
        self._refused = Caution(
            theme, Icon.REFUSED, Tone.DANGER, tr("The rig cannot give this bridge")
        )
        self._answer = Segments(
            {
                BridgeAnswer.ACCEPT: Name.BRIDGE_ACCEPT,
                BridgeAnswer.WAIVE: Name.BRIDGE_WAIVE,
            },
            {
                BridgeAnswer.ACCEPT: tr("Give the bridge bolus"),
                BridgeAnswer.WAIVE: tr("No bridge"),
            },
            lambda value: model.edit(bridge=value),
        )
        self._waived = named(
            tr("Why there shall be none; kept in the receipt"),
            self.entry(Name.BRIDGE_WAIVED, "waived", 460),
        )
        without = column(label(tr("Without a bridge"), "heading"), self._without, None, spacing=2)
        given = column(label(tr("With the bridge bolus"), "heading"), self._given, None, spacing=2)
        both = row(without, given, spacing=Space.XL)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._question = card(
            both,
            self._refused,
            self._answer,
            self._waived,
            title=tr("The old drug has to leave first"),
            spacing=Space.M,
        )
        self.lay_out(
            card(
                self._path,
                self._contents,
                self._none,
                title=tr("Tubing and catheter, as the rig computes them"),
            ),
            self._question,
        )

    @property
    def first(self) -> QWidget | None:
        """Where one begins, if there is something to answer."""
        needed = self.model.state.bridge.needed
        return self._answer.button(BridgeAnswer.ACCEPT) if needed else None

    def show_state(self, state: RefillState) -> None:
        """Shows the path and the answer."""
        super().show_state(state)
        shown, answer = state.bridge, self.model.draft.bridge
        self._path.show_path(shown.path)
        self._contents.setText(shown.path.words)
        self._none.setVisible(not shown.needed)
        self._question.setVisible(shown.needed)
        self._without.setText("\n".join(shown.without))
        self._given.setText("\n".join(shown.given) or "–")
        self._refused.show_texts((shown.refused,) if shown.refused else ())
        self._answer.choose(answer)
        self._waived.setVisible(answer is BridgeAnswer.WAIVE)


class DatesStep(StepScreen):
    """What was read back, and the dates that follow: to be confirmed."""

    def __init__(self, theme: Theme, model: RefillViewModel) -> None:
        super().__init__(theme, model)
        self._facts = Facts()
        self._confirm = button(
            tr("Confirm the dates"), Name.CONFIRM_DATES, model.confirm_dates, "primary"
        )
        asked = tr("Write the refill date into the patient's papers, then confirm it here.")
        last = row(label(asked, "muted", wrap=True), self._confirm, spacing=Space.L)
        last.setStretch(0, 1)
        self.lay_out(
            card(
                self._facts,
                last,
                title=tr("Dates of the new filling, from what was read back"),
                spacing=Space.L,
            )
        )

    @property
    def first(self) -> QWidget | None:
        """All that is left to do."""
        return self._confirm

    def show_state(self, state: RefillState) -> None:
        """Shows the dates."""
        super().show_state(state)
        self._facts.show_lines(state.dates)
