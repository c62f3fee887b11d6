"""What goes into the bundle, and what of the libraries stays out since the product never loads it."""

import re
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

from kiosk.ui.help.pages import SHOWN

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"

# A file of a bundle as PyInstaller lists it: its name there, where it comes from, and what it is.
Entry = tuple[str, str, str]

# `kiosk doctor` asks for the versions of these; insightface is told which ONNX Runtime there is.
_TOLD = ("insightface", "numpy", "onnx", "pillow", "psutil", "pydantic", "sqlite-utils", "PySide6-Essentials")
_ONE_OF = (("onnxruntime", "onnxruntime-directml"), ("opencv-python", "opencv-python-headless"))

# Every other system has the time zones itself, and keeps them up to date.
_TIME_ZONES = ("tzdata",) if sys.platform == "win32" else ()

# Each of Windows' two programs holds all modules. PyInstaller packs them once each; left as they are, the
# installer packs both into the room of one, and 5 MB better.
PACKED_LATER = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}

_RESOURCES = {".json", ".md", ".png", ".qm", ".svg", ".toml", ".txt", ".wav"}
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)#:]+)\)")

EXCLUDED_MODULES = [
    "IPython",
    "_pytest",
    "attr",
    "chardet",
    "doctest",
    "hypothesis",
    "imageio",
    "insightface.commands",
    "insightface.gui",
    "jinja2",
    "lib2to3",
    "lxml",
    "markdown_it",
    "matplotlib.backends.backend_qtagg",
    "matplotlib.pyplot",
    "networkx",
    "numpy.f2py",
    "numpy.testing",
    "onnx.backend",
    "onnx.reference",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "pandas",
    "pdb",
    "pip",
    "pydantic.mypy",
    "pydantic.v1",
    "pydoc",
    "pydoc_data",
    "pygments",
    "pytest",
    "readline",
    "reportlab.graphics",
    "rich",
    "scipy",
    "setuptools",
    "skimage.draw",
    "skimage.filters",
    "sympy",
    "test",
    "tifffile",
    "tkinter",
    "watchdog",
    "xmlrpc",
    "yaml",
]

_SPOKEN = "|".join(path.stem.removeprefix("kiosk_") for path in (RESOURCES / "translations").glob("*.qm"))

# Files of the bundle, their names with `/`, that nothing of the product opens.
_NEEDLESS_FILES = (
    # Qt: the window, its pictures and its own words are all that is used.
    rf"PySide6/(Qt/)?translations/(?!qtbase_({_SPOKEN})\.)",
    r"PySide6/(Qt/)?plugins/imageformats/(lib)?q(gif|icns|tga|tiff|wbmp)",
    r"PySide6/(Qt/)?(qml|resources)/",
    r"PySide6/(Qt/)?plugins/(tls|networkinformation|generic|virtualkeyboard|egldeviceintegrations)/",
    r"PySide6/(Qt/)?plugins/platforms/(libqeglfs|libqlinuxfb|libqvnc|libqminimalegl|libqvkkhrdisplay|qdirect2d)",
    r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3",
    r"PySide6/(Qt/)?plugins/platforminputcontexts/.*virtualkeyboard",
    r"PySide6/(Qt/lib/)?(lib)?Qt6(Pdf|Qml|Quick|VirtualKeyboard|Egl|Network)",
    r"PySide6/opengl32sw",
    r"PySide6/QtNetwork",
    # OpenCV: films and streams on Windows go through Media Foundation.
    r"cv2/(data|qt)/",
    r"cv2/opencv_videoio_ffmpeg.*\.dll",
    # ONNX Runtime: its C library a second time; Python's module holds all of it.
    r"onnxruntime/capi/(libonnxruntime\.so|onnxruntime\.dll)",
    # matplotlib: no buttons, no samples, no other fonts than the one that is asked for and the one that it
    # always opens for letters that no other has.
    r"matplotlib/mpl-data/(images|plot_directive|sample_data|stylelib|fonts/(afm|pdfcorefonts))/",
    r"matplotlib/mpl-data/fonts/ttf/(cm|STIX|DejaVu(Serif|SansMono|SansDisplay|.*Oblique))",
    r"reportlab/fonts/(?!Vera|bitstream)",
    # Pillow: photos are JPEG, PNG and WebP, and nothing is lettered or converted with it.
    r"PIL/_(avif|imagingcms|imagingft|imagingtk)\.",
    r"(numpy|matplotlib|onnx)/(.*/)?tests?/",
    r"(numpy|onnx)/.*\.(pyi|h|proto|a|lib)$",
    r"skimage/",
    # Of a package's papers, what is told of it; the licences lie in a folder for all.
    r"[^/]+\.dist-info/(.*/)?(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json|(LICENSE|NOTICE)[^/]*)$",
    # Belongs to the C library, which is the system's.
    r"libmvec\.so",
)
_NEEDLESS = re.compile("|".join(_NEEDLESS_FILES))


def hidden_imports() -> list[str]:
    """Modules that are imported by name, or found as plug-ins."""
    return [*collect_submodules("kiosk"), "keyring.backends", *_TIME_ZONES]


def data_files() -> list[tuple[str, str]]:
    """Files that are no modules, each with its folder in the bundle."""
    # The group photo of the demo film; no other picture of the package.
    pictures = ["data/images/mask_*", "data/images/Tom_*", "app/**", "gui/**"]
    found = collect_data_files("insightface", excludes=pictures)
    for name in _TIME_ZONES:
        found += collect_data_files(name)
    for name in (*_TOLD, *(_installed(names) for names in _ONE_OF)):
        found += copy_metadata(name)
    resources = (path for path in RESOURCES.rglob("*") if path.suffix in _RESOURCES and path.is_file())
    return found + [(str(path), str(path.parent.relative_to(ROOT))) for path in (*resources, *help_files())]


def help_files() -> list[Path]:
    """The pages of the docs that the program's help shows, in all languages, and the pictures on them."""
    folder = ROOT / "docs"
    pages = [folder / name for name in SHOWN]
    pages += [other for page in pages for other in page.parent.glob(f"{page.stem}.*.md")]
    pictures = {page.parent / name for page in pages for name in _PICTURE.findall(page.read_text("utf-8"))}
    return [*pages, *sorted({path.resolve() for path in pictures})]


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that the product needs."""
    return [entry for entry in entries if not _NEEDLESS.match(entry[0].replace("\\", "/"))]


def _installed(names: tuple[str, ...]) -> str:
    for name in names:
        try:
            version(name)
        except PackageNotFoundError:
            continue
        return name
    msg = f"None of {', '.join(names)} is installed."
    raise RuntimeError(msg)
