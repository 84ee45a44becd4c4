// What the desk says of the form as typed so far: asked again whenever it has rested for a moment, and at once by whoever must
// not act on an older answer.
import { tick } from "svelte";
import {
  type IntakeView,
  type Problem,
  type RegisterRequest,
  call,
  problemOf,
} from "../bridge/index.ts";

const PAUSE_MS = 250;

export class Foresight {
  view = $state.raw<IntakeView | undefined>();
  problem = $state.raw<Problem | undefined>();
  #form: () => RegisterRequest;
  #turn = 0;
  /** How often the form changed, and up to which change the last answer knows it. */
  #changes = 0;
  #known = -1;

  constructor(form: () => RegisterRequest) {
    this.#form = form;
  }

  /** The form is not what it was: the answer at hand is old. */
  changed(): void {
    this.#changes += 1;
  }

  async ask(): Promise<void> {
    const turn = ++this.#turn;
    const changes = this.#changes;
    try {
      const view = await call("requests.preview", this.#form());
      if (turn !== this.#turn) return;
      this.view = view;
      this.problem = undefined;
      this.#known = changes;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = problemOf(thrown);
    }
  }

  /** What the desk says of the form as it is now; nothing when it cannot say. */
  async now(): Promise<IntakeView | undefined> {
    await tick();
    if (this.#known !== this.#changes) await this.ask();
    return this.#known === this.#changes ? this.view : undefined;
  }
}

/** Follows a form. Call it while a component is being set up. */
export function foresee(form: () => RegisterRequest): Foresight {
  const foresight = new Foresight(form);
  let asked = false;
  $effect(() => {
    form();
    foresight.changed();
    const timer = setTimeout(() => void foresight.ask(), asked ? PAUSE_MS : 0);
    asked = true;
    return () => clearTimeout(timer);
  });
  return foresight;
}
