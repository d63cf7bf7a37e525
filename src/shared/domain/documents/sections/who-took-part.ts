import { shortName } from '../../children/child-name';
import { attendance, CHILD, tookPart } from '../../reviews/attendance';
import type { Participant } from '../../reviews/review-parts';
import { cell, heading, paragraph } from '../composing';
import type { Cell, DocumentBlock } from '../model';
import { nameOf, roleOf } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const [NAME, ROLE, PART] = words.people.columns;

const columns = [
  { heading: NAME, mm: 50 },
  { heading: ROLE, mm: 55 },
  { heading: PART, mm: 65 },
];

type Attended = ReadonlyMap<string, readonly number[]>;

function there(input: RecordInput, parts: readonly number[]): string {
  const single = Object.keys(input.review.meetings).length === 1;
  return single ? words.people.tookPart.there : words.people.part(parts);
}

/** Nobody can be absent where there was no meeting. */
const withoutMeeting = ({ child, chair }: RecordInput, { person }: Participant): string =>
  nameOf(child, person) === chair.name ? words.people.chaired : words.people.asked;

function partPlayed(input: RecordInput, attended: Attended, participant: Participant): Cell {
  const how = tookPart(attended, participant);
  if (how === 'there') return cell(there(input, attended.get(participant.person) ?? []));
  if (how === 'absent' && input.review.plan.how === 'without-meeting') return cell(withoutMeeting(input, participant));
  return cell(words.people.tookPart[how], how === 'not-invited' ? participant.notInvitedWhy : '');
}

/** People who came though nobody had put them on the list, the child among them. */
function unlisted(input: RecordInput, attended: Attended): readonly (readonly Cell[])[] {
  const listed = new Set(Object.values(input.review.participants).map(({ person }) => person));
  return [...attended]
    .filter(([person]) => !listed.has(person))
    .map(([person, parts]) => [
      cell(person === CHILD ? shortName(input.child) : nameOf(input.child, person)),
      cell(person === CHILD ? words.people.child : roleOf(input.child, person)),
      cell(there(input, parts)),
    ]);
}

/** Everyone who came, sent views or apologies, or was left out, and why. */
export function whoTookPart(input: RecordInput): readonly DocumentBlock[] {
  const attended = attendance(input.review);
  const listed = Object.values(input.review.participants).map((participant) => [
    cell(nameOf(input.child, participant.person)),
    cell(roleOf(input.child, participant.person)),
    partPlayed(input, attended, participant),
  ]);
  const rows = [...unlisted(input, attended), ...listed];
  const title = heading(1, words.people.heading);
  return rows.length === 0 ? [title, paragraph(words.people.none)] : [title, { kind: 'table', columns, rows }];
}
