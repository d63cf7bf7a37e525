import { expect, test } from '@playwright/test';
import { scanFrames } from '../../src/shared/domain/vault/journal-frame';
import { seeded } from '../support/seeded';
import { inForm, seed } from './form';
import { kinds } from './fuzz/kinds';
import { samples } from './fuzz/samples';

/** What reading may take, in ms; held to in the long form alone, since a busy machine would fail the short one. */
const LONGEST = inForm(Number.POSITIVE_INFINITY, 2_000);

for (const [name, kind] of Object.entries(kinds)) {
  test(`Whatever is done to ${name}, reading it comes to a named end, soon`, async () => {
    test.setTimeout(1_200_000);
    const sample = await samples();
    const ends: Record<string, number> = {};
    const faults: string[] = [];
    let slowest = 0;
    const runs = inForm(150, 10_000);
    for (let nth = 0; nth < runs && faults.length < 20; nth += 1) {
      const { read, allowed } = await kind(sample, seeded(seed + nth));
      const startedAt = performance.now();
      const end = await read().catch((error: unknown) => `THREW ${String(error)}`);
      const took = performance.now() - startedAt;
      slowest = Math.max(slowest, took);
      ends[end] = (ends[end] ?? 0) + 1;
      if (!allowed.includes(end) || took > LONGEST)
        faults.push(`seed ${seed} + ${nth}: ${end} in ${Math.round(took)} ms`);
    }
    console.log(`fuzz: ${name}: ${runs}, slowest ${Math.round(slowest)} ms, ${JSON.stringify(ends)} (seed ${seed})`);
    expect(faults).toEqual([]);
  });
}

test('A file of saves made of nothing but false beginnings is given up in good time', () => {
  const bytes = new Uint8Array(4 << 20);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 64 <= bytes.length; at += 64) {
    view.setUint32(at, 0x43_53_46_01);
    view.setUint32(at + 4, bytes.length - at);
  }
  // Checked one after the other to the end, they would take hours: the test's own patience is the bound.
  expect(scanFrames(bytes, 0).frames).toEqual([]);
});
