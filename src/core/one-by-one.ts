/**
 * Does the work for each, one after the other; what is wrong with one must not keep the others waiting.
 * @throws AggregateError of all faults, once everything was tried
 */
export async function oneByOne<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
  failed: string,
): Promise<void> {
  const faults: unknown[] = []
  for (const item of items) await work(item).catch((fault) => faults.push(fault))
  if (faults.length > 0) throw new AggregateError(faults, failed)
}
