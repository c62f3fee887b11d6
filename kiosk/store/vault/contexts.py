"""What a sealed thing belongs to: it opens for that alone, so that none can be put in another's place."""

import json

_SCHEMA = 1


def template_context(person_id: str, pack_id: str) -> str:
    return json.dumps(["template", _SCHEMA, person_id, pack_id])


def photo_context(person_id: str) -> str:
    return json.dumps(["photo", _SCHEMA, person_id])
