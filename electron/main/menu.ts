import { Menu } from 'electron'

/**
 * Edit and window commands only: everything else is on the screens. The roles bring Ctrl+C, Ctrl+V and the
 * zoom keys, which Electron takes away with the menu.
 */
export function setMenu(): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu' },
    ]),
  )
}
