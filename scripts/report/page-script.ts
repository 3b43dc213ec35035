/** What the report's page does in a browser: narrows the list down, and shows which words became what. */
export const script = `'use strict'
const articles = [...document.querySelectorAll('.article')]
const form = document.getElementById('filter')
const shown = document.getElementById('shown')
const words = new Map(articles.map((article) => {
  const line = article.querySelector('summary') ?? article
  return [article, line.textContent.toLowerCase()]
}))
function filter() {
  const data = new FormData(form)
  const text = data.get('text').trim().toLowerCase()
  const action = data.get('action')
  const flags = data.getAll('flag')
  let count = 0
  for (const article of articles) {
    const own = article.dataset.flags.split(' ')
    const fits = (action === '' || article.dataset.action === action) &&
      flags.every((flag) => own.includes(flag)) && words.get(article).includes(text)
    article.hidden = !fits
    if (fits) count += 1
  }
  shown.textContent = count === articles.length ? String(count) : count + ' of ' + articles.length
}
for (const box of form.querySelectorAll('[name=flag]'))
  box.closest('label').hidden = !articles.some((article) => article.dataset.flags.split(' ').includes(box.value))
const chips = form.querySelector('fieldset')
chips.hidden = !chips.querySelector('label:not([hidden])')
form.hidden = articles.length < 2
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())

const joined = '[data-from],[data-block]'
let kept
function counterpart(element) {
  const article = element.closest('.article')
  const from = element.dataset.from
  const keys = from === undefined ? [element.dataset.block] : from.split(' ')
  const others = from === undefined
    ? [...article.querySelectorAll('[data-from]')].filter((each) => each.dataset.from.split(' ').includes(keys[0]))
    : keys.flatMap((key) => article.querySelector('[data-block="' + key + '"]') ?? [])
  return [element, ...others]
}
function light(element) {
  for (const each of document.querySelectorAll('.lit')) each.classList.remove('lit')
  if (element) for (const each of counterpart(element)) each.classList.add('lit')
}
function show(element) {
  const column = element.closest('.column')
  if (column.scrollHeight > column.clientHeight + 1)
    column.scrollTo({top: element.offsetTop - column.clientHeight / 3})
  else element.scrollIntoView({block: 'nearest'})
}
const joinedAt = (event) => event.target instanceof Element ? event.target.closest(joined) : null
document.addEventListener('mouseover', (event) => light(joinedAt(event) ?? kept))
document.addEventListener('focusin', (event) => light(joinedAt(event) ?? kept))
document.addEventListener('click', (event) => {
  const element = joinedAt(event)
  if (!element) {
    kept = undefined
    return light()
  }
  kept = element
  light(element)
  const link = event.target.closest('a[href^="#"]')
  const target = link ? document.getElementById(link.hash.slice(1)) : counterpart(element)[1]
  if (!target) return
  show(target)
  if (!link) return
  event.preventDefault()
  target.tabIndex = -1
  target.focus({preventScroll: true})
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  kept = undefined
  light()
})
`
