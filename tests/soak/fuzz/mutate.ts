import { concatBytes, type Bytes } from '../../../src/shared/domain/vault/bytes';
import type { Chance } from '../../support/seeded';

type Mutate = (bytes: Bytes, chance: Chance) => Bytes;

const place = (bytes: Bytes, chance: Chance): number => chance.int(Math.max(1, bytes.length));

function stretch(bytes: Bytes, chance: Chance): readonly [number, number] {
  const from = place(bytes, chance);
  return [from, Math.min(bytes.length, from + 1 + chance.int(200))];
}

/** What a length is written as when it lies. */
const lies = [0, 1, 4, 0x7f_ff_ff_ff, 0x80_00_00_00, 0xff_ff_ff_ff, 1 << 26, (1 << 26) + 1] as const;

function withNumber(bytes: Bytes, at: number, value: number): Bytes {
  const changed = bytes.slice();
  if (at + 4 <= changed.length) new DataView(changed.buffer).setUint32(at, value >>> 0);
  return changed;
}

const mutations: readonly Mutate[] = [
  (bytes, chance) => {
    const changed = bytes.slice();
    for (let count = 1 + chance.int(8); count > 0; count -= 1) {
      const at = place(bytes, chance);
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.int(8));
    }
    return changed;
  },
  (bytes, chance) => bytes.slice(0, place(bytes, chance)),
  (bytes, chance) => bytes.slice(place(bytes, chance)),
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return concatBytes([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return concatBytes([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const at = place(bytes, chance);
    return concatBytes([bytes.subarray(0, at), chance.bytes(1 + chance.int(300)), bytes.subarray(at)]);
  },
  (bytes, chance) => withNumber(bytes, place(bytes, chance), chance.pick(lies)),
  (bytes, chance) => withNumber(bytes, chance.int(64), chance.pick(lies)),
  (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return bytes.slice().fill(chance.pick([0, 0xff, 0x43]), from, to);
  },
  (bytes) => concatBytes([bytes, bytes]),
  (_, chance) => chance.bytes(chance.int(2_000)),
];

/** The bytes, harmed once or a few times over. */
export function mutated(bytes: Bytes, chance: Chance): Bytes {
  let changed = bytes;
  for (let times = 1 + chance.int(3); times > 0; times -= 1) changed = chance.pick(mutations)(changed, chance);
  return changed;
}

type Surgery = (chance: Chance) => unknown;

const strange: readonly Surgery[] = [
  () => null,
  () => -1,
  () => 1e308,
  () => 0.5,
  () => Number.MAX_SAFE_INTEGER,
  () => '',
  () => true,
  () => [],
  () => ({}),
  () => ({ ['__proto__']: 1, constructor: null, toString: 'x' }),
  (chance) => 'A'.repeat(chance.int(200_000)),
  (chance) => Array.from({ length: chance.int(20_000) }, () => 'AAAA'),
  (chance) => {
    const depth = chance.int(3_000);
    const nested: unknown = JSON.parse(`${'['.repeat(depth)}0${']'.repeat(depth)}`);
    return nested;
  },
];

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function holders(value: unknown): readonly Holder[] {
  return isHolder(value) ? [value, ...Object.values(value).flatMap(holders)] : [];
}

/** JSON of the right kind with one value of it strange, gone, added or of another version; or no JSON at all. */
export function mutatedJson(text: string, chance: Chance): string {
  const how = chance.int(6);
  if (how === 0) return new TextDecoder().decode(mutated(new Uint8Array(new TextEncoder().encode(text)), chance));
  if (how === 1) return `${'{"format":'.repeat(1 + chance.int(20_000))}1`;
  const root: unknown = JSON.parse(text);
  const holder = chance.pick(holders(root));
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? 'more' : chance.pick(keys);
  if (how === 2) Reflect.deleteProperty(holder, key);
  else if (how === 3) holder[`more-${chance.int(9)}`] = chance.pick(strange)(chance);
  else if (how === 4 && isHolder(root)) root['format'] = chance.pick([0, 2, 3.5, '1', null, 1e9]);
  else holder[key] = chance.pick(strange)(chance);
  return JSON.stringify(root);
}
