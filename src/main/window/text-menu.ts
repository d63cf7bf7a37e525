import { Menu, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';

/** What a right click offers on text: to copy what is selected, and in a field to change it. Empty elsewhere. */
function textMenu({ isEditable, selectionText, editFlags }: ContextMenuParams): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: 'Copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText === '' ? [] : [copy];
  return [
    { role: 'cut', label: 'Cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: 'Paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: 'Select all', enabled: editFlags.canSelectAll },
  ];
}

export function showTextMenu(params: ContextMenuParams): void {
  const items = textMenu(params);
  if (items.length > 0) Menu.buildFromTemplate(items).popup();
}
