"""Shows Markdown as one reads it: air between its parts, and pictures no wider than there is room."""

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from kiosk.ui.palette import SPACE


class Reader(QTextBrowser):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "card")
        self._text = ""

    def read(self, text: str) -> None:
        """Show this Markdown from its beginning."""
        self._text = text
        self.setMarkdown(text)
        self.document().setDocumentMargin(SPACE[3])
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        airy = QTextBlockFormat()
        airy.setBottomMargin(SPACE[1])
        cursor.mergeBlockFormat(airy)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(found, QByteArray):
            return found
        picture, room = QImage.fromData(found), self.viewport().width() - 2 * SPACE[4]
        if picture.width() > room > 0:
            return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._text and event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            part = bar.value() / max(1, bar.maximum())
            self.read(self._text)
            bar.setValue(round(part * bar.maximum()))
