import { describe, expect, it } from 'vitest';
import { jobs } from '../../../../src/renderer/src/store/jobs';
import { err, ok } from '../../../../src/shared/kernel/result';

const untilAborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(err({ code: 'cancelled' })));
  });

describe('work under way when the app locks', () => {
  it('is stopped where it can be, and named', async () => {
    const work = jobs();
    const export_ = work.run('export', undefined, untilAborted);
    expect(work.running.get()).toEqual({ kind: 'export', stopping: false });
    expect(await work.end(1_000)).toBe('export');
    expect(await export_).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(work.running.get()).toBeNull();
  });

  it('is let finish where it is nearly done, and then nothing was stopped', async () => {
    const work = jobs();
    const done = work.run('import', undefined, () => new Promise((resolve) => setTimeout(resolve, 20, ok(3))));
    expect(await work.end(1_000)).toBeNull();
    expect(await done).toEqual({ ok: true, value: 3 });
  });

  it('is not waited for without end', async () => {
    const work = jobs();
    void work.run('backup', undefined, () => new Promise(() => undefined));
    expect(await work.end(20)).toBe('backup');
  });

  it('still hears the button that cancels it', async () => {
    const work = jobs();
    const button = new AbortController();
    const running = work.run('export', button.signal, untilAborted);
    button.abort();
    expect(await running).toMatchObject({ ok: false });
    expect(await work.end(20)).toBeNull();
  });
});
