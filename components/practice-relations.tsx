import type { Catalogue, Practice } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { relationsOf } from '@/lib/queries/similar'
import { relationKinds } from '@/lib/vocabularies'
import { Inline } from './inline'
import { PracticeLink } from './practice-link'
import { Section } from './section'

type Props = { catalogue: Catalogue; practice: Practice }

/** The practices connected with this one, each with what connects them and which came first; nothing without any. */
export function PracticeRelations({ catalogue, practice }: Props) {
  const { lang } = catalogue
  const relations = relationsOf(catalogue, practice)
  if (relations.length === 0) return null
  return (
    <Section id="powiazane" title={words(lang).practice.relations}>
      <ul className="register">
        {relations.map(({ practice: other, relation, kind }) => (
          <li key={`${other.slug} ${relation.key}`}>
            <p>
              <PracticeLink practice={other} lang={lang} />
              {kind !== 'powiazana' && ` (${relationKinds[kind][lang]})`}.{' '}
              <Inline text={relation.text} lang={relation.lang} pageLang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
