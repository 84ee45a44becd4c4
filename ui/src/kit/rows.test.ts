import { describe, expect, it } from "vitest";
import { ProblemError, type RowView } from "../bridge/index.ts";
import { RowDraft, changesOf, typedOf } from "./rows.svelte.ts";

const row = (seen: string, fields: Record<string, string>): RowView => ({
  id: "1",
  seen,
  fields,
});

describe("a form about a row", () => {
  it("sends what was changed, trimmed, and what was emptied", () => {
    expect(
      changesOf(
        { name: "A", phone: "1" },
        { name: " A ", phone: "", note: "x" },
      ),
    ).toEqual({ phone: "", note: "x" });
  });

  it("takes what only somebody else changed, and asks about what both did", async () => {
    const typed = typedOf(row("a", { name: "Old", phone: "1" }));
    typed.fields["name"] = "Mine";
    const draft = new RowDraft(
      () => typed,
      () => Promise.resolve(row("b", { name: "Theirs", phone: "2" })),
    );
    const refused = await draft.send(() =>
      Promise.reject(
        new ProblemError({ code: "changed-meanwhile", facts: {} }),
      ),
    );
    expect(refused).toBeUndefined();
    expect(typed.fields["phone"]).toBe("2");
    expect(draft.theirs).toEqual({ name: "Theirs" });
    expect(draft.edit).toMatchObject({ seen: "b", fields: { name: "Mine" } });
    draft.yield("name");
    expect(draft.theirs).toEqual({});
    expect(draft.changes).toEqual({});
  });

  it("shows a refusal and loses nothing that was typed", async () => {
    const typed = typedOf(undefined, { state: "XB" });
    const draft = new RowDraft(
      () => typed,
      () => Promise.reject(new Error("not asked")),
    );
    await draft.send(() =>
      Promise.reject(
        new ProblemError({ code: "required", field: "name", facts: {} }),
      ),
    );
    expect(draft.problem?.field).toBe("name");
    expect(draft.edit).toEqual({
      id: "",
      seen: "",
      fields: { state: "XB" },
      reason: "",
    });
  });
});
