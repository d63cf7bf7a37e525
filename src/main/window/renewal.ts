import type { Channel } from '../../shared/ipc/contract';

/** How long the unlock page is left alone before the app is renewed, in ms: who unlocks at once is not held up. */
const alone = 30_000;
/** What a page asks for while nobody has opened a caseload in it: a wrong passphrase does not put the renewal off for good. */
const ofTheGate: ReadonlySet<Channel> = new Set([
  'app:facts',
  'vault:read-header',
  'backup:list',
  'backup:front',
  'session:tell',
]);

/** Decides when a locked app is renewed: once nobody has used its unlock page for a while. */
export type Renewal = {
  /** The app has locked. */
  readonly locked: () => void;
  /** A key reached the unlock page. */
  readonly touched: () => void;
  /** The page asked for something; anything but the gate's own questions means that a caseload is being opened. */
  readonly called: (channel: Channel) => void;
};

export function renewal(renew: () => void): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      renew();
    }, alone);
  };
  const touched = (): void => {
    if (timer !== undefined) wait();
  };
  return {
    locked: wait,
    touched,
    called: (channel) => {
      if (ofTheGate.has(channel)) touched();
      else cancel();
    },
  };
}
