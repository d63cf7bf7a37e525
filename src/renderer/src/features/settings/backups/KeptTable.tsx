import { useState } from 'react';
import { counted } from '../../../content/counts';
import { sizeWords } from '../../../content/sizes';
import type { BackupFile } from '../../../store/backups';
import { LinkButton } from '../../../ui/LinkButton';
import { Status } from '../../../ui/Status';
import classes from './Backups.module.css';
import { whenMade } from './words';

/** How many show before more are asked for. */
const FIRST = 5;

/** Each backup that is kept, newest first. */
export function KeptTable({ files }: { readonly files: readonly BackupFile[] }) {
  const [all, setAll] = useState(false);
  if (files.length === 0) return <p>There is no backup yet.</p>;
  return (
    <>
      <table className={classes.table}>
        <caption>Backups on this laptop</caption>
        <thead>
          <tr>
            <th scope="col">Made</th>
            <th scope="col">Size</th>
            <th scope="col">Checked</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, all ? files.length : FIRST).map(({ name, madeAt, size, verified }) => (
            <tr key={name}>
              <td>{whenMade(madeAt)}</td>
              <td>{sizeWords(size)}</td>
              <td>
                {verified ? (
                  <Status kind="in-order">Read back from the disk and opened</Status>
                ) : (
                  <Status kind="waiting">Not read back yet</Status>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.length > FIRST ? (
        <LinkButton onClick={() => setAll(!all)}>
          {all ? 'Show the newest 5' : `Show all ${counted(files.length, 'backup')}`}
        </LinkButton>
      ) : null}
    </>
  );
}
