import {anyOf} from '../../text/any-of.ts'

/** Words by which a symptom is known. */
export const symptomWord = anyOf(
  /\b(?:pain|painful|(?:ear|tooth|stomach|belly|tummy|back)?aches?|aching|sore\w*|tender\w*|stiff\w*)\b/iu,
  /\b(?:swell\w*|swollen|numb\w*|tingl\w*|pins?[ -](?:and|&)[ -]needles|weak\w*|burning|throbbing)\b/iu,
  /\b(?:cramp\w*|spasms?|headaches?|dizz\w*|vertigo|nausea|fatigue|tired\w*|sleepiness|forgetful\w*)\b/iu,
  /\b(?:fever|cough\w*|bruis\w*|redness|warmth|click\w*|pop\w*|grind\w*|grating|lock\w*|catch\w*)\b/iu,
  /\b(?:instability|unstable|giving way|tight\w*|discomfort)\b/iu,
  /\b(?:(?:loss|lack|reduced|limited|restricted|decreased) (?:of )?\p{L}+|difficulty \p{L}+)\b/iu,
  /\b(?:trouble \p{L}+|sensitiv\w*|itch\w*|twinges?|pulling|heaviness|stab\w*|heavy|sensations?)\b/iu,
  /\b(?:mobility|poor \p{L}+|low mood|insomnia|vomit\w*|wheez\w*|breathless\w*|shortness of breath)\b/iu,
  /\b(?:rash(?:es)?|\p{L}+-like symptoms|lumps?|bumps?|thick\w* skin|blurr\w*)\b/iu,
  /\b(?:(?:dull|double|cloudy) (?:\p{L}+ )?vision|loss|sweat\w*|chills|runny nose|blocked nose)\b/iu,
  /\b(?:sneez\w*|thirst|urinat\w*|bleed\w*|discharge|irritab\w*|limp\w*|diarrh\w*|constipation)\b/iu,
  /\b(?:bloat\w*|weight (?:loss|gain)|palpitations|tension|(?<!blood )pressure|pus|ooz\w*|inability)\b/iu,
  /\b(?:heart ?beat|heart rate|(?:increased|extreme|severe) anxiety|jaundice|yellow\w*)\b/iu,
  /\b(?:hypersensitiv\w*|blister\w*|scal(?:y|ing)|flak\w*|dryness|dry \p{L}+|peeling|regurgitation)\b/iu,
  /\b(?:hoarse\w*|snoring|discolou?r\w*|faint\w*|brain fog)\b/iu,
  /\b(?:sleep (?:disruption|disturbances?|problems)|confus\w*|deform\w*|tremors?|hunger)\b/iu,
  /\b(?:shak(?:y|iness)|rigid\w*|slow\w*)\b/iu,
)
