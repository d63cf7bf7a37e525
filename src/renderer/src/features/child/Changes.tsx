import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { HistoryEntry } from '../../../../shared/domain/vault/history';
import { changeWords } from '../../content/change-words';
import { counted } from '../../content/counts';
import { namedIn } from '../../content/named';
import type { Named } from '../../content/review-words';
import { dayAndTime } from '../../content/times';
import { useIsPractice, useProfile } from '../../store/caseload';
import { useHistory } from '../../store/child-history';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { choicesIn, everyChange, shownChanges, whoWords } from './changes-view';
import own from './Changes.module.css';
import { ChangesFilters } from './ChangesFilters';
import classes from './Child.module.css';
import { ExportHistory } from './ExportHistory';

/** How many changes show at first, and how many more at each press. */
const PAGE = 50;
/** Filters help only where there is more than a look takes in. */
const MANY = 20;

const orNothing = (words: string): string => (words === '' ? 'Nothing' : words);

type RowProps = { readonly child: ChildFile; readonly entry: HistoryEntry; readonly named: Named };

function ChangeRow({ child, entry, named }: RowProps) {
  const { where, field, before, after } = changeWords(child, entry, named);
  return (
    <tr>
      <td className={classes.whole}>
        {dayAndTime(entry.to)}
        <small>{whoWords(entry.by)}</small>
      </td>
      <td className={classes.whole}>
        <b>{field === '' ? where : field}</b>
        {field === '' ? null : <small>{where}</small>}
      </td>
      <td className={own.words}>{orNothing(before)}</td>
      <td className={own.words}>{orNothing(after)}</td>
    </tr>
  );
}

function Gaps({ unreadable }: { readonly unreadable: number }) {
  return (
    <Banner kind="problem" title="Part of the history could not be read.">
      {unreadable === 0 ? 'Parts are not in their order.' : `${counted(unreadable, 'part')} could not be opened.`} What
      shows may have gaps. Restore a backup to get the rest back.
    </Banner>
  );
}

type TableProps = Pick<RowProps, 'child' | 'named'> & { readonly entries: readonly HistoryEntry[] };

function ChangesTable({ child, named, entries }: TableProps) {
  return (
    <table className={`${classes.table ?? ''} ${own.table ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">When and who</th>
          <th scope="col">What</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <ChangeRow
            key={`${entry.from} ${entry.path.join('/')} ${String(index)}`}
            child={child}
            entry={entry}
            named={named}
          />
        ))}
      </tbody>
    </table>
  );
}

const howMany = (shown: number, of: number): string =>
  shown === of ? counted(of, 'change') : `${counted(shown, 'change')} of ${String(of)}`;

/** Who changed what of this child's file, when, and what it said before: the latest first. */
export function Changes({ child, go }: { readonly child: ChildFile; readonly go: Go }) {
  const isPractice = useIsPractice();
  const history = useHistory(child);
  const named = namedIn(child, useProfile());
  const [view, setView] = useState(everyChange);
  const [count, setCount] = useState(PAGE);
  const all = history?.entries ?? null;
  const choices = useMemo(() => (all === null ? null : choicesIn(child, all)), [child, all]);
  if (history === null || choices === null) return <p role="status">Reading the history…</p>;
  const entries = shownChanges(history.entries, view);
  return (
    <>
      <Section title="Who changed what, and when" count={howMany(entries.length, history.entries.length)}>
        {history.whole ? null : <Gaps unreadable={history.unreadable} />}
        {history.entries.length > MANY ? <ChangesFilters choices={choices} view={view} onView={setView} /> : null}
        {entries.length === 0 ? (
          <p role="status">No change was made there by that person in that month.</p>
        ) : (
          <ChangesTable child={child} named={named} entries={entries.slice(0, count)} />
        )}
        {entries.length > count ? (
          <Button mt="md" onClick={() => setCount(count + PAGE)}>
            Show {String(Math.min(PAGE, entries.length - count))} earlier changes
          </Button>
        ) : null}
      </Section>
      <ExportHistory child={child} tell={(entry) => changeWords(child, entry, named)} />
      {isPractice ? null : (
        <p className={own.remove}>
          <LinkButton onClick={() => go({ to: 'child', child: child.id, view: 'remove' })}>
            Remove this child for good
          </LinkButton>
        </p>
      )}
    </>
  );
}
