import { useRef, useState } from 'react';
import { choosePack, openPack, type ChosenPack, type OpenedPack } from '../../store/packs/opening';
import { takePack } from '../../store/packs/taking';
import { useStore } from '../../store/store-context';
import { firstChosen, hindrance, takesOf, type Chosen } from './pack-choices';
import { packFailureWords, signerName, takenBy } from './words';

/** How far the opening has come: nothing is here before the last stage. */
export type OpenStage =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | {
      readonly kind: 'passphrase';
      readonly pack: ChosenPack;
      readonly problem: string | null;
      readonly attempt: number;
    }
  | { readonly kind: 'opening'; readonly pack: ChosenPack }
  | {
      readonly kind: 'opened';
      readonly opened: OpenedPack;
      readonly chosen: Chosen;
      readonly problem: string | null;
      readonly isTaking: boolean;
    }
  | { readonly kind: 'taken'; readonly opened: OpenedPack; readonly children: number };

const start: OpenStage = { kind: 'choose', problem: null };

function problemOf(opened: OpenedPack, chosen: Chosen): string | null {
  if (takesOf(opened.plans, chosen).length === 0) return 'Choose at least one child to take.';
  const hindered = opened.plans.flatMap((plan) =>
    plan.kind === 'differs' && chosen.children.has(plan.theirs.id) ? [hindrance(plan, chosen)] : [],
  );
  if (hindered.includes('undecided'))
    return 'Choose for each place in which both sides differ, or leave that child out.';
  if (hindered.includes('two-open-reviews'))
    return 'A child would have two reviews under way. Choose one of the two reviews to leave out.';
  return null;
}

/** The opening of a pack as a course of stages. */
export function useOpenPack() {
  const store = useStore();
  const [stage, setStage] = useState<OpenStage>(start);
  const stop = useRef<AbortController | null>(null);

  const open = async (pack: ChosenPack, passphrase: string, attempt = 0) => {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ kind: 'opening', pack });
    const opened = await openPack(store, pack, passphrase, { signal: controller.signal });
    if (opened.ok) {
      const chosen = firstChosen(opened.value.plans);
      setStage({ kind: 'opened', opened: opened.value, chosen, problem: null, isTaking: false });
      return;
    }
    const problem = packFailureWords(opened.error);
    const isTypedAgain = opened.error.code === 'wrong-pack-passphrase' || opened.error.code === 'cancelled';
    const asksAgain = pack.header.kind === 'passphrase' && isTypedAgain;
    setStage(asksAgain ? { kind: 'passphrase', pack, problem, attempt: attempt + 1 } : { kind: 'choose', problem });
  };
  const choose = async () => {
    const chosen = await choosePack();
    if (!chosen.ok) {
      setStage({ kind: 'choose', problem: packFailureWords(chosen.error) });
      return;
    }
    if (chosen.value.header.kind === 'people') await open(chosen.value, '');
    else setStage({ kind: 'passphrase', pack: chosen.value, problem: null, attempt: 0 });
  };
  const take = async (opened: OpenedPack, chosen: Chosen) => {
    const problem = problemOf(opened, chosen);
    setStage({ kind: 'opened', opened, chosen, problem, isTaking: problem === null });
    if (problem !== null) return;
    const takes = takesOf(opened.plans, chosen);
    const by = takenBy(store.vaultState.get().chair.name, opened);
    const taken = await takePack(store, opened, { takes, by, from: signerName(opened) });
    setStage(
      taken.ok
        ? { kind: 'taken', opened, children: takes.length }
        : { kind: 'opened', opened, chosen, problem: packFailureWords(taken.error), isTaking: false },
    );
  };
  return {
    stage,
    choose: () => void choose(),
    open: (pack: ChosenPack, passphrase: string, attempt: number) => void open(pack, passphrase, attempt),
    change: (opened: OpenedPack, chosen: Chosen) =>
      setStage({ kind: 'opened', opened, chosen, problem: null, isTaking: false }),
    take: (opened: OpenedPack, chosen: Chosen) => void take(opened, chosen),
    cancel: () => stop.current?.abort(),
    startAgain: () => setStage(start),
  };
}
export type OpenPack = ReturnType<typeof useOpenPack>;
