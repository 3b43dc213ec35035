/** The name of the site that an embedded address belongs to: a known one, otherwise its host; none for the page's own, or one that is broken. */
export function providerOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const {hostname, pathname} = new URL(address)
  if (/(?:^|\.)google\.[a-z.]+$/.test(hostname) && /^\/maps\b/.test(pathname)) return 'Google Maps'
  return providers.find(({host}) => host.test(hostname))?.name ?? hostname.replace(/^www\./, '')
}

const providers: readonly {readonly name: string; readonly host: RegExp}[] = [
  {name: 'X', host: hostOf('twitter.com', 'x.com')},
  {name: 'Instagram', host: hostOf('instagram.com')},
  {name: 'Facebook', host: hostOf('facebook.com', 'fb.watch')},
  {name: 'Threads', host: hostOf('threads.net', 'threads.com')},
  {name: 'TikTok', host: hostOf('tiktok.com')},
  {name: 'Bluesky', host: hostOf('bsky.app')},
  {name: 'Reddit', host: hostOf('reddit.com', 'redditmedia.com')},
  {name: 'Spotify', host: hostOf('spotify.com')},
  {name: 'SoundCloud', host: hostOf('soundcloud.com')},
  {name: 'Apple Podcasts', host: hostOf('podcasts.apple.com')},
  {name: 'Google Maps', host: hostOf('maps.google.com', 'maps.app.goo.gl')},
  {name: 'CodePen', host: hostOf('codepen.io')},
  {name: 'Wistia', host: hostOf('wistia.com', 'wistia.net')},
  {name: 'Typeform', host: hostOf('typeform.com')},
]

function hostOf(...names: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\.)(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`)
}
