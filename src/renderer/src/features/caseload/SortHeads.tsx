import { Icon } from '../../ui/Icon';
import type { Column, Sort } from './caseload-view';
import classes from './Caseload.module.css';

const heads: readonly { readonly column: Column; readonly words: string }[] = [
  { column: 'child', words: 'Child' },
  { column: 'age', words: 'Age' },
  { column: 'legal', words: 'Legal status' },
  { column: 'lives', words: 'Where they live' },
  { column: 'next', words: 'Next review' },
  { column: 'waiting', words: 'Also due, drift' },
];

const turned = (sort: Sort, column: Column): Sort => ({
  column,
  direction: sort.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

/** The head of the list: each name sorts by its column. */
export function SortHeads({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        {heads.map(({ column, words }) => (
          <div
            key={column}
            role="columnheader"
            data-column={column}
            aria-sort={sort.column === column ? sort.direction : 'none'}
          >
            <button
              type="button"
              onClick={() => {
                onSort(turned(sort, column));
              }}
            >
              {words}
              {sort.column === column ? <Icon name={sort.direction === 'ascending' ? 'down' : 'up'} /> : null}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
