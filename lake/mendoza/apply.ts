import {isObject, type JsonObject} from '../document.ts'
import {instructions, type Patch} from './instructions.ts'

/**
 * The object after a patch that `encode` made for it. Nothing of it is changed; what the patch leaves alone is shared.
 *
 * @throws RangeError for a patch that `encode` did not make, or not for this object.
 */
export function applyPatch(before: JsonObject, patch: Patch): JsonObject {
  const steps = createSteps(patch)
  const after = changeObject(before, steps)
  if (steps.isAtEnd()) return after
  throw new RangeError('the patch goes on after its end')
}

/** The patch, read from its beginning. */
interface Steps {
  isAtEnd(): boolean
  take(): unknown
  takeNumber(): number
}

function createSteps(patch: Patch): Steps {
  let next = 0
  function take(): unknown {
    if (next === patch.length) throw new RangeError('the patch ends too early')
    next += 1
    return patch[next - 1]
  }
  return {
    isAtEnd: () => next === patch.length,
    take,
    takeNumber() {
      const value = take()
      if (typeof value === 'number') return value
      throw new RangeError(`the patch has ${JSON.stringify(value)} where a number is expected`)
    },
  }
}

/** Ends with the patch, or behind the instruction that leaves the object. */
function changeObject(before: unknown, steps: Steps): JsonObject {
  if (!isObject(before)) throw new RangeError('the patch enters an object that is none')
  const names = Object.keys(before).toSorted()
  const takeName = () => names[steps.takeNumber()] ?? ''
  const after: Record<string, unknown> = {...before}
  while (!steps.isAtEnd()) {
    const instruction = steps.takeNumber()
    if (isLeaving(instruction)) return after
    if (instruction === instructions.setField) {
      const value = steps.take()
      after[String(steps.take())] = value
    } else if (instruction === instructions.deleteField) {
      delete after[takeName()]
    } else {
      const name = takeName()
      after[name] = changeField(instruction, before[name], steps)
    }
  }
  return after
}

const isLeaving = (instruction: number) =>
  instruction === instructions.leaveIntoField || instruction === instructions.leaveIntoArray

function changeField(instruction: number, before: unknown, steps: Steps): unknown {
  if (instruction === instructions.enterFieldKeeping) return changeObject(before, steps)
  if (instruction !== instructions.enterFieldEmpty) throw unknown(instruction)
  if (typeof before === 'string') return buildText(before, steps)
  if (Array.isArray(before)) return buildArray(before, steps)
  throw new RangeError('the patch rebuilds what is neither a text nor an array')
}

function buildArray(before: readonly unknown[], steps: Steps): unknown[] {
  const after: unknown[] = []
  for (;;) {
    const instruction = steps.takeNumber()
    if (instruction === instructions.leaveIntoField) return after
    if (instruction === instructions.appendItem) after.push(steps.take())
    else if (instruction === instructions.enterItemKeeping) {
      after.push(changeObject(before[steps.takeNumber()], steps))
    } else if (instruction === instructions.appendItems) {
      const start = steps.takeNumber()
      for (const item of before.slice(start, steps.takeNumber())) after.push(item)
    } else throw unknown(instruction)
  }
}

function buildText(before: string, steps: Steps): string {
  let after = ''
  for (;;) {
    const instruction = steps.takeNumber()
    if (instruction === instructions.leaveIntoField) return after
    if (instruction === instructions.appendText) after += String(steps.take())
    else if (instruction === instructions.appendTextSlice) {
      const start = unitsIn(before, steps.takeNumber())
      after += before.slice(start, unitsIn(before, steps.takeNumber()))
    } else throw unknown(instruction)
  }
}

const unknown = (instruction: number) =>
  new RangeError(`the patch has the unknown instruction ${instruction}`)

/** How many UTF-16 units of a text have so many bytes in UTF-8, where half a pair of surrogates has three. */
function unitsIn(text: string, bytes: number): number {
  let units = 0
  let counted = 0
  while (counted < bytes && units < text.length) {
    const point = text.codePointAt(units) ?? 0
    units += point > 0xffff ? 2 : 1
    counted += bytesOf(point)
  }
  return units
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
