/** A code to scan with its address beside it. `side` is the side of the code in millimetres, its quiet zone included. */
export const webPageCss = (side: number, text: number): string => `
.web-page { display: flex; align-items: center; gap: 3mm; font-size: ${text}pt; line-height: var(--line); }
.web-page strong { display: block; font-weight: 800; }
.qr { flex: none; width: ${side}mm; height: ${side}mm; background: #ffffff; color: #000000; }
`
