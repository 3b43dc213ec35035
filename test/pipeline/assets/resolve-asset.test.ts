import {describe, expect, test} from 'vitest'
import {knownAssets} from '../../../pipeline/assets/known-assets.ts'
import {resolveAsset} from '../../../pipeline/assets/resolve-asset.ts'
import type {ExportedAsset} from '../../../pipeline/sources/source-kind.ts'

/** A file of the export; its bytes are never read here. */
const file = (address: string): ExportedAsset => ({
  address,
  filename: address.split('/').at(-1) ?? '',
  async *bytes() {},
})

const attachment = (address: string, more: Partial<ExportedAsset> = {}): ExportedAsset => ({
  address,
  filename: address.split('/').at(-1) ?? '',
  ...more,
})

/** The address of the file that is found, else what is asked on the web, else why there is none. */
function resolved(
  article: string,
  url: string | undefined,
  sourceUrl: string,
  assets: readonly ExportedAsset[],
): unknown {
  const found = resolveAsset(article, url, sourceUrl, knownAssets(assets))
  if (found.kind === 'exported') return found.asset.address
  if (found.kind === 'none') return found.reason
  return found.kind === 'web' ? found.addresses : found.address
}

describe('a picture whose file the export holds', () => {
  test.each([
    ['as written', 'guide.docx', 'guide.docx#image1.png', 'guide.docx#image1.png'],
    ['beside the article', 'blog/knee/index.md', 'bend.png', 'blog/knee/bend.png'],
    ['by a path with dots', 'blog/knee/index.md', './../img//bend.png', 'blog/img/bend.png'],
    ['by a path with back slashes', 'blog/knee.html', 'knee_files\\bend.png', 'blog/knee_files/bend.png'],
    ['with a query and a fragment', 'blog/knee.md', 'bend.png?v=3#top', 'blog/bend.png'],
    ['with percent signs', 'blog/knee.md', 'my%20bend%20%C3%BC.png', 'blog/my bend ü.png'],
    ['with a percent sign in its name', 'blog/knee.md', '50%.png', 'blog/50%.png'],
    [
      'in the folder that Hexo gives a post',
      'source/_posts/knee.md',
      'bend.png',
      'source/_posts/knee/bend.png',
    ],
    [
      'in the static folder of Hugo',
      'site/content/posts/knee.md',
      '/img/bend.png',
      'site/static/img/bend.png',
    ],
    ['in the public folder of Astro', 'site/src/content/knee.md', '/bend.png', 'site/public/bend.png'],
    ['by the alias of Astro', 'src/content/knee.md', '@/assets/bend.png', 'src/assets/bend.png'],
    ['in the assets of Jekyll', '_posts/2020-01-01-knee.md', '/assets/bend.png', 'assets/bend.png'],
    ['in the source folder of Hexo', 'source/_posts/knee.md', '/images/bend.png', 'source/images/bend.png'],
    [
      'from the root though written without a slash',
      'content/posts/knee.md',
      'img/bend.png',
      'static/img/bend.png',
    ],
    ['in a smaller copy', 'blog/knee.md', 'bend-300x200.png', 'blog/bend.png'],
    [
      'under the address that Ghost leaves open',
      'ghost.json',
      '__GHOST_URL__/content/images/bend.png',
      'content/images/bend.png',
    ],
  ])('is found %s', (_how, article, sourceUrl, address) => {
    expect(resolved(article, undefined, sourceUrl, [file('other.png'), file(address)])).toBe(address)
  })

  test('is the one nearest to the article', () => {
    const assets = [file('static/a.png'), file('de/static/a.png'), file('de/content/a.png')]
    expect(resolved('de/content/knee.md', undefined, '/a.png', assets)).toBe('de/content/a.png')
  })

  test('is found by an address of the article’s own site', () => {
    const assets = [file('static/img/bend.png')]
    const url = 'https://clinic.example/knee'
    const own = 'https://clinic.example/img/bend.png?w=600'
    expect(resolved('content/knee.md', url, own, assets)).toBe('static/img/bend.png')
    expect(resolved('content/knee.md', url, 'https://other.example/img/bend.png', assets)).toEqual([
      'https://other.example/img/bend.png',
    ])
  })

  test('is found below the name of its host, as tools keep it that mirror a site', () => {
    const address = 'https://images.squarespace-cdn.com/content/v1/5/bend.png?format=300w'
    const kept = 'images.squarespace-cdn.com/content/v1/5/bend.png'
    expect(resolved('site/export.xml', undefined, address, [file(`site/${kept}`)])).toBe(`site/${kept}`)
    expect(resolved('export.xml', 'https://clinic.example/knee', address, [file(kept)])).toBe(kept)
  })

  test('is the file rather than what the export only tells of', () => {
    const address = 'https://clinic.example/img/bend.png'
    const assets = [attachment(address, {alt: 'A bent knee'}), file('clinic.example/img/bend.png')]
    expect(resolved('export.xml', undefined, address, assets)).toBe('clinic.example/img/bend.png')
    expect(resolved('export.xml', undefined, address, assets.slice(0, 1))).toEqual([address])
  })

  test('is not one that lies above the import, nor one of another name', () => {
    const reason =
      'is no file of the export, and where the article was published is not known; import its folder of pictures along with it'
    expect(resolved('knee.md', undefined, '../../bend.png', [file('bend.png')])).toBe(reason)
    expect(resolved('guide.docx', undefined, 'guide.docx#image2.png', [file('guide.docx#image1.png')])).toBe(
      reason,
    )
  })
})

