import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { scanFolder } from '../../support/scan/scan-folder';

const word = 'quillanberrytree';
const folderWith = (name: string, bytes: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  writeFileSync(join(folder, name), bytes);
  return folder;
};
const ways = (folder: string) => [...new Set(scanFolder(folder, [word]).hits.map(({ how }) => how))];

describe('the scanner that looks for readable words', () => {
  it('finds a word written plainly, in UTF-8 and in UTF-16', () => {
    expect(ways(folderWith('a.bin', Buffer.from(`xx${word}yy`)))).toContain('raw');
    expect(ways(folderWith('a.bin', Buffer.from(`xx${word}yy`, 'utf16le')))).toContain('raw');
    expect(ways(folderWith('a.bin', Buffer.from(`xx${word}yy`, 'utf16le').swap16()))).toContain('raw');
  });
  it('finds a word inside a Word file, a gzip and a bare deflate stream', () => {
    const text = Buffer.from(`some text around ${word} and after`.repeat(3));
    expect(ways(folderWith('a.docx', zipSync({ 'word/document.xml': text })))).toEqual(['inflated']);
    expect(ways(folderWith('a.gz', gzipSync(text)))).toEqual(['inflated']);
    expect(ways(folderWith('a.seg', deflateRawSync(text)))).toEqual(['inflated']);
  });
  it('finds a word in a file name', () => {
    expect(ways(folderWith(`${word}.txt`, Buffer.from('nothing')))).toEqual(['name']);
  });
  it('finds nothing where nothing is', () => {
    expect(scanFolder(folderWith('a.bin', Buffer.alloc(4096, 7)), [word]).hits).toEqual([]);
  });
});
