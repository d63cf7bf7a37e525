import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { recoveryKeyGroups } from '../../../../shared/domain/vault/recovery-key';
import type { MadeVault } from '../../store/session-types';
import { Banner } from '../../ui/Banner';
import { CopyButton } from '../../ui/CopyButton';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { Status } from '../../ui/Status';
import classes from './Gate.module.css';
import { groupProblem, twoGroups, typedGroup } from './recovery-key-check';

function Groups({ groups }: { readonly groups: readonly string[] }) {
  return (
    <ol className={classes.groups} aria-label={`Recovery key, ${String(groups.length)} groups`}>
      {groups.map((group, index) => (
        <li key={group + String(index)}>
          <span>{index + 1}</span>
          {group}
        </li>
      ))}
    </ol>
  );
}

function TheKey({ groups }: { readonly groups: readonly string[] }) {
  return (
    <section>
      <div className={classes.keyHead}>
        <h2>Your recovery key</h2>
        <span className={`${classes.small ?? ''} ${classes.muted ?? ''}`}>
          Opens the caseload if you forget the passphrase. Shown once.
        </span>
        <span className={classes.end}>
          <CopyButton size="xs" text={() => groups.join(' ')}>
            Copy the key
          </CopyButton>
        </span>
      </div>
      <Groups groups={groups} />
    </section>
  );
}

type FieldProps = {
  readonly number: number;
  readonly group: string;
  readonly typed: string;
  readonly error: string | undefined;
  readonly onChange: (typed: string) => void;
};

function GroupField({ number, group, typed, error, onChange }: FieldProps) {
  return (
    <div>
      <TextInput
        id={`group-${String(number)}`}
        label={`Type group ${String(number)}, to check you have it`}
        autoComplete="off"
        spellCheck={false}
        maxLength={8}
        value={typed}
        error={error}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {typedGroup(typed) === group ? <Status kind="in-order">Right</Status> : null}
    </div>
  );
}

/** The second step: the recovery key, shown once, and two of its groups typed back. */
export function KeepRecoveryKey({ made }: { readonly made: MadeVault }) {
  const groups = recoveryKeyGroups(made.recoveryKey);
  const [asked] = useState(() => twoGroups(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const problems = asked.flatMap((number) => {
    const words = groupProblem(number, groups[number - 1] ?? '', typed[number] ?? '');
    const id = `group-${String(number)}`;
    return words === null ? [] : [{ id, words, go: () => document.getElementById(id)?.focus() }];
  });
  const shown = attempt > 0 ? problems : [];
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (problems.length === 0) made.enter();
        else setAttempt(attempt + 1);
      }}
    >
      <main className={classes.door}>
        <div className={classes.inside}>
          <ErrorSummary problems={shown} attempt={attempt} />
          <PageHeading caption="Set up my caseload" flush>
            Keep your recovery key
          </PageHeading>
          <TheKey groups={groups} />
          <div className={classes.two}>
            {asked.map((number) => (
              <GroupField
                key={number}
                number={number}
                group={groups[number - 1] ?? ''}
                typed={typed[number] ?? ''}
                error={shown.find(({ id }) => id === `group-${String(number)}`)?.words}
                onChange={(text) => {
                  setTyped({ ...typed, [number]: text });
                }}
              />
            ))}
          </div>
          <Banner kind="warning" icon="key" title="Keep it away from this laptop,">
            in the office safe or with your manager. There is no other way in.
          </Banner>
        </div>
        <footer className={classes.bottom}>
          <Button type="submit" variant="filled" size="lg">
            Create my caseload
          </Button>
          <span className={`${classes.small ?? ''} ${classes.muted ?? ''} ${classes.end ?? ''}`}>
            Next: load your children
          </span>
        </footer>
      </main>
    </form>
  );
}
