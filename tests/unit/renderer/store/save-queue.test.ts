import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveQueue, type Edit } from '../../../../src/renderer/src/store/save-queue';
import type { NewEntry, SaveFailure } from '../../../../src/renderer/src/vault/open-vault';
import { instantSchema, type Instant } from '../../../../src/shared/kernel/clock';
import { err, ok, type Result } from '../../../../src/shared/kernel/result';

const now = (): Instant => instantSchema.parse(new Date().toISOString());

/** A vault that answers when it is told to. */
function aVault() {
  const asked: (readonly NewEntry[])[] = [];
  const waiting: ((answer: Result<null, SaveFailure>) => void)[] = [];
  return {
    asked,
    append: (entries: readonly NewEntry[]) => {
      asked.push(entries);
      return new Promise<Result<null, SaveFailure>>((resolve) => waiting.push(resolve));
    },
    answer: async (answer: Result<null, SaveFailure> = ok(null)) => {
      waiting.shift()?.(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const typed = (before: string, after: string, change: Partial<Edit> = {}): Edit => ({
  subject: 'a',
  label: 'answer-topic',
  by: 'Mair Pugh',
  at: now(),
  before: { note: before },
  after: { note: after },
  ...change,
});

const fields = (entries: readonly NewEntry[] | undefined) =>
  entries?.map(({ subject, changes }) => [
    subject,
    ...changes.map(({ before, after }) => `${before as string}>${after as string}`),
  ]);

describe('what is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 9), toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is saved as one entry after a short pause, and only then said to be saved', async () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    queue.add(typed('', 'A'));
    queue.add(typed('A', 'Ab'));
    expect(queue.status.get()).toEqual({ kind: 'waiting' });
    await vi.advanceTimersByTimeAsync(599);
    expect(vault.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(vault.asked.map(fields)).toEqual([[['a', '>Ab']]]);
    expect(queue.status.get()).toEqual({ kind: 'saving' });
    await vault.answer();
    expect(queue.status.get()).toEqual({ kind: 'saved', at: now() });
  });

  it('is saved every two seconds by those who type without a pause', async () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    for (let ms = 0; ms < 2_000; ms += 200) {
      queue.add(typed('', 'x'.repeat(ms)));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(vault.asked).toHaveLength(1);
  });

  it('waits for the save before it, and is written in order', async () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    queue.add(typed('', 'A'));
    const first = queue.flush();
    queue.add(typed('A', 'B', { subject: 'b' }));
    const second = queue.flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vault.asked).toHaveLength(1);
    await vault.answer();
    expect(await first).toEqual(ok(null));
    expect(vault.asked.map(fields)).toEqual([[['a', '>A']], [['b', 'A>B']]]);
    await vault.answer();
    expect(await second).toEqual(ok(null));
    expect(queue.status.get().kind).toBe('saved');
  });

  it('stays in the queue when the disk refuses it, and is tried again', async () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    queue.add(typed('', 'A'));
    const flushed = queue.flush();
    await vault.answer(err({ code: 'disk-full' }));
    expect(await flushed).toEqual(err({ code: 'disk-full' }));
    const status = queue.status.get();
    expect(status).toMatchObject({ kind: 'failed', code: 'disk-full' });
    queue.add(typed('A', 'Ab'));
    expect(queue.status.get().kind).toBe('failed');
    if (status.kind === 'failed') status.retry();
    await vault.answer();
    expect(vault.asked.map(fields).at(-1)).toEqual([['a', '>Ab']]);
    expect(queue.status.get().kind).toBe('saved');
  });

  it('of another kind, by another hand or of another child is an entry of its own', () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    queue.add(typed('', 'A'));
    queue.add(typed('A', 'B', { label: 'undo' }));
    queue.add(typed('B', 'C', { label: 'undo', by: 'Idris Vale' }));
    queue.add(typed('', 'D', { subject: 'b', label: 'undo', by: 'Idris Vale' }));
    void queue.flush();
    expect(fields(vault.asked[0])).toEqual([
      ['a', '>A'],
      ['a', 'A>B'],
      ['a', 'B>C'],
      ['b', '>D'],
    ]);
  });

  it('that comes back to what it was is not written', async () => {
    const vault = aVault();
    const queue = saveQueue(vault.append, now);
    queue.add(typed('A', 'A'));
    const flushed = queue.flush();
    expect(vault.asked).toEqual([[]]);
    await vault.answer();
    expect(await flushed).toEqual(ok(null));
  });
});
