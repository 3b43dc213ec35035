import {BlockList, isIPv4} from 'node:net'

/** What is not the public internet: this machine, private and link-local networks, documentation, multicast, reserved. */
const notPublic = new BlockList()
const subnets = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const
for (const [network, prefix] of subnets) notPublic.addSubnet(network, prefix, 'ipv4')

/** Of IPv6 only this is handed out; it leaves out loopback, unique-local, link-local, multicast and mapped IPv4. */
const handedOut = new BlockList()
handedOut.addSubnet('2000::', 3, 'ipv6')
/** Tunnels (Teredo, 6to4) carry an IPv4 address within; the others are for documentation and benchmarks. */
const special = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, prefix, 'ipv6')

/**
 * Whether an IP address belongs to the public internet.
 *
 * @see {@link https://www.iana.org/assignments/iana-ipv4-special-registry | Special-purpose IPv4 addresses}
 * @see {@link https://www.iana.org/assignments/iana-ipv6-special-registry | Special-purpose IPv6 addresses}
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4')
  const [plain = ''] = address.split('%', 1)
  return handedOut.check(plain, 'ipv6') && !special.check(plain, 'ipv6')
}
