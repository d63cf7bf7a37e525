import { useRef, useState } from 'react';
import { weaknessWords } from '../../content/passphrase-words';
import { useProfile, useVaultState } from '../../store/caseload';
import { makePack, type MadePack, type Recipient } from '../../store/packs/making';
import { usePassphraseStrength } from '../../store/passphrase-strength';
import { useStore } from '../../store/store-context';
import type { Problem } from '../../ui/ErrorSummary';
import { forgetPackDraft, usePackDraft, type PackDraft } from './pack-draft';
import { packFailureWords } from './words';

export type MakeStage =
  | { readonly kind: 'choosing'; readonly failed: string | null }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly made: MadePack };

export const fieldIds = {
  children: 'pack-children',
  reason: 'pack-reason',
  people: 'pack-people',
  passphrase: 'pack-passphrase',
  again: 'pack-passphrase-again',
} as const;
export type PackErrors = Partial<Record<keyof typeof fieldIds, string>>;

function lockErrors({ by, people, passphrase, again }: PackDraft, weak: string | null): PackErrors {
  if (by === 'people') return people.size === 0 ? { people: 'Choose who opens the pack' } : {};
  if (passphrase.trim() === '') return { passphrase: 'Enter a passphrase for the pack' };
  if (weak !== null) return { passphrase: weak };
  return again === passphrase ? {} : { again: 'The two passphrases are not the same' };
}

const errorsOf = (draft: PackDraft, weak: string | null): PackErrors => ({
  ...(draft.children.size === 0 ? { children: 'Choose at least one child' } : {}),
  ...(draft.reason === null ? { reason: 'Say why the children are handed over' } : {}),
  ...lockErrors(draft, weak),
});

const isPart = (name: string): name is keyof typeof fieldIds => Object.hasOwn(fieldIds, name);

const problemsOf = (errors: PackErrors): readonly Problem[] =>
  Object.keys(fieldIds).flatMap((part) => {
    const words = isPart(part) ? errors[part] : undefined;
    if (words === undefined || !isPart(part)) return [];
    const go = () => {
      const field = document.getElementById(fieldIds[part]);
      (field?.matches('input') === true ? field : field?.querySelector('input'))?.focus();
    };
    return [{ id: part, words, go }];
  });

/** The form that makes a pack: what is chosen, what is wrong with it, and the making itself. */
export function useMakePack() {
  const store = useStore();
  const { chair, people: known } = useVaultState();
  const { council } = useProfile();
  const [draft, setDraft] = usePackDraft();
  const [stage, setStage] = useState<MakeStage>({ kind: 'choosing', failed: null });
  const [errors, setErrors] = useState<PackErrors>({});
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const { strength, measure, suggest } = usePassphraseStrength(draft.passphrase, [chair.name, council]);

  const recipient = (): Recipient =>
    draft.by === 'passphrase'
      ? { kind: 'passphrase', passphrase: draft.passphrase }
      : { kind: 'people', people: known.filter(({ half }) => draft.people.has(half.sign)) };

  const make = async () => {
    const asks = draft.by === 'passphrase' && draft.passphrase.trim() !== '';
    const weakness = asks ? ((await measure())?.weakness ?? null) : null;
    const found = errorsOf(draft, weakness === null ? null : weaknessWords[weakness]);
    setErrors(found);
    if (draft.reason === null || Object.keys(found).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    setStage({ kind: 'working', done: 0, of: 1 });
    const { children, reason, note } = draft;
    const made = await makePack(
      store,
      { children: [...children], reason, note, recipient: recipient() },
      { signal: controller.signal, onProgress: (done, of) => setStage({ kind: 'working', done, of }) },
    );
    setStage(made.ok ? { kind: 'made', made: made.value } : { kind: 'choosing', failed: packFailureWords(made.error) });
    if (made.ok) forgetPackDraft(store);
  };
  return {
    draft,
    change: (part: Partial<PackDraft>) => setDraft({ ...draft, ...part }),
    stage,
    errors,
    problems: problemsOf(errors),
    attempt,
    known,
    strength,
    suggest,
    make: () => void make(),
    cancel: () => stop.current?.abort(),
  };
}
export type MakePack = ReturnType<typeof useMakePack>;
