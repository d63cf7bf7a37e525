import { Button, Checkbox } from '@mantine/core';
import { CHILD, parts } from '../../../../../shared/domain/reviews/attendance';
import { nameAndRole } from '../../../../../shared/domain/documents/people-words';
import type { Meeting } from '../../../../../shared/domain/reviews/review-parts';
import { dayAndTimeWords } from '../../../content/answer-words';
import type { ReviewHere } from '../../../store/review-here';
import { DateParts } from '../../../ui/DateParts';
import { Section } from '../../../ui/Section';
import classes from '../review.module.css';

function Present({ here: { child, review, run }, meeting }: { readonly here: ReviewHere; readonly meeting: Meeting }) {
  const people = [CHILD, ...Object.keys(child.people)];
  const change = (part: Partial<Omit<Meeting, 'id' | 'part'>>) =>
    void run({ kind: 'change-meeting', review: review.id, id: meeting.id, meeting: part });
  return (
    <div id={`present-${meeting.id}`} className={classes.questions}>
      <Checkbox.Group
        label={`Part ${String(meeting.part)}: ${dayAndTimeWords(meeting.on, meeting.at)}`}
        description={meeting.place}
        value={[...meeting.present]}
        onChange={(present) => change({ present })}
      >
        <div className={classes.ticks}>
          {people.map((person) => (
            <Checkbox key={person} value={person} label={nameAndRole(child, person)} />
          ))}
        </div>
      </Checkbox.Group>
      <DateParts
        id={`held-${meeting.id}`}
        legend={`Date of part ${String(meeting.part)}`}
        value={meeting.on}
        onChange={(day) => {
          if (day !== null) change({ on: day });
        }}
      />
    </div>
  );
}

/** Who was there, for each part of the meeting. */
export function WhoWasThere({ here, error }: { readonly here: ReviewHere; readonly error: string | undefined }) {
  const { review, context, run } = here;
  const meetings = parts(review);
  const begin = () =>
    void run({
      kind: 'begin-meeting',
      review: review.id,
      id: null,
      meeting: { on: review.plan.on ?? context.today, at: review.plan.at },
    });
  return (
    <Section title="Who was there">
      <div id="present" className={classes.questions}>
        {error === undefined ? null : <p className={classes.error}>{error}</p>}
        {meetings.map((meeting) => (
          <Present key={meeting.id} here={here} meeting={meeting} />
        ))}
        <div>
          <Button onClick={begin}>
            {meetings.length === 0 ? 'Record who was there' : 'Add a part of the meeting'}
          </Button>
        </div>
      </div>
    </Section>
  );
}
