"""Fetching the locked jars from a Maven repository, where there is no Maven: verified, in parts, with resume."""

import errno
import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from followup.errors import SetupError
from followup.languagetool.folder import Folder, make
from followup.languagetool.jars import Jar, is_whole

TRIES = 3
SILENCE = 30
"""Seconds without a byte after which a connection is given up."""
_PIECE = 1 << 16
Watch = Callable[[int], None]
"""Receives the number of bytes that have just come."""


def download(jars: Sequence[Jar], folder: Folder, base: str, watch: Watch) -> None:
    """Fetch `jars` from the repository at `base` into the folder; what is whole stays, what is cut off is resumed.

    Raises SetupError where the repository cannot be reached, sends something else, or the disk is full.
    """
    make(folder.jars)
    with ThreadPoolExecutor(4) as workers:
        waiting = [workers.submit(_fetch, jar, folder.jars, base, watch) for jar in jars]
        try:
            for one in waiting:
                one.result()
        except OSError as error:
            raise SetupError(_sentence(error, folder.jars)) from None
        finally:
            workers.shutdown(cancel_futures=True)


def _fetch(jar: Jar, folder: Path, base: str, watch: Watch) -> None:
    part = folder / f"{jar.name}.part"
    for left in reversed(range(TRIES)):
        try:
            _continue(f"{base.rstrip('/')}/{jar.path}", part, jar, watch)
            break
        except urllib.error.HTTPError as error:
            error.close()
            if error.code < 500 or not left:
                raise SetupError(
                    f"The repository answered {error.code} for {jar.path}: is its address right?"
                ) from None
        except (OSError, http.client.HTTPException) as error:
            if not left or _is_of_the_disk(error):
                raise error if isinstance(error, OSError) else OSError(str(error)) from None
            time.sleep(0.2 * (TRIES - left))
    if not is_whole(part, jar):
        watch(-min(part.stat().st_size, jar.size))
        part.unlink()
        raise SetupError(f"The repository sent something else than {jar.name}: nothing of it was kept.")
    part.replace(folder / jar.name)


def _continue(address: str, part: Path, jar: Jar, watch: Watch) -> None:
    """Fetch what is not there yet; a repository that cannot resume sends everything again."""
    have = part.stat().st_size if part.exists() else 0
    if have >= jar.size:
        return
    request = urllib.request.Request(address, headers={"Range": f"bytes={have}-"} if have else {})  # noqa: S310
    with urllib.request.urlopen(request, timeout=SILENCE) as answer:  # noqa: S310 - http or https, checked in `maven`
        if have and answer.status != http.client.PARTIAL_CONTENT:
            watch(-have)
            part.unlink()
        with part.open("ab") as file:
            while piece := answer.read(_PIECE):
                file.write(piece)
                watch(len(piece))
                if file.tell() > jar.size:
                    return
    if part.stat().st_size < jar.size:
        raise ConnectionError("the connection was cut off")


def _is_of_the_disk(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)


def _sentence(error: OSError, folder: Path) -> str:
    if _is_of_the_disk(error):
        return f"There is no room left in {folder}: make room, then run 'followup setup' again; it goes on from here."
    reason = getattr(error, "reason", None) or error.strerror or error
    return f"The jars could not be fetched ({reason}): run 'followup setup' again; it goes on from here."
