import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityHandlers } from '../../../../src/main/ipc/identity-handlers';
import { answering } from '../../../support/dialogues';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('the file of a public half', () => {
  it('is written where the person chose, under a name that names nobody unless they change it', async () => {
    const folder = temporaryFolder();
    const { dialogues, asked } = answering({ publicHalf: join(folder, 'Amara.json') });
    const { 'identity:save-public-half': save } = identityHandlers(dialogues, folder);
    expect(await save('{"version":1}')).toEqual({ ok: true, value: 'Amara.json' });
    expect(asked).toEqual([join(folder, 'chairside-public-half.json')]);
    expect(readFileSync(join(folder, 'Amara.json'), 'utf8')).toBe('{"version":1}');
  });

  it('is not written when the person thinks better of it', async () => {
    const { dialogues } = answering({});
    const { 'identity:save-public-half': save } = identityHandlers(dialogues, temporaryFolder());
    expect(await save('{}')).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('is read as it stands, and refused unread where it is far too large to be one', async () => {
    const path = join(temporaryFolder(), 'half.json');
    const { 'identity:choose-public-half': choose } = identityHandlers(answering({ files: [path] }).dialogues, '/');
    expect(await choose()).toEqual({ ok: false, error: { code: 'missing' } });
    writeFileSync(path, '{"version":1}');
    expect(await choose()).toEqual({ ok: true, value: '{"version":1}' });
    writeFileSync(path, ' '.repeat(16 * 1024 + 1));
    expect(await choose()).toEqual({ ok: false, error: { code: 'too-large' } });
  });
});
