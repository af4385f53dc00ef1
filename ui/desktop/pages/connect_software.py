"""A software rig for who has none at hand: which pump, how fast, and with which faults."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desktop.names import Name
from ui.desktop.prompter import Prompter
from ui.desktop.theme.theme import Theme
from ui.desktop.theme.tokens import Space
from ui.desktop.tongue import tr
from ui.desktop.viewmodels.software_rig import SoftwareRigViewModel
from ui.desktop.widgets.basics import button, card, column, label, row
from ui.desktop.widgets.choice import Choice


class SoftwareRigCard(QWidget):
    """Three choices and a start."""

    def __init__(self, theme: Theme, model: SoftwareRigViewModel, prompter: Prompter) -> None:
        super().__init__()
        self._model, self._prompter = model, prompter
        self._pump = Choice(theme, Name.RIG_PUMP)
        self._pump.activated.connect(self._choose_pump)
        self._speed = Choice(theme, Name.RIG_SPEED)
        self._speed.activated.connect(model.choose_speed)
        self._plan = Choice(theme, Name.RIG_FAULTS)
        self._plan.activated.connect(self._choose_plan)
        self._effect = label("", "small", wrap=True)
        self._start = button(tr("Start software rig"), Name.SOFTWARE_RIG, model.start, "primary")
        text = tr(
            "A complete rig in software: it speaks the same protocol over a virtual port, "
            "with reservoir, battery, alarms and log."
        )
        frame = card(
            label(text, wrap=True),
            self._choices(),
            self._effect,
            row(self._start, None),
            title=tr("No rig at hand?"),
        )
        self.setLayout(column(frame))
        model.changed.connect(self._show)
        self._show()

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for number, (name, choice) in enumerate(
            (
                (tr("Pump"), self._pump),
                (tr("Clock of the rig"), self._speed),
                (tr("What goes wrong"), self._plan),
            )
        ):
            grid.addWidget(label(name, "small"), number, 0)
            grid.addWidget(choice, number, 1)
        return grid

    def _show(self) -> None:
        state = self._model.state
        pumps = (*state.pumps, tr("A pump profile of your own…"))
        if _texts(self._pump) != pumps:
            self._pump.clear()
            self._pump.addItems(pumps)
        self._pump.setCurrentIndex(state.pump)
        if _texts(self._speed) != state.speeds:
            self._speed.clear()
            self._speed.addItems(state.speeds)
        self._speed.setCurrentIndex(state.speed)
        plans = (*state.plans, tr("A file of your own…"))
        if _texts(self._plan) != plans:
            self._plan.clear()
            self._plan.addItems(plans)
        self._plan.setCurrentIndex(state.plan)
        self._effect.setText(state.effect)
        self._start.setEnabled(state.can_start)

    def _choose_pump(self, number: int) -> None:
        if number < len(self._model.state.pumps):
            self._model.choose_pump(number)
            return
        path = self._prompter.open_file(
            self, tr("Choose a pump profile"), tr("Pump profiles (*.toml)")
        )
        if path:
            self._model.choose_profile(path)
        self._show()

    def _choose_plan(self, number: int) -> None:
        if number < len(self._model.state.plans):
            self._model.choose_plan(number)
            return
        path = self._prompter.open_file(self, tr("Choose a fault plan"), tr("Fault plans (*.toml)"))
        if path:
            self._model.choose_file(path)
        self._show()


def _texts(choice: Choice) -> tuple[str, ...]:
    return tuple(choice.itemText(number) for number in range(choice.count()))
