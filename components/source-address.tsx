import { Fragment } from 'react'
import { archiveOf } from '@/lib/queries/archive'
import type { Source } from '@/lib/catalogue'
import { answered, type UrlCheck } from '@/lib/content/url-checks'
import { formatDate } from '@/lib/text/dates'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'

/** Says whether the address of a source was found not to answer: its title leads nowhere then. */
export const isDead = ({ check }: Source) => check !== undefined && answered(check) === false

/**
 * Where else a source stands: its archived copy and a newer address; and what a check of its address found. One that no
 * longer answers stands here after its copy. By its number those who hear the page tell the links to copies apart.
 */
export function SourceAddress({ source, number, lang }: { source: Source; number: number; lang: Lang }) {
  const { address, newerAddress, check, newerCheck } = source
  const archive = archiveOf(source)
  const t = words(lang).source
  if (!address) return null
  const checked = check && <Checked check={check} of={address} lang={lang} />
  const archived =
    archive === null ? (
      t.noCopy
    ) : (
      <a href={archive}>
        {check?.archive === undefined ? t.findCopy : t.archived}
        <span className="sr-only"> [{number}]</span>
      </a>
    )
  const old = (
    <>
      {t.oldAddress}: <a href={address}>{address}</a> ({checked})
    </>
  )
  const newer = newerAddress && (
    <>
      {t.newer}: <a href={newerAddress}>{newerAddress}</a>
      {newerCheck && (
        <>
          {' '}
          (<Checked check={newerCheck} of={newerAddress} lang={lang} />)
        </>
      )}
    </>
  )
  const parts = [...(isDead(source) ? [archived, old] : [checked, archived]), newer].filter(Boolean)
  // Paper has the address of the source; a search for its copy would be words without one.
  const isSearch = !check && !newer
  return (
    <p className={isSearch ? 'text-note no-print' : 'text-note'}>
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
function Checked({ check, of, lang }: { check: UrlCheck; of: string; lang: Lang }) {
  const t = words(lang).source
  const moved = check.outcome === 'answers' && check.final !== undefined && check.final !== of
  return (
    <span className="text-quiet">
      {typeset(t.checked(formatDate(check.checked, lang), answered(check)), lang)}
      {moved && (
        <>
          ; {t.movedTo} {check.final}
        </>
      )}
    </span>
  )
}
