import type { DocumentBlock, DocumentModel } from './model';
import { documentModel } from './document-model';
import type { RecordInput } from './record-input';
import { afterReview } from './sections/after-review';
import { chairView } from './sections/chair-view';
import { consultation } from './sections/consultation';
import { conversation } from './sections/conversation';
import { decisions } from './sections/decisions';
import { details } from './sections/details';
import { distribution } from './sections/distribution';
import { progress } from './sections/last-decisions';
import { meeting } from './sections/meeting';
import { nextSteps } from './sections/next-steps';
import { papers } from './sections/papers';
import { topics } from './sections/topics';
import { views } from './sections/views';
import { whoTookPart } from './sections/who-took-part';

type Section = (input: RecordInput) => readonly DocumentBlock[];

const SECTIONS: readonly Section[] = [
  details,
  decisions,
  whoTookPart,
  meeting,
  conversation,
  progress,
  views,
  topics,
  consultation,
  chairView,
  papers,
  nextSteps,
  afterReview,
  distribution,
];

/** The whole record of a review, decisions first: the council's own copy, with nothing left out. */
export const fullRecord = (input: RecordInput): DocumentModel =>
  documentModel(
    'full-record',
    input,
    SECTIONS.flatMap((section) => section(input)),
  );
