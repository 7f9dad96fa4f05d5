// @ts-check

/**
 * Runs a task for every item, one at a time in each lane. A task is given its lane, which may hold what its tasks use.
 * @template T, L
 * @param {readonly L[]} lanes
 * @param {readonly T[]} items
 * @param {(item: T, lane: L) => Promise<unknown>} task
 */
export async function inTurns(lanes, items, task) {
  const left = items.values()
  await Promise.all(
    lanes.map(async (lane) => {
      for (const item of left) await task(item, lane)
    }),
  )
}
