import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { changeWords } from '../../content/change-words';
import { namedIn } from '../../content/named';
import { dayAndTime } from '../../content/times';
import { useProfile } from '../../store/caseload';
import { useHistory } from '../../store/child-history';
import { Banner } from '../../ui/Banner';
import { Section } from '../../ui/Section';
import classes from './Child.module.css';

/** How many changes show at first, and how many more at each press. */
const PAGE = 50;

const orNothing = (words: string): string => (words === '' ? 'Nothing' : words);

/** Who changed what of this child's file, when, and what it said before: the latest first. */
export function Changes({ child }: { readonly child: ChildFile }) {
  const history = useHistory(child);
  const named = namedIn(child, useProfile());
  const [count, setCount] = useState(PAGE);
  if (history === null) return <p role="status">Reading the history…</p>;
  const entries = [...history.entries].sort((a, b) => (a.to < b.to ? 1 : -1));
  return (
    <Section title="Who changed what, and when" count={`${String(entries.length)} changes`}>
      {history.whole ? null : (
        <Banner kind="problem" title="Part of the history could not be read.">
          What shows may have gaps. Restore a backup to get the rest back.
        </Banner>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">When and who</th>
            <th scope="col">What</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, count).map((entry, index) => {
            const { where, field, before, after } = changeWords(child, entry, named);
            return (
              <tr key={`${entry.from} ${entry.path.join('/')} ${String(index)}`}>
                <td className={classes.whole}>
                  {dayAndTime(entry.to)}
                  <small>{entry.by}</small>
                </td>
                <td className={classes.whole}>
                  <b>{field === '' ? where : field}</b>
                  {field === '' ? null : <small>{where}</small>}
                </td>
                <td style={{ whiteSpace: 'pre-line' }}>{orNothing(before)}</td>
                <td style={{ whiteSpace: 'pre-line' }}>{orNothing(after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {entries.length > count ? (
        <Button
          onClick={() => {
            setCount(count + PAGE);
          }}
        >
          Show {String(Math.min(PAGE, entries.length - count))} earlier changes
        </Button>
      ) : null}
    </Section>
  );
}
