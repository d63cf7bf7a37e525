import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Note } from '../../../../src/renderer/src/ui/note/Note';
import type { NoteHandle } from '../../../../src/renderer/src/ui/note/note-props';
import { fromPlain, type RichText } from '../../../../src/shared/kernel/rich-text';
import { aStore } from '../../../support/builders/a-store';
import { shown } from '../../../support/shown';

const people = [
  { id: 'dad', name: 'Martin' },
  { id: 'nurse', name: 'Bridie' },
];

const open = async (text: string) => {
  const handle = createRef<NoteHandle>();
  const told = vi.fn<(text: RichText) => void>();
  let setOutside: (text: RichText) => void = () => undefined;
  function Holder() {
    const [value, setValue] = useState(fromPlain(text));
    setOutside = setValue;
    return (
      <Note
        id="note"
        label="Note: Where I live"
        quotationLabel="Nell’s words"
        people={people}
        value={value}
        handle={handle}
        onChange={(next) => {
          told(next);
          setValue(next);
        }}
        onDecision={() => undefined}
      />
    );
  }
  shown(aStore([]), <Holder />);
  const box = await screen.findByRole('textbox', { name: 'Note: Where I live' });
  const bring = (next: RichText) => {
    act(() => {
      setOutside(next);
    });
  };
  return { box, handle, told, bring, last: () => told.mock.lastCall?.[0] ?? [] };
};

const tool = (name: string) => screen.getByRole('button', { name });

describe('A note', () => {
  it('is a labelled box of several lines with a toolbar', async () => {
    const { box } = await open('Nell is well.');
    expect(box.getAttribute('aria-multiline')).toBe('true');
    expect(screen.getByRole('toolbar', { name: 'Writing' })).toBeDefined();
    expect(box.textContent).toBe('Nell is well.');
  });

  it('has one stop for Tab in its toolbar, and the arrows go round it', async () => {
    await open('');
    const names = ['Bold', 'Italic', 'List', 'Numbered list', 'Nell’s words', 'Keep from…', 'Decision'];
    expect(names.map((name) => tool(name).tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1]);
    act(() => tool('Bold').focus());
    fireEvent.keyDown(tool('Bold'), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(tool('Decision'));
    fireEvent.keyDown(tool('Decision'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tool('Bold'));
    fireEvent.keyDown(tool('Bold'), { key: 'End' });
    expect(tool('Decision').tabIndex).toBe(0);
  });

  it('tells nothing until something is written', async () => {
    const { told } = await open('Nell is well.');
    expect(told).not.toHaveBeenCalled();
  });

  it('turns a paragraph into a numbered list and the child’s words, and tells the text', async () => {
    const { last } = await open('I want a shelf.');
    fireEvent.click(tool('Numbered list'));
    expect(last()).toEqual([{ kind: 'numbered', level: 1, runs: [{ text: 'I want a shelf.' }] }]);
    fireEvent.click(tool('Nell’s words'));
    expect(last()).toEqual([{ kind: 'quotation', runs: [{ text: 'I want a shelf.' }] }]);
  });

  it('picks the sentence at the caret and keeps it marked until let go', async () => {
    const { box, handle } = await open('Tom to ring. Sue knows.');
    let picked: ReturnType<NoteHandle['pick']> | undefined;
    act(() => {
      picked = handle.current?.pick();
    });
    expect(picked).toEqual({ words: 'Tom to ring.', from: 'sentence' });
    expect(box.querySelector('.picked')?.textContent).toBe('Tom to ring.');
    act(() => handle.current?.letGo());
    expect(box.querySelector('.picked')).toBeNull();
  });

  it('keeps the words at the caret from the people chosen', async () => {
    const { last } = await open('Bethan has moved.');
    fireEvent.click(tool('Keep from…'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Martin' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep from 1 person' }));
    await waitFor(() =>
      expect(last()).toEqual([{ kind: 'paragraph', runs: [{ text: 'Bethan has moved.', withheldFrom: ['dad'] }] }]),
    );
  });

  it('takes in what changes outside, and does not tell it back', async () => {
    const { box, told, bring } = await open('Nell is well. She sleeps.');
    bring(fromPlain('Nell is well. She sleeps through.\nNew line.'));
    expect(box.textContent).toBe('Nell is well. She sleeps through.New line.');
    expect(told).not.toHaveBeenCalled();
  });
});
