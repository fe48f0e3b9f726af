"""`python -m tests`: all tests in two processes, those that mostly wait for servers and browsers beside those that compute.

Arguments go to both: `python -m tests --durations=20`.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
WAITING = ("tests/ui", "tests/languagetool", "tests/engines/test_llama_server.py", "tests/test_model_cli.py")


def main(arguments: Sequence[str]) -> int:
    """Run both halves, print the report of one after the other, and return 0 where both have passed."""
    pytest = [sys.executable, "-m", "pytest", *arguments]
    with tempfile.TemporaryFile() as told:
        waiting = subprocess.Popen([*pytest, *WAITING], cwd=ROOT, stdout=told, stderr=subprocess.STDOUT)
        try:
            computing = subprocess.run([*pytest, *(f"--ignore={path}" for path in WAITING)], cwd=ROOT, check=False)
            code = waiting.wait()
        finally:
            waiting.terminate()
        told.seek(0)
        sys.stdout.buffer.write(told.read())
    return max(computing.returncode, code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
