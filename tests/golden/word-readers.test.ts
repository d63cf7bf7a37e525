import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/renderer/src/workers/docx/render';
import { everyDocument } from './support/every-document';
import { modelWords } from './support/model-words';
import { openXmlErrors } from './support/open-xml-errors';
import { output, toolOf } from './support/tool';
import { temporaryFolderForFile } from './support/temporary-folder-for-file';

const LONG = 240_000;
const folder = temporaryFolderForFile();
const files = everyDocument.map(({ name, model }, index) => ({
  name,
  model,
  path: join(folder, `${String(index)}.docx`),
}));

beforeAll(async () => {
  for (const { model, path } of files) writeFileSync(path, await renderDocx(model));
}, LONG);

describe('every kind of document for every kind of review', () => {
  it('is what the Open XML standard allows', { timeout: LONG }, async () => {
    const lanes = [0, 1].map(async (lane) => {
      for (const { name, path } of files.filter((_file, index) => index % 2 === lane)) {
        expect(await openXmlErrors(path), name).toEqual([]);
      }
    });
    await Promise.all(lanes);
  });

  it('opens in python-docx with its headings and tables', { timeout: LONG }, async () => {
    const python = await toolOf('python-docx', ['/usr/bin/python3', 'python3'], '-c', 'import docx');
    if (python === null) return;
    const script = `import docx, json, sys
answer = []
for path in sys.argv[1:]:
    d = docx.Document(path)
    answer.append([len(d.tables), sum(p.style.name.startswith('Heading') for p in d.paragraphs), d.core_properties.title != ''])
print(json.dumps(answer))`;
    const answer: unknown = JSON.parse(await output(python, '-c', script, ...files.map(({ path }) => path)));
    const expected = files.map(({ model: { blocks } }) => [
      blocks.filter(({ kind }) => kind === 'table' || kind === 'facts').length,
      blocks.filter(({ kind }) => kind === 'heading').length,
      true,
    ]);
    expect(answer).toEqual(expected);
  });

  it('becomes pages in LibreOffice, every date in its tables whole', { timeout: LONG }, async () => {
    const soffice = await toolOf('LibreOffice', ['soffice', 'libreoffice'], '--version');
    const pdfinfo = await toolOf('pdfinfo', ['pdfinfo'], '-v');
    if (soffice === null || pdfinfo === null) return;
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const everyday = files.filter(({ name }) => !/maximal|long/.test(name));
    const from = everyday.map(({ path }) => path);
    const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await output(soffice, settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...from);
    for (const { name, path, model } of everyday) {
      const pdf = path.replace('.docx', '.pdf');
      const pages = Number(/Pages:\s+(\d+)/.exec(await output(pdfinfo, pdf))?.[1]);
      console.log(`${name}: ${String(pages)} pages`);
      expect(pages, name).toBeGreaterThan(0);
      if (name.includes('decisions sheet') && !name.includes('hostile')) expect(pages, name).toBeLessThanOrEqual(2);
      if (name.includes('full record') && !name.includes('hostile')) expect(pages, name).toBeLessThanOrEqual(10);
      const text = (await output('pdftotext', '-layout', pdf, '-')).replaceAll('\u00a0', ' ');
      for (const words of modelWords(model).filter((each) => /^\d{1,2}\u00a0[A-Z][a-z]{2}\u00a0\d{4}$/.test(each))) {
        expect(text, name).toContain(words.replaceAll('\u00a0', ' '));
      }
    }
  });
});
