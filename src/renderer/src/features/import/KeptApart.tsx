import { useMemo } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { apartReason, standing, type ApartReason } from '../../../../shared/domain/children/standing';
import { counted, figure } from '../../content/counts';
import { apartSentence, apartWords } from '../../content/review-standing';
import { useCounting, useToday } from '../../store/day';
import { Section } from '../../ui/Section';
import classes from './Import.module.css';

/** How many children have no ordinary review due, by reason, most first. */
function useReasons(children: readonly ChildFile[]): readonly (readonly [ApartReason, number])[] {
  const [today, counting] = [useToday(), useCounting()];
  return useMemo(() => {
    const counts = new Map<ApartReason, number>();
    for (const child of children) {
      const { next } = standing(child, today, counting);
      const reason = apartReason(next);
      if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  }, [children, today, counting]);
}

/** The children that the return holds and no review is due for: loaded too, and kept apart with the reason. */
export function KeptApart({ children }: { readonly children: readonly ChildFile[] }) {
  const reasons = useReasons(children);
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return null;
  return (
    <Section title="Kept apart" count={`${counted(all, 'child', 'children')} with no looked-after review due`}>
      <ul className={classes.reasons}>
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            <span>{figure(count)}</span>
            <b>{apartWords(reason)}</b>
            <span className={classes.muted}>{apartSentence(reason)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
