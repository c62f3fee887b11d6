from collections.abc import Iterable
from enum import Enum

from cyclonedx.model import HashType
from cyclonedx.model.license import DisjunctiveLicense
from packageurl import PackageURL

class ComponentType(Enum):
    APPLICATION = ...
    LIBRARY = ...
    MACHINE_LEARNING_MODEL = ...

class Component:
    def __init__(
        self,
        *,
        name: str,
        type: ComponentType,
        version: str,
        bom_ref: str,
        purl: PackageURL | None = ...,
        licenses: Iterable[DisjunctiveLicense] = ...,
        hashes: Iterable[HashType] = ...,
    ) -> None: ...
