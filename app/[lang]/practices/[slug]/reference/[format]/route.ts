import { notFound } from 'next/navigation'
import { citationFormatNames, citationOf, isCitationFormat, writeCitation } from '@/lib/data/citation'
import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { download } from '../../../../../download'
import { readEntry, type Params } from '../../../../../route-params'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every practice in each language it is written in, in every format. */
export const generateStaticParams = () =>
  publishedLangs.flatMap((lang) =>
    [...getCatalogue(lang).practices.values()]
      .filter((practice) => practice.lang === lang)
      .flatMap(({ slug }) => citationFormatNames.map((format) => ({ lang, slug, format }))),
  )

/**
 * A reference to one practice: /data/cite/study-in-lublin.bib. The folder stands here, under this name, because Next
 * sorts its routes and gives each process one stretch of them: these light ones lie between the two heaviest, `page`
 * and `similar`.
 */
export async function GET(_: Request, { params }: Params<'slug' | 'format'>) {
  const { format } = await params
  const { entry } = await readEntry({ params }, (catalogue) => catalogue.practices)
  return isCitationFormat(format) ? download(writeCitation(citationOf(entry), format)) : notFound()
}
