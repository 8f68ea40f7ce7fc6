"""The languages of the window: that of the system where there is a translation, otherwise English.

Two more are made up on the spot, to see in a language that everyone reads whether all is translated,
whether longer words have room, and whether the window can be read from right to left. Knows no sentence.
"""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from t2i_desktop.app.words import CONTEXT
from t2i_desktop.resources import resource_path

FOLDER = "translations"
LONGER, MIRRORED = "en-XA", "ar-XB"
"""The names that CLDR gives its two pseudo-locales."""

_MARKUP = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|&)")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_GROWTH = 0.4  # German and Spanish are about a third longer than English


def speak(app: QGuiApplication, asked: str = "") -> None:
    """Let the window speak `asked` (a code such as “de”), or the language of the system if that is empty."""
    if asked in (LONGER, MIRRORED):
        app.installTranslator(PseudoTranslator(app))
        if asked == MIRRORED:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return
    locale = QLocale(asked) if asked else QLocale.system()
    if asked:
        QLocale.setDefault(locale)  # decimal points and dates go with the words
    for language in locale.uiLanguages():
        if language == "zh":  # stands behind zh-TW too, and would be read as the Chinese of the mainland
            continue
        if QLocale(language).language() == QLocale.Language.English or _install(app, QLocale(language)):
            return


def _install(app: QCoreApplication, locale: QLocale) -> bool:
    """Whether there is a translation; Qt's own dialogs speak it too, where Qt does."""
    own = QTranslator(app)
    if not own.load(locale, "t2i", "_", str(resource_path(FOLDER))):
        return False
    of_qt = QTranslator(app)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    return app.installTranslator(own)


class PseudoTranslator(QTranslator):
    """English with accents, in brackets, and longer: what is seen without them does not go through `tr`."""

    def isEmpty(self) -> bool:
        """Never: Qt leaves empty ones out."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The words of this program, changed; nothing for those of Qt."""
        if context != CONTEXT or not sourceText.strip():
            return None
        parts = _MARKUP.split(sourceText)
        words = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
        return f"⟦{words}{'·' * round(_GROWTH * len(sourceText))}⟧"
