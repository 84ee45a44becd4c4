// Below the screen a failure is a code with facts; this carries it up to where the words are.
import type { Problem } from "./generated/types.ts";

/** Thrown by every call that the desk answers with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = "ProblemError";
  }
}

/** The problem behind anything thrown: the desk's own, or `unreachable` when no answer came. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  const facts = {
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
  return { code: "unreachable", facts };
}
