import type {JsonObject} from '../document.ts'

/** Where the pages of one dataset learn of each other. */
export interface PresenceRoom {
  join(send: (message: JsonObject) => void): PresenceMember
}

export interface PresenceMember {
  /** @returns The id that messages to this subscription carry. */
  subscribe(): string
  unsubscribe(subscription: string): void
  /** Tells all other members. */
  tell(message: JsonObject): void
  /** Remembered, so that leaving without a word can be told to the others. */
  readonly sessions: Set<string>
  leave(): void
}

interface Place {
  readonly send: (message: JsonObject) => void
  readonly subscriptions: Set<string>
}

/** @param user Who leaves when the connection of a page is lost. */
export function createPresenceRoom(createId: () => string, user: string): PresenceRoom {
  const places = new Set<Place>()

  function join(send: (message: JsonObject) => void): PresenceMember {
    const place: Place = {send, subscriptions: new Set()}
    const sessions = new Set<string>()
    places.add(place)
    const tell = (message: JsonObject) => {
      for (const other of places) if (other !== place) deliver(other, message)
    }
    return {
      sessions,
      tell,
      subscribe() {
        const subscription = createId()
        place.subscriptions.add(subscription)
        return subscription
      },
      unsubscribe: (subscription) => void place.subscriptions.delete(subscription),
      leave() {
        if (!places.delete(place)) return
        for (const session of sessions) tell({type: 'disconnect', i: user, m: {session}})
      },
    }
  }

  return {join}
}

function deliver({send, subscriptions}: Place, result: JsonObject): void {
  for (const subscription of subscriptions) {
    send({jsonrpc: '2.0', method: 'presence_subscription', params: {subscription, result}})
  }
}
