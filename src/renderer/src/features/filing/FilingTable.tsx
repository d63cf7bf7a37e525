import { Checkbox, VisuallyHidden } from '@mantine/core';
import { longDate } from '../../../../shared/kernel/date-words';
import { sizeWords } from '../../content/sizes';
import { Status } from '../../ui/Status';
import type { QueueRow } from './filing-queue';
import classes from './Filing.module.css';
import { documentKindWords } from './words';

type Props = {
  readonly rows: readonly QueueRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

const lastExport = ({ record }: QueueRow) =>
  Object.values(record.exports)
    .map(({ on }) => on)
    .sort()
    .at(-1);

function Row({
  row,
  isChosen,
  onToggle,
}: {
  readonly row: QueueRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  const { record, reference, state } = row;
  const exported = lastExport(row);
  return (
    <tr data-chosen={isChosen ? '' : undefined}>
      <td>
        <Checkbox
          size="xs"
          checked={isChosen}
          onChange={onToggle}
          aria-label={`Choose ${documentKindWords[record.kind].toLowerCase()} of ${reference}, review held on ${longDate(record.reviewHeldOn)}`}
        />
      </td>
      <td>
        {record.title}
        <span className={classes.second}>
          {documentKindWords[record.kind]}, version {record.version}, {sizeWords(record.size)}
        </span>
      </td>
      <td className={classes.mono}>{reference}</td>
      <td>{longDate(record.finalisedOn)}</td>
      <td>
        {state === 'final' ? <Status kind="not-started">Final</Status> : <Status kind="done">Exported</Status>}
        <span className={classes.second}>{exported === undefined ? 'Not exported yet' : longDate(exported)}</span>
      </td>
    </tr>
  );
}

/** The final documents, one a row. */
export function FilingTable({ rows, chosen, onChoose }: Props) {
  return (
    // Scrolls by itself, so the keyboard has to reach it.
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Final documents">
      <table className={classes.table}>
        <VisuallyHidden component="caption">Final documents, those to export first</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Choose</VisuallyHidden>
            </th>
            <th scope="col">Document</th>
            <th scope="col">Child</th>
            <th scope="col">Finalised</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.record.id}
              row={row}
              isChosen={chosen.has(row.record.id)}
              onToggle={() => {
                onChoose(toggled(chosen, row.record.id));
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
