import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fetchAsset} from '../../../scripts/assets/fetch-asset.ts'
import {type AssetLimits, defaultAssetLimits} from '../../../scripts/assets/limits.ts'
import {isPublicAddress} from '../../../scripts/assets/public-address.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {png, sends, sendsTo, startAssetServer, testLimits} from './asset-server.ts'

const refusal = async (address: string, limits: AssetLimits): Promise<unknown> =>
  fetchAsset(address, join(temporaryFolder(), 'asset'), limits).then(
    () => 'fetched',
    ({code, message}) => `${code}: ${message}`,
  )

describe('an address', () => {
  test.each([
    ['ftp://files.example/a.png', 'scheme: is at a ftp: address; only http and https are fetched'],
    ['file:///etc/passwd', 'scheme: is at a file: address; only http and https are fetched'],
    ['/a.png', 'scheme: is at no web address: /a.png'],
    [
      'https://me:secret@files.example/a.png',
      'credentials: has a user name or password in its address; take them out',
    ],
    ['http://files.example:22/a.png', 'port: is at port 22; only 80, 443, 8080, 8443 are fetched from'],
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '[::1]',
      '[::]',
      '[fc00::1]',
      '[fd12::1]',
      '[fe80::1]',
      '[ff02::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[2001:db8::1]',
    ].map((host) => [
      `http://${host}/a.png`,
      `private-address: is at ${host}, which is not on the public internet`,
    ]),
    ...['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0x7f.1', '①②⑦.0.0.1', '127.0.0.1.'].map(
      (host) => [
        `http://${host}/a.png`,
        'private-address: is at 127.0.0.1, which is not on the public internet',
      ],
    ),
    [
      'http://[::ffff:10.0.0.1]/a.png',
      'private-address: is at [::ffff:a00:1], which is not on the public internet',
    ],
  ])('%s is refused', async (address = '', message) => {
    expect(await refusal(address, defaultAssetLimits)).toBe(message)
  })

  test('whose host is a name for this machine is refused, and nothing is asked there', async () => {
    const server = await startAssetServer({'/a': sends(png)})
    const limits = {...testLimits(server), allowPrivate: false}
    expect(await refusal(`http://localhost:${server.port}/a`, limits)).toBe(
      'private-address: is at localhost, which is not on the public internet',
    )
    expect(server.asked).toEqual([])
    expect(await refusal(`http://localhost:${server.port}/a`, {...limits, allowPrivate: true})).toBe(
      'fetched',
    )
  })

  test('that no name server knows is refused at once', async () => {
    expect(await refusal('http://nowhere.invalid/a.png', defaultAssetLimits)).toMatch(
      /^unknown-host: is at nowhere\.invalid, which no name server knows$|EAI_AGAIN/,
    )
  })

  test.each([
    ['file:///etc/passwd', 'scheme: is at a file: address; only http and https are fetched'],
    ['http://a:b@127.0.0.1/', 'credentials: has a user name or password in its address; take them out'],
    ['//127.0.0.1:1/', 'port: is at port 1; only PORT are fetched from'],
  ])('to which a redirect leads is checked too: %s', async (location, message) => {
    const server = await startAssetServer({'/a': sendsTo(location)})
    expect(await refusal(`${server.url}/a`, testLimits(server))).toBe(
      message.replace('PORT', `${server.port}`),
    )
  })

  test('of a private network to which the public internet leads is refused', async () => {
    const hidden = await startAssetServer({'/a': sends(png)})
    const server = await startAssetServer({'/a': sendsTo(`${hidden.url}/a`)})
    const limits = {...testLimits(server), ports: [server.port, hidden.port]}
    expect(await refusal(`${server.url}/a`, limits)).toBe('fetched')
    let isFirst = true
    const onlyFirst = {
      ...limits,
      get allowPrivate() {
        const allowed = isFirst
        isFirst = false
        return allowed
      },
    }
    hidden.asked.length = 0
    expect(await refusal(`${server.url}/a`, onlyFirst)).toBe(
      'private-address: is at 127.0.0.1, which is not on the public internet',
    )
    expect(hidden.asked).toEqual([])
  })
})

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '1.1.1.1', '151.101.1.1', '2606:4700::1111', '2a00:1450:4001:800::200e'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  test('takes no IPv4 address that is written as an IPv6 one', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
      }),
    )
  })

  test('takes nothing of a private network', () => {
    const byte = fc.integer({min: 0, max: 255})
    const networks = fc.constantFrom('10', '127', '0', '224', '240', '255')
    fc.assert(
      fc.property(networks, byte, byte, byte, (network, ...rest) => {
        expect(isPublicAddress([network, ...rest].join('.'))).toBe(false)
      }),
    )
  })
})
