import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { packLimits } from '../../../../shared/domain/packs/pack-content';
import type { Go } from '../../ui/destination';
import { Banner } from '../../ui/Banner';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { useCaseload } from '../../store/caseload';
import { ChooseChildren } from './ChooseChildren';
import { HandedOver } from './HandedOver';
import { PackMade } from './PackMade';
import classes from './Packs.module.css';
import { fieldIds, useMakePack, type MakePack } from './use-make-pack';
import { WhoOpens } from './WhoOpens';
import { reasons } from './words';

function WhatGoesIn() {
  return (
    <Section title="What goes in">
      <ul className={classes.facts}>
        <li>
          Each child’s whole file: facts, care history, people, reviews, decisions, notes, checks between reviews.
        </li>
        <li>The bytes of their final documents, with the hashes that prove them.</li>
        <li>Your name and signature, the day, and why.</li>
        <li>Not the list of who changed what: it stays with your caseload.</li>
      </ul>
      <p className={classes.muted}>Nothing is taken out of your caseload. The file’s name says no child’s name.</p>
    </Section>
  );
}

function Why({ form: { draft, change, errors } }: { readonly form: MakePack }) {
  return (
    <div id={fieldIds.reason}>
      <Radio.Group
        label="Why"
        error={errors.reason}
        value={draft.reason}
        onChange={(value) => change({ reason: reasons.find(({ code }) => code === value)?.code ?? null })}
      >
        <Stack gap="sm" mt="xs">
          {reasons.map(({ code, words, hint }) => (
            <Radio key={code} value={code} label={words} description={hint} />
          ))}
        </Stack>
      </Radio.Group>
    </div>
  );
}

function Form({ form }: { readonly form: MakePack }) {
  const { draft, change, stage, errors } = form;
  const isWorking = stage.kind === 'working';
  return (
    <div className={classes.page}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {stage.kind === 'choosing' && stage.failed !== null ? (
        <Banner kind="problem" title="No pack was made.">
          {stage.failed}
        </Banner>
      ) : null}
      <ChooseChildren
        id={fieldIds.children}
        chosen={draft.children}
        onChoose={(children) => change({ children })}
        error={errors.children}
      />
      <Why form={form} />
      <WhoOpens form={form} />
      <Textarea
        id="pack-note"
        label="Words to whoever opens it (optional)"
        rows={3}
        maxLength={packLimits.note}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <WhatGoesIn />
      <div className={classes.row}>
        <Button variant="filled" size="lg" aria-disabled={isWorking} onClick={isWorking ? undefined : form.make}>
          Save the pack
        </Button>
        {isWorking ? <Button onClick={form.cancel}>Stop</Button> : null}
        <span role="status">{isWorking ? 'Sealing the pack. A passphrase takes a few seconds…' : ''}</span>
      </div>
      <HandedOver />
    </div>
  );
}

/** Hands children over to another Chairside: a signed, sealed file that one person or several can open. */
export function HandOverPage({ go }: { readonly go: Go }) {
  const form = useMakePack();
  const caseload = useCaseload();
  const summary = 'A pack is one sealed file that another Chairside opens, for cover, leave or case transfer.';
  const head = (
    <PageHeading
      summary={summary}
      actions={<Button onClick={() => go({ to: 'open-pack' })}>Open a pack instead</Button>}
    >
      Hand over children
    </PageHeading>
  );
  if (form.stage.kind === 'made') {
    return (
      <Sheet head={head}>
        <PackMade made={form.stage.made} draft={form.draft} go={go} />
      </Sheet>
    );
  }
  return (
    <Sheet head={head}>
      {caseload.length === 0 ? (
        <div className={classes.page}>
          <EmptyState title="There is no child here to hand over">
            Load the council’s return first, or open a pack from someone else.
          </EmptyState>
        </div>
      ) : (
        <Form form={form} />
      )}
    </Sheet>
  );
}
