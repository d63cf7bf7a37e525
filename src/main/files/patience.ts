/** A share that does not answer keeps nobody waiting for longer than this, in ms: the work goes on behind. */
const PATIENCE = 4_000;

/** What work comes to; null where it takes longer than a person is kept waiting for. */
export async function inPatience<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
