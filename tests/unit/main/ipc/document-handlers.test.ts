import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentHandlers } from '../../../../src/main/ipc/document-handlers';
import { simply } from '../../../support/simply';
import { temporaryFolder } from '../../../support/temporary-folder';
import { answering } from '../../../support/dialogues';

const word = (): Uint8Array => Uint8Array.of(80, 75, 3, 4);

describe('saving a Word document', () => {
  it('writes it where the person chose, says its name, and forgets its bytes', async () => {
    const folder = temporaryFolder();
    const bytes = word();
    const { dialogues } = answering({ wordDocument: [join(folder, 'Mine.docx')] });
    const save = documentHandlers(dialogues, folder, simply)['document:save-word'];
    expect(await save('Record.docx', bytes)).toEqual({ ok: true, value: 'Mine.docx' });
    expect([...readFileSync(join(folder, 'Mine.docx'))]).toEqual([80, 75, 3, 4]);
    expect([...bytes]).toEqual([0, 0, 0, 0]);
    expect(readdirSync(folder)).toEqual(['Mine.docx']);
  });

  it('writes nothing when the person thinks better of it', async () => {
    const folder = temporaryFolder();
    const bytes = word();
    const { dialogues } = answering({ wordDocument: [undefined] });
    const save = documentHandlers(dialogues, folder, simply)['document:save-word'];
    expect(await save('Record.docx', bytes)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect([...bytes]).toEqual([0, 0, 0, 0]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives a Word document its ending, and asks again before that meets another file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Mine.docx'), 'another');
    const { dialogues, asked } = answering({ wordDocument: [join(folder, 'Mine'), join(folder, 'Other')] });
    const save = documentHandlers(dialogues, folder, simply)['document:save-word'];
    expect(await save('Record.docx', word())).toEqual({ ok: true, value: 'Other.docx' });
    expect(asked).toEqual([join(folder, 'Record.docx'), join(folder, 'Mine.docx')]);
    expect(readFileSync(join(folder, 'Mine.docx'), 'utf8')).toBe('another');
  });

  it('suggests the folder that was chosen last', async () => {
    const folder = temporaryFolder();
    const { dialogues, asked } = answering({ wordDocument: [join(folder, 'One.docx'), undefined] });
    const save = documentHandlers(dialogues, '/elsewhere', simply)['document:save-word'];
    await save('One.docx', word());
    await save('Two.docx', word());
    expect(asked).toEqual([join('/elsewhere', 'One.docx'), join(folder, 'Two.docx')]);
  });

  it('says when the disk refuses', async () => {
    const folder = temporaryFolder();
    const { dialogues } = answering({ wordDocument: [join(folder, 'gone', 'Mine.docx')] });
    const save = documentHandlers(dialogues, folder, simply)['document:save-word'];
    expect(await save('Record.docx', word())).toEqual({ ok: false, error: { code: 'missing' } });
  });
});
