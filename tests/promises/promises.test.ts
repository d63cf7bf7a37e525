import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../support/launch';
import { trafficBeyondLoopback } from '../support/network-trace';
import { scanFolder } from '../support/scan/scan-folder';
import { writePlainCopy } from './plain-copy';
import { journey, readSummary, run } from './run-journey';

const minutes = (count: number): number => count * 60_000;
const sample = join('tests', 'samples', 'ssda903');
const asRoot = process.getuid?.() === 0;

/** A namespace of its own without a network: only loopback, for the test driver, is brought up in it. */
const loopbackUp = 'import fcntl,socket,struct; fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh", b"lo", 0x41))';
const withoutNetwork = [
  'unshare',
  ...(asRoot ? [] : ['--map-root-user']),
  '--net',
  'sh',
  '-c',
  `python3 -c '${loopbackUp}' && exec "$@"`,
  'sh',
];

/** The one that has python-docx beside it: another may stand before it in the path. */
const debianPython = '/usr/bin/python3';
const countParagraphs = 'import sys, docx; print(len(docx.Document(sys.argv[1]).paragraphs))';
const checkSums = 'cd "$1" && sha256sum --quiet -c manifest-sha256.txt tagmanifest-sha256.txt';

describe('the journey on the national sample, traced', () => {
  const out = freshFolder('out');
  const userData = freshFolder('user-data');
  const trace = join(freshFolder('trace'), 'network.txt');

  it(
    'does the main job and explains the next review of every child, or says why there is none',
    async () => {
      const strace = ['strace', '-f', '--seccomp-bpf', '-e', 'trace=network', '-o', trace];
      const { code, output } = await journey(strace, [
        ...['--caseload', sample, '--out', out, '--user-data', userData, '--today', '2018-03-31'],
      ]);
      expect(code, output).toBe(0);
      const { children, typed } = readSummary(out);
      expect(children).toHaveLength(2675);
      expect(children.every(({ explanation }) => explanation.length > 0)).toBe(true);
      expect(typed.filter(({ word }) => word.length >= 12).length).toBeGreaterThanOrEqual(40);
    },
    minutes(5),
  );

  it('sends nothing, and tries to send nothing, beyond this machine', () => {
    const calls = readFileSync(trace, 'utf8');
    expect(calls).toContain('AF_UNIX');
    expect(trafficBeyondLoopback(calls)).toEqual([]);
  });

  it(
    'leaves none of the words it typed readable in the app’s files, where a plain copy would leave them all',
    async () => {
      const words = readSummary(out).typed.map(({ word }) => word);
      const plain = scanFolder(await writePlainCopy(words), words);
      expect(new Set(plain.hits.map(({ word }) => word))).toEqual(new Set(words));
      expect(new Set(plain.hits.map(({ how }) => how)).has('unsnappied')).toBe(true);
      const sealed = scanFolder(userData, words);
      expect(sealed.files).toBeGreaterThan(20);
      expect(sealed.hits).toEqual([]);
    },
    minutes(2),
  );

  it(
    'leaves documents that LibreOffice and python-docx open, and an export that proves itself',
    async () => {
      for (const name of ['record.docx', 'decisions.docx']) {
        const document = join(out, name);
        const paragraphs = await run(debianPython, ['-c', countParagraphs, document]);
        expect(Number(paragraphs.output), paragraphs.output).toBeGreaterThan(3);
        const converted = await run('soffice', [
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          join(out, 'pdf'),
          document,
        ]);
        expect(converted.code, converted.output).toBe(0);
      }
      expect(readdirSync(join(out, 'pdf'))).toHaveLength(2);
      const [bag = ''] = readdirSync(join(out, 'export'));
      const checked = await run('sh', ['-c', checkSums, 'sh', join(out, 'export', bag)]);
      expect(checked.code, checked.output).toBe(0);
    },
    minutes(2),
  );

  it('leaves every word in the documents and the export that the chair asked for', () => {
    const typed = readSummary(out).typed.map(({ word }) => word);
    const inDocuments = new Set(
      scanFolder(out, typed).hits.flatMap(({ how, word }) => (how === 'inflated' ? [word] : [])),
    );
    expect(inDocuments.size).toBeGreaterThanOrEqual(25);
  });
});

describe('the journey with no network interface at all', () => {
  it(
    'does the whole job on the practice caseload',
    async () => {
      const out = freshFolder('out');
      const { code, output } = await journey(withoutNetwork, ['--out', out, '--user-data', freshFolder('user-data')]);
      expect(code, output).toBe(0);
      expect(readSummary(out).children.length).toBeGreaterThanOrEqual(3);
    },
    minutes(5),
  );
});
