import type { LocalDate } from '../../kernel/local-date';
import type { HealthReturn, Returned } from '../children/returned';
import { adoptionReversals, missingKinds, noScoreReasons } from '../codes/further-returns';
import { childOf, type Gathered } from './child-rows';
import { checkBirthDate } from './read-reviews';
import type { FurtherKind, ReturnTable } from './return-table';
import { atCell, codeIn, dateIn, tableRows, type Report, type Row } from './table-rows';

type Reading = { readonly row: Row; readonly today: LocalDate; readonly report: Report };

const HIGHEST_SCORE = 40;

/** The day a row turns on; one that has none is left out, and one to come is named. */
function startIn({ row, today, report }: Reading, column: string): LocalDate | null {
  const on = dateIn(row, column, report);
  if (on === null && row.cell(column) === '') report(atCell('no-start', row, column));
  if (on !== null && on > today) report(atCell('starts-in-future', row, column));
  return on;
}

function endIn({ row, report }: Reading, column: string, from: LocalDate): LocalDate | null {
  const to = dateIn(row, column, report);
  if (to !== null && to < from) report(atCell('ends-before-start', row, column));
  return to;
}

const asylum = ({ row, report }: Reading, before: Returned): Returned => ({
  ...before,
  asylum: { until: dateIn(row, 'DUC', report) },
});

function missing(reading: Reading, before: Returned): Returned {
  const from = startIn(reading, 'MIS_START');
  if (from === null) return before;
  const kind = codeIn(reading.row, 'MISSING', missingKinds, from, reading.report);
  const episode = { from, to: endIn(reading, 'MIS_END', from), kind };
  return { ...before, missing: { ...before.missing, [from]: episode } };
}

function adoptionDecision(reading: Reading, before: Returned): Returned {
  const on = startIn(reading, 'DATE_PLACED');
  if (on === null) return before;
  const reversedOn = endIn(reading, 'DATE_PLACED_CEASED', on);
  const why = codeIn(reading.row, 'REASON_PLACED_CEASED', adoptionReversals, on, reading.report);
  return { ...before, adoptionDecisions: { ...before.adoptionDecisions, [on]: { on, reversedOn, why } } };
}

function scoreIn({ row, report }: Reading): number | null {
  const text = row.cell('SDQ_SCORE');
  if (text === '') return null;
  const score = /^\d{1,2}$/.test(text) ? Number(text) : HIGHEST_SCORE + 1;
  if (score <= HIGHEST_SCORE) return score;
  report(atCell('score-not-possible', row, 'SDQ_SCORE'));
  return null;
}

function yesNoIn({ row, report }: Reading, column: string): boolean | null {
  const text = row.cell(column);
  if (text === '1') return true;
  if (text === '0') return false;
  if (text !== '') report(atCell('unknown-code', row, column));
  return null;
}

function health(reading: Reading, before: Returned): Returned {
  const answer = (column: string): boolean | null => yesNoIn(reading, column);
  const returned: HealthReturn = {
    score: scoreIn(reading),
    noScore: codeIn(reading.row, 'SDQ_REASON', noScoreReasons, reading.today, reading.report),
    convicted: answer('CONVICTED'),
    healthCheck: answer('HEALTH_CHECK'),
    immunisations: answer('IMMUNISATIONS'),
    teethCheck: answer('TEETH_CHECK'),
    healthAssessment: answer('HEALTH_ASSESSMENT'),
    substanceMisuse: answer('SUBSTANCE_MISUSE'),
    interventionReceived: answer('INTERVENTION_RECEIVED'),
    interventionOffered: answer('INTERVENTION_OFFERED'),
  };
  return { ...before, health: returned };
}

const readers: Readonly<Record<FurtherKind, (reading: Reading, before: Returned) => Returned>> = {
  uasc: asylum,
  missing,
  'placed-for-adoption': adoptionDecision,
  oc2: health,
};

/** Reads one of the smaller files. Of two rows on one thing the last in the files is kept. */
export function readFurther(
  kind: FurtherKind,
  table: ReturnTable,
  today: LocalDate,
  gathered: Gathered,
  report: Report,
): void {
  for (const row of tableRows(table, kind, report)) {
    if (row.cell('CHILD') === '') {
      report(atCell('no-child', row, 'CHILD'));
      continue;
    }
    const child = childOf(gathered, row);
    checkBirthDate(row, child.header?.value.born ?? null, report);
    child.returned = readers[kind]({ row, today, report }, child.returned);
  }
}
