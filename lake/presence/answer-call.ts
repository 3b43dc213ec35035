import {isObject, type JsonObject} from '../document.ts'
import type {PresenceMember} from './presence-room.ts'

/** A request of JSON-RPC 2.0. */
export interface RemoteCall {
  readonly id: unknown
  readonly method: string
  readonly params: JsonObject
}

export function readCall(text: string): RemoteCall | undefined {
  try {
    const message: unknown = JSON.parse(text)
    if (!isObject(message) || typeof message['method'] !== 'string') return undefined
    const {id, method, params} = message
    return {id: id ?? null, method, params: isObject(params) ? params : {}}
  } catch {
    return undefined
  }
}

/** The text under a name, or the empty one. */
export function textIn(value: JsonObject, name: string): string {
  const text = value[name]
  return typeof text === 'string' ? text : ''
}

/** Sessions that one page may have; the Studio has one. */
const maximum = 100

/**
 * Does what a page asks for and says the result.
 *
 * @returns Undefined for a method that is not served, or more than a page may ask for.
 */
export function answerCall({method, params}: RemoteCall, member: PresenceMember, user: string): unknown {
  const session = textIn(params, 'session')
  switch (method) {
    case 'presence_subscribe':
      return member.subscribe()
    case 'presence_unsubscribe':
      member.unsubscribe(textIn(params, 'subscriptionId'))
      return true
    case 'presence_rollcall':
      return tell({type: 'rollCall', i: user, session}, session, member)
    case 'presence_announce': {
      const state = params['data']
      return isObject(state) && tell({type: 'state', i: user, m: state}, textIn(state, 'sessionId'), member)
    }
    case 'presence_disconnect':
      member.sessions.delete(session)
      member.tell({type: 'disconnect', i: user, m: {session}})
      return true
    default:
      return undefined
  }
}

function tell(message: JsonObject, session: string, member: PresenceMember): boolean {
  if (session !== '' && member.sessions.size < maximum) member.sessions.add(session)
  member.tell(message)
  return true
}
