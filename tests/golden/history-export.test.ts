import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ed25519 } from '@noble/curves/ed25519.js';
import { historyExport, signatureFile } from '../../src/shared/domain/audit/history-export';
import type { HistoryRecord } from '../../src/shared/domain/audit/history-record';
import { toHex } from '../../src/shared/domain/vault/bytes';
import type { PublicHalf } from '../../src/shared/domain/vault/identity';
import { publicHalfFile, signedBytes, type Purpose, type Signed } from '../../src/shared/domain/vault/signing';
import { instantSchema } from '../../src/shared/kernel/clock';
import { date } from '../../src/shared/kernel/local-date';
import { temporaryFolder } from '../support/temporary-folder';
import { hostileStrings } from './support/reviews';
import { output, toolOf } from './support/tool';

const verifiers = {
  python: readFileSync('resources/history-verifier/verify.py', 'utf8'),
  powershell: readFileSync('resources/history-verifier/verify.ps1', 'utf8'),
};
const tools = {
  utf8: (text: string) => new TextEncoder().encode(text),
  sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
};
/** A caseload's signing key, and its public half under a name. */
function signerOf(seed: number, name = 'Marian Tolliver') {
  const secret = new Uint8Array(32).fill(seed);
  const receive = `age1${'q'.repeat(58)}`;
  const half: PublicHalf = { name, role: 'Independent Reviewing Officer', sign: toHex(ed25519.getPublicKey(secret)), receive };
  const sign = (purpose: Purpose, bytes: Uint8Array): Signed => {
    const signature = toHex(ed25519.sign(signedBytes(purpose, half, tools.sha256(bytes)), secret));
    return { version: 1, purpose, signer: half, signature };
  };
  return { half, sign };
}
const own = signerOf(1);

const facts = {
  id: 'HIS-2026-11-22-4TZC08QW',
  on: date('2026-11-22'),
  at: instantSchema.parse('2026-11-22T11:00:00.000Z'),
  appVersion: '0.1.0',
  council: 'Sallowshire Council',
  reference: 'SC-1042',
  practice: false,
  vault: '0'.repeat(32),
  child: '01997f5e-0000-7000-8000-000000000001',
  settled: 0,
  journal: { number: 412, tag: 'ab'.repeat(16) },
  seenOutside: 410,
  sealed: { rows: 3, tag: 'cd'.repeat(16) },
  whole: true,
  unreadable: 0,
  signer: own.half,
};

// A file can hold no half of a character; every other string comes back as it went.
const whole = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text;

function aRecord(index: number, before: string, after: string, who = 'Marian Tolliver'): HistoryRecord {
  const at = instantSchema.parse(new Date(Date.UTC(2026, 10, 20, 9, index)).toISOString());
  return {
    entry: { by: who, from: at, to: at, label: 'edit-fact', path: ['facts', 'name'], before, after },
    told: { where: 'Facts', field: 'Name', before, after },
  };
}

const someRecords = (count: number) =>
  Array.from({ length: count }, (_, index) => aRecord(index, `words ${index}`, `words ${index + 1}`));

function written(records: readonly HistoryRecord[], more: Partial<typeof facts> = {}, signer = own): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const { files, statement } = historyExport({ ...facts, signer: signer.half, ...more }, records, verifiers, tools);
  for (const { path, bytes } of [...files, signatureFile(signer.sign('history', statement), tools.utf8)])
    writeFileSync(join(folder, path), bytes);
  return folder;
}

/** The file that Settings saves for others. */
function publicHalf({ sign }: typeof own): string {
  const file = join(temporaryFolder(), 'public-half.json');
  writeFileSync(file, publicHalfFile(sign('public-half', new Uint8Array())));
  return file;
}

/** What the verifier says, and how it ends. */
async function verify(python: string, ...words: readonly string[]): Promise<{ code: number; said: string }> {
  const script = 'import subprocess, sys; print(subprocess.run(sys.argv[1:]).returncode, flush=True)';
  const said = await output(python, '-X', 'utf8', '-c', script, python, '-I', 'resources/history-verifier/verify.py', ...words);
  return { code: Number(said.trim().split('\n').at(-1)), said };
}

