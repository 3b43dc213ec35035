import {expect, test} from 'vitest'
import {articlePageQuery} from '../../queries/article-page.ts'
import {conditionPageQuery} from '../../queries/condition-page.ts'
import {siteSettingsQuery} from '../../queries/site-settings.ts'
import {answering} from './answer.ts'
import {library} from './library.ts'

const answer = answering(library)
const golden = (name: string) => `./golden/${name}.golden`
const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

test('a condition page holds every fact with its references resolved, and no link to what is gone', async () => {
  const page = await answer(conditionPageQuery, {slug: 'plantar-heel-pain', language: 'en'})
  await expect(pretty(page)).toMatchFileSnapshot(golden('condition-page'))
})

test('an article page names what it is about', async () => {
  const page = await answer(articlePageQuery, {slug: 'running-with-heel-pain', language: 'en'})
  await expect(pretty(page)).toMatchFileSnapshot(golden('article-page'))
})

test('the settings come with the clinic', async () => {
  await expect(pretty(await answer(siteSettingsQuery))).toMatchFileSnapshot(golden('site-settings'))
})

test('a page that does not exist, or not in this language, is null', async () => {
  expect(await answer(conditionPageQuery, {slug: 'nothing', language: 'en'})).toBeNull()
  expect(await answer(conditionPageQuery, {slug: 'plantar-heel-pain', language: 'de'})).toBeNull()
})
