import press from '@resources/press/en/press.yaml?raw'
import { type PressWording, pressWording } from '@shared/domain/disclosure/press-wording'
import { wordingReader } from '../../print/wording-file'

const { read } = wordingReader('press statement')

/**
 * Reads the wording of the press statement. Refuses (`internal`, with the file and the place in it) what is not as
 * its shape says.
 */
export const loadPressContent = (text: string = press): PressWording => read('press.yaml', pressWording, text)
