"""Templates: exact vectors back, nonsense kept out, packs kept apart, a Roster of whom one asks for."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from kiosk.domain.faces import Embedding
from kiosk.domain.roster import Person, Template
from kiosk.store.database import Database
from kiosk.store.people import People
from kiosk.store.templates import Templates
from tests.consents import consent_to


@pytest.fixture(autouse=True)
def _two_people(database: Database, ada: Person, bilal: Person) -> None:
    People(database).add(ada)
    People(database).add(bilal)
    consent_to(database, ada.id, bilal.id)


def test_a_template_comes_back_bit_by_bit(database: Database, template_of: Callable[..., Template]):
    template = template_of("17", dimension=256)
    Templates(database).add([template])
    (found,) = Templates(database).of("17", "open-1")
    assert found.embedding.vector.tobytes() == template.embedding.vector.tobytes()
    assert found.embedding.vector.dtype == np.float32
    assert (found.person_id, found.quality, found.made_at) == ("17", 0.5, template.made_at)


@pytest.mark.parametrize(
    "vector", [[float("nan"), 1.0], [float("inf"), 0.0], [0.0, 0.0], [3.0, 4.0], [[1.0, 0.0]], []]
)
def test_a_vector_that_is_not_one_of_unit_length_is_kept_out(
    database: Database, template_of: Callable[..., Template], vector: Sequence[float]
):
    good = template_of("17", dimension=2)
    bad = Template("17", Embedding(np.asarray(vector, np.float32), "open-1"), 0.5, good.made_at)
    with pytest.raises(ValueError, match=r"A Template is"):
        Templates(database).add([good, bad])
    assert Templates(database).counts("open-1") == {}, "all or none"


def test_a_pack_has_one_dimension(database: Database, template_of: Callable[..., Template]):
    Templates(database).add([template_of("17", dimension=8)])
    with pytest.raises(ValueError, match="has 8 dimensions, not 16"):
        Templates(database).add([template_of("4", dimension=16)])


def test_packs_are_kept_apart(database: Database, template_of: Callable[..., Template]):
    Templates(database).add([template_of("17"), template_of("17", pack_id="starter-1", dimension=16)])
    roster = Templates(database).roster("starter-1")
    assert roster.matrix.shape == (1, 16)
    assert roster.enrolled == 1
    assert Templates(database).roster("another-1").enrolled == 0


def test_a_roster_has_whom_one_asks_for_and_their_rows(
    database: Database, template_of: Callable[..., Template], ada: Person, bilal: Person
):
    one, two, three = template_of("17", seed=1), template_of("4", seed=2), template_of("17", seed=3)
    Templates(database).add([one, two, three])
    everyone = Templates(database).roster("open-1")
    assert everyone.people == (ada, bilal)
    assert everyone.owners.tolist() == [0, 1, 0]
    assert (everyone.matrix[1] == two.embedding.vector).all()
    only_ada = Templates(database).roster("open-1", ["17"])
    assert only_ada.people == (ada,)
    assert only_ada.matrix.shape == (2, 8)
    assert Templates(database).roster("open-1", []).people == ()


def test_who_has_no_template_is_on_the_roster_without_a_row(database: Database):
    roster = Templates(database).roster("open-1")
    assert len(roster.people) == 2
    assert roster.enrolled == 0


def test_replacing_touches_one_person_and_one_pack(database: Database, template_of: Callable[..., Template]):
    Templates(database).add([template_of("17"), template_of("17"), template_of("4")])
    Templates(database).add([template_of("17", pack_id="starter-1")])
    Templates(database).replace("17", "open-1", [template_of("17", seed=9)])
    assert Templates(database).counts("open-1") == {"17": 1, "4": 1}
    assert Templates(database).counts("starter-1") == {"17": 1}


def test_a_replacement_that_is_no_good_leaves_the_old_ones(
    database: Database, template_of: Callable[..., Template]
):
    Templates(database).add([template_of("17")])
    with pytest.raises(ValueError, match="dimensions"):
        Templates(database).replace("17", "open-1", [template_of("17"), template_of("17", dimension=3)])
    assert Templates(database).counts("open-1") == {"17": 1}


def test_what_is_replaced_leaves_no_trace_even_within_a_larger_change(
    path: Path, database: Database, template_of: Callable[..., Template]
):
    old = template_of("17", seed=1, dimension=256)
    Templates(database).add([old])
    trace = database.rows("SELECT sealed FROM templates")[0]["sealed"]
    with database.writing():
        Templates(database).replace("17", "open-1", [template_of("17", seed=2, dimension=256)])
        People(database).remove("4")
    assert trace not in b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    assert Templates(database).counts("open-1") == {"17": 1}
