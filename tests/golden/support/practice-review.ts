import nell from '../../../resources/practice/03-nell.json';
import thandi from '../../../resources/practice/06-thandi.json';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import type { Review } from '../../../src/shared/domain/reviews/review';
import { madePractice } from '../../support/builders/made-practice';

const samples = { nell, thandi } as const;

/** A child of the practice caseload with the whole review entered by the app's own commands, not final yet. */
export function practiceReview(name: keyof typeof samples): { readonly child: ChildFile; readonly review: Review } {
  const sample = samples[name];
  const opensWith = { parts: 'all', topics: 'all', decisions: 'all' };
  const [child] = madePractice([{ ...sample, review: { ...sample.review, opensWith } }], '2026-11-23');
  const review = Object.values(child?.reviews ?? {}).at(-1);
  if (child === undefined || review === undefined) throw new Error('The sample made no review');
  return { child, review };
}
