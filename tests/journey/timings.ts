/** Milliseconds of each step, by its name, in the order they were taken. */
export function timings() {
  const took: Record<string, number> = {};
  return {
    time: async <T>(step: string, run: () => Promise<T>): Promise<T> => {
      const start = performance.now();
      const result = await run();
      took[step] = Math.round(performance.now() - start);
      return result;
    },
    all: (): Readonly<Record<string, number>> => took,
  };
}
export type Timings = ReturnType<typeof timings>;
