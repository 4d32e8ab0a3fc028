/** Files that the build puts into the bundle: as text, or as a `data:` address. */
declare module '*?raw' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: Vite decides what such a module exports.
  export default text
}

declare module '*?inline' {
  const dataAddress: string
  // biome-ignore lint/style/noDefaultExport: Vite decides what such a module exports.
  export default dataAddress
}
