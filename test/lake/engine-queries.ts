import fc, {type Arbitrary} from 'fast-check'

const words = [
  'alpha',
  'Beta',
  'BETA',
  'straße',
  'STRASSE',
  'ﬁx',
  'İstan',
  'ıstan',
  'kelvin K',
  'beta-gamma',
  'x.y',
  'a_b',
  "don't",
  '',
  '  ',
  'Ωmega',
  'ωmega',
  'ſharp',
  'sharp',
  '\u{1D400}bold',
]

const word = fc.constantFrom(...words)
const id = fc.integer({min: 0, max: 60}).map((number) => `d${String(number).padStart(2, '0')}`)
const value: Arbitrary<unknown> = fc.oneof(
  word,
  fc.tuple(word, word).map((pair) => pair.join(' ')),
  fc.constantFrom<unknown>(null, true, false, 0, 1, -0, 2.5, -3, '1', 'true', [], {a: 1}, undefined),
  fc.constant(['alpha', 1, null, ['Beta', [1]], {a: 'alpha'}]),
)
const reference = fc.oneof(
  id.map((_ref) => ({_ref})),
  fc.constantFrom<unknown>({_ref: 5}, {_ref: ''}, {_ref: '', deep: {_ref: 'd01'}}, null),
)
const block = fc.tuple(word, word).map(([one, two]) => ({
  _type: 'block',
  children: [
    {_type: 'span', text: `${one} ${two}`},
    {_type: 'span', text: 5},
    null,
    {_type: 'x', text: 'no'},
  ],
}))

const attributes = fc.record({
  t: value,
  s: value,
  n: value,
  slug: fc.oneof(
    value.map((current) => ({current})),
    fc.constantFrom<unknown>(null, 'plain', ['q']),
  ),
  tags: fc.oneof(fc.array(word, {maxLength: 3}), fc.array(value, {maxLength: 3}), value),
  refs: fc.oneof(fc.array(reference, {maxLength: 4}), value),
  one: fc.oneof(reference, value),
  body: fc.oneof(
    fc.array(fc.oneof(block, fc.constantFrom<unknown>(null, 'x')), {maxLength: 2}),
    block,
    value,
  ),
})

/** Documents as no schema would allow them, ascending by `_id`. */
export const hostileDocuments = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('', 'drafts.', 'x.', 'versions.r1.'),
      id,
      fc.constantFrom('a', 'b', 'c'),
      attributes,
    ),
    {
      selector: ([prefix, name]) => prefix + name,
      minLength: 15,
      maxLength: 60,
    },
  )
  .map((rows) =>
    rows
      // Through JSON, since that is what is stored: it leaves out what is undefined.
      .map(([prefix, name, _type, rest]): unknown =>
        JSON.parse(JSON.stringify({_id: prefix + name, _type, ...rest})),
      ),
  )

const literal = fc.constantFrom(
  '"alpha"',
  '"Beta"',
  '"a"',
  '"b"',
  '1',
  '2.5',
  'true',
  'null',
  '$p',
  '$q',
  '"straße"',
  '"d03"',
  '"d10"',
  '""',
)
const attribute = fc.constantFrom(
  't',
  's',
  'n',
  'slug.current',
  'slug',
  '_type',
  '_id',
  'one._ref',
  'tags',
  '(t)',
  '@.s',
)
const parent = fc.constantFrom(
  '^._id',
  '^.t',
  '^.one._ref',
  '^.slug.current',
  '^.n',
  '^.^._id',
  '^',
  '^.refs[]._ref',
)
const pattern = fc.constantFrom(
  '"alp*"',
  '"beta"',
  '"*a*"',
  '"straße"',
  '"STRASSE"',
  '"x.y"',
  '"Ωmega"',
  '"SHARP"',
  '"k*"',
  '"ﬁx"',
  '"."',
  '""',
  '"beta gamma"',
  '"i*"',
  '"İ*"',
  '"a.*"',
  '$p',
  '$list',
)
const list = fc.constantFrom('$list', '["alpha", 1]', '[$p, null]', '["d03", "d10", "x.d05"]', '[]')

/** One template with a choice for each gap. */
function fill(template: string, gaps: Readonly<Record<string, Arbitrary<string>>>): Arbitrary<string> {
  const parts = template.split(/(<\w+>)/)
  return fc
    .tuple(...parts.map((part) => gaps[part.slice(1, -1)] ?? fc.constant(part)))
    .map((chosen) => chosen.join(''))
}

