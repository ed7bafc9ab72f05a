"""Build hook: compiles the translations and puts `resources/` into the wheel as `dialogue_app/_resources`."""

from __future__ import annotations

import runpy
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes an installed wheel find the same resources that a checkout has."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile translations, then add the resources; an editable install reads them where they lie."""
        if self.target_name != "wheel" or version == "editable":
            return
        self._compile()
        root = Path(self.root)
        for path in sorted((root / "resources").rglob("*")):
            if path.is_file() and path.suffix != ".part" and "__pycache__" not in path.parts:
                build_data["force_include"][str(path)] = (
                    f"dialogue_app/_resources/{path.relative_to(root / 'resources').as_posix()}"
                )

    def _compile(self) -> None:
        root = Path(self.root)
        tools = runpy.run_path(str(root / "scripts" / "translations.py"))
        sources = tools["out_of_date"](root)
        if not sources:
            return
        lrelease = tools["find_lrelease"]()
        if lrelease is None:
            self.app.display_warning("PySide6 is not installed for this build: the window will be in English only.")
            return
        try:
            tools["compile_translations"](sources, lrelease)
        except (OSError, subprocess.CalledProcessError) as fault:
            detail = str(getattr(fault, "stderr", "") or fault).strip()
            self.app.display_warning(f"The translations could not be compiled, the window will be in English only: {detail}")
