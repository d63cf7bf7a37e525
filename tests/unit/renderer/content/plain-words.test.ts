import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureSentence } from '../../../../src/renderer/src/content/failures';
import { returnProblemKind, returnProblemSentence } from '../../../../src/renderer/src/content/return-problems';
import { saveWords } from '../../../../src/renderer/src/content/save-words';
import { instantSchema } from '../../../../src/shared/kernel/clock';

const renderer = 'src/renderer/src';
const nothing = () => undefined;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

const screens = ['content', 'features', 'ui', 'app'].flatMap((folder) => filesBelow(join(renderer, folder)));
/** Words in quotes or between tags: near enough to what people read. */
const shown = (path: string): string =>
  [...readFileSync(path, 'utf8').matchAll(/'(?:[^'\n\\]|\\.)+'|`[^`]+`|>[^<>{}=;]+</gu)]
    .map(([text]) => text)
    .join('\n');

describe('Wording', () => {
  test('nothing on a screen says please, sorry, valid, invalid or oops', () => {
    const found = screens.filter((path) => /\b(?:please|sorry|in?valid|oops|forbidden)\b/iu.test(shown(path)));
    expect(found).toEqual([]);
  });

  test('a failed save says why, and can be tried again', () => {
    expect(saveWords({ kind: 'failed', code: 'disk-full', retry: nothing })).toMatchObject({
      kind: 'failed',
      words: 'Not saved: the disk is full. Make room on it, then try again.',
    });
    expect(failureSentence('no-permission')).toContain('Choose another');
  });

  test('a save says when, and words that wait to be written say Saving', () => {
    const at = instantSchema.parse('2026-12-07T16:22:00.000Z');
    expect(saveWords({ kind: 'saved', at }).words).toBe('Saved 4:22pm');
    expect(saveWords({ kind: 'waiting' }).words).toBe('Saving…');
  });

  test('a problem of the return says which cell and what becomes of it', () => {
    const problem = { code: 'unknown-code', file: 'episodes.csv', row: 12, column: 'LS', value: 'Q9' } as const;
    expect(returnProblemSentence(problem)).toBe('LS is “Q9”, which is not a code of the return. It is kept as it is');
    expect(returnProblemKind('unknown-code')).toBe('Unknown code');
  });
});