function conditions(isInner: boolean, depth: number): Arbitrary<string> {
  const key = isInner ? fc.oneof(literal, parent) : literal
  const gaps: Record<string, Arbitrary<string>> = {
    attribute,
    key,
    list,
    pattern,
    type: fc.constantFrom('a', 'b', 'c'),
    operator: fc.constantFrom('>', '>=', '<', '<=', '!='),
    inner: depth > 1 || isInner ? fc.constant('t == 1') : fc.nat(2).chain(() => conditions(true, depth + 1)),
  }
  const simple = fc
    .constantFrom(
      '<attribute> == <key>',
      '<key> == <attribute>',
      '_type == "<type>"',
      '_type == "<type>" && <attribute> == <key>',
      'references(<key>)',
      'references(<list>)',
      'references(<key>, <key>)',
      '<key> in tags',
      '<key> in tags[]',
      '<key> in refs[]._ref',
      '<attribute> in <list>',
      '<attribute> <operator> <key>',
      'defined(<attribute>)',
      '<attribute> match <pattern>',
      '[t, s] match <pattern>',
      'pt::text(body) match <pattern>',
      'one->t == <key>',
      'count(tags) > 1',
      '_id in path("drafts.**")',
      '_id in path("versions.*.*")',
      '!(_id in path("x.*"))',
      '_id in *[<inner>]._id',
      'count(*[<inner>]) > 3',
      't in *[_id == "d03"].tags[]',
    )
    .chain((template) => fill(template, gaps))
  if (depth > 2) return simple
  const nested = fc.nat(1).chain(() => conditions(isInner, depth + 1))
  return fc.oneof(
    {weight: 6, arbitrary: simple},
    {weight: 2, arbitrary: fill('(<a> && <b>)', {a: nested, b: nested})},
    {weight: 1, arbitrary: fill('(<a> || <b>)', {a: nested, b: nested})},
    {weight: 1, arbitrary: fill('!(<a>)', {a: nested})},
  )
}

const outer = conditions(false, 0)
const inner = conditions(true, 1)
const subquery = fc
  .constantFrom(
    '*[<inner>]{_id}',
    'count(*[<inner>])',
    '*[_type == "b" && references(^._id)]._id',
    '*[_id == ^.one._ref][0].t',
    '*[_id in ^.refs[]._ref]{_id, "up": ^._id}',
    '*[slug.current == ^.slug.current] | order(_id desc)[0..2]._id',
    '*[_type == "a" && t == ^.t && ^.n > 0][0]._id',
    '*[<outer>] | order(t)[0...2]._id',
    '*[_type == ^._type]{"x": *[references(^._id) && _id != ^.^._id][0...3]._id}',
  )
  .chain((template) => fill(template, {inner, outer}))
const projection = fc
  .constantFrom(
    '',
    '{_id, t}',
    '{..., one->}',
    '{_id, "r": refs[]->t, "x": <subquery>}',
    '{"y": <subquery>, slug}',
    '{_id, "z": select(t == "alpha" => 1, n > 1 => "big", "no"), "tags": tags[@ == "alpha"]}',
    '._id',
    '{_type == "a" => {t}, "c": coalesce(t, s, n)}',
    '.refs[]._ref',
    '.tags[]',
    '{"l": length(t), "k": tags[0], "m": tags[-1], "p": pt::text(body)}',
    '{"refs": refs[]{"n": *[_id == ^._ref][0]._id, "o": ^.t}}',
  )
  .chain((template) => fill(template, {subquery}))
const slice = fc.constantFrom(
  '',
  '[0...5]',
  '[0]',
  '[2..4]',
  '[-3..-1]',
  '[0...1000]',
  '[3...3]',
  '[1]',
  '[-1]',
)
const order = fc
  .tuple(
    fc.constantFrom('t', 's desc', 'n asc', 'slug.current desc', '_id', '_type', 'lower(t)', 'tags'),
    fc.constantFrom('', ', _id', ', n desc', ', t'),
  )
  .map(([first, second]) => ` | order(${first}${second})`)
const score = fc
  .constantFrom(
    '[t, s] match "al*"',
    't match "beta gamma"',
    'boost(t match "alpha", 2), s match "be*"',
    '_type == "a"',
    't match "alpha" && s match "x*"',
    'boost(t match "alpha" || n == 1, 3)',
    't match "al*", t match "alpha be*", s match "alpha"',
    'boost([t, s] match "a* b*", -1), "alpha" in tags[], references($p)',
    '(t match "alpha"), s == $p || t match $p',
    'pt::text(body) match "al*", t match $q',
  )
  .chain((parts) =>
    fc
      .constantFrom(
        ' | order(_score desc)',
        ' | order(_score desc)',
        '',
        ' | order(_score desc, t asc)',
        ' | order(t)',
      )
      .map((ordering) => ` | score(${parts})${ordering}`),
  )

/** Queries over hostile documents, with the parameters `hostileParams`. */
export const queries = fc
  .constantFrom(
    '*[<outer>]<order><slice><projection>',
    '*[<outer>]<slice><projection>',
    '*[<outer>]<order><projection><slice>',
    '*[<outer>]<projection><slice>',
    '*<order><slice>._id',
    '*[<outer>]<score> [_score > 0]<slice>{_id, _score}',
    '*[_type == "a"]<score> [_score > 1]<slice>{_id, _score}',
    '*[_type == $p || <outer>]<score> [_score > 0]<slice>{_id, _score}',
    '*[<outer>]<score><slice>._id',
    '{"n": count(*[<outer>]), "m": *[<outer>]<order><slice>}',
    '*[<outer>]<order><slice>[<second>]<projection>',
    '*[<outer>][<second>]<projection>',
    'count(*[<outer>])',
  )
  .chain((template) => fill(template, {outer, second: conditions(false, 2), order, slice, projection, score}))

export const hostileParams = {p: 'alpha', q: null, list: ['alpha', 'd03', 1, 'x.d05']}
