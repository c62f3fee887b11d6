"""Says greetings by the system's own voice, off the UI thread: never more than one behind."""

import base64
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Condition, Thread
from typing import Protocol

_WAITING = 1  # greetings behind the one that is said: who came before that has gone on
_LONGEST_S = 8.0
# What Linux has for speaking; the first that is there is used. The text follows.
_SPEAKERS = (("spd-say", "--wait", "-l"), ("espeak-ng", "-v"), ("espeak", "-v"))
_POWERSHELL = """
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
while ($null -ne ($line = [Console]::In.ReadLine())) {
  $language, $text = $line.Split(' ')
  try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]$language) } catch { }
  $voice.Speak([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($text)))
  [Console]::Out.WriteLine('said')
}
"""


class Speaker(Protocol):
    """Says a text and returns once it is said; `close` makes it stop, from any thread."""

    def say(self, text: str, language: str) -> None: ...

    def close(self) -> None: ...


class EachTime:
    """Starts a program for each text, with the language and then the text at the end of its arguments."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None

    def say(self, text: str, language: str) -> None:
        quiet = subprocess.DEVNULL
        command = [*self._command, language, "--", text]
        with subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet) as process:  # noqa: S603 - our own command
            self._process = process
            try:
                process.wait(_LONGEST_S)
            except subprocess.TimeoutExpired:
                process.kill()

    def close(self) -> None:
        if self._process is not None:
            self._process.terminate()


class Kept:
    """Keeps one program that reads a line for each text, and answers with one when it is said."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None

    def say(self, text: str, language: str) -> None:
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        process = self._process
        assert process.stdin is not None  # noqa: S101 - asked for above
        assert process.stdout is not None  # noqa: S101 - asked for above
        process.stdin.write(f"{language} {base64.b64encode(text.encode()).decode()}\n".encode())
        process.stdin.flush()
        process.stdout.readline()

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()


class Voice:
    """Says texts one after the other on a thread of its own, and forgets all but the newest that waits."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._waiting = deque[tuple[str, str]](maxlen=_WAITING)
        self._told = Condition()
        self._closed = False
        self._thread: Thread | None = None

    def say(self, text: str, language: str) -> None:
        """Have it said soon, and return at once; `language` as in en-GB."""
        with self._told:
            self._waiting.append((text, language))
            self._told.notify()
        if self._thread is None:
            self._thread = Thread(target=self._run, name="voice", daemon=True)
            self._thread.start()

    def close(self) -> None:
        with self._told:
            self._closed = True
            self._told.notify()
        self._speaker.close()
        if self._thread is not None:
            self._thread.join(_LONGEST_S)

    def _run(self) -> None:
        while True:
            with self._told:
                self._told.wait_for(lambda: self._closed or bool(self._waiting))
                if self._closed:
                    return
                text, language = self._waiting.popleft()
            with suppress(OSError):  # a PC without a sound device; the card says the same
                self._speaker.say(text, language)


def find_voice() -> Callable[[], Voice] | None:
    """What makes a Voice of this computer; None where it has none."""
    if sys.platform == "win32":
        shell = shutil.which("powershell")
        if shell is None:
            return None
        script = base64.b64encode(_POWERSHELL.encode("utf-16-le")).decode()
        return lambda: Voice(Kept((shell, "-NoProfile", "-NonInteractive", "-EncodedCommand", script)))
    for command in _SPEAKERS:
        found = shutil.which(command[0])
        if found is not None:
            return lambda: Voice(EachTime((found, *command[1:])))
    return None
