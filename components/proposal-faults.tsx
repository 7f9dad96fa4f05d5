import { words } from '@/lib/i18n'
import { faultWords } from '@/lib/proposal/fault-words'
import { typeset } from '@/lib/text/typography'
import { idOf, type Form } from './proposal-field'

/** What is wrong with a sent form, at its top: each fault leads to its field; those that are only empty come together. */
export function ProposalFaults({ typed, faults, label, lang }: Form) {
  const t = words(lang).propose
  if (faults.size === 0) return null
  const all = [...faults]
  const empty = all.filter(([, fault]) => fault === 'missing'),
    wrong = all.filter(([, fault]) => fault !== 'missing')
  const link = (name: string) => <a href={`#${idOf(name)}`}>{typeset(label(name), lang)}</a>
  return (
    <div className="notice" role="alert" tabIndex={-1} autoFocus>
      <h2 className="mt-0 text-lead">{t.found(faults.size)}</h2>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, fault]) => (
            <li key={name}>
              {link(name)}: {typeset(faultWords(fault, name, typed, lang), lang)}
            </li>
          ))}
        </ul>
      )}
      {empty.length > 0 && (
        <>
          <p className="strong">{t.empty}</p>
          <ul>
            {empty.map(([name]) => (
              <li key={name}>{link(name)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
