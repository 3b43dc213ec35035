/** Bytes spoiled in one to four places: flipped, cut, doubled, or put together from pieces of others. */
export function mutate(bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]): Uint8Array {
  let spoiled = bytes
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const way = ways[Math.floor(random() * ways.length)]
    if (way && spoiled.length > 0) spoiled = way(spoiled, random, others)
  }
  return spoiled
}

type Way = (bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]) => Uint8Array

const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * (bytes.length + 1))

/** A start and an end, at most 300 bytes apart for half of all. */
function stretch(bytes: Uint8Array, random: () => number): [start: number, end: number] {
  const start = place(bytes, random)
  const length = random() < 0.5 ? Math.floor(random() * 300) : place(bytes, random)
  return [start, Math.min(bytes.length, start + length)]
}

const flip: Way = (bytes, random) => {
  // The slice of a buffer would be the same memory.
  const spoiled = Uint8Array.from(bytes)
  for (let times = 1 + Math.floor(random() * 16); times > 0; times--) {
    const at = Math.floor(random() * spoiled.length)
    spoiled[at] =
      random() < 0.5 ? (spoiled[at] ?? 0) ^ (1 << Math.floor(random() * 8)) : 32 + Math.floor(random() * 95)
  }
  return spoiled
}

const cut: Way = (bytes, random) => {
  const [start, end] = stretch(bytes, random)
  return random() < 0.5
    ? bytes.slice(0, start)
    : Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
}

const double: Way = (bytes, random) => {
  const [start, end] = stretch(bytes, random)
  const piece = bytes.subarray(start, end)
  const times = piece.length < 300 ? 1 + Math.floor(random() * 60) : 1
  const at = place(bytes, random)
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array.from({length: times}, () => piece),
    bytes.subarray(at),
  ])
}

const splice: Way = (bytes, random, others) => {
  const other = others[Math.floor(random() * others.length)] ?? bytes
  const [start, end] = stretch(other, random)
  const at = place(bytes, random)
  return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)])
}

const ways: readonly Way[] = [flip, cut, double, splice]

/** Pieces that would run in a browser if they came through. */
export const poison: readonly Uint8Array[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,<script>alert(1)</script>)',
  '<svg onload=alert(1)><iframe srcdoc="<script>alert(1)</script>">',
  ']]><!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '"onmouseover="alert(1)" x="',
  '\u202e\ufeff{{ "a" | b }}{% x %}[[y]]<!-- wp:html -->',
].map((text) => new TextEncoder().encode(text))
