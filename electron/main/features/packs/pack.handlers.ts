import { packTextsContracts as texts } from '@shared/contracts/pack-texts.contract'
import { packsContracts as contracts } from '@shared/contracts/packs.contract'
import { repliesContracts as replies } from '@shared/contracts/replies.contract'
import type { Handle } from '../../ipc/handle'
import type { PackService } from './pack.service'
import type { PackTextService } from './pack-text.service'
import type { ReplyService } from './reply.service'

/** The packs' calls. */
export function handlePacks(handle: Handle, service: PackService): void {
  handle(contracts.preview, (input) => service.preview(input))
  handle(contracts.render, (input) => service.render(input))
  handle(contracts.export, (input) => service.export(input))
  handle(contracts.retry, () => service.retry())
  handle(contracts.readBatch, () => service.readBatch())
  handle(contracts.cancel, () => service.cancel())
  handle(contracts.chooseFolder, () => service.chooseFolder())
  handle(contracts.openFolder, () => service.openFolder())
}

/** What comes of packs. */
export function handleReplies(handle: Handle, service: ReplyService): void {
  handle(replies.list, () => service.list())
  handle(replies.record, (input) => service.record(input))
  handle(replies.draftChase, (input) => service.draftChase(input))
  handle(replies.openChase, (input) => service.openChase(input))
  handle(replies.openFolder, (input) => service.openFolder(input))
  handle(replies.openDrafts, (input) => service.openDrafts(input))
  handle(replies.deleteFolder, (input) => service.deleteFolder(input))
}

/** The wording of packs. */
export function handlePackTexts(handle: Handle, service: PackTextService): void {
  handle(texts.listLanguages, () => service.listLanguages())
  handle(texts.list, (input) => service.list(input))
  handle(texts.save, (input) => service.save(input))
  handle(texts.check, (input) => service.check(input))
}
