import { expect, test } from '@playwright/test';
import { buildHarness } from '../support/harness/build-harness';
import { inVault } from '../support/harness/vault-page';
import { freshFolder, launch, type RunningApp } from '../support/launch';
import { seeded, type Chance } from '../support/seeded';
import { isStopped, stopAt, type Step } from '../support/stop-at';
import { inForm, seed } from './form';
import { acknowledgements } from './kill/acknowledged';
import { foldSteps, holdFoldAt, listen, typeForEver } from './kill/in-page';

/** Where a kill falls. */
type Moment = 'typing' | 'fold' | 'backup' | 'passphrase';
const plan: readonly Moment[] = ['typing', 'fold', 'backup', 'typing', 'passphrase', 'fold', 'backup'];
const KILLS = inForm(3, 63);

const backupSteps: readonly Step[] = [
  { call: 'open', ending: '.chairside.partial' },
  { call: 'rename', ending: '.chairside' },
  { call: 'readFile', ending: '.chairside' },
  { call: 'open', ending: 'verified.json.partial' },
  { call: 'rename', ending: 'verified.json' },
  { call: 'open', ending: 'journal.log.partial' },
  { call: 'rename', ending: 'journal.log' },
];
const passphraseSteps: readonly Step[] = [
  { call: 'open', ending: 'vault.json.partial' },
  { call: 'rename', ending: 'vault.json' },
  { call: 'open', ending: 'vault.copy.json.partial' },
  { call: 'rename', ending: 'vault.copy.json' },
];

const first = 'tinder lathe orbit walnut';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A vault that is killed again and again, and what the test's process knows of it. */
type Victim = {
  readonly appFolder: string;
  readonly userData: string;
  readonly saves: ReturnType<typeof acknowledgements>;
  readonly chance: Chance;
  subjects: readonly string[];
  /** The passphrases that may open it: two where a change was cut short. */
  passphrases: readonly string[];
  next: number;
};

async function born(appFolder: string): Promise<Victim> {
  const userData = freshFolder('killed');
  const app = await launch({ appFolder, userData });
  const { root = '' } = await inVault(app.page(), 'create', 'own', first);
  const added = await inVault(app.page(), 'addSubjects', 3);
  if (!added.ok) throw new Error(added.error.code);
  await app.kill();
  const subjects = [root, ...added.value];
  const saves = acknowledgements();
  return { appFolder, userData, saves, chance: seeded(seed), subjects, passphrases: [first], next: 1 };
}

/** Opens it, and answers what is amiss: nothing, if all is well. */
async function openAndCompare(victim: Victim): Promise<{ readonly app: RunningApp; readonly faults: string[] }> {
  const app = await launch({ appFolder: victim.appFolder, userData: victim.userData });
  for (const passphrase of victim.passphrases) {
    const opened = await inVault(app.page(), 'unlock', 'own', passphrase);
    if (opened.code === 'wrong-passphrase') continue;
    if (opened.code !== 'open') return { app, faults: [`did not open: ${opened.code}`] };
    victim.passphrases = [passphrase];
    const { lost, torn } = victim.saves.missingFrom(opened.values ?? {});
    const told = (opened.repairs ?? []).filter(({ code }) => /unreadable|set-back|damaged/u.test(code));
    return {
      app,
      faults: [
        ...lost.map((each) => `lost ${each}`),
        ...torn.map((each) => `torn ${each}`),
        ...told.map(({ code }) => `told ${code}`),
      ],
    };
  }
  return { app, faults: ['no passphrase opened it'] };
}

/** Kills the app once main has stopped where it was told to; answers whether it had. */
async function killAtStop(app: RunningApp): Promise<boolean> {
  let stopped = false;
  for (let tries = 0; tries < 200 && !stopped; tries += 1) {
    stopped = await isStopped(app);
    if (!stopped) await pause(50);
  }
  await app.kill();
  return stopped;
}

async function killInFold(app: RunningApp, victim: Victim, told: Set<string>): Promise<boolean> {
  const step = victim.chance.pick(foldSteps);
  await holdFoldAt(app.page(), step);
  await pause(200 + victim.chance.int(400));
  void inVault(app.page(), 'settle').catch(() => undefined);
  for (let tries = 0; tries < 400 && !told.has('inside'); tries += 1) await pause(5);
  const isInside = told.has('inside') && !told.has('outside');
  await app.kill();
  return isInside;
}

async function killInBackup(app: RunningApp, victim: Victim): Promise<boolean> {
  await stopAt(app, victim.chance.pick(backupSteps));
  await pause(200 + victim.chance.int(300));
  void inVault(app.page(), 'backUp').catch(() => undefined);
  return killAtStop(app);
}

async function killInPassphrase(app: RunningApp, victim: Victim): Promise<boolean> {
  const [now = first] = victim.passphrases;
  const next = `passphrase ${victim.next} of the soak, walnut`;
  victim.passphrases = [now, next];
  if (victim.chance.int(3) > 0) await stopAt(app, victim.chance.pick(passphraseSteps));
  const changing = inVault(app.page(), 'changePassphrase', now, next).catch(() => 'killed');
  const soon = victim.chance.int(6_000);
  const outcome = await Promise.race([changing, pause(soon).then(() => 'in time')]);
  if (outcome === 'changed') victim.passphrases = [next];
  await app.kill();
  return outcome !== 'changed';
}

/** One kill: types for ever, and in a moment of it ends every process at once. Answers whether it fell inside. */
async function killIn(moment: Moment, app: RunningApp, victim: Victim): Promise<boolean> {
  const told = new Set<string>();
  await listen(app.page(), victim.saves, (what) => told.add(what));
  typeForEver(app.page(), victim.subjects, victim.next);
  victim.next += 100_000;
  switch (moment) {
    case 'typing':
      await pause(victim.chance.int(1_500));
      await app.kill();
      return true;
    case 'fold':
      return killInFold(app, victim, told);
    case 'backup':
      return killInBackup(app, victim);
    case 'passphrase':
      return killInPassphrase(app, victim);
  }
}

test('Whenever the app is killed, every save that was acknowledged is there and none is half there', async () => {
  test.setTimeout(3_600_000);
  console.log(`kill: seed ${seed}`);
  const victim = await born(await buildHarness());
  const inside: Record<Moment, number> = { typing: 0, fold: 0, backup: 0, passphrase: 0 };
  const faults: string[] = [];
  let { app } = await openAndCompare(victim);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const moment = plan[kill % plan.length] ?? 'typing';
    if (await killIn(moment, app, victim)) inside[moment] += 1;
    const again = await openAndCompare(victim);
    app = again.app;
    faults.push(...again.faults.map((fault) => `after kill ${kill} in ${moment} (seed ${seed}): ${fault}`));
  }
  const checked = await inVault(app.page(), 'check');
  await app.close();
  console.log(
    `kill: ${KILLS} kills, inside ${JSON.stringify(inside)}, ${victim.saves.count()} saves acknowledged, ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
  expect(checked).toEqual([]);
  expect(inside.fold + inside.backup).toBeGreaterThanOrEqual(inForm(2, 20));
});
