import type { Metadata } from 'next'
import type { Catalogue } from '@/lib/catalogue'
import type { SetName } from '@/lib/data/records'
import { words, type Words } from '@/lib/i18n'
import type { View } from '@/lib/urls'
import { pageMetadata } from './page-metadata'
import { readLang, type Params } from './route-params'

/** The metadata of a view that there is once in each language, of what its heading and its lead say. */
export const viewMetadata =
  (view: View, said: (t: Words, catalogue: Catalogue) => { title: string; lead: string }, feed?: SetName) =>
  async (params: Params): Promise<Metadata> => {
    const { lang, catalogue } = await readLang(params)
    const { title, lead } = said(words(lang), catalogue)
    return pageMetadata({ view, lang, title, description: lead, ...(feed && { feed }) })
  }
