/** Words whose spelling does not show how many syllables they have, by their number. */
const bySyllables: readonly (readonly [count: number, words: string])[] = [
  [1, 'child fire friend nurse our hour lives likes queue eye eyes shoe shoes aged'],
  [
    2,
    'being business client create diet different doing every evening going having lion people poem quiet ' +
      'reading really science seeing something sometimes someone somewhere trial violent homework bedtime lifetime ' +
      'safety nineteen ninety sixteen lovely likely lonely safely placement statement movement hopeful careful useful ' +
      'homeless cafe brilliant million special social',
  ],
  [
    3,
    'area areas created everyone everything family idea ideas interested interesting museum quietly therapist ' +
      'together whenever forever recipe karate period serious previous obvious various behaviour medium radio video ' +
      'stadium guardian vegetable violin',
  ],
  [4, 'society usually experience material especially reality'],
];
const known = new Map(bySyllables.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)));

const VOWELS = /[aeiouy]+/gu;
/** Vowels side by side that are said apart: `radiator`, `actual`, `playing`. */
const APART = /yi|i(?:a(?!l$|n$)|o(?!n|us))|(?<!q)ua(?=l|t)|eo(?!u|p)/gu;
/** A last e that is not said: `home`; not `table`. */
const SILENT_E = /[^aeiouy]e$/u;
const SAID_LE = /[^aeiouylr]le[sd]?$/u;
/** `likes` and `played`; not `houses`, `wanted`. */
const SILENT_ES = /[^aeiouysxzcg]es$/u;
const SAID_ES = /(?:ch|sh)es$/u;
const SILENT_ED = /[^aeiouytd]ed$/u;
/** `prism`, `rhythm`: a syllable without a vowel. */
const WITHOUT_VOWEL = /(?:sm|thm)$/u;

const endsSilent = (part: string): boolean =>
  !SAID_LE.test(part) && (SILENT_E.test(part) || (SILENT_ES.test(part) && !SAID_ES.test(part)) || SILENT_ED.test(part));

function bySpelling(part: string): number {
  const groups = part.match(VOWELS)?.length ?? 0;
  const apart = part.match(APART)?.length ?? 0;
  const count = groups + apart + (WITHOUT_VOWEL.test(part) ? 1 : 0) - (endsSilent(part) ? 1 : 0);
  return Math.max(1, count);
}

/** Syllables of an English word, by its spelling where it is not one of those that must be known. At least one. */
export function syllables(word: string): number {
  const parts = word
    .toLowerCase()
    .replaceAll(/[^a-z-]/gu, '')
    .split('-')
    .filter((part) => part !== '');
  const count = parts.reduce((sum, part) => sum + (known.get(part) ?? bySpelling(part)), 0);
  return Math.max(1, count);
}
