import type { ChildFile } from '../children/child-file';
import type { DocumentRecord } from '../records/document-record';
import { aligned } from './align';
import { differencesBetween, finalHere, isSame, type Difference } from './differences';
import { documentsTaken, mergeChild } from './merge';

/** What taking one child of a pack would mean here. */
export type ChildPlan =
  | { readonly kind: 'new'; readonly theirs: ChildFile }
  | { readonly kind: 'same'; readonly mine: ChildFile; readonly theirs: ChildFile }
  | {
      readonly kind: 'differs';
      readonly mine: ChildFile;
      /** With my ids where both know the same thing. */
      readonly theirs: ChildFile;
      readonly differences: readonly Difference[];
      /** Ids of reviews that are final here and otherwise there: they stay. */
      readonly finalHere: readonly string[];
    }
  /** Ids or record numbers of it belong to another child or record here. */
  | { readonly kind: 'clashes'; readonly theirs: ChildFile };

/** My file of their child: by id, else by the council's number where no other child of the pack has that file. */
function counterpart(
  theirs: ChildFile,
  caseload: readonly ChildFile[],
  inPack: ReadonlySet<string>,
): ChildFile | undefined {
  const byId = caseload.find(({ id }) => id === theirs.id);
  if (byId !== undefined || theirs.reference.trim() === '') return byId;
  return caseload.find(({ id, reference }) => reference === theirs.reference && !inPack.has(id));
}

/** Ids and record numbers that stand once in a whole caseload. */
const uniqueIn = (file: ChildFile): readonly string[] => [
  ...Object.keys(file.reviews),
  ...Object.values(file.documents).flatMap(({ id, recordId }) => [id, recordId]),
];

/** Each of them, with the child whose it is. */
type Owners = ReadonlyMap<string, string>;
const ownersIn = (caseload: readonly ChildFile[]): Owners =>
  new Map(caseload.flatMap((file) => uniqueIn(file).map((name) => [name, file.id] as const)));

/** Whether two documents of one child claim the same id or number, and are not the same. */
const isImpostor = (mine: DocumentRecord, theirs: DocumentRecord): boolean => {
  const isOne = mine.id === theirs.id;
  return isOne !== (mine.recordId === theirs.recordId) || (isOne && mine.sha256 !== theirs.sha256);
};

function clashes(theirs: ChildFile, mine: ChildFile | undefined, owners: Owners): boolean {
  const isElsewhere = uniqueIn(theirs).some((name) => owners.has(name) && owners.get(name) !== mine?.id);
  const here = Object.values(mine?.documents ?? {});
  return (
    isElsewhere || Object.values(theirs.documents).some((record) => here.some((other) => isImpostor(other, record)))
  );
}

function planChild(file: ChildFile, mine: ChildFile | undefined, owners: Owners): ChildPlan {
  if (clashes(file, mine, owners)) return { kind: 'clashes', theirs: file };
  if (mine === undefined) return { kind: 'new', theirs: file };
  const theirs = aligned(mine, file);
  const differences = differencesBetween(mine, theirs);
  const kept = finalHere(mine, theirs);
  const merged = mergeChild(mine, theirs, () => 'mine');
  const isAlike = differences.length === 0 && kept.length === 0 && isSame(merged, mine);
  if (isAlike && documentsTaken(mine, merged).length === 0) return { kind: 'same', mine, theirs };
  return { kind: 'differs', mine, theirs, differences, finalHere: kept };
}

/** What taking the children of a pack would mean, child by child, in the order of the pack. Nothing changes. */
export function planPack(children: readonly ChildFile[], caseload: readonly ChildFile[]): readonly ChildPlan[] {
  const inPack = new Set(children.map(({ id }) => id));
  const taken = new Set<string>();
  const owners = ownersIn(caseload);
  return children.map((file) => {
    const found = counterpart(file, caseload, inPack);
    const mine = found === undefined || taken.has(found.id) ? undefined : found;
    if (mine !== undefined) taken.add(mine.id);
    return planChild(file, mine, owners);
  });
}
