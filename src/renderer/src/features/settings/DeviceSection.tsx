import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useVaultState } from '../../store/caseload';
import { useHasKeychain } from '../../store/device-lock';
import { useStore } from '../../store/store-context';
import { Banner } from '../../ui/Banner';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PassphraseField } from '../../ui/PassphraseField';
import { Status } from '../../ui/Status';
import classes from './Settings.module.css';
import { useDeviceLock } from './use-device-lock';

const FIELD = 'device-passphrase';

type FormProps = { readonly on: boolean; readonly onChanged: () => void; readonly onLeave: () => void };

function DeviceForm({ on, onChanged, onLeave }: FormProps) {
  const form = useDeviceLock(on, onChanged);
  const { error } = form;
  const go = () => document.getElementById(FIELD)?.focus();
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!form.busy) void form.submit();
      }}
    >
      <ErrorSummary problems={error === undefined ? [] : [{ id: FIELD, words: error, go }]} attempt={form.attempt} />
      {on ? (
        <Banner kind="warning" title="Have your recovery key at hand, away from this laptop.">
          If the laptop or your account on it is lost or set up anew, the passphrase opens nothing. Only the recovery
          key then opens this caseload and its backups.
        </Banner>
      ) : null}
      <div className={classes.half}>
        <PassphraseField
          id={FIELD}
          label="Your passphrase"
          autoFocus
          value={form.typed}
          error={error}
          onChange={form.setTyped}
        />
      </div>
      <div className={classes.row}>
        <Button type="submit" variant="filled" aria-disabled={form.busy}>
          {on ? 'Use this laptop’s key too' : 'Use the passphrase alone'}
        </Button>
        <Button onClick={onLeave}>Leave it as it is</Button>
        <span role="status">{form.busy ? 'Changing the lock…' : ''}</span>
      </div>
    </form>
  );
}

const offWords =
  'The passphrase can be made to open this caseload only together with a key that this laptop keeps for your account. Whoever copies the folder or a backup made after then cannot guess the passphrase anywhere else. It does not protect an unlocked laptop, nor against someone who can use your account, and earlier backups still open by the passphrase alone.';
const onWords =
  'The passphrase opens this caseload only on this laptop, under your account. Anywhere else, and if the laptop or your account is lost, the recovery key opens it.';

function whyNot(hasKeychain: boolean, isKeyKept: boolean): string | null {
  if (!hasKeychain) return 'This laptop has no key store that hides what it holds, so this cannot be used here.';
  return isKeyKept
    ? null
    : 'Replace the recovery key first, and type it back: without it a lost laptop loses the caseload.';
}

/** Whether the passphrase goes with a key that this laptop keeps. */
export function DeviceSection() {
  const { keys } = useStore();
  const hasKeychain = useHasKeychain();
  const { recoveryKeyKept } = useVaultState();
  const [stage, setStage] = useState<'closed' | 'open' | 'changed'>('closed');
  const isOn = keys.goesWithDevice();
  if (hasKeychain === null) return null;
  if (stage === 'open') {
    return <DeviceForm on={!isOn} onChanged={() => setStage('changed')} onLeave={() => setStage('closed')} />;
  }
  const hindrance = isOn ? null : whyNot(hasKeychain, recoveryKeyKept);
  return (
    <>
      <p className={classes.words}>{isOn ? onWords : offWords}</p>
      {hindrance === null ? null : <p className={classes.words}>{hindrance}</p>}
      <div className={classes.row}>
        {hindrance === null ? (
          <Button onClick={() => setStage('open')}>
            {isOn ? 'Go back to the passphrase alone' : 'Use this laptop’s key too'}
          </Button>
        ) : null}
        <span role="status">{stage === 'changed' ? <Status kind="in-order">The lock is changed</Status> : null}</span>
      </div>
    </>
  );
}
