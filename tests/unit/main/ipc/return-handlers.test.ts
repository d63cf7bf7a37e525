import { writeFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { returnHandlers } from '../../../../src/main/ipc/return-handlers';
import { answering } from '../../../support/dialogues';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('choosing the return', () => {
  it('answers the files of the folder, and forgets them once they are handed over', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'header.csv'), 'CHILD');
    const answered = await returnHandlers(answering({ folder }).dialogues)['return:choose']('folder');
    const [file] = answered.ok ? answered.value : [];
    expect(new TextDecoder().decode(file?.bytes)).toBe('CHILD');
    await turn();
    await turn();
    expect([...(file?.bytes ?? [])]).toEqual([0, 0, 0, 0, 0]);
  });

  it('answers files that were chosen one by one', async () => {
    const path = join(temporaryFolder(), 'episodes.csv');
    writeFileSync(path, 'CHILD');
    const answered = await returnHandlers(answering({ files: [path] }).dialogues)['return:choose']('files');
    expect(answered.ok && answered.value.map(({ name }) => name)).toEqual(['episodes.csv']);
  });

  it('may be given up', async () => {
    const answered = await returnHandlers(answering({}).dialogues)['return:choose']('files');
    expect(answered).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
