// Runs before the first paint: a reader who chose the dark scheme never sees a white flash, and what the operator configured is on its way
// while the app itself still is. No file, or a page in its place, is an empty one.
;(function () {
  var choice = null
  try {
    choice = localStorage.getItem('atrium.colourScheme')
  } catch (e) {
    /* private mode: follow the system */
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-color-scheme', dark ? 'dark' : 'light')

  var stop = new AbortController()
  setTimeout(function () {
    stop.abort()
  }, 10000)
  // PYBOSSA lets browsers keep what is below /static/: ask it each time whether the file changed.
  window.atriumConfig = fetch('/static/config.json', { cache: 'no-cache', signal: stop.signal })
    .then(function (reply) {
      return reply.ok && !/html/.test(reply.headers.get('content-type') || '') ? reply.text() : ''
    })
    .catch(function () {
      return ''
    })
})()
