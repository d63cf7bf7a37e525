import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import classes from './Gate.module.css';

/** What the app keeps and where, said before anything is typed. */
export function WhatIsKept() {
  return (
    <Section title="What is kept, and where">
      <ul className={classes.kept}>
        <li>
          <Icon name="lock" />
          <span>
            Case words are encrypted on this laptop. Without the passphrase or the recovery key nobody can read them,
            not even IT.
          </span>
        </li>
        <li>
          <Icon name="hide" />
          <span>The app makes no network connection.</span>
        </li>
        <li>
          <Icon name="key" />
          <span>
            Lost both keys? The caseload cannot be opened again. The records you have filed are safe with the council.
          </span>
        </li>
      </ul>
    </Section>
  );
}
