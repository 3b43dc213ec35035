import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {html, toMarkup, type Html} from '../html.ts'
import {cellWords, type CellLink} from './table-cell.ts'

interface SimpleTable {
  readonly _type: 'simpleTable'
  readonly caption?: string
  readonly headerRow?: boolean
  readonly headerColumn?: boolean
  readonly rows?: readonly {readonly cells?: readonly string[]}[]
  readonly links?: readonly CellLink[]
}

/** A table of plain text in a frame that scrolls sideways by itself. */
export const simpleTable: PortableTextTypeComponent<SimpleTable> = ({value}) => {
  const rows = (value.rows ?? []).map((row) =>
    (row.cells ?? []).map((cell) => cellWords(cell, value.links ?? [])),
  )
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
          ${body.map((cells) => tableRow(cells, value.headerColumn === true))}
        </tbody>
      </table>
    </div>`,
  )
}

function tableHead(cells: readonly Html[]): Html {
  return html`<thead>
    <tr>
      ${cells.map((cell) => html`<th scope="col">${cell}</th>`)}
    </tr>
  </thead>`
}

function tableRow(cells: readonly Html[], headed: boolean): Html {
  return html`<tr>
    ${cells.map((cell, index) =>
      headed && index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`,
    )}
  </tr>`
}
