/** How a plug-in may call what is as good as a password. */
const SECRET = /pass(word|wd|phrase)|secret|token|credential|api_?key|access_?key|private_?key/i

/** What somebody typed without what no device may keep: the fields of an importer that we do not know may ask for anything. */
export const withoutSecrets = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !SECRET.test(name))) as Values
