"""Part of `make bench`: how soon LanguageTool answers after its start, how fast it is warm, and what it costs."""

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median, quantiles

import psutil

from evals.letters import load
from followup import wiring
from followup.languagetool import archive, java
from followup.languagetool.client import Client
from followup.languagetool.folder import Folder, make
from followup.languagetool.launch import OPTIONS, Running, end, launch
from followup.languagetool.memory import Memory
from followup.languagetool.warm import TEXTS, warm

STARTS = 3
WORDS = 150
PEOPLE, EACH = 20, 3


def messages() -> list[str]:
    """Return messages of 150 words, each of another text."""
    words = " ".join(letter.body for letter in load("clean", "seen")).split()
    return [" ".join(words[at : at + WORDS]) for at in range(0, len(words) - WORDS, WORDS)]


def start(
    folder: Folder, found: java.Java, options: Sequence[str], extra: Sequence[str]
) -> tuple[Running, float, float]:
    """Start a server; return it with the seconds until it answers and until its first check is done."""
    began = time.perf_counter()
    running = launch(folder, found, options=options, extra=extra)
    answers = time.perf_counter() - began
    Client(running.address, 60).find(TEXTS[0], "en-US")
    return running, answers, time.perf_counter() - began


def starts(folder: Folder, found: java.Java, name: str, options: Sequence[str], extra: Sequence[str]) -> float:
    """Measure some starts, print them, and return the median to the first answer."""
    firsts, work = [], []
    for _ in range(STARTS):
        running, _, first = start(folder, found, options, extra)
        times = running.process.cpu_times()
        firsts.append(first)
        work.append(times.user + times.system)
        end(running.process)
    print(
        f"{name:34}first answer after {median(firsts):.1f} s ({min(firsts):.1f} to {max(firsts):.1f}), "
        f"{median(work):.1f} s of processor"
    )
    return median(firsts)


def milliseconds(work: Callable[[str], object], texts: Sequence[str]) -> tuple[float, float]:
    """Return median and 95th percentile over the texts."""
    times = []
    for text in texts:
        began = time.perf_counter()
        work(text)
        times.append((time.perf_counter() - began) * 1000)
    return median(times), quantiles(times, n=20)[-1]


def main() -> None:
    """Measure and print; raise SetupError where LanguageTool is not set up."""
    here = wiring.languagetool().folder
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(make(Path(name) / "languagetool"))
        folder.jars.symlink_to(here.jars, target_is_directory=True)
        if here.java.exists():
            folder.java.symlink_to(here.java, target_is_directory=True)
        found = java.required(folder)
        print(f"\nLanguageTool on Java {found.major}, load of the machine {os.getloadavg()[0]:.1f}")
        plain = starts(folder, found, "plain Java", (), ())
        starts(folder, found, "our options", OPTIONS, ())
        made = archive.make_archive(folder, found)
        fast = starts(folder, found, "our options and the archive", OPTIONS, archive.option(made, found))
        print(f"{'with the archive / plain':34}{fast / plain:.2f}")
        running, _, _ = start(folder, found, OPTIONS, archive.option(made, found))
        try:
            _warm(running)
        finally:
            end(running.process)


def _warm(running: Running) -> None:
    client = Client(running.address, 60)
    warm(client)
    texts = messages()
    letters, memory = [one.body for one in load("clean", "seen")[:40]], Memory()
    new = milliseconds(lambda text: client.find(text, "en-US"), texts[:40])
    first = milliseconds(lambda text: memory.find(text, "en-US", client.find), letters)
    edited = [text.replace(" the ", " this ", 1) for text in letters]
    edit = milliseconds(lambda text: memory.find(text, "en-US", client.find), edited)
    print(f"warm, a new message of {WORDS} words:   median {new[0]:.0f} ms, p95 {new[1]:.0f} ms")
    print(f"warm, a new letter:                median {first[0]:.0f} ms, p95 {first[1]:.0f} ms")
    print(
        f"the letter after one edited word:  median {edit[0]:.0f} ms, p95 {edit[1]:.0f} ms ({edit[0] / first[0]:.2f} of a new one)"
    )
    clients = [Client(running.address, 60) for _ in range(PEOPLE)]
    waits: list[float] = []

    def person(number: int) -> None:
        for turn in range(EACH):
            began = time.perf_counter()
            clients[number].find(f"{texts[(number * EACH + turn) % len(texts)]} Number {number}.", "en-US")
            waits.append((time.perf_counter() - began) * 1000)

    began = time.perf_counter()
    with ThreadPoolExecutor(PEOPLE) as pool:
        list(pool.map(person, range(PEOPLE)))
    took = time.perf_counter() - began
    print(
        f"{PEOPLE} people at once:                 {PEOPLE * EACH / took:.0f} checks a second, "
        f"median {median(waits):.0f} ms, p95 {quantiles(waits, n=20)[-1]:.0f} ms"
    )
    memory = psutil.Process(running.process.pid).memory_info().rss >> 20
    print(f"memory after that:                 {memory} MB")


if __name__ == "__main__":
    main()
