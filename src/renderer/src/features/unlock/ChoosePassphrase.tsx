import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { defaultProfile } from '../../../../shared/domain/profile/default-profile';
import { failureSentence } from '../../content/failures';
import type { MadeVault } from '../../store/session-types';
import { useSessionActions } from '../../store/session';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { PassphraseField } from '../../ui/PassphraseField';
import { Status } from '../../ui/Status';
import classes from './Gate.module.css';
import { passphraseProblem } from './passphrase-floor';
import { passphraseProblemWords } from './words';

type Answers = { readonly name: string; readonly role: string; readonly passphrase: string; readonly again: string };
type Errors = { readonly [K in keyof Answers]?: string };

const ids: Readonly<Record<keyof Answers, string>> = {
  name: 'chair-name',
  role: 'chair-role',
  passphrase: 'new-passphrase',
  again: 'new-passphrase-again',
};

function againError({ passphrase, again }: Answers): string | undefined {
  if (again === '') return 'Enter the passphrase again';
  return again === passphrase ? undefined : 'The two passphrases are not the same';
}

function errorsOf(answers: Answers): Errors {
  const problem = passphraseProblem(answers.passphrase);
  const again = againError(answers);
  return {
    ...(answers.name.trim() === '' ? { name: 'Enter your name' } : {}),
    ...(answers.role.trim() === '' ? { role: 'Enter your job title' } : {}),
    ...(problem === null ? {} : { passphrase: passphraseProblemWords[problem] }),
    ...(problem === null && again !== undefined ? { again } : {}),
  };
}

const problemsOf = (errors: Errors): readonly Problem[] =>
  (['name', 'role', 'passphrase', 'again'] as const).flatMap((part) => {
    const words = errors[part];
    const go = () => document.getElementById(ids[part])?.focus();
    return words === undefined ? [] : [{ id: part, words, go }];
  });

function usePassphraseForm(onMade: (made: MadeVault) => void) {
  const { create } = useSessionActions();
  const [answers, setAnswers] = useState<Answers>({
    name: '',
    role: defaultProfile.officer.title,
    passphrase: '',
    again: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    const found = errorsOf(answers);
    setErrors(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    setBusy(true);
    const { name, role, passphrase } = answers;
    const chair = { name: name.trim(), role: role.trim() };
    const made = await create({ place: 'own', kind: 'chair', passphrase, chair });
    setBusy(false);
    if (made.ok) {
      onMade(made.value);
      return;
    }
    setFailure(failureSentence(made.error.code));
    setAttempt(attempt + 1);
  };
  const answer = (part: keyof Answers) => (value: string) => {
    setAnswers({ ...answers, [part]: value });
  };
  const problems: readonly Problem[] = [
    ...problemsOf(errors),
    ...(failure === undefined ? [] : [{ id: 'failure', words: failure, go: () => undefined }]),
  ];
  return { answers, answer, errors, problems, attempt, busy, submit };
}

function PassphrasePair({ form }: { readonly form: ReturnType<typeof usePassphraseForm> }) {
  const { answers, answer, errors } = form;
  const longEnough = passphraseProblem(answers.passphrase) === null;
  return (
    <div className={classes.two}>
      <div>
        <PassphraseField
          id={ids.passphrase}
          label="Passphrase"
          hint="5 ordinary words are easiest to type"
          value={answers.passphrase}
          error={errors.passphrase}
          onChange={answer('passphrase')}
        />
        {longEnough ? <Status kind="in-order">Long enough</Status> : null}
      </div>
      <div>
        <PassphraseField
          id={ids.again}
          label="Passphrase again"
          hint="You can paste it"
          value={answers.again}
          error={errors.again}
          onChange={answer('again')}
        />
        {longEnough && answers.again === answers.passphrase ? <Status kind="in-order">The same</Status> : null}
      </div>
    </div>
  );
}

/** The first step: who chairs, and the passphrase. */
export function ChoosePassphrase({ onMade }: { readonly onMade: (made: MadeVault) => void }) {
  const form = usePassphraseForm(onMade);
  const { answers, answer, errors, problems, attempt, busy, submit } = form;
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <main className={classes.door}>
        <div className={classes.inside}>
          <ErrorSummary problems={problems} attempt={attempt} />
          <PageHeading caption="Set up my caseload" flush>
            Say who you are and choose a passphrase
          </PageHeading>
          <div className={classes.two}>
            <TextInput
              id={ids.name}
              label="Your name"
              description="As records and letters name you"
              autoComplete="off"
              value={answers.name}
              error={errors.name}
              onChange={(event) => answer('name')(event.currentTarget.value)}
            />
            <TextInput
              id={ids.role}
              label="Your job title"
              description="As records and letters say it"
              autoComplete="off"
              value={answers.role}
              error={errors.role}
              onChange={(event) => answer('role')(event.currentTarget.value)}
            />
          </div>
          <PassphrasePair form={form} />
        </div>
        <footer className={classes.bottom}>
          <Button type="submit" variant="filled" size="lg" aria-disabled={busy}>
            Make my recovery key
          </Button>
          <span role="status">{busy ? 'Making your keys…' : ''}</span>
          <span className={`${classes.small ?? ''} ${classes.muted ?? ''} ${classes.end ?? ''}`}>
            Next: keep your recovery key
          </span>
        </footer>
      </main>
    </form>
  );
}
