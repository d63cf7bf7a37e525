import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { counted } from '../../content/counts';
import type { OpenedPack } from '../../store/packs/opening';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PackChild } from './PackChild';
import { PackPassphrase } from './PackPassphrase';
import classes from './Packs.module.css';
import { SignedBy } from './SignedBy';
import { signerName } from './words';
import { useOpenPack, type OpenPack, type OpenStage } from './use-open-pack';

function Problem({ title, words }: { readonly title: string; readonly words: string | null }) {
  if (words === null) return null;
  return (
    <div role="alert">
      <Banner kind="problem" title={title}>
        {words}
      </Banner>
    </div>
  );
}

function Choose({ problem, choose }: { readonly problem: string | null; readonly choose: () => void }) {
  return (
    <div className={classes.page}>
      <Problem title="The pack was not opened." words={problem} />
      <p className={classes.words}>
        Choose the file that you were sent. You see who signed it and what is in it, child by child, beside what is
        here. Nothing is taken until you say so.
      </p>
      <div className={classes.row}>
        <Button variant="filled" size="lg" onClick={choose}>
          Choose the pack
        </Button>
      </div>
    </div>
  );
}

const canTake = ({ plans }: OpenedPack): boolean => plans.some(({ kind }) => kind === 'new' || kind === 'differs');

type OpenedProps = { readonly stage: Extract<OpenStage, { readonly kind: 'opened' }>; readonly pack: OpenPack };

function Opened({ stage: { opened, chosen, problem, isTaking }, pack }: OpenedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const take = () => pack.take(opened, chosen);
  const label = `Take ${counted(chosen.children.size, 'child', 'children')}`;
  return (
    <div className={classes.page}>
      <h2 ref={heading} tabIndex={-1}>
        {counted(opened.plans.length, 'child', 'children')} in this pack
      </h2>
      <SignedBy opened={opened} />
      <Section title="Children">
        <div className={classes.eachChild}>
          {opened.plans.map((plan, index) => (
            <PackChild
              key={plan.theirs.id}
              plan={plan}
              opened={opened}
              changed={opened.content.changed[opened.content.children[index]?.id ?? '']}
              chosen={chosen}
              onChange={(next) => pack.change(opened, next)}
            />
          ))}
        </div>
      </Section>
      <Problem title="Nothing was taken yet." words={problem} />
      {canTake(opened) ? (
        <div className={classes.row}>
          <Button variant="filled" size="lg" aria-disabled={isTaking} onClick={isTaking ? undefined : take}>
            {label}
          </Button>
          <Button size="lg" onClick={pack.startAgain}>
            Take nothing
          </Button>
          <span role="status">{isTaking ? 'Saving…' : ''}</span>
        </div>
      ) : (
        <div className={classes.row}>
          <p>There is nothing to take from this pack.</p>
          <Button size="lg" onClick={pack.startAgain}>
            Close the pack
          </Button>
        </div>
      )}
    </div>
  );
}

function Taken({ stage, go }: { readonly stage: Extract<OpenStage, { readonly kind: 'taken' }>; readonly go: Go }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { content } = stage.opened;
  return (
    <div className={classes.page}>
      <h2 ref={heading} tabIndex={-1}>
        {counted(stage.children, 'child', 'children')} taken
      </h2>
      <p className={classes.words}>
        Everything is saved and sealed under your own keys. Each child’s changes say what came with the pack.
        {content.reason === 'transfer'
          ? ` Tell ${signerName(stage.opened)} that the pack is taken: the children stand there too until they are erased.`
          : ''}
      </p>
      <div className={classes.row}>
        <Button variant="filled" size="lg" onClick={() => go({ to: 'caseload' })}>
          Open the caseload
        </Button>
      </div>
    </div>
  );
}

function Stage({ pack, go }: { readonly pack: OpenPack; readonly go: Go }) {
  const { stage } = pack;
  switch (stage.kind) {
    case 'choose':
      return <Choose problem={stage.problem} choose={pack.choose} />;
    case 'passphrase':
      return <PackPassphrase stage={stage} open={pack.open} />;
    case 'opening':
      return (
        <div className={classes.page}>
          <p role="status">Opening the pack. A passphrase takes a few seconds…</p>
          <div className={classes.row}>
            <Button onClick={pack.cancel}>Stop</Button>
          </div>
        </div>
      );
    case 'opened':
      return <Opened stage={stage} pack={pack} />;
    case 'taken':
      return <Taken stage={stage} go={go} />;
  }
}

/** Opens a hand-over pack: who signed it, what is in it, what differs from here, and what is taken. */
export function OpenPackPage({ go }: { readonly go: Go }) {
  const pack = useOpenPack();
  return (
    <Sheet
      head={
        <PageHeading
          summary="Children that someone hands over to you, or hands back."
          actions={<Button onClick={() => go({ to: 'hand-over' })}>Hand over children instead</Button>}
        >
          Open a hand-over pack
        </PageHeading>
      }
    >
      <Stage pack={pack} go={go} />
    </Sheet>
  );
}
