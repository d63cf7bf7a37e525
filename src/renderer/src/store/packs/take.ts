import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { SaveFailure } from '../../vault/open-vault';

/** One child to be taken: new where there is no file of it here, else the merged file in place of mine. */
export type Take = { readonly mine: ChildFile | null; readonly file: ChildFile };

/** Children to be taken, the bytes of their documents by document id, and who the history says did it. */
export type Taking = {
  readonly takes: readonly Take[];
  readonly documents: ReadonlyMap<string, Uint8Array>;
  readonly by: string;
};
export type TakeFailure = SaveFailure | { readonly code: 'pack-damaged' };
