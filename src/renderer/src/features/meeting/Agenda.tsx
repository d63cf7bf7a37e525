import { owned } from '../../content/review-words';
import { Icon } from '../../ui/Icon';
import type { AgendaItem } from './agenda-items';
import classes from './meeting.module.css';

type Props = {
  readonly items: readonly AgendaItem[];
  readonly current: string;
  readonly childName: string;
  readonly onOpen: (item: AgendaItem) => void;
};

function Item({ item, current, onOpen }: { readonly item: AgendaItem } & Pick<Props, 'current' | 'onOpen'>) {
  const { code, title, state } = item;
  return (
    <li>
      <button
        type="button"
        className={classes.item}
        data-state={state.kind}
        aria-current={code === current ? 'true' : undefined}
        onClick={() => onOpen(item)}
      >
        <Icon name={state.icon} />
        <span>
          {title}
          {state.words === '' ? null : <small>{state.words}</small>}
          {state.kind === 'done' ? <span className={classes.heard}>, discussed</span> : null}
        </span>
      </button>
    </li>
  );
}

/** The agenda, in any order: each item leads to its note. */
export function Agenda({ items, current, childName, onOpen }: Props) {
  const group = (wanted: AgendaItem['group'], heading: string) => {
    const members = items.filter((item) => item.group === wanted);
    if (members.length === 0) return null;
    return (
      <section aria-label={heading}>
        <div className={classes.groupHead}>{heading}</div>
        <ul>
          {members.map((item) => (
            <Item key={item.code} item={item} current={current} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    );
  };
  return (
    <nav className={classes.agenda} aria-label="Agenda">
      {group('own', `${owned(childName)} own item`)}
      {group('everyone', 'Everyone’s items')}
    </nav>
  );
}
