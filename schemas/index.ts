import {article} from './documents/article.ts'
import {author} from './documents/author.ts'
import {bodyRegion} from './documents/body-region.ts'
import {cause} from './documents/cause.ts'
import {citation} from './documents/citation.ts'
import {clinic} from './documents/clinic.ts'
import {condition} from './documents/condition.ts'
import {exercise} from './documents/exercise.ts'
import {faq} from './documents/faq.ts'
import {redirect} from './documents/redirect.ts'
import {siteSettings} from './documents/site-settings.ts'
import {sourceArticle} from './documents/source-article.ts'
import {symptom} from './documents/symptom.ts'
import {treatment} from './documents/treatment.ts'
import {callToAction} from './objects/call-to-action.ts'
import {callout} from './objects/callout.ts'
import {cellLink} from './objects/cell-link.ts'
import {citationMark} from './objects/citation-mark.ts'
import {citationUse} from './objects/citation-use.ts'
import {code} from './objects/code.ts'
import {conditionCause} from './objects/condition-cause.ts'
import {conditionSymptom} from './objects/condition-symptom.ts'
import {conditionTreatment} from './objects/condition-treatment.ts'
import {credential} from './objects/credential.ts'
import {dose} from './objects/dose.ts'
import {embed} from './objects/embed.ts'
import {entityListItem} from './objects/entity-list-item.ts'
import {entityList} from './objects/entity-list.ts'
import {exercisePrescription} from './objects/exercise-prescription.ts'
import {exerciseStep} from './objects/exercise-step.ts'
import {fieldHash} from './objects/field-hash.ts'
import {figure} from './objects/figure.ts'
import {internalLink} from './objects/internal-link.ts'
import {link} from './objects/link.ts'
import {medicalCode} from './objects/medical-code.ts'
import {medicalReview} from './objects/medical-review.ts'
import {openingHours} from './objects/opening-hours.ts'
import {postalAddress} from './objects/postal-address.ts'
import {provenanceSource} from './objects/provenance-source.ts'
import {provenance} from './objects/provenance.ts'
import {recoveryTime} from './objects/recovery-time.ts'
import {redFlag} from './objects/red-flag.ts'
import {richText} from './objects/rich-text.ts'
import {section} from './objects/section.ts'
import {seo} from './objects/seo.ts'
import {simpleTable} from './objects/simple-table.ts'
import {simpleText} from './objects/simple-text.ts'
import {sourceBlock} from './objects/source-block.ts'
import {sourceLink} from './objects/source-link.ts'
import {tableRow} from './objects/table-row.ts'
import {takeaway} from './objects/takeaway.ts'
import {unknownMarkup} from './objects/unknown-markup.ts'
import {video} from './objects/video.ts'

/** Every type of the content model, as the Studio takes them. */
export const schemaTypes = [
  article,
  author,
  bodyRegion,
  cause,
  citation,
  clinic,
  condition,
  exercise,
  faq,
  redirect,
  siteSettings,
  sourceArticle,
  symptom,
  treatment,
  callToAction,
  callout,
  cellLink,
  citationMark,
  citationUse,
  code,
  conditionCause,
  conditionSymptom,
  conditionTreatment,
  credential,
  dose,
  embed,
  entityListItem,
  entityList,
  exercisePrescription,
  exerciseStep,
  fieldHash,
  figure,
  internalLink,
  link,
  medicalCode,
  medicalReview,
  openingHours,
  postalAddress,
  provenanceSource,
  provenance,
  recoveryTime,
  redFlag,
  richText,
  section,
  seo,
  simpleTable,
  simpleText,
  sourceBlock,
  sourceLink,
  tableRow,
  takeaway,
  unknownMarkup,
  video,
]
