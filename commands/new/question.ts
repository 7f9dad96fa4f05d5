import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { nearest } from '../../lib/content/nearest'
import { slugOf } from '../../lib/content/slug'
import { expectedOf } from '../../lib/content/validate'

/** One thing to be told: the name of its flag, the question, and the schema of the content that its answer must fit. */
export type Question = {
  name: string
  say: string
  schema: z.ZodType
  /** What the typed text stands for, where it is not the text itself. */
  read?: (text: string) => unknown
  options?: readonly string[]
  /** What counts when nothing is answered; where it is missing, an answer is required. */
  otherwise?: string
  /** Whether it is asked, by the answers before it; always where this is missing. */
  when?: (answer: Answer) => boolean
  /** What the answers before it leave to choose from. */
  narrow?: (answer: Answer) => Partial<Pick<Question, 'schema' | 'options'>>
}
/** What was answered to the question of a name; empty where nothing was. */
export type Answer = (name: string) => string
export type Flags = Readonly<Record<string, string | undefined>>
/** Where answers come from that no flag gives: a person at a terminal, or nobody. */
export type Person = ((prompt: string) => Promise<string>) | undefined

/** The name of one of the files that are there. */
export const nameOf = (files: readonly string[], folder: string) =>
  z.string().refine((name) => files.includes(name), `nazwy pliku z ${folder}`)

/** A title or a name of which a file's name can be made. */
export const named = (schema: z.ZodType<string>) =>
  schema.refine((text) => slugOf(text) !== '', 'słów łacińskimi literami: z nich powstanie nazwa pliku')

/** Lists of values are typed with commas between them. */
export const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** Thrown where answers are missing or wrong and nobody can be asked. */
export class Unanswered extends Error {}

/** What is wrong with an answer, as the content says it; undefined where it fits. */
function faultOf({ schema, read, options, otherwise }: Question, text: string): string | undefined {
  if (text === '' && otherwise === '') return undefined
  const issue = schema.safeParse(read ? read(text) : text, { error: expectedOf }).error?.issues[0]
  if (!issue) return undefined
  const guess = options && nearest(text, options)
  return `oczekiwano ${issue.message}, jest „${text}”${guess ? `; może „${guess}”?` : ''}`
}

/**
 * An answer to each question: from its flag, from the person, or what counts otherwise. Says everything that is missing
 * or wrong at once.
 */
export async function answersTo(questions: readonly Question[], flags: Flags, person: Person): Promise<Answer> {
  const answers = new Map<string, string>()
  const answered: Answer = (name) => answers.get(name) ?? ''
  const faults: string[] = []
  for (const asked of questions) {
    const question = { ...asked, ...asked.narrow?.(answered) }
    const { name, say, options, otherwise, when } = question
    if (when && !when(answered)) {
      if (flags[name]) faults.push(`  --${name}  ${say}\n      nie pasuje do pozostałych odpowiedzi: usuń tę flagę`)
      if (faults.length > 0 && person) break // before more is typed in vain
      continue
    }
    let text = flags[name]?.trim() ?? (person ? undefined : otherwise)
    let fault = text === undefined ? undefined : faultOf(question, text)
    while (person && (text === undefined || fault)) {
      const answer = await person(
        `${fault ? `  ${fault}\n` : ''}${say}${options ? `\n  do wyboru: ${options.join(', ')}` : ''}${otherwise ? ` [${otherwise}]` : otherwise === '' ? ' (można pominąć)' : ''}\n> `,
      )
      text = answer.trim() || (otherwise ?? '')
      fault = faultOf(question, text)
    }
    if (text === undefined || fault)
      faults.push(`  --${name}  ${say}${options ? ` (${options.join(', ')})` : ''}${fault ? `\n      ${fault}` : ''}`)
    answers.set(name, text ?? '')
  }
  if (faults.length > 0) throw new Unanswered(`Brakuje odpowiedzi albo są złe:\n${faults.join('\n')}`)
  return answered
}

/** Refuses flags that no question asks for: passed over, a mistyped one would leave its answer out of the file. */
export function refuseUnknown(flags: Flags, questions: readonly Question[]): void {
  const known = questions.map(({ name }) => name)
  const unknown = Object.keys(flags).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  const lines = unknown.map((name) => {
    const guess = nearest(name, known)
    return `  --${name}${guess ? `  może --${guess}?` : ''}`
  })
  throw new Unanswered(`Tych flag nie ma:\n${lines.join('\n')}\nSą: ${known.map((name) => `--${name}`).join(', ')}`)
}

/** The person at the terminal; undefined where there is none. */
export function personAtTerminal(): { ask: Person; leave: () => void } {
  if (!process.stdin.isTTY) return { ask: undefined, leave: () => {} }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return { ask: (prompt) => terminal.question(prompt), leave: () => terminal.close() }
}
