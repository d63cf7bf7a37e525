import { Icon } from './Icon';
import { LinkButton } from './LinkButton';
import classes from './SaveState.module.css';

/** How the typing stands, in words. */
export type SaveWords = {
  readonly kind: 'saved' | 'saving' | 'failed';
  readonly words: string;
  readonly retry?: () => void;
};

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
