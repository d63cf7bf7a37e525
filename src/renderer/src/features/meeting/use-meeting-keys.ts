import { useEffect } from 'react';

/** What the keys of the meeting do. */
export type MeetingKeys = {
  readonly next: () => void;
  readonly previous: () => void;
  /** `place` counts from 1. */
  readonly jumpTo: (place: number) => void;
  readonly decide: () => void;
  readonly quote: () => void;
  readonly park: () => void;
  readonly whoIsHere: () => void;
  readonly allKeys: () => void;
};

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The keys that go with Alt alone. */
function withAlt({ key, code }: Pressed, keys: MeetingKeys): (() => void) | null {
  if (key === 'ArrowDown') return keys.next;
  if (key === 'ArrowUp') return keys.previous;
  const [, place] = /^Digit([1-9])$/.exec(code) ?? [];
  return place === undefined ? null : () => keys.jumpTo(Number(place));
}

/** The keys that go with Ctrl, or with Ctrl and Shift. */
function withCtrl({ key, shiftKey }: Pressed, keys: MeetingKeys): (() => void) | null {
  switch (key.toLowerCase()) {
    case 'd':
      return shiftKey ? keys.decide : null;
    case 'q':
      return shiftKey ? keys.quote : null;
    case 'p':
      return shiftKey ? keys.park : null;
    case '/':
      return keys.allKeys;
    default:
      return null;
  }
}

/** What a key press means in the meeting; null: nothing of ours. */
export function actionOf(pressed: Pressed, keys: MeetingKeys): (() => void) | null {
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (pressed.key === 'F2') return keys.whoIsHere;
  if (pressed.altKey && !ctrl && !pressed.shiftKey) return withAlt(pressed, keys);
  return ctrl && !pressed.altKey ? withCtrl(pressed, keys) : null;
}

/** Hears the meeting’s keys wherever the focus is, before the note does. */
export function useMeetingKeys(keys: MeetingKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actionOf(event, keys);
      if (action === null) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => {
      document.removeEventListener('keydown', pressed, { capture: true });
    };
  });
}
