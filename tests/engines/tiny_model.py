"""Writes a chat model of two megabytes in half a second, so that llama.cpp's own server can be tested without a download.

It is a real llama architecture that holds a counted bigram model: one-hot embeddings, one block whose weights are all zero (so
that everything passes through), and an output matrix of log P(next | current) over a few letters. It ends its strings itself.
"""

import collections
import json
import math
import re
from itertools import pairwise
from pathlib import Path

import gguf
import numpy as np

LETTERS = [
    "Dear Morag Sinclair, thank you for the talk on Monday. I liked that you do joint visits, and the role appeals to me. I look forward to"
    " hearing from you. Kind regards, Ewan",
    "Hi Tom, thanks for the chat this morning. It was great to meet you and the team. Best wishes, Sam",
    "I hope your week is going well. I would like to ask whether there is any news. Kind regards, Priya",
]
REPLIES = [{"subject": "Thank you for the talk", "body": LETTERS[0]}, {"subject": "Thanks", "body": LETTERS[1]}]
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
MERGES = 300
HEAD = 64
_PIECE = re.compile(r"'(?:[sdmt]|ll|ve|re)| ?[A-Za-z]+| ?[0-9]+| ?[^\sA-Za-z0-9]+|\s+(?!\S)|\s+")
Table = dict[int, str]
Merges = list[tuple[str, str]]


def write_model(path: Path, context: int = 8192) -> Path:
    """Write the model and return its path."""
    turns = [*LETTERS, *(json.dumps(reply) for reply in REPLIES)]
    table, merges = _train(turns)
    tokens = SPECIAL + [table[byte] for byte in range(256)] + [first + second for first, second in merges]
    size = -(-len(tokens) // HEAD) * HEAD
    used = len(tokens)
    tokens += [f"<|unused_{number}|>" for number in range(size - used)]
    ids = {token: number for number, token in enumerate(tokens)}

    def encode(text: str) -> list[int]:
        return [
            ids[piece] for word in _PIECE.findall(text) for piece in _merged([table[b] for b in word.encode()], merges)
        ]

    counts = np.full((size, size), 1e-4)
    counts[:, [number for number, token in enumerate(tokens) if token.startswith('"')]] = 0.03
    for turn in turns:
        row = [ids["<|im_start|>"], *encode("assistant\n"), *encode(turn), ids["<|im_end|>"]]
        for current, following in pairwise(row):
            counts[current, following] += 1
    out = np.log(counts / counts.sum(1, keepdims=True)).T.astype(np.float16)

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(size)
    writer.add_block_count(1)
    writer.add_feed_forward_length(32)
    writer.add_head_count(size // HEAD)
    writer.add_head_count_kv(1)
    writer.add_rope_dimension_count(HEAD)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_vocab_size(size)
    writer.add_file_type(1)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    # 1: normal, 3: control, 5: unused; bytes beyond ASCII would give broken UTF-8, which the server answers with 500
    raw = range(len(SPECIAL) + 128, len(SPECIAL) + 256)
    writer.add_token_types(
        [5 if number in raw else 1 if len(SPECIAL) <= number < used else 3 for number in range(size)]
    )
    writer.add_token_merges([f"{first} {second}" for first, second in merges])
    writer.add_bos_token_id(ids["<|endoftext|>"])
    writer.add_eos_token_id(ids["<|im_end|>"])
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    writer.add_tensor("token_embd.weight", np.eye(size, dtype=np.float16))
    writer.add_tensor("output_norm.weight", np.full(size, 1 / math.sqrt(size), np.float32))
    writer.add_tensor("output.weight", out)
    for norm in ("attn_norm", "ffn_norm"):
        writer.add_tensor(f"blk.0.{norm}.weight", np.ones(size, np.float32))
    for name, shape in {
        "attn_q": (size, size),
        "attn_k": (HEAD, size),
        "attn_v": (HEAD, size),
        "attn_output": (size, size),
        "ffn_gate": (32, size),
        "ffn_up": (32, size),
        "ffn_down": (size, 32),
    }.items():
        writer.add_tensor(f"blk.0.{name}.weight", np.zeros(shape, np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _table() -> Table:
    """Return GPT-2's printable stand-in for every byte."""
    kept = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in kept]
    return {byte: chr(byte) for byte in kept} | {byte: chr(256 + number) for number, byte in enumerate(others)}


def _train(texts: list[str]) -> tuple[Table, Merges]:
    """Learn a byte-level pair encoding."""
    table = _table()
    words = collections.Counter(word for text in texts for word in _PIECE.findall(text))
    split = {word: [table[byte] for byte in word.encode()] for word in words}
    merges: Merges = []
    for _ in range(MERGES):
        pairs: collections.Counter[tuple[str, str]] = collections.Counter()
        for word, times in words.items():
            for pair in pairwise(split[word]):
                pairs[pair] += times
        best, times = max(pairs.items(), key=lambda one: (one[1], one[0]))
        if times < 2:
            break
        merges.append(best)
        split = {word: _merged(pieces, [best]) for word, pieces in split.items()}
    return table, merges


def _merged(pieces: list[str], merges: Merges) -> list[str]:
    for first, second in merges:
        joined: list[str] = []
        for piece in pieces:
            if joined and joined[-1] == first and piece == second:
                joined[-1] += piece
            else:
                joined.append(piece)
        pieces = joined
    return pieces
