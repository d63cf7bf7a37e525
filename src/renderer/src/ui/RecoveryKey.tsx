import { Button, TextInput } from '@mantine/core';
import { Banner } from './Banner';
import { CopyButton } from './CopyButton';
import classes from './RecoveryKey.module.css';
import { typedGroup } from './recovery-key-check';
import { Status } from './Status';
import type { RecoveryKeyCheck } from './use-recovery-key-check';

function TheKey({ groups }: { readonly groups: readonly string[] }) {
  return (
    <section className={classes.key}>
      <div className={classes.head}>
        <h2>Your recovery key</h2>
        <span className={classes.hint}>Opens the caseload if you forget the passphrase. Shown once.</span>
        <span className={classes.actions}>
          <Button size="xs" onClick={() => window.print()}>
            Print the key
          </Button>
          <CopyButton size="xs" text={() => groups.join(' ')}>
            Copy the key
          </CopyButton>
        </span>
      </div>
      <ol className={classes.groups} aria-label={`Recovery key, ${String(groups.length)} groups`}>
        {groups.map((group, index) => (
          <li key={group + String(index)}>
            <span>{index + 1}</span>
            {group}
          </li>
        ))}
      </ol>
    </section>
  );
}

type FieldProps = { readonly check: RecoveryKeyCheck; readonly number: number };

function GroupField({ check, number }: FieldProps) {
  const typed = check.typed[number] ?? '';
  const id = `group-${String(number)}`;
  return (
    <div>
      <TextInput
        id={id}
        label={`Type group ${String(number)}, to check you have it`}
        autoComplete="off"
        spellCheck={false}
        maxLength={8}
        value={typed}
        error={check.problems.find((problem) => problem.id === id)?.words}
        onChange={(event) => {
          check.type(number, event.currentTarget.value);
        }}
      />
      {typedGroup(typed) === check.groups[number - 1] ? <Status kind="in-order">Right</Status> : null}
    </div>
  );
}

/** A recovery key, shown once, to be printed or copied, and two of its groups typed back. */
export function RecoveryKey({ check }: { readonly check: RecoveryKeyCheck }) {
  return (
    <>
      <TheKey groups={check.groups} />
      <div className={classes.two}>
        {check.asked.map((number) => (
          <GroupField key={number} check={check} number={number} />
        ))}
      </div>
      <Banner kind="warning" icon="key" title="Keep it away from this laptop,">
        in the office safe or with your manager. There is no other way in. A printer may keep a copy of what it printed:
        use one that you trust.
      </Banner>
    </>
  );
}
