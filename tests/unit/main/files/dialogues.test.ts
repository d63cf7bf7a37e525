import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { dialogues } from '../../../../src/main/files/dialogues';

const asked = vi.hoisted((): (OpenDialogOptions | SaveDialogOptions)[] => []);
vi.mock('electron', () => {
  const ask = (_window: unknown, options: OpenDialogOptions) => {
    asked.push(options);
    return Promise.resolve({ canceled: true, filePaths: [], filePath: '' });
  };
  return { dialog: { showOpenDialog: ask, showSaveDialog: ask } };
});

describe('what the system is asked to open and save', () => {
  it('is added to no list of recent documents', async () => {
    const { isOpen, forget, ...ask } = dialogues(() => Object.create({}) as BrowserWindow);
    for (const each of Object.values(ask)) await each('Record.docx');
    expect(asked.length).toBe(Object.keys(ask).length);
    for (const { title, properties } of asked) expect(properties, title).toContain('dontAddToRecent');
    expect(isOpen()).toBe(false);
    forget();
  });
});
