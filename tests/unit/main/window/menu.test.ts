import { describe, expect, it } from 'vitest';
import { menuTemplate, type MenuAction } from '../../../../src/main/window/menu';

const items = (act: (action: MenuAction) => void = () => undefined) =>
  menuTemplate(act).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe('the menu', () => {
  it('has nothing that reloads the page or opens developer tools', () => {
    const roles = items().map(({ role }) => role);
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'undo', 'redo'] as const) {
      expect(roles).not.toContain(role);
    }
  });

  it('leaves undo and redo keys to the page, so that a text field keeps its own', () => {
    for (const label of ['&Undo', '&Redo']) {
      expect(items().find((item) => item.label === label)).toMatchObject({ registerAccelerator: false });
    }
  });

  it('says which thing was asked for', () => {
    const asked: MenuAction[] = [];
    for (const item of items((action) => asked.push(action))) (item.click as (() => void) | undefined)?.();
    expect(new Set(asked)).toEqual(new Set(['save-now', 'lock', 'undo', 'redo', 'zoom-in', 'zoom-out', 'zoom-reset']));
  });

  it('gives no two visible items the same keys', () => {
    const keys = items().flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
