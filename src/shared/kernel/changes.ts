import { isJsonList as isList, isJsonObject, type Json, type JsonObject } from './json';

/** One field that changed, by its path. `before` is absent for a field that is new, `after` for one that is gone. */
export type FieldChange = { readonly path: readonly string[]; readonly before?: Json; readonly after?: Json };

const change = (path: readonly string[], before: Json | undefined, after: Json | undefined): FieldChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** The object's own value by that name; what every object inherits (toString) is none. */
const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const entry = (list: readonly Json[], index: number): JsonObject => {
  const value = list[index];
  return value === undefined ? {} : { [String(index)]: value };
};

function* listChanges(
  before: readonly Json[],
  after: readonly Json[],
  path: readonly string[],
): Generator<FieldChange> {
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    yield* objectChanges(entry(before, index), entry(after, index), path);
  }
}

function* objectChanges(before: JsonObject, after: JsonObject, path: readonly string[]): Generator<FieldChange> {
  for (const key of Object.keys(before)) yield* valueChanges(before[key], own(after, key), [...path, key]);
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) yield* valueChanges(undefined, after[key], [...path, key]);
  }
}

function* valueChanges(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
): Generator<FieldChange> {
  if (before === after) return;
  if (isJsonObject(before) && isJsonObject(after)) yield* objectChanges(before, after, path);
  else if (isList(before) && isList(after)) yield* listChanges(before, after, path);
  else yield change(path, before, after);
}

/** The fields that differ, deepest first meeting point: lists by position, objects by key. Equal values give none. */
export const changesBetween = (before: Json | undefined, after: Json | undefined): readonly FieldChange[] => [
  ...valueChanges(before, after, []),
];

function withChild(container: Json | undefined, key: string, value: Json | undefined): Json {
  if (isList(container)) {
    const list = [...container];
    if (value === undefined) return list.slice(0, Number(key));
    list[Number(key)] = value;
    return list;
  }
  const { [key]: _gone, ...rest } = isJsonObject(container) ? container : {};
  if (value === undefined) return rest;
  return isJsonObject(container) ? { ...container, [key]: value } : { [key]: value };
}

function child(container: Json | undefined, key: string): Json | undefined {
  if (isList(container)) return container[Number(key)];
  return isJsonObject(container) ? own(container, key) : undefined;
}

function withField(root: Json | undefined, path: readonly string[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return withChild(root, key, rest.length === 0 ? value : withField(child(root, key), rest, value));
}

/** The value with each change's `after` in place: `withChanges(a, changesBetween(a, b))` equals `b`. */
export function withChanges(root: Json | undefined, changes: readonly FieldChange[]): Json | undefined {
  return changes.reduce<Json | undefined>((value, { path, after }) => withField(value, path, after), root);
}

/** The changes that lead back: each field's `after` becomes its `before`, last change first. */
export const reversed = (changes: readonly FieldChange[]): readonly FieldChange[] =>
  changes.map(({ path, before, after }) => change(path, after, before)).reverse();
