import type { ReactNode } from 'react'
import type { Configuration } from '@/lib/configuration'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { Section } from './section'
import { When } from './when'

/**
 * The fields of the formal declaration, under the identifiers by which the Polish state's programs find them. What is
 * not configured says so.
 */
export function AccessibilityDeclaration({
  configuration,
  updated,
  lang,
}: {
  configuration: Configuration
  updated: string
  lang: Lang
}) {
  const t = words(lang).declaration
  const { OPERATOR_NAME: operator, ACCESSIBILITY_STATUS: status, EDITORS_EMAIL: email } = configuration
  const intro = !operator ? t.noOperator : status ? t.intro(operator) : t.noStatus(operator)
  const day = (date: string | undefined) => date && <When date={date} lang={lang} />
  const fields: readonly [keyof typeof t.fields, string, ReactNode][] = [
    ['operator', 'podmiot', operator],
    [
      'url',
      'url',
      <a key="url" href={configuration.SITE_URL}>
        {configuration.SITE_URL}
      </a>,
    ],
    ['published', 'data-publikacja', day(configuration.SITE_PUBLISHED)],
    ['updated', 'data-aktualizacja', day(updated)],
    ['status', 'status', status && t.status[status]],
    ['declared', 'data-sporzadzenie', day(configuration.ACCESSIBILITY_DECLARED)],
    ['auditor', 'audytor', status && t.auditor],
    ['person', 'osoba', configuration.ACCESSIBILITY_PERSON],
    ['email', 'email', email && <a href={`mailto:${email}`}>{email}</a>],
    ['phone', 'telefon', configuration.OPERATOR_PHONE],
    ['procedure', 'procedura', email ? t.procedure : t.noProcedure],
    ['building', 'architektura', configuration.ACCESSIBILITY_BUILDING],
    ['applications', 'aplikacje', t.applications],
  ]
  return (
    <Section id="a11y-kontakt" title={t.title}>
      <p id="a11y-wstep" className="mb-4 max-w-measure">
        {typeset(intro, lang)}
      </p>
      <dl className="facts max-w-page">
        {fields.map(([field, id, value]) => (
          <div key={id}>
            <dt>{t.fields[field]}</dt>
            <dd id={`a11y-${id}`} className="max-w-measure">
              {typeof value === 'string' && value
                ? typeset(value, lang)
                : value || <span className="silent">{t.notGiven}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
