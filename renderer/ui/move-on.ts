const stops =
  "input:not([disabled]):not([tabindex='-1']), select, textarea:not([disabled]), [data-enter-stop]";

/** The stops of a form in their order; `from` is one wherever it stands. */
function stopsOf(form: HTMLElement, from: Element | null): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(stops)].filter(
    (field) =>
      // What is folded away is not there to be filled in.
      field.checkVisibility() && (field === from || !field.closest("[data-enter-skip]")),
  );
}

function stopAt(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/**
 * Moves the focus to the next field of the form, or the one before; what is marked `data-enter-skip`
 * is left to Tab. False at either end.
 */
export function moveOn(form: HTMLElement, from: Element, step: 1 | -1): boolean {
  const fields = stopsOf(form, from);
  const next = fields[fields.indexOf(from as HTMLElement) + step];
  if (!next || !fields.includes(from as HTMLElement)) return false;
  stopAt(next);
  return true;
}

/** Moves the focus to the first field after a list, whatever fields the list still has. */
export function moveOutOf(form: HTMLElement, list: Element): void {
  const next = stopsOf(form, null).find(
    (field) =>
      !list.contains(field) &&
      (list.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  if (next) stopAt(next);
}
