import {defineArrayMember, defineField, type ConditionalProperty} from 'sanity'

type Titles<Value extends string> = Readonly<Partial<Record<Value, string>>>

interface Choice<Value extends string> {
  name: string
  /** The values of the vocabulary that are allowed, in the order shown. */
  values: readonly Value[]
  /** Titles for values whose own words do not read well. */
  titles?: Titles<Value>
  title?: string
  description?: string
  group?: string
  required?: boolean
  hidden?: ConditionalProperty
}

/** One value out of a fixed list. Radio buttons up to five values, a menu above. */
export function choiceField<Value extends string>(choice: Choice<Value> & {initialValue?: Value}) {
  const {values, titles, required = false, ...field} = choice
  const list = titledList(values, titles)
  return defineField({
    ...field,
    type: 'string',
    options: {list, layout: list.length > 5 ? 'dropdown' : 'radio'},
    // Without a validation callback the Studio would accept values that are not in the list.
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** Several values out of a fixed list, none twice, as checkboxes. */
export function choicesField<Value extends string>(choice: Choice<Value> & {initialValue?: Value[]}) {
  const {values, titles, required = false, ...field} = choice
  const list = titledList(values, titles)
  return defineField({
    ...field,
    type: 'array',
    // The list on the member is what checks and types a value; the one on the array draws the checkboxes.
    of: [defineArrayMember({type: 'string', options: {list}, validation: (rule) => rule})],
    options: {list},
    validation: (rule) => (required ? rule.required().min(1).unique() : rule.unique()),
  })
}

/** The words of a camel-case value: `needsReview` is “Needs review”. */
export function titleOf(value: string): string {
  const words = value.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function titledList<Value extends string>(values: readonly Value[], titles: Titles<Value> | undefined) {
  return values.map((value) => ({value, title: titles?.[value] ?? titleOf(value)}))
}
