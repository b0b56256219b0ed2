import '#ui/style.css'
import { startApp } from '#app/startApp.tsx'

await startApp()
