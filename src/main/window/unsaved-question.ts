import { type BrowserWindow, dialog } from 'electron';

const verbs = { close: 'Close', lock: 'Lock' } as const;

/** Asks in words before unsaved work is given up; the safe answer is the one that Enter and Escape give. */
export async function givesUpUnsavedWork(window: BrowserWindow, ending: keyof typeof verbs): Promise<boolean> {
  const verb = verbs[ending];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Chairside',
    message: 'Not everything is saved',
    detail: `Chairside could not write the last changes to this computer. If you ${verb.toLowerCase()} now, they are lost.`,
    buttons: ['Keep working', `${verb} and lose them`],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
