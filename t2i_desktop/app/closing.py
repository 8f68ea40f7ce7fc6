"""What is to become of a picture that still forms when the window is closed. Decides nothing itself."""

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QWidget

from t2i_desktop.app.words import tr


class Closing(Enum):
    """What a person wants: to stay, to have the picture kept as it stands, or to go on another time."""

    STAY = auto()
    KEEP = auto()
    LATER = auto()


def ask(parent: QWidget, *, can_go_on: bool) -> Closing:
    """Ask. can_go_on: the run can be gone on with exactly when the program is opened the next time."""
    box = QMessageBox(
        QMessageBox.Icon.Question, tr("Close now?"), tr("A picture is still forming."), parent=parent
    )
    box.setInformativeText(
        tr("It can be kept in the gallery as it stands, or go on exactly where it is the next time.")
        if can_go_on
        else tr("It can be kept in the gallery as it stands.")
    )
    buttons = {box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole): Closing.STAY}
    if can_go_on:
        buttons[box.addButton(tr("Go on next time"), QMessageBox.ButtonRole.AcceptRole)] = Closing.LATER
    buttons[box.addButton(tr("Keep and close"), QMessageBox.ButtonRole.AcceptRole)] = Closing.KEEP
    stay = next(iter(buttons))
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return next((what for button, what in buttons.items() if button is box.clickedButton()), Closing.STAY)
