import { configuration } from '@/lib/configuration'
import { words, type Lang } from '@/lib/i18n'
import { path, type View } from '@/lib/urls'
import { Inline } from './inline'

const links = ['propose', 'jury', 'criteria', 'glossary', 'accessibility', 'privacy'] as const satisfies View[]

/** The way to help, where the catalogue has it; the pages about the catalogue itself; licences. */
export function SiteFooter({ help, lang }: { help: string | undefined; lang: Lang }) {
  const t = words(lang)
  return (
    <footer className="foot">
      <div className="frame">
        <nav aria-label={t.footerNavigation}>
          <ul className="row">
            {help && (
              <li>
                <a href={help}>{t.help.title}</a>
              </li>
            )}
            {links.map((view) => (
              <li key={view}>
                <a href={path(view, lang)}>{t.nav[view]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-3">
          <Inline text={t.footer.licence} lang={lang} pageLang={lang} />
        </p>
        <p className="mt-1">
          {configuration.OPERATOR_NAME
            ? `${t.trust.operator}: ${configuration.OPERATOR_NAME.replace(/\.?$/, '.')} `
            : `${t.trust.noOperator} `}
          {configuration.EDITORS_EMAIL ? (
            <>
              {t.trust.editors}: <a href={`mailto:${configuration.EDITORS_EMAIL}`}>{configuration.EDITORS_EMAIL}</a>
            </>
          ) : (
            t.trust.noEditors
          )}
        </p>
      </div>
    </footer>
  )
}
