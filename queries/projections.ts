/** An image with its address and size; `sourceUrl` stands in until the file itself has been uploaded. */
export const imageFields = /* groq */ `
  alt, decorative, caption, credit, sourceUrl,
  "url": asset->url,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height`

const markFields = /* groq */ `
  ...,
  _type == "internalLink" => {"to": target->{_type, "slug": slug.current}},
  _type == "citationMark" => {"source": citation->{_id, title}}`

/** A block of `simpleText`, with the targets of its links and citations. */
export const simpleTextFields = /* groq */ `..., markDefs[]{${markFields}}`

/** A block of `richText`: text as above, and each embedded object with all that it needs to be printed. */
export const richTextFields = /* groq */ `
  ...,
  _type == "block" => {markDefs[]{${markFields}}},
  _type == "figure" => {${imageFields}},
  _type == "video" => {thumbnail{${imageFields}}},
  _type == "callout" => {body[]{${simpleTextFields}}},
  _type == "entityList" => {
    "items": items[]{
      _key,
      "name": coalesce(label, entity->name, entity->title, entity->question),
      "entity": entity->{_type, "slug": slug.current},
      note[]{${simpleTextFields}}
    }
  }`

/** What a list of pages shows of each page. */
export const cardFields = /* groq */ `_id, _type, "name": coalesce(name, title), "slug": slug.current, summary`

/** The search result settings of a page. */
export const seoFields = /* groq */ `title, description, canonicalUrl, noIndex, image{${imageFields}}`

export const reviewFields = /* groq */ `
  status, lastReviewed, nextReview,
  "reviewedBy": reviewedBy->{_id, name, jobTitle, honorificSuffix, credentials, "slug": slug.current}`

export const authorFields = /* groq */ `
  _id, name, jobTitle, honorificSuffix, "slug": slug.current, credentials, knowsAbout, sameAs,
  bio[]{${simpleTextFields}},
  photo{${imageFields}}`

export const clinicFields = /* groq */ `
  _id, name, url, bookingUrl, phone, email, address, location, openingHours, editorialPolicyUrl, sameAs,
  logo{${imageFields}}`

export const citationUseFields = /* groq */ `
  _key, locator, supports,
  "source": citation->{_id, title, kind, authors, publication, year, doi, pmid, url, asWritten}`

export const faqFields = /* groq */ `_id, question, "slug": slug.current, answer[]{${simpleTextFields}}`

export const sectionFields = /* groq */ `
  _key, kind, heading, anchor, list, listGroup, callToAction,
  body[]{${richTextFields}},
  bodyAfter[]{${richTextFields}}`

/** Whether an item of a list was read out of the page's text, and so stands there where no list prints it. */
export const inTextField = /* groq */ `"inText": coalesce(count(sourceBlocks), 0) > 0`

/** How a page prescribes an exercise, with the shared exercise itself. */
export const exerciseEdgeFields = /* groq */ `
  _key, label, context, stage, group, dose, ${inTextField},
  "name": coalesce(label, exercise->name),
  note[]{${simpleTextFields}},
  "exercise": exercise->{
    _id, name, kind, "slug": slug.current, summary, level, types, equipment,
    "members": members[defined(@->_id)]->{_id, name, "slug": slug.current}
  }`

/** The fields that conditions and articles have in common, with every reference resolved. */
export const pageFields = /* groq */ `
  _id, _type, title, "slug": slug.current, language, summary, publishedAt, revisedAt, _updatedAt,
  heroImage{${imageFields}},
  intro[]{${simpleTextFields}},
  sections[]{${sectionFields}},
  keyTakeaways[]{_key, text},
  "bodyRegions": bodyRegions[defined(@->_id)]->{_id, name, "slug": slug.current, "parent": parent->{name, "slug": slug.current}},
  "exercises": exercises[]{${exerciseEdgeFields}}[defined(exercise)],
  "faqs": faqs[defined(@->_id)]->{${faqFields}},
  "authors": authors[defined(@->_id)]->{${authorFields}},
  "clinic": clinic->{${clinicFields}},
  review{${reviewFields}},
  "citations": citations[]{${citationUseFields}}[defined(source)],
  "related": related[defined(@->slug.current)]->{${cardFields}},
  seo{${seoFields}}`
