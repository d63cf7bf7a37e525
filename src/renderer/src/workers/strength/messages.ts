import type { Strength } from '../../../../shared/domain/vault/passphrase-strength';

/** What the strength worker does, by kind. It is asked many times and ends with its form. */
export type StrengthRequests = {
  measure: {
    readonly ask: { readonly passphrase: string; readonly about: readonly string[] };
    readonly answer: Strength;
  };
  suggest: { readonly ask: null; readonly answer: string };
};
export type StrengthRequestKind = keyof StrengthRequests;
export type StrengthRequest = {
  [K in StrengthRequestKind]: { readonly id: number; readonly kind: K; readonly ask: StrengthRequests[K]['ask'] };
}[StrengthRequestKind];
