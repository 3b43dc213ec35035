import {BasePatch, BaseTransaction, ObservableSanityClient, SanityClient} from '@sanity/client'

/** Every public method of a client by its path: `assets.upload`, `patch().set`, `observable.fetch`. */
export function methodsOf(client: SanityClient): string[] {
  return [
    ...methodsIn(client, ''),
    ...methodsIn(client.patch('id'), 'patch().'),
    ...methodsIn(client.transaction(), 'transaction().'),
    ...methodsIn(client.observable.patch('id'), 'observable.patch().'),
    ...methodsIn(client.observable.transaction(), 'observable.transaction().'),
  ]
}

function* methodsIn(owner: object, prefix: string): Generator<string> {
  for (const name of namesOf(owner)) {
    const value: unknown = Reflect.get(owner, name)
    if (typeof value === 'function') yield prefix + name
    else if (isOwner(value)) yield* methodsIn(value, `${prefix}${name}.`)
  }
}

/** Own and inherited names; those with an underscore are not public. */
function namesOf(owner: object): Set<string> {
  const names = new Set<string>()
  let from: unknown = owner
  while (isOwner(from) && from !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name)
    from = Object.getPrototypeOf(from)
  }
  return new Set([...names].filter((name) => name !== 'constructor' && !name.startsWith('_')))
}

/** A client that notes the path of each method that is called on it, and on what it gives: patches, clones. */
export function recordCalls<Owner extends object>(owner: Owner, called: Set<string>, prefix = ''): Owner {
  return new Proxy(owner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof name === 'symbol') return value
      if (typeof value !== 'function') {
        return isOwner(value) ? recordCalls(value, called, `${prefix}${name}.`) : value
      }
      return (...args: unknown[]) => {
        called.add(prefix + name)
        const result: unknown = Reflect.apply(value, target, args)
        const path = pathOf(result, prefix.startsWith('observable.') ? 'observable.' : '')
        return isOwner(result) && path !== undefined ? recordCalls(result, called, path) : result
      }
    },
  })
}

function pathOf(result: unknown, root: string): string | undefined {
  if (result instanceof BasePatch) return `${root}patch().`
  if (result instanceof BaseTransaction) return `${root}transaction().`
  if (result instanceof SanityClient) return ''
  return result instanceof ObservableSanityClient ? 'observable.' : undefined
}

function isOwner(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
