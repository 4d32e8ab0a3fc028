import './lib/zod-without-eval'
import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import './app/fonts.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
