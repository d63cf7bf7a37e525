import { Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Icon } from '../Icon';
import classes from './note.module.css';
import type { NotePerson } from './note-props';
import { withPicked } from './picked-words';
import type { Stretch } from './sentence-at';
import { ToolButton } from './ToolButton';
import { stretchHere } from './use-note-handle';
import type { RovingPlace } from './use-roving';

type Props = { readonly editor: Editor; readonly people: readonly NotePerson[]; readonly place: RovingPlace };

/** Whom the words here are kept from already. */
function alreadyFrom(editor: Editor): readonly string[] {
  const from: unknown = editor.getAttributes('withheld')['from'];
  return Array.isArray(from) ? from.filter((id): id is string => typeof id === 'string') : [];
}

function withhold(editor: Editor, stretch: Stretch, people: readonly string[]): void {
  const chain = editor.chain().focus().setTextSelection(stretch);
  chain.withholdFrom(people).setTextSelection(stretch.to).run();
}

const pressWords = (count: number): string => {
  if (count === 0) return 'Show to everyone';
  return count === 1 ? 'Keep from 1 person' : `Keep from ${count} people`;
};

type ChoiceProps = {
  readonly people: readonly NotePerson[];
  readonly from: readonly string[];
  readonly onChange: (from: readonly string[]) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
};

function Choice({ people, from, onChange, onKeep, onCancel }: ChoiceProps) {
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label="Keep these words from"
        value={[...from]}
        onChange={(ids) => {
          onChange(ids);
        }}
      >
        <div className={classes.choices}>
          {people.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <Group gap="sm">
        <Button variant="filled" onClick={onKeep}>
          {pressWords(from.length)}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}

/** Says who is not to read the words chosen: each copy of the record leaves them out for those people. */
export function KeepFrom({ editor, people, place }: Props) {
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [from, setFrom] = useState<readonly string[]>([]);
  const open = () => {
    const here = stretchHere(editor).stretch;
    if (here === null) return;
    editor.view.dispatch(withPicked(editor.state.tr, here));
    setFrom(alreadyFrom(editor));
    setStretch(here);
  };
  const close = () => {
    setStretch(null);
    editor.view.dispatch(withPicked(editor.state.tr, null));
  };
  const keep = () => {
    close();
    if (stretch !== null) withhold(editor, stretch, from);
  };
  return (
    <Popover withRoles={false} opened={stretch !== null} onDismiss={close} position="bottom-start" width={352}>
      <Popover.Target>
        <ToolButton name="Keep from…" place={place} opens expanded={stretch !== null} onPress={open}>
          <Icon name="hide" />
          Keep from…
        </ToolButton>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Keep from">
        <Choice people={people} from={from} onChange={setFrom} onKeep={keep} onCancel={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
