const parts = ['Elbow', 'Knee', 'Hip', 'Shoulder', 'Ankle', 'Wrist', 'Neck', 'Heel', 'Calf', 'Back']
const words =
  'the joint feels sore after a long day and slowly gets better with rest load walking sleep care time and patience'.split(
    ' ',
  )
const symptoms = [
  'Morning stiffness',
  'Pain when lifting',
  'Swelling',
  'Weak grip',
  'Clicking when bending',
  'Pain at night',
]
const causes = [
  'Prolonged sitting',
  'Sudden increase in training',
  'Previous injury',
  'Heavy lifting',
  'Weak hip muscles',
]
const exercises = ['Calf raises', 'Glute bridges', 'Wall slides', 'Chin tucks', 'Step-ups', 'Heel drops']
const treatments = ['Manual Therapy', 'Education', 'Activity modification', 'Exercise Rehabilitation']

/** A made-up article of about 700 words about a condition of its own, as Markdown; the same number gives the same text. */
export function markdownArticle(number: number): string {
  const name = `${parts[number % parts.length]} Pain Type ${number}`
  const pick = (list: readonly string[], count: number): string[] =>
    Array.from({length: count}, (_, index) => `${list[(number + index) % list.length]}`)
  return [
    `# ${name}: Causes, Symptoms and Treatment`,
    prose(number, 60),
    `Summary: ${prose(number + 1, 50)}`,
    `## What is ${name}?`,
    prose(number + 2, 90),
    '## Causes',
    'Common reasons are:',
    bullets(pick(causes, 4)),
    prose(number + 3, 40),
    '## Symptoms',
    bullets(
      pick(symptoms, 5).map((item, index) => (index === 1 ? `${item}, especially in the evening` : item)),
    ),
    '## How physiotherapy helps',
    ...pick(treatments, 3).flatMap((item, index) => [`### ${item}`, prose(number + index, 40)]),
    '## Exercises',
    bullets(
      pick(exercises, 4).map(
        (item, index) => `**${item}:** ${prose(number + index, 14)} 3 sets of 10, once a day.`,
      ),
    ),
    '## When to seek help',
    prose(number + 9, 40),
    '## FAQs',
    ...['Do I need a scan?', 'How long does it take?', 'Can I keep working?'].flatMap((question, index) => [
      `### ${question}`,
      prose(number + index, 35),
    ]),
    'Written by Ruth Calder, Physiotherapist',
  ].join('\n\n')
}

/** The same article as an HTML page with nothing around it. */
export const htmlArticle = (number: number): string =>
  `<!doctype html>\n<html lang="en"><head><title>x</title></head><body>\n<nav><a href="/">Home</a></nav>\n<main>\n${htmlBody(number)}\n</main>\n</body></html>\n`

/** The same article as a page that a site's builder sends: some 20 kB with menus, styles, scripts, aside and footer. */
export function sitePage(number: number): string {
  const links = (count: number, kind: string): string =>
    Array.from({length: count}, (_, index) => {
      const part = parts[(number + index) % parts.length]
      return `<li class="${kind}__item ${kind}__item--${index}"><a class="${kind}__link" href="/${kind}/${part?.toLowerCase()}-${index}/" data-track="${kind}-${index}">${part} clinic ${index + 1}</a></li>`
    }).join('\n')
  const styles = Array.from(
    {length: 40},
    (_, index) => `.block-${index} > .inner{margin:0 auto;padding:${index}px;color:#1a2b3c}`,
  )
  const meta = Array.from(
    {length: 15},
    (_, index) => `<link rel="preload" href="/assets/part-${index}.css" as="style" crossorigin="anonymous">`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page ${number}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${meta.join('\n')}
<style>${styles.join('\n')}</style>
<script>window.settings = ${JSON.stringify(styles.slice(0, 20))}</script>
</head><body class="page page-${number}">
<header class="header"><nav class="menu"><ul class="menu__list">${links(24, 'menu')}</ul></nav></header>
<main><article class="post">\n${htmlBody(number)}\n</article></main>
<aside class="aside"><h2>More from us</h2><ul>${links(10, 'post')}</ul></aside>
<footer class="footer"><ul>${links(20, 'footer')}</ul><p>12 Mill Lane</p></footer>
<script src="/assets/site.js" defer></script>
</body></html>
`
}

function htmlBody(number: number): string {
  const body = markdownArticle(number)
    .split('\n\n')
    .map((block) => {
      const heading = /^(#+) (.*)$/.exec(block)
      if (heading) return `<h${heading[1]?.length}>${heading[2]}</h${heading[1]?.length}>`
      if (!block.startsWith('- ')) return `<p>${block}</p>`
      const items = block
        .split('\n')
        .map((line) => `  <li>${line.slice(2).replace(/\*\*(.*?)\*\*/, '<strong>$1</strong>')}</li>`)
      return `<ul>\n${items.join('\n')}\n</ul>`
    })
  return body.join('\n')
}

/** The same article as plain text. */
export const textArticle = (number: number): string =>
  markdownArticle(number).replaceAll(/^#+ /gm, '').replaceAll('**', '').replaceAll(/^- /gm, '• ')

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

function prose(seed: number, count: number): string {
  const chosen = Array.from(
    {length: count},
    (_, index) => words[(seed * 7 + index * (3 + (seed % 5))) % words.length],
  )
  return `It ${chosen.join(' ')}.`
}
