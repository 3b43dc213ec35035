import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {attribute, escapeHtml, html, jsonForScript, raw, toMarkup, type HtmlValue} from '../../site/html.ts'

describe('a template', () => {
  test('escapes text, also inside attributes', () => {
    const name = `<b a="1">&'`
    expect(toMarkup(html`<i title="${name}">${name}</i>`)).toBe(
      '<i title="&#60;b a=&#34;1&#34;&#62;&#38;&#39;">&#60;b a=&#34;1&#34;&#62;&#38;&#39;</i>',
    )
  })

  test('prints markup, lists and numbers, and nothing for what is missing', () => {
    const parts: HtmlValue[] = [html`<b>${1}</b>`, raw('<br>'), false, null, undefined, '<']
    expect(toMarkup(html`${parts}`)).toBe('<b>1</b><br>&#60;')
  })

  test('has an attribute only where there is a value', () => {
    expect([attribute('href', '"'), attribute('rel', undefined)].map(toMarkup)).toStrictEqual([
      'href="&#34;"',
      '',
    ])
  })

  test('lets no text open a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/)
      }),
    )
  })
})

test('JSON in a script element cannot close it and reads back the same', () => {
  const value = {name: '</script><script>alert(1)</script>'}
  expect(jsonForScript(value)).not.toContain('<')
  expect(JSON.parse(jsonForScript(value))).toStrictEqual(value)
})
