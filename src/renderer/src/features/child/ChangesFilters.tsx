import { NativeSelect } from '@mantine/core';
import { figure } from '../../content/counts';
import type { ChangesView, Choice } from './changes-view';
import classes from './Changes.module.css';

type FilterProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

function Filter({ id, label, value, choices, onChange }: FilterProps) {
  return (
    <NativeSelect
      id={id}
      label={label}
      classNames={{ root: classes.inline ?? '' }}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      data={[
        { value: '', label: 'All' },
        ...choices.map(({ value: chosen, words, count }) => ({ value: chosen, label: `${words} (${figure(count)})` })),
      ]}
    />
  );
}

type Props = {
  readonly choices: Readonly<Record<keyof ChangesView, readonly Choice[]>>;
  readonly view: ChangesView;
  readonly onView: (view: ChangesView) => void;
};

/** Which of many changes show: by whom, in which part of the file, in which month. */
export function ChangesFilters({ choices, view, onView }: Props) {
  return (
    <div className={classes.filters} role="group" aria-label="Which changes show">
      <Filter
        id="changes-who"
        label="Who"
        value={view.who}
        choices={choices.who}
        onChange={(who) => onView({ ...view, who })}
      />
      <Filter
        id="changes-area"
        label="Part of the file"
        value={view.area}
        choices={choices.area}
        onChange={(area) => onView({ ...view, area })}
      />
      <Filter
        id="changes-month"
        label="Month"
        value={view.month}
        choices={choices.month}
        onChange={(month) => onView({ ...view, month })}
      />
    </div>
  );
}
