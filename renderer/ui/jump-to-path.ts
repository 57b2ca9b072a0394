const focusable = "input, textarea, select, button, [tabindex='0']";

/** Puts the focus on the field a problem names, or on the nearest thing that holds it. */
export function jumpToPath(container: HTMLElement | null, path: string): void {
  for (let name = path; name !== ""; name = name.slice(0, Math.max(name.lastIndexOf("."), 0))) {
    const found = container?.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`);
    if (!found) continue;
    const field = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable);
    found.scrollIntoView({ block: "center" });
    (field ?? found).focus({ preventScroll: true });
    return;
  }
}
