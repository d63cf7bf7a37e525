import { useState } from 'react';
import { finalise } from '../../store/finalise';
import type { ReviewHere } from '../../store/review-here';
import { useStore } from '../../store/store-context';
import { finaliseFailureWords } from './words';

/** How the finalising stands. */
export type Finalising =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly words: string };

/** Makes the record final; the page turns by itself when the review is. */
export function useFinalise({ child, review }: ReviewHere) {
  const store = useStore();
  const [state, setState] = useState<Finalising>({ kind: 'ready' });
  const start = async () => {
    setState({ kind: 'working', done: 0, of: 2 });
    const outcome = await finalise(store, child.id, review.id, {
      onProgress: (done, of) => {
        setState({ kind: 'working', done, of });
      },
    });
    setState(outcome.ok ? { kind: 'ready' } : { kind: 'failed', words: finaliseFailureWords(outcome.error) });
  };
  return { state, start: () => void start() };
}
