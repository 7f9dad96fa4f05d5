import { LocalisedText } from '@/components/localised-text'
import { PageEnd } from '@/components/page-end'
import { Prose } from '@/components/prose'
import { TranslationNote } from '@/components/translation-note'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { knownJuries } from '@/lib/queries/jury'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('jury', ({ juryPage: { title, lead } }, catalogue) => ({
  title,
  lead: lead(knownJuries(catalogue)),
}))

/** Who judged: name, origin, city and editions, as far as the sources tell. */
export default async function Jury(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang)
  return (
    <PageBody view="jury" lang={lang}>
      <h1>{t.juryPage.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.juryPage.lead(knownJuries(catalogue)), lang)}</p>
      <TranslationNote entries={[...catalogue.jury.values()]} polish={path('jury', 'pl')} lang={lang} />
      <ul className="register">
        {[...catalogue.jury.values()].map((juror) => (
          <li key={juror.slug} id={juror.slug}>
            <h2 className="mt-0 text-lead">{juror.name}</h2>
            <p className="mb-2 note">
              {t.juryPage.from}:{' '}
              {juror.origin ? (
                <LocalisedText text={juror.origin} lang={juror.lang} pageLang={lang} />
              ) : (
                <span className="silent">{t.silent}</span>
              )}{' '}
              · {t.juryPage.lives}:{' '}
              {juror.home ? (
                <a href={path('city', lang, juror.home.slug)}>{juror.home.name}</a>
              ) : juror.city ? (
                <LocalisedText text={juror.city} lang={juror.lang} pageLang={lang} />
              ) : (
                <span className="silent">{t.silent}</span>
              )}
              {juror.editions.map((edition) => (
                <span key={edition.slug}>
                  {' '}
                  · <a href={path('edition', lang, edition.slug)}>{t.juryPage.sat(edition.year)}</a>
                </span>
              ))}
            </p>
            <Prose text={juror.body} lang={juror.lang} pageLang={lang} />
          </li>
        ))}
      </ul>
      <PageEnd lang={lang} address={path('jury', lang)} changed={lastChange(catalogue, 'jury')} />
    </PageBody>
  )
}
