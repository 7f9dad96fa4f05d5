import type { Catalogue } from '@/lib/catalogue'
import { lastChange, newest } from '@/lib/queries/changes'
import { comparedIn, comparePath, MOST, type Comparison } from '@/lib/comparison/address'
import { foreign } from '@/lib/text/foreign'
import { words } from '@/lib/i18n'
import { similarPractices } from '@/lib/queries/similar'
import { beginning, typeset } from '@/lib/text/typography'
import { CityComparison } from './city-comparison'
import { CompareForm } from './compare-form'
import { LocalisedText } from './localised-text'
import { PageEnd } from './page-end'
import { PracticeComparison } from './practice-comparison'
import { Sentence } from './sentence'
import { UnknownNotices } from './unknown-notices'

/** How many practices are offered to be added to a comparison. */
const OFFERED = 6

type Props = { catalogue: Catalogue; comparison: Comparison; today: string }

/** A free comparison of two to four practices or cities, or the form that asks which. */
export function CompareView({ catalogue, comparison, today }: Props) {
  const { lang } = catalogue
  const t = words(lang).comparePage
  const { practices, cities, missing, unknown, tooMany } = comparison
  const { kind, entries } = comparedIn(comparison)
  const isTable = entries.length > 1
  return (
    <div className="sheet">
      <h1>{typeset(isTable ? t.heading[kind](entries.length) : t.title, lang)}</h1>
      {!isTable && <p className="mt-3 max-w-measure text-lead">{typeset(t.lead, lang)}</p>}
      <UnknownNotices unknown={unknown} lang={lang} />
      {missing.map((value) => (
        <p key={value} className="notice">
          {typeset(t.missing(beginning(value, 80)), lang)}
        </p>
      ))}
      {tooMany && <p className="notice">{typeset(t.tooMany, lang)}</p>}
      {practices.length > 0 && cities.length > 0 && <p className="notice">{typeset(t.mixed, lang)}</p>}
      {entries.length === 1 && <p className="notice">{typeset(t.one, lang)}</p>}
      {isTable &&
        (kind === 'practices' ? (
          <PracticeComparison practices={practices} today={today} lang={lang} />
        ) : (
          <CityComparison catalogue={catalogue} cities={cities} />
        ))}
      {entries.length > 0 && <Change catalogue={catalogue} comparison={comparison} />}
      <CompareForm catalogue={catalogue} comparison={comparison} />
      <PageEnd
        lang={lang}
        address={comparePath(kind, entries, lang)}
        changed={entries.length > 0 ? newest(entries) : lastChange(catalogue, 'compare')}
      />
    </div>
  )
}

/** Each entry as a link that takes it away, and the nearest practices as links that add them. */
function Change({ catalogue, comparison }: Omit<Props, 'today'>) {
  const { lang } = catalogue
  const t = words(lang).comparePage
  const { practices } = comparison
  const { kind, entries } = comparedIn(comparison)
  const at = (these: readonly { slug: string }[]) => comparePath(kind, these, lang)
  const first = practices[0]
  const near =
    first && practices.length < MOST
      ? similarPractices(catalogue, first, OFFERED + MOST)
          .map(({ practice }) => practice)
          .filter((practice) => !practices.includes(practice))
          .slice(0, OFFERED)
      : []
  return (
    <div className="no-print">
      <ul className="list-plain mt-4">
        {entries.map((entry) => (
          <li key={entry.slug}>
            <a href={at(entries.filter((other) => other !== entry))}>
              <Sentence text={t.remove(foreign(entry.name, entry.lang, lang))} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
      {near.length > 0 && <h2>{t.add}</h2>}
      <ul className="list-plain">
        {near.map((practice) => (
          <li key={practice.slug}>
            <a href={at([...practices, practice])}>
              <LocalisedText text={practice.title} lang={practice.lang} pageLang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
