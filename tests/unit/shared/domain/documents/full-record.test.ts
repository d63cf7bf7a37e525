import { describe, expect, it } from 'vitest';
import { fullRecord } from '../../../../../src/shared/domain/documents/full-record';
import type { Cell, DocumentBlock, DocumentModel } from '../../../../../src/shared/domain/documents/model';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import type { RecordInput } from '../../../../../src/shared/domain/documents/record-input';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { agenda } from '../../../../../src/shared/domain/profile/profile-topics';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { templateOf } from '../../../../../src/shared/domain/templates/templates';
import { date } from '../../../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aCarer, aMother, aPerson } from '../../../../support/builders/a-person';
import { aRecordInput } from '../../../../support/builders/a-record-input';
import { aReview } from '../../../../support/builders/a-review';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const cellText = (cell: Cell): string => cell.map((runs) => runs.map(({ text }) => text).join('')).join(' / ');

function line(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'facts':
      return block.facts.map(({ term, answer }) => `${term}: ${cellText(answer)}`).join('\n');
    case 'table':
      return block.rows.map((row) => row.map(cellText).join(' | ')).join('\n');
    case 'quotation':
      return `> ${cellText([block.runs])}`;
    case 'bullet':
    case 'numbered':
    case 'paragraph':
      return cellText([block.runs]);
  }
}

/** The record as lines that can be read: `#` headings, `>` quotations, a line for each row. */
const read = (model: DocumentModel): string => plain(model.blocks.map(line).join('\n'));
const headings = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

const record = (child: ChildFile, review: Review, differently: Partial<RecordInput> = {}): DocumentModel =>
  fullRecord(aRecordInput(child, review, differently));

