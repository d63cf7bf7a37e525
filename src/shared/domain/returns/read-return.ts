import type { LocalDate } from '../../kernel/local-date';
import { periodsIn } from '../children/periods-of-care';
import { checkEpisodes } from './check-episodes';
import { checkReviews } from './check-reviews';
import type { ChildRows, Gathered } from './child-rows';
import { readEpisodes } from './read-episodes';
import { readFurther } from './read-further';
import { readHeader } from './read-header';
import { readReviews } from './read-reviews';
import type { ReturnProblem } from './return-problem';
import type { ReturnedChild, ReturnedFile, ReturnReading } from './return-reading';
import { kindOf, type FurtherKind, type ReturnTable, type UsedKind } from './return-table';
import { atCell, type Report } from './table-rows';

/** In the order in which they are read: the header first, so that later rows can be checked against it. */
const readers = { header: readHeader, episodes: readEpisodes, reviews: readReviews } as const;
const used: readonly UsedKind[] = ['header', 'episodes', 'reviews'];

const further: readonly FurtherKind[] = ['uasc', 'missing', 'placed-for-adoption', 'oc2'];

const isUsed = (kind: ReturnedFile['kind']): boolean => [...used, ...further].some((each) => each === kind);

function fileOf(table: ReturnTable): ReturnedFile {
  const kind = kindOf(table);
  const rows = table.rows.slice(1).filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  return { name: table.file, kind, used: isUsed(kind), rows };
}

/** Reads the files of one kind, or reports that there are none. */
function readKind(
  kind: UsedKind,
  tables: readonly ReturnTable[],
  today: LocalDate,
  gathered: Gathered,
  report: Report,
): void {
  const own = tables.filter((table) => kindOf(table) === kind);
  if (own.length === 0) report({ code: 'file-missing', file: kind, row: null, column: '', value: '' });
  for (const table of own) readers[kind](table, today, gathered, report);
}

/** Checks what only shows when all rows of a child are known. */
function checkChild(
  child: ChildRows,
  hasHeader: boolean,
  hasEpisodes: boolean,
  today: LocalDate,
  report: Report,
): void {
  const periods = periodsIn([...child.episodes.values()].map(({ value }) => value));
  if (hasHeader && child.header === null) report(atCell('child-not-in-header', child.first, 'CHILD'));
  if (hasEpisodes && periods.length === 0) report(atCell('no-episodes', child.first, 'CHILD'));
  checkEpisodes(child, periods, report);
  checkReviews(child, periods, today, report);
}

const toChild = ({ reference, header, episodes, reviews, returned }: ChildRows): ReturnedChild => ({
  reference,
  facts: header?.value ?? null,
  episodes: [...episodes.values()].map(({ value }) => value),
  heldReviews: [...reviews.values()].map(({ value }) => value),
  returned,
});

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Reads the council's return (SSDA903). It keeps what it can, names every problem by its row, and stops at none. */
export function readReturn(tables: readonly ReturnTable[], today: LocalDate): ReturnReading {
  const problems: ReturnProblem[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  const gathered: Gathered = new Map();
  for (const kind of used) readKind(kind, tables, today, gathered, report);
  for (const kind of further) {
    for (const table of tables) if (kindOf(table) === kind) readFurther(kind, table, today, gathered, report);
  }
  const files = tables.map(fileOf);
  const has = (kind: UsedKind): boolean => files.some((file) => file.kind === kind);
  for (const child of gathered.values()) checkChild(child, has('header'), has('episodes'), today, report);
  const children = [...gathered.values()].map(toChild);
  const counts = {
    children: children.length,
    episodes: total(children.map(({ episodes }) => episodes.length)),
    reviews: total(children.map(({ heldReviews }) => heldReviews.length)),
  };
  return { files, children, problems, counts };
}
