import { useSyncExternalStore } from 'react';

/** A value that can be watched. */
export type Observable<T> = {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};
export type Settable<T> = Observable<T> & { readonly set: (value: T) => void };

export function observable<T>(initial: T): Settable<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(current, value)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value now; renders again when it is set. */
export const useObservable = <T>(value: Observable<T>): T => useSyncExternalStore(value.subscribe, value.get);
