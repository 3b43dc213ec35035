import type {Problem} from '../../parse/source.ts'
import type {WxrItem} from './wxr-item.ts'

/** Why an item of this kind is no article; nothing where it may be one. */
export function leftOutReason(item: WxrItem): string | undefined {
  const type = item.field('wp:post_type') || 'post'
  const status = item.field('wp:status').toLowerCase()
  return gone.get(status) ?? otherTypes.get(type)
}

/** Why an article cannot be read, and what to do about it; nothing where it can. */
export const brokenMessage = ({broken}: WxrItem): string | undefined => broken && brokenMessages[broken]

const brokenMessages = {
  'too-large': 'is larger than 10 MB; split it, or take out what is embedded in its text, and export again',
  'cut-off': 'is not whole, since the file ends in the midst of it; export the site again',
}

const gone: ReadonlyMap<string, string> = new Map([
  ['trash', 'lies in the trash'],
  ['auto-draft', 'is a draft that nobody saved'],
  ['spam', 'is marked as spam'],
])

/** Types of WordPress and its common plugins that hold no article. */
const otherTypes: ReadonlyMap<string, string> = new Map([
  ['nav_menu_item', 'is an entry of a menu (nav_menu_item)'],
  ['revision', 'is an older state of another item (revision)'],
  ['wp_block', 'is a reusable block (wp_block); it stands in the articles that use it'],
  ['wp_navigation', 'is a menu (wp_navigation)'],
  ['wp_template', 'is a part of the theme (wp_template)'],
  ['wp_template_part', 'is a part of the theme (wp_template_part)'],
  ['wp_global_styles', 'is a part of the theme (wp_global_styles)'],
  ['wp_font_family', 'is a part of the theme (wp_font_family)'],
  ['wp_font_face', 'is a part of the theme (wp_font_face)'],
  ['custom_css', 'is a part of the theme (custom_css)'],
  ['customize_changeset', 'is a setting of the theme (customize_changeset)'],
  [
    'guest-author',
    'is a person who writes (guest-author): the name stands with the articles, a description is not imported',
  ],
  ['tablepress_table', 'is a table (tablepress_table); it stands in the articles that show it'],
  ['oembed_cache', 'is a stored copy of an embedded page (oembed_cache)'],
  ['user_request', 'is a request about personal data (user_request)'],
  ['feedback', 'is what a visitor sent with a form (feedback)'],
  ['flamingo_inbound', 'is what a visitor sent with a form (flamingo_inbound)'],
  ['wpcf7_contact_form', 'is a form (wpcf7_contact_form)'],
  ['wpforms', 'is a form (wpforms)'],
  ['acf-field', 'is a definition of fields (acf-field)'],
  ['acf-field-group', 'is a definition of fields (acf-field-group)'],
  ['acf-post-type', 'is a definition of fields (acf-post-type)'],
  ['elementor_library', 'is a template of a page builder (elementor_library)'],
  ['elementor_snippet', 'is code of a page builder (elementor_snippet)'],
  ['elementor_font', 'is a part of the theme (elementor_font)'],
  ['elementor_icons', 'is a part of the theme (elementor_icons)'],
  ['elementor-hf', 'is a part of the theme (elementor-hf)'],
  ['et_theme_builder', 'is a part of the theme (et_theme_builder)'],
  ['et_template', 'is a part of the theme (et_template)'],
  ['et_header_layout', 'is a part of the theme (et_header_layout)'],
  ['et_body_layout', 'is a part of the theme (et_body_layout)'],
  ['et_footer_layout', 'is a part of the theme (et_footer_layout)'],
  ['astra-advanced-hook', 'is a part of the theme (astra-advanced-hook)'],
  ['fl-theme-layout', 'is a part of the theme (fl-theme-layout)'],
  ['fl-builder-template', 'is a template of a page builder (fl-builder-template)'],
  ['ct_template', 'is a template of a page builder (ct_template)'],
  ['bricks_template', 'is a template of a page builder (bricks_template)'],
  ['brizy_template', 'is a template of a page builder (brizy_template)'],
  ['et_pb_layout', 'is a template of a page builder (et_pb_layout)'],
  ['fusion_template', 'is a template of a page builder (fusion_template)'],
  ['shop_order', 'is an order of the shop (shop_order)'],
  ['shop_coupon', 'is a coupon of the shop (shop_coupon)'],
  ['product_variation', 'is a variant of a product (product_variation)'],
])

/** What a person should know about an article that is not there for everybody, or of an unusual type. */
export function fateProblems(item: WxrItem): Problem[] {
  const type = item.field('wp:post_type') || 'post'
  const problems: Problem[] = []
  if (type !== 'post' && type !== 'page') {
    const message = `It is of the site’s own type “${type}” and was read like a post.`
    problems.push({code: 'custom-post-type', message})
  }
  const hidden = hiddenAs(item)
  if (hidden !== undefined) {
    const message = `It was not public on its site (${hidden}): check it before you publish it.`
    problems.push({code: 'not-published', message})
  }
  return problems
}

function hiddenAs(item: WxrItem): string | undefined {
  const status = item.field('wp:status').toLowerCase()
  if (item.field('wp:post_password') !== '') return 'protected by a password'
  if (status === '' || status === 'publish' || status === 'inherit') return undefined
  return hidden.get(status) ?? `status “${status}”`
}

export const isPublic = (item: WxrItem): boolean => hiddenAs(item) === undefined

const hidden: ReadonlyMap<string, string> = new Map([
  ['draft', 'a draft'],
  ['pending', 'waiting for a review'],
  ['private', 'private'],
  ['future', 'scheduled for later'],
])
