"""Makes the program's icon anew for what takes no SVG: kiosk.png for menus, kiosk.ico for Windows."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
SIDE = 256
SIDES = [(side, side) for side in (16, 24, 32, 48, 64, 128, 256)]


def main() -> None:
    app = QGuiApplication(["make", "-platform", "offscreen"])
    picture = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(HERE / "kiosk.svg")).render(painter)
    painter.end()
    picture.save(str(HERE / "kiosk.png"))
    with Image.open(HERE / "kiosk.png") as drawn:
        drawn.save(HERE / "kiosk.ico", sizes=SIDES)
    app.quit()


if __name__ == "__main__":
    main()
