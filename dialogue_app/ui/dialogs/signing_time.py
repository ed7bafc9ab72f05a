"""By whose clock a signature is dated and how long it can be verified: level, time-stamp authority, revocation data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import beside, choice_field, chosen
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.protocols import Remembered
from dialogue_app.ui.widgets import Button, Field, Label, Pane, PassphraseField, Switch, row

if TYPE_CHECKING:
    from dialogue_app.signing.sign import Level
    from dialogue_app.signing.timestamp import TimeStampAuthority
    from dialogue_app.signing.validation_data import ValidationData

LATER, STAMPED, PROVED, LASTING = "B-B", "B-T", "B-LT", "B-LTA"
_LEVELS = {
    LATER: (
        QT_TRANSLATE_NOOP("signing", "B-B: sign now, time-stamp later"),
        QT_TRANSLATE_NOOP(
            "signing", "The signature carries this computer's time. The file then waits under Distribution for its time-stamp."
        ),
    ),
    STAMPED: (
        QT_TRANSLATE_NOOP("signing", "B-T: with a time-stamp"),
        QT_TRANSLATE_NOOP("signing", "An authority vouches for the time. It holds until the signer's certificate ends."),
    ),
    PROVED: (
        QT_TRANSLATE_NOOP("signing", "B-LT: and proof that the certificates were good"),
        QT_TRANSLATE_NOOP("signing", "What was known of revocations is kept in the file."),
    ),
    LASTING: (
        QT_TRANSLATE_NOOP("signing", "B-LTA: for decades, with a time-stamp over everything"),
        QT_TRANSLATE_NOOP("signing", "The time-stamp over the file can be renewed for ever; the register says when."),
    ),
}
_KEYS = {"level": "signing/level", "url": "signing/authority", "user": "signing/user", "online": "signing/online"}


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """What was chosen; the secret lives in the sheet alone and is written nowhere."""

    level: str
    url: str
    user: str
    secret: str
    files: tuple[Path, ...]
    online: bool

    @property
    def pades(self) -> Level:
        """The level as `sign` takes it."""
        from dialogue_app.signing.sign import Level

        return Level(self.level)

    def authority(self, stopped: Event) -> TimeStampAuthority | None:
        """Who is asked for the time, until `stopped`; `SigningError` for an address that cannot be one."""
        from dialogue_app.signing.authority import Abandonable, HttpAuthority

        if self.level == LATER:
            return None
        return Abandonable(HttpAuthority(self.url, user=self.user, secret=self.secret, attempts=2, sleep=stopped.wait), stopped)

    def data(self) -> ValidationData | None:
        """Certificates and revocation lists out of the files; `SigningError` names one that is neither."""
        from dialogue_app.signing.validation_data import read_validation_data

        if self.level not in (PROVED, LASTING):
            return None
        return read_validation_data(self.files, online=self.online)


class TimePart(Pane):
    """Level, authority and revocation data as fields; everything but password and files is remembered on this computer."""

    changed = Signal()

    def __init__(self, remembered: Remembered, files: FileQuestions, levels: Sequence[str], *, name: str) -> None:
        super().__init__(gap=8, name=name)
        self._remembered, self._files, self._name = remembered, files, name
        self._paths: list[Path] = []
        known = remembered.get(_KEYS["level"], levels[0])
        entries = [(level, translate("signing", _LEVELS[level][0])) for level in levels]
        self.level = choice_field(translate("signing", "Level"), entries, known, name=f"{name}.level")
        assert isinstance(self.level.edit, QComboBox)
        self.level.edit.currentIndexChanged.connect(lambda _place: self._level_chosen())
        self._means = Label("", "small", "text.secondary", wrap=True)
        self.url = QLineEdit(remembered.get(_KEYS["url"], ""))
        self.user = QLineEdit(remembered.get(_KEYS["user"], ""))
        self.url_field = Field(translate("signing", "Time-stamp authority"), self.url, name=f"{name}.url")
        self.url.setPlaceholderText(translate("signing", "https://"))
        self.secret = PassphraseField(translate("signing", "Password there, if any"), name=f"{name}.secret")
        user = Field(translate("signing", "Name there, if any"), self.user, name=f"{name}.user")
        self._authority = Pane(gap=8).add(self.url_field, beside(user, self.secret))
        self.online = Switch(
            translate("signing", "Ask the addresses in the certificates"),
            remembered.get(_KEYS["online"], False),
            name=f"{name}.online",
        )
        self._listed = Pane(gap=2)
        add = Button(
            translate("signing", "Add revocation lists and certificates…"),
            "plus",
            "link",
            object_name=f"{name}.data",
            on=self._add,
        )
        self._data = Pane(gap=4).add(self._listed, row(add, "stretch"), self.online)
        self.add(self.level, self._means, self._authority, self._data)
        self._level_chosen()

    @property
    def choice(self) -> TimeChoice:
        """What is chosen now."""
        return TimeChoice(
            chosen(self.level),
            self.url.text().strip(),
            self.user.text().strip(),
            self.secret.line.text(),
            tuple(self._paths),
            self.online.isChecked(),
        )

    def choose_level(self, level: str) -> None:
        """Chooses another level."""
        assert isinstance(self.level.edit, QComboBox)
        self.level.edit.setCurrentIndex(self.level.edit.findData(level))

    def missing(self) -> QWidget | None:
        """The first field that must be filled for this level; says below it what is missing."""
        self.url_field.show_fault("")
        if self.choice.level != LATER and not self.choice.url:
            self.url_field.show_fault(translate("signing", "Give the address of the authority, or choose to time-stamp later."))
            return self.url
        return None

    def remember(self) -> None:
        """Keeps what may be kept, for the next signature here."""
        made = self.choice
        for name, value in (("level", made.level), ("url", made.url), ("user", made.user), ("online", made.online)):
            self._remembered.put(_KEYS[name], value)

    def _level_chosen(self) -> None:
        level = chosen(self.level)
        self._means.setText(translate("signing", _LEVELS[level][1]))
        self._authority.setVisible(level != LATER)
        self._data.setVisible(level in (PROVED, LASTING))
        self.url_field.show_fault("")
        self.changed.emit()

    def _add(self) -> None:
        kinds = translate("signing", "Revocation lists and certificates (*.crl *.pem *.crt *.cer *.der *.ocsp);;All files (*)")
        self._files.open_file(self, translate("signing", "Choose a revocation list or certificate"), kinds, self._take)

    def _take(self, path: Path) -> None:
        if path not in self._paths:
            self._paths.append(path)
        self._show_paths()

    def _drop(self, path: Path) -> None:
        self._paths.remove(path)
        self._show_paths()

    def _show_paths(self) -> None:
        self._listed.clear()
        for number, path in enumerate(self._paths):
            words = translate("signing", "Leave {name} out").format(name=path.name)
            away = Button(icon="x", kind="quiet", name=words, object_name=f"{self._name}.data.{number}.drop")
            away.clicked.connect(lambda _checked=False, path=path: self._drop(path))
            line = Pane(across=True, gap=8).add(Label(path.name, "small", wrap=True), stretch=1)
            self._listed.add(line.add(away))
