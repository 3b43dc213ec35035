import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'vitest'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'
import {expectGolden} from '../../../support/golden.ts'
import {context} from './context.ts'

const folder = join(import.meta.dirname, '../../../fixtures/sources/wordpress-bodies')

test.each(['classic', 'nested-blocks', 'legacy-blocks', 'faq-blocks', 'page-builder', 'shortcodes'])(
  'the body %s becomes the HTML beside it',
  (name) => {
    const {html, problems} = postBodyToHtml(readFileSync(join(folder, `${name}.post.html`), 'utf8'), context)
    const remarks = problems.map(({code, message}) => `${code}: ${message}\n`)
    expectGolden(join(folder, `${name}.html`), `${html}\n`)
    expectGolden(join(folder, `${name}.problems.txt`), remarks.join(''))
  },
)
