import type {PostContext} from '../../../../pipeline/sources/wordpress/body/post-context.ts'

const attachments = new Map([
  [21, {url: 'https://clinic.example/uploads/tape-1.jpg', alt: 'Tape'}],
  [31, {url: 'https://clinic.example/uploads/desk.jpg', alt: 'A "desk"', caption: 'Too low & too near'}],
  [32, {url: 'https://clinic.example/uploads/sit.jpg'}],
  [33, {url: 'https://clinic.example/uploads/relax.mp3'}],
])

const blocks = new Map([
  [
    40,
    '<!-- wp:paragraph --><p>See a physio if it lasts.</p><!-- /wp:paragraph --><!-- wp:block {"ref":40} /-->',
  ],
])

/** What the bodies of the tests refer to. */
export const context: PostContext = {
  reusableBlock: (id) => blocks.get(id),
  attachment: (id) => attachments.get(id),
  footnotes: new Map([['b2d1', 'A review of <em>ten</em> trials.']]),
}
