import type { HostBrowserWindow } from './browser-window.ts'

/** The windows of this launch that have not been closed, oldest first, by the id of their contents. */
export const openWindows = new Map<number, HostBrowserWindow>()
