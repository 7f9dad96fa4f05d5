import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { stringify } from 'yaml'
import { oneLine } from '../text/typography'

/** A content file's text: its fields, and below them its body. */
export const writeFile = (data: object, body: string, comment = ''): string =>
  `---\n${comment}${writeFields(data)}---\n${body && `${body.trimEnd()}\n`}`

/** Fields as YAML, each value on one line: that is how authors write them. */
export const writeFields = (data: object): string => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })

type Phrase =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'link'; url: string; children: { type: 'text'; value: string }[] }
const writer = remark().use(remarkGfm).data('settings', { bullet: '-' })
const write = (paragraphs: Phrase[][]) =>
  writer
    .stringify({ type: 'root', children: paragraphs.map((children) => ({ type: 'paragraph', children })) })
    .trimEnd()

/** Words and addresses; an address becomes a link, everything else stays what it is. */
const phrases = (line: string): Phrase[] =>
  line
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]”"'])/)
    .filter(Boolean)
    .map((part) =>
      /^https?:\/\/./.test(part) && URL.canParse(part)
        ? { type: 'link', url: part, children: [{ type: 'text', value: part }] }
        : { type: 'text', value: part },
    )

const lines = (text: string) => text.split('\n').map(oneLine)

/**
 * Plain text as Markdown that reads the same: blank lines part paragraphs, lines stay lines, and no character means
 * anything.
 */
export const markdownOf = (text: string): string =>
  write(
    lines(text)
      .join('\n')
      .split(/\n{2,}/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) =>
        part
          .split('\n')
          .flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), ...phrases(line)]),
      ),
  )

/** The same for a field that stands on one line. */
export const inlineMarkdownOf = (text: string): string => write([phrases(oneLine(text))])
