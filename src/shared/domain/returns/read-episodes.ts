import type { LocalDate } from '../../kernel/local-date';
import type { ReturnedEpisode } from '../children/periods-of-care';
import { legalStatuses } from '../codes/legal-status';
import { needs } from '../codes/need';
import { placements } from '../codes/placement';
import { providers } from '../codes/provider';
import { ceasedReasons, newEpisodeReasons, placementChangeReasons } from '../codes/reasons';
import { childOf, type Gathered } from './child-rows';
import type { ReturnTable } from './return-table';
import { atCell, codeIn, dateIn, tableRows, type Report, type Row } from './table-rows';

const orNull = (text: string): string | null => (text === '' ? null : text);

function readEpisode(row: Row, from: LocalDate, report: Report): ReturnedEpisode {
  const to = dateIn(row, 'DEC', report);
  const on = to ?? from;
  return {
    from,
    reason: codeIn(row, 'RNE', newEpisodeReasons, from, report),
    legalStatus: codeIn(row, 'LS', legalStatuses, from, report),
    need: codeIn(row, 'CIN', needs, from, report),
    placement: codeIn(row, 'PLACE', placements, from, report),
    provider: codeIn(row, 'PLACE_PROVIDER', providers, from, report),
    to,
    ceased: orNull(codeIn(row, 'REC', ceasedReasons, on, report)),
    placementChange: orNull(codeIn(row, 'REASON_PLACE_CHANGE', placementChangeReasons, on, report)),
    homePostcode: row.cell('HOME_POST'),
    placementPostcode: row.cell('PL_POST'),
    urn: row.cell('URN'),
  };
}

/** What does not fit in the dates of one episode alone. */
function checkDates(row: Row, { from, to, ceased }: ReturnedEpisode, today: LocalDate, report: Report): void {
  if (from > today) report(atCell('starts-in-future', row, 'DECOM'));
  if (to === null) {
    if (ceased !== null && row.cell('DEC') === '') report(atCell('reason-without-end', row, 'REC'));
    return;
  }
  if (to < from) report(atCell('ends-before-start', row, 'DEC'));
  if (to === from) report(atCell('ends-on-start', row, 'DEC'));
  if (to > today) report(atCell('ends-in-future', row, 'DEC'));
  if (ceased === null) report(atCell('ended-without-reason', row, 'REC'));
}

const sameEpisode = (a: ReturnedEpisode, b: ReturnedEpisode): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Reads where the children lived and by what right. Of two episodes begun on one day the last in the files is kept. */
export function readEpisodes(table: ReturnTable, today: LocalDate, gathered: Gathered, report: Report): void {
  for (const row of tableRows(table, 'episodes', report)) {
    if (row.cell('CHILD') === '') {
      report(atCell('no-child', row, 'CHILD'));
      continue;
    }
    const child = childOf(gathered, row);
    const from = dateIn(row, 'DECOM', report);
    if (from === null) {
      if (row.cell('DECOM') === '') report(atCell('no-start', row, 'DECOM'));
      continue;
    }
    const episode = readEpisode(row, from, report);
    checkDates(row, episode, today, report);
    const before = child.episodes.get(from);
    if (before?.row.file === row.file) {
      report(atCell(sameEpisode(before.value, episode) ? 'episode-repeated' : 'episodes-same-day', row, 'DECOM'));
    }
    child.episodes.set(from, { row, value: episode });
  }
}
