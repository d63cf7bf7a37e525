import {
  participationCodes,
  participationProblem,
  suggestedParticipation,
} from '../../../../../shared/domain/codes/participation';
import { attendance, CHILD } from '../../../../../shared/domain/reviews/attendance';
import type { Participation } from '../../../../../shared/domain/reviews/review-parts';
import { counted } from '../../../content/counts';
import { listed } from '../../../content/counts';
import { participationSentence } from '../../../content/review-words';
import { ageOn } from '../../../../../shared/kernel/local-date';
import { Banner } from '../../../ui/Banner';
import { Choices } from '../fields/Choices';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';

const codes = participationCodes.map(({ code, meaning }) => ({ code, words: `${code}: ${meaning}` }));

/** What is known of the child’s part: age on the day, there or not, views known. */
function usePart({ child, review, context }: PageProps['here']) {
  const on = context.heldOn ?? review.plan.on ?? context.today;
  const there = attendance(review);
  const came = there.size === 0 ? null : there.has(CHILD);
  const viewsKnown = review.views.words.some((words) => words.trim() !== '');
  return { born: child.facts.born, on, shortBreaksOnly: context.shortBreaksOnly, came, viewsKnown };
}

function Suggestion({ here, named }: Pick<PageProps, 'here' | 'named'>) {
  const part = usePart(here);
  const fitting = suggestedParticipation(part);
  const age = part.born === null ? '' : `is ${counted(ageOn(part.born, part.on), 'year')} old`;
  const came = part.came === null ? '' : part.came ? 'was there' : 'was not there';
  const facts = listed([age, came].filter((fact) => fact !== ''));
  if (fitting.length === 0)
    return (
      <Banner kind="info" title="No code is returned.">
        {named.child} has short breaks only.
      </Banner>
    );
  return (
    <Banner kind="info" title={fitting.length === 1 ? `${fitting[0] ?? ''} fits.` : `${listed(fitting)} can fit.`}>
      {facts === '' ? 'The date of birth and who was there are not known yet.' : `${named.child} ${facts}.`}
    </Banner>
  );
}

/** How the child took part, by the national code in words, checked against age and kind of care. */
export function ParticipationPage({ here, named, errorAt }: PageProps) {
  const { review, run } = here;
  const { code, how } = review.participation;
  const part = usePart(here);
  const answer = (change: Partial<Participation>) =>
    void run({ kind: 'answer-participation', review: review.id, answer: change });
  const problem = code === '' ? null : participationProblem(code, part.born, part.on, part.shortBreaksOnly);
  const wrong = problem === null ? undefined : participationSentence(problem, named.child);
  return (
    <>
      <Suggestion here={here} named={named} />
      <Choices
        id="code"
        legend={`How did ${named.child} take part?`}
        hint="The code goes into the national return"
        choices={codes}
        value={code === '' ? null : code}
        error={errorAt('code') ?? wrong}
        onChange={(chosen) => answer({ code: chosen })}
      />
      <WordsField
        id="how"
        label="In words (optional)"
        hint="How it went, and what helped"
        value={how}
        onChange={(words) => answer({ how: words })}
      />
    </>
  );
}
