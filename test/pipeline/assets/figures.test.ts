import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {assetAddresses, withAssets} from '../../../pipeline/assets/figures.ts'

const picture = {_type: 'reference', _ref: 'image-abc-2x2-png'}

const page = {
  _id: 'condition-knee-pain',
  _type: 'condition',
  heroImage: {_type: 'figure', alt: 'A knee', sourceUrl: 'hero.png'},
  sections: [
    {
      _key: 'a',
      body: [
        {_type: 'block', _key: 'b'},
        {_type: 'figure', _key: 'c', sourceUrl: '/bend.png'},
      ],
    },
    {_key: 'd', body: [{_type: 'video', _key: 'e', thumbnail: {_type: 'figure', sourceUrl: 'hero.png'}}]},
    {_key: 'f', body: [{_type: 'figure', _key: 'g', sourceUrl: 'done.png', asset: picture}]},
  ],
  source: {_type: 'note', sourceUrl: 'https://clinic.example/no-picture'},
}

describe('assetAddresses', () => {
  test('names each figure without a picture once, in the order of the documents', () => {
    const other = {_id: 'x', _type: 'exercise', image: {_type: 'image', sourceUrl: 'x.png'}}
    expect(assetAddresses([page, other])).toEqual(['hero.png', '/bend.png', 'x.png'])
  })
})

describe('withAssets', () => {
  test('puts pictures in, wherever the figure stands, and fills what it does not say', () => {
    const known = new Map([['hero.png', {_id: 'image-abc-2x2-png', alt: 'Of the library', caption: 'Bent'}]])
    expect(withAssets(page, (address) => known.get(address))).toEqual({
      ...page,
      heroImage: {_type: 'figure', alt: 'A knee', caption: 'Bent', sourceUrl: 'hero.png', asset: picture},
      sections: [
        page.sections[0],
        {
          _key: 'd',
          body: [
            {
              _type: 'video',
              _key: 'e',
              thumbnail: {
                _type: 'figure',
                sourceUrl: 'hero.png',
                alt: 'Of the library',
                caption: 'Bent',
                asset: picture,
              },
            },
          ],
        },
        page.sections[2],
      ],
    })
  })

  test('returns the same object where nothing changes', () => {
    expect(withAssets(page, () => undefined)).toBe(page)
    expect(withAssets(page, () => ({_id: 'file-abc-pdf'}))).toBe(page)
  })

  test('keeps what it does not change as the same object', () => {
    const filled = withAssets(page, (address) =>
      address === 'hero.png' ? {_id: 'image-abc-2x2-png'} : undefined,
    )
    expect(filled.sections[0]).toBe(page.sections[0])
  })

  test('does not describe a picture that is decoration', () => {
    const document = {_id: 'x', _type: 'y', image: {_type: 'figure', decorative: true, sourceUrl: 'a'}}
    expect(withAssets(document, () => ({_id: 'image-abc-2x2-png', alt: 'A line'}))).toEqual({
      ...document,
      image: {...document.image, asset: picture},
    })
  })

  test('leaves nothing to find of what it filled, and a second time changes nothing', () => {
    const figure = fc.record({_type: fc.constant('figure'), sourceUrl: fc.string(), alt: fc.string()})
    const other = fc.record({_type: fc.constant('block'), text: fc.string()})
    const list = fc.array(fc.oneof(figure, other), {maxLength: 4})
    const value = fc.array(fc.record({body: list, image: figure, count: fc.integer()}), {maxLength: 3})
    fc.assert(
      fc.property(value, (body) => {
        const document = {_id: 'x', _type: 'y', body}
        const assetOf = () => ({_id: 'image-abc-2x2-png', alt: 'A', caption: 'C'})
        const filled = withAssets(document, assetOf)
        expect(assetAddresses([filled])).toEqual([])
        expect(withAssets(filled, assetOf)).toBe(filled)
      }),
    )
  })
})
