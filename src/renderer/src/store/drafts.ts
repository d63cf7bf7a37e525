import { useMemo } from 'react';
import type { z } from 'zod';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { JsonObject } from '../../../shared/kernel/json';
import { useStore } from './store-context';

/**
 * What stands in a form of this child, kept as it is typed, so that a lock or a crash loses none of it; null while the
 * form is closed. Setting null closes it.
 */
export function useDraft<T extends JsonObject>(
  child: ChildFile,
  form: string,
  schema: z.ZodType<T>,
): readonly [T | null, (draft: T | null) => void] {
  const store = useStore();
  const kept = child.drafts?.[form];
  const draft = useMemo(() => {
    const parsed = schema.safeParse(kept);
    return parsed.success ? parsed.data : null;
  }, [schema, kept]);
  return [
    draft,
    (next) => {
      store.keepDraft(child.id, form, next);
    },
  ];
}
