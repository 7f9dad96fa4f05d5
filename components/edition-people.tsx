import type { Catalogue, Edition } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { jurorsOf } from '@/lib/queries/jury'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { Inline } from './inline'
import { LocalisedText } from './localised-text'
import { Section } from './section'

/** Jury, experts, criteria and credits of an edition, as far as they are known. */
export function EditionPeople({ catalogue, edition }: { catalogue: Catalogue; edition: Edition }) {
  const { lang } = catalogue
  const t = words(lang).edition
  const jurors = jurorsOf(catalogue, edition)
  const { criteria } = edition
  return (
    <>
      <Section id="jury" title={t.jury}>
        {jurors.length > 0 && (
          <ul className="list-plain">
            {jurors.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`${path('jury', lang)}#${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        )}
        {!edition.juryComplete && <p className="mt-2 note">{typeset(t.juryIncomplete, lang)}</p>}
      </Section>
      {edition.experts.length > 0 && (
        <Section id="eksperci" title={t.experts}>
          <ul className="list-plain">
            {edition.experts.map(({ name, place }) => (
              <li key={name}>
                {name} (<LocalisedText text={place} lang={edition.lang} pageLang={lang} />)
              </li>
            ))}
          </ul>
        </Section>
      )}
      {criteria.length > 0 && (
        <Section id="kryteria" title={t.criteria}>
          <ul className="list-plain">
            {criteria.map(({ slug, name, lang: written }) => (
              <li key={slug}>
                <a href={`${path('criteria', lang)}#${slug}`}>
                  <LocalisedText text={name} lang={written} pageLang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {edition.credits.length > 0 && (
        <Section id="finansowanie" title={t.credits}>
          <ul className="gaps">
            {edition.credits.map(({ key, text, lang: written }) => (
              <li key={key}>
                <Inline text={text} lang={written} pageLang={lang} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
