import type { Channel } from '../../shared/ipc/contract';

/** How long the unlock page is left alone before the app is renewed, in ms: who unlocks at once is not held up. */
const alone = 30_000;
/** What a page asks for only when a caseload is being opened, made or put in place: a wrong passphrase leads to none. */
const opening: ReadonlySet<Channel> = new Set([
  'journal:read',
  'vault:create',
  'vault:remove-practice',
  'restore:place',
  'restore:set-aside',
  'restore:bring-back',
]);

/** Decides when a locked app is renewed: once nobody has used its unlock page for a while. */
export type Renewal = {
  /** The app has locked. */
  readonly locked: () => void;
  /** A key reached the unlock page. */
  readonly touched: () => void;
  /** The page asked for something: somebody is there, or a caseload is being opened. */
  readonly called: (channel: Channel) => void;
};

type Ports = {
  readonly renew: () => void;
  /** Whether one of the system's dialogues is open, which would be closed with the app. */
  readonly isBusy: () => boolean;
};

export function renewal({ renew, isBusy }: Ports): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isBusy()) {
        wait();
        return;
      }
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
      if (opening.has(channel)) cancel();
      else touched();
    },
  };
}
