import {isObject, type JsonObject} from '../document.ts'

/** Whether two JSON values are equal; what they have in common is not looked into. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one)) return Array.isArray(other) && haveSameItems(one, other)
  return isObject(one) && isObject(other) && haveSameFields(one, other)
}

function haveSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) {
    if (!isSame(one[index], other[index])) return false
  }
  return true
}

function haveSameFields(one: JsonObject, other: JsonObject): boolean {
  let surplus = 0
  for (const name in one) {
    if (!Object.hasOwn(other, name) || !isSame(one[name], other[name])) return false
    surplus += 1
  }
  for (const _ in other) surplus -= 1
  return surplus === 0
}
