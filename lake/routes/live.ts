import {datasetOf, type Answer, type Call} from '../call.ts'
import {isPublicId, isPublishedId} from '../document.ts'
import {unauthorized} from '../errors.ts'
import {livePosition, liveSince} from '../live/live-position.ts'
import {touchedTags} from '../live/touched-tags.ts'
import {readSwitch} from '../query-parameters.ts'
import type {Transaction} from '../storage/dataset.ts'

/**
 * `GET /data/live/events/<dataset>`: tells pages which tags of their queries are out of date.
 *
 * @see {@link https://www.sanity.io/docs/http-reference/live | Live Content API}
 */
export const live: Answer = (call) => {
  const {lake, request, query} = call
  const dataset = datasetOf(call)
  const concerns = admission(call)
  const {log} = dataset
  let unsubscribe: (() => void) | undefined
  const stream = lake.streams.open(() => unsubscribe?.(), call.address)

  const tell = (transaction: Transaction, id: string) => {
    const changes = transaction.changes.filter((change) => concerns(change.id))
    if (changes.length > 0) stream.send({event: 'message', id, payload: {tags: touchedTags(changes)}})
  }

  const lastEventId = request.headers.get('last-event-id') ?? query.get('lastEventId') ?? ''
  const missed = lastEventId === '' ? [] : liveSince(lastEventId, log)
  const isResumed = lastEventId !== '' && missed !== undefined
  stream.send({event: 'welcome', id: isResumed ? lastEventId : livePosition(log), payload: {}})
  if (missed === undefined) stream.send({event: 'restart', id: livePosition(log), payload: {}})
  for (const transaction of missed ?? []) tell(transaction, String(transaction.position))
  unsubscribe = dataset.subscribe((transaction) => tell(transaction, livePosition(log)))
  return stream.response
}

/** Drafts and versions are told of on demand, and to those who may read them. */
function admission({query, access}: Call): (id: string) => boolean {
  const includeDrafts = readSwitch(query, 'includeDrafts')
  if (includeDrafts && access === 'public') throw unauthorized()
  if (access === 'public') return isPublicId
  return includeDrafts ? () => true : isPublishedId
}
