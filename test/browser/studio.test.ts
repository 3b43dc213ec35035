import {describe} from 'vitest'
import {test} from '../support/studio.ts'
import {createAndEdit} from './studio/create-and-edit.ts'
import {history} from './studio/history.ts'
import {images} from './studio/images.ts'
import {live} from './studio/live.ts'
import {noFaults} from './studio/no-faults.ts'
import {portableText} from './studio/portable-text.ts'
import {publishAndDelete} from './studio/publish-and-delete.ts'
import {searching} from './studio/search.ts'
import {vision} from './studio/vision.ts'

// The first to ask for the Studio waits for its build.
test.beforeAll(async ({studio}) => studio.page.bringToFront(), 240_000)

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
  noFaults()
})
