import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, reversed, withChanges } from '../../src/shared/kernel/changes';
import type { Json } from '../../src/shared/kernel/json';

/** Any stored value, with keys that objects have by themselves among them. */
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json; object: Json; list: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, false, 0, 1, '', 'a', 'b'),
    tie('object'),
    tie('list'),
  ),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString', 'valueOf', '0', '1'), tie('value'), {
    noNullPrototype: true,
  }),
  list: fc.array(tie('value'), { maxLength: 4 }),
})).value;

describe('Changes', () => {
  it('lead from the value before to the value after', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(withChanges(a, changesBetween(a, b))).toStrictEqual(b);
      }),
    );
  });

  it('lead back when they are reversed', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(withChanges(b, reversed(changesBetween(a, b)))).toStrictEqual(a);
      }),
    );
  });

  it('are none between equal values', () => {
    fc.assert(
      fc.property(json, (a) => {
        expect(changesBetween(a, structuredClone(a))).toEqual([]);
      }),
    );
  });

  it('leave the values they were made from alone', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const before = structuredClone(a);
        withChanges(a, changesBetween(a, b));
        expect(a).toStrictEqual(before);
      }),
    );
  });

  it('of a field named as what every object has are changes like any other', () => {
    const hostile: Json = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as Json;
    const changed = withChanges({}, changesBetween({}, hostile));
    expect(JSON.stringify(changed)).toBe(JSON.stringify(hostile));
    expect(withChanges(changed, reversed(changesBetween({}, hostile)))).toEqual({});
  });

  it('of a new value are one, and so are those of a value that is gone', () => {
    expect(changesBetween(undefined, { a: 1 })).toEqual([{ path: [], after: { a: 1 } }]);
    expect(withChanges({ a: 1 }, reversed(changesBetween(undefined, { a: 1 })))).toBeUndefined();
  });
});
