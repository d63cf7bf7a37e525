import { TextInput } from '@mantine/core';
import type { ChildFacts } from '../../../../shared/domain/children/child-facts';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { codeLabel } from '../../../../shared/domain/codes/code-list';
import { ethnicities } from '../../../../shared/domain/codes/ethnicity';
import { sexes } from '../../../../shared/domain/codes/sex';
import { useRun } from '../../store/commands';
import { DateParts } from '../../ui/DateParts';
import { Section } from '../../ui/Section';
import classes from './Child.module.css';

type TextFact = 'given' | 'family' | 'knownAs' | 'pronouns' | 'language' | 'religion' | 'communication' | 'access';

const fields: readonly { readonly fact: TextFact; readonly label: string; readonly hint?: string }[] = [
  { fact: 'given', label: 'Given name' },
  { fact: 'family', label: 'Family name' },
  { fact: 'knownAs', label: 'Likes to be called (optional)', hint: 'Used in letters and on the agenda' },
  { fact: 'pronouns', label: 'Pronouns (optional)' },
  { fact: 'language', label: 'First language (optional)' },
  { fact: 'religion', label: 'Religion (optional)' },
  { fact: 'communication', label: 'Communicates best by (optional)' },
  { fact: 'access', label: 'Needs, to take part (optional)' },
];

const orNone = (words: string): string => (words === '' ? 'Not recorded' : words);

/** Who the child is. Saved as it is typed. */
export function Facts({ child }: { readonly child: ChildFile }) {
  const run = useRun();
  const { facts } = child;
  const change = (changed: Partial<ChildFacts>) => {
    run(child.id, { kind: 'change-facts', facts: changed });
  };
  return (
    <>
      <Section title="Who they are" count="Saved as you type">
        <div className={classes.fields}>
          {fields.map(({ fact, label, hint }) => (
            <TextInput
              key={fact}
              id={`fact-${fact}`}
              label={label}
              description={hint}
              autoComplete="off"
              value={facts[fact]}
              onChange={(event) => {
                change({ [fact]: event.currentTarget.value });
              }}
            />
          ))}
          <DateParts id="fact-born" legend="Date of birth" value={facts.born} onChange={(born) => change({ born })} />
        </div>
      </Section>
      <Section title="From the council’s return">
        <dl className={classes.facts}>
          <dt>Reference</dt>
          <dd>{child.reference}</dd>
          <dt>Sex</dt>
          <dd>{orNone(codeLabel(sexes, facts.sex))}</dd>
          <dt>Ethnicity</dt>
          <dd>{orNone(codeLabel(ethnicities, facts.ethnicity))}</dd>
          <dt>Unique pupil number</dt>
          <dd>{orNone(facts.upn)}</dd>
        </dl>
      </Section>
    </>
  );
}
