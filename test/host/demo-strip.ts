/**
 * Puts the demo notice at the very top of a page. It runs inside the page, so it may use nothing from
 * outside its own body.
 *
 * The strip is a sibling of `<body>`, out of reach of whatever renders inside it, with a constructed style
 * sheet, which no CSP forbids. To cover nothing, the body becomes a box below the strip: its transform makes
 * it the containing block of fixed elements as well, headers and dialogs included.
 */
export function demoStrip(): void {
  if (window.top !== window || !location.hostname.endsWith('.electron-host.test')) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    chromium-host-strip {
      position: fixed; inset: 0 0 auto 0; height: 32px; box-sizing: border-box; z-index: 2147483647;
      display: grid; place-items: center; overflow: hidden; white-space: nowrap;
      background: #ffd400; color: #000; border-bottom: 2px solid #000; font: 600 14px/1 sans-serif;
    }
    body { position: fixed !important; inset: 32px 0 0 0; margin: 0 !important; overflow: hidden; transform: translateY(0); }
    body > #root { height: 100%; overflow: auto; }
  `)
  document.addEventListener('DOMContentLoaded', () => {
    document.adoptedStyleSheets.push(sheet)
    const strip = document.createElement('chromium-host-strip')
    strip.role = 'region'
    strip.ariaLabel = 'Demo notice'
    strip.textContent =
      "Demo register in the Chromium host. Nothing here is real, and this host has none of Electron's protections."
    document.body.before(strip)
  })
}
