import { Throbber } from './throbber.ts'

Object.assign(window, { Throbber })
