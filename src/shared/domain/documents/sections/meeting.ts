import { timeOfDay, weekdayDate } from '../../../kernel/date-words';
import { parts } from '../../reviews/attendance';
import type { Meeting } from '../../reviews/review-parts';
import { heading, joined } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function oneMeeting(meeting: Meeting, several: boolean): DocumentBlock {
  const facts = [
    weekdayDate(meeting.on),
    meeting.at === '' ? '' : timeOfDay(meeting.at),
    meeting.minutes === null ? '' : words.meetings.minutes(meeting.minutes),
    meeting.place,
  ];
  const label = several ? `${words.meetings.part(meeting.part)}: ` : '';
  const note = meeting.note === '' ? '' : ` ${words.sentence(meeting.note)}`;
  const runs = [{ text: `${label}${words.sentence(joined(facts, ', '))}${note}` }];
  return several ? { kind: 'bullet', level: 1, runs } : { kind: 'paragraph', runs };
}

/** When and where each part of the meeting was; nothing where there was no meeting. */
export function meeting({ review }: RecordInput): readonly DocumentBlock[] {
  const held = parts(review);
  if (held.length === 0) return [];
  return [heading(2, words.meetings.heading), ...held.map((one) => oneMeeting(one, held.length > 1))];
}
