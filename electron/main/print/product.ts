/** What documents name as their maker. */
export const PRODUCT = 'Makesafe Desk'
