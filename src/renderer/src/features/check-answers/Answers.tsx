import { suggestedParticipation } from '../../../../shared/domain/codes/participation';
import { attendance, CHILD } from '../../../../shared/domain/reviews/attendance';
import { checkAnswers, type CheckedTask } from '../../../../shared/domain/workflow/check-answers';
import type { SummaryRow } from '../../../../shared/domain/workflow/summary-row';
import { answersWords, termWords } from '../../content/answer-words';
import { listed } from '../../content/counts';
import { changeFieldId, missingFieldId } from '../../content/review-fields';
import { missingSentence, taskName } from '../../content/review-words';
import { Section } from '../../ui/Section';
import { SummaryList, type SummaryItem } from '../../ui/SummaryList';
import type { CheckProps } from './check-props';

/** `PN1 fits.`, where the facts leave one code only. */
function participationHint({ child, review, context }: CheckProps['here']): string | undefined {
  const there = attendance(review);
  const fitting = suggestedParticipation({
    born: child.facts.born,
    on: context.heldOn ?? review.plan.on ?? context.today,
    shortBreaksOnly: context.shortBreaksOnly,
    came: there.size === 0 ? null : there.has(CHILD),
    viewsKnown: review.views.words.some((words) => words.trim() !== ''),
  });
  if (fitting.length === 0 || fitting.length > 4) return undefined;
  return fitting.length === 1 ? `${fitting[0] ?? ''} fits` : `${listed(fitting)} can fit`;
}

/** The term as it stands after "Change": titles and names keep their capitals. */
const inSentence = (term: string, { about }: SummaryRow): string =>
  about === null ? `${term.charAt(0).toLowerCase()}${term.slice(1)}` : term;

function itemOf(row: SummaryRow, task: CheckedTask['task'], props: CheckProps): SummaryItem {
  const { here, named, go } = props;
  const open = (field: string) => () => go({ to: 'task', review: here.review.id, task, field });
  const term = termWords(row, named);
  const words = answersWords(row.answers, named);
  const base = { id: row.id, term, change: open(changeFieldId(row)), changeWhat: inSentence(term, row) };
  const first = row.missing[0];
  if (first === undefined) return { ...base, answer: words === '' ? 'Not provided' : words };
  const hint = first.task === 'participation' ? participationHint(here) : words;
  const missing = { words: missingSentence(first, named), go: open(missingFieldId(first)) };
  return { ...base, missing: hint === undefined || hint === '' ? missing : { ...missing, hint } };
}

/** What each task answers, row by row, each with its Change link. */
export function Answers(props: CheckProps) {
  const { here, named } = props;
  return (
    <>
      {checkAnswers(here.context).map((task) => (
        <div key={task.task} id={`section-${task.task}`}>
          <Section title={taskName(task.task, named.child)}>
            {task.rows.length === 0 ? (
              <p>Nothing was recorded.</p>
            ) : (
              <SummaryList items={task.rows.map((row) => itemOf(row, task.task, props))} />
            )}
          </Section>
        </div>
      ))}
    </>
  );
}
