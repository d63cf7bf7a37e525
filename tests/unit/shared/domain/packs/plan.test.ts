import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { differencesBetween, kindOf } from '../../../../../src/shared/domain/packs/differences';
import { documentsTaken, hasTwoOpenReviews, mergeChild } from '../../../../../src/shared/domain/packs/merge';
import { withoutDrafts } from '../../../../../src/shared/domain/packs/pack-content';
import { planPack } from '../../../../../src/shared/domain/packs/plan';
import { nothingAfter } from '../../../../../src/shared/domain/reviews/after-review';
import { date } from '../../../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aDocumentRecord } from '../../../../support/builders/a-document-record';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';
import { anId } from '../../../../support/builders/ids';
import { madePractice, practiceSamples } from '../../../../support/builders/made-practice';

const one = (theirs: ChildFile, ...caseload: readonly ChildFile[]) => planPack([theirs], caseload)[0];

/** The same child as another caseload made it from the same return: no id in common. */
function madeElsewhere(file: ChildFile): ChildFile {
  const ids = new Set(JSON.stringify(file).match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/gu));
  return [...ids].reduce<ChildFile>(
    (copy, id) => JSON.parse(JSON.stringify(copy).replaceAll(id, anId<'Child'>())) as ChildFile,
    file,
  );
}

