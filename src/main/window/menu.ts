import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/contract';
import type { ZoomChange } from './zoom';

export type MenuAction = MenuCommand | ZoomChange | 'lock';
type Role = 'cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'quit';
type Item =
  | 'line'
  | { readonly label: string; readonly role: Role }
  | {
      readonly label: string;
      readonly action: MenuAction;
      readonly keys?: string;
      /** Shown beside the words only: the page hears these keys itself, so that a text field keeps its own undo. */
      readonly keysAreThePages?: true;
      readonly hidden?: true;
    };
type Menu = { readonly label: string; readonly items: readonly Item[] };

const menus: readonly Menu[] = [
  {
    label: '&File',
    items: [
      { label: '&Save now', action: 'save-now', keys: 'CommandOrControl+S' },
      { label: '&Lock now', action: 'lock', keys: 'CommandOrControl+L' },
      'line',
      { label: 'E&xit', role: 'quit' },
    ],
  },
  {
    label: '&Edit',
    items: [
      { label: '&Undo', action: 'undo', keys: 'CommandOrControl+Z', keysAreThePages: true },
      { label: '&Redo', action: 'redo', keys: 'CommandOrControl+Y', keysAreThePages: true },
      'line',
      { label: 'Cu&t', role: 'cut' },
      { label: '&Copy', role: 'copy' },
      { label: '&Paste', role: 'paste' },
      { label: 'Select &all', role: 'selectAll' },
    ],
  },
  {
    label: '&View',
    items: [
      { label: 'Zoom &in', action: 'zoom-in', keys: 'CommandOrControl+Plus' },
      { label: 'Zoom in', action: 'zoom-in', keys: 'CommandOrControl+=', hidden: true },
      { label: 'Zoom in', action: 'zoom-in', keys: 'CommandOrControl+numadd', hidden: true },
      { label: 'Zoom &out', action: 'zoom-out', keys: 'CommandOrControl+-' },
      { label: 'Zoom out', action: 'zoom-out', keys: 'CommandOrControl+numsub', hidden: true },
      { label: '&Actual size', action: 'zoom-reset', keys: 'CommandOrControl+0' },
      { label: 'Actual size', action: 'zoom-reset', keys: 'CommandOrControl+num0', hidden: true },
      'line',
      { label: '&Full screen', role: 'togglefullscreen' },
    ],
  },
];

function template(item: Item, act: (action: MenuAction) => void): MenuItemConstructorOptions {
  if (item === 'line') return { type: 'separator' };
  if ('role' in item) return item;
  return {
    label: item.label,
    ...(item.keys === undefined ? {} : { accelerator: item.keys }),
    registerAccelerator: item.keysAreThePages !== true,
    visible: item.hidden !== true,
    click: () => {
      act(item.action);
    },
  };
}

/** The whole menu bar as Electron wants it; nothing of Electron's own menu (reload, developer tools) is in it. */
export const menuTemplate = (act: (action: MenuAction) => void): MenuItemConstructorOptions[] =>
  menus.map(({ label, items }) => ({ label, submenu: items.map((item) => template(item, act)) }));
