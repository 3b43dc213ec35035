import {expect, test} from 'vitest'
import {clientOf} from '../../support/lake-client.ts'
import {assetTests} from './assets.ts'
import {documentTests} from './documents.ts'
import {methodsOf} from './methods.ts'
import {missingTests} from './missing.ts'
import {observableTests} from './observable.ts'
import {patchTests} from './patches.ts'
import {queryTests} from './queries.ts'
import {releaseTests} from './releases.ts'
import {settingTests} from './settings.ts'
import {called} from './start.ts'
import {streamTests} from './streams.ts'
import {transactionTests} from './transactions.ts'

documentTests()
patchTests()
transactionTests()
queryTests()
streamTests()
assetTests()
releaseTests()
settingTests()
observableTests()
missingTests()

test('the tests above call every method that the client has', () => {
  const methods = methodsOf(clientOf('http://127.0.0.1:1'))
  expect(methods.length).toBeGreaterThan(100)
  expect(methods.filter((method) => !called.has(method))).toEqual([])
})
