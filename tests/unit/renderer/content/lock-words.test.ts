import { describe, expect, it } from 'vitest';
import { lockedWords } from '../../../../src/renderer/src/content/lock-words';
import { instantSchema } from '../../../../src/shared/kernel/clock';

const locked = {
  kind: 'locked',
  why: 'asked',
  at: instantSchema.parse('2026-11-23T12:41:07.000Z'),
  idleMinutes: null,
  saved: true,
  stopped: null,
} as const;

describe('why the app is locked', () => {
  it('names the time and the minutes without a key', () => {
    expect(lockedWords({ ...locked, why: 'idle', idleMinutes: 10 })).toBe(
      'Locked at 12:41pm after 10 minutes. Everything you typed is saved.',
    );
  });

  it('says that the laptop slept or its screen was locked', () => {
    expect(lockedWords({ ...locked, why: 'suspend' })).toBe(
      'Locked at 12:41pm as the laptop went to sleep. Everything you typed is saved.',
    );
    expect(lockedWords({ ...locked, why: 'screen' })).toContain('as the screen was locked');
  });

  it('claims no more than the page could say when it had stopped', () => {
    expect(lockedWords({ ...locked, why: 'fault', saved: false })).toBe(
      'Locked at 12:41pm, because the page had stopped. Everything that the page said was saved is saved.',
    );
  });

  it('names what was stopped', () => {
    expect(lockedWords({ ...locked, stopped: 'dialogue' })).toContain('nothing was written');
    expect(lockedWords({ ...locked, stopped: 'export' })).toContain('An export was stopped');
  });
});
