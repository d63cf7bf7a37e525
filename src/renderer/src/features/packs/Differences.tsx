import { Button, Radio } from '@mantine/core';
import { useMemo } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { choicesFor, kindOf, type Choice, type Difference } from '../../../../shared/domain/packs/differences';
import { mergeChild } from '../../../../shared/domain/packs/merge';
import type { ChildPlan } from '../../../../shared/domain/packs/plan';
import type { Instant } from '../../../../shared/kernel/clock';
import { changeWords } from '../../content/change-words';
import { namedIn } from '../../content/named';
import type { Named } from '../../content/review-words';
import { useProfile } from '../../store/caseload';
import classes from './Packs.module.css';
import { chooseAll, choiceOf, placeOf, type Chosen } from './pack-choices';

type Differs = Extract<ChildPlan, { readonly kind: 'differs' }>;
type Props = {
  readonly plan: Differs;
  readonly madeAt: Instant;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

const choiceWords: Readonly<Record<Choice, string>> = {
  mine: 'Keep mine',
  theirs: 'Take theirs',
  both: 'Keep both',
};

function wordsFor(choice: Choice, difference: Difference): string {
  const kind = kindOf(difference);
  if (kind === 'only-theirs') return choice === 'theirs' ? 'Take it' : 'Leave it out';
  if (kind === 'only-mine') return choice === 'mine' ? 'Keep it' : 'Remove it';
  return choiceWords[choice];
}

const orNothing = (words: string): string => (words === '' ? 'Nothing' : words);

/** Everything of both sides, so that each id of either has its name. */
const together = ({ mine, theirs }: Differs) =>
  mergeChild(mine, theirs, (each) => (kindOf(each) === 'only-theirs' ? 'theirs' : 'mine'));

type RowProps = Props & { readonly difference: Difference; readonly file: ChildFile; readonly named: Named };

function Row({ plan, madeAt, difference, chosen, onChange, file, named }: RowProps) {
  const { path, mine, theirs } = difference;
  const entry = {
    path,
    ...(mine === undefined ? {} : { before: mine }),
    ...(theirs === undefined ? {} : { after: theirs }),
    by: '',
    from: madeAt,
    to: madeAt,
    label: 'take-pack',
  };
  const { where, field, before, after } = changeWords(file, entry, named);
  const title = field === '' ? where : field;
  const place = placeOf(plan.theirs.id, difference);
  const made = choiceOf(chosen, plan.theirs.id, difference);
  const choose = (choice: Choice) => onChange({ ...chosen, choices: new Map([...chosen.choices, [place, choice]]) });
  return (
    <tr>
      <td>
        <b>{title}</b>
        {field === '' ? null : <small>{where}</small>}
      </td>
      <td>{orNothing(before)}</td>
      <td>{orNothing(after)}</td>
      <td>
        <div role="radiogroup" aria-label={field === '' ? where : `${field}, ${where}`} className={classes.choices}>
          {choicesFor(difference).map((choice) => (
            <Radio
              key={choice}
              name={place}
              label={wordsFor(choice, difference)}
              checked={made === choice}
              onChange={() => choose(choice)}
            />
          ))}
        </div>
      </td>
    </tr>
  );
}

/** Each place in which the two files of a child differ, side by side, with what is done about it. */
export function Differences(props: Props) {
  const { plan, chosen, onChange } = props;
  const { differences, finalHere } = plan;
  const file = useMemo(() => together(plan), [plan]);
  const named = namedIn(file, useProfile());
  return (
    <>
      {finalHere.length === 0 ? null : (
        <p className={classes.muted}>A review that is final here stays as it is, whatever the pack says.</p>
      )}
      {differences.length === 0 ? (
        <p className={classes.muted}>Nothing to choose: final records, or where they were exported to, come along.</p>
      ) : (
        <div className={classes.part}>
          <div className={classes.row}>
            <Button onClick={() => onChange(chooseAll(chosen, plan, 'theirs'))}>Take all of theirs</Button>
            <Button onClick={() => onChange(chooseAll(chosen, plan, 'mine'))}>Keep all of mine</Button>
          </div>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.what}>
                  What
                </th>
                <th scope="col">Here</th>
                <th scope="col">In the pack</th>
                <th scope="col" className={classes.choice}>
                  Your choice
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <Row key={difference.path.join('/')} {...props} difference={difference} file={file} named={named} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
