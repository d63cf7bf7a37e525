import { receivesSchema } from '../../../shared/domain/children/person';
import { codeLabel, type CodeList } from '../../../shared/domain/codes/code-list';
import { ethnicities } from '../../../shared/domain/codes/ethnicity';
import { legalStatuses } from '../../../shared/domain/codes/legal-status';
import { needs } from '../../../shared/domain/codes/need';
import { placements } from '../../../shared/domain/codes/placement';
import { providers } from '../../../shared/domain/codes/provider';
import { ceasedReasons, newEpisodeReasons, placementChangeReasons } from '../../../shared/domain/codes/reasons';
import { sexes } from '../../../shared/domain/codes/sex';
import { decisionStatusWords, endorsedWords, exceptionWords, howHeldWords, participationWords } from './answer-words';
import { receivesWords } from './child-words';

const yesNo = { yes: 'Yes', no: 'No' };

/** What the app's own codes stand for, by the field that holds them. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { agreed: 'Agreed', queried: 'Queried', declined: 'Declined' },
  discussed: yesNo,
  exception: exceptionWords,
  held: yesNo,
  how: howHeldWords,
  kind: {
    ...{ midway: 'Midway check', visit: 'Visit', notice: 'Notice of a change', contact: 'Contact', chase: 'Chased' },
    ...{ paragraph: 'Paragraph', bullet: 'Bullet', numbered: 'Number', quotation: 'Quotation' },
    ...{ 'full-record': 'Full record', 'decisions-sheet': 'Decisions sheet' },
  },
  plan: endorsedWords,
  receives: Object.fromEntries(receivesSchema.options.map((one) => [one, receivesWords(one)])),
  sent: { views: 'Views', apologies: 'Apologies' },
  status: decisionStatusWords,
};

/** The council's codes, by the field that holds them. */
const lists: Readonly<Record<string, CodeList>> = {
  ceased: ceasedReasons,
  ethnicity: ethnicities,
  legalStatus: legalStatuses,
  need: needs,
  placement: placements,
  placementChange: placementChangeReasons,
  provider: providers,
  reason: newEpisodeReasons,
  sex: sexes,
};

const PARTICIPATION = /^PN\d$/u;

/** A code in the words of its field; any other text as it was typed. */
export function codeWords(text: string, field: string): string {
  const list = lists[field];
  if (list !== undefined) return codeLabel(list, text);
  if (field === 'code' && PARTICIPATION.test(text)) return participationWords(text);
  return answers[field]?.[text] ?? text;
}
