/** The names of an object's own fields, by their types. */
export const namesOf = <Name extends string>(fields: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(fields).filter((name): name is Name => Object.hasOwn(fields, name))
