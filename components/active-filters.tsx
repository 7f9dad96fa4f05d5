import type { Catalogue } from '@/lib/catalogue'
import { practicesPath } from '@/lib/filters/address'
import { chosenIn, without, type FilterState } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { Sentence } from './sentence'

/** What is chosen, each value a link that takes it away; on paper as words. */
export function ActiveFilters({ catalogue, state }: { catalogue: Catalogue; state: FilterState }) {
  const { lang } = catalogue
  const t = words(lang).filters
  const chosen = chosenIn(state, catalogue)
  if (chosen.length === 0) return null
  const labelOf = ({ name, label }: (typeof chosen)[number]) => `${t.fields[name]}: ${label}`
  return (
    <>
      <div className="no-print">
        <h2 className="text-lead">{t.active}</h2>
        <ul className="row">
          {chosen.map((one) => (
            <li key={`${one.name} ${one.value}`}>
              <a href={practicesPath(without(state, one.name, one.value), lang)}>
                <Sentence text={t.remove(labelOf(one))} lang={lang} />
              </a>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <a href={practicesPath({ ...state, page: 1, chosen: new Map() }, lang)}>{t.clear}</a>
            </li>
          )}
        </ul>
      </div>
      <p className="print-only">
        {t.active} – <Sentence text={chosen.map(labelOf).join('; ')} lang={lang} />
      </p>
    </>
  )
}
