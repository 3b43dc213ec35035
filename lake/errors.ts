import type {JsonObject} from './document.ts'

/** An answer that is not a success: thrown anywhere below a route, sent as it is. */
export class WireError extends Error {
  override name = 'WireError'
  readonly status: number
  readonly body: JsonObject

  constructor(status: number, message: string, body: JsonObject) {
    super(message)
    this.status = status
    this.body = body
  }
}

/** Why one mutation of a transaction was refused. */
export type MutationProblem =
  | {type: 'documentAlreadyExistsError'; description: string; id: string}
  | {type: 'documentNotFoundError'; description: string; id: string}
  | {
      type: 'documentRevisionIDDoesNotMatchError'
      description: string
      id: string
      currentRevisionID: string
      expectedRevisionID: string
    }
  | {type: 'documentHasExistingReferencesError'; description: string; id: string; referencingIDs: string[]}
  | {type: 'documentReferenceDoesNotExistError'; description: string; id: string; referenceID: string}
  | {type: 'validationError'; description: string; value: unknown}

export interface MutationErrorItem {
  readonly index: number
  readonly error: MutationProblem
}

/** Thrown while one mutation is applied; the transaction adds the index and turns it into a wire error. */
export class MutationRefused extends Error {
  override name = 'MutationRefused'
  readonly problem: MutationProblem

  constructor(problem: MutationProblem) {
    super(problem.description)
    this.problem = problem
  }
}

/** @see {@link https://www.sanity.io/docs/http-mutations | HTTP mutations} */
export function mutationError(items: readonly MutationErrorItem[]): WireError {
  const description = `Mutation(s) failed with ${items.length} error(s)`
  const status = items.every(({error}) => error.type === 'validationError') ? 400 : 409
  return new WireError(status, items.map(({error}) => error.description).join('; '), {
    error: {type: 'mutationError', description, items},
  })
}

export const invalid = (description: string, value: unknown) =>
  new MutationRefused({type: 'validationError', description, value})

export function transactionAlreadyExists(id: string): WireError {
  const description = `Transaction "${id}" already exists in this dataset; use another transaction id`
  return new WireError(409, description, {
    error: {type: 'transactionAlreadyExistsError', description, transactionId: id},
  })
}

/** @param start First and `end` last-plus-one offset of the faulty part, in UTF-16 units of `query`. */
export function queryParseError(query: string, description: string, start: number, end: number): WireError {
  return new WireError(400, description, {error: {type: 'queryParseError', description, query, start, end}})
}

export const badRequest = (message: string) => gatewayError(400, 'Bad Request', message)

export function unauthorized(): WireError {
  const message = 'This call needs the token of the lake in the header “Authorization: Bearer <token>”'
  const body = {statusCode: 401, error: 'Unauthorized', message, errorCode: 'SIO-401-ANF'}
  return new WireError(401, message, body)
}

export const forbidden = (message: string) => gatewayError(403, 'Forbidden', message)

export const notFound = (message: string) => gatewayError(404, 'Not Found', message)

export function datasetNotFound(dataset: string, projectId: string): WireError {
  return notFound(`Dataset "${dataset}" not found for project ID "${projectId}"`)
}

export const conflict = (message: string) => gatewayError(409, 'Conflict', message)

export const bodyTooLarge = (limit: number) =>
  gatewayError(413, 'Request Entity Too Large', `Request body exceeds limit of ${limit} bytes`)

export const tooManyStreams = (limit: number) =>
  gatewayError(503, 'Service Unavailable', `This lake has ${limit} event streams open; close some first`)

export const tooManyStreamsOfAddress = (limit: number) =>
  gatewayError(429, 'Too Many Requests', `Your address has ${limit} event streams open; close some first`)

export const queryTimeout = (limit: number) =>
  gatewayError(
    408,
    'Request Timeout',
    `The query took longer than ${limit} ms; add conditions on attributes, or a slice`,
  )

export const tooManyQueries = () =>
  gatewayError(429, 'Too Many Requests', 'Too many slow queries wait already; try again later')

/** For a document that a start could read, and that the file or the disk no longer gives. */
export const cannotRead = (id: string, reason: string) =>
  gatewayError(
    500,
    'Internal Server Error',
    `The document "${id}" cannot be read from the database (${reason}); stop the lake and look at its data folder`,
  )

/** For a call of the API that this server does not serve: said aloud, never answered with an empty success. */
export function notImplemented(call: string): WireError {
  return gatewayError(501, 'Not Implemented', `${call} is not implemented by this lake`)
}

export function internalError(): WireError {
  const message = 'The lake failed on this request; its log says why'
  return gatewayError(500, 'Internal Server Error', message)
}

function gatewayError(statusCode: number, error: string, message: string): WireError {
  return new WireError(statusCode, message, {statusCode, error, message})
}
