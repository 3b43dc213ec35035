import {createClient, type ClientConfig} from '@sanity/client'
import type {WorkspaceOptions} from 'sanity'

/**
 * Workspace settings for a Studio that runs on the local Content Lake.
 *
 * Data comes from the origin that serves the Studio, and what only the cloud can do is switched off.
 */
export const localWorkspace = {
  // The command line evaluates the configuration without a browser.
  ...(typeof window !== 'undefined' && {apiHost: window.location.origin}),
  unstable_clientFactory: createLocalClient,
  search: {strategy: 'groqLegacy'},
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  mediaLibrary: {enabled: false},
} satisfies Partial<WorkspaceOptions>

/** A client that calls the origin itself, not a host name with the project's identifier before it. */
function createLocalClient(config: ClientConfig) {
  return createClient({...config, useProjectHostname: false})
}
