/** The address a `fetch` was called with, for tests that listen in. */
export const requestedAddress = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : input instanceof URL ? input.href : input
