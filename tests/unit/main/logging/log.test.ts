import { describe, expect, it } from 'vitest';
import { createLog } from '../../../../src/main/logging/log';

describe('the log', () => {
  it('says nothing unless it is asked for', () => {
    const lines: string[] = [];
    createLog(false, (line) => lines.push(line))('started');
    expect(lines).toEqual([]);
  });

  it('writes one line with a moment, a code and numbers', () => {
    const lines: string[] = [];
    createLog(true, (line) => lines.push(line))('call-failed', { reference: 12345678 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z call-failed reference=12345678\n$/);
  });
});
