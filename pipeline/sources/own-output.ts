/** What the import writes itself stands among its sources where people keep all in one folder. */
const kinds: readonly {readonly start: RegExp; readonly what: string}[] = [
  {start: /^\{"articularPlan":/, what: 'is a plan of an import and no article'},
  {start: /^\{"run":\{"mode":"[^"]*","startedAt":/, what: 'is the report of an import and no article'},
  {
    start: /^<!doctype html>[^]{0,200}<meta name="generator" content="Articular import report">/,
    what: 'is the report of an import and no article',
  },
]

/** Why a file is no article, where it is a plan or a report that an import wrote. */
export function ownOutputReason(head: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(head.subarray(0, HEAD))
  return kinds.find((kind) => kind.start.test(start))?.what
}

const HEAD = 400
