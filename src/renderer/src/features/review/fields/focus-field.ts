const FOCUSABLE = 'input:not([type=hidden]), textarea, button, [contenteditable="true"]';
const LOOK_FOR_FRAMES = 90;

/** The element of this `id`; where the page does not show that field now, the part of the page about the same thing. */
function partOf(id: string): HTMLElement | null {
  const subject = id.slice(id.indexOf('-') + 1);
  return document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-about="${CSS.escape(subject)}"]`);
}

/** Gives the field the focus, or the first that can take it inside a group. Answers whether it was there. */
export function focusField(id: string): boolean {
  const part = partOf(id);
  const field = part?.matches(FOCUSABLE) === true ? part : part?.querySelector<HTMLElement>(FOCUSABLE);
  if (field === null || field === undefined) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus();
  return true;
}

/** The same once the field is there: a note is loaded on demand. */
export function focusFieldWhenThere(id: string, framesLeft = LOOK_FOR_FRAMES): void {
  if (focusField(id) || framesLeft === 0) return;
  requestAnimationFrame(() => {
    focusFieldWhenThere(id, framesLeft - 1);
  });
}
