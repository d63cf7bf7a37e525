import { useState } from 'react';
import type { Erasure } from '../../../shared/domain/vault/erasure';
import type { saveCertificate } from './save-certificate';
import { useStore } from './store-context';

/** Saves the certificate of a removal; what came of it is said in the words given. */
export function useSaveCertificate(words: CertificateWords): {
  readonly said: string;
  readonly save: (erasure: Erasure) => void;
} {
  const store = useStore();
  const [said, setSaid] = useState('');
  const save = async (erasure: Erasure) => {
    const { saveCertificate: saveNow } = await import('./save-certificate');
    const saved = await saveNow(store, erasure, words.when(erasure));
    setSaid(saved.ok ? words.saved(saved.value) : words.failed(saved.error.code));
  };
  return { said, save: (erasure) => void save(erasure) };
}

type Saved = Awaited<ReturnType<typeof saveCertificate>>;

/** The sentences that a screen has for it. */
export type CertificateWords = {
  readonly when: (erasure: Erasure) => string;
  readonly saved: (name: string) => string;
  readonly failed: (code: Extract<Saved, { readonly ok: false }>['error']['code']) => string;
};
