import {isObject} from '../document.ts'
import {mutationError, MutationRefused, WireError} from '../errors.ts'

/** Why one action of a request was refused; the types are those of mutations. */
export type ActionProblem =
  | {readonly type: 'documentNotFoundError' | 'documentAlreadyExistsError'; readonly id: string}
  | {readonly type: 'documentRevisionIDDoesNotMatchError'; readonly id: string}
  | {readonly type: 'validationError'; readonly value: unknown}

/** Thrown while one action is turned into mutations. */
export class ActionRefused extends Error {
  override name = 'ActionRefused'
  readonly problem: ActionProblem

  constructor(description: string, problem: ActionProblem) {
    super(description)
    this.problem = problem
  }
}

export const malformed = (description: string, value: unknown) =>
  new ActionRefused(description, {type: 'validationError', value})

export const missing = (description: string, id: string) =>
  new ActionRefused(description, {type: 'documentNotFoundError', id})

/**
 * What the caller gets to see of a fault: a refusal with the position of its action, and refused mutations under
 * the name of actions. Other errors stay as they are.
 *
 * @see {@link https://www.sanity.io/docs/http-actions | HTTP actions}
 */
export function asActionError(error: unknown, index: number): unknown {
  if (error instanceof ActionRefused) {
    const {problem, message: description} = error
    const items = [{index, error: {description, ...problem}}]
    return actionError(problem.type === 'validationError' ? 400 : 409, description, items)
  }
  if (error instanceof MutationRefused) {
    return asActionError(mutationError([{index, error: error.problem}]), index)
  }
  if (!(error instanceof WireError) || !isObject(error.body['error'])) return error
  const {type, items} = error.body['error']
  return type === 'mutationError' ? actionError(error.status, error.message, items) : error
}

function actionError(status: number, description: string, items: unknown): WireError {
  return new WireError(status, description, {error: {type: 'actionError', description, items}})
}