/** What was done to a chain, and the records at which it may be found. */
type Tampering = { readonly lines: readonly string[]; readonly places: readonly number[] };

const rest = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Every way in which a line can be changed, left out, doubled, moved or cut off; `at` and `other` count records from 1. */
const ways: readonly ((lines: readonly string[], at: number, other: number) => Tampering | null)[] = [
  (lines, at) => ({ lines: lines.with(at, (lines[at] ?? '').replace('words', 'worts')), places: [at] }),
  (lines, at) => ({ lines: lines.toSpliced(at, 1), places: [at - (at === lines.length - 1 ? 1 : 0)] }),
  (lines, at) => ({ lines: lines.toSpliced(at, 0, lines[at] ?? ''), places: [at + 1] }),
  (lines, at) => ({ lines: lines.slice(0, at), places: [at - 1] }),
  (lines, at) => ({ lines: [...lines, (lines[at] ?? '').replace(/"number":\d+/, `"number":${lines.length}`)], places: rest(lines.length - 1, lines.length) }),
  (lines, at, other) => {
    if (at === other) return null;
    const moved = lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
    return { lines: moved, places: [Math.min(at, other)] };
  },
  // One that is left out, and every later one numbered anew.
  (lines, at) => {
    const renumbered = lines.toSpliced(at, 1).map((line, number) => line.replace(/"number":\d+/, `"number":${number}`));
    return { lines: renumbered, places: rest(at - 1, lines.length) };
  },
];

