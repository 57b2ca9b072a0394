const stops =
  "input:not([disabled]):not([tabindex='-1']), select, textarea:not([disabled]), [data-enter-stop]";

/**
 * Moves the focus to the next field of the form, or the one before; what is marked `data-enter-skip`
 * is left to Tab. False at either end.
 */
export function moveOn(form: HTMLElement, from: Element, step: 1 | -1): boolean {
  const fields = [...form.querySelectorAll<HTMLElement>(stops)].filter(
    (field) =>
      field.offsetParent !== null && (field === from || !field.closest("[data-enter-skip]")),
  );
  const next = fields[fields.indexOf(from as HTMLElement) + step];
  if (!next || !fields.includes(from as HTMLElement)) return false;
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
  return true;
}
