import { Button } from '@mantine/core';
import { useId } from 'react';
import { figure } from '../../content/counts';
import classes from './Import.module.css';

const many = { file: 'files', child: 'children' } as const;

type Props = {
  readonly title: string;
  readonly done: number;
  readonly of: number;
  readonly unit: keyof typeof many;
  readonly onCancel?: () => void;
};

/** How far it has come, in words and as a bar, and a way to stop where stopping is safe. */
export function Working({ title, done, of, unit, onCancel }: Props) {
  const id = useId();
  return (
    <section className={classes.step} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <progress className={classes.bar} value={done} max={of === 0 ? 1 : of} aria-labelledby={id} />
      <p role="status">
        {figure(done)} of {figure(of)} {many[unit]}
      </p>
      {onCancel === undefined ? null : (
        <div className={classes.buttons}>
          <Button onClick={onCancel}>Stop loading</Button>
          <span className={classes.muted}>The children loaded so far stay. Loading again goes on from there.</span>
        </div>
      )}
    </section>
  );
}
