/** Where something stands in a file; both numbers count from 1. */
export type Position = { line: number; column: number }
/** Where a file begins: there stands a mistake of the whole file. */
export const start: Position = { line: 1, column: 1 }

/** A mistake of an author: what belongs there, what stands there instead, and the way out. */
export type Fault = { expected: string; actual: string; fix: string }
/** A mistake and where it stands. */
export type Problem = Fault & Position & { path: string; field: string }

/** A file in which something can be wrong. */
export type Place = {
  path: string
  /** Where the value at a path of the front matter stands; where it is missing, its nearest parent. */
  position: (path: readonly PropertyKey[]) => Position
}
/** A mistake at a path of a file's fields; without a path, of the whole file. */
export const problemAt = (
  { path: file, position }: Place,
  path: readonly PropertyKey[],
  expected: string,
  actual: string,
  fix: string,
): Problem => ({ path: file, field: path.map(String).join('.') || 'plik', expected, actual, fix, ...position(path) })

const byPlace = (a: Problem, b: Problem) => a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column

/** One problem in the two lines that authors read. */
export const formatProblem = ({ path, line, column, field, expected, actual, fix }: Problem) =>
  `${path}:${line}:${column} ${field}: oczekiwano ${expected}, jest ${actual}\n  popraw: ${fix}`

const plural = new Intl.PluralRules('pl')
const problemsWord = {
  zero: 'problemów',
  one: 'problem',
  two: 'problemy',
  few: 'problemy',
  many: 'problemów',
  other: 'problemu',
}

/** All problems in order of file and line, with their number at the end. */
export const formatProblems = (problems: readonly Problem[]) =>
  [
    ...[...problems].sort(byPlace).map(formatProblem),
    `${problems.length} ${problemsWord[plural.select(problems.length)]} w treści`,
  ].join('\n\n')

/**
 * Thrown when content must not be published. Its stack is its message, because authors read it and Next prints the
 * stack.
 */
export class ContentError extends Error {
  readonly #problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems))
    this.name = 'ContentError'
    this.#problems = problems
    this.stack = `\n${this.message}\n`
  }
  /** The problems, for tests and tools; a method, so that Next does not print them a second time. */
  problems() {
    return this.#problems
  }
}
