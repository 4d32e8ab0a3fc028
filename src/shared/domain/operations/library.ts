/** A version of something in the library. Versions of one thing share its name and count from 1. */
export interface LibraryVersion {
  readonly id: string
  readonly name: string
  readonly version: number
  /** Taken out of use as it stood in this version. Later versions may have brought it back. */
  readonly retired: boolean
}

/** A scenario or pass rule in one name for people: "Strict v2". */
export const versionName = ({ name, version }: Pick<LibraryVersion, 'name' | 'version'>): string =>
  `${name} v${version}`

/** The versions of each thing, newest first, the things in the order in which they first appear. */
export function versionsByName<Version extends LibraryVersion>(
  versions: readonly Version[],
): readonly [newest: Version, ...older: Version[]][] {
  const groups = new Map<string, [Version, ...Version[]]>()
  for (const version of versions) {
    const group = groups.get(version.name)
    if (group === undefined) groups.set(version.name, [version])
    else group.push(version)
  }
  for (const group of groups.values()) group.sort((a, b) => b.version - a.version)
  return [...groups.values()]
}

/** What an operation may be planned with: the newest version of each thing that is not retired. */
export function offeredVersions<Version extends LibraryVersion>(versions: readonly Version[]): Version[] {
  return versionsByName(versions)
    .map(([newest]) => newest)
    .filter(({ retired }) => !retired)
}

/** Whether another thing has the name already, however it is written: "strict" is "Strict". */
export function nameIsTaken(name: string, versions: readonly LibraryVersion[]): boolean {
  const folded = name.trim().toLowerCase()
  return versions.some((version) => version.name.toLowerCase() === folded)
}