describe('Taking a child of a pack', () => {
  it('means a new child where none with that id or number is here', () => {
    const theirs = aChild().build();
    expect(one(theirs)).toMatchObject({ kind: 'new' });
    expect(one(theirs, aChild().withReference('NM000001').build())).toMatchObject({ kind: 'new' });
  });

  it('means nothing where the file is the same, also one that was made from the same return under other ids', () => {
    const mine = aChild()
      .inCareSince('2024-01-05')
      .withPeople(aPerson(), aPerson({ name: 'Lorna Quaife', role: 'Foster carer' }))
      .reviewedOn('2025-12-04')
      .build();
    expect(one(mine, mine)).toMatchObject({ kind: 'same' });
    expect(one(madeElsewhere(mine), mine)).toMatchObject({ kind: 'same' });
  });

  it('finds the same in each practice child, whose files are full', () => {
    for (const child of madePractice(practiceSamples, '2026-11-23')) {
      expect(one(child, child)).toMatchObject({ kind: 'same' });
    }
  });

  it('leaves what is half typed into forms here, and does not take it for a difference', () => {
    const mine = { ...aChild().build(), drafts: { person: { name: 'Perpetua Strand' } } };
    expect(one(withoutDrafts(mine), mine)).toMatchObject({ kind: 'same' });
    const theirs = withoutDrafts({ ...mine, facts: { ...mine.facts, knownAs: 'Nelly' } });
    expect(mergeChild(mine, theirs, () => 'theirs')).toEqual({ ...theirs, drafts: mine.drafts });
  });

  it('shows only what differs between files that both sides wrote in after loading the same return', () => {
    const mine = aChild().inCareSince('2024-01-05').reviewedOn('2025-12-04').build();
    const theirs = { ...madeElsewhere(mine), facts: { ...mine.facts, knownAs: 'Nelly' } };
    const plan = one(theirs, mine);
    expect(plan?.kind === 'differs' && plan.differences).toEqual([
      { path: ['facts', 'knownAs'], mine: '', theirs: 'Nelly' },
    ]);
  });

  it('asks about what both said differently, and not about what one side left empty', () => {
    const path = ['facts', 'knownAs'];
    expect(kindOf({ path, mine: 'Nell', theirs: 'Nelly' })).toBe('both-differ');
    expect(kindOf({ path, mine: '', theirs: 'Nelly' })).toBe('only-theirs');
    expect(kindOf({ path, mine: 'Nell', theirs: '' })).toBe('only-mine');
    expect(kindOf({ path: ['reviews', 'one'], mine: null })).toBe('only-mine');
  });

  it('takes a review that both sides started as one, and offers both notes where both wrote', () => {
    const here = aReview('later', 5)
      .withTopic('home', { note: fromPlain('The bike is mended.') })
      .build();
    const there = aReview('later', 5)
      .withTopic('home', { note: fromPlain('A shelf is up.') })
      .build();
    const mine = aChild().withReview(here).build();
    const theirs = { ...mine, reviews: { [there.id]: there } };
    const plan = one(theirs, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(plan.differences.map(({ path }) => path)).toEqual([['reviews', here.id, 'topics', 'home', 'note']]);
    const merged = mergeChild(plan.mine, plan.theirs, () => 'both');
    expect(merged.reviews[here.id]?.topics['home']?.note).toEqual(fromPlain('The bike is mended.\nA shelf is up.'));
  });

  it('says so where the child would have two reviews under way', () => {
    const mine = aChild().withReview(aReview('later', 5).build()).build();
    const next = aReview('later', 6).build();
    const plan = one({ ...mine, reviews: { [next.id]: next } }, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(plan.differences.map(kindOf)).toEqual(['only-mine', 'only-theirs']);
    expect(
      hasTwoOpenReviews(
        mergeChild(plan.mine, plan.theirs, (each) => (kindOf(each) === 'only-mine' ? 'mine' : 'theirs')),
      ),
    ).toBe(true);
    expect(hasTwoOpenReviews(mergeChild(plan.mine, plan.theirs, () => 'theirs'))).toBe(false);
  });

  it('takes a review that was finalised elsewhere whole, with its record', () => {
    const open = aReview('later', 5).build();
    const final = { ...open, ...aReview('later', 5).finalisedOn('2026-12-01').build(), id: open.id };
    const record = aDocumentRecord({ review: open.id });
    const mine = aChild().withReview(open).build();
    const theirs = { ...mine, reviews: { [open.id]: final }, documents: { [record.id]: record } };
    const plan = one(theirs, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(plan.differences.map(({ path }) => path)).toEqual([['reviews', open.id]]);
    const taken = mergeChild(plan.mine, plan.theirs, () => 'theirs');
    expect(taken).toEqual(theirs);
    expect(documentsTaken(mine, taken)).toEqual([record]);
    const kept = mergeChild(plan.mine, plan.theirs, () => 'mine');
    expect(kept).toEqual(mine);
  });

  it('leaves a review that is final here as it is, and says which', () => {
    const open = aReview('later', 5).build();
    const final = { ...open, ...aReview('later', 5).finalisedOn('2026-12-01').build(), id: open.id };
    const mine = aChild().withReview(final).build();
    const plan = one({ ...mine, reviews: { [open.id]: open } }, mine);
    expect(plan).toMatchObject({ kind: 'differs', differences: [], finalHere: [open.id] });
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(mergeChild(plan.mine, plan.theirs, () => 'theirs')).toEqual(mine);
  });

  it('offers what came after a review that is final on both sides, and leaves the record as it is', () => {
    const final = aReview('later', 5).finalisedOn('2026-12-01').build();
    const mine = aChild()
      .withReview({ ...final, after: { ...nothingAfter, receivedOn: date('2026-12-02') } })
      .build();
    const answer = { answer: 'declined', on: date('2026-12-04'), why: 'No money' } as const;
    const said = { ...nothingAfter, receivedOn: date('2026-12-02'), responses: { one: answer } };
    const plan = one({ ...mine, reviews: { [final.id]: { ...final, after: said } } }, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(plan.finalHere).toEqual([]);
    expect(plan.differences).toEqual([{ path: ['reviews', final.id, 'after', 'responses', 'one'], theirs: answer }]);
    const merged = mergeChild(plan.mine, plan.theirs, () => 'theirs');
    expect(merged.reviews[final.id]).toEqual({ ...final, after: said });
  });

  it('offers a correction that the other side made of a final review, with its record, and never an earlier version', () => {
    const final = aReview('later', 5).finalisedOn('2026-12-01').build();
    const first = aDocumentRecord({ review: final.id });
    const mine = aChild().withReview(final).withDocuments(first).build();
    if (final.finalised === null) throw new Error('It is final');
    const { on, at, by } = final.finalised;
    const seal = { ...final.finalised, contentHash: 'ee'.repeat(32) };
    const corrected = {
      ...final,
      finalised: seal,
      amendments: [{ why: 'A wrong name', on, at, by, of: final.finalised }],
    };
    const second = aDocumentRecord({ review: final.id, recordId: '7KQ2M9XE', version: '1.1' });
    const documents = { [first.id]: first, [second.id]: second };
    const theirs = { ...mine, reviews: { [final.id]: corrected }, documents };
    const plan = one(theirs, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    expect(plan.differences.map(({ path }) => path)).toEqual([['reviews', final.id]]);
    expect(mergeChild(plan.mine, plan.theirs, () => 'theirs')).toEqual(theirs);
    expect(mergeChild(plan.mine, plan.theirs, () => 'mine')).toEqual(mine);
    const back = one(mine, theirs);
    expect(back).toMatchObject({ kind: 'differs', differences: [], finalHere: [final.id] });
    const open = { ...theirs, reviews: { [final.id]: { ...corrected, finalised: null } } };
    expect(differencesBetween(open, mine)).toEqual([]);
    expect(differencesBetween(open, { ...mine, reviews: {} })).toEqual([]);
  });

  it('keeps where a record was exported to from either side', () => {
    const final = aReview('later', 5).finalisedOn('2026-12-01').build();
    const record = aDocumentRecord({ review: final.id });
    const mine = aChild().withReview(final).withDocuments(record).build();
    const exported = {
      ...record,
      blob: 'ef'.repeat(16),
      exports: { 'EXP-1': { on: record.finalisedOn, at: record.finalisedAt } },
    };
    const plan = one({ ...mine, documents: { [record.id]: exported } }, mine);
    if (plan?.kind !== 'differs') throw new Error('They differ');
    const merged = mergeChild(plan.mine, plan.theirs, () => 'mine');
    expect(merged.documents[record.id]).toEqual({ ...exported, blob: record.blob });
    expect(documentsTaken(mine, merged)).toEqual([]);
  });

  it('is refused where a review or a record number of it belongs to another child here', () => {
    const review = aReview('later', 5).finalisedOn('2026-12-01').build();
    const record = aDocumentRecord({ review: review.id });
    const other = aChild().withReference('NM000001').withReview(review).withDocuments(record).build();
    expect(one(aChild().withReview(review).build(), other)).toMatchObject({ kind: 'clashes' });
    const mine = aReview('later', 6).finalisedOn('2026-12-02').build();
    const sameNumber = aDocumentRecord({ review: mine.id, recordId: record.recordId });
    expect(one(aChild().withReview(mine).withDocuments(sameNumber).build(), other)).toMatchObject({ kind: 'clashes' });
  });

  it('is refused where a record of the same id has other bytes', () => {
    const review = aReview('later', 5).finalisedOn('2026-12-01').build();
    const record = aDocumentRecord({ review: review.id });
    const mine = aChild().withReview(review).withDocuments(record).build();
    const forged = { ...mine, documents: { [record.id]: { ...record, sha256: 'ee'.repeat(32) } } };
    expect(one(forged, mine)).toMatchObject({ kind: 'clashes' });
  });

  it('keeps someone whom a review still names, though the other side took them away', () => {
    const aunt = aPerson({ name: 'Ann Farrant', role: 'Aunt' });
    const open = aReview('later', 5)
      .withDecisions(aDecision(1, { owner: aunt.id }))
      .build();
    const mine = aChild().withPeople(aunt).withReview(open).build();
    const [decision] = Object.values(open.decisions);
    const there = { ...open, decisions: { [decision?.id ?? '']: { ...aDecision(1), id: decision?.id, owner: '' } } };
    const theirs = { ...mine, people: {}, reviews: { [open.id]: there } } as ChildFile;
    const merged = mergeChild(mine, theirs, ({ path }) => (path[0] === 'people' ? 'theirs' : 'mine'));
    expect(merged.people).toEqual(mine.people);
    expect(differencesBetween(mine, merged)).toEqual([]);
  });
});
