import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../../src/renderer/src/workers/return/parse-table';
import { returnProblemSentence } from '../../src/renderer/src/content/return-problems';
import { standingWords, apartSentence } from '../../src/renderer/src/content/review-standing';
import { whyText } from '../../src/renderer/src/content/explanation-words';
import { fullName } from '../../src/shared/domain/children/child-name';
import { standing } from '../../src/shared/domain/children/standing';
import { planMerge } from '../../src/shared/domain/returns/merge-return';
import { readReturn } from '../../src/shared/domain/returns/read-return';
import { explain } from '../../src/shared/domain/timescales/explanation';
import type { LocalDate } from '../../src/shared/kernel/local-date';
import { aCounting } from '../support/builders/a-calendar';
import { aContext } from '../support/builders/a-context';

/** One child as the rules say it, and as the list must show it. */
export type Expected = {
  readonly reference: string;
  readonly next: { readonly type: string; readonly number: number; readonly due: string } | null;
  readonly explanation: string;
  readonly shown: { readonly next: string; readonly clock: string };
};

function tablesIn(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => {
      const table = parseTable({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
      return table.ok ? [table.value] : [];
    });
}

/** What the pure core says of every child of a return, apart from the app: the app's list is set against it. */
export function expectedStandings(folder: string, today: LocalDate) {
  const reading = readReturn(tablesIn(folder), today);
  const counting = aCounting();
  const { created } = planMerge([], reading, aContext(today));
  const children = created.map((file): Expected => {
    const { next } = standing(file, today, counting);
    const words = standingWords(next, today);
    return {
      reference: fullName(file),
      next: next.kind === 'due' ? { type: next.sequence, number: next.number, due: next.due } : null,
      explanation: next.kind === 'due' ? whyText(explain(next, counting.calendar)) : apartSentence(next.reason),
      shown: { next: words.words, clock: words.second },
    };
  });
  const problems = reading.problems.map((problem) => ({
    file: problem.file,
    row: problem.row,
    words: returnProblemSentence(problem),
  }));
  return { children, problems };
}
