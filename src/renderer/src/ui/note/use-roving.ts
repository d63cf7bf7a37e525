import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where an arrow, Home or End leads to among the buttons; null for any other key. */
function nextPlace(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** What one button of the bar takes on. */
export type RovingPlace = { readonly tabIndex: 0 | -1; readonly onFocus: () => void };

type Roving = {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly at: (index: number) => RovingPlace;
};

/** A toolbar's focus: one stop for the Tab key, the arrows go between its buttons. */
export function useRoving(): Roving {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  return {
    bar,
    onKeyDown: (event) => {
      const buttons = bar.current?.querySelectorAll<HTMLButtonElement>(':scope > button') ?? [];
      const next = nextPlace(event.key, place, buttons.length);
      if (next === null) return;
      event.preventDefault();
      buttons[next]?.focus();
    },
    at: (index) => ({
      tabIndex: index === place ? 0 : -1,
      onFocus: () => {
        setPlace(index);
      },
    }),
  };
}
