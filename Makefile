# What a person does with Comity, in one word each. Every target installs what it needs and is quick the second time.
#
#   make run       the window, on a demo office if there is no office yet
#   make test      everything that is checked, cheap things first
#   make check     the part of it that needs no window
#   make package   a .deb, installed and started once to prove it
#   make bench     the figures of docs/performance.md
#   make bench-window REQUESTS=100000   how the real window feels on an office of that size
#   make pictures  the pictures of the README and the help, taken from the running program

SHELL := /bin/bash
.DEFAULT_GOAL := help
export CARGO_TARGET_DIR := $(abspath $(or $(CARGO_TARGET_DIR),target))
# Node's tools are told once; nothing is fetched while they run.
export npm_config_fund := false
export npm_config_audit := false
export npm_config_update_notifier := false

DATA := $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/org.comity.desk
export COMITY_STORE := $(or $(COMITY_STORE),$(DATA)/store)
BUILT := $(CARGO_TARGET_DIR)/debug
SCREENS := $(shell find ui/src ui/tools ui/index.html ui/vite.config.ts ui/package.json assets/locales assets/fonts -type f 2>/dev/null)

# What Debian 12 must have: to build, and beyond that to test.
TO_BUILD := build-essential pkg-config perl git libwebkit2gtk-4.1-dev libxdo-dev librsvg2-dev fonts-noto-core fonts-noto-cjk
TO_BENCH := sqlite3
TO_TEST := xvfb webkit2gtk-driver chromium imagemagick xdotool dbus-x11 at-spi2-core gir1.2-atspi-2.0 python3-gi
ROOT := $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: help run test check package bench bench-window pictures icons types system system-bench system-test tools

help:
	@sed -n 's/^#   make /make /p' Makefile

run: system ui/dist/index.html
	cargo build --locked --package comity-ctl
	cargo build --locked --package comity
	@$(demo)
	"$(BUILT)/comity"

test: system system-test tools ui/dist/index.html
	node tests/run.mjs

check: system system-test ui/dist/index.html
	node tests/run.mjs --without-window

package: system system-test ui/dist/index.html
	cargo build --locked --release --package comity-ctl
	install -D "$(CARGO_TARGET_DIR)/release/comityctl" gen/comityctl
	npx --yes @tauri-apps/cli@^2 build --bundles deb -- --locked --package comity
	tests/e2e/package.sh "$(CARGO_TARGET_DIR)"/release/bundle/deb/*.deb

bench: system system-bench
	cargo run --locked --release --package comity-tests --bin comity-bench

# Built for speed, but with the door for tauri-driver that only debug builds have.
bench-window: system system-test tools ui/dist/index.html
	CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true cargo build --locked --release --package comity-ctl --package comity
	COMITY_BUILT=release REQUESTS="$(or $(REQUESTS),10000)" node --test --test-reporter=spec tests/bench/window.mjs

pictures: system system-test ui/dist/index.html
	cargo build --locked --package comity-ctl
	node --test --test-reporter=dot tests/e2e/pictures.mjs
	for picture in docs/pictures/*.png; do convert "$$picture" -strip -colors 64 PNG8:"$$picture"; done

icons:
	sh assets/icons/make.sh

# Rewrites ui/src/bridge/generated/types.ts from the command table.
types:
	cargo run --locked --quiet --package comity-desk --example typescript > $(CARGO_TARGET_DIR)/types.ts && mv $(CARGO_TARGET_DIR)/types.ts ui/src/bridge/generated/types.ts

ui/node_modules/.package-lock.json: ui/package-lock.json
	cd ui && npm ci --ignore-scripts
	@touch $@

ui/dist/index.html: ui/node_modules/.package-lock.json $(SCREENS)
	cd ui && npm run --silent build
	@touch $@

tools: $(CARGO_TARGET_DIR)/tools/bin/tauri-driver

$(CARGO_TARGET_DIR)/tools/bin/tauri-driver:
	cargo install tauri-driver --version ^2 --locked --debug --root "$(CARGO_TARGET_DIR)/tools"

system:
	@$(call packages,$(TO_BUILD))

system-bench:
	@$(call packages,$(TO_BENCH))

system-test:
	@$(call packages,$(TO_TEST))
	@cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
	@cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt

# A first office to look at: fictional requests, and a passphrase that everybody knows.
DEMO_PASSPHRASE := the lantern keeps the harbour
define demo
if [ ! -e "$(COMITY_STORE)" ]; then \
  mkdir -p "$(dir $(COMITY_STORE))" && \
  echo "Making a demo office in $(COMITY_STORE) ..." && \
  printf '%s\n' "$(DEMO_PASSPHRASE)" | "$(BUILT)/comityctl" demo --requests 400 --seed 1 --store "$(COMITY_STORE)" --passphrase-stdin >/dev/null; \
fi; \
[ ! -e "$(COMITY_STORE)/demo" ] || echo "Demo office: choose Orsel Vandry, head of the office. Everybody's passphrase is: $(DEMO_PASSPHRASE)"
endef

# Installs only what is absent. Without apt the machine's own tools have to be there; the README names them.
define packages
command -v dpkg-query >/dev/null || exit 0; missing=; \
for name in $(1); do dpkg-query --show --showformat='$${db:Status-Abbrev}' "$$name" 2>/dev/null | grep -q '^ii' || missing="$$missing $$name"; done; \
if [ -n "$$missing" ]; then echo "Installing:$$missing"; $(ROOT) apt-get update -q -q && DEBIAN_FRONTEND=noninteractive $(ROOT) apt-get install -q -y --no-install-recommends $$missing; fi
endef
