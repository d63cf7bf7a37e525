import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';

type Caret = WhereTheChairWas['caret'];

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

const isNote = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.isContentEditable;

/** How many characters of the note stand before this place of the selection. */
function charactersBefore(note: HTMLElement, container: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(note, 0);
  range.setEnd(container, offset);
  return range.toString().length;
}

function caretOfNote(note: HTMLElement): Caret {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const at = (container: Node, offset: number): number => charactersBefore(note, container, offset);
  return [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)];
}

/** Where the caret stands in a text field or a note, in characters; null where there is none. */
export function caretOf(element: Element | null): Caret {
  if (isNote(element)) return caretOfNote(element);
  if (!isTextField(element) || element.selectionStart === null) return null;
  return [element.selectionStart, element.selectionEnd ?? element.selectionStart];
}

/** The text node, and the place in it, that so many characters of the note come to. */
function placeIn(note: HTMLElement, characters: number): readonly [Node, number] {
  const texts = document.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  let left = characters;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) return [text, left];
    left -= length;
  }
  return [note, note.childNodes.length];
}

/** Puts the caret back where it stood, as far as the words still reach. */
export function putCaret(element: Element | null, [start, end]: NonNullable<Caret>): void {
  if (isTextField(element)) element.setSelectionRange(start, end);
  if (isNote(element)) document.getSelection()?.setBaseAndExtent(...placeIn(element, start), ...placeIn(element, end));
}
