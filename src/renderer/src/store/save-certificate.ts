import { erasureCertificate } from '../../../shared/domain/documents/erasure-certificate';
import type { Erasure } from '../../../shared/domain/vault/erasure';
import type { Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import { renderDocuments, type RenderFailure } from '../workers/docx-client';
import type { AppStore } from './app-store';
import type { FailureOf } from './failure-of';

/** Saves the certificate of a removal as a Word document where the person says. Answers the name it was given there. */
export async function saveCertificate(
  store: AppStore,
  erasure: Erasure,
  when: string,
): Promise<Result<string, RenderFailure | FailureOf<typeof desktop.saveWordDocument>>> {
  const { council, documents } = store.profile.get();
  const session = store.session.get();
  const appVersion = 'facts' in session ? session.facts.version : '';
  const made = { erasure, when, council, marking: documents.marking, appVersion };
  const rendered = await renderDocuments([erasureCertificate(made)]);
  if (!rendered.ok) return rendered;
  const [document] = rendered.value;
  return document === undefined
    ? { ok: false, error: { code: 'not-rendered' } }
    : desktop.saveWordDocument(`${erasure.id}.docx`, document.bytes);
}
