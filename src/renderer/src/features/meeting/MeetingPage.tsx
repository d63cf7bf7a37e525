import { namedIn } from '../../content/named';
import { useProfile } from '../../store/caseload';
import { useReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import { Room } from './Room';

type Props = { readonly review: string; readonly topic?: string; readonly go: Go };

/** The meeting: agenda, note, decisions and what was said before, on one screen that keeps still. */
export function MeetingPage({ review, topic, go }: Props) {
  const here = useReviewHere(review);
  const profile = useProfile();
  if (here === null) {
    return (
      <Sheet head={<PageHeading>This review is not here</PageHeading>}>
        <EmptyState title="No meeting to show">It may have been undone, or it belongs to another caseload.</EmptyState>
      </Sheet>
    );
  }
  return <Room here={here} named={namedIn(here.child, profile)} topic={topic} go={go} />;
}
