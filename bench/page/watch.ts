/** How often the page's own turn is looked for, in ms; the browser gives no shorter timer. */
const TICK = 4;

/** Does the work; answers how long it took and the longest that the page could do nothing else meanwhile, in ms. */
export async function watch<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly took: number; readonly blocked: number }> {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - TICK);
    last = now;
  }, TICK);
  const start = performance.now();
  try {
    const value = await work();
    const took = performance.now() - start;
    // The block that ends with the work is seen by the turn after it.
    await new Promise((resolve) => setTimeout(resolve, 2 * TICK));
    return { value, took, blocked };
  } finally {
    clearInterval(timer);
  }
}
