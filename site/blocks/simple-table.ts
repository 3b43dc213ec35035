import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {html, toMarkup, type Html} from '../html.ts'

interface SimpleTable {
  readonly _type: 'simpleTable'
  readonly caption?: string
  readonly headerRow?: boolean
  readonly rows?: readonly {readonly cells?: readonly string[]}[]
}

/** A table of plain text in a frame that scrolls sideways by itself. */
export const simpleTable: PortableTextTypeComponent<SimpleTable> = ({value}) => {
  const rows = (value.rows ?? []).map((row) => row.cells ?? [])
  const [head, body] = value.headerRow === false ? [undefined, rows] : [rows[0], rows.slice(1)]
  const caption =
    value.caption &&
    html`<caption>
      ${value.caption}
    </caption>`
  return toMarkup(
    html`<div class="table" role="region" aria-label="${value.caption ?? 'Table'}" tabindex="0">
      <table>
        ${caption}${head && tableHead(head)}
        <tbody>
          ${body.map(tableRow)}
        </tbody>
      </table>
    </div>`,
  )
}

function tableHead(cells: readonly string[]): Html {
  return html`<thead>
    <tr>
      ${cells.map((cell) => html`<th scope="col">${cell}</th>`)}
    </tr>
  </thead>`
}

function tableRow(cells: readonly string[]): Html {
  return html`<tr>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`
}
