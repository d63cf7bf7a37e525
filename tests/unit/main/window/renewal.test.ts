import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renewal } from '../../../../src/main/window/renewal';

const second = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aLockedApp(isBusy = () => false) {
  const renew = vi.fn();
  const renewing = renewal({ renew, isBusy });
  renewing.locked();
  return { renewing, renew };
}

describe('a locked app', () => {
  it('is renewed once, half a minute after nobody has touched its unlock page', async () => {
    const { renew } = aLockedApp();
    await vi.advanceTimersByTimeAsync(29 * second);
    expect(renew).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600 * second);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('waits for somebody who types, and after a wrong passphrase', async () => {
    const { renewing, renew } = aLockedApp();
    for (const touch of [
      renewing.touched,
      () => {
        renewing.called('vault:read-header');
      },
      () => {
        renewing.called('device:read');
      },
    ]) {
      await vi.advanceTimersByTimeAsync(29 * second);
      touch();
    }
    await vi.advanceTimersByTimeAsync(29 * second);
    expect(renew).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(second);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('waits until a dialogue of the system that is open over it has been answered', async () => {
    let isOpen = true;
    const { renew } = aLockedApp(() => isOpen);
    await vi.advanceTimersByTimeAsync(300 * second);
    expect(renew).not.toHaveBeenCalled();
    isOpen = false;
    await vi.advanceTimersByTimeAsync(30 * second);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('is left alone once a caseload is being opened, however long that takes', async () => {
    const { renewing, renew } = aLockedApp();
    renewing.called('journal:read');
    renewing.touched();
    renewing.called('app:facts');
    await vi.advanceTimersByTimeAsync(600 * second);
    expect(renew).not.toHaveBeenCalled();
  });
});

describe('an app that has not locked', () => {
  it('is never renewed, whatever is typed or asked for', async () => {
    const renew = vi.fn();
    const renewing = renewal({ renew, isBusy: () => false });
    renewing.touched();
    renewing.called('app:facts');
    await vi.advanceTimersByTimeAsync(600 * second);
    expect(renew).not.toHaveBeenCalled();
  });
});
