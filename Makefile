# The commands of this project; `make help` lists them. They need Python 3.11 or newer with venv, git and make.
# Each makes .venv if it is missing and installs what it needs, once: the files .venv/run and .venv/dev say that it was
# done, and are older than what they depend on when it has to be done again.

# The Python that .venv is made with.
PYTHON ?= python3
# What to pass on: ARGS to foundations-train or Jupyter; NB names notebooks, FLAGS cells that are else not run.
ARGS ?=
NB ?=
FLAGS ?=
# Notebooks to test at a time, each on one thread of the processor.
WORKERS ?= 2
# The versions to install; CONSTRAINTS= leaves the choice to pip, which takes the newest.
CONSTRAINTS ?= constraints.txt

py := .venv/bin/python
pip := $(py) -m pip install --disable-pip-version-check $(addprefix -c ,$(CONSTRAINTS))
min := $(shell sed -n 's/^min_python *= *//p' settings.ini)
lib := $(shell sed -n 's/^lib_path *= *//p' settings.ini)

# pip, IPython and matplotlib write below HOME. Where there is none that can be written to, .venv serves.
ifneq ($(shell test -d "$$HOME" && test -w "$$HOME" && echo yes),yes)
export HOME := $(CURDIR)/.venv/home
export PIP_NO_CACHE_DIR := 1
endif

# Without Quarto nbdev would fetch it with curl and install it with sudo.
ifneq ($(filter docs,$(MAKECMDGOALS)),)
ifeq ($(shell command -v quarto 2>/dev/null),)
$(error make docs needs Quarto 1.6 or newer (https://quarto.org/docs/get-started))
endif
endif

.DEFAULT_GOAL := help
.PHONY: train test lab docs dist prepare help clean

train: .venv/run ## train on handwritten digits; ARGS="--epochs 3" passes options, ARGS=--help lists them
	@.venv/bin/foundations-train $(ARGS)

test: .venv/dev ## what CI runs: all is in step, types agree, and every notebook passes; NB=01_matmul, FLAGS="slow cuda", WORKERS=2
	@$(py) .ci/notebooks.py check
	@$(py) -m mypy --no-error-summary $(lib) .ci/user.py
	@$(py) .ci/notebooks.py test --workers $(WORKERS) --flags "$(FLAGS)" $(NB)

prepare: .venv/dev ## export, execute, clean, README.md: what to run before a commit; NB=01_matmul executes one
	@$(py) .ci/notebooks.py prepare $(NB)

lab: .venv/dev ## open the notebooks in Jupyter
	@.venv/bin/jupyter lab $(ARGS) nbs

# README.md is written first: nbdev makes it with Quarto, and otherwise, unless it is newer than nbs/index.ipynb.
docs: .venv/dev ## the site, in _docs, and what must be true of it; needs Quarto
	@$(py) .ci/notebooks.py readme
	@PYTHONPATH=.ci .venv/bin/nbdev_docs
	@$(py) .ci/notebooks.py finish
	@$(py) .ci/notebooks.py site

dist: .venv/dev ## wheel and source distribution, in dist
	@$(py) .ci/dist.py build

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-15s%s\n", $$1, $$2 }'

clean: ## remove what was built, but for .venv
	rm -rf build dist *.egg-info .mypy_cache _docs _proc nbs/nbdev.yml foundations/__pycache__ .ci/__pycache__ nbs/.ipynb_checkpoints

# A stamp is written last, so that an install that failed or was interrupted is tried again. pyproject.toml is not among
# what they depend on: nbdev writes it at every export, and says nothing there that is not in settings.ini.
.venv/run: settings.ini setup.py $(CONSTRAINTS)
	@$(py) -m pip --version >/dev/null 2>&1 || { \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < tuple(map(int, "$(min)".split("."))))' 2>/dev/null || \
	  { echo "Python $(min) or newer is needed, and $(PYTHON) is not; name one that is: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }; \
	  $(PYTHON) -m venv .venv; }
	@mkdir -p .venv/home
	$(pip) -e .
	@touch $@

.venv/dev: .venv/run
	$(pip) -e ".[dev]"
	@touch $@
