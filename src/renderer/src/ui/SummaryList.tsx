import type { ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { LinkButton } from './LinkButton';
import classes from './SummaryList.module.css';

/** A term, its answer, and how to change it. A missing answer is a link in the answer's place. */
export type SummaryItem = {
  readonly id: string;
  readonly term: ReactNode;
  readonly answer?: ReactNode;
  /** What to do about an answer that is missing, and a word on it. */
  readonly missing?: { readonly words: string; readonly hint?: ReactNode; readonly go: () => void };
  readonly change?: () => void;
  /** What Change changes, for those who hear it: "how Nell took part". */
  readonly changeWhat?: string;
};

function Answer({ answer, missing }: Pick<SummaryItem, 'answer' | 'missing'>) {
  if (missing === undefined) return <>{answer}</>;
  return (
    <div className={classes.missing}>
      <LinkButton strong onClick={missing.go}>
        {missing.words}
      </LinkButton>
      {missing.hint === undefined ? null : <div className={classes.hint}>{missing.hint}</div>}
    </div>
  );
}

/** What was answered, row by row. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className={classes.list}>
      {items.map(({ id, term, answer, missing, change, changeWhat }) => (
        <div key={id} className={classes.row}>
          <dt>{term}</dt>
          <dd className={classes.answer}>
            <Answer answer={answer} {...(missing === undefined ? {} : { missing })} />
          </dd>
          {change === undefined || missing !== undefined ? null : (
            <dd className={classes.change}>
              <LinkButton onClick={change}>
                Change<VisuallyHidden> {changeWhat}</VisuallyHidden>
              </LinkButton>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
