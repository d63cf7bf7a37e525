import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/main/ipc/answer';
import type { LogEvent } from '../../src/main/logging/log';
import type { Channel, Requests } from '../../src/shared/ipc/contract';
import { channels, limits, requestSchemas } from '../../src/shared/ipc/schemas';
import { notingHandlers } from '../support/handlers';

type Calls = { readonly [C in Channel]: Parameters<Requests[C]> };
const name = 'ab'.repeat(16);
const bytes = Uint8Array.of(1, 2, 3);

/** One call of each channel that is as it should be. */
const right: Calls = {
  'app:facts': [],
  'vault:read-header': ['own'],
  'vault:create': ['practice', '{}'],
  'vault:write-header': ['own', '{}'],
  'vault:overwrite-header': ['own', '{}'],
  'vault:remove-practice': [],
  'vault:lock': [],
  'session:flushed': [true, 'export'],
  'session:tell': [{ open: true, inMeeting: false, job: null }],
  'session:stay': [],
  'laptop:read': [],
  'device:is-real': [],
  'device:read': ['0'.repeat(32)],
  'device:keep': ['0'.repeat(32), new Uint8Array(32)],
  'laptop:change': [{ lockAfterMinutes: 10, hideFromCapture: false }],
  'journal:read': ['own', 0],
  'journal:append': ['own', 12, bytes],
  'journal:cut': ['practice', 12],
  'journal:replace': ['own', bytes],
  'journal:shorten': [12, bytes],
  'backup:list': [],
  'backup:write': [7, bytes],
  'backup:front': [`7-${name}.chairside`],
  'backup:read': [`7-${name}.chairside`],
  'backup:verified': [`7-${name}.chairside`],
  'backup:blobs': [],
  'backup:discard': [`7-${name}.chairside`],
  'backup:places': [],
  'backup:copy-to-second': [],
  'backup:choose-second-place': [],
  'backup:forget-second-place': [],
  'restore:choose': [],
  'restore:place': [name, true],
  'restore:set-aside': [],
  'restore:bring-back': ['vault-set-aside-20261125T151530123'],
  'counter:read': [],
  'counter:keep': [{ vault: name, seq: 7, behind: 0 }],
  'disk:free': [],
  'session:backed-up': [],
  'blob:write': ['own', name, bytes],
  'blob:read': ['own', name],
  'erasure:remove-documents': [[name]],
  'erasure:remove-backups': [name, [`7-${name}.chairside`], [name]],
  'return:choose': ['folder'],
  'document:save-word': ['Record.docx', bytes],
  'identity:save-public-half': ['{}'],
  'identity:choose-public-half': [],
  'calendar:choose-file': [],
  'leftovers:clear': [],
  'export:choose-folder': [],
  'export:write': [name, 'Export 2018-03-31', [{ path: 'data/a.docx', bytes }]],
  'pack:save': ['hand-over.chairpack', bytes],
  'pack:choose': [],
};

const silent = (): void => undefined;
const refused = { ok: false, error: { code: 'refused' } };

/** An empty list of files or of documents is a right one. */
const mayBeEmpty = (channel: Channel, position: number): boolean =>
  (channel === 'export:write' && position === 2) ||
  (channel === 'erasure:remove-documents' && position === 0) ||
  (channel === 'erasure:remove-backups' && position === 2);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

