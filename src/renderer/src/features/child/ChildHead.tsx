import type { ReactNode } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName } from '../../../../shared/domain/children/child-name';
import { latestWords } from '../../../../shared/domain/children/latest-words';
import type { Standing } from '../../../../shared/domain/children/standing';
import { longDate } from '../../../../shared/kernel/date-words';
import { ageWords } from '../../content/ages';
import { careWords } from '../../content/care-words';
import { nextReviewName } from '../../content/clock-words';
import { apartWords, standingWords } from '../../content/review-standing';
import { saveWords } from '../../content/save-words';
import { useCounting, useToday } from '../../store/day';
import { useSaveStatus } from '../../store/saving';
import { PageHeading } from '../../ui/PageHeading';
import { SaveState } from '../../ui/SaveState';
import { Status } from '../../ui/Status';
import { Voice } from '../../ui/Voice';
import { WhyThisDate } from '../../ui/WhyThisDate';
import classes from './Child.module.css';

type Props = { readonly child: ChildFile; readonly where: Standing };

function About({ child }: { readonly child: ChildFile }) {
  const today = useToday();
  const { born } = child.facts;
  const parts = [
    ageWords(born, today),
    born === null ? 'date of birth not known' : `born ${longDate(born)}`,
    ...(fullName(child) === child.reference ? ['no name yet'] : [child.reference]),
  ];
  return <>{parts.filter((part) => part !== '').join(', ')}</>;
}

function NextReview({ where }: { readonly where: Standing }) {
  const [today, counting] = [useToday(), useCounting()];
  const { next } = where;
  const words = standingWords(next, today);
  if (next.kind === 'none') {
    return (
      <div>
        <dt>Next review</dt>
        <dd>{apartWords(next.reason)}</dd>
      </div>
    );
  }
  return (
    <div>
      <dt>{nextReviewName(next)}</dt>
      <dd>
        <Status kind={words.kind}>{words.words}</Status>
      </dd>
      <dd className={classes.plain}>
        <WhyThisDate date={next} counting={counting} side="bottom-start">
          {`Why by ${longDate(next.due)}?`}
        </WhyThisDate>
      </dd>
    </div>
  );
}

function Strip({ where, children }: { readonly where: Standing; readonly children: ReactNode }) {
  const care = careWords(where);
  return (
    <dl className={classes.strip}>
      <div>
        <dt>Legal status</dt>
        <dd>{care === null ? 'Not known' : `${care.legal} since ${longDate(care.since)}`}</dd>
      </div>
      <div>
        <dt>Lives</dt>
        <dd>{care?.lives ?? 'Not known'}</dd>
      </div>
      {children}
    </dl>
  );
}

/** Who the child is, where they live and by what right, what is due, and their own words. */
export function ChildHead({ child, where }: Props) {
  const words = latestWords(child);
  return (
    <div className={classes.hero}>
      <div>
        <PageHeading flush summary={<About child={child} />} actions={<SaveState state={saveWords(useSaveStatus())} />}>
          {fullName(child)}
        </PageHeading>
        <Strip where={where}>
          <NextReview where={where} />
        </Strip>
      </div>
      {words === null ? null : <Voice words={words.words} by={`For review ${String(words.review.number)}`} />}
    </div>
  );
}
