import { readAgeHeader, type AgeHeader } from '../../../../shared/domain/packs/age-header';
import type { PackFailure } from '../../../../shared/domain/packs/pack-failure';
import type { Pack } from '../../../../shared/domain/packs/pack-file';
import { planPack, type ChildPlan } from '../../../../shared/domain/packs/plan';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import { signedSchema, type Signed } from '../../../../shared/domain/vault/signing';
import type { Standing } from '../../../../shared/domain/vault/standing';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { desktop } from '../../platform/desktop';
import { askPackWorker, type PackWorkerFailure } from '../../workers/pack-client';
import type { AppStore } from '../app-store';
import type { SignFailure } from '../identity-types';

/** A file that a person chose, and how it is locked. */
export type ChosenPack = { readonly name: string; readonly bytes: Bytes; readonly header: AgeHeader };

type Asked = Awaited<ReturnType<typeof desktop.choosePack>>;
export type ChoosePackFailure = Extract<Asked, { readonly ok: false }>['error'] | PackFailure;

export type OpenPackFailure =
  | PackWorkerFailure
  | SignFailure
  /** Made-up children for a real caseload, or real ones for a practice caseload. */
  | { readonly code: 'practice-pack' }
  | { readonly code: 'real-pack' };

/** A pack opened in memory: nothing of it is here yet. */
export type OpenedPack = {
  readonly content: Pack['content'];
  readonly documents: Pack['documents'];
  readonly signer: Signed['signer'];
  readonly standing: Exclude<Standing, { readonly kind: 'bad-signature' }>;
  /** The six words of whoever signed, to compare over the phone. */
  readonly words: readonly string[];
  readonly plans: readonly ChildPlan[];
};

type Options = {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Asks for a pack; what asks for too much work is refused by its first lines. */
export async function choosePack(): Promise<Result<ChosenPack, ChoosePackFailure>> {
  const chosen = await desktop.choosePack();
  if (!chosen.ok) return chosen;
  const bytes = new Uint8Array(chosen.value.bytes);
  const header = readAgeHeader(bytes);
  return header.ok ? ok({ name: chosen.value.name, bytes, header: header.value }) : header;
}

function parseSigned(text: string): Signed | null {
  try {
    const signed = signedSchema.safeParse(JSON.parse(text));
    return signed.success ? signed.data : null;
  } catch {
    // Not JSON: no signature that could be checked.
    return null;
  }
}

/** Whether the pack says itself that it is for whoever opens it this way. */
function isForUs(store: AppStore, { content }: Pack, header: AgeHeader): boolean {
  const { to } = content;
  if (to.kind !== header.kind) return false;
  return to.kind === 'passphrase' || to.people.some(({ receive }) => receive === store.identity.publicHalf()?.receive);
}

function fits(store: AppStore, pack: Pack, header: AgeHeader): Result<null, OpenPackFailure> {
  const isMadeUp = pack.content.vaultKind === 'practice';
  if (isMadeUp !== store.isPractice.get()) return err({ code: isMadeUp ? 'practice-pack' : 'real-pack' });
  return isForUs(store, pack, header) ? ok(null) : err({ code: 'pack-not-for-you' });
}

async function unsealed(
  store: AppStore,
  { bytes, header }: ChosenPack,
  passphrase: string,
  options: Options,
): Promise<Result<Pack, OpenPackFailure>> {
  if (header.kind === 'passphrase')
    return askPackWorker('open', { file: bytes, key: { kind: 'passphrase', passphrase } }, options);
  const received = await store.identity.receive(bytes.slice(0, header.size));
  if (!received.ok) return received;
  if (received.value === null) return err({ code: 'pack-not-for-you' });
  return askPackWorker('open', { file: bytes, key: { kind: 'file-key', key: received.value } }, options);
}

async function open(
  store: AppStore,
  chosen: ChosenPack,
  passphrase: string,
  options: Options,
): Promise<Result<OpenedPack, OpenPackFailure>> {
  const pack = await unsealed(store, chosen, passphrase, options);
  if (!pack.ok) return pack;
  const { content, documents, body } = pack.value;
  const signed = parseSigned(pack.value.signed);
  if (signed === null) return err({ code: 'pack-damaged' });
  const standing = await store.identity.verify(signed, 'pack', body);
  if (standing.kind === 'bad-signature') return err({ code: 'pack-signature' });
  const fit = fits(store, pack.value, chosen.header);
  if (!fit.ok) return fit;
  const { signer } = signed;
  const words = await store.identity.words(signer);
  return ok({ content, documents, signer, standing, words, plans: planPack(content.children, store.caseload.get()) });
}

/** Opens a pack in memory, by this caseload's keys or the passphrase, and works out what taking it would mean. */
export const openPack = (
  store: AppStore,
  chosen: ChosenPack,
  passphrase: string,
  options: Options = {},
): Promise<Result<OpenedPack, OpenPackFailure>> =>
  store.jobs.run('import', options.signal, (signal) => open(store, chosen, passphrase, { ...options, signal }));
