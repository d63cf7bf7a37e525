import { Button } from '@mantine/core';
import { counted } from '../../content/counts';
import type { DryRun } from '../../store/import-return';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import { Section } from '../../ui/Section';
import { KeptApart } from './KeptApart';
import classes from './Import.module.css';
import { ProblemList } from './ProblemList';
import { ReturnCounts } from './ReturnCounts';

type Props = {
  readonly dry: DryRun;
  readonly problem: string | null;
  readonly onLoad: (dry: DryRun) => void;
  readonly onStartAgain: () => void;
  readonly go: Go;
};

function loadLabel({ merge }: DryRun): string {
  const children = (count: number) => counted(count, 'child', 'children');
  if (merge.created.length === 0) return `Change ${children(merge.changed.length)}`;
  return merge.changed.length === 0
    ? `Load ${children(merge.created.length)}`
    : `Load ${children(merge.created.length)} and change ${children(merge.changed.length)}`;
}

/** What loading would do, before it does it. */
export function DryRunPart({ dry, problem, onLoad, onStartAgain, go }: Props) {
  const { reading, merge } = dry;
  const nothing = merge.created.length + merge.changed.length === 0;
  return (
    <div className={classes.dry}>
      {problem === null ? null : (
        <Banner kind="problem" title="Loading stopped.">
          {problem}
        </Banner>
      )}
      <div className={classes.buttons}>
        {nothing ? (
          <>
            <b>{reading.children.length === 0 ? 'No child could be read.' : 'The return holds nothing new.'}</b>
            <Button variant="filled" size="lg" onClick={() => go({ to: 'caseload' })}>
              Open the caseload
            </Button>
          </>
        ) : (
          <Button variant="filled" size="lg" onClick={() => onLoad(dry)}>
            {loadLabel(dry)}
          </Button>
        )}
        <Button size="lg" onClick={onStartAgain}>
          Choose another return
        </Button>
      </div>
      <Section title="What the return holds">
        <ReturnCounts dry={dry} />
      </Section>
      <KeptApart children={dry.after} />
      <ProblemList problems={reading.problems} />
    </div>
  );
}
