import { words, type Lang } from '@/lib/i18n'
import type { Typed } from '@/lib/proposal/fields'
import type { Proposal } from '@/lib/proposal/file'
import { beginning, typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PracticeLink } from './practice-link'

/**
 * The finished file of a proposal: to read, to take away and to send. What was typed into the fields of these names
 * goes along in the form, because nothing is kept here.
 */
export function ProposalAnswer({
  proposal,
  names,
  typed,
  editors,
  lang,
}: {
  proposal: Proposal
  names: readonly string[]
  typed: Typed
  editors: string | undefined
  lang: Lang
}) {
  const t = words(lang).propose
  const letter =
    editors &&
    `mailto:${editors}?subject=${encodeURIComponent(t.subject(beginning(proposal.data.title, 100)))}&body=${encodeURIComponent(t.letter(proposal.name))}`
  return (
    <>
      <h1>{t.ready}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.readyLead, lang)}</p>
      {proposal.existing && (
        <p className="notice">
          {typeset(t.existing, lang)} <PracticeLink practice={proposal.existing} lang={lang} />.
        </p>
      )}
      {proposal.newCity && <p className="notice">{typeset(t.newCity, lang)}</p>}
      <form action={path('propose', lang)} method="post" className="mt-6">
        {names.flatMap((name) =>
          typed
            .all(name)
            .map((value, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={value} />),
        )}
        <p className="row gap-3">
          <button type="submit" name="do" value="download">
            {t.download}
          </button>{' '}
          <button type="submit" name="do" value="edit">
            {t.edit}
          </button>
        </p>
      </form>
      <p className="mt-6 max-w-measure">
        {letter ? (
          <>
            {t.send} <a href={letter}>{editors}</a>.
          </>
        ) : (
          typeset(t.noEditors, lang)
        )}
      </p>
      {letter && <p className="mt-2 max-w-measure">{typeset(t.afterwards, lang)}</p>}
      <h2 id="podglad">{t.preview}</h2>
      <p className="note">{proposal.path}</p>
      <pre className="file" lang="pl" tabIndex={0} aria-labelledby="podglad">
        {proposal.text}
      </pre>
    </>
  )
}