describe('an exported history', () => {
  let python: string | null = null;
  beforeAll(async () => {
    python = await toolOf('python3', ['/usr/bin/python3', 'python3'], '--version');
  });

  it('agrees with itself by a program that has nothing of ours, whatever was typed', async () => {
    if (python === null) return;
    const records = hostileStrings()
      .filter((text) => whole(text) && !text.includes('\0'))
      .map((text, index) => aRecord(index, text, text.toUpperCase(), text));
    const { code, said } = await verify(python, written(records));
    expect(said).toContain('RESULT: everything agrees.');
    expect(said).toContain(`${records.length} records, each follows on the one before`);
    expect(code).toBe(0);
  });

  it('shows where it was tampered with: a record changed, left out, put in, moved, or cut off the end', async () => {
    if (python === null) return;
    const folder = written(someRecords(9));
    const lines = readFileSync(join(folder, 'history.jsonl'), 'utf8').trimEnd().split('\n');
    const tampered = fc
      .sample(fc.tuple(fc.constantFrom(...ways), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), 400)
      .flatMap(([way, at, other]) => way(lines, at, other) ?? []);
    const cases = join(temporaryFolder(), 'cases.json');
    writeFileSync(cases, JSON.stringify(tampered.map((each) => each.lines)));
    const script = `import json, sys
sys.path.insert(0, 'resources/history-verifier')
import verify
statement = json.loads(verify.read(sys.argv[1], verify.STATEMENT))
cases = json.load(open(sys.argv[2], encoding='utf-8'))
print(json.dumps([[place for place, _ in verify.check_chain([line.encode() for line in lines], statement)] for lines in cases]))`;
    const found: unknown = JSON.parse(await output(python, '-B', '-c', script, folder, cases));
    expect(tampered.length).toBeGreaterThan(300);
    for (const [index, places] of (found as number[][]).entries()) {
      expect(places.length).toBeGreaterThan(0);
      expect(tampered[index]?.places).toContain(places[0]);
    }
  });

  it('is found changed in any of its files, and with gaps says so', async () => {
    if (python === null) return;
    for (const name of ['README.txt', 'history.csv', 'history.jsonl', 'verify.ps1']) {
      const folder = written(someRecords(3));
      writeFileSync(join(folder, name), `${readFileSync(join(folder, name), 'utf8').replace('words 1', 'words 9')} `);
      const { code, said } = await verify(python, folder);
      expect([name, code]).toEqual([name, 1]);
      expect(said).toContain(`${name} was changed.`);
    }
    const gaps = written(someRecords(3), { whole: false, unreadable: 2, seenOutside: 500 });
    const { said } = await verify(python, gaps);
    expect(said).toContain('it has gaps');
    expect(said).toContain('the vault was set back to an earlier day');
    expect(readFileSync(join(gaps, 'README.txt'), 'utf8')).toContain('THIS HISTORY HAS GAPS');
  });

  it('holds what an earlier export held, and one that no longer does is found out', async () => {
    if (python === null) return;
    const earlier = written(someRecords(4), { settled: 3 });
    // The last sitting went on, and a name in the words has changed since.
    const later = someRecords(8).map((record, index) => ({
      ...record,
      entry: index === 3 ? { ...record.entry, after: 'went on' } : record.entry,
      told: { ...record.told, where: 'Other words' },
    }));
    const good = await verify(python, written(later), '--earlier', earlier);
    expect(good.said).toContain('everything settled then stands in this one');
    expect(good.code).toBe(0);
    const rewritten = later.with(1, aRecord(1, 'words 1', 'other words'));
    const bad = await verify(python, written(rewritten), '--earlier', earlier);
    expect(bad.said).toContain('Record 2 is not what it was in the earlier export.');
    expect(bad.code).toBe(1);
    const other = await verify(python, written(later, { child: '01997f5e-0000-7000-8000-000000000002' }), '--earlier', earlier);
    expect(other.said).toContain('The earlier export is of another child');
  });

  it('is known to come from a caseload whose public half was compared, and from no other of the same name', async () => {
    if (python === null) return;
    const good = await verify(python, written(someRecords(3)), '--signer', publicHalf(own));
    expect(good.said).toContain('fits, by a key that says it is Marian Tolliver');
    expect(good.said).toContain('is the one whose public half was given');
    expect(good.code).toBe(0);
    // Somebody else, who takes the name, and signs what they wrote.
    const other = signerOf(2);
    const anew = await verify(python, written(someRecords(3), {}, other), '--signer', publicHalf(own));
    expect(anew.said).toContain('This export was signed by somebody else.');
    expect(anew.code).toBe(1);
  });

  it('is found to be made anew, or to lack its signature', async () => {
    if (python === null) return;
    const kept = written(someRecords(3));
    const anew = written(someRecords(4));
    writeFileSync(join(anew, 'signature.json'), readFileSync(join(kept, 'signature.json')));
    const changed = await verify(python, anew);
    expect(changed.said).toContain('The signature does not fit: the statement was changed.');
    expect(changed.code).toBe(1);
    rmSync(join(kept, 'signature.json'));
    expect((await verify(python, kept)).said).toContain('signature.json is missing.');
  });

  it('is checked by a signature as the app makes it, whatever the signer is called, and by no other', async () => {
    if (python === null) return;
    const names = hostileStrings().filter((name) => name.length <= 200);
    const bytes = tools.utf8('a statement');
    const cases = names.map((name, index) => {
      const signed = signerOf(index % 7, name).sign('history', bytes);
      const at = index % signed.signature.length;
      const flipped = (Number.parseInt(signed.signature[at] ?? '0', 16) ^ 1).toString(16);
      const spoilt = { ...signed, signature: signed.signature.slice(0, at) + flipped + signed.signature.slice(at + 1) };
      return { signed, spoilt };
    });
    const file = join(temporaryFolder(), 'cases.json');
    writeFileSync(file, JSON.stringify(cases));
    const script = `import json, sys
sys.path.insert(0, 'resources/history-verifier')
import verify
cases = json.load(open(sys.argv[1], encoding='utf-8'))
fits = lambda signed: verify.fits(signed, 'history', b'a statement')
print(json.dumps([[fits(each['signed']), fits(each['spoilt']), verify.fits(each['signed'], 'pack', b'a statement')] for each in cases]))`;
    const found: unknown = JSON.parse(await output(python, '-B', '-c', script, file));
    expect(cases.length).toBeGreaterThan(50);
    expect(found).toEqual(cases.map(() => [true, false, false]));
  });
});
