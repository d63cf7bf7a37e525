import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Stretch } from './sentence-at';

const key = new PluginKey<DecorationSet>('picked-words');

/** What the picked words are to be after this: a stretch, or none. */
type Pick = { readonly stretch: Stretch | null };

const isPick = (value: unknown): value is Pick => typeof value === 'object' && value !== null && 'stretch' in value;

const decorated = (state: EditorState, { stretch }: Pick, className: string): DecorationSet =>
  stretch === null
    ? DecorationSet.empty
    : DecorationSet.create(state.doc, [Decoration.inline(stretch.from, stretch.to, { class: className })]);

/** Says in a transaction which words stay marked while the work goes on elsewhere. */
export const withPicked = (tr: Transaction, stretch: Stretch | null): Transaction =>
  tr.setMeta(key, { stretch } satisfies Pick).setMeta('addToHistory', false);

/** Shows the words that a decision is being made of, while its fields hold the focus. Nothing of it is stored. */
export const PickedWords = Extension.create<{ readonly className: string }>({
  name: 'pickedWords',
  addOptions: () => ({ className: 'picked' }),
  addProseMirrorPlugins() {
    const { className } = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, shown, _before, state) {
            const pick: unknown = tr.getMeta(key);
            return isPick(pick) ? decorated(state, pick, className) : shown.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
