import {createHash} from 'node:crypto'
import type {Locator} from 'playwright-core'
import sharp from 'sharp'
import {describe, expect} from 'vitest'
import {inputOf, nameOf, show, showGroup, soon, stored} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

const id = 'condition-achilles-tendinopathy'

export function images(): void {
  describe('an image', () => {
    test('is uploaded into the lake and shown from there', async ({studio: {client, page, url}}) => {
      const before = await stored(client, id)
      const picture = await sharp({create: {width: 640, height: 400, channels: 3, background: '#1e78c8'}})
        .png()
        .toBuffer()
      const sha1 = createHash('sha1').update(picture).digest('hex')
      await show(page, id, 'Achilles Tendinopathy')
      // The form takes nothing before the Studio knows the draft.
      await expect.poll(async () => nameOf(page).isEditable(), soon).toBe(true)
      await showGroup(page, 'page')
      const field = page.getByTestId('image-input').first()
      await field
        .getByTestId('file-button-input')
        .setInputFiles({name: 'tendon.png', mimeType: 'image/png', buffer: picture})

      await expect.poll(async () => shownWidth(field.locator('img').first()), soon).toBe(640)
      const row = page.getByRole('listbox', {name: 'Conditions'}).getByRole('option', {name: 'Achilles'})
      await expect.poll(async () => shownWidth(row.locator('img')), soon).toBeGreaterThan(0)
      await inputOf(field, 'heroImage.alt').fill('The tendon above the heel')

      const asset = `image-${sha1}-640x400-png`
      const heroImage = {
        _type: 'figure',
        asset: {_type: 'reference', _ref: asset},
        alt: 'The tendon above the heel',
      }
      await expect
        .poll(async () => stored(client, `drafts.${id}`), soon)
        .toEqual({...before, _id: `drafts.${id}`, heroImage})
      const address = `${url}/images/local/production/${sha1}-640x400.png`
      expect(await stored(client, asset)).toMatchObject({
        _type: 'sanity.imageAsset',
        originalFilename: 'tendon.png',
        mimeType: 'image/png',
        sha1hash: sha1,
        size: picture.length,
        url: address,
        metadata: {dimensions: {width: 640, height: 400, aspectRatio: 1.6}},
      })
      expect(Buffer.from(await (await fetch(address)).arrayBuffer()).equals(picture)).toBe(true)
    })
  })
}

/** The width of the picture itself, in pixels; 0 before it has come. */
async function shownWidth(image: Locator): Promise<number> {
  return image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0))
}
