import type { ChildFile } from '../../src/shared/domain/children/child-file';

/** `ms` less what deriving a key took; how many rows or children came out, to be compared with what went in. */
export type Opened = { readonly ms: number; readonly count: number };

/** A way to keep a caseload: filled in one start of the app, opened in others. */
export type Contender = {
  /** Answers what it opens with, and how many rows or children it holds. */
  readonly fill: (files: readonly ChildFile[]) => Promise<{ readonly secret: string; readonly count: number }>;
  readonly load: (secret: string) => Promise<Opened>;
};

export const passphrase = 'kettle orchard Tuesday violin moss';
