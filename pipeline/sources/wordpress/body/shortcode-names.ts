/** Shortcodes whose content is one thing: an address, a picture with its caption, a line, code. */
export const isLeaf = (name: string): boolean => leaves.has(name)

const leaves: ReadonlySet<string> = new Set(
  (
    'caption wp_caption gallery playlist embed audio video vc_raw_html vc_raw_js fusion_imageframe fusion_title ' +
    'fusion_button su_heading su_button ct_headline'
  ).split(' '),
)

/** Shortcodes of page builders, which place and decorate what stands between them. */
export const isBuilder = (name: string): boolean => builderName.test(name)

const builderName =
  /^(?:vc|et_pb|fusion|su|av|ct|oxy|cs|x|mk|ux|tatsu|kc|nectar|ultimate|bt_bb|porto|thb|qode|mkdf|edgtf|eltdf?)_[a-z]/

/** Shortcodes of which a reader sees a title first and opens the rest. */
export const isOpened = (name: string): boolean =>
  /accordion[_-](?:item|tab|panel|section)|^accordion$|toggle$|spoiler|faq|collaps|expand/.test(name)

/** Whether a shortcode begins a block of the page wherever it stands. */
export const isBlockShortcode = (name: string): boolean =>
  isLeaf(name) || (isBuilder(name) && !inlineBuilders.has(name)) || isOpened(name)

/** Shortcodes of page builders that show what stands elsewhere on the site. */
export const isDynamicBuilder = (name: string): boolean =>
  /blog|posts?(?:_|$)|post_|grid|form|portfolio|_map|menu|sidebar|widget|slider|subpages|siblings|template|login|search|comments/.test(
    name,
  )

/** Shortcodes that mark words within a line; others that follow each other closely are boxes side by side. */
export const isInlineMark = (name: string): boolean =>
  /^(?:b|i|u|s|em|strong|sup|sub|abbr|url|link|colou?r|size|font|highlight|mark|dropcap|tooltip|popup|span)$/.test(
    name,
  )

/** Shortcodes that draw something and say nothing. */
export const isDecoration = (name: string): boolean =>
  /^(?:(?:fa|font[_-]?awesome|icon|divider|spacer|space|gap|clear|hr|br|line|separator)s?|clear(?:both|fix))$/.test(
    name,
  )

export const isInlineBuilder = (name: string): boolean => inlineBuilders.has(name)

const inlineBuilders: ReadonlySet<string> = new Set(
  (
    'su_highlight su_tooltip su_label su_dropcap su_lightbox su_icon su_qrcode su_animate su_popover fusion_highlight ' +
    'fusion_tooltip fusion_popover fusion_dropcap fusion_fontawesome fusion_modal_text_link vc_icon su_permalink'
  ).split(' '),
)
