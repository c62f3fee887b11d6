from enum import Enum

class HashAlgorithm(Enum):
    SHA_256 = ...

class HashType:
    def __init__(self, *, alg: HashAlgorithm, content: str) -> None: ...
