import { words } from '@/lib/i18n'
import { faultWords } from '@/lib/proposal/fault-words'
import { typeset } from '@/lib/text/typography'
import { idOf, type Form } from './proposal-field'

/** What is wrong with a sent form, at its top: each fault leads to its field; one that is only empty needs no more words. */
export function ProposalFaults({ typed, faults, label, lang }: Form) {
  const t = words(lang).propose
  if (faults.size === 0) return null
  return (
    <div className="notice" role="alert" tabIndex={-1} autoFocus>
      <h2 className="mt-0 text-lead">{t.found(faults.size)}</h2>
      <ul>
        {[...faults].map(([name, fault]) => (
          <li key={name}>
            <a href={`#${idOf(name)}`}>{typeset(label(name), lang)}</a>
            {fault !== 'missing' && `: ${typeset(faultWords(fault, name, typed, lang), lang)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
