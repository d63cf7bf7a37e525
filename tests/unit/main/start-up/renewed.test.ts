import { describe, expect, it } from 'vitest';
import { readRenewed, renewedArguments, type Renewed } from '../../../../src/main/start-up/renewed';
import { instantSchema } from '../../../../src/shared/kernel/clock';

const at = instantSchema.parse('2026-11-25T14:48:06.374Z');
const standing: Renewed = {
  opened: { kind: 'locked', why: 'idle', at, idleMinutes: 10, saved: true, stopped: 'export' },
  shown: 'behind',
};
const usual = ['app', '--today', '2018-03-31'];

describe('how a locked app stood when it was renewed', () => {
  it('is told to the next start beside what was given to this one', () => {
    const args = renewedArguments(usual, standing);
    expect(args.slice(0, -1)).toEqual(usual);
    expect(readRenewed(args)).toEqual(standing);
  });

  it('is told once, however often the app is renewed', () => {
    const later: Renewed = { ...standing, shown: 'minimised' };
    const args = renewedArguments(renewedArguments(usual, standing), later);
    expect(args).toHaveLength(usual.length + 1);
    expect(readRenewed(args)).toEqual(later);
  });

  it('says nothing at a start of another kind, or where the words are none of ours', () => {
    expect(readRenewed(usual)).toBeNull();
    for (const words of ['', '%', '%7B', encodeURIComponent('{"opened":{"kind":"start"},"shown":"behind"}')])
      expect(readRenewed([`--renewed=${words}`]), words).toBeNull();
  });
});
