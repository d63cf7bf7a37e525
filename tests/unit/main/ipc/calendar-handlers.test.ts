import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calendarHandlers } from '../../../../src/main/ipc/calendar-handlers';
import { answering } from '../../../support/dialogues';
import { temporaryFolder } from '../../../support/temporary-folder';

it('A file of bank holidays is read as it stands, and refused unread where it is far too large to be one', async () => {
  const path = join(temporaryFolder(), 'bank-holidays.json');
  const { 'calendar:choose-file': choose } = calendarHandlers(answering({ files: [path] }).dialogues);
  expect(await choose()).toEqual({ ok: false, error: { code: 'missing' } });
  writeFileSync(path, '{}');
  expect(await choose()).toEqual({ ok: true, value: '{}' });
  writeFileSync(path, ' '.repeat(1024 * 1024 + 1));
  expect(await choose()).toEqual({ ok: false, error: { code: 'too-large' } });
  const nobody = calendarHandlers(answering({}).dialogues);
  expect(await nobody['calendar:choose-file']()).toEqual({ ok: false, error: { code: 'cancelled' } });
});
