import type { RetentionFacts } from '../records/retention';
import type { ChildFile } from './child-file';
import { periodsOfCare } from './periods-of-care';

const ADOPTED: readonly string[] = ['E11', 'E12'];
const DIED = 'E2';

/** What decides how long the child's record is kept: the return dates an adoption order and a death by the end of care. */
export function retentionFacts(file: Pick<ChildFile, 'episodes' | 'facts'>): RetentionFacts {
  const ends = periodsOfCare(file);
  return {
    born: file.facts.born,
    died: ends.findLast(({ ceased }) => ceased === DIED)?.to ?? null,
    adopted: ends.findLast(({ ceased }) => ADOPTED.includes(ceased))?.to ?? null,
  };
}
