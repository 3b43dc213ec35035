// Loaded before a command: resolves every name below `localhost` to this machine, as browsers do and Node does not.
import dns from 'node:dns'
import {syncBuiltinESMExports} from 'node:module'

const {lookup} = dns

dns.lookup = new Proxy(lookup, {
  apply: (target, self, [name, ...rest]: [unknown, ...unknown[]]): unknown =>
    Reflect.apply(target, self, [isLocal(name) ? '127.0.0.1' : name, ...rest]),
})
syncBuiltinESMExports()

function isLocal(name: unknown): boolean {
  return typeof name === 'string' && name.endsWith('.localhost')
}
