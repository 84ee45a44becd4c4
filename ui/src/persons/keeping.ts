// What the list of open drafts says of a form on a person's card, and where it goes on with it.
import type { PersonCard } from "../bridge/index.ts";
import type { DraftOptions } from "../state/index.ts";
import { t } from "../text/index.ts";

export const onCard = (
  { id, names }: PersonCard,
  what: string,
): DraftOptions => ({
  label: () => t("part-draft", { reference: names[0]?.full ?? "", what }),
  at: () => ({ screen: "person", id }),
});
