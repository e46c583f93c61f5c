# Every target works on a fresh machine that has Python 3.11 or newer, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo run test pictures lint bench clean
.DEFAULT_GOAL := demo

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is %s. Try: make PYTHON=python3.12" % sys.version.split()[0])'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the bot needs into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $(READY)

demo: $(READY) ## Start the bot against a stand-in for Discord, in the browser
	$(BIN)/python -m bot sandbox $(ARGS)

run: $(READY) ## Run the bot with the token in DISCORD_TOKEN or .env
	$(BIN)/python -m bot run

test: $(READY) ## Run the whole suite
	$(BIN)/python -m pytest $(ARGS)

pictures: $(READY) ## Take the README's pictures anew; needs Chromium
	BOT_TEST_PICTURES=1 $(BIN)/python -m pytest -m browser tests/e2e/browser $(ARGS)

lint: $(READY) ## Check style, types, layers and content
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check

bench: $(READY) ## Run the benchmarks, each beside its baseline
	$(BIN)/python -m tests.benchmarks $(ARGS)

clean: ## Remove the environment and the caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
