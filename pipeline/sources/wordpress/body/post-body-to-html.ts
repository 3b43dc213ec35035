import type {Problem} from '../../../parse/source.ts'

/** What a post's body refers to. */
export interface PostContext {
  /** The content of a reusable block. */
  readonly reusableBlock: (id: number) => string | undefined
  readonly attachment: (
    id: number,
  ) => {readonly url: string; readonly alt?: string; readonly caption?: string} | undefined
  /** The HTML of the post's footnotes by their ids, in order. */
  readonly footnotes?: ReadonlyMap<string, string>
}

/** The body of a post as clean HTML. */
export function postBodyToHtml(
  content: string,
  _context: PostContext,
): {readonly html: string; readonly problems: readonly Problem[]} {
  return {html: content, problems: []}
}
