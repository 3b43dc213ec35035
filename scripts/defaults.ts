/** The data folder and the dataset of a command that is not told others. Apart, so that `lake.ts` loads no client. */
export const defaultData = '.data'
export const defaultDataset = 'production'
