import { codebook, type CodebookField } from '@/lib/data/codebook'
import { words, type Lang } from '@/lib/i18n'
import { capital, typeset } from '@/lib/text/typography'

/** What each field of the exports means, read from their schemas. */
export function Codebook({ lang }: { lang: Lang }) {
  const t = words(lang).data
  return codebook(lang).map(({ set, fields }) => (
    <section key={set} aria-labelledby={`pola-${set}`}>
      <h3 id={`pola-${set}`}>{set === 'all' ? t.everyRecord : capital(t.sets[set].name)}</h3>
      <dl className="facts">
        {fields.map((field) => (
          <Field key={field.name} field={field} lang={lang} />
        ))}
      </dl>
    </section>
  ))
}

function Field({
  field: { name, meaning, kind, list, mayBeEmpty, values, since },
  lang,
}: {
  field: CodebookField
  lang: Lang
}) {
  const t = words(lang).data
  const about = [
    list ? `${t.list}: ${t.kinds[kind]}` : t.kinds[kind],
    ...(mayBeEmpty ? [t.mayBeEmpty] : []),
    t.since(since),
  ]
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        {typeset(capital(meaning), lang)}.
        {values.length > 0 && (
          <span className="block text-note">
            {t.values}:{' '}
            {values.map(({ value, label }, index) => (
              <span key={value}>
                {index > 0 && ', '}
                <code>{value}</code>
                {label && label !== value && ` (${label})`}
              </span>
            ))}
          </span>
        )}
        <span className="block note">{about.join(', ')}</span>
      </dd>
    </div>
  )
}
