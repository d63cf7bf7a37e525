import { describe, expect, it } from 'vitest';
import { zoomAfter } from '../../../../src/main/window/zoom';

describe('the size of everything', () => {
  it('goes one step up or down, and back to the usual', () => {
    expect(zoomAfter('zoom-in', 1)).toBe(1.1);
    expect(zoomAfter('zoom-out', 1)).toBe(0.9);
    expect(zoomAfter('zoom-reset', 2.5)).toBe(1);
  });

  it('stays between half and three times the usual', () => {
    expect(zoomAfter('zoom-in', 3)).toBe(3);
    expect(zoomAfter('zoom-out', 0.5)).toBe(0.5);
  });

  it('counts a size that the system rounded as the step it stands on', () => {
    expect(zoomAfter('zoom-in', 1.0999999)).toBe(1.25);
    expect(zoomAfter('zoom-out', 1.1000001)).toBe(1);
  });
});
