import { createHash } from 'node:crypto';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import type { PackContent } from '../../../src/shared/domain/packs/pack-content';
import { encodeBody, encodePack, type PackTools } from '../../../src/shared/domain/packs/pack-file';
import type { Bytes } from '../../../src/shared/domain/vault/bytes';
import { instantSchema } from '../../../src/shared/kernel/clock';
import { date } from '../../../src/shared/kernel/local-date';
import { aChild } from './a-child';
import { aDocumentRecord } from './a-document-record';
import { aReview } from './a-review';

export const packTools: PackTools = {
  utf8: (text) => new TextEncoder().encode(text),
  text: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

/** The bytes of the one document of `aPackedChild`. */
export const packedDocument = packTools.utf8('the bytes of a final record');

/** A child with a final review and its record. */
export function aPackedChild(): ChildFile {
  const review = aReview('later', 4).finalisedOn('2026-06-10').build();
  const document = aDocumentRecord({
    review: review.id,
    sha256: packTools.sha256(packedDocument),
    size: packedDocument.length,
  });
  return aChild().inCareSince('2024-01-05').withReview(review).withDocuments(document).build();
}

/** What a pack for a fortnight's cover says, unless said otherwise. */
export const aPackContent = (differently: Partial<PackContent> = {}): PackContent => ({
  schema: 1,
  id: '7KQ2M9XD',
  vaultKind: 'chair',
  reason: 'cover',
  note: 'Nell’s review is on the 4th.',
  madeAt: instantSchema.parse('2026-11-23T16:05:00.000Z'),
  madeOn: date('2026-11-23'),
  appVersion: '0.1.0',
  council: 'Northmere Council',
  to: { kind: 'passphrase' },
  children: [aPackedChild()],
  changed: {},
  ...differently,
});

/** A whole pack, before it is sealed. */
export const aPack = (content: PackContent = aPackContent(), signed = 'somebody signed this'): Bytes =>
  encodePack(
    encodeBody(content, () => packedDocument, packTools),
    signed,
    packTools,
  );
