import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fullName } from '../../../../shared/domain/children/child-name';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { counted, figure } from '../../content/counts';
import { useCaseload } from '../../store/caseload';
import { Icon } from '../../ui/Icon';
import classes from './Packs.module.css';

/** As many as one pack may hold are shown at once; the rest are found by their name. */
const SHOWN = 200;

type Props = {
  readonly id: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly error: string | undefined;
};

const collator = new Intl.Collator('en-GB', { numeric: true });

const fits = (child: ChildFile, words: string): boolean =>
  `${fullName(child)} ${child.reference}`.toLowerCase().includes(words);

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

const labelOf = (child: ChildFile): string => {
  const name = fullName(child);
  return name === child.reference ? name : `${name}, ${child.reference}`;
};

/** The children of the caseload, each to be chosen or not. */
export function ChooseChildren({ id, chosen, onChoose, error }: Props) {
  const caseload = useCaseload();
  const [words, setWords] = useState('');
  const found = caseload
    .filter((child) => fits(child, words.trim().toLowerCase()))
    .sort((a, b) => collator.compare(fullName(a), fullName(b)));
  const shown = found.slice(0, SHOWN);
  return (
    <fieldset id={id} className={classes.children}>
      <legend>Which children</legend>
      <div className={classes.row}>
        <TextInput
          id="pack-filter"
          label="Find by name or reference"
          leftSection={<Icon name="search" />}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          className={classes.low ?? ''}
          onClick={() => onChoose(new Set([...chosen, ...shown.map((child) => child.id)]))}
        >
          Choose all that show
        </Button>
      </div>
      {error === undefined ? null : <p className={classes.error}>{error}</p>}
      <div className={classes.list}>
        {shown.map((child) => (
          <Checkbox
            key={child.id}
            label={labelOf(child)}
            checked={chosen.has(child.id)}
            onChange={() => onChoose(toggled(chosen, child.id))}
          />
        ))}
        {found.length === 0 ? <p>No child has this name or reference.</p> : null}
      </div>
      <p className={classes.muted} role="status">
        {counted(chosen.size, 'child', 'children')} chosen.
        {found.length > SHOWN ? ` ${figure(SHOWN)} of ${figure(found.length)} show: find others by their name.` : ''}
      </p>
    </fieldset>
  );
}
