import { Button } from '@mantine/core';
import { namedIn } from '../../content/named';
import { useProfile } from '../../store/caseload';
import { useReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import classes from './meeting.module.css';
import { Room } from './Room';

type Props = { readonly review: string; readonly topic?: string; readonly go: Go };

/** The meeting: agenda, note, decisions and what was said before, on one screen that keeps still. */
export function MeetingPage({ review, topic, go }: Props) {
  const here = useReviewHere(review);
  const profile = useProfile();
  if (here === null) {
    return (
      <Sheet head={<PageHeading>This review is not here</PageHeading>}>
        <div className={classes.over}>
          <EmptyState title="No meeting to show">
            It may have been undone, or it belongs to another caseload.
          </EmptyState>
        </div>
      </Sheet>
    );
  }
  if (here.review.finalised !== null) {
    return (
      <Sheet head={<PageHeading>The meeting is over</PageHeading>}>
        <div className={classes.over}>
          <EmptyState
            title="This review is final"
            action={
              <Button variant="filled" onClick={() => go({ to: 'check', review })}>
                See the documents
              </Button>
            }
          >
            A final record never changes. What was written in the meeting is in its documents.
          </EmptyState>
        </div>
      </Sheet>
    );
  }
  return <Room here={here} named={namedIn(here.child, profile)} topic={topic} go={go} />;
}
