import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenFolders } from '../../../../src/main/files/chosen-folders';
import { whereRoom } from '../../../../src/main/files/room';
import { exportHandlers } from '../../../../src/main/ipc/export-handlers';
import { answering } from '../../../support/dialogues';
import { simply } from '../../../support/simply';
import { temporaryFolder } from '../../../support/temporary-folder';

const files = () => [{ path: 'index.csv', bytes: Uint8Array.of(1, 2) }];

async function anExport() {
  const folder = temporaryFolder();
  const folders = chosenFolders();
  const handlers = exportHandlers(answering({ folder }).dialogues, folders, whereRoom(folder), simply);
  const chosen = await handlers['export:choose-folder']();
  if (!chosen.ok) throw new Error('The folder was chosen');
  return { folder, folders, write: handlers['export:write'], ...chosen.value };
}

describe('an export', () => {
  it('goes below the folder that was chosen, and its bytes are forgotten', async () => {
    const { folder, write, token, label } = await anExport();
    const given = files();
    expect(label).toBe(folder);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(await write(token, 'export-1', given)).toEqual({ ok: true, value: null });
    expect(readdirSync(join(folder, 'export-1'))).toEqual(['index.csv']);
    expect([...(given[0]?.bytes ?? [])]).toEqual([0, 0]);
  });

  it('goes nowhere by a token that main never gave, or gave before the last lock', async () => {
    const { folder, folders, write, token } = await anExport();
    expect(await write('0'.repeat(32), 'export-1', files())).toEqual({ ok: false, error: { code: 'stale' } });
    folders.forget();
    expect(await write(token, 'export-1', files())).toEqual({ ok: false, error: { code: 'stale' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
