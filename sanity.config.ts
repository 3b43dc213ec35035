import {visionTool} from '@sanity/vision'
import {defineConfig, isDev} from 'sanity'
import {structureTool} from 'sanity/structure'
import {schemaTypes} from './schemas/index.ts'
import {documentOptions} from './studio/document-options.ts'
import {dataset, isLocal, projectId} from './studio/environment.ts'
import {localWorkspace} from './studio/local-workspace.ts'
import {structure} from './studio/structure/structure.ts'

export default defineConfig({
  name: 'default',
  title: 'Articular',
  projectId,
  dataset,
  ...(isLocal && localWorkspace),
  plugins: [structureTool({structure}), ...(isDev || isLocal ? [visionTool()] : [])],
  schema: {types: schemaTypes},
  document: documentOptions({comments: !isLocal}),
})
