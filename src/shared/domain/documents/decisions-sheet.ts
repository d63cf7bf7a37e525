import type { DocumentModel } from './model';
import { documentModel } from './document-model';
import type { RecordInput } from './record-input';
import { decisions } from './sections/decisions';
import { briefDetails } from './sections/details';
import { nextSteps } from './sections/next-steps';

/** The decisions of a review on a page or two: what is sent out first. */
export const decisionsSheet = (input: RecordInput): DocumentModel =>
  documentModel('decisions-sheet', input, [...briefDetails(input), ...decisions(input), ...nextSteps(input)]);
