import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content'
import { exportName, exportOf, formatsOf, writeExport } from '@/lib/data/exports'
import { publishedLangs } from '@/lib/i18n'
import { recordList } from '@/lib/data/record-list'
import { setNames } from '@/lib/data/records'
import { download } from '../../../download'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  publishedLangs.flatMap((lang) =>
    setNames.flatMap((set) => formatsOf(set).map((format) => ({ file: exportName(set, lang, format) }))),
  )

/** A whole set in one format: /data/praktyki.csv. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = exportOf((await params).file)
  return asked ? download(writeExport(recordList(asked.set, getCatalogue(asked.lang)), asked.format)) : notFound()
}
