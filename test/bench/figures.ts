/** What was measured, by name: ratios, and where a target says so milliseconds or rates. */
export interface Figures {
  get(name: string): number | undefined
  set(name: string, value: number): void
}

export const createFigures = (): Figures => new Map<string, number>()

/** So many digits that count. */
export const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** A cell of a table; empty for what was not measured. */
export const cell = (value: number | undefined): number | string =>
  value === undefined || Number.isNaN(value) ? '' : rounded(value, 3)
