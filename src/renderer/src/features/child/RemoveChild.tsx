import { Button, Checkbox, TextInput } from '@mantine/core';
import type { SubmitEvent } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName, shortName } from '../../../../shared/domain/children/child-name';
import { longDate } from '../../../../shared/kernel/date-words';
import { counted, listed } from '../../content/counts';
import { useProfile } from '../../store/caseload';
import { BackLink } from '../../ui/BackLink';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { PassphraseField } from '../../ui/PassphraseField';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import classes from './Remove.module.css';
import { fieldIds, hasOpenReview, keptUntil, toConfirm, unfiledCount } from './remove-child';
import { useRemoveChild } from './use-remove-child';

const countedIfAny = (things: object, one: string): readonly string[] => {
  const count = Object.keys(things).length;
  return count === 0 ? [] : [counted(count, one)];
};

const partsOf = ({ reviews, documents }: ChildFile): readonly string[] => [
  'facts',
  'people',
  ...countedIfAny(reviews, 'review'),
  ...countedIfAny(documents, 'final document'),
  'the whole history of changes',
];

function WhatGoes({ child }: { readonly child: ChildFile }) {
  const until = keptUntil(child, useProfile());
  return (
    <>
      {until === null ? null : (
        <Banner kind="warning" title={`The council has to keep this child’s record until ${longDate(until)}.`}>
          Make sure that it stands in the council’s records before you remove it here.
        </Banner>
      )}
      <Section title="What is gone afterwards">
        <ul className={classes.list}>
          <li>
            Everything in {shortName(child)}’s file: {listed(partsOf(child))}.
          </li>
          <li>
            The key that opens it. The caseload gets a new master key; your passphrase and recovery key stay the same.
          </li>
          <li>
            All earlier backups, on this laptop and in the second folder. Two new ones without the child come first.
          </li>
        </ul>
      </Section>
      <Section title="What this cannot reach">
        <ul className={classes.list}>
          <li>Documents and hand-over packs that were exported, printed or sent.</li>
          <li>Copies of this laptop or of its backups that others made. They open with the passphrase of their day.</li>
          <li>What other children’s files say about {shortName(child)}.</li>
          <li>What the disk still keeps of it. It is sealed, and its key is gone.</li>
        </ul>
      </Section>
    </>
  );
}

type Props = { readonly child: ChildFile; readonly go: Go };

function Unfiled({ child, form }: { readonly child: ChildFile; readonly form: ReturnType<typeof useRemoveChild> }) {
  const count = unfiledCount(child);
  if (count === 0) return null;
  return (
    <>
      <Banner kind="problem" title={`${counted(count, 'final document')} never exported.`}>
        Here is the only copy. Export first from Filing, unless it has to go too.
      </Banner>
      <Checkbox
        id={fieldIds.unfiled}
        label="The documents that were not exported may be destroyed"
        checked={form.typed.unfiled}
        error={form.errors.unfiled}
        onChange={(event) => form.type({ unfiled: event.currentTarget.checked })}
      />
    </>
  );
}

function Form({ child, go }: Props) {
  const form = useRemoveChild(child);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <Unfiled child={child} form={form} />
      <TextInput
        id={fieldIds.reference}
        label={`Type ${toConfirm(child)} to confirm`}
        autoComplete="off"
        spellCheck={false}
        value={form.typed.reference}
        error={form.errors.reference}
        onChange={(event) => form.type({ reference: event.currentTarget.value })}
      />
      <PassphraseField
        id={fieldIds.passphrase}
        label="Your passphrase"
        value={form.typed.passphrase}
        error={form.errors.passphrase}
        onChange={(passphrase) => form.type({ passphrase })}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" aria-disabled={!form.mayTry}>
          Remove this child for good
        </Button>
        <Button onClick={() => go({ to: 'child', child: child.id, view: 'changes' })}>Keep this child</Button>
        <span role="status">{form.busy ? 'Removing, and making new backups…' : ''}</span>
      </div>
    </form>
  );
}

/** Says what goes and what cannot be reached, and asks twice before a child is removed for good. */
export function RemoveChild({ child, go }: Props) {
  return (
    <Sheet
      head={
        <>
          <div className={classes.back}>
            <BackLink onClick={() => go({ to: 'child', child: child.id, view: 'changes' })}>
              Back to the changes
            </BackLink>
          </div>
          <PageHeading summary="This cannot be undone.">Remove {fullName(child)} for good</PageHeading>
        </>
      }
    >
      <div className={classes.page}>
        {hasOpenReview(child) ? (
          <Banner kind="warning" title="A review is still open.">
            What is written in it goes with the child.
          </Banner>
        ) : null}
        <WhatGoes child={child} />
        <Form child={child} go={go} />
      </div>
    </Sheet>
  );
}
