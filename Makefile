# Pupitre: `make demo` shows it, `make test` proves it. `make help` lists the rest.
SHELL := /bin/bash
PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib
export SWIFT_BACKTRACE ?= enable=no

.PHONY: help demo run site service build release test torture fuzz sanitize pictures lint format bench bench-wire check install clean

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: release ## the desk with lively visitors, on a throw-away database
	@$$(swift build $(RELEASE) --show-bin-path)/pupitre demo

run: release ## your own desk
	@$$(swift build $(RELEASE) --show-bin-path)/pupitre

site: release service ## your own desk, and a shop in the browser whose visitors reach it
	@$$(swift build $(RELEASE) --show-bin-path)/pupitre desk --site

service: .packages-service ## the optimised service for visitors (the first time takes ten minutes)
	swift build $(RELEASE) --product pupitred

build: .packages .packages-service ## a debug build
	swift build

release: .packages ## the optimised program, linked statically
	@echo "Building (the first time takes some minutes)..."
	swift build $(RELEASE) --product pupitre

test: .packages-test ## every test
	swift build --build-tests
	scripts/test

torture: .packages-test ## what a release must outlive: SECONDS=600 SEED=... ONLY=part ROUND=...
	swift build --build-tests
	@$$(swift build --show-bin-path)/torture --seconds $(or $(SECONDS),600) $(if $(SEED),--seed $(SEED)) \
		$(if $(ONLY),--only $(ONLY)) $(if $(ROUND),--round $(ROUND))

fuzz: .packages-test ## bytes thrown at every door, each for SECONDS=60: TARGET=keys
	scripts/fuzz $(or $(SECONDS),60) $(TARGET)

sanitize: .packages-test ## every test under two sanitizers: KIND=address|thread SUITE=DeskCoreTests
	@status=0; for kind in $(or $(KIND),address thread); do scripts/sanitize $$kind $(SUITE) || status=1; done; exit $$status

pictures: .packages-test ## the README's pictures of the desk, from the real one's cells
	swift build --product pupitre
	swift build --product pictures
	@"$$(swift build --show-bin-path)/pictures" "$$(swift build --show-bin-path)/pupitre" docs/pictures

rehearse: .packages-test release ## an automatic expert handles recorded dialogues: FILE=... LIMIT=...
	scripts/rehearse $(FILE) $(LIMIT)

lint: ## formatting, imports, forbidden words
	swift format lint --strict --configuration .swift-format -r Sources Tests Package.swift
	scripts/lint
	scripts/embed --check

format: ## formats in place
	swift format --in-place --configuration .swift-format -r Sources Tests Package.swift

bench: release ## budgets beside the bare C programs
	@scripts/packages bench
	swift build $(RELEASE) --product pupitre-bench
	$(MAKE) -C Benchmarks ARGUMENTS="$(ARGUMENTS)"

bench-wire: release service ## the service with 1,000 and 5,000 visitors
	@scripts/packages bench
	swift build $(RELEASE) --product pupitre-bench
	$(MAKE) -C Benchmarks wire ARGUMENTS="$(ARGUMENTS)"

check: lint test ## what every commit passes

install: release ## to PREFIX/bin, the manual to PREFIX/share/man; the service too, where it has been built
	install -Dm755 $$(swift build $(RELEASE) --show-bin-path)/pupitre $(DESTDIR)$(PREFIX)/bin/pupitre
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man1 docs/man/pupitre.1
	install -Dm644 -t $(DESTDIR)$(PREFIX)/share/man/man5 docs/man/pupitre-config.5
	service=$$(swift build $(RELEASE) --show-bin-path)/pupitred; if [ -x "$$service" ]; then \
		install -Dm755 "$$service" $(DESTDIR)$(PREFIX)/bin/pupitred; \
		install -Dm644 packaging/pupitred.service $(DESTDIR)$(PREFIX)/lib/systemd/system/pupitred.service; fi

clean:
	rm -rf .build*

.PHONY: .packages .packages-service .packages-test
.packages:
	@scripts/packages build
.packages-test:
	@scripts/packages build service test
.packages-service:
	@scripts/packages build service
