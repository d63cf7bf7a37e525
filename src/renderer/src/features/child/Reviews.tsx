import { Button } from '@mantine/core';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { correctionOf } from '../../../../shared/domain/reviews/versions';
import { longDate } from '../../../../shared/kernel/date-words';
import { participationWords } from '../../content/answer-words';
import { startedReviewName } from '../../content/clock-words';
import { counted } from '../../content/counts';
import { useDraft } from '../../store/drafts';
import type { Go } from '../../ui/destination';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import classes from './Child.module.css';
import { HeldReviewForm } from './HeldReviewForm';
import { LastDecisions } from './LastDecisions';
import { heldReviewDraftSchema, lastDecisionDraftSchema, newHeldReview, newLastDecision } from './review-drafts';
import { decisionsOf, reviewLines, type ReviewLine } from './reviews-held';

const participation = (line: ReviewLine): string => {
  const code = line.kind === 'here' ? line.review.participation.code : line.held.participation;
  return code === '' ? 'Not recorded' : participationWords(code);
};

const lineName = (line: ReviewLine): string =>
  line.kind === 'here' ? startedReviewName(line.review) : 'Held before this app';

function State({ line }: { readonly line: ReviewLine }) {
  if (line.kind === 'before') return <Status kind="done">Held</Status>;
  if (line.review.finalised !== null) return <Status kind="done">Final</Status>;
  return <Status kind="part">{correctionOf(line.review) === null ? 'Open' : 'Being corrected'}</Status>;
}

type RowProps = { readonly line: ReviewLine; readonly onDecisions: (id: string) => void; readonly go: Go };

function Row({ line, onDecisions, go }: RowProps) {
  const day = line.on === null ? 'No day yet' : longDate(line.on);
  return (
    <tr>
      <td>{day}</td>
      <td>
        <b>{lineName(line)}</b>
      </td>
      <td>{participation(line)}</td>
      <td>{counted(decisionsOf(line).length, 'decision')}</td>
      <td>
        <State line={line} />
      </td>
      <td>
        {line.kind === 'here' ? (
          <LinkButton onClick={() => go({ to: 'review', review: line.id })}>
            Open {lineName(line).toLowerCase()}
          </LinkButton>
        ) : (
          <LinkButton onClick={() => onDecisions(line.id)}>Decisions of {day}</LinkButton>
        )}
      </td>
    </tr>
  );
}

function Table({ lines, onDecisions, go }: { readonly lines: readonly ReviewLine[] } & Omit<RowProps, 'line'>) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Held</th>
          <th scope="col">Review</th>
          <th scope="col">How the child took part</th>
          <th scope="col">Decisions</th>
          <th scope="col">State</th>
          <th scope="col">Open</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} onDecisions={onDecisions} go={go} />
        ))}
      </tbody>
    </table>
  );
}

/** Every review of the child, here and before; what was decided before can be typed in. */
export function Reviews({ child, go }: { readonly child: ChildFile; readonly go: Go }) {
  const [adding, setAdding] = useDraft(child, 'held-review', heldReviewDraftSchema);
  const [decision, setDecision] = useDraft(child, 'last-decision', lastDecisionDraftSchema);
  const lines = reviewLines(child);
  const held = decision === null ? undefined : child.heldReviews[decision.held];
  return (
    <>
      <Section
        title="Reviews"
        more={
          adding === null ? (
            <LinkButton onClick={() => setAdding(newHeldReview)}>Add a review held before</LinkButton>
          ) : undefined
        }
      >
        {adding === null ? null : (
          <HeldReviewForm child={child} draft={adding} onDraft={setAdding} onClose={() => setAdding(null)} />
        )}
        {lines.length === 0 ? (
          <p>No review has been held yet.</p>
        ) : (
          <Table lines={lines} onDecisions={(id) => setDecision(newLastDecision(id))} go={go} />
        )}
      </Section>
      {held === undefined || decision === null ? null : (
        <Section
          title={`Decisions of ${longDate(held.on)}`}
          more={
            <Button size="xs" onClick={() => setDecision(null)}>
              Close
            </Button>
          }
        >
          <LastDecisions key={held.id} child={child} held={held} draft={decision} onDraft={setDecision} />
        </Section>
      )}
    </>
  );
}
