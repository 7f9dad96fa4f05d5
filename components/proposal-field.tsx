import type { ReactNode } from 'react'
import { words, type Lang } from '@/lib/i18n'
import type { FieldFaults } from '@/lib/proposal/check'
import { faultWords } from '@/lib/proposal/fault-words'
import type { Typed } from '@/lib/proposal/fields'
import { limitOf } from '@/lib/proposal/limits'
import { oneLine, typeset } from '@/lib/text/typography'

/**
 * What every field needs to know: what was typed so far, what is wrong with it, what the fields are called, and the
 * language of the page.
 */
export type Form = { typed: Typed; faults: FieldFaults; label: (name: string) => string; lang: Lang }
type Props = Form & { name: string; hint?: string | undefined; required?: boolean }

/** The id of a field, to which a fault leads. */
export const idOf = (name: string) => `pole-${name}`
const describedBy = ({ faults, name, hint }: Props) =>
  [faults.has(name) && `${idOf(name)}-blad`, hint && `${idOf(name)}-uwaga`].filter(Boolean).join(' ') || undefined
const shared = (props: Props) => ({
  id: idOf(props.name),
  name: props.name,
  'aria-describedby': describedBy(props),
  'aria-invalid': props.faults.has(props.name) || undefined,
})

function Notes({ typed, faults, lang, name, hint }: Props) {
  const fault = faults.get(name)
  return (
    <>
      {hint && (
        <span id={`${idOf(name)}-uwaga`} className="note block">
          {typeset(hint, lang)}
        </span>
      )}
      {fault && (
        <span id={`${idOf(name)}-blad`} className="fault block">
          {typeset(faultWords(fault, name, typed, lang), lang)}
        </span>
      )}
    </>
  )
}
const Label = ({ label, name, required, lang }: Props) => (
  <>
    {typeset(label(name), lang)}
    {required && <span className="note"> ({words(lang).propose.required})</span>}
  </>
)

function Field({ children, ...props }: Props & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={idOf(props.name)}>
        <Label {...props} />
      </label>
      <Notes {...props} />
      {children}
    </div>
  )
}

type LineProps = Props & { suggestions?: readonly string[]; autoComplete?: string }

/** A line of text, with suggestions where there are some; of what the browser knows of the reader, its name (WCAG 1.3.5). */
export function LineField({ suggestions, autoComplete, ...props }: LineProps) {
  const list = suggestions && `${idOf(props.name)}-lista`
  return (
    <Field {...props}>
      <input
        type="text"
        {...shared(props)}
        maxLength={limitOf(props.name)}
        list={list}
        autoComplete={autoComplete}
        defaultValue={oneLine(props.typed.one(props.name))}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

/** A text of several lines. */
export const TextField = (props: Props) => (
  <Field {...props}>
    <textarea {...shared(props)} maxLength={limitOf(props.name)} defaultValue={props.typed.one(props.name)} />
  </Field>
)

type Option = { value: string; label: string; lang?: Lang }

/** One value of a list. */
export function ChoiceField({ options, ...props }: Props & { options: readonly Option[] }) {
  return (
    <Field {...props}>
      <select {...shared(props)} defaultValue={props.typed.one(props.name)}>
        <option value="">{words(props.lang).propose.choose}</option>
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang === props.lang ? undefined : lang}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** Any number of values of a list. */
export function ChoicesField({ options, ...props }: Props & { options: readonly { value: string; label: string }[] }) {
  const chosen = props.typed.all(props.name)
  return (
    <fieldset className="field" id={idOf(props.name)} aria-describedby={describedBy(props)}>
      <legend>
        <Label {...props} />
      </legend>
      <Notes {...props} />
      <div className="choices">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={props.name} value={value} defaultChecked={chosen.includes(value)} />{' '}
            {typeset(label, props.lang)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
