/** What `link` has checked is there; reaching the error is a defect of its checks. */
export function required<T>(value: T | undefined, name: string | number): T {
  if (value === undefined) throw new Error(`unchecked reference to "${name}"`)
  return value
}
