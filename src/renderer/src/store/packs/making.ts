import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import {
  documentsOf,
  fitInOnePack,
  withoutDrafts,
  type PackContent,
} from '../../../../shared/domain/packs/pack-content';
import type { PackReason } from '../../../../shared/domain/packs/pack-reason';
import type { KnownPerson } from '../../../../shared/domain/vault/identity';
import { newRecordId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/clock';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { desktop } from '../../platform/desktop';
import type { ReadFailure, SaveFailure } from '../../vault/open-vault';
import { askPackWorker, type PackWorkerFailure } from '../../workers/pack-client';
import type { PackLock } from '../../workers/pack/messages';
import type { AppStore } from '../app-store';
import type { SignFailure } from '../identity-types';
import { webRandom } from '../web-random';

/** Who opens a pack: people whose words were compared, or whoever is told a passphrase. */
export type Recipient =
  | { readonly kind: 'people'; readonly people: readonly KnownPerson[] }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

export type WantedPack = {
  readonly children: readonly string[];
  readonly reason: PackReason;
  readonly note: string;
  readonly recipient: Recipient;
};

type Written = Awaited<ReturnType<typeof desktop.savePack>>;
export type MakePackFailure =
  | Extract<Written, { readonly ok: false }>['error']
  | PackWorkerFailure
  | SignFailure
  | ReadFailure
  | SaveFailure
  | { readonly code: 'not-found' }
  | { readonly code: 'too-much-for-a-pack' };

type Options = {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
};

export type MadePack = { readonly id: string; readonly name: string; readonly children: number };

type Documents = ReadonlyMap<string, Uint8Array>;

/** The final documents' bytes, which must still be those that were made final. */
async function readDocuments(store: AppStore, children: readonly ChildFile[]): Promise<Result<Documents, ReadFailure>> {
  const documents = new Map<string, Uint8Array>();
  for (const child of children) {
    for (const record of documentsOf(child)) {
      const bytes = await store.readBlob(child.id, record.blob);
      if (!bytes.ok) return bytes;
      if (bytesToHex(sha256(bytes.value)) !== record.sha256) return err({ code: 'blob-damaged' });
      documents.set(record.id, bytes.value);
    }
  }
  return ok(documents);
}

async function lastChanges(
  store: AppStore,
  children: readonly ChildFile[],
): Promise<Readonly<Record<string, Instant>>> {
  const changed: Record<string, Instant> = {};
  for (const { id } of children) {
    const { entries } = await store.history(id);
    const last = entries
      .map(({ to }) => to)
      .sort()
      .at(-1);
    if (last !== undefined) changed[id] = last;
  }
  return changed;
}

async function contentOf(
  store: AppStore,
  { reason, note, recipient }: WantedPack,
  children: readonly ChildFile[],
): Promise<PackContent> {
  const session = store.session.get();
  const to =
    recipient.kind === 'passphrase'
      ? ({ kind: 'passphrase' } as const)
      : ({
          kind: 'people',
          people: recipient.people.map(({ half }) => ({ name: half.name, receive: half.receive })),
        } as const);
  return {
    schema: 1,
    id: newRecordId(webRandom),
    vaultKind: session.kind === 'open' ? session.vaultKind : 'chair',
    reason,
    note: note.trim(),
    madeAt: store.now(),
    madeOn: store.today.get(),
    appVersion: 'facts' in session ? session.facts.version : '',
    council: store.profile.get().council,
    to,
    children,
    changed: await lastChanges(store, children),
  };
}

/** Says which pack it is and when it was made, and names nobody. */
const fileName = ({ id, madeOn }: PackContent): string => `hand-over ${madeOn} ${id}.chairpack`;

function noteHandOver(store: AppStore, { id, reason, children }: PackContent, who: string): void {
  const given = { at: store.now(), way: 'given', reason, who, children: children.map((child) => child.id) } as const;
  store.changeVaultState('make-pack', (state) => ({ ...state, handOvers: { ...state.handOvers, [id]: given } }));
}

const namesOf = (recipient: Recipient): string =>
  recipient.kind === 'passphrase' ? '' : recipient.people.map(({ half }) => half.name).join(', ');

const lockFor = (recipient: Recipient): PackLock =>
  recipient.kind === 'passphrase'
    ? recipient
    : { kind: 'people', receive: recipient.people.map(({ half }) => half.receive) };

function chosenChildren(store: AppStore, ids: readonly string[]): Result<readonly ChildFile[], MakePackFailure> {
  const children = ids.flatMap((id) => store.child(id) ?? []).map(withoutDrafts);
  if (children.length === 0 || children.length !== ids.length) return err({ code: 'not-found' });
  return fitInOnePack(children) ? ok(children) : err({ code: 'too-much-for-a-pack' });
}

async function make(store: AppStore, wanted: WantedPack, options: Options): Promise<Result<MadePack, MakePackFailure>> {
  const saved = await store.flush();
  if (!saved.ok) return saved;
  const chosen = chosenChildren(store, wanted.children);
  if (!chosen.ok) return chosen;
  const children = chosen.value;
  const documents = await readDocuments(store, children);
  if (!documents.ok) return documents;
  const content = await contentOf(store, wanted, children);
  const body = await askPackWorker('encode', { content, documents: documents.value }, options);
  if (!body.ok) return body;
  const signed = await store.identity.sign('pack', body.value);
  if (!signed.ok) return signed;
  const lock = lockFor(wanted.recipient);
  const sealed = await askPackWorker('seal', { body: body.value, signed: JSON.stringify(signed.value), lock }, options);
  if (!sealed.ok) return sealed;
  const name = await desktop.savePack(fileName(content), sealed.value);
  if (!name.ok) return name;
  noteHandOver(store, content, namesOf(wanted.recipient));
  return ok({ id: content.id, name: name.value, children: children.length });
}

/** Makes a pack of the children, signed and sealed, and saves it where the person says. Nothing is taken away here. */
export const makePack = (
  store: AppStore,
  wanted: WantedPack,
  options: Options = {},
): Promise<Result<MadePack, MakePackFailure>> =>
  store.jobs.run('export', options.signal, (signal) => make(store, wanted, { ...options, signal }));
