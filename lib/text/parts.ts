import type { Lang } from '../i18n/langs'
import { foreign } from './foreign'
import { plain } from './plain'

/** The anchor of a part of a text, counted from 0. */
export const partAnchor = (part: number) => `czesc-${part + 1}`

/** The parts of a text by their headings, for the contents of a page in a language: anchor and heading. */
export const partsOf = ({ body, lang: written }: { body: string; lang: Lang }, lang: Lang) =>
  [...body.matchAll(/^## (.+)$/gm)].map(
    ([, heading = ''], part) => [partAnchor(part), foreign(plain(heading), written, lang)] as const,
  )
