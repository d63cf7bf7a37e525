import type { PackContent } from '../../../../shared/domain/packs/pack-content';
import type { PackFailure } from '../../../../shared/domain/packs/pack-failure';
import type { Pack } from '../../../../shared/domain/packs/pack-file';
import type { Bytes } from '../../../../shared/domain/vault/bytes';

/** What a pack is locked with: people's public halves, or a passphrase. */
export type PackLock =
  | { readonly kind: 'people'; readonly receive: readonly string[] }
  | { readonly kind: 'passphrase'; readonly passphrase: string };
/** What opens it: the file's own key, which this caseload's identity opened, or the passphrase. */
export type PackKey =
  { readonly kind: 'file-key'; readonly key: Bytes } | { readonly kind: 'passphrase'; readonly passphrase: string };

/** What the pack worker does, by kind: one request, one answer, and its end. */
export type PackRequests = {
  /** Everything that is to be signed. `documents`: bytes by document id. */
  encode: {
    readonly ask: { readonly content: PackContent; readonly documents: ReadonlyMap<string, Uint8Array> };
    readonly answer: Bytes;
  };
  seal: {
    readonly ask: { readonly body: Bytes; readonly signed: string; readonly lock: PackLock };
    readonly answer: Bytes;
  };
  open: { readonly ask: { readonly file: Bytes; readonly key: PackKey }; readonly answer: Pack };
};
export type PackRequestKind = keyof PackRequests;
export type PackRequest = {
  [K in PackRequestKind]: { readonly kind: K; readonly ask: PackRequests[K]['ask'] };
}[PackRequestKind];

export type PackAnswer<K extends PackRequestKind> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly value: PackRequests[K]['answer'] }
  | { readonly kind: 'failed'; readonly failure: PackFailure };
