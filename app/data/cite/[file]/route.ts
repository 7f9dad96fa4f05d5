import { notFound } from 'next/navigation'
import { citationFormatNames, citationName, citationOf, writeCitation } from '@/lib/citation'
import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { download } from '../../../download'

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every practice in each language it is written in, by the names of its references' files. */
const written = publishedLangs.flatMap((lang) => [...getCatalogue(lang).practices.values()].filter((practice) => practice.lang === lang))
const files = new Map(written.flatMap((practice) => citationFormatNames.map((format) => [citationName(practice, format), { practice, format }])))
export const generateStaticParams = () => [...files.keys()].map((file) => ({ file }))

/** A reference to one practice: /data/cite/study-in-lublin.bib. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = files.get((await params).file)
  return asked ? download(writeCitation(citationOf(asked.practice), asked.format)) : notFound()
}
