// The one rule a passphrase has here, so that the form can count along; the desk is the judge.
import { t } from "../text/index.ts";

export const SHORTEST = 15;

/** What is wrong with a new passphrase typed twice; empty texts when nothing is. */
export function judge(
  passphrase: string,
  again: string,
): { passphrase: string; again: string } {
  const missing = SHORTEST - Array.from(passphrase).length;
  return {
    passphrase: missing > 0 ? t("passphrase-short", { missing }) : "",
    again: passphrase === again ? "" : t("passphrase-differs"),
  };
}
