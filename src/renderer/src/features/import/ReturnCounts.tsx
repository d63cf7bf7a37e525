import { counted, figure } from '../../content/counts';
import type { DryRun } from '../../store/import-return';
import classes from './Import.module.css';

/** How many of each, and how many of them are new, changed or as they were. */
export function ReturnCounts({ dry: { reading, merge } }: { readonly dry: DryRun }) {
  const { counts, files } = reading;
  const unused = files.filter(({ used }) => !used);
  return (
    <>
      <dl className={classes.counts}>
        <div>
          <dt>Children</dt>
          <dd>{figure(counts.children)}</dd>
        </div>
        <div>
          <dt>Episodes</dt>
          <dd>{figure(counts.episodes)}</dd>
        </div>
        <div>
          <dt>Reviews held</dt>
          <dd>{figure(counts.reviews)}</dd>
        </div>
      </dl>
      <p>
        {counted(merge.created.length, 'child', 'children')} new, {figure(merge.changed.length)} changed,{' '}
        {figure(merge.unchanged)} unchanged.
      </p>
      {unused.length === 0 ? null : (
        <p className={classes.muted}>Not used by this app: {unused.map(({ name }) => name).join(', ')}.</p>
      )}
    </>
  );
}
