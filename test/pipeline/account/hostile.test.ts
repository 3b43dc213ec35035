import {expect, test, vi} from 'vitest'
import {scanHtml} from '../../../pipeline/account/scan-html.ts'
import {scanMarkdown} from '../../../pipeline/account/scan-markdown.ts'
import {scanText} from '../../../pipeline/account/scan-text.ts'

vi.setConfig({testTimeout: 60_000})

const hostile = [
  '[',
  '![',
  '](',
  '<',
  '<a href="',
  '<?',
  '<!--',
  '`',
  '[a](',
  '[a]: ',
  '| ',
  '---\n',
  '* ',
  '> ',
  '<p hidden>',
  '<li>',
  '*_',
]

test.each(hostile)('100,000 times %j are scanned in under ten seconds', (part) => {
  const text = part.repeat(100_000)
  const start = performance.now()
  for (const scan of [scanHtml, scanMarkdown, scanText]) scan(text)
  expect(performance.now() - start).toBeLessThan(10_000)
})
