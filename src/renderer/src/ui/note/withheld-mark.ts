import { Mark } from '@tiptap/core';

const SEPARATOR = ' ';

declare module '@tiptap/core' {
  // The editor's own way of learning a command: each extension widens this.
  interface Commands<ReturnType> {
    withheld: {
      /** Marks the words chosen as not to be read by these people, by id; nobody: takes the mark away. */
      withholdFrom: (people: readonly string[]) => ReturnType;
    };
  }
}

const parsePeople = (element: HTMLElement): readonly string[] =>
  (element.dataset['withheldFrom'] ?? '').split(SEPARATOR).filter((id) => id !== '');

/** Words kept from named people: the record each of them is sent leaves these out. */
export const Withheld = Mark.create({
  name: 'withheld',
  inclusive: false,
  addAttributes: () => ({
    from: {
      default: [],
      parseHTML: parsePeople,
      renderHTML: ({ from }: Record<string, unknown>) => ({
        'data-withheld-from': Array.isArray(from) ? from.join(SEPARATOR) : '',
      }),
    },
  }),
  parseHTML: () => [{ tag: 'mark[data-withheld-from]' }],
  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],
  addCommands() {
    return {
      withholdFrom:
        (people) =>
        ({ chain }) =>
          people.length === 0
            ? chain().extendMarkRange(this.name).unsetMark(this.name).run()
            : chain().setMark(this.name, { from: people }).run(),
    };
  },
});
