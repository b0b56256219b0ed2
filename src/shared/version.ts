declare const __ATRIUM_VERSION__: string | undefined

/** Which Atrium this is: the version of the package, and the commit it was built from where that is known. */
export const version = typeof __ATRIUM_VERSION__ === 'string' ? __ATRIUM_VERSION__ : 'development'