describe.each(channels)('%s', (channel) => {
  it('reaches its handler when it is called as the contract says', async () => {
    const { handlers, reached } = notingHandlers();
    expect(await answer(channel, handlers, right[channel], silent)).toEqual({ ok: true, value: null });
    expect(reached).toEqual([channel]);
  });

  it('is refused with an argument more or less', async () => {
    const { handlers, reached } = notingHandlers();
    const given: readonly unknown[] = right[channel];
    expect(await answer(channel, handlers, [...given, 'more'], silent)).toEqual(refused);
    if (given.length > 0) expect(await answer(channel, handlers, given.slice(0, -1), silent)).toEqual(refused);
    expect(reached).toEqual([]);
  });

  it('is refused with any argument of another kind', async () => {
    const { handlers, reached } = notingHandlers();
    const given: readonly unknown[] = right[channel];
    const nonsense = [undefined, null, '', {}, [], -1, 1.5, Number.NaN, '../x', { length: 1 }, Symbol.iterator, [null]];
    for (const position of given.keys()) {
      for (const wrong of nonsense) {
        if (mayBeEmpty(channel, position) && isEmptyList(wrong)) continue;
        // A page that stopped no work says null.
        if (channel === 'session:flushed' && position === 1 && wrong === null) continue;
        expect(await answer(channel, handlers, given.with(position, wrong), silent)).toEqual(refused);
      }
    }
    expect(reached).toEqual([]);
  });

  it('never throws, and never hands on more than it parsed, whatever is sent', async () => {
    const { handlers, reached } = notingHandlers();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything({ withTypedArray: true, withNullPrototype: true })), async (given) => {
        const before = reached.length;
        const answered = await answer(channel, handlers, given, silent);
        if (!requestSchemas[channel].safeParse(given).success) {
          expect(answered).toEqual(refused);
          expect(reached).toHaveLength(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a call may carry', () => {
  const fits = (channel: Channel, ...given: readonly unknown[]): boolean =>
    requestSchemas[channel].safeParse(given).success;

  it('is a file’s name and never a path', () => {
    for (const wrong of [
      'a/b.docx',
      'a\\b.docx',
      '..docx/',
      'CON.docx',
      'a.docx ',
      'a.exe',
      'a\u0000.docx',
      'a:b.docx',
    ]) {
      expect(fits('document:save-word', wrong, bytes), wrong).toBe(false);
    }
    expect(fits('document:save-word', 'Record of review 2018-03-31 K7.docx', bytes)).toBe(true);
  });

  it('is a way down into the export and never out of it', () => {
    for (const path of ['../a', '/a', 'a//b', './a', 'a/..', 'C:/a', 'a\\b', 'nul/a', 'a./b', '']) {
      expect(fits('export:write', name, 'x', [{ path, bytes }]), path).toBe(false);
    }
  });

  it('is not two files that would meet on a disk that ignores case', () => {
    const both = (one: string, other: string) =>
      fits(
        'export:write',
        name,
        'x',
        [one, other].map((path) => ({ path, bytes })),
      );
    expect(both('data/A.docx', 'data/a.docx')).toBe(false);
    expect(both('data', 'DATA/a.docx')).toBe(false);
    expect(both('data/a.docx', 'data/b.docx')).toBe(true);
  });

  it('is no more bytes than the channel is for', () => {
    expect(fits('journal:append', 'own', 0, new Uint8Array(limits.frames))).toBe(true);
    expect(fits('journal:append', 'own', 0, new Uint8Array(limits.frames + 1))).toBe(false);
    expect(fits('blob:write', 'own', name, new Uint8Array(limits.blob + 1))).toBe(false);
    expect(fits('vault:write-header', 'own', 'x'.repeat(limits.header + 1))).toBe(false);
  });

  it('is bytes, and never text or a list of numbers in their place', () => {
    for (const wrong of ['text', [1, 2], { 0: 1, length: 1 }, new ArrayBuffer(2), new Float64Array(2)]) {
      expect(fits('blob:write', 'own', name, wrong)).toBe(false);
    }
  });
});

describe('a handler that throws', () => {
  it('is answered with a reference that the log repeats, and with nothing of what was thrown', async () => {
    const { handlers } = notingHandlers();
    const logged: unknown[] = [];
    const log = (event: LogEvent, numbers?: Readonly<Record<string, number>>): void => {
      logged.push([event, numbers]);
    };
    const broken = { ...handlers, 'app:facts': () => Promise.reject(new Error('/home/someone/Ivy Rae.docx')) };
    const answered = await answer('app:facts', broken, [], log);
    expect(answered).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify([answered, logged])).not.toContain('Ivy');
    const reference = answered.ok || answered.error.code !== 'unexpected' ? 0 : Number(answered.error.reference);
    expect(logged).toEqual([['call-failed', { reference }]]);
  });
});
