import { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { isBlank, type RichText } from '../../../../../shared/kernel/rich-text';
import { toEditor } from '../rich-text-mapping';
import { readPasted } from './read-pasted';

/** What was copied in a note of ours keeps its own marks. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice');

function replaceSelection(view: EditorView, text: RichText): void {
  const document = view.state.schema.nodeFromJSON(toEditor(text));
  const pasted = view.state.tr.replaceSelection(Slice.maxOpen(document.content));
  view.dispatch(pasted.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

/**
 * Puts what was copied from elsewhere in place of the selection, before the editor reads the markup itself: where the
 * markup is no text, or has no words, its plain words. Answers whether it dealt with the event.
 */
export function pasteText(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (!view.editable || html === '' || isOurs(html)) return false;
  event.preventDefault();
  const text = readPasted(html);
  if (text === null || isBlank(text)) view.pasteText(event.clipboardData?.getData('text/plain') ?? '');
  else replaceSelection(view, text);
  return true;
}
