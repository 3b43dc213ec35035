import type {FieldGroupDefinition} from 'sanity'

const identity: FieldGroupDefinition = {name: 'identity', title: 'Identity', default: true}
const page: FieldGroupDefinition = {name: 'page', title: 'Page'}
const clinical: FieldGroupDefinition = {name: 'clinical', title: 'Clinical'}
const editorial: FieldGroupDefinition = {name: 'editorial', title: 'Editorial'}
const seo: FieldGroupDefinition = {name: 'seo', title: 'SEO'}
const source: FieldGroupDefinition = {name: 'source', title: 'Source'}

/** Tabs of a document that is a page: condition and article. */
export const pageGroups = [identity, page, clinical, editorial, seo, source]

/** Tabs of a document that pages share, such as a symptom or an exercise. */
export const sharedGroups = [identity, clinical, seo, source]

/** Tabs of a document without medical facts, such as a clinic or a citation. */
export const plainGroups = [identity, editorial, seo, source]
