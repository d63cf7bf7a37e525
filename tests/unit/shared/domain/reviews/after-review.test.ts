import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { childFileSchema } from '../../../../../src/shared/domain/children/child-file';
import { heldReviews } from '../../../../../src/shared/domain/children/review-facts';
import { fullRecord } from '../../../../../src/shared/domain/documents/full-record';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../../../../src/shared/domain/reviews/command';
import { inOrder } from '../../../../../src/shared/domain/reviews/decision-order';
import { responseTo } from '../../../../../src/shared/domain/reviews/manager-response';
import { openReview } from '../../../../../src/shared/domain/reviews/open-review';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { correctionOf, versionOf } from '../../../../../src/shared/domain/reviews/versions';
import { contentOf } from '../../../../../src/shared/domain/workflow/finalise';
import { instantSchema } from '../../../../../src/shared/kernel/clock';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aRecordInput } from '../../../../support/builders/a-record-input';
import { anId } from '../../../../support/builders/ids';
import { madePractice, practiceSamples } from '../../../../support/builders/made-practice';

const today = date('2026-11-24');
const counting = { calendar: aCalendar(), amounts: {}, soonWorkingDays: 20 };

const applied = (file: ChildFile, command: Command) =>
  applyCommand(file, command, {
    today,
    now: instantSchema.parse('2026-11-24T10:00:00.000Z'),
    by: 'Marian Tolliver',
    newId: anId,
  });

function done(file: ChildFile, command: Command): ChildFile {
  const outcome = applied(file, command);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return childFileSchema.parse(outcome.value);
}

/** Thandi’s file: her review is final. */
function thandi(): { readonly file: ChildFile; readonly review: Review } {
  const file = madePractice(practiceSamples, '2026-11-23')[2];
  const review = file === undefined ? undefined : Object.values(file.reviews)[0];
  if (file === undefined || review === undefined) throw new Error('There is no final review');
  return { file, review };
}

const reviewIn = (file: ChildFile, { id }: Review): Review => {
  const review = file.reviews[id];
  if (review === undefined) throw new Error('The review is gone');
  return review;
};

const decisionOf = (review: Review) => {
  const [first] = inOrder(review.decisions);
  if (first === undefined) throw new Error('There is no decision');
  return first.id;
};

describe('What the manager says', () => {
  const stands = (file: ChildFile, review: Review, on: string, profile = defaultProfile) =>
    responseTo(decisionOf(review), reviewIn(file, review), profile, { today: date(on), counting });

  it('is awaited for five working days from the day the decisions were received; silence then lets them stand', () => {
    const { file, review } = thandi();
    expect(stands(file, review, '2026-11-24')).toEqual({ kind: 'not-received' });
    const received = done(file, { kind: 'answer-receipt', review: review.id, receivedOn: date('2026-11-20') });
    expect(stands(received, review, '2026-11-27')).toEqual({ kind: 'awaited', due: '2026-11-27' });
    expect(stands(received, review, '2026-11-28')).toEqual({ kind: 'silence', since: '2026-11-27', stands: true });
    const strict = { ...defaultProfile, silenceStands: false };
    expect(stands(received, review, '2026-11-28', strict)).toMatchObject({ stands: false });
  });

  it('can be written though the record is final, changes nothing that was sealed, and can be taken back', () => {
    const { file, review } = thandi();
    const response = { answer: 'queried', on: today, why: 'Who pays for the course?' } as const;
    const keep = { kind: 'keep-response', review: review.id, decision: decisionOf(review) } as const;
    const answered = done(file, { ...keep, response });
    expect(stands(answered, review, '2026-11-24')).toEqual({ kind: 'answered', response });
    expect(contentOf(reviewIn(answered, review))).toBe(contentOf(review));
    expect(reviewIn(answered, review).finalised).toEqual(review.finalised);
    expect(stands(done(answered, { ...keep, response: null }), review, '2026-11-24').kind).toBe('not-received');
    expect(applied(file, { ...keep, decision: anId<'Decision'>(), response })).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('A disagreement', () => {
  it('is attached to the final record, whose seal stays, and keeps whoever it names in the list', () => {
    const { file, review } = thandi();
    const [person] = Object.values(file.people);
    if (person === undefined) throw new Error('There is nobody');
    const disagreement = { person: person.id, words: 'I was at the meeting in May.' };
    const added = done(file, { kind: 'keep-disagreement', review: review.id, id: null, disagreement });
    const [kept] = Object.values(reviewIn(added, review).after?.disagreements ?? {});
    expect(kept).toMatchObject({ ...disagreement, on: today });
    expect(contentOf(reviewIn(added, review))).toBe(contentOf(review));
    expect(applied(added, { kind: 'remove-person', id: person.id })).toMatchObject({ ok: false });
    if (kept === undefined) return;
    const removed = done(added, { kind: 'remove-disagreement', review: review.id, id: kept.id });
    expect(reviewIn(removed, review).after?.disagreements).toEqual({});
  });
});

describe('A correction', () => {
  const amend = (review: Review) =>
    ({ kind: 'amend-review', review: review.id, why: 'Her school is Larkfield, not Larkhill.' }) as const;

  it('opens the final review as the next version, with the reason; when it counts as held does not change', () => {
    const { file, review } = thandi();
    const amended = done(file, amend(review));
    const open = reviewIn(amended, review);
    expect([open.finalised, versionOf(review), versionOf(open)]).toEqual([null, '1.0', '1.1']);
    expect(correctionOf(open)).toMatchObject({ why: amend(review).why, by: 'Marian Tolliver', of: review.finalised });
    expect(heldReviews(amended)).toEqual(heldReviews(file));
    expect(amended.documents).toEqual(file.documents);
    expect(openReview(amended)?.id).toBe(review.id);
    expect(applied(amended, amend(review))).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('is refused while another review of the child is open', () => {
    const { file, review } = thandi();
    const other = { ...review, id: anId<'Review'>(), number: 19, finalised: null };
    const both = { ...file, reviews: { ...file.reviews, [other.id]: other } };
    expect(applied(both, amend(review))).toEqual({ ok: false, error: { code: 'other-open' } });
  });

  it('prints why, what the manager answered and who did not agree', () => {
    const { file, review } = thandi();
    const response = { answer: 'declined', on: today, why: 'There is no money for it.' } as const;
    const said = { person: 'child', words: 'I did say so.' };
    const commands: readonly Command[] = [
      { kind: 'keep-response', review: review.id, decision: decisionOf(review), response },
      { kind: 'keep-disagreement', review: review.id, id: null, disagreement: said },
      amend(review),
    ];
    const file2 = commands.reduce(done, file);
    const input = { ...aRecordInput(file2, reviewIn(file2, review)), version: '1.1' };
    const text = JSON.stringify(fullRecord(input).blocks).replaceAll('\u00a0', ' ');
    expect(text).toContain('Version 1.0 was corrected on 24 November 2026: Her school is Larkfield, not Larkhill.');
    expect(text).toContain('Declined, 24 November 2026. There is no money for it.');
    expect(text).toContain('Thandi did not agree, 24 November 2026:');
    expect(text).toContain('I did say so.');
  });
});