describe('the full record', () => {
  it('puts the decisions straight after the details', () => {
    expect(headings(record(aChild().build(), aReview().build())).slice(0, 2)).toEqual([
      'Details',
      'Decisions made at this review',
    ]);
  });

  it('gives each decision its number, outcome, one named person with their role, and a day', () => {
    const carer = aCarer();
    const review = aReview()
      .withDecisions(aDecision(1, { owner: carer.id }))
      .build();
    expect(read(record(aChild().withPeople(carer).build(), review))).toContain(
      '1 | Put up a high shelf in the colour that Nell chooses. | Nell has a place that is only hers. | Lorna Quaife / Foster carer | 14 Dec 2026',
    );
  });

  it('says when the review was due, by which rule, and that it was held in time', () => {
    const child = aChild().inCareSince('2025-03-03').reviewedOn('2026-06-04').build();
    expect(read(record(child, aReview().metOn('2026-11-23').build()))).toContain(
      'Due: 4 December 2026. Held in time. / 6 months after the last review (4 June 2026). / Law: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2).',
    );
  });

  it('says how late the review was, and why', () => {
    const child = aChild().inCareSince('2025-03-03').reviewedOn('2026-05-20').build();
    const late = aReview().plannedFor('2026-11-23').metOn('2026-11-23').build();
    const text = read(record(child, { ...late, plan: { ...late.plan, lateWhy: 'The carer was in hospital' } }));
    expect(text).toContain('Due: 20 November 2026. Held 3 days after the due date. Why: The carer was in hospital.');
    expect(read(record(child, late))).toContain('Held 3 days after the due date. No reason was recorded.');
  });

  it('explains the date as the screen does: bank holidays left out by name, clocks beside it, what is not confirmed', () => {
    const christmas = aChild().inCareSince('2026-12-01').build();
    expect(read(record(christmas, aReview('first', 1).metOn('2026-12-17').build()))).toContain(
      '(1 December 2026). Bank holidays left out: Friday 25 December 2026, Christmas Day; Monday 28 December 2026, Boxing Day (substitute day). / Law: ',
    );
    const authorised = aChild().inCareSince('2025-03-03', 'E1').reviewedOn('2026-06-04').reviewedOn('2026-06-25');
    expect(read(record(authorised.build(), aReview('later', 3).metOn('2026-11-23').build()))).toContain(
      'Another clock ended on 25 December 2026, 6 months after the last review (25 June 2026); the earlier day counts.',
    );
    const breaks = aChild().inCareSince('2026-09-30', 'V4').build();
    const text = read(record(breaks, aReview('first', 1).metOn('2026-11-23').build()));
    expect(text).toContain('Short breaks have this clock in place of the ordinary one.');
    expect(text).toContain('regulation 48(3). Not confirmed against the regulation.');
    const ends = aChild().inCareSince('2025-03-03').reviewedOn('2026-08-31').build();
    expect(read(record(ends, aReview('later', 3).metOn('2026-11-23').build()))).toContain(
      'That month has no such day, so its last day is taken.',
    );
  });

  it('says that the meeting was adjourned, when and why', () => {
    const adjournment = { on: date('2026-11-12'), why: 'The health report had not come', resumesOn: null };
    const review = aReview().metOn('2026-11-12').with({ adjournment });
    const text = read(record(aChild().build(), review.metOn('2026-11-23').build()));
    expect(text).toContain(
      'Held: 23 November 2026 / in 2 parts / Adjourned on 12 November 2026: The health report had not come.',
    );
    expect(read(record(aChild().build(), review.build()))).toContain(
      'Held: Not held yet / Adjourned on 12 November 2026',
    );
    const silent = review.with({ adjournment: { ...adjournment, why: '' } }).build();
    expect(read(record(aChild().build(), silent))).toContain('Adjourned on 12 November 2026.');
  });

  it('says where the council has a number of its own, and where one is not used', () => {
    const child = aChild().inCareSince('2026-11-02').build();
    const review = aReview('first', 1).metOn('2026-11-23').build();
    const by = (T1: number) => read(record(child, review, { profile: { ...defaultProfile, clocks: { T1 } } }));
    expect(by(15)).toContain('This is the council’s own timescale, in place of 20 working days (');
    expect(by(30)).toContain('The council’s own 30 working days would be looser than the law allows, and is not used.');
  });

  it('counts a first review from the day care began, in working days', () => {
    const child = aChild().inCareSince('2026-11-02').build();
    expect(read(record(child, aReview('first', 1).metOn('2026-11-23').build()))).toContain(
      'Due: 30 November 2026. Held in time. / 20 working days after the child came into care (2 November 2026).',
    );
  });

  it('keeps every topic: one that was not discussed says so, and why', () => {
    const review = aReview()
      .withTopic('uasc', { discussed: 'no', notDiscussedWhy: 'Nell is a British citizen' })
      .build();
    const text = read(record(aChild().build(), review));
    for (const { title } of agenda(templateOf(review), defaultProfile)) expect(text).toContain(`## ${title}`);
    expect(text).toContain('Not discussed at this review.\nWhy: Nell is a British citizen.');
    expect(text).toContain('Not discussed at this review.\nWhy: No reason was recorded.');
  });

  it('quotes the child and says how the words were come by', () => {
    const review = aReview()
      .with({ views: { words: ['Grace does plaits that stay in.'], how: 'In a talk alone' } })
      .withTopic('education', { discussed: 'yes', childSays: 'I am on green books now.' })
      .build();
    const text = read(record(aChild().build(), review));
    expect(text).toContain('# What Nell says\n> “Grace does plaits that stay in.”\nHow we know: In a talk alone');
    expect(text).toContain('## School and learning\nNell says:\n> “I am on green books now.”');
  });

  it('keeps the lists and marks of a note', () => {
    const note = [
      { kind: 'paragraph', runs: [{ text: 'Agreed ' }, { text: 'today', bold: true }] },
      { kind: 'bullet', level: 2, runs: [{ text: 'a shelf' }] },
    ] as const;
    const { blocks } = record(aChild().build(), aReview().withTopic('home', { discussed: 'yes', note }).build());
    expect(blocks).toEqual(expect.arrayContaining(note.map((block) => expect.objectContaining(block) as unknown)));
  });

  it('lists who came, who sent views, and who was not invited and why', () => {
    const [worker, mother, carer] = [aPerson(), aMother(), aCarer()];
    const took = { invited: true, notInvitedWhy: '', sent: null };
    const review = aReview()
      .metOn('2026-11-23', worker.id, 'child')
      .with({
        participants: {
          [worker.id]: { ...took, person: worker.id },
          [mother.id]: { ...took, person: mother.id, invited: false, notInvitedWhy: 'A court order forbids it.' },
          [carer.id]: { ...took, person: carer.id, sent: 'views' },
        },
      })
      .build();
    const text = read(record(aChild().withPeople(worker, mother, carer).build(), review));
    expect(text).toContain('Nell | Child | Came\n');
    expect(text).toContain('Hamza Qureshi-Dale | Social worker | Came\n');
    expect(text).toContain('Shannon Tamblin | Mother | Not invited / A court order forbids it.');
    expect(text).toContain('Lorna Quaife | Foster carer | Invited, sent views');
  });

  it('gives the lawful reason where the chair did not talk with the child', () => {
    const { conversation } = aReview().build();
    const review = aReview()
      .with({ conversation: { ...conversation, held: 'no', exception: 'refused', exceptionWhy: 'She said so twice' } })
      .build();
    expect(read(record(aChild().build(), review))).toContain(
      'Marian Tolliver did not talk with Nell before the review. The child did not want to, and understood what was offered.\nWhy: She said so twice.',
    );
  });

  it('says what became of the last decisions, and why one is not done', () => {
    const last = aDecision(1, { words: 'Find a swimming club.' });
    const child = aChild().reviewedOn('2026-06-04', last).build();
    const judged = { status: 'not-done', why: 'The club moved.', effect: 'Nell swims less.' } as const;
    const review = aReview()
      .metOn('2026-11-23')
      .with({ lastDecisions: { [last.id]: judged } })
      .build();
    expect(read(record(child, review))).toContain('| Not done | The club moved. / Nell swims less.');
    const silent = { ...review, lastDecisions: { [last.id]: { ...judged, why: '', effect: '' } } };
    expect(read(record(child, silent))).toContain('| Not done | No reason was recorded.');
  });

  it('ends with the next review, the midway check and who gets what', () => {
    const child = aChild()
      .withPeople(aMother({ receivesWhy: 'What Nell asked to keep private stays private.' }))
      .build();
    const review = aReview()
      .with({ next: { review: date('2027-05-18'), midway: null } })
      .build();
    const text = read(record(child, review));
    expect(text).toContain('Next review: Tuesday 18 May 2027\nMidway check: Not set');
    expect(text).toContain(
      'Shannon Tamblin | Mother | The full record, with parts left out | What Nell asked to keep private',
    );
  });

  it('shows the reference until a name is added', () => {
    const child = aChild().withName('', '').withReference('104321').build();
    expect(record(child, aReview().build()).title).toBe('Review record: 104321');
  });

  it('carries its marking on every page, and DRAFT and PRACTICE where they are due', () => {
    const input = aRecordInput(aChild().build(), aReview().build(), { marks: ['draft', 'practice'], recordId: '' });
    const { header, footer, properties } = fullRecord(input);
    expect(header[0]).toBe('OFFICIAL-SENSITIVE');
    expect(header.slice(1).map((mark) => mark.split(' ')[0])).toEqual(['DRAFT', 'PRACTICE']);
    expect(footer).toBe('Northmere Council');
    expect(properties).toContainEqual({ name: 'Status', value: 'draft' });
  });

  it('names no child in the properties that a records system reads', () => {
    const { properties } = record(aChild().build(), aReview().build());
    expect(JSON.stringify(properties)).not.toMatch(/Nell|Farrant/);
  });

  it('says of an empty review what is not recorded, and drops nothing', () => {
    const text = read(record(aChild().withFacts({ born: null }).build(), aReview().build()));
    expect(text).toContain('Date of birth: Not recorded');
    expect(text).toContain('No decisions were made at this review.');
    expect(text).toContain('The chair’s view of the care plan was not recorded.');
  });

  it('keeps a note out of a topic nobody wrote in, and a note that was written in', () => {
    const review = aReview()
      .withTopic('home', { discussed: 'yes' })
      .withTopic('health', { note: fromPlain('Teeth are good.') })
      .build();
    const text = read(record(aChild().build(), review));
    expect(text).toContain('## Where I live\nDiscussed. No note was made.');
    expect(text).toContain('## Health\nTeeth are good.');
  });
});
