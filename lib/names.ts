/** The names of an object's own fields, by their types. */
export const namesOf = <Name extends string>(fields: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(fields).filter((name): name is Name => Object.hasOwn(fields, name))

/** What an object holds itself under an author's word: `constructor` finds nothing unless somebody wrote it there. */
export const ownOf = <T>(fields: Readonly<Record<string, T>> | undefined, name: string | number): T | undefined =>
  fields && Object.hasOwn(fields, name) ? fields[name] : undefined
