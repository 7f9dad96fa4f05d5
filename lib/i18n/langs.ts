/** Every language the project has words for; Polish is the language of the content files. */
export const langs = ['pl', 'en', 'uk'] as const
export type Lang = (typeof langs)[number]

/** What each language calls itself: the words of the language switch. */
export const langNames: Record<Lang, string> = { pl: 'Polski', en: 'English', uk: 'Українська' }

/** The languages readers can see. Routes, language switch, hreflang and sitemap follow from this one list. */
export const publishedLangs: readonly Lang[] = ['pl', 'en', 'uk']

/** Says whether a string names a published language. */
export const isPublishedLang = (value: string): value is Lang => publishedLangs.some((lang) => lang === value)
