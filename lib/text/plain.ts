/**
 * What Markdown puts around words, and what stays of it. A mark is looked for before what stands around it, which takes
 * longer to tell.
 */
const marks: readonly [mark: RegExp, stays: string][] = [
  [/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/(?=[*_`~])(?<=^|[\s\p{P}\p{Cs}])(\*{1,3}|(?<!_)_{1,3}|`|~~)(?=\S)([\s\S]*?\S)\1(?=$|[\s\p{P}\p{Cs}])/gu, '$2'],
  [/^#{2,6} /gm, ''],
  [/^[-*] /gm, ''],
  [/\\$/gm, ''], // the end of a line that stays one
]
/** Without one of these signs there is nothing to take away, as in most paragraphs. */
const marked = /[[*_`~\\<]|^(?:#{2,6}|-) /m
/** Escaped characters and bare addresses are no marks. */
const literal = /\\([!-/:-@[-`{-~])|<((?:https?|mailto):[^\s<>]*)>/g
/** Signs as lone surrogates, which no text has: they stand aside while marks are taken away. */
const aside = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(0xdc00 + sign.charCodeAt(0)))
const back = (text: string) =>
  text.replace(/[\udc21-\udc7e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xdc00))

const unmarked = (text: string) =>
  back(
    marks.reduce(
      (words, [mark, stays]) => words.replace(mark, stays),
      text.replace(literal, (_, sign?: string, address?: string) => aside(sign ?? address ?? '')),
    ),
  )

/** White space that is not one plain space already. */
const spacing = /[^\S ]\s*| \s+/g

/** An author's text without Markdown: for titles, descriptions, exports and search. */
export const plain = (text: string): string => (marked.test(text) ? unmarked(text) : text).replace(spacing, ' ').trim()

/**
 * A body without the marks of quotations, and with `-` at the margin in all its lists. `plain` leaves `>` and `+` where
 * they stand, because a field of one line means them: „> 500 osób”.
 */
export const unquoted = (body: string): string => body.replace(/^(?:> ?)+/gm, '').replace(/^ *[-*+] /gm, '- ')
