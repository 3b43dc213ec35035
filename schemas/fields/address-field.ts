import {defineField} from 'sanity'
import {linkSchemes} from '../vocabulary.ts'

interface Address {
  name: 'href' | 'url'
  required: boolean
  description?: string
}

/** The target of a link in content: a full address, or a path or anchor of the site itself. */
export function addressField({required, ...field}: Address) {
  return defineField({
    ...field,
    title: 'Address',
    type: 'url',
    validation: (rule) => {
      const allowed = rule.uri({scheme: [...linkSchemes], allowRelative: true}).custom(namesScheme)
      return [required ? allowed.required() : allowed, rule.custom(startsOnSite).warning()]
    },
  })
}

function namesScheme(address: string | undefined): true | string {
  return !address?.startsWith('//') || 'An address on another site starts with “https://”'
}

/** An imported link may still be relative to its old page: readers see its words, and an editor should set its target. */
function startsOnSite(address: string | undefined): true | string {
  if (address === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return true
  return (
    /^[/#]/.test(address) ||
    'This leads nowhere on the site: an address here starts with one “/”, or with “#”'
  )
}
