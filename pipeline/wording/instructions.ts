import {anyOf} from '../text/any-of.ts'

/** Opens an instruction, not the name of an exercise. */
export const instruction = anyOf(
  /^(?:(?:gently|slowly|then|gradually) )?(?:bend|breathe|bring|cross|draw|drop|extend|feel|grip)\b/i,
  /^(?:(?:gently|slowly|then|gradually) )?(?:hold|keep|kneel|lean|let|lie|lift|lower|move|nod|pause)\b/i,
  /^(?:(?:gently|slowly|then|gradually) )?(?:perform|place|position|press|pull|push|put|raise|reach)\b/i,
  /^(?:(?:gently|slowly|then|gradually) )?(?:relax|repeat|rest|return|rise|roll|rotate|sit|slide)\b/i,
  /^(?:(?:gently|slowly|then|gradually) )?(?:slowly|squeeze|stand|start|stay|step|stop|straighten)\b/i,
  /^(?:(?:gently|slowly|then|gradually) )?(?:switch|take|tighten|tilt|tuck|turn|use|walk)\b/i,
)

/** Opens a step of a remedy to make and use at home. */
export const recipeStep =
  /^(?:add|allow|apply|blend|boil|brew|chew|cover|crush|cut|dip|do|drink|fry|gargle|grind|heat|leave|mash|massage|mix|peel|place|pour|press|put|remove|repeat|rinse|rub|sip|soak|spread|squeeze|steep|stir|strain|take|transfer|wash|wrap)\b/i

/** Opens an advice. */
export const advice =
  /^(?:if [^,]{3,60}, )?(?:always |regularly |try to |do )?(?:apply|ask|avoid|choose|do|drink|eat|elevate|exercise|get|ice|keep|limit|maintain|massage|move|place|practi[sc]e|raise|rest|see|sleep|soak|stay|stop|stretch|strengthen|take|talk|try|use|walk|warm|wear|wrap)\b/i

/** Says of exercises only what they are for: a way of treatment, not the name of an exercise. */
export const namesKind = anyOf(
  /^(?:(?:corrective|strengthening|strength|stretching|rehab\w*|home|therapeutic|specific|gentle|regular|targeted|physical|low[- ]impact|aerobic|conditioning|mobility|physio\w*|tailored|individual\w*|simple|remedial|loading|daily|some|of|and|range of motion|flexibility|range-of-motion|special|certain|appropriate),? )*exercises$/iu,
  / with (?:[\p{L}-]+ )?exercises?$/iu,
  /\bexercise (?:and \p{L}+ )?(?:program(?:me)?s?|plans?|regimes?|regimens?|therapy|prescription)\b/iu,
)

/** Labels a detail of what the line above names: “Sets: 3”, “Best for: runners”. */
export const detailLabel = anyOf(
  /^(?:sets?|reps?|repetitions?|holds?|frequency|duration|dos(?:e|age))(?: \([^()]*\))?\s*:/i,
  /^(?:how(?: often| to| it works| to do it| to perform| long)?)(?: \([^()]*\))?\s*:/i,
  /^(?:why(?: it works| it helps)?|when|benefits?|tips?)(?: \([^()]*\))?\s*:/i,
  /^(?:start(?:ing)?(?: position)?|equipment|goals?|purpose|targets?|instructions?)(?: \([^()]*\))?\s*:/i,
  /^(?:notes?|level|movement|time|pros|cons|cost|best for|good for|what it is)(?: \([^()]*\))?\s*:/i,
  /^(?:what it does|what to do|evidence|effectiveness|progression|regression)(?: \([^()]*\))?\s*:/i,
  /^(?:muscles?|modification|caution|step \d+)(?: \([^()]*\))?\s*:/i,
)

/** Announces how to do the thing above. */
export const stepsLabel =
  /^(?:how to (?:do|perform)(?: (?:it|this|them|the \w+))?|instructions|steps|technique|directions|targets?|muscles worked):$/i

/** Heads what is told of the thing above, and lists no others. */
export const detailHeading = anyOf(
  /^(?:(?:common |main |contra)?indications|recovery|recovery times?|benefits|advantages):?$/i,
  /^(?:considerations?|success(?: rates?)?|when considered|procedures?|outcomes?|results|evidence):?$/i,
  /^(?:timeline|risks?|side effects|pros|cons|costs?|duration|frequency|who it helps|ideal for):?$/i,
  /^(?:best for|expectations?|characteristics|with(?:out)? treatment):?$/i,
)

/** What a page says under each name: “How to do it”, “Why it works”. */
export const repeatedDetail =
  /^(?:how (?:to (?:do|perform) (?:it|this)|it (?:works|helps|is done))|why it (?:works|helps|matters)|what it (?:does|is|involves)|who it(?:['’]s| is) for|how often|instructions|steps|technique|benefits|dosage|dose|sets (?:and|&) reps):?$/i

/** Opens what a treatment does, how long it takes or how well it works, and names none. */
export const effect = anyOf(
  /^(?:(?:can |may |often |usually |typically |also )*(?:provides?|reduces?|improves?|allows?|helps?|moves?|takes?|increases?|decreases?|relieves?|supports?(?! (?:and|or)\b)|prevents?|restores?|promotes?|corrects?|cushions?|maintains?|be|needs?|lasts?|works?|offers?|speeds?|stimulates?|breaks?))\b/i,
  /^\d\b/i,
  /^(?:(?:immediate|temporary|lasting|quick|moderate|growing|strong|limited|safe|similar|non-invasive|no) (?:relief|evidence|recovery|results?|effect\w*|alternative|downtime))\b/i,
  /^(?:(?:most|some|many) (?:people|patients))\b/i,
  /^(?:performed|done|carried out|given|combined|(?:often|usually|sometimes) (?:combined|done|used|performed|needed))\b/i,
  /^(?!(?:exercises|stretches|treatments|medications|things) )[a-z]+[^s\W]s (?:the|an?|your|any|blood|pain|swelling|inflammation|muscles?|tension|healing|mobility|tissues?) /i,
)

/** Opens what is told of a cause, and names none. */
export const trait =
  /^(?:can|may|often|usually|typically|particularly|very|much|crucial|identified|(?:more |most )?common\b|gradual|occurs?|happens?|affects?|caused by|associated with|sharp|dull|(?:brief|mild|severe) (?:pain|spinning))\b/i
