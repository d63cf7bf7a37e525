import { useState } from 'react';
import type { PackReason } from '../../../../shared/domain/packs/pack-reason';
import type { AppStore } from '../../store/app-store';
import type { Recipient } from '../../store/packs/making';
import { useStore } from '../../store/store-context';

/** What is chosen and typed so far. */
export type PackDraft = {
  readonly children: ReadonlySet<string>;
  readonly reason: PackReason | null;
  readonly by: Recipient['kind'];
  /** Signing keys of the people chosen. */
  readonly people: ReadonlySet<string>;
  readonly passphrase: string;
  readonly again: string;
  readonly note: string;
};

/** The draft as it was left, without whoever has gone since. */
function draftOf(store: AppStore): PackDraft {
  const { packDraft, people } = store.vaultState.get();
  const known = new Set(people.map(({ half }) => half.sign));
  return {
    children: new Set(packDraft?.children.filter((id) => store.child(id) !== undefined)),
    reason: packDraft?.reason ?? null,
    by: known.size === 0 ? 'passphrase' : (packDraft?.by ?? 'people'),
    people: new Set(packDraft?.people.filter((sign) => known.has(sign))),
    passphrase: '',
    again: '',
    note: packDraft?.note ?? '',
  };
}

function keep(store: AppStore, { children, reason, by, people, note }: PackDraft): void {
  const packDraft = { children: [...children], reason, by, people: [...people], note };
  store.changeVaultState('draft-pack', (state) => ({ ...state, packDraft }));
}

export function forgetPackDraft(store: AppStore): void {
  store.changeVaultState('draft-pack', (state) => ({ ...state, packDraft: null }));
}

/** What is chosen and typed, kept as it is, so that a lock loses none of it; the passphrase is never kept. */
export function usePackDraft(): readonly [PackDraft, (draft: PackDraft) => void] {
  const store = useStore();
  const [draft, setDraft] = useState(() => draftOf(store));
  return [
    draft,
    (next) => {
      setDraft(next);
      keep(store, next);
    },
  ];
}
