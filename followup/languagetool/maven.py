"""Getting the locked jars by Maven, with its own settings; and the address of the repository where there is no Maven."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from followup.errors import SetupError
from followup.languagetool.download import Watch
from followup.languagetool.folder import Folder, make
from followup.languagetool.jars import Jar, is_whole

_PLUGIN_VERSION = "3.8.1"
_GOAL = f"org.apache.maven.plugins:maven-dependency-plugin:{_PLUGIN_VERSION}:copy"
_POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion>
<groupId>followup</groupId><artifactId>languagetool</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin>
<groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>{version}</version>
<configuration><outputDirectory>${{project.basedir}}/jars</outputDirectory><artifactItems>
{items}
</artifactItems></configuration>
</plugin></plugins></build>
</project>
"""
_ITEM = "<artifactItem><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></artifactItem>"


def program() -> str | None:
    """Return the path of Maven, or None."""
    return shutil.which("mvn")


def central() -> str:
    """Return the address that Maven itself takes where nothing else is set, as the library jgo keeps it."""
    from jgo.constants import MAVEN_CENTRAL_URL  # noqa: PLC0415 - only a set-up without Maven needs it

    return str(MAVEN_CENTRAL_URL)


def copy(jars: Sequence[Jar], folder: Folder, java_home: Path, watch: Watch) -> None:
    """Have Maven fetch `jars`, verify them and put them into the folder; raise SetupError where it cannot."""
    make(folder.jars)
    by_name = {jar.name: jar for jar in jars}
    with tempfile.TemporaryDirectory(dir=folder.root) as name:
        place = Path(name)
        items = "\n".join(_ITEM.format(*jar.coordinates) for jar in jars)
        (place / "pom.xml").write_text(_POM.format(items=items, version=_PLUGIN_VERSION), encoding="utf-8")
        _run(place, java_home, _counter(place / "jars", watch))
        for jar in jars:
            if not is_whole(place / "jars" / jar.name, jar):
                raise SetupError(f"Maven brought something else than {jar.name}: nothing of it was kept.")
        for jar_name in by_name:
            (place / "jars" / jar_name).replace(folder.jars / jar_name)


def _counter(place: Path, watch: Watch) -> Callable[[], None]:
    """Return what tells `watch` how many bytes have come since the last call."""
    told = 0

    def count() -> None:
        nonlocal told
        now = sum(path.stat().st_size for path in place.glob("*.jar"))
        watch(now - told)
        told = now

    return count


def _run(place: Path, java_home: Path, count: Callable[[], None]) -> None:
    command = [program() or "mvn", "--batch-mode", "--quiet", _GOAL]
    environment = {**os.environ, "JAVA_HOME": str(java_home)}
    with (place / "log").open("w+", encoding="utf-8", errors="replace") as log:
        try:
            process = subprocess.Popen(  # noqa: S603 - Maven itself
                command, cwd=place, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        except OSError as error:
            raise SetupError(f"Maven does not start: {error.strerror or error}.") from None
        with process:
            try:
                while process.poll() is None:
                    time.sleep(0.2)
                    count()
            except BaseException:
                process.terminate()
                raise
        count()
        if process.returncode:
            log.seek(0)
            said = next((line.strip() for line in log if "ERROR" in line), "it gave no reason")
            raise SetupError(f"Maven could not fetch LanguageTool ({said[:200]}): run 'followup setup' again.")


def base_address(chosen: str | None) -> str:
    """Return the repository's address: the chosen one, else the mirror in Maven's settings, else Maven's default.

    Raises SetupError for a chosen address that is not http(s).
    """
    if chosen:
        if not re.match(r"https?://[^/\s]+", chosen):
            raise SetupError(f"{chosen!r} is not the address of a repository: it begins with https://.")
        return chosen
    homes = [Path.home() / ".m2" / "settings.xml"]
    homes += [
        Path(os.environ[name]) / "conf" / "settings.xml" for name in ("MAVEN_HOME", "M2_HOME") if name in os.environ
    ]
    return next((mirror for path in homes if (mirror := _mirror(path))), None) or central()


def _mirror(settings: Path) -> str | None:
    """Return the address of the mirror of Central in a settings file; one that cannot be read has none."""
    try:
        text = re.sub(r'\sxmlns="[^"]*"', "", settings.read_text(encoding="utf-8"))
        mirrors = list(ET.fromstring(text).iter("mirror"))  # noqa: S314 - the person's own file
    except (OSError, ValueError, ET.ParseError):
        return None
    for mirror in mirrors:
        of = {name.strip() for name in (mirror.findtext("mirrorOf") or "").split(",")}
        url = (mirror.findtext("url") or "").strip()
        covers = of & {"*", "central", "external:*"} and "!central" not in of
        if covers and (mirror.findtext("blocked") or "").strip() != "true" and re.match(r"https?://", url):
            return url
    return None
