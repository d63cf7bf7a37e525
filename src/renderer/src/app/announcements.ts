import { observable } from '../store/observable';

/** What the app's live region is asked to say. */
export const announcement = observable('');

/** Not seen and not spoken; makes the same words new, so that they are said again. */
const INVISIBLE = '\u200b';

/** Says it to those who hear the page, though it was the last thing said. */
export function announce(words: string): void {
  announcement.set(announcement.get() === words ? `${words}${INVISIBLE}` : words);
}
