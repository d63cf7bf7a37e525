import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { People } from '../../../src/renderer/src/features/child/People';
import { useChild } from '../../../src/renderer/src/store/caseload';
import { aChild } from '../../support/builders/a-child';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const child = aChild().build();

function PeopleOf({ id }: { readonly id: string }) {
  const file = useChild(id);
  return file === undefined ? null : <People child={file} />;
}

const type = (label: string, text: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};

test('A person is added with who they are and what they are sent', () => {
  const store = aStore([child]);
  shown(store, <PeopleOf id={child.id} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  type('Name', 'Sue Feeney');
  type('Who they are to the child', 'Foster carer');
  fireEvent.click(screen.getByRole('radio', { name: 'The whole record' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add this person' }));
  expect(screen.getByRole('row', { name: /Sue Feeney.*Foster carer.*whole record/u })).toBeDefined();
  expect(Object.values(store.child(child.id)?.people ?? {})).toMatchObject([{ name: 'Sue Feeney', receives: 'full' }]);
});

test('A name that is missing is said at the top and by its field, and nothing is kept', () => {
  const store = aStore([child]);
  shown(store, <PeopleOf id={child.id} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add this person' }));
  expect(screen.getByRole('group', { name: 'There is a problem' })).toBe(document.activeElement);
  expect(screen.getAllByText('Enter their name')).toHaveLength(2);
  expect(store.child(child.id)?.people).toEqual({});
});

test('Parts that are withheld need a reason', () => {
  shown(aStore([child]), <PeopleOf id={child.id} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  type('Name', 'Reece Palmer');
  type('Who they are to the child', 'Dad');
  fireEvent.click(screen.getByRole('radio', { name: 'The record with parts withheld' }));
  fireEvent.click(screen.getByRole('button', { name: 'Add this person' }));
  expect(screen.getAllByText('Enter why parts are withheld')).toHaveLength(2);
});
