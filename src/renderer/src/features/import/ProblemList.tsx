import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReturnProblem, ReturnProblemCode } from '../../../../shared/domain/returns/return-problem';
import { counted, figure } from '../../content/counts';
import { returnProblemKind, returnProblemSentence } from '../../content/return-problems';
import { Section } from '../../ui/Section';
import classes from './Import.module.css';

const SHOWN = 200;

function tally<K>(keys: readonly K[]): readonly (readonly [K, number])[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

type Filter = { readonly file: string; readonly code: ReturnProblemCode | '' };

function useFiltered(problems: readonly ReturnProblem[]) {
  const [filter, setFilter] = useState<Filter>({ file: '', code: '' });
  const files = useMemo(() => tally(problems.map(({ file }) => file)), [problems]);
  const codes = useMemo(() => tally(problems.map(({ code }) => code)), [problems]);
  const shown = problems.filter(
    ({ file, code }) => (filter.file === '' || file === filter.file) && (filter.code === '' || code === filter.code),
  );
  return { filter, setFilter, files, codes, shown };
}

function Filters({ filter, setFilter, files, codes }: ReturnType<typeof useFiltered>) {
  return (
    <div className={classes.filters}>
      <NativeSelect
        id="filter-file"
        label="File"
        value={filter.file}
        onChange={(event) => {
          setFilter({ ...filter, file: event.currentTarget.value });
        }}
        data={[
          { value: '', label: 'All files' },
          ...files.map(([file, count]) => ({ value: file, label: `${file} (${figure(count)})` })),
        ]}
      />
      <NativeSelect
        id="filter-kind"
        label="Kind of problem"
        value={filter.code}
        onChange={(event) => {
          const chosen = codes.find(([code]) => code === event.currentTarget.value);
          setFilter({ ...filter, code: chosen?.[0] ?? '' });
        }}
        data={[
          { value: '', label: 'All kinds' },
          ...codes.map(([code, count]) => ({ value: code, label: `${returnProblemKind(code)} (${figure(count)})` })),
        ]}
      />
    </div>
  );
}

function Rows({ problems }: { readonly problems: readonly ReturnProblem[] }) {
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        {problems.length > SHOWN
          ? `The first ${figure(SHOWN)} are listed, and there are ${figure(problems.length - SHOWN)} more`
          : `${counted(problems.length, 'problem')} listed`}
      </caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Row</th>
          <th scope="col">What does not fit</th>
        </tr>
      </thead>
      <tbody>
        {problems.slice(0, SHOWN).map((problem, index) => (
          <tr key={index}>
            <td>{problem.row === null && problem.code === 'file-missing' ? '' : problem.file}</td>
            <td>{problem.row === null ? 'whole file' : figure(problem.row)}</td>
            <td>{returnProblemSentence(problem)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What does not fit, row by row, in words. None of it stops the import. */
export function ProblemList({ problems }: { readonly problems: readonly ReturnProblem[] }) {
  const filtered = useFiltered(problems);
  if (problems.length === 0) {
    return (
      <Section title="Problems">
        <p>Everything in the return fits.</p>
      </Section>
    );
  }
  return (
    <Section title="Problems" count={`${figure(problems.length)}. None of them stops the import`}>
      <Filters {...filtered} />
      <Rows problems={filtered.shown} />
    </Section>
  );
}
