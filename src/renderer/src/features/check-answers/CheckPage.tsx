import { namedIn } from '../../content/named';
import { useProfile } from '../../store/caseload';
import { useReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import classes from './check.module.css';
import { BeforeFinal } from './BeforeFinal';
import { Finalised } from './Finalised';

/** Reading everything once before it is final; and what came of it after. */
export function CheckPage({ review, go }: { readonly review: string; readonly go: Go }) {
  const here = useReviewHere(review);
  const profile = useProfile();
  if (here === null) {
    return (
      <Sheet head={<PageHeading>This review is not here</PageHeading>}>
        <div className={classes.done}>
          <EmptyState title="No answers to show">
            It may have been undone, or it belongs to another caseload.
          </EmptyState>
        </div>
      </Sheet>
    );
  }
  const named = namedIn(here.child, profile);
  // A review that becomes final here is a page of its own: its heading takes the focus.
  return here.review.finalised === null ? (
    <BeforeFinal here={here} named={named} go={go} />
  ) : (
    <Finalised here={here} named={named} go={go} />
  );
}
