"""What could run the models on a computer."""

import time
from multiprocessing.connection import Connection

import pytest

from kiosk.domain.faults import Fault
from kiosk.engine.calibration.machine import Adapter, Machine, this_machine
from kiosk.engine.calibration.survey import Limits, SurveyPlan, spread, survey
from kiosk.engine.runtime.targets import ExecutionProvider, Place, Target

CPU = Place(Target())
CUDA = Place(Target(ExecutionProvider.CUDA))


def machine(*adapters: str, cores: int = 2) -> Machine:
    return Machine("A processor", cores, "A system", 8000, tuple(Adapter(name, "1") for name in adapters))


@pytest.mark.parametrize(("cores", "threads"), [(1, [1]), (2, [1]), (4, [1, 2, 3]), (16, [1, 2, 3, 4])])
def test_thread_counts_leave_one_core_to_camera_and_screen(cores: int, threads: list[int]):
    places = spread([CPU], machine=machine(cores=cores), limits=Limits())
    assert [place.target.threads for place in places] == threads


def test_cpu_comes_first_for_everything_is_compared_with_it():
    places = spread([CUDA, CPU], machine=machine(), limits=Limits())
    assert [place.target.provider for place in places] == [ExecutionProvider.CPU, ExecutionProvider.CUDA]


def test_one_adapter_of_the_maker_lends_its_name():
    places = spread([CUDA], machine=machine("Intel UHD", "NVIDIA RTX 3060"), limits=Limits())
    assert [place.name for place in places] == ["CUDA (NVIDIA RTX 3060)"]


def test_two_adapters_of_the_maker_are_two_targets():
    places = spread([CUDA], machine=machine("NVIDIA A", "NVIDIA B"), limits=Limits())
    assert [place.target.key for place in places] == ["cuda:0", "cuda:1"]


def test_adapters_that_onnx_runtime_lists_keep_its_numbers_and_names():
    listed = [
        Place(Target(ExecutionProvider.DIRECTML, 0), "A"),
        Place(Target(ExecutionProvider.DIRECTML, 2), "B"),
    ]
    places = spread(listed, machine=machine("A", "B"), limits=Limits())
    assert [(place.target.key, place.adapter) for place in places] == [
        ("directml:0", "A"),
        ("directml:2", "B"),
    ]


def test_limits_are_given_to_adapters():
    (place,) = spread([CUDA], machine=machine(), limits=Limits(memory_mb=512, batch=4))
    assert (place.target.memory_mb, place.target.batch) == (512, 4)


def test_this_computer_can_be_described():
    found = this_machine()
    assert found.processor
    assert found.cores >= 1
    assert found.memory_mb > 100


def test_a_real_survey_finds_cpu_and_one_distribution():
    found = survey(SurveyPlan(), limit=60)
    assert found is not None
    assert found.places[0].target.on_cpu
    assert len(found.distributions) == 1


def cannot_load(pipe: Connection, plan: SurveyPlan) -> None:
    del pipe, plan
    raise ImportError("DLL load failed while importing onnxruntime_pybind11_state")


def test_onnx_runtime_that_does_not_load_is_a_fault():
    with pytest.raises(Fault, match=r"can't be started\. Install the program again") as caught:
        survey(SurveyPlan(), limit=60, worker=cannot_load)
    assert "DLL load failed" in caught.value.details


def never_ends(pipe: Connection, plan: SurveyPlan) -> None:
    del pipe, plan
    time.sleep(60)


def test_a_computer_that_is_too_busy_is_not_told_to_install_again():
    with pytest.raises(Fault, match="too busy to be measured"):
        survey(SurveyPlan(), limit=0.5, worker=never_ends)


def test_a_survey_can_be_cancelled():
    assert survey(SurveyPlan(), limit=60, cancelled=lambda: True) is None
