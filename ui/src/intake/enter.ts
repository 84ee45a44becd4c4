// Enter moves on: from field to field, and from the last one to the next part.

const FIELDS =
  "input:not([type=hidden]):not([tabindex='-1']), select, textarea";

function inSight(field: HTMLElement): boolean {
  return field.offsetParent !== null || field.getClientRects().length > 0;
}

/** The fields of a part in their order; of a group of radios the one that holds the Tab stop. */
export function fieldsOf(part: ParentNode): HTMLElement[] {
  const groups = new Set<string>();
  return [...part.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => {
    if (!inSight(field)) return false;
    if (!(field instanceof HTMLInputElement) || field.type !== "radio")
      return true;
    const group = [
      ...part.querySelectorAll<HTMLInputElement>(
        `input[type=radio][name="${CSS.escape(field.name)}"]`,
      ),
    ];
    const stop = group.find(({ checked }) => checked) ?? group[0];
    if (groups.has(field.name) || stop !== field) return false;
    groups.add(field.name);
    return true;
  });
}

/** Moves on from the field that has the focus; false when it was the last one, undefined when Enter means something else there. */
export function moveOn(
  part: ParentNode,
  from: EventTarget | null,
): boolean | undefined {
  if (
    !(from instanceof HTMLElement) ||
    from instanceof HTMLTextAreaElement ||
    !from.matches("input, select")
  )
    return undefined;
  const fields = fieldsOf(part);
  const held =
    from instanceof HTMLInputElement && from.type === "radio"
      ? fields.findIndex(
          (field) =>
            field instanceof HTMLInputElement && field.name === from.name,
        )
      : fields.indexOf(from);
  const next = fields[held + 1];
  if (next === undefined) return false;
  next.focus();
  if (next instanceof HTMLInputElement && next.type !== "radio") next.select();
  return true;
}
