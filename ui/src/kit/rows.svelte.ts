// A form about one row of the office's own knowledge: a treaty, an authority, a party's status. Only what was changed is sent,
// with the version it was read at; when somebody else saved meanwhile, both versions stand until a person chooses.
import {
  type Problem,
  type RowEdit,
  type RowView,
  problemOf,
} from "../bridge/index.ts";

export type Texts = Record<string, string>;

/** What is typed: kept apart, so that it can outlive the form. */
export interface Typed {
  fields: Texts;
  reason: string;
  /** The row as it stood when this was typed: a form that comes back later must not undo what others did meanwhile. */
  base: RowView | null;
}

/** What a form begins with. */
export function typedOf(row: RowView | undefined, blank: Texts = {}): Typed {
  return {
    fields: { ...blank, ...row?.fields },
    reason: "",
    base: row === undefined || row.id === "" ? null : row,
  };
}

/** The fields that differ from what was read, trimmed; empty text clears. */
export function changesOf(before: Texts, now: Texts): Texts {
  const changes: Texts = {};
  for (const [name, text] of Object.entries(now)) {
    const trimmed = text.trim();
    if (trimmed !== (before[name] ?? "")) changes[name] = trimmed;
  }
  return changes;
}

export class RowDraft {
  problem = $state.raw<Problem | undefined>(undefined);
  saving = $state(false);
  /** Fields that somebody else changed as well, with what stands there now. */
  theirs = $state.raw<Texts>({});
  readonly #typed: () => Typed;
  readonly #reread: (id: string) => Promise<RowView>;

  constructor(typed: () => Typed, reread: (id: string) => Promise<RowView>) {
    this.#typed = typed;
    this.#reread = reread;
  }

  /** The row as it was last read; nothing before a new one. */
  get row(): RowView | null {
    return this.#typed().base;
  }

  get changes(): Texts {
    return changesOf(this.row?.fields ?? {}, this.#typed().fields);
  }

  /** What is sent. */
  get edit(): RowEdit {
    return {
      id: this.row?.id ?? "",
      seen: this.row?.seen ?? "",
      fields: this.changes,
      reason: this.#typed().reason.trim(),
    };
  }

  /** Sends what was typed; answers what the desk answers, or nothing when it refused. */
  async send<T>(
    save: (edit: RowEdit) => Promise<T>,
  ): Promise<{ saved: T } | undefined> {
    this.saving = true;
    this.problem = undefined;
    try {
      return { saved: await save(this.edit) };
    } catch (thrown) {
      const met = problemOf(thrown);
      if (met.code === "changed-meanwhile" && this.row !== null)
        await this.#meet(this.row);
      else this.problem = met;
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  /** Takes their value in the place of what was typed. */
  yield(name: string): void {
    this.#typed().fields[name] = this.theirs[name] ?? "";
    this.keep(name);
  }

  /** Lets what was typed stand. */
  keep(name: string): void {
    this.theirs = Object.fromEntries(
      Object.entries(this.theirs).filter(([each]) => each !== name),
    );
  }

  /** What only they changed follows; what both changed is put to the reader. */
  async #meet(before: RowView): Promise<void> {
    try {
      const now = await this.#reread(before.id);
      const mine = this.changes;
      const theirs: Texts = {};
      const names = { ...before.fields, ...now.fields };
      for (const name of Object.keys(names)) {
        const stands = now.fields[name] ?? "";
        if (stands === (before.fields[name] ?? "")) continue;
        if (mine[name] === undefined) this.#typed().fields[name] = stands;
        else if (mine[name] !== stands) theirs[name] = stands;
      }
      this.#typed().base = now;
      this.theirs = theirs;
      if (Object.keys(theirs).length === 0)
        this.problem = { code: "row-changed", facts: {} };
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }
}
