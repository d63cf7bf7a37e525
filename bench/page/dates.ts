import bankHolidays from '../../resources/england-bank-holidays.json';
import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { obligationFacts } from '../../src/shared/domain/children/obligation-facts';
import { parseBankHolidays } from '../../src/shared/domain/timescales/bank-holidays';
import { nextReview } from '../../src/shared/domain/timescales/next-review';
import { allObligations, openClocks } from '../../src/shared/domain/timescales/obligations/all-obligations';
import { date } from '../../src/shared/kernel/local-date';
import { must } from './must';
import { returned, type CsvFile } from './returned';

const today = date('2018-03-31');
/** How long one slice may hold the window, in ms; the bar is 50. */
const SLICE = 16;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Milliseconds for each child's next review and open clocks, for the full history, and of its longest slice. */
export async function dates(csv: readonly CsvFile[], count: number) {
  const files = await returned(csv, count);
  const calendar = must(parseBankHolidays(bankHolidays));
  const counting = { calendar, amounts: {}, soonWorkingDays: 20 };
  const history = (file: ChildFile) => allObligations(obligationFacts(file, today), today, counting);

  const begun = performance.now();
  let clocks = 0;
  for (const file of files) {
    const facts = obligationFacts(file, today);
    if (nextReview(facts, today, counting).kind === 'due') clocks += 1;
    clocks += openClocks(facts, today, counting).length;
  }
  const open = performance.now() - begun;

  const started = performance.now();
  let [obligations, longest, slice] = [0, 0, performance.now()];
  for (const file of files) {
    obligations += history(file).listed.length;
    const took = performance.now() - slice;
    longest = Math.max(longest, took);
    if (took < SLICE) continue;
    await nextTask();
    slice = performance.now();
  }
  return { open, history: performance.now() - started, longest, clocks, obligations };
}
