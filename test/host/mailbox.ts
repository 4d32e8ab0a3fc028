/** Hands messages, one at a time and in order, to whichever reader asked last. */
export class Mailbox<Message> {
  private readonly queue: Message[] = []
  private reader: ((message: Message) => void) | undefined

  put(message: Message): void {
    if (this.reader) this.reader(message)
    else this.queue.push(message)
    this.reader = undefined
  }

  /** A new reader replaces one still waiting: that one belongs to a document since replaced. */
  next(): Promise<Message> {
    const waiting = this.queue.shift()
    if (waiting !== undefined) return Promise.resolve(waiting)
    return new Promise((resolve) => {
      this.reader = resolve
    })
  }
}
