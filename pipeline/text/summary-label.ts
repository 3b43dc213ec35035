/** The label of a paragraph that sums the article up. */
export const summaryLabel = /^(?:summary|in summary|in short|quick summary|tl;?dr|at a glance)\s*[:–—-]\s+/i
