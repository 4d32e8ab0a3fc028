import type { EncounterKind, KnownFace } from '@shared/domain/operations/known-faces'
import { formatDayShort } from '../../lib/format'

const ENCOUNTER_WORDS: Readonly<Record<EncounterKind, string>> = {
  visited: 'visited',
  debriefed: 'debriefed',
  trained: 'trained',
}

/** Why a role-player may be recognised, "Staff may know PC 4127, who debriefed here on 3 Oct 2025." */
export const knownFaceWords = ({ adult, kind, on }: KnownFace): string =>
  `Staff may know ${adult}, who ${ENCOUNTER_WORDS[kind]} here on ${formatDayShort(on)}.`
