import { finder } from '../../src/shared/domain/find/finder';
import { caseload } from './caseload';

/** Words that stand in many notes, in few and in none. */
const queries = ['the garden', 'interpreter wheelchair', 'trampoline', 'school', 'passport nationality immigration'];
const SHOWN = 50;

/** Milliseconds of the first search of all, and of every later one; the size of what is looked through, as JSON. */
export function search(children: number, reviews: number, rounds: number) {
  const files = caseload(children, reviews);
  const { find } = finder();
  const timed = (query: string): number => {
    const start = performance.now();
    find(files, query, SHOWN);
    return performance.now() - start;
  };
  const cold = timed('the garden');
  const warm = Array.from({ length: rounds }, () => queries.map(timed)).flat();
  return { cold, warm, bytes: JSON.stringify(files).length };
}
