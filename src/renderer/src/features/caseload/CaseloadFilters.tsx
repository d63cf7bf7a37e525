import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { ApartReason } from '../../../../shared/domain/children/standing';
import { legalStatusLabel } from '../../../../shared/domain/codes/legal-status';
import { counted, figure } from '../../content/counts';
import { apartWords } from '../../content/review-standing';
import { useCounting } from '../../store/day';
import { Icon } from '../../ui/Icon';
import { Views, type ViewChoice } from '../../ui/Views';
import { isIn, optionsOf, reasonsOf, type View, type ViewId } from './caseload-view';
import type { ChildRow } from './child-row';
import classes from './Caseload.module.css';

const views = (soonWorkingDays: number): readonly ViewChoice<ViewId>[] => [
  { id: 'everyone', words: 'Everyone' },
  { id: 'by-date', words: 'By next date' },
  { id: 'overdue', words: 'Overdue' },
  { id: 'due-soon', words: `Due in ${counted(soonWorkingDays, 'working day')}` },
  { id: 'others-late', words: 'Other dates late' },
  { id: 'drift', words: 'Drift' },
  { id: 'apart', words: 'Kept apart' },
];

type Props = {
  readonly rows: readonly ChildRow[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly lines: 1 | 2;
  readonly onLines: (lines: 1 | 2) => void;
};

function LegalStatusFilter({ rows, view, onView }: Pick<Props, 'rows' | 'view' | 'onView'>) {
  const options = optionsOf(rows, ({ legalStatus }) => legalStatus);
  return (
    <NativeSelect
      id="filter-legal-status"
      label="Legal status"
      classNames={{ root: classes.inline ?? '' }}
      value={view.legalStatus}
      onChange={(event) => {
        onView({ ...view, legalStatus: event.currentTarget.value });
      }}
      data={[
        { value: '', label: 'All' },
        ...options.map(([code, count]) => ({ value: code, label: `${legalStatusLabel(code)} (${figure(count)})` })),
      ]}
    />
  );
}

function ReasonFilter({ rows, view, onView }: Pick<Props, 'rows' | 'view' | 'onView'>) {
  const reasons = reasonsOf(rows);
  const chosen = (value: string): ApartReason | '' => reasons.find(([reason]) => reason === value)?.[0] ?? '';
  return (
    <NativeSelect
      id="filter-reason"
      label="Reason"
      classNames={{ root: classes.inline ?? '' }}
      value={view.reason}
      onChange={(event) => {
        onView({ ...view, reason: chosen(event.currentTarget.value) });
      }}
      data={[
        { value: '', label: 'All' },
        ...reasons.map(([reason, count]) => ({ value: reason, label: `${apartWords(reason)} (${figure(count)})` })),
      ]}
    />
  );
}

/** What of the caseload shows: words to look for, legal status, standing; and how tall a row is. */
export function CaseloadFilters({ rows, view, onView, lines, onLines }: Props) {
  const { soonWorkingDays } = useCounting();
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          id="filter-name"
          label="Filter by name or reference"
          classNames={{ root: classes.inline ?? '' }}
          leftSection={<Icon name="search" />}
          autoComplete="off"
          spellCheck={false}
          value={view.search}
          onChange={(event) => {
            onView({ ...view, search: event.currentTarget.value });
          }}
        />
        <LegalStatusFilter rows={rows} view={view} onView={onView} />
        {view.view === 'apart' ? <ReasonFilter rows={rows} view={view} onView={onView} /> : null}
        <SegmentedControl
          className={classes.lines ?? ''}
          aria-label="Row height"
          value={String(lines)}
          onChange={(value) => {
            onLines(value === '1' ? 1 : 2);
          }}
          data={[
            { value: '2', label: '2 lines' },
            { value: '1', label: '1 line' },
          ]}
        />
      </div>
      <Views
        label="Which children show"
        choices={views(soonWorkingDays).map((one) => ({
          ...one,
          count: rows.filter((row) => isIn(row, one.id)).length,
        }))}
        current={view.view}
        onChoose={(id) => {
          onView({ ...view, view: id });
        }}
      />
    </>
  );
}
