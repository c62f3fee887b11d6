"""What roles are called on screen."""

from collections.abc import Mapping

from kiosk.domain.staff import Role
from kiosk.ui.wording import tr


def role_names() -> Mapping[Role, str]:
    return {Role.TEACHER: tr("Teacher"), Role.OFFICE: tr("Office"), Role.ADMIN: tr("Admin")}
