import type { ChildFile } from '../../../shared/domain/children/child-file';
import { observable, type Observable } from './observable';

export type HeldChild = { readonly subject: string; readonly file: ChildFile };

/** Every open child in memory, by id, with the subject under which it is sealed. */
export type HeldChildren = {
  readonly list: Observable<readonly ChildFile[]>;
  readonly held: (id: string) => HeldChild | undefined;
  readonly add: (children: readonly HeldChild[]) => void;
  readonly replace: (file: ChildFile) => void;
  readonly remove: (ids: ReadonlySet<string>) => void;
  readonly clear: () => void;
};

export function heldChildren(): HeldChildren {
  const list = observable<readonly ChildFile[]>([]);
  const byId = new Map<string, HeldChild>();
  const publish = (): void => {
    list.set(Array.from(byId.values(), ({ file }) => file));
  };
  return {
    list,
    held: (id) => byId.get(id),
    add: (children) => {
      for (const child of children) byId.set(child.file.id, child);
      publish();
    },
    replace: (file) => {
      const held = byId.get(file.id);
      if (held === undefined) throw new Error('A child that is not held was changed');
      byId.set(file.id, { ...held, file });
      publish();
    },
    remove: (ids) => {
      for (const id of ids) byId.delete(id);
      publish();
    },
    clear: () => {
      byId.clear();
      publish();
    },
  };
}
