"""The data folder that all accounts of a Windows computer share: who may write there, and who may not."""

import os
import shutil
import subprocess
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.paths import AppPaths
from kiosk.settings import remarks_on

# Well-known SIDs, which are the same in every language of Windows:
# learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers
_SYSTEM, _ADMINISTRATORS, _USERS = "*S-1-5-18", "*S-1-5-32-544", "*S-1-5-32-545"
_EMPTY = "# What is laid down here holds for all accounts of this computer. docs/it/policies.md lists it.\n"


def prepare_shared(paths: AppPaths, *, account: str, policy: Path | None) -> None:
    """Make the folder, lay down what may be done in it, and put the machine's policy file there.

    Args:
        paths: the shared profile.
        account: who may write there; empty for every account of the computer where the folder is new, and
            for those that it is shared with already where it is not.
        policy: a policy file to put there; None leaves the one that is there, or makes an empty one.

    Raises:
        Fault: something in the policy file can't be used, nobody has the account's name, or this account may
            not lay down anything for the computer. The file that was there is still there then.
    """
    if policy is not None:
        _refuse_bad(policy)
    is_new = not paths.policy.exists()
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
        if policy is not None:
            shutil.copyfile(policy, paths.policy)
        elif is_new:
            paths.policy.write_text(_EMPTY, "utf-8")
    except OSError as error:
        sentence = Sentence("{policy} can't be written. Run this as an administrator.", policy=paths.policy)
        raise Fault(sentence, details=str(error)) from error
    if is_new or account:
        for command in access_commands(paths, account or _USERS):
            _icacls(command)


def access_commands(paths: AppPaths, who: str) -> tuple[tuple[str, ...], ...]:
    """What icacls is asked for: `who` may change all in the folder, but neither its policy nor itself.

    Whoever could rename the folder could put another in its place, with a policy of their own.
    """
    folder, policy = str(paths.data), str(paths.policy)
    full = tuple(f"{each}:(OI)(CI)F" for each in (_SYSTEM, _ADMINISTRATORS))
    return (
        (folder, "/setowner", _ADMINISTRATORS),
        (folder, "/inheritance:r", "/grant:r", *full, f"{who}:(OI)(CI)(IO)M"),
        (folder, "/grant", f"{who}:(RX,WD,AD)"),
        (policy, "/inheritance:r", "/grant:r", f"{_SYSTEM}:F", f"{_ADMINISTRATORS}:F", f"{who}:R"),
    )


def _refuse_bad(policy: Path) -> None:
    if not policy.is_file():
        raise Fault(
            "There is no policy file {policy}. Give its whole path, to where this account may read.",
            policy=policy,
        )
    if remarks := remarks_on(policy):
        raise Fault(" ".join(remarks))


def _icacls(arguments: tuple[str, ...]) -> None:
    program = Path(os.environ["SYSTEMROOT"]) / "System32" / "icacls.exe"
    done = subprocess.run(  # noqa: S603 - Windows' own program
        [program, *arguments, "/q"], capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        sentence = Sentence(
            "Windows refused to lay down who may write in {arguments}. Look whether the account exists.",
            arguments=arguments[0],
        )
        raise Fault(sentence, details=done.stderr or done.stdout)
