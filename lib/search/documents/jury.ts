import type { Catalogue, Juror } from '../../catalogue'
import type { OtherNames } from '../../content/synonyms'
import { words, type Lang } from '../../i18n'
import { knownJuries } from '../../queries/jury'
import { path } from '../../urls'
import { joined, type Draft } from './document'

const homeOf = ({ home, city }: Juror) => home?.name ?? city ?? ''

/** The place of a juror on the page of the jury. */
export const jurorDocument = (juror: Juror, lang: Lang): Draft => ({
  id: `${path('jury', lang)}#${juror.slug}`,
  kind: 'juror',
  title: juror.name,
  place: homeOf(juror),
  text: joined([juror.origin, juror.body]),
})

/** The page of the jury: who its members are. */
export function juryDocument(catalogue: Catalogue, asked: OtherNames): Draft {
  const { lang, jury } = catalogue
  const { juryPage } = words(lang)
  const members = [...jury.values()].map((juror) =>
    [juror.name, juror.origin, homeOf(juror), ...juror.editions.map(({ year }) => year)].filter(Boolean).join(', '),
  )
  return {
    id: path('jury', lang),
    kind: 'page',
    title: juryPage.title,
    place: '',
    asked: asked.pages.jury,
    text: joined([juryPage.lead(knownJuries(catalogue)), ...members]),
  }
}
