// What the desk says of the form as typed so far: asked again whenever it has rested for a moment.
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
  #turn = 0;

  async ask(request: RegisterRequest): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call("requests.preview", request);
      if (turn !== this.#turn) return;
      this.view = view;
      this.problem = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = problemOf(thrown);
    }
  }
}

/** Follows a form. Call it while a component is being set up. */
export function foresee(form: () => RegisterRequest): Foresight {
  const foresight = new Foresight();
  let asked = false;
  $effect(() => {
    const request = form();
    const timer = setTimeout(
      () => void foresight.ask(request),
      asked ? PAUSE_MS : 0,
    );
    asked = true;
    return () => clearTimeout(timer);
  });
  return foresight;
}
