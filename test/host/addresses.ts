/*
 * Chromium cannot be taught a new scheme from outside, so `app://local/x` is
 * `https://local.app.electron-host.test/x` inside it: a secure context, and one origin per host as in
 * Electron. `.test` can never be registered (RFC 2606). The mapping is made at the edge, in the parent:
 * the application's main process only ever sees its own addresses.
 */
const suffix = 'electron-host.test'
const hostedAddress = /https:\/\/([a-z0-9-]+)\.([a-z0-9-]+)\.electron-host\.test(?![\w.-])/g
const applicationAddress = /\b(?!https?:|wss?:|file:|ftp:)([a-z][a-z0-9-]*):\/\/([a-z0-9-]+)/g

/** Rewrites the application's addresses, in a URL or a header value, to those Chromium can load. */
export const toChromium = (text: string): string =>
  text.replace(applicationAddress, (_, scheme, host) => `https://${host}.${scheme}.${suffix}`)

/** The way back: what Chromium calls an address, as the application knows it. */
export const toApplication = (text: string): string =>
  text.replace(hostedAddress, (_, host, scheme) => `${scheme}://${host}`)

/** Whether a URL seen in Chromium is the application's own, so that it may be answered at all. */
export const isApplicationAddress = (url: string): boolean => {
  const { protocol, hostname, port } = new URL(url)
  return protocol === 'https:' && port === '' && hostname.endsWith(`.${suffix}`)
}
