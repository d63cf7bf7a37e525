import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitInOnePack, packLimits, type PackContent } from '../../../../../src/shared/domain/packs/pack-content';
import { decodePack, encodePack } from '../../../../../src/shared/domain/packs/pack-file';
import { concatBytes } from '../../../../../src/shared/domain/vault/bytes';
import { aPack, aPackContent, aPackedChild, packedDocument, packTools } from '../../../../support/builders/a-pack';

const codeOf = (bytes: Uint8Array): string => {
  const pack = decodePack(new Uint8Array(bytes), packTools);
  return pack.ok ? 'opened' : pack.error.code;
};

/** A pack whose content is this JSON, with the bytes of the documents behind it. */
function packOf(json: string, documents: Uint8Array = packedDocument): Uint8Array {
  const text = packTools.utf8(json);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length);
  return encodePack(concatBytes([length, text, documents]), 'signed', packTools);
}

type Loose = { [key: string]: never };
/** The content with something in it that the types would not allow. */
function twisted(change: (content: Loose) => void): Uint8Array {
  const content = JSON.parse(JSON.stringify(aPackContent())) as Loose;
  change(content);
  return packOf(JSON.stringify(content));
}
const set = (at: unknown, key: string, value: unknown): void => {
  (at as Record<string, unknown>)[key] = value;
};
const first = (record: unknown): Record<string, unknown> =>
  Object.values(record as Record<string, Record<string, unknown>>)[0] ?? {};
const child = (content: Loose): Record<string, unknown> => first(content['children']);

describe('A hand-over pack', () => {
  it('gives back what went into it, the documents byte for byte', () => {
    const content = aPackContent();
    const pack = decodePack(aPack(content), packTools);
    expect(pack).toMatchObject({ ok: true, value: { content, signed: 'somebody signed this' } });
    const [document] = Object.values(content.children[0]?.documents ?? {});
    expect(pack.ok && pack.value.documents.get(document?.id ?? '')).toEqual(packedDocument);
  });

  it('is named damaged, or none, wherever it is cut short', () => {
    const pack = aPack();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: pack.length - 1 }), (length) => {
        expect(codeOf(pack.slice(0, length))).toMatch(/^(?:not-a-pack|pack-damaged)$/u);
      }),
    );
  });

  it('gets a named answer for any byte that is changed, and never throws', () => {
    const pack = aPack();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: pack.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = pack.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(codeOf(changed)).toMatch(/^(?:opened|not-a-pack|pack-damaged|newer-pack)$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('that was changed in its words has other bytes for the signature to be over', () => {
    const digest = (content: PackContent) => {
      const pack = decodePack(aPack(content), packTools);
      return pack.ok ? packTools.sha256(pack.value.body) : '';
    };
    const children = [aPackedChild()];
    expect(digest(aPackContent({ children }))).toBe(digest(aPackContent({ children })));
    expect(digest(aPackContent({ children, note: 'Changed' }))).not.toBe(digest(aPackContent({ children })));
  });

  it('of a later format or with a field that is not known here is from a newer version', () => {
    const later = aPack();
    later[3] = 2;
    expect(codeOf(later)).toBe('newer-pack');
    expect(codeOf(twisted((content) => set(content, 'schema', 2)))).toBe('newer-pack');
    expect(codeOf(twisted((content) => set(child(content), 'challenges', {})))).toBe('newer-pack');
    expect(codeOf(twisted((content) => set(first(child(content)['reviews']), 'mood', 'good')))).toBe('newer-pack');
  });

  it.each<readonly [string, Uint8Array]>([
    ['claims more content than there is', packOf('').fill(255, 18, 22)],
    ['holds no JSON', packOf('{"schema":1,')],
    ['is JSON 100,000 lists deep', packOf('['.repeat(100_000) + ']'.repeat(100_000))],
    ['hides its depth behind a bracket in a text', packOf(`["]]]]\\"]",${'['.repeat(50)}${']'.repeat(50)}]`)],
    ['is a list', packOf('[1]')],
    ['holds no child', twisted((content) => set(content, 'children', []))],
    ['holds the same child twice', twisted((content) => set(content, 'children', [child(content), child(content)]))],
    ['has a child that is a word', twisted((content) => set(content, 'children', ['Nell']))],
    [
      'has a review under another’s id',
      twisted((content) => {
        const reviews = child(content)['reviews'] as Record<string, unknown>;
        set(reviews, '01a207a2-3280-7000-8000-0000000000ff', first(reviews));
      }),
    ],
    ['has a person under a path', twisted((content) => set(child(content)['people'], '../../etc/passwd', {}))],
    [
      'names a document’s bytes by a path',
      twisted((content) => set(first(child(content)['documents']), 'blob', '../../vault.json')),
    ],
    [
      'numbers a record by a path',
      twisted((content) => set(first(child(content)['documents']), 'recordId', '..\\..\\a')),
    ],
    [
      'has a document of a review that is not there',
      twisted((content) => set(first(child(content)['documents']), 'review', 'none')),
    ],
    [
      'has a document of a review that is not final',
      twisted((content) => set(first(child(content)['reviews']), 'finalised', null)),
    ],
    [
      'has a document of another hash',
      twisted((content) => set(first(child(content)['documents']), 'sha256', 'ab'.repeat(32))),
    ],
    [
      'has a document of a size that it cannot have',
      twisted((content) => set(first(child(content)['documents']), 'size', 9_000_000_000)),
    ],
    ['says more than a note may say', twisted((content) => set(content, 'note', 'a'.repeat(2_001)))],
    [
      'speaks of a child that it does not hold',
      twisted((content) => set(content, 'changed', { nobody: '2026-11-23T10:00:00.000Z' })),
    ],
    [
      'carries what was half typed into a form',
      twisted((content) => set(child(content), 'drafts', { person: { name: 'Perpetua Strand' } })),
    ],
    ['holds bytes that no document has', packOf(JSON.stringify(aPackContent()), new Uint8Array(5))],
  ])('that %s is damaged', (_, bytes) => {
    expect(codeOf(bytes)).toBe('pack-damaged');
  });

  it('is not made of more than can be opened again', () => {
    const child = aPackedChild();
    const [document] = Object.values(child.documents);
    if (document === undefined) throw new Error('There is a document');
    const large = { ...child, documents: { [document.id]: { ...document, size: packLimits.document } } };
    expect(fitInOnePack([child])).toBe(true);
    expect(fitInOnePack(Array.from({ length: 7 }, () => large))).toBe(true);
    expect(fitInOnePack(Array.from({ length: 8 }, () => large))).toBe(false);
    expect(fitInOnePack(Array.from({ length: packLimits.children + 1 }, () => child))).toBe(false);
  });

  it('cannot put a name into what every object inherits', () => {
    const json = JSON.stringify(aPackContent()).replace('"people":{}', '"people":{"__proto__":{"name":"Mallory"}}');
    expect(codeOf(packOf(json))).toMatch(/^(?:pack-damaged|newer-pack)$/u);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });
});
