import {Buffer} from 'node:buffer'
import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createDirectory, readSource} from '../../../pipeline/pipeline.ts'
import {embeddedPicture} from '../../../pipeline/parse/embedded-picture.ts'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="100%" height="2"/></svg>'
const hashOf = (bytes: Uint8Array | string): string =>
  `data-sha256:${createHash('sha256').update(bytes).digest('hex')}`

describe('a picture in a data address', () => {
  test.each([
    ['as plain text', `data:image/svg+xml,${drawing}`],
    ['with its character set', `data:image/svg+xml;charset=utf-8,${drawing}`],
    ['with percent signs', `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`],
    ['as base64', `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`],
    [
      'as base64 in lines',
      `data:image/SVG+xml;base64,\n${Buffer.from(drawing).toString('base64').replaceAll(/.{20}/g, '$&\n ')}`,
    ],
  ])('is read %s', (_how, address) => {
    expect(embeddedPicture(address)).toEqual({
      address: hashOf(drawing),
      bytes: new Uint8Array(Buffer.from(drawing)),
    })
  })

  test('is read byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({minLength: 30, maxLength: 200}), (bytes) => {
        const jpeg = new Uint8Array([0xff, 0xd8, 0xff, ...bytes])
        const address = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
        expect(embeddedPicture(address)).toEqual({address: hashOf(jpeg), bytes: jpeg})
      }),
    )
  })

  test.each([
    ['another kind of data', 'data:text/html,<script>alert(1)</script>'],
    ['a picture that cannot be decoded', 'data:image/png;base64,x'],
    ['nothing', 'data:image/png;base64,'],
    ['no comma', 'data:image/png'],
    [
      'a picture of one pixel',
      'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
    ],
    [
      'an empty drawing',
      'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 210 140%22%3E%3C/svg%3E',
    ],
  ])('is not read from %s', (_what, address) => {
    expect(embeddedPicture(address)).toBeUndefined()
  })

  test('comes with its article, whose documents hold its hash alone', () => {
    const html = `<h1>Hip pain</h1><p>It hurts.</p><h2>Symptoms</h2><p>Look here.</p>
      <img alt="The hip" src='data:image/svg+xml,${encodeURIComponent(drawing)}'><p>It is stiff.</p>`
    const {documents, embedded, problems} = readSource(
      {name: 'hip.html', bytes: Buffer.from(html)},
      createDirectory([]),
    )
    expect(embedded).toEqual([{address: hashOf(drawing), bytes: new Uint8Array(Buffer.from(drawing))}])
    expect(problems).toEqual([])
    const stored = JSON.stringify([documents.page, documents.source, ...documents.shared])
    expect(stored).toContain(`"sourceUrl":"${hashOf(drawing)}"`)
    expect(stored).not.toContain('rect')
  })
})
