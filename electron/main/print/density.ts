/** How tightly a document is set. The first that keeps it on its page is used. */
export const DENSITIES = ['roomy', 'even', 'snug', 'tight'] as const
export type Density = (typeof DENSITIES)[number]
