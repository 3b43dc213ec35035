import {describe, expect, test} from 'vitest'
import {readPage, rolesOf} from '../read-page.ts'

const titleOf = (text: string, format: 'txt' | 'md' | 'html' = 'md'): [string, string | undefined] => {
  const {title, titleBlock} = readPage(text, format)
  return [title, titleBlock?.key]
}

describe('the title of a page', () => {
  test('is its first heading of level 1, even behind the site’s own lines', () => {
    expect(titleOf('Hill Clinic\n\n# Shin splints\n\nWords.')).toEqual(['Shin splints', 'b002'])
  })

  test('is the first line of a plain text', () => {
    expect(titleOf('Shin splints\n\nWords.', 'txt')).toEqual(['Shin splints', 'b001'])
  })

  test('is not an address, a telephone number, a list item or a trail of links', () => {
    const site = 'https://example.com/\nCall 030 123 456\n• Menu\n030 123 456\nHome / Blog / Shin splints'
    expect(titleOf(`${site}\n\nShin splints: what helps\n\nWords.`, 'txt')).toEqual([
      'Shin splints: what helps',
      'b006',
    ])
  })

  test('is not what a tool writes where nobody gave a title', () => {
    expect(titleOf('<title>Document</title><h2>Joint pain</h2><p>It hurts.</p>', 'html')).toEqual([
      'Joint pain',
      'b001',
    ])
  })

  test('is the metadata’s where no heading is of level 1', () => {
    expect(titleOf('---\ntitle: Shin splints\n---\n\nWords.')).toEqual(['Shin splints', undefined])
  })

  test('is the block that says the same as the metadata', () => {
    expect(titleOf('---\ntitle: Shin splints\n---\n\n## Shin Splints!\n\nWords.')).toEqual([
      'Shin Splints!',
      'b001',
    ])
  })

  test.each([
    ['title: Gout care', 'Gout care', undefined],
    ['title: Gout care\nseo: {title: Living with gout}', 'Gout care', undefined],
    ['title: Physiotherapy for the knee', 'Physiotherapy for the knee', undefined],
    ['title: Living with Gout', 'Living with gout', 'b001'],
    ['title: Living with gout | Hill Clinic', 'Living with gout', 'b001'],
    ['title: Untitled', 'Living with gout', 'b001'],
  ])('is that of front matter, whatever headings the text has: %s', (matter, title, key) => {
    const text = `---\n${matter}\n---\n\n# Living with gout\n\nWords.\n\n## Runner’s knee\n\nMore.`
    expect(titleOf(text)).toEqual([title, key])
    expect(rolesOf(readPage(text))[0]).toBe(
      key === undefined ? 'heading 2: Living with gout' : 'title: Living with gout',
    )
  })

  test('is that of front matter where sections have headings of its level', () => {
    const text = '---\ntitle: Gout\n---\n\n# Symptoms\n\n- Heat\n\n# Causes\n\n- Beer\n'
    expect(titleOf(text)).toEqual(['Gout', undefined])
    expect(readPage(text).sections.map(({kind}) => kind)).toEqual(['symptoms', 'causes'])
  })

  test('is the file’s name where nothing else can be', () => {
    expect(titleOf('- Pain\n- Swelling')).toEqual(['an-article', undefined])
  })

  test('is the headline below a slogan that names what the page tells of most', () => {
    const body = 'Frozen shoulder is a stiff joint.\n\nA frozen shoulder thaws.'
    const text = `Care that moves you\n\nFrozen shoulder: why it happens\n\n${body}`
    expect(titleOf(text, 'txt')).toEqual(['Frozen shoulder: why it happens', 'b002'])
    expect(titleOf('Care that moves you\n\nFrozen shoulder\n\nThe joint is stiff.', 'txt')).toEqual([
      'Care that moves you',
      'b001',
    ])
  })

  test.each([
    'Table of Contents',
    'Veteran owned Mon, Wed, Thu 9 to 12',
    'Home›Conditions›Sore backs',
    'Back to blog',
    'Conditions',
    'Patient Education',
    'Single Blogs Page',
    '25 Feb',
    'View Therapists',
  ])('is the headline below “%s”', (label) => {
    expect(titleOf(`${label}\n\nNeck pain\n\nThe neck holds your head.`, 'txt')).toEqual([
      'Neck pain',
      'b002',
    ])
  })

  test('is the headline below several labels, and not one below a heading of a section', () => {
    const body = 'Chronic sinus pressure comes from swelling.\n\nChronic sinus pressure lasts.'
    expect(
      titleOf(`Patient portal\n\nAsk a doctor\n\nENT\n\nChronic sinus pressure\n\n${body}`, 'txt'),
    ).toEqual(['Chronic sinus pressure', 'b004'])
    expect(
      titleOf(`Causes and cure\n\nWhat causes gout?\n\nCure gout\n\nGout hurts.\n\nGout lasts.`, 'txt'),
    ).toEqual(['Causes and cure', 'b001'])
  })

  test('is the line right above the text, and not an entry of the menu above it', () => {
    const menu = 'All Services\nKnee replacement\nArthroscopy\nArthritis\nOsteoporosis\nSports injury'
    const body =
      'Arthritis stands for a group of conditions in which the joints are inflamed, stiff and sore.\n\nArthritis lasts.'
    expect(titleOf(`${menu}\n\nUnderstanding Arthritis: Treatments\n\n${body}`, 'txt')).toEqual([
      'Understanding Arthritis: Treatments',
      'b007',
    ])
  })

  test('is the headline below the number of a chapter', () => {
    expect(titleOf('Chapter 01 · Knee pain\n\nKnee pain\n\nThe knee is a joint.', 'txt')).toEqual([
      'Knee pain',
      'b002',
    ])
  })

  test('is none of the headlines below “Blog”, where each stands above its rubric', () => {
    const posts = ['Gout', 'Diet and you', 'Can I run again?', 'After the operation']
    const text = posts
      .map((post) => `${post}\n\nKnees\n\nThe first words of a post, which goes on elsewhere.`)
      .join('\n\n')
    expect(titleOf(`You are here: Home » Blog\n\nBlog\n\n${text}`, 'txt')).toEqual(['Blog', 'b002'])
  })

  test('is where the second of two trails ends, where the first ends in nothing', () => {
    const head =
      'Home›Injuries›Head›Concussion\n\nInjury map\n\nHead Neck Knee\n\nBrowse by sport\n\nRunning Tennis'
    expect(titleOf(`${head}\n\nHome›Injuries›Concussion\n\nConcussion\n\nA blow.`, 'txt')).toEqual([
      'Concussion',
      'b007',
    ])
  })

  test('is not a menu with a picture at each entry', () => {
    expect(titleOf('🏠 Home 📚 Ideas 🦵 Knees 🌙\n\nLow back pain\n\nIt hurts.', 'txt')).toEqual([
      'Low back pain',
      'b002',
    ])
  })

  test('is the headline below the name of a site and a trail of links, not a heading further down', () => {
    const body = 'Whiplash comes late.\n\nWhiplash in the neck.\n\nSymptoms of whiplash\n\n• Neck pain'
    const head = 'Hill Chiropractic\nMon, Wed 9 to 12\n\nWhiplash\n\nWhiplash care in Hilltown\n\n'
    expect(titleOf(`${head}${body}`, 'txt')).toEqual(['Whiplash care in Hilltown', 'b004'])
  })

  test('is the headline below the rest of a trail of links', () => {
    const text = `Home\n\n/ Whiplash\n\nWhiplash care in Hilltown\n\nWhiplash comes late.\n\nWhiplash hurts.`
    expect(titleOf(text, 'txt')).toEqual(['Whiplash care in Hilltown', 'b003'])
  })

  test('is the headline that a trail of links ends in', () => {
    const text =
      'Home › What I treat › Sciatica & piriformis\n\nWhat I treat\n\nSciatica & piriformis.\n\nWords.'
    expect(titleOf(text, 'txt')).toEqual(['Sciatica & piriformis.', 'b003'])
    expect(titleOf('Home › Blog\n\nShin splints\n\nWords.', 'txt')).toEqual(['Shin splints', 'b002'])
  })

  test('is no place, and no part of the site', () => {
    const knee = 'Knee pain limits walking.\n\nKnee pain is common.\n\nMost knee pain goes away.'
    expect(titleOf(`Injuries & Conditions\n\nKnee pain\n\n${knee}`, 'txt')).toEqual(['Knee pain', 'b002'])
    const body = 'Sciatica is pain in a leg.\n\nSciatica goes away.\n\nSciatica comes back.'
    expect(titleOf(`Riverside, Newtown,\n\nSciatica treatment\n\n${body}`, 'txt')).toEqual([
      'Sciatica treatment',
      'b002',
    ])
  })

  test('is the headline right below words that are none, though the page names its condition but twice', () => {
    const text = `Treatment guide\n\nThe three-part gout protocol\n\nGout comes at night.`
    expect(titleOf(text, 'txt')).toEqual(['The three-part gout protocol', 'b002'])
  })

  test('is no line for the template of a site', () => {
    const text = `@extends('layouts.app')\n\n<h3>Gout and what helps</h3><p>Gout comes at night.</p>`
    expect(titleOf(text, 'html')).toEqual(['Gout and what helps', 'b002'])
  })

  test.each([
    ['Skip to main content'],
    ['Salem, OR'],
    ['Patient Education'],
    ['Medical Library'],
    ['Contact us'],
    ['Location'],
    ['Opening hours'],
    ['Book Your First Visit'],
    ['+49 30 1234567 desk@hill.example'],
  ])('is none of what stands above it on every page: “%s”', (line) => {
    expect(titleOf(`${line}\n\nGout\n\nGout comes at night.\n\nGout hurts.`, 'txt')).toEqual(['Gout', 'b002'])
  })

  test.each([['Conditions · Foot'], ['Hill Clinic · Condition guide'], ['Patient resources:']])(
    'is the headline below what says where it stands on the site: “%s”',
    (line) => {
      expect(titleOf(`${line}\n\nGout of the big toe\n\nIt comes at night.`, 'txt')).toEqual([
        'Gout of the big toe',
        'b002',
      ])
    },
  )

  test('stays the name of a branch of medicine above conditions that it helps with', () => {
    const text =
      'About Physiotherapy\n\nWe help with:\n\nTennis Elbow\n\nTennis elbow aches. Tennis elbow goes.\n\nTennis elbow comes back.\n\nTennis elbow stays.'
    expect(titleOf(text, 'txt')).toEqual(['About Physiotherapy', 'b001'])
  })

  test('has no label, and is no address', () => {
    expect(titleOf('Title: "Gout at night"\n\nIt comes late.', 'txt')).toEqual(['Gout at night', 'b001'])
    expect(titleOf('Source URL: https://a.example/gout\n\nGout\n\nIt comes late.', 'txt')).toEqual([
      'Gout',
      'b002',
    ])
  })

  test('is not the name of a file in the metadata', () => {
    expect(
      titleOf('---\ntitle: shin-splints-treatment-hilltown\n---\n\nSomething new is coming', 'md'),
    ).toEqual(['Something new is coming', 'b001'])
  })

  test('is a headline that names a condition, where the metadata only says “Home”', () => {
    expect(titleOf('<title>Hill | Home</title><h2>Dry eye</h2><p>It itches.</p>', 'html')).toEqual([
      'Dry eye',
      'b001',
    ])
  })

  test('is the headline below a menu that lost its spaces', () => {
    const text = `HomeServices Gout\n\nGout treatment in Hilltown\n\nGout comes at night.\n\nGout hurts.`
    expect(titleOf(text, 'txt')).toEqual(['Gout treatment in Hilltown', 'b002'])
  })

  test('is the headline below a slogan, and no heading of a part of the page', () => {
    const text =
      'Advanced spine care\n\nBack pain treatment in Hilltown\n\nBack pain is common.\n\nCauses of back pain\n\nIt comes of work.'
    expect(titleOf(text, 'txt')).toEqual(['Back pain treatment in Hilltown', 'b002'])
  })

  test('is no link back to a list', () => {
    expect(titleOf('← Blog\n\nGout in winter\n\nIt comes at night, and it hurts.', 'txt')).toEqual([
      'Gout in winter',
      'b002',
    ])
  })

  test('is none of the many conditions of an index', () => {
    const names = ['Sciatica', 'Bursitis', 'Arthritis', 'Whiplash', 'Gout', 'Frozen shoulder', 'Shin splints']
    const text = `Hill Clinic\n\n${names.join('\n\n')}\n\nSciatica hurts.\n\nSciatica again.\n\nMore sciatica.`
    expect(titleOf(text, 'txt')).toEqual(['Hill Clinic', 'b001'])
  })

  test('has its block taken out of the page’s content', () => {
    expect(rolesOf(readPage('# Shin splints\n\nWords.'))).toEqual([
      'title: Shin splints',
      'paragraph: Words.',
    ])
  })
})

test('the headline right above the text, below a menu that names conditions too', () => {
  const menu = [
    'Home',
    'About us',
    'Services',
    'Osteoarthritis',
    'Tennis elbow',
    'Gallery',
    'Blog',
    'Contact us',
  ]
  const more = Array.from({length: 20}, (_, index) => `Ward ${index + 1}`)
  const text = `${[...menu, ...more].join('\n')}\n\nShin splints\n\nShin splints\n\nThe bone at the front of the lower leg hurts where muscles pull at it, run after run, for weeks.\n\nSymptoms\n\n• Pain along the shin`
  const {title, blocks} = readPage(text, 'txt')
  expect(title).toBe('Shin splints')
  expect(blocks.filter(({block}) => menu.includes(block.text)).map(({role}) => role)).toEqual(
    menu.map(() => 'navigation'),
  )
})
