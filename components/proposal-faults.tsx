import { words } from '@/lib/i18n'
import { faultWords } from '@/lib/proposal/fault-words'
import { typeset } from '@/lib/text/typography'
import { idOf, type Form } from './proposal-field'

/** What is wrong with a sent form, at its top: each fault leads to its field. */
export function ProposalFaults({ typed, faults, label, lang }: Form) {
  const t = words(lang).propose
  if (faults.size === 0) return null
  return (
    <div className="notice" role="alert">
      <p className="strong">{t.found(faults.size)}</p>
      <ul>
        {[...faults].map(([name, fault]) => (
          <li key={name}>
            <a href={`#${idOf(name)}`}>{typeset(label(name), lang)}</a>:{' '}
            {typeset(faultWords(fault, name, typed, lang), lang)}
          </li>
        ))}
      </ul>
    </div>
  )
}
