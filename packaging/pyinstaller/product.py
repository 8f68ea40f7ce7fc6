"""What the built program is called, in the forms that each system asks for. The version is the package's."""

from pathlib import Path

from t2i_desktop import APP_ID as APP_ID
from t2i_desktop import __version__ as VERSION
from t2i_desktop.engine.diagnostics import PACKAGES

NAME = "t2i-desktop"
TITLE = "T2I Desktop"
LANGUAGES = ("de", "es", "zh-Hans")
COPYRIGHT = "MIT licence; credits of data and models are in NOTICE"
PORTRAITS = ("dicebear-core", "dicebear-styles", "resvg-py")
ASKED_FOR = [*(set(PACKAGES) - {"torchvision"}), *PORTRAITS]
"""Packages whose versions the program asks for: in diagnostics, and where portraits are drawn."""


def info_plist() -> dict[str, object]:
    """What macOS reads of the bundle, beyond what PyInstaller writes by itself."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": TITLE,
        "CFBundleLocalizations": ["en", *LANGUAGES],  # or the system’s own menus and dialogs stay English
        "CFBundleName": TITLE,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSRequiresAquaSystemAppearance": False,  # the dark scheme of the system is followed
    }


def windows_version(program: str) -> str:
    """The path of the version resource of one Windows program, written beside this file's build."""
    from PyInstaller.config import CONF
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*(int(part) for part in VERSION.split(".")[:3]), 0)
    texts = {
        "FileDescription": TITLE,
        "FileVersion": VERSION,
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
    }
    table = StringTable("040904B0", [StringStruct(name, text) for name, text in texts.items()])
    info = VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [0x409, 1200])])],
    )
    path = Path(CONF["workpath"]) / f"{program}.version"
    path.write_text(str(info), "utf-8")
    return str(path)
