import type { NativeTheme } from 'electron'
import { config, host } from './host.ts'
import { LoudEmitter } from './loud.ts'

class HostNativeTheme
  extends LoudEmitter
  implements Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  private source: NativeTheme['themeSource'] = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get shouldUseDarkColors(): boolean {
    return this.scheme === 'dark'
  }

  get themeSource(): NativeTheme['themeSource'] {
    return this.source
  }

  set themeSource(source: NativeTheme['themeSource']) {
    const before = this.scheme
    this.source = source
    if (this.scheme === before) return
    void host.setColorScheme(this.scheme)
    this.emit('updated')
  }

  /** The launch option stands for what the desktop is set to. */
  private get scheme(): 'light' | 'dark' {
    return this.source === 'system' ? config.colorScheme : this.source
  }
}

export const nativeTheme = new HostNativeTheme()
