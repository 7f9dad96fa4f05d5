import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeFields } from '../../lib/content/write'

// The authors' guide is also where new files take their hints from: its examples are tested against the schemas.
const guide = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8')

/** The front matter of the guide's example of a collection, by field: each with the lines that belong to it. */
function exampleOf(collection: string): Map<string, string> {
  const [, fields = ''] =
    new RegExp(
      `\`content/${collection}/[a-z0-9-]+(?:\\.[a-z]{2})?\\.md\`[^\`]*\\n\`\`\`markdown\\n---\\n([\\s\\S]*?)\\n---`,
    ).exec(guide) ?? []
  return new Map(fields.split(/\n(?=\S)/).map((lines) => [lines.split(':')[0] ?? '', lines]))
}

/** What each field of `how` asks, by the guide's table. */
const howQuestions = new Map(
  [...guide.matchAll(/^\| `(\w+)` \| ([^|]*\?) \|$/gm)].map(([, field = '', question = '']) => [field, question]),
)

/**
 * A new file: the fields that are known, the questions of `how` beside their fields, and every other field of the
 * guide's example as a comment.
 */
export function newFile(collection: string, data: object): string {
  const fields = writeFields(data).replace(/^( {2}(\w+): źródło nie podaje)$/gm, (line, _, field: string) =>
    howQuestions.has(field) ? `${line}   # ${howQuestions.get(field)}` : line,
  )
  const open = [...exampleOf(collection)]
    .filter(([field]) => field !== '' && !Object.hasOwn(data, field))
    .map(([, lines]) => lines.replace(/^/gm, '# '))
  const hint =
    open.length > 0
      ? `# Niżej wzory pól, które można dodać. Wpisz swoje dane i usuń „# ” z początku wiersza; niepotrzebne usuń.\n${open.join('\n')}\n`
      : ''
  return `---\n${fields}${hint}---\n`
}
