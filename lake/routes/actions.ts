import {answerJson, datasetOf, type Answer} from '../call.ts'

/** `GET /data/actions/<dataset>`: tells the Studio to edit with mutations, since actions are not served. */
export const actions: Answer = (call) => {
  datasetOf(call)
  return answerJson({enabled: false, compatibleStudioVersions: ''})
}
