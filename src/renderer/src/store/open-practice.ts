import { practiceCaseload, type PracticeCaseload } from '../../../shared/domain/practice/practice-caseload';
import { practiceDay } from '../../../shared/domain/practice/practice-clock';
import type { PracticeStep } from '../../../shared/domain/practice/practice-step';
import { createChild } from '../../../shared/domain/reviews/create-child';
import type { Id } from '../../../shared/kernel/ids';
import { newId } from '../../../shared/kernel/ids';
import { err, ok, type Failure, type Result } from '../../../shared/kernel/result';
import type { AppStore } from './app-store';
import { finalise } from './finalise';
import type { MadeVault, SessionFailure } from './session-types';
import { practicePassphrase } from './practice-passphrase';
import { webRandom } from './web-random';

type MakeFailure = Extract<Awaited<ReturnType<AppStore['actions']['create']>>, { readonly ok: false }>['error'];
/** The samples come with the app and are loaded only when a practice caseload is made. */
async function samples(): Promise<readonly unknown[]> {
  const files = await Promise.all([
    import('../../../../resources/practice/01-ivy-rae.json'),
    import('../../../../resources/practice/02-malachi.json'),
    import('../../../../resources/practice/03-nell.json'),
    import('../../../../resources/practice/04-jude.json'),
    import('../../../../resources/practice/05-kayden.json'),
    import('../../../../resources/practice/06-thandi.json'),
    import('../../../../resources/practice/07-robel.json'),
    import('../../../../resources/practice/08-eesa.json'),
  ]);
  return files.map((file) => file.default);
}

/** One step by the app's own commands, on its own day. */
function doStep(store: AppStore, step: PracticeStep): Promise<Result<unknown, Failure>> {
  const when = { today: step.on, now: step.at };
  switch (step.kind) {
    case 'create':
      return store.createChildren([createChild(step.child, step.reference, step.facts)], { when });
    case 'command':
      return Promise.resolve(store.run(step.child, step.command, when));
    case 'finalise':
      return finalise(store, step.child, step.review, { when });
  }
}

async function fill(store: AppStore, { steps, council }: PracticeCaseload): Promise<Result<null, MakeFailure>> {
  if (council !== '') store.changeVaultState('council', (state) => ({ ...state, profile: { council } }));
  for (const step of steps) {
    const done = await doStep(store, step);
    if (!done.ok) return err({ code: 'unexpected', reference: done.error.code });
  }
  store.changeVaultState('practice', (state) => ({
    ...state,
    practice: state.practice === null ? null : { ...state.practice, whole: true },
  }));
  const saved = await store.flush();
  return saved.ok ? ok(null) : saved;
}

async function make(store: AppStore): Promise<Result<null, MakeFailure>> {
  const madeOn = store.today.get();
  const madeFor = practiceDay(madeOn);
  const newIdNow = <Name extends string>(): Id<Name> => newId<Name>(store.now(), webRandom);
  const practice = practiceCaseload(await samples(), { madeFor, newId: newIdNow });
  const made: Result<MadeVault, MakeFailure> = await store.actions.create({
    place: 'practice',
    kind: 'practice',
    passphrase: practicePassphrase,
    chair: practice.chair,
    practice: { madeFor, madeOn, whole: false },
  });
  if (!made.ok) return made;
  const filled = await fill(store, practice);
  if (!filled.ok) {
    await store.actions.removePractice();
    return filled;
  }
  made.value.enter();
  return ok(null);
}

/** Opens the practice caseload that is here; one that was left half made is made anew. */
async function open(store: AppStore): Promise<Result<null, SessionFailure | MakeFailure>> {
  const opened = await store.actions.unlock('practice', practicePassphrase);
  if (!opened.ok || store.vaultState.get().practice?.whole !== false) return opened;
  await store.actions.removePractice();
  return make(store);
}

/** Opens the practice caseload; makes it first, with a journal, documents and a history, where there is none. */
export const openPractice = (store: AppStore, exists: boolean): Promise<Result<null, SessionFailure | MakeFailure>> =>
  exists ? open(store) : make(store);
