import type { Bytes } from '../../../src/shared/domain/vault/bytes';
import type { SealedRows } from '../../../src/shared/domain/vault/sealed-rows';
import type { Chance } from '../../support/seeded';
import { flipped, type Harm } from './damage-files';
import type { Damaged } from './judge';
import { tables, type Photo } from './photo';

type Row = Readonly<Record<string, unknown>>;
type TableName = (typeof tables)[number];

const keyNames = { seg: 'id', journal: 'seq', meta: 'k', history: 'id' } as const;

const rowsOf = (rows: SealedRows, table: TableName): readonly Row[] => rows[table];

const withRows = (
  { disk, rows }: Photo,
  changed: Partial<Record<TableName, readonly Row[]>>,
  what: string,
): Damaged => ({
  disk,
  rows: { ...rows, ...changed } as unknown as SealedRows,
  mayLose: false,
  what,
});

/** A table that has at least so many rows. */
function tableWith(rows: SealedRows, least: number, chance: Chance): TableName {
  return chance.pick(tables.filter((table) => rows[table].length >= least));
}

const keyOf = (table: TableName, row: Row | undefined): string => String(row?.[keyNames[table]]);

function two(list: readonly Row[], chance: Chance): readonly [number, number] {
  const one = chance.int(list.length);
  return [one, (one + 1 + chance.int(list.length - 1)) % list.length];
}

/** Each keeps its key and takes the other's body, as far as the body goes. */
function swapped(list: readonly Row[], key: string, [one, other]: readonly [number, number]): readonly Row[] {
  const [first, second] = [list[one] ?? {}, list[other] ?? {}];
  return list.map((row, at) => {
    if (at === one) return { ...second, [key]: first[key] };
    return at === other ? { ...first, [key]: second[key] } : row;
  });
}

const all = ['young', 'unfolded', 'behind', 'settled', 'late'] as const;

export const rowHarms = {
  'two rows swapped': {
    moments: all,
    harm: ({ photo }, chance) => {
      const table = tableWith(photo.rows, 2, chance);
      const list = rowsOf(photo.rows, table);
      const places = two(list, chance);
      const what = `${table} ${places.map((place) => keyOf(table, list[place])).join(' and ')}`;
      return withRows(photo, { [table]: swapped(list, keyNames[table], places) }, what);
    },
  },
  'one row rolled back': {
    moments: all,
    harm: ({ photo, earlier }, chance) => {
      const table = chance.pick(['seg', 'meta', 'history'] as const);
      const nth = chance.int(earlier.length);
      const before = earlier[nth];
      const was = before === undefined ? undefined : chance.pick(rowsOf(before.rows, table));
      const key = keyOf(table, was);
      const list = rowsOf(photo.rows, table).map((row) => (keyOf(table, row) === key && was !== undefined ? was : row));
      return withRows(photo, { [table]: list }, `${table} ${key} as after round ${nth}`);
    },
  },
  'the whole database rolled back': {
    moments: all,
    harm: ({ photo, earlier }, chance) => {
      const nth = chance.int(earlier.length);
      return withRows(photo, earlier[nth]?.rows ?? {}, `as after round ${nth}`);
    },
  },
  'one row gone': {
    moments: all,
    harm: ({ photo }, chance) => {
      const table = tableWith(photo.rows, 1, chance);
      const list = rowsOf(photo.rows, table);
      const gone = chance.int(list.length);
      return withRows(photo, { [table]: list.filter((_, at) => at !== gone) }, `${table} ${keyOf(table, list[gone])}`);
    },
  },
  'one row flipped': {
    moments: all,
    harm: ({ photo }, chance) => {
      const table = tableWith(photo.rows, 1, chance);
      const list = rowsOf(photo.rows, table);
      const at = chance.int(list.length);
      const row = list[at] ?? {};
      const field = chance.pick(Object.keys(row).filter((name) => row[name] instanceof Uint8Array));
      const changed = flipped(row[field] as Bytes, chance);
      const rows = list.map((each, place) => (place === at ? { ...row, [field]: changed.bytes } : each));
      return withRows(photo, { [table]: rows }, `${table} ${keyOf(table, row)}.${field} at ${changed.at.join(',')}`);
    },
  },
  'some rows only': {
    moments: all,
    harm: ({ photo }, chance) => {
      const kept = tables.map((table) => {
        const share = chance.int(101);
        return [table, rowsOf(photo.rows, table).filter(() => chance.int(100) < share)] as const;
      });
      const what = kept.map(([table, rows]) => `${rows.length} ${table}`).join(', ');
      return withRows(photo, Object.fromEntries(kept), what);
    },
  },
  'the database emptied': {
    moments: all,
    harm: ({ photo }) => withRows(photo, { seg: [], journal: [], meta: [], history: [] }, 'all of it'),
  },
} as const satisfies Record<string, Harm>;
