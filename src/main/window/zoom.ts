/** The factors that Ctrl+plus and Ctrl+minus step through. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const nearly = 0.001;

export type ZoomChange = 'zoom-in' | 'zoom-out' | 'zoom-reset';

/** The factor one step on from the present one, or 1. */
export function zoomAfter(change: ZoomChange, factor: number): number {
  if (change === 'zoom-reset') return 1;
  if (change === 'zoom-in') return steps.find((step) => step > factor + nearly) ?? 3;
  return steps.findLast((step) => step < factor - nearly) ?? 0.5;
}
