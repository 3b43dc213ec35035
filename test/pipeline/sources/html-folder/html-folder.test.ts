import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from '../../../../pipeline/parse/parse.ts'
import {readExports} from '../../../../pipeline/sources/read-exports.ts'
import {filesBelow} from '../../../support/read-fixtures.ts'

const folder = join(import.meta.dirname, '../../../fixtures/sources/html-folder')

/** What becomes of a folder: its articles with their blocks, and everything else in a line. */
async function read(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  for await (const entry of readExports(filesBelow(folder))) {
    if (entry.kind === 'article') {
      const {blocks, metadata} = parse(entry.source)
      const url = metadata.canonicalUrl ?? metadata.url ?? 'no address'
      found[entry.source.name] = [url, ...blocks.map(({kind, text}) => `${kind}: ${text}`)]
    } else if (entry.kind === 'asset') found[entry.asset.address] = ['asset']
    else found[entry.name] = [entry.kind === 'failed' ? entry.message : entry.reason]
  }
  return found
}

describe('a folder of saved pages', () => {
  test('gives its articles without the site around them, and their pictures', async () => {
    expect(await read()).toMatchInlineSnapshot(`
      {
        "Wrist pain.html": [
          "https://harbour.example/blog/wrist-pain",
          "navigation: Home",
          "navigation: ›",
          "navigation: Blog",
          "heading: Wrist pain from typing",
          "paragraph: By Dr Lena Ode",
          "paragraph: Long days at a keyboard tire the small muscles of the wrist.",
          "heading: Causes",
          "listItem: A desk that is too high",
          "listItem: No breaks",
          "image: Elbows at the height of the desk.",
          "navigation: Share",
          "navigation: Leave a reply",
          "navigation: Your address will not be shown.",
          "navigation: Newsletter",
          "navigation: Tips once a month.",
          "navigation: Harbour Clinic, 1 Quay Road",
        ],
        "Wrist pain_files/desk.jpg": [
          "asset",
        ],
        "Wrist pain_files/saved_resource.html": [
          "is a part of a saved page and no page of its own",
        ],
        "Wrist pain_files/style.css": [
          "belongs to how the site is built and holds no article",
        ],
        "old-table-page.htm": [
          "no address",
          "navigation: Home",
          "navigation: Back pain",
          "heading: Stiff neck",
          "paragraph: A stiff neck mostly eases within a week.",
          "heading: Self-care",
          "listItem: Keep moving",
          "listItem: Warmth",
          "navigation: Copyright Mill Lane Practice",
        ],
        "site/assets/heel.png": [
          "asset",
        ],
        "site/heel-pain/index.html": [
          "https://northgate.example/heel-pain/",
          "navigation: We use cookies to count visits.",
          "navigation: Accept all",
          "navigation: Call 555 0100",
          "navigation: Northgate Physio",
          "navigation: Home",
          "navigation: Team",
          "heading: Heel pain in the morning",
          "paragraph: The first steps of the day hurt most, and it eases as you walk.",
          "image: A heel on a stair",
          "heading: Symptoms",
          "listItem: Pain under the heel",
          "listItem: Stiffness after sitting",
          "heading: Treatment",
          "paragraph: Load the calf slowly, three times a week.",
          "navigation: Recent posts",
          "navigation: Hips and stairs",
          "navigation: You may also like",
          "navigation: Tight calves",
          "navigation: 2 comments",
          "navigation: Great read, thanks!",
          "navigation: © 2021 Northgate Physio",
          "navigation: Privacy",
        ],
      }
    `)
  })
})
