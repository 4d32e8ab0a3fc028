/*
 * The part of the `electron` module that the application uses. A name it imports and that is missing here
 * stops the launch at link time; a property that is missing throws when touched.
 */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { clipboard, dialog, Menu, powerMonitor, shell } from './desktop.ts'
export { ipcMain } from './ipc-main.ts'
export { nativeTheme } from './native-theme.ts'
export { protocol, session } from './session.ts'
