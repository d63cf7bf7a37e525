import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { start } from '../e2e/steps/start';
import { seeded } from '../support/seeded';
import { smallReturnToday } from '../support/small-return';
import { databaseFiles } from '../support/vault-files';
import { inForm, seed } from './form';
import { aCaseload, copied, unlockHarmed, type Caseload, type Unlocked } from './in-app/a-caseload';
import { fileHarms, type FileHarm } from './in-app/harms';

const RUNS = inForm(1, 20);
const kinds = Object.entries(fileHarms);
/** The short form does a few kinds of each run, by its seed. */
const chosen = kinds.filter((_, at) => inForm((at + seed) % 4 === 0 ? 1 : 0, 1) === 1);

let caseload: Caseload;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  caseload = await aCaseload();
});

/** What is amiss with what the app showed and said; nothing, if all is well. */
function faultOf({ says, mayMiss }: FileHarm, { words, said }: Unlocked): string | null {
  if (words !== caseload.words) return `showed "${String(words)}" and said "${said}"`;
  if (says.test(said) || (mayMiss === true && said === '')) return null;
  return `said "${said}"`;
}

for (const [name, harm] of chosen) {
  test(`With ${name}, the caseload opens with its last words, and says what was put right`, async () => {
    test.setTimeout(1_800_000);
    const faults: string[] = [];
    const spoken = { told: 0, missed: 0 };
    for (let nth = 0; nth < RUNS; nth += 1) {
      const userData = copied(caseload.userData);
      if (name === '.ldb flipped' && databaseFiles(userData, '.ldb').length === 0) {
        console.log(`not run: ${name}, Chromium has written none for so small a caseload`);
        return;
      }
      harm.files?.(userData, seeded(seed + nth));
      const app = await start({ userData, today: smallReturnToday });
      await harm.rows?.(app.page(), seeded(seed + nth), caseload.earlier);
      const unlocked = await unlockHarmed(app, harm.mayMiss !== true);
      const fault = faultOf(harm, unlocked);
      if (fault !== null) faults.push(`${name} (seed ${seed} + ${nth}): ${fault}`);
      spoken[unlocked.said === '' ? 'missed' : 'told'] += 1;
      await app.close();
      rmSync(userData, { recursive: true, force: true });
    }
    console.log(
      `corruption in the app: ${name}: ${RUNS}, ${JSON.stringify(spoken)}, ${faults.length} faults (seed ${seed})`,
    );
    expect(faults).toEqual([]);
  });
}
