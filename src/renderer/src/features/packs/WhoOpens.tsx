import { Checkbox, Radio, Stack } from '@mantine/core';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { fieldIds, type MakePack } from './use-make-pack';
import classes from './Packs.module.css';

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

function People({ form: { draft, change, known, errors } }: { readonly form: MakePack }) {
  return (
    <div id={fieldIds.people}>
      <Checkbox.Group
        label="People whose words you compared"
        description="Only their caseload opens the pack. There is no passphrase to pass on."
        error={errors.people}
        value={[...draft.people]}
      >
        <Stack gap="sm" mt="xs">
          {known.map(({ half }) => (
            <Checkbox
              key={half.sign}
              value={half.sign}
              label={half.name}
              description={half.role}
              onChange={() => change({ people: toggled(draft.people, half.sign) })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </div>
  );
}

function Passphrase({ form: { draft, change, errors, strength, suggest } }: { readonly form: MakePack }) {
  const { passphrase, again } = draft;
  return (
    <>
      <NewPassphrase
        ids={{ passphrase: fieldIds.passphrase, again: fieldIds.again }}
        label="Passphrase of the pack"
        typed={{ passphrase, again }}
        errors={errors}
        strength={strength}
        suggest={suggest}
        onChange={change}
      />
      <p className={classes.muted}>
        Tell it by phone or in person, never in the same message as the pack. Without it nobody opens the pack.
      </p>
    </>
  );
}

/** Who can open the pack: known people's caseloads, or whoever is told a passphrase. */
export function WhoOpens({ form }: { readonly form: MakePack }) {
  const { draft, change, known } = form;
  return (
    <div className={classes.part}>
      <Radio.Group
        label="Who opens it"
        value={draft.by}
        onChange={(by) => change({ by: by === 'people' ? 'people' : 'passphrase' })}
      >
        <Stack gap="sm" mt="xs">
          <Radio
            value="people"
            label="People I know"
            disabled={known.length === 0}
            description={
              known.length === 0
                ? 'Nobody yet: add their public half in Settings, and compare six words over the phone.'
                : 'Safest: sealed to their caseload'
            }
          />
          <Radio
            value="passphrase"
            label="Whoever has a passphrase"
            description="For someone who is not known here yet"
          />
        </Stack>
      </Radio.Group>
      {draft.by === 'people' ? <People form={form} /> : <Passphrase form={form} />}
    </div>
  );
}
