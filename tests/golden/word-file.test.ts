import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/renderer/src/workers/docx/render';
import { everyDocument } from './support/every-document';
import { modelWords } from './support/model-words';
import { readWordFile } from './support/word-file';

const LONG = 60_000;
const TWELVE_POINTS = 24;

const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;
const attribute = (xml: string, pattern: RegExp): readonly number[] => [...xml.matchAll(pattern)].map(([, n]) => Number(n));

describe.each(everyDocument)('$name', ({ name, model }) => {
  const rendered = renderDocx(model).then(readWordFile);

  it('says every word of the record, in its order, and nothing else', { timeout: LONG }, async () => {
    const file = await rendered;
    expect(file.body).toEqual(modelWords(model));
    expect(file.header).toEqual(model.header);
    expect(file.footer).toEqual([`${model.footer}\tPage  of `]);
  });

  // Hostile text may well say "undefined": there it is what someone typed.
  if (!name.includes('hostile')) {
    it('shows no trace of a value that was not there', { timeout: LONG }, async () => {
      const file = await rendered;
      expect([...file.body, ...file.header, ...file.footer].join('\n')).not.toMatch(
        /undefined|null|NaN|\[object|\{\{|\}\}|ɵ/,
      );
    });
  }

  it('has real headings that never skip a level', { timeout: LONG }, async () => {
    const levels = attribute((await rendered).part('word/document.xml'), /<w:pStyle w:val="Heading(\d)"\/>/g);
    expect(levels).toEqual(model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('repeats the heading row of each table, and gives every column a width', async () => {
    const xml = (await rendered).part('word/document.xml');
    const tables = model.blocks.filter(({ kind }) => kind === 'table' || kind === 'facts').length;
    expect(count(xml, /<w:tbl>/g)).toBe(tables);
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(tables);
    expect(count(xml, /<w:tblLayout w:type="fixed"\/>/g)).toBe(tables);
    expect(xml).not.toMatch(/w:gridSpan|w:vMerge|w:type="pct"/);
  });

  it('has tables as wide as the text', () => {
    for (const block of model.blocks) {
      if (block.kind !== 'table' && block.kind !== 'facts') continue;
      expect(block.columns.reduce((sum, { mm }) => sum + mm, 0)).toBe(170);
    }
  });

  it('uses no empty paragraph outside a table as space', async () => {
    const outside = (await rendered).part('word/document.xml').replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    const empty = [...outside.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].filter(([, inside = '']) => !inside.includes('<w:t'));
    expect(empty).toEqual([]);
  });

  it('is in British English, has a title, and no type below 12 points', async () => {
    const file = await rendered;
    expect(file.part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/s);
    expect(file.part('docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    const parts = ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/footer1.xml'].map(file.part).join('');
    expect(Math.min(...attribute(parts, /<w:szC?s? w:val="(\d+)"/g))).toBeGreaterThanOrEqual(TWELVE_POINTS);
  });

  it('has the marking at the head of every page and "page X of Y" at its foot', async () => {
    const file = await rendered;
    expect(file.header[0]).toBe('OFFICIAL-SENSITIVE');
    expect(file.part('word/header1.xml')).toContain('<w:jc w:val="center"/>');
    expect(file.part('word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</s);
  });

  it('tells a records system what it is', async () => {
    const properties = (await rendered).part('docProps/custom.xml');
    for (const name of ['RecordId', 'Version', 'DocumentType', 'Status', 'ProtectiveMarking', 'DateOfReview']) {
      expect(properties).toContain(`name="${name}"`);
    }
  });
});
