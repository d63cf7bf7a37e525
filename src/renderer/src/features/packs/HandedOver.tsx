import { counted } from '../../content/counts';
import { dayAndTime } from '../../content/times';
import { useVaultState } from '../../store/caseload';
import { Section } from '../../ui/Section';
import classes from './Packs.module.css';
import { reasonWords } from './words';

const SHOWN = 10;

/** The hand-overs of before, the latest first. */
export function HandedOver() {
  const { handOvers } = useVaultState();
  const before = Object.entries(handOvers)
    .sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
    .slice(0, SHOWN);
  if (before.length === 0) return null;
  return (
    <Section title="Handed over before">
      <ul className={classes.facts}>
        {before.map(([id, { at, way, reason, who, children }]) => (
          <li key={id}>
            {dayAndTime(at)}: {counted(children.length, 'child', 'children')} {way === 'given' ? 'to' : 'from'}{' '}
            {who === '' ? 'whoever has the passphrase' : who}. {reasonWords[reason]}, pack {id}.
          </li>
        ))}
      </ul>
    </Section>
  );
}
