// @ts-check

/**
 * Runs a task for every item, one at a time for each of those who do it.
 * @template T, W
 * @param {readonly W[]} hands
 * @param {readonly T[]} items
 * @param {(item: T, hand: W) => Promise<unknown>} task
 */
export async function inTurns(hands, items, task) {
  const left = items.values()
  await Promise.all(hands.map(async (hand) => { for (const item of left) await task(item, hand) }))
}
