import {createSchema, type SchemaType} from 'sanity'
import {schemaTypes} from '../../schemas/index.ts'

/** One step from a value to a part of it: a field of an object, or any item of the named type of an array. */
export type Step = {field: string} | {item: string}

/** Where in a document a value of a type can stand. */
export interface Place {
  steps: readonly Step[]
  type: SchemaType
}

/** The document types of the model, compiled as the Studio compiles them. */
export function documentTypes(): SchemaType[] {
  const schema = createSchema({name: 'default', types: schemaTypes})
  return schemaTypes
    .filter(({type}) => type === 'document')
    .map(({name}) => {
      const type = schema.get(name)
      if (type === undefined) throw new Error(`the schema has no type ${name}`)
      return type
    })
}

/** Every place in a document of the type where a value can stand, parents before their parts. */
export function* walk(type: SchemaType, steps: readonly Step[] = []): Generator<Place> {
  yield {steps, type}
  if (type.jsonType === 'array') {
    for (const item of type.of) yield* walk(item, [...steps, {item: item.name}])
  }
  if (type.jsonType === 'object') {
    for (const field of type.fields) yield* walk(field.type, [...steps, {field: field.name}])
  }
}

/** The place as a path, such as `sections[].body[].tone`. */
export function placePath(steps: readonly Step[]): string {
  return steps
    .map((step) => ('field' in step ? `.${step.field}` : '[]'))
    .join('')
    .replace(/^\./, '')
}
