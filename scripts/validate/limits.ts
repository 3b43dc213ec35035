/** How much of an import is validated by the Studio's own code, which is slow to load and to run. */
export interface ValidationLimits {
  /** Articles from which on it is loaded; smaller imports are over before it would be. */
  readonly studioFrom: number
  /** Documents that it validates. */
  readonly studioDocuments: number
}

export const defaultValidationLimits: ValidationLimits = {studioFrom: 20, studioDocuments: 10_000}
