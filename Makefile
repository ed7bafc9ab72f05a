# make run · make test · make check · make bench · make clean     (README.md says more)

# A Python of at least 3.11, at best one that can make environments; or name one: make PYTHON=/path/to/python run
ifndef PYTHON
PYTHON := $(shell for wanted in "import ensurepip, venv" ""; do \
	for name in python3 python3.13 python3.12 python3.11 python3.14; do \
		$$name -c "import sys; assert sys.version_info >= (3, 11); $$wanted" >/dev/null 2>&1 && echo $$name && exit; \
	done; done)
endif

BIN := .venv/bin

.PHONY: run test check lint contracts bench pins clean distclean python development
.DEFAULT_GOAL := run

run: python
	@$(PYTHON) scripts/set_up.py run

test: lint contracts
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n logical --dist loadgroup

check: lint contracts
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n logical --dist loadgroup -m "not slow"

lint: development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

contracts: development
	$(BIN)/lint-imports

bench: development
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

# Writes constraints.txt again from what is installed in .venv.
pins: development
	$(BIN)/python scripts/pins.py

clean:
	rm -rf build dist demo-out .bench .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	rm -f resources/translations/*.qm

distclean: clean
	rm -rf .venv

development: python
	@$(PYTHON) scripts/set_up.py development

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found: install it, or name one with: make PYTHON=/path/to/python" >&2; exit 1; }
