import type { Logo } from '@shared/contracts/settings.contract'
import { logoSizeRefusal, logoTypeOf } from '@shared/domain/documents/logo-file'

type ReadLogo = Pick<Logo, 'type' | 'content'> | { readonly refusal: string }

/** A picture as an address that a page may show. */
export const pictureAddress = ({ type, content }: Pick<Logo, 'type' | 'content'>): string =>
  `data:${type};base64,${content}`

/** Reads a file that somebody chose for a logo, or says in a sentence why it cannot be one. */
export async function readLogo(file: File): Promise<ReadLogo> {
  const tooMuch = logoSizeRefusal(file.size)
  if (tooMuch !== null) return { refusal: tooMuch }
  const content = await base64Of(file)
  const type = logoTypeOf(content)
  if (type === null) {
    return {
      refusal: 'The file is not a PNG or JPEG picture. Ask for the logo as PNG, or save it as PNG first.',
    }
  }
  return (await isWhole(pictureAddress({ type, content })))
    ? { type, content }
    : { refusal: 'The picture is damaged and cannot be shown. Choose another copy of it.' }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(file)
  })
}

/** The first bytes may be right and the rest missing: only drawing it shows. */
async function isWhole(address: string): Promise<boolean> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return true
  } catch {
    return false
  }
}
