import {list, rule, type StatementRule, words} from './statement-rule.ts'
import {anyOf} from '../../text/any-of.ts'

/** Ends the name of an exercise. */
export const exerciseNoun = anyOf(
  /\b(?:stretch(?:es)?|raises?|curls?|squats?|lunges?|bridges?|planks?|tilts?|tucks?|rotations?)$/i,
  /\b(?:shrugs?|press(?:es)?|progressions?|drills?|rows?|glides?|slides?|clams(?:hells?)?|circles?)$/i,
  /\b(?:extensions?|pumps?|(?:step|push|pull|press|sit|chin|toe|heel)-?(?: )?ups?|rolls?|squeezes?)$/i,
  /\b(?:twists?|swings?|hinges?|floss|stretching|clam|nods?|crunches|deadlifts?|dead lifts?)$/i,
  /\b(?:heel drops?|(?:wall|chair) (?:sits?|slides?|angels?))$/i,
  /\b(?:(?:quad|glute|gluteal|isometric) (?:sets?|holds?)|(?:leg|arm|hip|heel|toe) lifts?)$/i,
  /\b(?:bird[- ]?dog|dead[- ]?bug|cat[- ](?:cow|camel)|child'?s pose)$/i,
  /\b(?:(?:(?:single[- ]leg|double[- ]leg|box|lateral|forward) )?(?:hops?|jumps?))$/i,
  /\b(?:(?:walk|run|jog)[- ](?:walk|run|jog) intervals|pull-?aparts?|scrunches)$/i,
  /\b(?:(?:toe|finger) spreads?|(?:band|crab|monster|farmer'?s?) walks?|hip thrusts?|leg swings?)$/i,
  /\b(?:retractions?|nerve glid\w+|(?:single[- ]leg|one[- ]leg) (?:balance|stands?))$/i,
  /\b(?:sit[- ]to[- ]stands?|thread the needle|windmills?|hamstring bridge|pendulums?)$/i,
  /\b(?:poses?|(?:downward|upward)[- ](?:facing )?dog|cobra|[a-z]+asana|sphinx|sun salutations?|leg cradles?)$/i,
  /\b(?:step[- ]?downs?|step[- ]?overs?|good mornings?|rack pulls?|wall balls?|toe taps?|heel taps?|heel digs?|heel walks?|toe walks?)$/i,
  /\b(?:(?:neck|shoulder|ankle|wrist|arm|hip|knee|trunk) (?:bends?|flexions?|circles?|flexes?|openers?)|windscreen wipers?|open books?)$/i,
  /\b(?:kegels?|pelvic floor contractions?|abdominal bracing|draw(?:ing)?[- ]ins?|foam rolling|ball rolling|towel grabs?|marble pick-?ups?|alphabets?)$/i,
  /\b(?:y-?t-?w-?l?s?|face pulls?|prone (?:ys?|ts?|cobras?)|scaption|landmine press|thrusters?|skaters?|carioca|bounds?|plyometrics|rope climbs?)$/i,
  /\b(?:mobili[sz]ations|marches|marching|kickbacks?|isometrics|fly|flyes?|plank)$/i,
)

/** Sentences that name exercises. */
export const exerciseStatements: readonly StatementRule[] = [
  {
    list: 'exercises',
    words: words('exercise exercises stretches stretching moves movements drills poses'),
    firm: true,
    announced: true,
    pattern: rule(
      `(?<!\\b(?:aerobic|impact|cardio\\w*|repetitive|repetitive \\p{L}+) )\\b(?:exercises?|stretch(?:es|ing)|moves|movements|drills|poses)\\b(?: (?:in|into|for|to|of|that|at|as part)\\b[^.:;]{0,50})?,? (?:such as|like|including|include|includes|for example|e\\.g\\.),? (?<list>.+?)(?:,? (?:keeps?|builds?|strengthens?|improves?)\\b|$)`,
    ),
  },
  {
    list: 'exercises',
    words: words('focus try include do perform start add practise practice incorporate'),
    firm: true,
    pattern: rule(
      `\\b(?:focus on|try|include|do|perform|start with|add|practi[sc]e|incorporate)\\b:? ${list}`,
    ),
    members: exerciseNoun,
  },
  {
    list: 'exercises',
    words: words('practise practice perform include use add incorporate master start begin try'),
    firm: true,
    single: true,
    members: exerciseNoun,
    pattern: rule(
      `^(?:practi[sc]e|perform|include|use|add|incorporate|master|try|start with|begin with) (?:the |your |some )?(?<list>[^.;:,]{3,60}?)(?:,| (?:exercises? )?(?:to|with|for|targeting|that|in|progressing|while)\\b)`,
    ),
  },
  {
    list: 'exercises',
    words: words('try do perform practise practice'),
    firm: true,
    single: true,
    pattern: rule(`\\b(?:try|do|perform|practi[sc]e)\\b[^.:"“]{0,30}["“](?<list>[^"”]{3,40})["”]`),
  },
]
