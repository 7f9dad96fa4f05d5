import { Contents } from '@/components/contents'
import { PracticeDownloads } from '@/components/downloads'
import { Inline } from '@/components/inline'
import { LongList } from '@/components/long-list'
import { PageEnd } from '@/components/page-end'
import { Place } from '@/components/place'
import { PracticeLink } from '@/components/practice-link'
import { RecognitionLine } from '@/components/recognition-line'
import { Section } from '@/components/section'
import { lastChange } from '@/lib/queries/changes'
import { buildDay } from '@/lib/clock'
import { choosing } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { byOutcome } from '@/lib/queries/outcome'
import { formatStatus } from '@/lib/text/status'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { findings } from '@/lib/vocabularies'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('next', (t) => t.nextPage)

/** The practices by what became of them: how many, with how many no newer evidence, and each. */
export default async function WhatNext(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).nextPage
  const today = buildDay()
  const groups = byOutcome(catalogue)
  const all = groups.flatMap(({ practices }) => practices)
  const titleOf = ({ outcome, practices }: (typeof groups)[number]) =>
    `${typeset(findings[outcome][lang], lang)} (${practices.length})`
  const unknown = groups.find(({ outcome }) => outcome === 'brak-dowodow')?.practices.length ?? 0
  return (
    <PageBody view="next" lang={lang}>
      <h1>{typeset(t.title, lang)}</h1>
      <p className="mt-3 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <Contents parts={groups.map((group) => [group.outcome, titleOf(group)])} lang={lang} />
      <p className="mt-3 strong">{typeset(t.share(unknown, all.length), lang)}</p>
      <p className="mt-3 max-w-measure">
        {typeset(t.method(all.filter(({ reviews }) => reviews.length > 0).length, all.length), lang)}
      </p>
      {groups.map(({ outcome, practices }) => (
        <Section key={outcome} id={outcome} title={titleOf({ outcome, practices })}>
          <LongList items={practices} all={choosing({ outcome })} lang={lang}>
            {(shown) => (
              <ul className="register">
                {shown.map((practice) => (
                  <li key={practice.slug}>
                    <h3 className="mt-0 mb-1">
                      <PracticeLink practice={practice} lang={lang} />
                    </h3>
                    <p className="row note">
                      <RecognitionLine practice={practice} lang={lang} />
                      <Place practice={practice} lang={lang} />
                      <span>{typeset(formatStatus(practice.status, lang, today), lang)}</span>
                    </p>
                    {practice.reviews[0] && (
                      <p className="max-w-measure">
                        <Inline text={practice.reviews[0].text} lang={practice.reviews[0].lang} pageLang={lang} />
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </LongList>
        </Section>
      ))}
      <PracticeDownloads lang={lang} query="" />
      <PageEnd lang={lang} address={path('next', lang)} changed={lastChange(catalogue, 'next')} />
    </PageBody>
  )
}
