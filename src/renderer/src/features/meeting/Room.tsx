import { useEffect, useRef, useState } from 'react';
import type { TopicNote } from '../../../../shared/domain/reviews/review-parts';
import { owned } from '../../content/review-words';
import type { Go } from '../../ui/destination';
import type { NoteHandle } from '../../ui/note/note-props';
import { Agenda } from './Agenda';
import { agendaItems, type AgendaItem } from './agenda-items';
import { AllKeys } from './AllKeys';
import { Beside } from './Beside';
import { useDecisionDraft } from './decision-draft';
import { InTheRoom } from './InTheRoom';
import classes from './meeting.module.css';
import { pickedDecision } from './picked-decision';
import { QuickDecision } from './QuickDecision';
import type { RoomProps } from './room-props';
import { TopBar } from './TopBar';
import { TopicNoteArea } from './TopicNoteArea';
import { useMeetingKeys } from './use-meeting-keys';

type Props = RoomProps & { readonly topic: string | undefined; readonly go: Go };

/** The item on the table: the one asked for, or the first that is not dealt with. */
function itemOnTable(items: readonly AgendaItem[], topic: string | undefined): AgendaItem | undefined {
  const open = items.find(({ state }) => state.kind !== 'done' && state.kind !== 'not-discussed');
  return items.find(({ code }) => code === topic) ?? open ?? items[0];
}

/** The item `step` places on, going round at the ends. */
const stepped = (items: readonly AgendaItem[], from: string, step: number): AgendaItem | undefined =>
  items.at((items.findIndex(({ code }) => code === from) + step) % items.length);

function useDeciding(here: RoomProps['here']) {
  const noteRef = useRef<NoteHandle>(null);
  const drafting = useDecisionDraft(here);
  const [turn, setTurn] = useState(0);
  const decide = () => {
    const picked = noteRef.current?.pick() ?? { words: '', from: 'nothing' as const };
    drafting.take(pickedDecision(here.child, picked.words), picked.from);
    setTurn(turn + 1);
  };
  const backToNote = () => {
    noteRef.current?.letGo();
  };
  return { noteRef, drafting, turn, decide, backToNote };
}

/** The whole room, on the item that is on the table. */
export function Room({ here, named, topic, go }: Props) {
  const { review, context, run } = here;
  const [opened] = useState(() => itemOnTable(agendaItems(context, ''), topic)?.code ?? '');
  const current = topic ?? opened;
  const items = agendaItems(context, current);
  const item = items.find(({ code }) => code === current) ?? items[0];
  const [large, setLarge] = useState(false);
  const [whoOpen, setWhoOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const { noteRef, drafting, turn, decide, backToNote } = useDeciding(here);
  const open = (to: AgendaItem | undefined) => {
    if (to !== undefined) go({ to: 'meeting', review: review.id, topic: to.code });
  };
  const answer = (part: Partial<TopicNote>) =>
    void run({ kind: 'answer-topic', review: review.id, topic: current, answer: part });
  useEffect(() => {
    // The item stands in the address, so that an unlock comes back to it.
    if (topic === undefined && opened !== '') go({ to: 'meeting', review: review.id, topic: opened });
  }, [topic, opened, go, review.id]);
  useMeetingKeys({
    next: () => open(stepped(items, current, 1)),
    previous: () => open(stepped(items, current, -1)),
    jumpTo: (place) => open(items[place - 1]),
    decide,
    quote: () => noteRef.current?.toggleQuotation(),
    park: () => answer({ parked: review.topics[current]?.parked !== true }),
    whoIsHere: () => setWhoOpen(true),
    allKeys: () => setKeysOpen(true),
  });
  return (
    <div className={classes.room}>
      <TopBar here={here} named={named} go={go} large={large} onLarge={setLarge} />
      <div className={classes.left}>
        <Agenda items={items} current={current} childName={named.child} onOpen={open} />
        <InTheRoom here={here} opened={whoOpen} onOpened={setWhoOpen} />
      </div>
      <main className={classes.middle}>
        {item === undefined ? null : (
          <TopicNoteArea
            key={item.code}
            here={here}
            item={item}
            quotationLabel={`${owned(named.child)} words`}
            large={large}
            noteRef={noteRef}
            onDecision={decide}
            onAnswer={answer}
          />
        )}
        <QuickDecision here={here} topic={current} drafting={drafting} turn={turn} onDone={backToNote} />
      </main>
      <Beside here={here} named={named} go={go} />
      <AllKeys opened={keysOpen} onOpened={setKeysOpen} childName={named.child} />
    </div>
  );
}
