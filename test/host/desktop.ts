import type { DesktopCall, DialogMethod, HostApi, Mode } from './messages.ts'

/** Stands in for the desktop: dialogs get prepared answers, and what would be opened is only recorded. */
export class Desktop implements Pick<HostApi, 'answerDialog' | 'recordDesktopCall'> {
  readonly calls: DesktopCall[] = []
  private readonly mode: Mode
  private readonly answers = new Map<DialogMethod, object>()

  constructor(mode: Mode) {
    this.mode = mode
  }

  stub(method: DialogMethod, answer: object): void {
    this.answers.set(method, answer)
  }

  async answerDialog(method: DialogMethod, cancelId: number): Promise<object> {
    const answer = this.answers.get(method)
    if (answer) return answer
    if (this.mode === 'test') throw new Error(`dialog.${method} was called and the test has not stubbed it`)
    console.error(`dialog.${method}: cancelled, because the Chromium host has no dialogs`)
    if (method === 'showMessageBox') return { response: cancelId, checkboxChecked: false }
    return method === 'showOpenDialog' ? { canceled: true, filePaths: [] } : { canceled: true, filePath: '' }
  }

  async recordDesktopCall(call: DesktopCall): Promise<void> {
    this.calls.push(call)
  }
}
