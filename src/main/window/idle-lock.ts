import type { IdleLimits, SessionStanding } from '../../shared/ipc/contract';
import type { LockPolicy } from '../policy/machine-policy';

/** How long before it locks it says so, in seconds. */
const notice = 60;
/** How often the machine is asked, in ms: seldom, and each second while the page warns. */
const seldom = 10_000;
const often = 1_000;

/** In a meeting, where a chair listens, it waits so many minutes. */
const inMeeting = 30;

/** As the chair set it, and longer in a meeting. A council's policy shortens either, and lengthens none. */
export const idleLimits = (chosen: number, policy: LockPolicy | null): IdleLimits => ({
  usual: Math.min(chosen, policy?.afterMinutes ?? chosen),
  meeting: Math.min(inMeeting, policy?.inMeetingMinutes ?? inMeeting),
});

export interface IdlePorts {
  limits(): IdleLimits;
  /** How long nobody has touched the machine, in seconds. */
  idleSeconds(): number;
  /** Milliseconds that only go forward. */
  now(): number;
  /** Tells the page how many seconds are left; null when somebody is there again. */
  warn(secondsLeft: number | null): void;
  lock(minutes: number): void;
}

/** Locks a session that nobody uses. */
export type IdleLock = {
  readonly standing: () => SessionStanding;
  readonly tell: (standing: SessionStanding) => void;
  /** A key or pointer reached the page. */
  readonly stay: () => void;
  /** The session has ended; the next one is told of by its own page. */
  readonly forget: () => void;
  readonly start: () => void;
  readonly stop: () => void;
};

const nobody: SessionStanding = { open: false, inMeeting: false, job: null };

export function idleLock(ports: IdlePorts): IdleLock {
  let standing = nobody;
  let active = Number.NEGATIVE_INFINITY;
  let warned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const warn = (secondsLeft: number | null): void => {
    if (secondsLeft !== null || warned) ports.warn(secondsLeft);
    warned = secondsLeft !== null;
  };

  /** Looks once; answers after how many milliseconds to look again. */
  const look = (): number => {
    if (standing.job !== null) active = ports.now();
    const { usual, meeting } = ports.limits();
    const minutes = standing.inMeeting ? meeting : usual;
    const limit = minutes * 60;
    const left = limit - Math.min(ports.idleSeconds(), (ports.now() - active) / 1000);
    if (!standing.open || left > notice) {
      warn(null);
      return Math.min(seldom, Math.max(often, (left - notice) * 1000));
    }
    if (left > 0) warn(Math.ceil(left));
    else ports.lock(minutes);
    return often;
  };

  const watch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(watch, look());
  };
  return {
    standing: () => standing,
    tell: (told) => {
      // What ran until now was somebody's work, though nobody touched a key.
      if (standing.job !== null) active = ports.now();
      standing = told;
    },
    stay: () => {
      active = ports.now();
      watch();
    },
    forget: () => {
      standing = nobody;
      active = Number.NEGATIVE_INFINITY;
      warned = false;
    },
    start: watch,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
