import type { Source } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { sourceAnchor } from '@/lib/text/source-number'
import { typeset } from '@/lib/text/typography'
import { sourceKinds } from '@/lib/vocabularies'
import { Inline } from './inline'
import { LocalisedText } from './localised-text'
import { isDead, SourceAddress } from './source-address'
import { When } from './when'

/**
 * The proofs, under the numbers that notes give them: each title leading to its address, with publisher, kind, dates and the
 * archived copy nearest to its date. On paper the address is written out.
 */
export function SourceList({ sources, lang }: { sources: readonly Source[]; lang: Lang }) {
  return (
    <>
      <ol className="register sources">
        {sources.map((source, index) => (
          <SourceItem key={source.key} source={source} number={index + 1} lang={lang} />
        ))}
      </ol>
      {sources.some(({ storedCopy }) => storedCopy) && (
        <p className="note mt-2">{typeset(words(lang).source.aboutCopies, lang)}</p>
      )}
    </>
  )
}

type ItemProps = { source: Source; number: number; lang: Lang }

function SourceItem({ source, number, lang }: ItemProps) {
  const t = words(lang).source
  const title = <LocalisedText text={source.title} lang={source.lang} pageLang={lang} />
  return (
    <li id={sourceAnchor(number)}>
      <p>
        <cite className="font-serif">
          {source.address && !isDead(source) ? <a href={source.address}>{title}</a> : title}
        </cite>
        , {source.publisher ? <LocalisedText text={source.publisher} lang="pl" pageLang={lang} /> : t.noPublisher}
      </p>
      <p className="note">
        {sourceKinds[source.kind][lang]}
        {source.published && (
          <>
            , {t.published} <When date={source.published} lang={lang} />
          </>
        )}
        {source.accessed && (
          <>
            , {t.accessed} <When date={source.accessed} lang={lang} />
          </>
        )}
        {source.storedCopy && <>, {t.storedCopy}</>}
        {source.titleFromAddress && <>, {t.titleFromAddress}</>}
        {!source.address && <>, {t.noAddress}</>}
      </p>
      <SourceAddress source={source} number={number} lang={lang} />
      {source.note && (
        <p className="note">
          <Inline text={source.note} lang={source.noteLang} pageLang={lang} />
        </p>
      )}
    </li>
  )
}
