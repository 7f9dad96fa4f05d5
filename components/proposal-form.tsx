import type { Catalogue } from '@/lib/catalogue'
import { configuration } from '@/lib/configuration'
import { words } from '@/lib/i18n'
import { askedFields, criterionName, resultName, resultRows, sourceName, sourceRows } from '@/lib/proposal/fields'
import { limitOf } from '@/lib/proposal/limits'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { audiences, leadBodyKinds, sourceKinds, states, themes, type Vocabulary } from '@/lib/vocabularies'
import { voivodeships } from '@/lib/voivodeships'
import { ChoiceField, ChoicesField, LineField, TextField, type Form } from './proposal-field'
import { ProposalFaults } from './proposal-faults'

/**
 * The form for proposing a practice: the campaign's criteria as questions, and the fields of a content file. Sent by
 * POST, so that nothing of it stands in an address.
 */
export function ProposalForm({ catalogue, ...form }: Form & { catalogue: Catalogue }) {
  const { lang } = form
  const t = words(lang).propose
  const options = (vocabulary: Vocabulary) =>
    Object.entries(vocabulary).map(([value, label]) => ({ value, label: label[lang] }))
  const kinds = options(sourceKinds).filter(({ value }) => value !== 'zgloszenie')
  return (
    <>
      <h1>{t.title}</h1>
      <ProposalFaults {...form} />
      {form.faults.size === 0 && (
        <>
          <p className="mt-3 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
          <p className="mt-3 max-w-measure">{typeset(t.promise, lang)}</p>
          {!configuration.EDITORS_EMAIL && <p className="notice">{typeset(t.noEditors, lang)}</p>}
        </>
      )}
      <form action={path('propose', lang)} method="post" className="form">
        <fieldset>
          <legend>{t.parts.about}</legend>
          <LineField {...form} name="title" hint={t.hints.title} required />
          <LineField
            {...form}
            name="city"
            hint={t.hints.city}
            suggestions={[...catalogue.cities.values()].map(({ name }) => name)}
          />
          <ChoiceField {...form} name="voivodeship" hint={t.hints.voivodeship} options={options(voivodeships)} />
          <TextField {...form} name="summary" hint={`${t.hints.summary} ${t.most(limitOf('summary'))}`} required />
          <ChoiceField
            {...form}
            name="category"
            options={[...catalogue.categories.values()].map(({ slug, name, lang }) => ({
              value: slug,
              label: name,
              lang,
            }))}
            required
          />
          <ChoicesField {...form} name="themes" options={options(themes)} required />
          <ChoicesField {...form} name="audiences" options={options(audiences)} required />
          <ChoiceField {...form} name="leadBodyKind" options={options(leadBodyKinds)} required />
          <ChoiceField {...form} name="state" options={options(states)} required />
          <LineField {...form} name="start" hint={t.hints.start} />
          <TextField {...form} name="story" hint={`${t.hints.story} ${t.most(limitOf('story'))}`} />
        </fieldset>
        <fieldset>
          <legend>{t.parts.criteria}</legend>
          <p className="note">{typeset(t.mostEach(limitOf(criterionName(''))), lang)}</p>
          {[...catalogue.criteria.values()].map(({ slug }) => (
            <TextField {...form} key={slug} name={criterionName(slug)} required />
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.parts.how}</legend>
          <p className="note">{typeset(`${t.hints.how} ${t.mostEach(limitOf('leadBody'))}`, lang)}</p>
          {askedFields.map((field) => (
            <TextField {...form} key={field} name={field} />
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.parts.results}</legend>
          <p className="note">{typeset(t.hints.results, lang)}</p>
          {resultRows.map((row) => (
            <div key={row}>
              <LineField {...form} name={resultName(row, 'date')} />
              <LineField {...form} name={resultName(row, 'text')} />
            </div>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.parts.sources}</legend>
          <p className="note">{typeset(t.hints.sources, lang)}</p>
          {sourceRows.map((row) => (
            <div key={row}>
              <LineField {...form} name={sourceName(row, 'title')} />
              <LineField {...form} name={sourceName(row, 'publisher')} />
              <ChoiceField {...form} name={sourceName(row, 'kind')} options={kinds} />
              <LineField {...form} name={sourceName(row, 'address')} />
            </div>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.parts.proposer}</legend>
          <LineField {...form} name="proposer" required autoComplete="organization" />
        </fieldset>
        <p className="mt-8">
          <button type="submit">{t.submit}</button>
        </p>
      </form>
    </>
  )
}
