"""Made-up speech in five scripts: a seeded vocabulary in which few words are common and most are rare."""

from __future__ import annotations

import itertools
from random import Random


def _listed(words: str) -> list[str]:
    return words.split()


LANGUAGES = ("en", "es", "ar", "zh", "ru")
VOCABULARY = 4000
"""Made-up words per language, beside the trade's own."""

TRADE = {
    "en": _listed("delegation visas departures quota ratification agreement consular parcels remittances ferry charter returns"),
    "es": _listed("delegación visados salidas cuota ratificación acuerdo consular paquetes remesas vuelos retorno congreso"),
    "ar": _listed("الوفد التأشيرات المغادرة الحصة التصديق اتفاق قنصلية طرود تحويلات رحلات عودة المفاوضات"),
    "zh": _listed("代表团 签证 离境 配额 批准 协定 领事 包裹 汇款 航班 遣返 谈判"),
    "ru": _listed("делегация визы выезды квота ратификация соглашение консульский посылки переводы рейсы возвращение переговоры"),
}
"""Words that are searched for; they come often."""

_PARTS = {
    "en": (_listed("b c d f g l m n p r s t v st tr pl"), _listed("a e i o u ea ou"), ["", "n", "r", "s", "l", "nt"]),
    "es": (_listed("b c d f g l m n p r s t v br tr"), _listed("a e i o u ó í á"), ["", "n", "s", "r"]),
    "ar": (list("بتجحدرسشصطعفقكلمنهو"), ["", "ا", "ي", "و"], ["", "ة", "ن", "ت"]),
    "ru": (list("бвгджзклмнпрстфхчш"), list("аеиоуыя"), ["", "й", "н", "т", "ть"]),
}
_CHARACTERS = [chr(code) for code in range(0x4E10, 0x4E10 + 1200)]


class Speech:
    """Speaks in one language; the same seed says the same."""

    def __init__(self, language: str, seed: int = 7) -> None:
        self.language = language
        self._random = Random(f"{seed}-{language}")
        self._words = [*TRADE[language], *self._made_up(VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (place + 8) for place in range(len(self._words))))
        self._gap = "" if language == "zh" else " "

    def says(self, words: int) -> str:
        """A remark of that many words."""
        chosen = self._random.choices(self._words, cum_weights=self._weights, k=words)
        text = self._gap.join(chosen)
        return text[:1].upper() + text[1:] + ("。" if self.language == "zh" else ".")

    def _made_up(self, count: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < count:
            found[self._word()] = None
        return list(found)

    def _word(self) -> str:
        choose = self._random.choice
        if self.language == "zh":
            return "".join(choose(_CHARACTERS) for _ in range(self._random.randint(1, 3)))
        first, second, last = _PARTS[self.language]
        return "".join(choose(first) + choose(second) for _ in range(self._random.randint(1, 4))) + choose(last)
