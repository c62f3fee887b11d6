"""Sentences go through the program as text, and keep what a translator needs."""

from multiprocessing import Pipe
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence


def test_reads_as_english_and_keeps_its_parts():
    said = Sentence("There is no {path}.", path=Path("list.csv"))
    assert said == "There is no list.csv."
    assert (said.template, said.values) == ("There is no {path}.", {"path": "list.csv"})


def test_braces_without_values_stay_as_they_are():
    assert Sentence("Name it {date}.csv.") == "Name it {date}.csv."


def test_a_fault_keeps_its_sentence_through_a_pipe_and_within_another():
    reason = Sentence("The disk is full.")
    near, far = Pipe()
    with near, far:
        near.send(Fault("{file} can't be written: {why}", details="28", file="a", why=reason))
        fault = far.recv()
    again = Fault(fault.sentence, details=fault.details)
    assert str(again) == again.sentence == "a can't be written: The disk is full."
    assert again.details == "28"
    outer = again.sentence
    assert isinstance(outer, Sentence)
    inner = outer.values["why"]
    assert isinstance(inner, Sentence)
    assert inner.template == reason
