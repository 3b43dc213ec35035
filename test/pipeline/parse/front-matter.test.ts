import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {heading, paragraph} from './build.ts'

describe('front matter', () => {
  test('becomes metadata', () => {
    const parsed = parseMarkdown(`---
title: "Hip pain: causes"
excerpt: In short
author:
  - Ann Lee
  - {name: Bo Chen, url: /bo}
permalink: /hip-pain
canonical_url: https://a.org/hip-pain
date: 2024-05-01
lastmod: 2024-06-01T10:00:00+02:00
slug: hip-pain
aliases: [coxalgia, hip ache]
seo: {title: Hip pain explained}
---
# Hip pain`)
    expect(parsed).toStrictEqual({
      blocks: [heading(15, 1, 'Hip pain')],
      metadata: {
        title: 'Hip pain: causes',
        description: 'In short',
        author: 'Ann Lee, Bo Chen',
        url: '/hip-pain',
        publishedAt: '2024-05-01T00:00:00.000Z',
        modifiedAt: '2024-06-01T08:00:00.000Z',
        slug: 'hip-pain',
        seoTitle: 'Hip pain explained',
        aliases: ['coxalgia', 'hip ache'],
        canonicalUrl: 'https://a.org/hip-pain',
      },
      problems: [],
    })
  })

  test('names the keys that are not used, and the dates that are not read', () => {
    expect(parseMarkdown('---\ntags: [a]\nlayout: post\ndate: soon\nempty:\n---\nx')).toStrictEqual({
      blocks: [paragraph(7, 'x')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'unreadable-date',
          message: 'The date “soon” cannot be read and was left out; write it as 2024-05-31.',
        },
        {
          line: 1,
          code: 'unused-front-matter',
          message: 'The front matter has keys that are not imported: tags, layout.',
        },
      ],
    })
  })

  test('that is broken YAML is read line by line, and the article is still read', () => {
    expect(parseMarkdown('---\nslug: "hip"\ntitle: Hip pain: causes: all\n---\nText')).toStrictEqual({
      blocks: [paragraph(5, 'Text')],
      metadata: {title: 'Hip pain: causes: all', slug: 'hip'},
      problems: [
        {
          line: 3,
          code: 'broken-front-matter',
          message:
            'The front matter is not valid YAML on line 3; only its simple “key: value” lines were read.',
        },
      ],
    })
  })

  test('never runs tagged code', () => {
    expect(
      parseMarkdown('---\ntitle: !!js/function "function () { throw 1 }"\nslug: a\n---\nText'),
    ).toStrictEqual({
      blocks: [paragraph(5, 'Text')],
      metadata: {slug: 'a'},
      problems: [
        {
          line: 2,
          code: 'front-matter-tag',
          message:
            'The front matter has a value tagged “tag:yaml.org,2002:js/function”; code and other tags are never run, so it was left out.',
        },
      ],
    })
  })

  test.each([
    ['---js\nmodule.exports = {title: "x"}\n---', '“js”'],
    ['---json\n{"title": "x"}\n---', '“json”'],
    ['+++\ntitle = "x"\n+++', 'TOML'],
  ])('in another language is reported and not run: %j', (matter, language) => {
    expect(parseMarkdown(`${matter}\nText`)).toStrictEqual({
      blocks: [paragraph(4, 'Text')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'front-matter-not-read',
          message: `Front matter in ${language} is not read, and code in it is never run; write it as YAML.`,
        },
      ],
    })
  })

  test('cannot multiply through aliases', () => {
    const lists = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => pair.split(''))) {
      lists.push(`${to}: &${to} [${Array.from({length: 9}, () => `*${from}`).join(', ')}]`)
    }
    expect(parseMarkdown(`---\n${lists.join('\n')}\n---\nText`)).toStrictEqual({
      blocks: [paragraph(10, 'Text')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'broken-front-matter',
          message: 'The front matter is too deeply nested or repeats too many aliases; it was not read.',
        },
      ],
    })
  })

  test('without keys is text between two rules', () => {
    expect(parseMarkdown('---\nSome prose\n\n---\n\nMore')).toStrictEqual({
      blocks: [paragraph(2, 'Some prose'), paragraph(6, 'More')],
      metadata: {},
      problems: [],
    })
  })

  test('drops an unsafe address', () => {
    expect(parseMarkdown('---\nurl: javascript:alert(1)\n---\nText').metadata).toStrictEqual({})
  })
})
