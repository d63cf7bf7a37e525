import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import { contentOf, readyToFinalise } from '../../../../../src/shared/domain/workflow/finalise';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import type { DocumentRecord } from '../../../../../src/shared/domain/records/document-record';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { instantSchema } from '../../../../../src/shared/kernel/clock';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { aContext } from '../../../../support/builders/a-context';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';
import { anId } from '../../../../support/builders/ids';

const worker = aPerson();
const review = aReview().answered('2026-11-23', worker.id, '2027-05-18').build();
const child = aChild().inCareSince('2025-03-03').withPeople(worker).reviewedOn('2026-06-04').withReview(review).build();
const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date('2026-11-23') };

const ready = (file: ChildFile, one: Review) => readyToFinalise(reviewContext(file, one, surroundings));

const complete = () => {
  const result = ready(child, review);
  if (!result.ok) throw new Error('The review should be complete');
  return result.value;
};

const record: DocumentRecord = {
  id: anId<'Document'>(),
  recordId: '7K2M9QXD',
  kind: 'full-record',
  review: review.id,
  version: '1.0',
  title: 'Review record',
  reviewHeldOn: date('2026-11-23'),
  finalisedAt: instantSchema.parse('2026-11-23T16:00:00.000Z'),
  finalisedOn: date('2026-11-23'),
  blob: 'ab'.repeat(16),
  sha256: 'cd'.repeat(32),
  size: 40_000,
  template: review.template,
  appVersion: '0.1.0',
  exports: {},
};

describe('Finalising a review', () => {
  it('is not possible while something is missing, and says what', () => {
    const unseen = { ...review, views: { words: [], how: '' } };
    expect(ready(child, unseen)).toEqual({
      ok: false,
      error: { code: 'incomplete', missing: [{ task: 'views', field: 'words', code: 'views-words' }] },
    });
  });

  it('seals the review with its documents, the day, the hand and the hash', () => {
    const command = { kind: 'finalise-review', review: complete(), contentHash: 'ef', documents: [record] } as const;
    const outcome = applyCommand(child, command, aContext());
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(outcome.value.reviews[review.id]?.finalised).toEqual({
      at: '2026-11-23T10:00:00.000Z',
      on: '2026-11-23',
      by: 'Marian Tolliver',
      contentHash: 'ef',
    });
    expect(outcome.value.documents[record.id]).toEqual(record);
    expect(applyCommand(outcome.value, command, aContext())).toEqual({ ok: false, error: { code: 'review-final' } });
  });

  it('is refused when the review changed while its documents were made', () => {
    const changed = applyCommand(
      child,
      { kind: 'answer-chair-view', review: review.id, answer: { contingency: 'Her aunt' } },
      aContext(),
    );
    if (!changed.ok) throw new Error(changed.error.code);
    const command = { kind: 'finalise-review', review: complete(), contentHash: 'ef', documents: [] } as const;
    expect(applyCommand(changed.value, command, aContext())).toEqual({ ok: false, error: { code: 'review-changed' } });
  });

  it('is refused for a review that is not there', () => {
    const command = { kind: 'finalise-review', review: complete(), contentHash: 'ef', documents: [] } as const;
    expect(applyCommand(aChild().build(), command, aContext())).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('hashes what the review holds, whatever the order it was typed in, and not the seal', () => {
    const turned = Object.fromEntries(Object.entries(review).reverse());
    const { finalised: _seal, ...open } = review;
    const sealed = aReview()
      .with({ ...open })
      .finalisedOn('2026-11-23')
      .build();
    expect(contentOf({ ...review, ...turned })).toBe(contentOf(review));
    expect(contentOf(sealed)).toBe(contentOf(review));
    expect(contentOf({ ...review, number: 6 })).not.toBe(contentOf(review));
  });
});

describe('Exporting final documents', () => {
  const file = aChild().withDocuments(record).build();

  it('marks each with the export and its day', () => {
    const outcome = applyCommand(
      file,
      { kind: 'mark-exported', exportId: 'EXP-1', documents: [record.id] },
      aContext(),
    );
    expect(outcome.ok && outcome.value.documents[record.id]?.exports).toEqual({
      'EXP-1': { on: '2026-11-23', at: '2026-11-23T10:00:00.000Z' },
    });
  });

  it('is refused for a document that is not there', () => {
    const command = { kind: 'mark-exported', exportId: 'EXP-1', documents: [anId<'Document'>()] } as const;
    expect(applyCommand(file, command, aContext())).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});
