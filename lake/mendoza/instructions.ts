/** Instructions and their operands in one flat list. */
export type Patch = readonly unknown[]

/** Instructions of the format that the lake writes and reads. */
export const instructions = {
  value: 0,
  enterFieldKeeping: 10,
  enterFieldEmpty: 11,
  enterItemKeeping: 12,
  leaveIntoField: 15,
  leaveIntoArray: 16,
  setField: 17,
  deleteField: 19,
  appendItem: 20,
  appendItems: 21,
  appendText: 22,
  appendTextSlice: 23,
} as const
