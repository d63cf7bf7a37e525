import { Button } from '@mantine/core';
import { Banner } from '../../ui/Banner';
import { Icon } from '../../ui/Icon';
import classes from './Import.module.css';

type Props = { readonly problem: string | null; readonly onChoose: (what: 'folder' | 'files') => void };

/** The first step: where the return is. */
export function ChooseReturn({ problem, onChoose }: Props) {
  return (
    <div className={classes.step}>
      {problem === null ? null : (
        <Banner kind="problem" title="Nothing was read.">
          {problem}
        </Banner>
      )}
      <p>
        Choose the folder that holds the return, or its files. You see what would happen before anything is loaded. The
        files stay where they are and are not changed.
      </p>
      <ul className={classes.list}>
        <li>
          <b>header</b> says who the children are
        </li>
        <li>
          <b>episodes</b> says since when, by what right and where they are looked after
        </li>
        <li>
          <b>reviews</b> says which reviews were held
        </li>
      </ul>
      <p>The return holds no names. Until you add one, a child shows by reference.</p>
      <div className={classes.buttons}>
        <Button variant="filled" size="lg" leftSection={<Icon name="folder" />} onClick={() => onChoose('folder')}>
          Choose the folder
        </Button>
        <Button size="lg" onClick={() => onChoose('files')}>
          Choose files
        </Button>
      </div>
    </div>
  );
}
