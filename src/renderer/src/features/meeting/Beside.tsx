import { useEffect, useRef } from 'react';
import { inOrder } from '../../../../shared/domain/reviews/decision-order';
import { nameOf } from '../../../../shared/domain/documents/people-words';
import { longDate } from '../../../../shared/kernel/date-words';
import { counted } from '../../content/counts';
import type { Go } from '../../ui/destination';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Voice } from '../../ui/Voice';
import { LastTime } from './LastTime';
import classes from './meeting.module.css';
import type { RoomProps } from './room-props';

const SHOWN_AT_ONCE = 2;

function Words({ here, named }: RoomProps) {
  const { views, conversation } = here.review;
  const words = views.words.filter((one) => one.trim() !== '');
  const alone = conversation.alone === true ? ', alone' : '';
  const when = conversation.on === null ? '' : `, ${longDate(conversation.on)}`;
  if (words.length === 0) return null;
  return (
    <section aria-label={`What ${named.child} says`}>
      <Voice words={words.slice(0, SHOWN_AT_ONCE).join('” “')} by={`${named.child} to you${alone}${when}`} />
      {words.length > SHOWN_AT_ONCE ? (
        <details className={classes.moreWords}>
          <summary>{words.length - SHOWN_AT_ONCE} more from before</summary>
          <Voice words={words.slice(SHOWN_AT_ONCE).join('” “')} />
        </details>
      ) : null}
    </section>
  );
}

/** Shows the decision just kept, at the foot of the list. */
function useLastInView(count: number) {
  const listRef = useRef<HTMLOListElement>(null);
  const countRef = useRef(count);
  useEffect(() => {
    if (count > countRef.current) listRef.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    countRef.current = count;
  }, [count]);
  return listRef;
}

function Today({ here: { child, review }, go }: Pick<RoomProps, 'here'> & { readonly go: Go }) {
  const decisions = inOrder(review.decisions);
  const listRef = useLastInView(decisions.length);
  return (
    <Section
      title="Today"
      count={counted(decisions.length, 'decision')}
      more={
        decisions.length === 0 ? undefined : (
          <LinkButton onClick={() => go({ to: 'task', review: review.id, task: 'decisions' })}>Change</LinkButton>
        )
      }
    >
      <ol ref={listRef} className={classes.list} aria-label="Decisions of today">
        {decisions.map(({ id, number, words, owner, by }) => (
          <li key={id}>
            <div className={classes.listWords}>
              <span>{number}</span>
              {words}
            </div>
            <div className={classes.listMore}>
              {[owner === '' ? 'Nobody named' : nameOf(child, owner), by === null ? 'no date' : longDate(by)].join(
                ', ',
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Beside the note: what the child says, what was decided last time, what is decided today. */
export function Beside({ here, named, go }: RoomProps & { readonly go: Go }) {
  return (
    <aside className={classes.right} aria-label="Beside the note">
      <Words here={here} named={named} />
      <div className={classes.last}>
        <LastTime here={here} />
      </div>
      <div className={classes.today}>
        <Today here={here} go={go} />
      </div>
    </aside>
  );
}
