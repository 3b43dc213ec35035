import {createElement} from 'react'
import type {BlockDecoratorProps} from 'sanity'

/** How the Studio shows lowered text, as in H₂O, and its button in the toolbar. */
export const lowered = {
  icon: () => createElement('span', null, 'x₂'),
  component: ({children}: BlockDecoratorProps) => createElement('sub', null, children),
}

/** The same for raised text, as in m². */
export const raised = {
  icon: () => createElement('span', null, 'x²'),
  component: ({children}: BlockDecoratorProps) => createElement('sup', null, children),
}
