import { memo } from 'react';
import { counted } from '../../content/counts';
import { Status } from '../../ui/Status';
import type { ChildRow } from './child-row';
import classes from './Caseload.module.css';

type Props = {
  readonly id: string;
  readonly row: ChildRow;
  /** Its place among all rows, the head being 1. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/** One child in the list: one line or two. */
export const CaseloadRow = memo(function CaseloadRow({ id, row, index, start, isSelected, onSelect, onOpen }: Props) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index}
      aria-selected={isSelected}
      className={classes.row}
      style={{ transform: `translateY(${String(start)}px)` }}
      onClick={() => {
        onSelect(row.id);
      }}
      onDoubleClick={() => {
        onOpen(row.id);
      }}
    >
      <div role="gridcell" data-column="child">
        <b className={classes.first}>{row.name}</b>
        <span className={classes.second}>{row.name === row.reference ? 'No name yet' : row.reference}</span>
      </div>
      <div role="gridcell" data-column="age">
        {row.age}
      </div>
      <div role="gridcell" data-column="legal">
        <span className={classes.first}>{row.legal}</span>
        <span className={classes.second}>{row.legalSince}</span>
      </div>
      <div role="gridcell" data-column="lives">
        <span className={classes.first}>{row.lives}</span>
        <span className={classes.second}>{row.provider}</span>
      </div>
      <div role="gridcell" data-column="next">
        <Status kind={row.words.kind}>{row.words.words}</Status>
        <span className={classes.second}>{row.words.second}</span>
      </div>
      <div role="gridcell" data-column="waiting">
        {row.waitingWords === null ? (
          <span className={classes.muted}>none</span>
        ) : (
          <Status kind={row.waitingWords.kind}>{row.waitingWords.words}</Status>
        )}
        <span className={classes.second}>
          {row.drift.length === 0 ? null : <Status kind="flag">{counted(row.drift.length, 'drift sign')}</Status>}
        </span>
      </div>
    </div>
  );
});
