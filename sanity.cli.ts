import {defineCliConfig} from 'sanity/cli'
import {dataset, projectId} from './studio/environment.ts'

export default defineCliConfig({
  api: {projectId, dataset},
  // The Studio puts this before the base path of sanity.config.ts, which therefore has none.
  project: {basePath: '/studio'},
  deployment: {autoUpdates: false},
  typegen: {
    path: ['./queries/**/*.ts', './site/**/*.ts'],
    schema: './schemas/schema.json',
    generates: './schemas/types.ts',
    overloadClientMethods: true,
  },
})
