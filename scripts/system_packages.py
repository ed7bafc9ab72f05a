"""System packages the program needs from Debian or Ubuntu: found missing, installed where we may, else named.

Used by `set_up.py`; stands on Python's own library alone because it runs before anything is installed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package by the library that Qt's own files ask for."""

ALWAYS = (
    "lrelease", "QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so", "QtNetwork.abi3.so", "QtTest.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)  # fmt: skip
"""Files of PySide6 that have to load for any window, drawn on a screen or not."""

JUDGE = {
    "default-jre-headless": Path("/usr/bin/java"),
    "libjaxb-java": Path("/usr/share/java/jaxb-runtime.jar"),
    "softhsm2": Path("/usr/bin/softhsm2-util"),
    "poppler-utils": Path("/usr/bin/pdfsig"),
}
"""What veraPDF (the judge of our PDFs), the tests of tokens and the second opinion on signatures need, with the file that shows
that each is there."""

_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def missing_libraries(pyside: Path, platforms: Iterable[str] = ()) -> list[str]:
    """Libraries that Qt asks for and this Linux does not have; `platforms` are window systems, such as xcb or wayland."""
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None:
        return []
    files = [pyside / name for name in ALWAYS]
    for name in platforms:
        files += pyside.glob(f"Qt/plugins/platforms/libq{name}.so")
        files += pyside.glob(f"Qt/plugins/{name}*/*.so")
    found = subprocess.run([ldd, *(file for file in files if file.exists())], capture_output=True, text=True, check=False)
    return sorted(set(_NOT_FOUND.findall(found.stdout)))


def missing_for_judge() -> list[str]:
    """Debian's packages that the judge of our PDFs and some tests lack here; without them those are skipped by name."""
    return [name for name, file in JUDGE.items() if not file.exists()]


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Debian's packages for these libraries; a library whose package is not known stands for itself."""
    return sorted({PACKAGES.get(library, library) for library in libraries})


def may_install() -> bool:
    """Whether this is Debian or a kin of it and we are its administrator."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Iterable[str]) -> bool:
    """Install from the distribution; False where it failed (what apt-get says is shown)."""
    wanted = [name for name in packages if ".so" not in name]
    print(f"Installing from the distribution: {' '.join(wanted)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *wanted]):
        done = subprocess.run(
            ["apt-get", "-qq", *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            sys.stdout.write(done.stdout.decode(errors="replace"))
            return False
    return True


def advice(packages: Iterable[str]) -> str:
    """The one sentence for a person who has to install packages themselves."""
    names = list(packages)
    many = "these system packages are" if len(names) > 1 else "this system package is"
    return f"To go on, {many} needed: sudo apt-get install {' '.join(names)} (Debian and Ubuntu; elsewhere under similar names)."
