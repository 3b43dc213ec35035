/** A number with what it counts: “1 document”, “2 documents”. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`
