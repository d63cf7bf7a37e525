import type { WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flush } from '../../../../src/main/window/flush';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aPage(alive = true) {
  const sent: string[] = [];
  const contents = { isDestroyed: () => false, isCrashed: () => !alive, send: (event: string) => sent.push(event) };
  return { sent, contents: contents as unknown as WebContents };
}

describe('asking the page to save before a close or a lock', () => {
  it('hears whether all was saved', async () => {
    const { sent, contents } = aPage();
    const saving = flush();
    const asked = saving.ask(contents, null);
    saving.answered(true, null);
    expect((await asked).work).toBe('saved');
    const again = saving.ask(contents, null);
    saving.answered(false, null);
    expect((await again).work).toBe('unsaved');
    expect(sent).toEqual(['session:flush', 'session:flush']);
  });

  it('waits two seconds and no longer', async () => {
    const asked = flush().ask(aPage().contents, null);
    await vi.advanceTimersByTimeAsync(1_999);
    const early = await Promise.race([asked, Promise.resolve('still waiting')]);
    await vi.advanceTimersByTimeAsync(1);
    expect([early, (await asked).work]).toEqual(['still waiting', 'silent']);
  });

  it('waits longer for an export that is under way, and says what it had to stop', async () => {
    const saving = flush();
    const asked = saving.ask(aPage().contents, 'export');
    await vi.advanceTimersByTimeAsync(9_000);
    saving.answered(true, 'export');
    expect(await asked).toEqual({ work: 'saved', stopped: 'export' });
    const silent = saving.ask(aPage().contents, 'import');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await silent).toEqual({ work: 'silent', stopped: 'import' });
  });

  it('does not wait for a page that has ended', async () => {
    const { sent, contents } = aPage(false);
    expect((await flush().ask(contents, null)).work).toBe('silent');
    expect(sent).toEqual([]);
  });

  it('takes an answer that nobody waits for as no answer to the next question', async () => {
    const saving = flush();
    saving.answered(false, null);
    const asked = saving.ask(aPage().contents, null);
    saving.answered(true, null);
    expect((await asked).work).toBe('saved');
  });
});
