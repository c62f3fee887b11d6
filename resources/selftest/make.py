"""Makes the self-test's picture and golden value anew: a drawn face, and what the starter pack makes of it.

python resources/selftest/make.py PACK, where PACK is the folder of a starter pack.
"""

import json
import sys
from pathlib import Path

import cv2

from kiosk.engine.demo.portraits import portrait
from kiosk.engine.models.recogniser import Recogniser
from kiosk.engine.packs.pack import open_pack

HERE = Path(__file__).resolve().parent
SEED, SIDE = 7, 320


def main(pack: Path) -> None:
    picture = HERE / "portrait.png"
    cv2.imwrite(str(picture), portrait(SEED, side=SIDE))
    pixels = cv2.imread(str(picture))
    recogniser = Recogniser(open_pack(pack))
    (found,) = recogniser.detect(pixels)
    (face,) = recogniser.embed(pixels, (found,))
    golden = {
        "pack": face.embedding.pack_id,
        "embedding": [round(float(value), 5) for value in face.embedding.vector],
    }
    (HERE / "golden.json").write_text(json.dumps(golden, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
