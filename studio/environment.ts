/** The project of the local Content Lake: a Studio built for it uses no cloud service. */
const localProject = 'local'

export const projectId = process.env['SANITY_STUDIO_PROJECT_ID'] ?? localProject
export const dataset = process.env['SANITY_STUDIO_DATASET'] ?? 'production'
export const isLocal = projectId === localProject
