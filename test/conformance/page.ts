import {deliveries, routes, type Route} from '../../lake/routes/table.ts'
import {
  actions,
  callRemarks,
  callsBeside,
  fixedAnswers,
  groqRemarks,
  missingCalls,
  options,
  type Remark,
} from './differences.ts'
import {explanationOf} from './explained.ts'
import type {SuiteResults} from './run-suite.ts'

/** `docs/conformance.md`. @param results Undefined where the GROQ suite has never been run. */
export function conformancePage(results: SuiteResults | undefined): string {
  return (
    [
      '# Conformance',
      'Written by `npm run conformance` from the route table, the table of known differences ' +
        '(`test/conformance/differences.ts`) and the results of the public GROQ suite; do not edit it by hand.',
      'What stands as _served_ works as the documentation of Sanity’s HTTP API says, as far as our tests tell; it has ' +
        'not been compared with the cloud itself. _Differs_ says how and why. _Missing_ is refused by name, with 501 for ' +
        'a call, 400 for a function or an action, unless the reason says otherwise.',
      '## GROQ',
      ...groqSuite(results),
      remarkTable('GROQ', groqRemarks),
      '## Calls',
      'Each stands below a version. Operations on a dataset have a second address, ' +
        '`/projects/:project/datasets/:dataset/…`.',
      remarkTable('call', [...callRows(), ...callsBeside]),
      '## Calls that are missing',
      remarkTable('call', missingCalls),
      '## Options',
      remarkTable('option', options),
      '## Actions',
      remarkTable('action', actions),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

function groqSuite(results: SuiteResults | undefined): string[] {
  if (results === undefined) return ['The suite has not been run: `npm run conformance -- --groq FILE`.']
  const {passed, applicable, folders, leftOut, misses} = results
  const rows = folders.map(({folder, tests, passed: ok}) => [folder, String(tests), String(ok)])
  const reasons = leftOut.map(({reason, tests}) => `${tests} tests of ${reason}`).join(', ')
  return [
    `**${passed} of ${applicable}** applicable tests of the public suite (sanity-io/groq-test-suite) pass over HTTP, with ` +
      'the perspective `raw`, exact equality, and scores compared by their order.' +
      (reasons === '' ? '' : ` Left out: ${reasons}.`),
    table(['folder', 'tests', 'passed'], rows),
    ...(misses.length === 0
      ? ['No test fails.']
      : [
          table(
            ['test that fails', 'instead', 'why'],
            misses.map((miss) => [
              `${miss.file}: ${miss.name}`,
              miss.got,
              explanationOf(miss) ?? '**not explained**',
            ]),
          ),
        ]),
  ]
}

/** One row for each thing that is answered; the address that the table names first stands for both. */
function callRows(): Remark[] {
  const groups = Map.groupBy(
    [...routes, ...deliveries],
    ({method, answer}) => `${method} ${numberOf(answer)}`,
  )
  return [...groups.values()].flatMap((group) => distinct(group).map(rowOf))
}

/** Of two addresses of one operation, the short one; other paths with the same answer are calls of their own. */
function distinct(group: readonly Route[]): Route[] {
  const long = '/projects/:project/datasets/:dataset/'
  const rest = group.filter(({path}) => !path.startsWith(long))
  return rest.length === 0 ? [...group] : rest
}

function rowOf({method, path}: Route): Remark {
  const what = `${method} ${path}`
  const fixed = fixedAnswers.get(path)
  if (fixed !== undefined) return {what, status: 'differs', reason: fixed}
  return callRemarks.find((remark) => remark.what === what) ?? {what, status: 'served', reason: ''}
}

const numbers = new Map<unknown, number>()

function numberOf(answer: unknown): number {
  const number = numbers.get(answer) ?? numbers.size
  numbers.set(answer, number)
  return number
}

function remarkTable(kind: string, remarks: readonly Remark[]): string {
  const rows = remarks.map(({what, status, reason}) => [
    /[` ]/.test(what) && !/^[A-Z]+[a-z]* \//.test(what) ? what : `\`${what}\``,
    status,
    reason,
  ])
  return table([kind, 'status', 'why'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')),
  )
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = cells
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')
}
