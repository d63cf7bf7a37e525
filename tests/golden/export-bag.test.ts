import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/shared/domain/profile/default-profile';
import { exportBag } from '../../src/shared/domain/records/export-bag';
import { instantSchema } from '../../src/shared/kernel/clock';
import { date } from '../../src/shared/kernel/local-date';
import { aChild } from '../support/builders/a-child';
import { aDocumentRecord } from '../support/builders/a-document-record';
import { temporaryFolder } from '../support/temporary-folder';
import { hostileStrings } from './support/reviews';
import { output, toolOf } from './support/tool';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
// A file can hold no half of a character, and a checksum program no NUL; the rest comes back as it went.
const asUtf8 = (text: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
const titles = hostileStrings().filter((text) => asUtf8(text) === text && !text.includes('\0'));

function written(): string {
  const folder = temporaryFolder();
  const items = titles.map((title, index) => {
    const bytes = new Uint8Array([80, 75, index % 256, index >> 8]);
    const record = aDocumentRecord({
      recordId: String(index).padStart(8, '0'),
      title,
      sha256: sha256(bytes),
      size: bytes.length,
    });
    return { child: aChild().withReference(title).withDocuments(record).build(), record, bytes };
  });
  const facts = {
    id: 'EXP-2026-11-22-4TZC08QW',
    on: date('2026-11-22'),
    at: instantSchema.parse('2026-11-22T11:00:00.000Z'),
    appVersion: '0.1.0',
    profile: defaultProfile,
    chair: { name: 'Marian Tolliver', role: 'Independent Reviewing Officer' },
  };
  for (const { path, bytes } of exportBag(items, facts, { utf8: (text) => new TextEncoder().encode(text), sha256 })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

describe('an export on disk', () => {
  it('is found whole by sha256sum, and a changed file is noticed', async () => {
    if ((await toolOf('sha256sum', ['sha256sum'], '--version')) === null) return;
    const folder = written();
    const check = (manifest: string) => output('sh', '-c', `cd '${folder}' && sha256sum -c --strict ${manifest}`);
    expect(await check('manifest-sha256.txt')).not.toContain('FAILED');
    expect(await check('tagmanifest-sha256.txt')).not.toContain('FAILED');
    writeFileSync(join(folder, 'data/index.csv'), 'changed');
    await expect(check('manifest-sha256.txt')).rejects.toThrow();
  });

  it('has an index that another program reads back value for value', async () => {
    const python = await toolOf('python3', ['/usr/bin/python3', 'python3'], '--version');
    if (python === null) return;
    const script = `import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    csv.field_size_limit(10**7)
    print(json.dumps([[row['Title'], row['ChildReference'], row['FileName']] for row in csv.DictReader(file)]))`;
    const rows: unknown = JSON.parse(await output(python, '-c', script, join(written(), 'data/index.csv')));
    expect(rows).toEqual(
      titles.map((title, index) => [title, title, `${String(index).padStart(8, '0')}_2026-11-12_record_v1.0.docx`]),
    );
  });
});
