import { changesBetween } from '../../../shared/kernel/changes';
import type { Instant } from '../../../shared/kernel/clock';
import type { Json } from '../../../shared/kernel/json';
import { ok, type Result } from '../../../shared/kernel/result';
import type { NewEntry, SaveFailure } from '../vault/open-vault';
import { observable, type Observable } from './observable';
import type { SaveStatus } from './save-status';

/** Edits come together for this long before they are written, in ms; those who type on wait no longer than the second. */
const PAUSE = 600;
const LONGEST = 2_000;
/** A save that failed is tried again by itself after this long. */
const AGAIN = 10_000;

/** One edit: what a subject was before it and is after it. */
export type Edit = {
  readonly subject: string;
  readonly label: string;
  readonly by: string;
  readonly at: Instant;
  readonly before: Json;
  readonly after: Json;
};

type Append = (entries: readonly NewEntry[]) => Promise<Result<null, SaveFailure>>;

/** Saves edits one write at a time, in order; nothing leaves the queue before it is acknowledged. */
export type SaveQueue = {
  readonly status: Observable<SaveStatus>;
  readonly add: (edit: Edit) => void;
  /** Resolves when every edit so far is acknowledged, or with why one was not. */
  readonly flush: () => Promise<Result<null, SaveFailure>>;
};

const toEntry = ({ before, after, ...rest }: Edit): NewEntry => ({ ...rest, changes: changesBetween(before, after) });

const isSoonAfter = (last: Edit, next: Edit): boolean => Math.abs(Date.parse(next.at) - Date.parse(last.at)) <= LONGEST;

/** Two edits by the same hand, of the same kind, one right after the other, are one entry. */
const joins = (last: Edit | undefined, next: Edit): last is Edit =>
  last !== undefined &&
  last.subject === next.subject &&
  last.label === next.label &&
  last.by === next.by &&
  isSoonAfter(last, next);

function joined(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const last = edits.at(-1);
  return joins(last, next) ? [...edits.slice(0, -1), { ...next, before: last.before }] : [...edits, next];
}

export function saveQueue(append: Append, now: () => Instant): SaveQueue {
  const status = observable<SaveStatus>({ kind: 'saved', at: null });
  let pending: readonly Edit[] = [];
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<Result<null, SaveFailure>> | undefined;

  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  const fail = (error: SaveFailure, unsaved: readonly Edit[]): void => {
    pending = [...unsaved, ...pending];
    status.set({ kind: 'failed', code: error.code, retry: () => void flush() });
    wait(AGAIN);
  };

  const send = async (): Promise<Result<null, SaveFailure>> => {
    clearTimeout(timer);
    const edits = pending;
    pending = [];
    status.set({ kind: 'saving' });
    const entries = edits.map(toEntry).filter(({ changes }) => changes.length > 0);
    const saved = await append(entries);
    if (!saved.ok) fail(saved.error, edits);
    else status.set(pending.length === 0 ? { kind: 'saved', at: now() } : { kind: 'waiting' });
    return saved;
  };

  const flush = async (): Promise<Result<null, SaveFailure>> => {
    while (sending !== undefined) await sending;
    if (pending.length === 0) return ok(null);
    sending = send();
    try {
      return await sending;
    } finally {
      sending = undefined;
    }
  };

  return {
    status,
    add: (edit) => {
      const clock = performance.now();
      if (pending.length === 0) since = clock;
      pending = joined(pending, edit);
      if (status.get().kind !== 'failed') status.set({ kind: 'waiting' });
      wait(Math.max(0, Math.min(PAUSE, LONGEST - (clock - since))));
    },
    flush,
  };
}
