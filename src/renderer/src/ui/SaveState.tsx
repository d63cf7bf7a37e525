import type { SaveWords } from '../content/save-words';
import { Icon } from './Icon';
import { LinkButton } from './LinkButton';
import classes from './SaveState.module.css';

/** "Saved 4:22pm", beside the heading. The live region of the app says it; this only shows it. */
export function SaveState({ state }: { readonly state: SaveWords }) {
  return (
    <span className={classes.save} data-kind={state.kind} data-testid="save-state">
      {state.kind === 'saving' ? null : <Icon name={state.kind === 'saved' ? 'ok' : 'stop'} />}
      {state.words}
      {state.retry === undefined ? null : <LinkButton onClick={state.retry}>Try again</LinkButton>}
    </span>
  );
}
