"""Makes the kiosk's five sounds anew: short sine tones with soft ends, told apart by ear."""

import wave
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 22_050
# Each sound: tones of (hertz, seconds), then its loudness from 0 to 1.
SOUNDS = {
    "marked": (((659.3, 0.10), (987.8, 0.22)), 0.5),
    "late": (((587.3, 0.12), (587.3, 0.18)), 0.5),
    "already": (((784.0, 0.07),), 0.15),
    "left": (((987.8, 0.10), (659.3, 0.22)), 0.4),
    "ask": (((523.3, 0.14), (392.0, 0.24)), 0.5),
}


def tone(hertz: float, seconds: float) -> NDArray[np.float64]:
    moments = np.arange(int(seconds * RATE)) / RATE
    rise = np.minimum(1.0, moments / 0.008)
    fall = np.minimum(1.0, (seconds - moments) / (seconds * 0.6))
    return (
        (np.sin(2 * np.pi * hertz * moments) + 0.2 * np.sin(4 * np.pi * hertz * moments)) / 1.2 * rise * fall
    )


def main() -> None:
    gap = np.zeros(int(0.015 * RATE))
    for name, (tones, loudness) in SOUNDS.items():
        samples = np.concatenate(tuple(chain.from_iterable((tone(*each), gap) for each in tones)))
        with wave.open(str(Path(__file__).parent / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((samples * loudness * 32_000).astype("<i2").tobytes())


if __name__ == "__main__":
    main()
