/** Maps with a bounded number of promises in flight, keeping the order. */
export async function mapInBatches<A, B>(
  items: readonly A[],
  size: number,
  map: (item: A) => Promise<B>,
  onBatch: (done: number) => void = () => undefined,
): Promise<readonly B[]> {
  const results: B[] = [];
  for (let from = 0; from < items.length; from += size) {
    results.push(...(await Promise.all(items.slice(from, from + size).map(map))));
    onBatch(results.length);
  }
  return results;
}
