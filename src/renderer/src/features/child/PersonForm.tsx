import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { receivesSchema } from '../../../../shared/domain/children/person';
import { refusalSentence } from '../../content/refusals';
import { useRun } from '../../store/commands';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import classes from './Child.module.css';
import { choicesOfReceiving, personProblems, type PersonDraft } from './person-draft';

type FormProps = {
  readonly child: ChildFile;
  readonly draft: PersonDraft;
  readonly onDraft: (draft: PersonDraft) => void;
  readonly onClose: () => void;
};

const goTo = (id: string) => () => document.getElementById(id)?.focus();

function usePersonForm({ child, draft, onDraft, onClose }: FormProps) {
  const run = useRun();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = personProblems(draft).map((problem) => ({ ...problem, go: goTo(problem.id) }));
    if (found.length === 0) {
      const { of: id, ...person } = draft;
      const kept = run(child.id, { kind: 'keep-person', id, person });
      if (kept.ok) {
        onClose();
        return;
      }
      found.push({ id: 'person-name', words: refusalSentence(kept.error.code), go: goTo('person-name') });
    }
    setProblems(found);
    setAttempt(attempt + 1);
  };
  const change = (changed: Partial<PersonDraft>) => {
    onDraft({ ...draft, ...changed });
  };
  const errorOf = (id: string) => problems.find((problem) => problem.id === id)?.words;
  return { draft, change, problems, attempt, submit, errorOf };
}

type PartProps = { readonly form: ReturnType<typeof usePersonForm> };

function WhoTheyAre({ form: { draft, change, errorOf } }: PartProps) {
  return (
    <div className={classes.fields}>
      <TextInput
        id="person-name"
        label="Name"
        value={draft.name}
        error={errorOf('person-name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        id="person-role"
        label="Who they are to the child"
        description="Mum, foster carer, social worker"
        value={draft.role}
        error={errorOf('person-role')}
        onChange={(event) => change({ role: event.currentTarget.value })}
      />
      <TextInput
        id="person-phone"
        label="Telephone (optional)"
        value={draft.phone}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <TextInput
        id="person-email"
        label="Email (optional)"
        value={draft.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <TextInput
        id="person-address"
        label="Address (optional)"
        value={draft.address}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      <Checkbox
        id="person-responsibility"
        label="Has parental responsibility"
        checked={draft.parentalResponsibility}
        onChange={(event) => change({ parentalResponsibility: event.currentTarget.checked })}
      />
    </div>
  );
}

function WhatTheyReceive({ form: { draft, change, errorOf } }: PartProps) {
  return (
    <>
      <Radio.Group
        label="What they receive of the record"
        value={draft.receives}
        onChange={(value) => {
          const receives = receivesSchema.safeParse(value);
          if (receives.success) change({ receives: receives.data });
        }}
      >
        <div className={classes.choices}>
          {choicesOfReceiving.map(({ receives, words }) => (
            <Radio key={receives} id={`person-receives-${receives}`} value={receives} label={words} />
          ))}
        </div>
      </Radio.Group>
      {draft.receives === 'full' ? null : (
        <TextInput
          id="person-receives-why"
          label={draft.receives === 'redacted' ? 'Why parts are withheld' : 'Why they receive less (optional)'}
          value={draft.receivesWhy}
          error={errorOf('person-receives-why')}
          onChange={(event) => change({ receivesWhy: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function AddressWithheld({
  form: { draft, change },
  child,
  self,
}: PartProps & { readonly child: ChildFile; readonly self: string | null }) {
  const others = Object.values(child.people).filter(({ id }) => id !== self);
  if (others.length === 0) return null;
  return (
    <Checkbox.Group
      label="Who is not to learn their address (optional)"
      value={[...draft.addressWithheldFrom]}
      onChange={(addressWithheldFrom) => change({ addressWithheldFrom })}
    >
      <div className={classes.choices}>
        {others.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Adds someone around the child, or changes what is known of them and what they are sent. */
export function PersonForm(props: FormProps) {
  const form = usePersonForm(props);
  const { child, draft, onClose } = props;
  const isNew = draft.of === null;
  const name = draft.of === null ? undefined : child.people[draft.of]?.name;
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={isNew ? 'Add a person' : `Change ${name ?? 'a person'}`}
      onSubmit={form.submit}
    >
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <WhoTheyAre form={form} />
      <WhatTheyReceive form={form} />
      <AddressWithheld form={form} child={child} self={draft.of} />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          {isNew ? 'Add this person' : 'Keep the changes'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
