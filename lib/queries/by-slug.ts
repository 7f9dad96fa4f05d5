/** The entry of a name, be it one that it once had; undefined where there is none. */
export const bySlug = <T extends { formerSlugs: readonly string[] }>(
  entries: ReadonlyMap<string, T>,
  slug: string,
): T | undefined => entries.get(slug) ?? [...entries.values()].find(({ formerSlugs }) => formerSlugs.includes(slug))
