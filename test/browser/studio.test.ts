import {describe, expect} from 'vitest'
import {test} from '../support/studio.ts'
import {createAndEdit} from './studio/create-and-edit.ts'
import {history} from './studio/history.ts'
import {images} from './studio/images.ts'
import {live} from './studio/live.ts'
import {portableText} from './studio/portable-text.ts'
import {publishAndDelete} from './studio/publish-and-delete.ts'
import {searching} from './studio/search.ts'
import {vision} from './studio/vision.ts'

test.beforeAll(({studio}) => expect(studio.url).toMatch(/^http:/), 240_000)

test.afterEach(async ({studio, task}) => studio.picture(task.name))

describe('the Studio on the lake', {timeout: 90_000}, () => {
  createAndEdit()
  history()
  images()
  live()
  publishAndDelete()
  portableText()
  searching()
  vision()

  test('has reported no error of ours and got nothing from another host', ({studio}) => {
    expect(studio.faults).toEqual([])
  })
})
