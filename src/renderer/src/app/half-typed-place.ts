import { useLocation, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod';
import { useStore } from '../store/store-context';
import type { HalfTyped } from '../ui/half-typed';
import { childHere } from './child-here';

const halfTypedSchema = z.record(z.string(), z.string());

/** Keeps half-typed text with the child whose page this is, by the page and the field; nowhere on other pages. */
export function useHalfTypedPlace() {
  const store = useStore();
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const { pathname } = useLocation();
  const child = childHere(store, params);
  return useMemo(() => {
    const name = (field: string): string => `${pathname}#${field}`;
    return {
      read: (field: string): HalfTyped | null => {
        const kept = child === null ? undefined : store.child(child)?.drafts?.[name(field)];
        const parsed = halfTypedSchema.safeParse(kept);
        return parsed.success ? parsed.data : null;
      },
      keep: (field: string, text: HalfTyped | null) => {
        if (child !== null) store.keepDraft(child, name(field), text);
      },
    };
  }, [store, child, pathname]);
}
