"""The administrative template: every setting that an organisation can lay down, for Group Policy and Intune.

The format: learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
"""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from kiosk.settings.model import SECTIONS
from kiosk.settings.policies import POLICY_KEY
from kiosk.settings.table import TABLE, Row

NAME = "Kiosk"
_NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_SUPPORTED = "SupportedOnKiosk"
_REVISION = {"revision": "1.0", "schemaVersion": "1.0", "xmlns": _NAMESPACE}


def laid_down() -> tuple[Row, ...]:
    """The settings that an organisation can lay down."""
    return tuple(row for row in TABLE if row.about.policy)


def items_of(row: Row) -> tuple[str | int, ...]:
    """All values of a setting that is one of a few; empty where it is typed in.

    A number that can be negative is one of a few texts: the registry's numbers have no sign.
    """
    if row.least is not None and row.least < 0 and row.most is not None:
        return tuple(str(value) for value in range(row.least, row.most + 1))
    return row.values


def admx() -> str:
    """The template itself, whose words are in `adml`."""
    root = ET.Element("policyDefinitions", _REVISION)
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix="kiosk", namespace="Kiosk.Policies.Kiosk")
    ET.SubElement(root, "resources", minRequiredRevision="1.0")
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name=_SUPPORTED, displayName=_string(_SUPPORTED))
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", name=NAME, displayName=_string(NAME))
    for section in SECTIONS:
        name = _category(section.__name__)
        category = ET.SubElement(categories, "category", name=name, displayName=_string(name))
        ET.SubElement(category, "parentCategory", ref=NAME)
    policies = ET.SubElement(root, "policies")
    for row in laid_down():
        _add_policy(policies, row)
    return _written(root)


def adml() -> str:
    """The words of the template, in English."""
    root = ET.Element("policyDefinitionResources", _REVISION)
    ET.SubElement(root, "displayName").text = NAME
    ET.SubElement(root, "description").text = "Settings of the attendance kiosk."
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    for key, text in _strings().items():
        ET.SubElement(strings, "string", id=key).text = text
    presentations = ET.SubElement(resources, "presentationTable")
    for row in laid_down():
        if row.kind is not bool:
            _add_presentation(presentations, row)
    return _written(root)


def _add_policy(policies: ET.Element, row: Row) -> None:
    name = row.name
    about = {"displayName": _string(name), "explainText": _string(f"{name}_Help"), "key": POLICY_KEY}
    policy = ET.SubElement(policies, "policy", {"name": name, "class": "Machine", **about})
    ET.SubElement(policy, "parentCategory", ref=_category(row.section.__name__))
    ET.SubElement(policy, "supportedOn", ref=_SUPPORTED)
    if row.kind is bool:
        policy.set("valueName", name)
        for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, state), "decimal", value=value)
        return
    policy.set("presentation", f"$(presentation.{name})")
    _add_element(ET.SubElement(policy, "elements"), row)


def _add_element(elements: ET.Element, row: Row) -> None:
    name = row.name
    if items := items_of(row):
        choice = ET.SubElement(elements, "enum", id=name, valueName=name, required="true")
        for number, value in enumerate(items):
            item = ET.SubElement(choice, "item", displayName=_string(_item(name, number)))
            holder = ET.SubElement(item, "value")
            if isinstance(value, int):
                ET.SubElement(holder, "decimal", value=str(value))
            else:
                ET.SubElement(holder, "string").text = value
    elif row.kind is int:
        bounds = {"minValue": str(row.least or 0), "maxValue": str(row.most)}
        ET.SubElement(elements, "decimal", {"id": name, "valueName": name, "required": "true", **bounds})
    else:
        ET.SubElement(elements, "text", id=name, valueName=name)


def _add_presentation(presentations: ET.Element, row: Row) -> None:
    shown = ET.SubElement(presentations, "presentation", id=row.name)
    label = f"{row.about.title} ({row.about.unit})" if row.about.unit else row.about.title
    if items := items_of(row):
        default = next(number for number, value in enumerate(items) if str(value) == str(row.default))
        places = {"refId": row.name, "noSort": "true", "defaultItem": str(default)}
        ET.SubElement(shown, "dropdownList", places).text = f"{label}:"
    elif row.kind is int:
        steps = {"refId": row.name, "defaultValue": str(row.default), "spinStep": str(row.step or 1)}
        ET.SubElement(shown, "decimalTextBox", steps).text = f"{label}:"
    else:
        box = ET.SubElement(shown, "textBox", refId=row.name)
        ET.SubElement(box, "label").text = f"{label}:"
        ET.SubElement(box, "defaultValue").text = str(row.default)


def _strings() -> Mapping[str, str]:
    texts = {NAME: NAME, _SUPPORTED: "Kiosk 0.1 and newer"}
    texts |= {_category(section.__name__): section.section_title for section in SECTIONS}
    for row in laid_down():
        texts[row.name] = row.about.title
        texts[f"{row.name}_Help"] = _help(row)
        for number, value in enumerate(items_of(row)):
            texts[_item(row.name, number)] = row.about.choices.get(value, str(value))
    return texts


def _help(row: Row) -> str:
    if row.kind is bool:
        states = (
            "Enabled means yes, Disabled means no. Not configured leaves it to the program's own settings,"
        )
        return f"{row.about.sentence}\n\n{states} which begin with {'yes' if row.default else 'no'}."
    return (
        f"{row.about.sentence}\n\nIt must be {row.must_be}. Disabled and Not configured leave it to the"
        " program's own settings."
    )


def _category(section: str) -> str:
    return f"Section{section}"


def _item(name: str, number: int) -> str:
    return f"{name}_{number}"


def _string(key: str) -> str:
    return f"$(string.{key})"


def _written(root: ET.Element) -> str:
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
