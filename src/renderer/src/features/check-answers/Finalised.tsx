import { Button } from '@mantine/core';
import { fullName } from '../../../../shared/domain/children/child-name';
import { versionOf } from '../../../../shared/domain/reviews/versions';
import { longDate } from '../../../../shared/kernel/date-words';
import { dayAndTime } from '../../content/times';
import { BackLink } from '../../ui/BackLink';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { CorrectRecord } from './CorrectRecord';
import { Disagreements } from './Disagreements';
import { Documents } from './Documents';
import { ManagersAnswer } from './ManagersAnswer';
import { Clocks } from './WhatFollows';

/** What happened, the documents, and what comes next. */
export function Finalised({ here, named, go }: CheckProps) {
  const { child, review, context } = here;
  const { heldOn } = context;
  const head = (
    <div className={classes.head}>
      <BackLink onClick={() => go({ to: 'child', child: child.id })}>{fullName(child)}</BackLink>
      <PageHeading
        flush
        caption={`Review ${String(review.number)}${heldOn === null ? '' : `, ${longDate(heldOn)}`}`}
        summary={
          review.finalised === null
            ? undefined
            : `Version ${versionOf(review)}, final since ${dayAndTime(review.finalised.at)}, by ${review.finalised.by}.`
        }
      >
        The record of {named.child}’s review is final
      </PageHeading>
    </div>
  );
  return (
    <Sheet
      head={head}
      foot={
        <>
          <Button variant="filled" size="lg" onClick={() => go({ to: 'filing' })}>
            Go to filing
          </Button>
          <Button size="lg" onClick={() => go({ to: 'caseload' })}>
            Go to the caseload
          </Button>
        </>
      }
    >
      <div className={classes.done}>
        <Documents here={here} />
        <Clocks here={here} title="What is due now" />
        <ManagersAnswer here={here} />
        <Disagreements here={here} named={named} />
        <CorrectRecord here={here} go={go} />
      </div>
    </Sheet>
  );
}
