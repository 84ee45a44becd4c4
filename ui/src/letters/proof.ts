// The proof of a letter while it is typed.

export interface Proof {
  receipt: string;
  delivered_on: string;
  digest: string;
  inventory: string;
  proof: string;
}

export const blankProof = (): Proof => ({
  receipt: "",
  delivered_on: "",
  digest: "",
  inventory: "",
  proof: "",
});

export const PROOF_FIELDS = [
  "receipt",
  "delivered_on",
  "digest",
  "inventory",
  "proof",
] as const;

/** True while nothing was typed. */
export const isBlankProof = (proof: Proof): boolean =>
  PROOF_FIELDS.every((name) => proof[name].trim() === "");
