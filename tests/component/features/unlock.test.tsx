import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UnlockForm } from '../../../src/renderer/src/features/unlock/UnlockForm';
import type { SessionActions } from '../../../src/renderer/src/store/session-types';
import { err } from '../../../src/shared/kernel/result';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const nothing = () => undefined;
const store = aStore([]);

function showForm(unlock: SessionActions['unlock']) {
  shown(
    { ...store, actions: { ...store.actions, unlock } },
    <UnlockForm way="passphrase" busy={false} onOtherWay={nothing} />,
  );
}

async function tryPassphrase(passphrase: string) {
  fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: passphrase } });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    await Promise.resolve();
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('A wrong passphrase is said by the field, which keeps what was typed and takes the focus', async () => {
  showForm(() => Promise.resolve(err({ code: 'wrong-passphrase' })));
  await tryPassphrase('not this one');
  const field = screen.getByLabelText('Passphrase');
  expect(screen.getByText(/That is not the passphrase of this caseload/u)).toBeDefined();
  expect(field).toBe(document.activeElement);
  expect(field).toHaveProperty('value', 'not this one');
});

test('After more wrong tries the next one has to wait, and the wait is said', async () => {
  const unlock = vi.fn<SessionActions['unlock']>(() => Promise.resolve(err({ code: 'wrong-passphrase' })));
  showForm(unlock);
  for (const passphrase of ['one', 'two', 'three']) await tryPassphrase(passphrase);
  expect(screen.getByText(/You can try again in 2 seconds/u)).toBeDefined();
  await tryPassphrase('four');
  expect(unlock).toHaveBeenCalledTimes(3);
  for (let second = 0; second < 2; second += 1) {
    await act(() => vi.advanceTimersByTimeAsync(1000));
  }
  await tryPassphrase('four');
  expect(unlock).toHaveBeenCalledTimes(4);
});

test('A password manager may fill the passphrase in, and nothing stops a paste', () => {
  showForm(() => Promise.resolve(err({ code: 'wrong-passphrase' })));
  const field = screen.getByLabelText('Passphrase');
  expect(field.getAttribute('autocomplete')).toBe('current-password');
  expect(fireEvent.paste(field)).toBe(true);
});

test('The passphrase can be shown, and hidden again', () => {
  showForm(() => Promise.resolve(err({ code: 'wrong-passphrase' })));
  fireEvent.click(screen.getByRole('button', { name: 'Show passphrase' }));
  expect(screen.getByLabelText('Passphrase')).toHaveProperty('type', 'text');
  fireEvent.click(screen.getByRole('button', { name: 'Hide passphrase' }));
  expect(screen.getByLabelText('Passphrase')).toHaveProperty('type', 'password');
});
