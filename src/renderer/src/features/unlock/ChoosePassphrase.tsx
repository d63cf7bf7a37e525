import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { defaultProfile } from '../../../../shared/domain/profile/default-profile';
import type { Weakness } from '../../../../shared/domain/vault/passphrase-strength';
import { failureSentence } from '../../content/failures';
import { weaknessWords } from '../../content/passphrase-words';
import type { MadeVault } from '../../store/session-types';
import { useSessionActions } from '../../store/session';
import { usePassphraseStrength } from '../../store/passphrase-strength';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import { NewPassphrase, type TypedTwice } from '../../ui/NewPassphrase';
import { PageHeading } from '../../ui/PageHeading';
import classes from './Gate.module.css';

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

function errorsOf(answers: Answers, weakness: Weakness | null): Errors {
  const problem = answers.passphrase.trim() === '' ? 'Enter a passphrase' : undefined;
  const weak = weakness === null ? undefined : weaknessWords[weakness];
  const passphrase = problem ?? weak;
  const again = passphrase === undefined ? againError(answers) : undefined;
  return {
    ...(answers.name.trim() === '' ? { name: 'Enter your name' } : {}),
    ...(answers.role.trim() === '' ? { role: 'Enter your job title' } : {}),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(again === undefined ? {} : { again }),
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
  const { strength, measure, suggest } = usePassphraseStrength(answers.passphrase, [answers.name]);

  const say = (words: string) => {
    setFailure(words);
    setAttempt(attempt + 1);
  };
  const submit = async () => {
    setBusy(true);
    const measured = answers.passphrase.trim() === '' ? { weakness: null } : await measure();
    setBusy(false);
    const found = errorsOf(answers, measured?.weakness ?? null);
    setErrors(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    if (measured === null) {
      say(failureSentence('unexpected'));
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
    say(failureSentence(made.error.code));
  };
  const answerBoth = (typed: TypedTwice) => {
    setAnswers({ ...answers, ...typed });
  };
  const answer = (part: keyof Answers) => (value: string) => {
    setAnswers({ ...answers, [part]: value });
  };
  const problems: readonly Problem[] = [
    ...problemsOf(errors),
    ...(failure === undefined ? [] : [{ id: 'failure', words: failure, go: () => undefined }]),
  ];
  return { answers, answer, answerBoth, errors, problems, attempt, busy, submit, strength, suggest };
}

/** The first step: who chairs, and the passphrase. */
export function ChoosePassphrase({ onMade }: { readonly onMade: (made: MadeVault) => void }) {
  const { answers, answer, answerBoth, errors, problems, attempt, busy, submit, strength, suggest } =
    usePassphraseForm(onMade);
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
          <NewPassphrase
            ids={ids}
            label="Passphrase"
            typed={answers}
            errors={errors}
            {...{ strength, suggest }}
            onChange={answerBoth}
          />
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