describe('a picture on the web', () => {
  const uploads = 'https://clinic.example/wp-content/uploads/2020/05'

  test.each([
    ['https://a.example/b.png', ['https://a.example/b.png']],
    ['https://a.example/b.png?v=2#x', ['https://a.example/b.png?v=2']],
    ['https://a.example/b-300x200.png', ['https://a.example/b-300x200.png']],
    [`${uploads}/b-300x200.png`, [`${uploads}/b.png`, `${uploads}/b-300x200.png`]],
    [`${uploads}/b-scaled.jpg`, [`${uploads}/b-scaled.jpg`]],
    [
      'https://x.files.example/b.png?w=1024',
      ['https://x.files.example/b.png', 'https://x.files.example/b.png?w=1024'],
    ],
    ['https://a.example/b.php?id=7&w=1024', ['https://a.example/b.php?id=7&w=1024']],
    [
      'https://i0.wp.com/clinic.example/b.png?resize=300%2C200&ssl=1',
      ['https://clinic.example/b.png', 'https://i0.wp.com/clinic.example/b.png?resize=300%2C200&ssl=1'],
    ],
    [
      'https://images.squarespace-cdn.com/content/v1/5/a+b.jpg?format=300w',
      [
        'https://images.squarespace-cdn.com/content/v1/5/a+b.jpg?format=2500w',
        'https://images.squarespace-cdn.com/content/v1/5/a+b.jpg?format=300w',
      ],
    ],
  ])('%s is asked for as its original first', (sourceUrl, addresses) => {
    expect(resolved('knee.xml', undefined, sourceUrl, [])).toEqual(addresses)
  })

  test('is found from the address of its article', () => {
    expect(resolved('knee.xml', 'https://a.example/blog/knee', '../b.png', [])).toEqual([
      'https://a.example/b.png',
    ])
    expect(resolved('knee.xml', 'https://a.example/blog/knee', '/b.png', [])).toEqual([
      'https://a.example/b.png',
    ])
  })

  test('keeps what the export says of it, and is asked for where the export says it lies', () => {
    const asset = attachment(`${uploads}/b-scaled.jpg`, {alt: 'A bent knee'})
    const address = `${uploads}/b-300x200.jpg`.replace('https:', 'http:')
    expect(resolveAsset('e.xml', undefined, address, knownAssets([asset]))).toEqual({
      kind: 'web',
      addresses: [`${uploads}/b-scaled.jpg`, address],
      asset,
    })
  })

  test('is none where it is known by a path and the site is not', () => {
    expect(resolved('knee.md', 'drafts/knee', 'mailto:a@b.example', [])).toBe(
      'is no web address; only http and https pictures are fetched',
    )
    expect(resolved('knee.md', 'drafts/knee', '/b.png', [])).toBe(
      'is no file of the export and no address that can be read',
    )
  })
})

test('a picture that stands in its article is known by its hash', () => {
  const address = 'data-sha256:5f2a'
  expect(resolveAsset('a.md', 'https://a.example/', address, knownAssets([]))).toEqual({
    kind: 'embedded',
    address,
  })
})

test('of two files with one address, the one whose bytes are there counts', () => {
  const known = knownAssets([attachment('https://a.example/b.png'), file('http://a.example/b.png')])
  expect(known.find('https://A.example/b.png?x')?.bytes).toBeTypeOf('function')
})
