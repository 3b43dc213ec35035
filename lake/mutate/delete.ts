import {selectIds} from './select.ts'
import type {Apply} from './transact.ts'

/** Deleting what is not there succeeds and does nothing. */
export const applyDelete: Apply<'delete'> = ({target}, work, {index, settings}) =>
  selectIds(target, work.dataset, settings).map((id) => {
    if (work.get(id) === null) return {id, operation: 'none', document: null}
    work.put(id, null, index, {delete: {id}})
    return {id, operation: 'delete', document: null}
  })
