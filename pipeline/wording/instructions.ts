/** Opens an instruction, not the name of an exercise. */
export const instruction =
  /^(?:bend|breathe|bring|cross|draw|drop|extend|feel|grip|hold|keep|kneel|lean|let|lie|lift|lower|move|nod|pause|place|position|press|pull|push|put|raise|reach|relax|repeat|rest|return|rise|roll|rotate|sit|slide|slowly|squeeze|stand|start|stay|step|stop|straighten|switch|take|tighten|tilt|tuck|turn|use|walk)\b/i

/** Labels a detail of what the line above names: “Sets: 3”, “Best for: runners”. */
export const detailLabel =
  /^(?:sets?|reps?|repetitions?|holds?|frequency|duration|dos(?:e|age)|how(?: often| to| it works| to do it| long)?|why(?: it works| it helps)?|when|benefits?|tips?|start(?:ing)?(?: position)?|equipment|goals?|purpose|targets?|instructions?|notes?|level|movement|time|pros|cons|cost|best for|good for|what it is|what it does|what to do|evidence|effectiveness|progression|regression|muscles?|modification|caution|step \d+)(?: \([^()]*\))?\s*:/i
