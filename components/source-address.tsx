import { Fragment, type ReactNode } from 'react'
import { archiveOf } from '@/lib/queries/archive'
import type { Source } from '@/lib/catalogue'
import { answered, type LinkCheck } from '@/lib/content/link-checks'
import { formatDate } from '@/lib/text/dates'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'

const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="external noopener noreferrer">
    {children}
  </a>
)

/**
 * Where a source stands: its printed address, its archived copy and a newer address. An address that no longer answers
 * comes after its copy. By its number those who hear the page tell the links to copies apart.
 */
export function SourceAddress({ source, number, lang }: { source: Source; number: number; lang: Lang }) {
  const { address, newerAddress, check, newerCheck } = source
  const archive = archiveOf(source)
  const t = words(lang).source
  if (!address) return null
  const isDead = check !== undefined && answered(check) === false
  const printed = (
    <>
      {isDead && `${t.oldAddress}: `}
      <Outside href={address}>{address}</Outside>
      <Checked check={check} of={address} lang={lang} />
    </>
  )
  const archived =
    archive === null ? (
      t.noCopy
    ) : (
      <Outside href={archive}>
        {check?.archive === undefined ? t.findCopy : t.archived}
        <span className="sr-only"> [{number}]</span>
      </Outside>
    )
  const newer = newerAddress && (
    <>
      {t.newer}: <Outside href={newerAddress}>{newerAddress}</Outside>
      <Checked check={newerCheck} of={newerAddress} lang={lang} />
    </>
  )
  const parts = [...(isDead ? [archived, printed] : [printed, archived]), ...(newer ? [newer] : [])]
  return (
    <p className="text-note">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

/** When an address was last checked, whether it answered, and where it leads by now. */
function Checked({ check, of, lang }: { check: LinkCheck | undefined; of: string; lang: Lang }) {
  if (!check) return null
  const t = words(lang).source
  const moved = check.outcome === 'answers' && check.final !== undefined && check.final !== of
  return (
    <span className="text-quiet">
      {' '}
      ({typeset(t.checked(formatDate(check.checked, lang), answered(check)), lang)}
      {moved && (
        <>
          ; {t.movedTo} {check.final}
        </>
      )}
      )
    </span>
  )
}
