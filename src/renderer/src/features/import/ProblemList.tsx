import { useId, useMemo, useState } from 'react';
import type { ReturnProblem } from '../../../../shared/domain/returns/return-problem';
import { counted, figure } from '../../content/counts';
import { returnProblemKind } from '../../content/return-problems';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import classes from './Problems.module.css';
import { problemKinds, type ProblemKind, type ProblemLine } from './problem-kinds';

/** Lines that open at once, and row numbers that stand in one. */
const LINES = 50;
const ROWS = 8;

function rowsWords({ rows }: ProblemLine): string {
  if (rows.length === 0) return 'whole file';
  const named = rows.slice(0, ROWS).map(figure).join(', ');
  return rows.length > ROWS ? `${named} and ${figure(rows.length - ROWS)} more` : named;
}

function Lines({ kind, label }: { readonly kind: ProblemKind; readonly label: string }) {
  const [shown, setShown] = useState(LINES);
  const left = kind.lines.length - shown;
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">What does not fit</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          {kind.lines.slice(0, shown).map((line) => (
            <tr key={`${line.file} ${line.words}`}>
              <td>{line.file}</td>
              <td>{line.words}</td>
              <td>{rowsWords(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left <= 0 ? null : (
        <LinkButton onClick={() => setShown(shown + LINES)}>
          Show {figure(Math.min(LINES, left))} more of {figure(left)}
        </LinkButton>
      )}
    </>
  );
}

function Kind({ kind }: { readonly kind: ProblemKind }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const label = returnProblemKind(kind.code);
  return (
    <li>
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'up' : 'down'} />
          <span>{label}</span>
          <span className={classes.count}>{counted(kind.count, 'line')}</span>
        </button>
      </h3>
      <div id={id} hidden={!open} className={classes.inside}>
        {open ? <Lines kind={kind} label={label} /> : null}
      </div>
    </li>
  );
}

/** What does not fit, by kind: each opens to its words, file and rows. None of it stops the import. */
export function ProblemList({ problems }: { readonly problems: readonly ReturnProblem[] }) {
  const kinds = useMemo(() => problemKinds(problems), [problems]);
  if (problems.length === 0) {
    return (
      <Section title="Problems">
        <p>Everything in the return fits.</p>
      </Section>
    );
  }
  return (
    <Section
      title="Problems"
      count={`${counted(problems.length, 'line')} of ${counted(kinds.length, 'kind')}. None of them stops the import`}
    >
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <Kind key={kind.code} kind={kind} />
        ))}
      </ul>
    </Section>
  );
}
