// Forms that outlive a lock, a crash and a restart: what is typed is kept by the desk, encrypted, for its writer alone.
import { untrack } from "svelte";
import {
  type DraftView,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";
import { t } from "../text/index.ts";
import { merged } from "./merged.ts";
import { type Route, go } from "./route.svelte.ts";
import { beforeLock } from "./session.svelte.ts";
import { toast } from "./toasts.svelte.ts";
import { touch } from "./topics.svelte.ts";
import { inTurn, turnOf } from "./turns.ts";

/** How long after the last key a form is kept. */
export const PAUSE_MS = 600;

export interface DraftOptions {
  /** What the list of open drafts calls it; without it, the form is kept but not listed. */
  label?: (() => string) | undefined;
  /** Where the list goes on with it. */
  at?: (() => Route) | undefined;
}

/** Nothing of that kind is ever kept, whatever a form is called. */
const SECRET = /pass(phrase|word)|recovery|secret/i;

function kept(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) =>
    SECRET.test(name) ? undefined : part,
  );
}

let shown: readonly Drafting<object>[] = [];

/** A form's draft: bind to `value.x`, call `forget()` when it was written. */
export class Drafting<T extends object> {
  value = $state() as T;
  /** True when something came back. */
  restored = $state(false);
  /** When that was last kept, UTC. */
  since = $state("");
  /** True once what was kept has been looked for. */
  ready = $state(false);
  /** Why it is not being kept now. */
  problem = $state.raw<Problem | undefined>(undefined);
  #key: string;
  #blank: () => T;
  #options: DraftOptions;
  #clean: string;
  #last: string;
  #stored = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string, blank: () => T, options: DraftOptions = {}) {
    this.#key = key;
    this.#blank = blank;
    this.#options = options;
    this.value = blank();
    this.#clean = kept(blank());
    this.#last = this.#clean;
  }

  #snapshot(): T {
    return JSON.parse(JSON.stringify(this.value)) as T;
  }

  get #text(): string {
    return kept($state.snapshot(this.value));
  }

  /** Looks for what was kept, and lays what was typed meanwhile over it. */
  async recall(): Promise<void> {
    await turnOf(this.#key);
    try {
      const found = await call("drafts.read", { key: this.#key });
      if (found !== null) {
        this.#stored = true;
        this.#last = found.body;
        this.value = merged(
          this.#blank(),
          JSON.parse(found.body),
          this.#snapshot(),
        );
        this.since = found.saved_at;
        this.restored = found.body !== this.#clean;
      }
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
    this.ready = true;
  }

  /** Reads the form, and keeps it once it has rested. Call it where a change of the form is followed. */
  watch(): void {
    const text = this.#text;
    untrack(() => {
      clearTimeout(this.#timer);
      if (this.ready && text !== this.#last)
        this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
    });
  }

  /** Keeps the form now, and answers when it is on the disk. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#text;
    if (!this.ready || text === this.#last) return turnOf(this.#key);
    this.#last = text;
    if (text === this.#clean) return this.#drop();
    const draft = {
      key: this.#key,
      label: this.#options.label?.() ?? "",
      place: JSON.stringify(this.#options.at?.() ?? null),
      body: text,
    };
    return this.#after(async () => {
      await call("drafts.save", draft);
      if (!this.#stored) touch("drafts");
      this.#stored = true;
    });
  }

  /** What was typed has been written, or is not wanted: nothing of it is kept. */
  forget(): void {
    clearTimeout(this.#timer);
    this.restored = false;
    this.#last = this.#text;
    void this.#drop();
  }

  /** Empties the form; the notice offers the way back. */
  discard(): void {
    const before = this.#snapshot();
    this.value = this.#blank();
    this.forget();
    toast(t("draft-discarded"), {
      label: t("draft-bring-back"),
      run: () => {
        this.value = before;
        void this.flush();
      },
    });
  }

  #drop(): Promise<void> {
    return this.#after(async () => {
      if (!this.#stored) return;
      await call("drafts.drop", { key: this.#key });
      this.#stored = false;
      touch("drafts");
    });
  }

  /** One after the other: a form must not be forgotten before it was kept. */
  #after(work: () => Promise<void>): Promise<void> {
    return inTurn(this.#key, () =>
      work().then(
        () => void (this.problem = undefined),
        (thrown: unknown) => {
          this.problem = problemOf(thrown);
          // Not kept: the next change, or the next flush, tries again.
          this.#last = "";
        },
      ),
    );
  }
}

/** Keeps every form that is on the screen now. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled(shown.map((each) => each.flush()));
}

beforeLock(flushDrafts);
if (typeof window !== "undefined") {
  for (const leaving of ["blur", "pagehide"])
    window.addEventListener(leaving, () => void flushDrafts());
  // Leaving a field is a good moment too: what follows may be the act that ends the form.
  window.addEventListener("focusout", () => void flushDrafts());
}

/**
 * A form's draft under a key of its own, `"advance:" + id`. Call it while a component is being set up; `blank` makes the
 * empty form. No passphrase is ever part of it.
 */
export function drafting<T extends object>(
  key: string,
  blank: () => T,
  options: DraftOptions = {},
): Drafting<T> {
  const draft = new Drafting(key, blank, options);
  void draft.recall();
  $effect(() => draft.watch());
  $effect(() => {
    const one: Drafting<object> = draft;
    shown = [...shown, one];
    return () => {
      shown = shown.filter((each) => each !== one);
      void draft.flush();
    };
  });
  return draft;
}

/** Goes on with a draft of the list; one that no list shows has no place. */
export function goOn(draft: DraftView): void {
  const place = JSON.parse(
    draft.place === "" ? "null" : draft.place,
  ) as Route | null;
  if (place !== null) go(place);
}

/** Forgets a draft of the list. */
export async function forgetDraft(key: string): Promise<void> {
  await call("drafts.drop", { key });
  touch("drafts");
}
