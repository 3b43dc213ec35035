/** What a figure of the benchmark shall be. */
export interface Target {
  /** As the sections name it. */
  readonly figure: string
  readonly bound: {readonly atMost: number} | {readonly atLeast: number}
}

/**
 * How the lake's engine shall answer a query over 100,000 documents, warm, with JSON.stringify:
 * `floor` times what hand-written code takes, at most; `milliseconds`, at most; `groq` times faster than groq-js with
 * `evaluateSync` and a map for references; `plain` times faster than its `evaluate` on an array; `growth` times what it
 * takes over 1,000 documents, at most. Where the floor is below 0.02 ms, milliseconds count instead. Of `d` the peers
 * need hours, so that it is compared with them over 1,000 documents.
 */
const queries: Readonly<Record<string, QueryTarget>> = {
  'a by id': {floor: 1.5, groq: 500, plain: 2000, growth: 1.5},
  'b article page': {floor: 2, groq: 500, plain: 5000, growth: 1.5},
  'c ordered list': {milliseconds: 0.1, groq: 400, plain: 2000, growth: 1.5},
  'd reverse references': {floor: 15, milliseconds: 2, groq: 1000, plain: 3000},
  'e counts': {milliseconds: 0.02, groq: 10_000, plain: 50_000, growth: 1.5},
  'f1 match': {floor: 8, groq: 100, plain: 500},
  'f2 score': {groq: 10, plain: 25},
  'g Studio list, drafts': {milliseconds: 0.3, groq: 100, plain: 500, growth: 2},
  'h facet': {milliseconds: 0.02, groq: 10_000, plain: 20_000, growth: 1.5},
  'i references': {milliseconds: 0.02, groq: 10_000, plain: 20_000, growth: 1.5},
  'j cursor page': {milliseconds: 0.2, groq: 500, plain: 2000, growth: 1.5},
  'k body text': {groq: 100, plain: 150},
  'l list with references': {floor: 6, groq: 15, plain: 2000},
  'scan of attributes': {groq: 0.9, plain: 4},
  'scan with a reference': {groq: 0.9, plain: 4},
}

interface QueryTarget {
  readonly floor?: number
  readonly milliseconds?: number
  readonly groq: number
  readonly plain: number
  readonly growth?: number
}

const others: readonly Target[] = [
  {figure: 'import of Markdown, remark-parse', bound: {atMost: 2.5}},
  {figure: 'import of HTML, rehype-parse', bound: {atMost: 4}},
  {figure: 'import of HTML pages, rehype-parse of pages', bound: {atMost: 4}},
  {figure: 'HTTP round trip, static', bound: {atMost: 2.5}},
  {figure: 'memory without words of bodies, JSON', bound: {atMost: 3.5}},
  {figure: 'memory with words of bodies, JSON', bound: {atMost: 4.5}},
  {figure: 'start, MB of JSON/s', bound: {atLeast: 60}},
  {figure: 'write full, bare rows', bound: {atMost: 3}},
  {figure: 'write normal, bare rows', bound: {atMost: 8}},
  {figure: 'write of 100, documents/s', bound: {atLeast: 4000}},
  {figure: 'effects of a patch, JSON.parse', bound: {atMost: 1.5}},
  {figure: 'effects of a replacement, JSON.parse', bound: {atMost: 1.5}},
]

export const targets: readonly Target[] = [...Object.entries(queries).flatMap(targetsOf), ...others]

function targetsOf([query, {floor, milliseconds, groq, plain, growth}]: [string, QueryTarget]): Target[] {
  return [
    ...atMost(`${query}, floor`, floor),
    ...atMost(`${query}, ms`, milliseconds),
    {figure: `${query}, groq`, bound: {atLeast: groq}},
    {figure: `${query}, plain`, bound: {atLeast: plain}},
    ...atMost(`${query}, growth`, growth),
  ]
}

function atMost(figure: string, bound: number | undefined): Target[] {
  return bound === undefined ? [] : [{figure, bound: {atMost: bound}}]
}
