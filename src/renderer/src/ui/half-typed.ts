import { createContext, use, useEffect, useState } from 'react';

/** Text that means nothing yet, such as a date without its year, part by part. */
export type HalfTyped = Readonly<Record<string, string>>;

/** Where half-typed text is kept, by the field's id. Outside a child's pages there is no such place. */
export const HalfTypedPlace = createContext<{
  readonly read: (field: string) => HalfTyped | null;
  readonly keep: (field: string, text: HalfTyped | null) => void;
}>({ read: () => null, keep: () => undefined });

/**
 * What is typed in a field whose answer is saved only once it means something. Until then the text itself is kept, so
 * that a lock does not lose it; a field that goes takes it along.
 */
export function useHalfTyped<T extends HalfTyped>(field: string, written: () => T, means: (typed: T) => boolean) {
  const place = use(HalfTypedPlace);
  const [typed, setTyped] = useState<T>(() => ({ ...written(), ...place.read(field) }));
  const half = means(typed) ? null : typed;
  useEffect(() => {
    if (half === null) return undefined;
    place.keep(field, half);
    return () => {
      place.keep(field, null);
    };
  }, [place, field, half]);
  return [typed, setTyped] as const;
}
