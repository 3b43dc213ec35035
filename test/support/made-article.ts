/** A short article of a made-up clinic. */
export interface MadeArticle {
  readonly number: number
  readonly title: string
  readonly slug: string
  readonly parts: readonly {readonly tag: 'p' | 'h2' | 'h3' | 'ul'; readonly html: string}[]
}

const words = (text: string): readonly string[] => text.split(', ')

const parts = words(
  'ankle, calf, elbow, finger, foot, forearm, groin, hamstring, heel, hip, jaw, knee, lower back, neck, rib, ' +
    'shin, shoulder, thigh, thumb, toe, upper back, wrist, collarbone, breastbone, tailbone',
)
const sides = words('inner, outer, front, back, upper, lower, deep, left, right, central')
const tissues = words('tendon, ligament, nerve, muscle, joint, cartilage, bursa, disc, fascia, bone')
const states = words(
  'strain, pain, tear, injury, instability, impingement, dysfunction, fracture, sprain, disorder',
)
const courses = words('acute, lasting, returning, early, late, mild')

const feelings = words(
  'burning, dull, sharp, throbbing, aching, stabbing, tingling, pulling, crushing, nagging, shooting, gnawing, ' +
    'cramping, tearing, electric, pressing',
)
const signs = words('pain, soreness, tightness, numbness, tenderness, warmth, clicking, heaviness')
const times = words(
  'at night, after sitting, in the morning, on stairs, when running, when lifting, in cold weather, after a rest, ' +
    'when turning, at the end of the day, while driving, after meals',
)
const loads = words(
  'long hours, sudden sprints, heavy lifting, worn shoes, repeated throws, poor sleep, hard floors, steep paths, ' +
    'new equipment, long drives, awkward reaching, missed warm-ups',
)
const settings = words(
  'at work, in sport, in the garden, at home, on holiday, after an illness, in training, with age',
)
const cares = words(
  'slow raises, gentle stretches, short walks, warm packs, cold packs, taping, massage, balance drills, ' +
    'breathing drills, light bands, soft insoles, swimming, cycling, wall slides',
)
const doses = words(
  'twice a day, once a day, every second day, before breakfast, after work, for ten minutes, for six weeks, ' +
    'three times a week, in the evening, under guidance',
)

/** How many articles differ in title; further ones are numbered. */
const names = parts.length * sides.length * tissues.length * states.length * courses.length

/**
 * Article `number` of `count`. Names of symptoms, causes and treatments are drawn from so many that some articles share
 * one, and no more than a few hundred in 100,000.
 */
export function articleOf(number: number, count: number, seed: number): MadeArticle {
  const random = createRandom(seed * 1_000_003 + number)
  const title = titleOf(number)
  const own = title.toLowerCase()
  const symptoms = some(
    3,
    () => `${upper(random.of(feelings))} ${random.of(parts)} ${random.of(signs)} ${random.of(times)}`,
  )
  const causes = some(
    2,
    () =>
      `${upper(random.of(sides))} ${random.of(parts)} load from ${random.of(loads)} ${random.of(settings)}`,
  )
  const treatments = some(
    2,
    () => `${upper(random.of(cares))} for the ${random.of(sides)} ${random.of(parts)} ${random.of(doses)}`,
  )
  const links = some(2, () => random.below(count)).filter((other) => other !== number)
  return {
    number,
    title,
    slug: slugOf(title),
    parts: [
      {
        tag: 'p',
        html: `${title} is a common problem. It comes on slowly and settles in most people within ${random.below(10) + 2} weeks.`,
      },
      {tag: 'h2', html: 'Symptoms'},
      {tag: 'ul', html: listItems(symptoms)},
      {tag: 'h2', html: 'Causes'},
      {tag: 'ul', html: listItems(causes)},
      {tag: 'h2', html: 'Treatment'},
      {tag: 'ul', html: listItems(treatments)},
      {
        tag: 'p',
        html: `See also ${links.map(linkTo).join(' and ') || 'our other pages'}, which are often confused with it.`,
      },
      {tag: 'h2', html: 'Frequently asked questions'},
      {tag: 'h3', html: `Can I exercise with ${own}?`},
      {
        tag: 'p',
        html: `Yes, as long as it feels no worse the next day. Begin with a third of what you did before.`,
      },
      ...(number % 3 === 0
        ? [
            {tag: 'h3' as const, html: `When does ${own} need a scan?`},
            {
              tag: 'p' as const,
              html: `Seldom. A scan of ${own} is of use where it has not changed after three months.`,
            },
          ]
        : []),
    ],
  }
}

function titleOf(number: number): string {
  let rest = number % names
  const next = (list: readonly string[]): string => {
    const word = list[rest % list.length] ?? ''
    rest = Math.floor(rest / list.length)
    return word
  }
  const [part, state, tissue, side, course] = [
    next(parts),
    next(states),
    next(tissues),
    next(sides),
    next(courses),
  ]
  const copy = number < names ? '' : ` ${Math.floor(number / names) + 1}`
  return upper(`${course} ${side} ${part} ${tissue} ${state}${copy}`)
}

const slugOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-')
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const some = <Value>(count: number, make: () => Value): Value[] => [
  ...new Set(Array.from({length: count}, make)),
]
const listItems = (items: readonly string[]): string => items.map((item) => `<li>${item}</li>`).join('')

function linkTo(other: number): string {
  const title = titleOf(other)
  return `<a href="/${slugOf(title)}/">${title.toLowerCase()}</a>`
}

interface Random {
  readonly below: (limit: number) => number
  readonly of: (list: readonly string[]) => string
}

/** The same numbers for the same seed. */
function createRandom(seed: number): Random {
  let state = seed % 4_294_967_296
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) % 4_294_967_296
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {below, of: (list) => list[below(list.length)] ?? ''}
}
