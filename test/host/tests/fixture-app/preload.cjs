'use strict'
const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('fixture', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  onTick: (listener) => {
    const forward = (_event, value) => listener(value)
    ipcRenderer.on('tick', forward)
    return () => ipcRenderer.removeListener('tick', forward)
  },
  requireNode: () => require('node:fs'),
  sendSync: () => ipcRenderer.sendSync('anything'),
})
