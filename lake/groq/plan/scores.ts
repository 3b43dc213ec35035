import type {Document} from '../../document.ts'
import type {IndexNeed} from '../index/indexes.ts'
import {matchSource} from '../text-query/text-source.ts'
import {constantValue, isConstant, type Tree} from '../tree.ts'
import {exactFinder} from './candidates.ts'
import {exactConditions, hasConstantKeys} from './constraints.ts'
import {indexNeeds} from './index-needs.ts'
import {keysOfRun, type Run} from './run.ts'

/** Scores above or below zero; documents that are absent have none. */
export type Scores = ReadonlyMap<Document, number>

/** What one argument of `score()` gives, told by indexes alone. */
export interface Scorer {
  /** @returns Undefined where a parameter has a type that no index answers. */
  readonly scores: (run: Run) => Scores | undefined
  readonly needs: readonly IndexNeed[]
}

/** The same numbers as groq-js gives, to the last bit; undefined where the argument asks for more than indexes know. */
export function scorerOf(node: Tree, type: string | undefined): Scorer | undefined {
  if (node.type === 'OpCall' && node.op === 'match') return matchScorer(node, type)
  if (node.type === 'FuncCall' && node.name === 'boost') return boostScorer(node.args, type)
  if (node.type !== 'Or' && node.type !== 'And') return conditionScorer(node)
  const left = scorerOf(node.left, type)
  const right = scorerOf(node.right, type)
  if (left === undefined || right === undefined) return undefined
  const join = node.type === 'Or' ? addScores : bothScores
  return {
    needs: [...left.needs, ...right.needs],
    scores(run) {
      const one = left.scores(run)
      const other = right.scores(run)
      return one && other && join(one, other)
    },
  }
}

/** The sum of two scores. */
export function addScores(one: Scores, other: Scores): Scores {
  const sum = new Map(one)
  for (const [document, score] of other) sum.set(document, (sum.get(document) ?? 0) + score)
  return sum
}

function bothScores(one: Scores, other: Scores): Scores {
  const sum = new Map<Document, number>()
  for (const [document, score] of one) {
    const second = other.get(document) ?? 0
    if (score !== 0 && second !== 0) sum.set(document, score + second)
  }
  return sum
}

function matchScorer(
  {left, right}: Extract<Tree, {type: 'OpCall'}>,
  type: string | undefined,
): Scorer | undefined {
  const source = matchSource(left)
  if (source === undefined || !isConstant(right)) return undefined
  return {
    needs: [{kind: 'frequencies', type, source}],
    scores({view, params}) {
      const pattern = constantValue(right, params)
      if (typeof pattern !== 'string') return undefined
      const scores = new Map<Document, number>()
      for (const frequencies of view.indexes.frequencies(type, source).frequencies(pattern)) {
        for (const [document, times] of frequencies) {
          scores.set(document, (scores.get(document) ?? 0) + (times * 2.2) / (times + 1.2))
        }
      }
      return scores
    },
  }
}

function boostScorer([scored, boost]: readonly Tree[], type: string | undefined): Scorer | undefined {
  const inner = scored && scorerOf(scored, type)
  if (inner === undefined || boost === undefined || !isConstant(boost)) return undefined
  return {
    needs: inner.needs,
    scores(run) {
      const more = constantValue(boost, run.params)
      const scores = inner.scores(run)
      if (scores === undefined || typeof more !== 'number') return undefined
      return new Map(
        [...scores].flatMap(([document, score]) => (score > 0 ? [[document, score + more]] : [])),
      )
    },
  }
}

function conditionScorer(node: Tree): Scorer | undefined {
  const conditions = exactConditions(node)
  if (conditions === undefined || !conditions.every(hasConstantKeys)) return undefined
  const find = exactFinder(conditions)
  return {
    needs: indexNeeds(conditions),
    scores(run) {
      const documents = find(run.view.indexes, keysOfRun(run))
      return documents && new Map(documents.map((document) => [document, 1]))
    },
  }
}
