// Runs before the first paint, so that a reader who chose the dark scheme never sees a white flash.
;(function () {
  var choice = null
  try {
    choice = localStorage.getItem('atrium.colourScheme')
  } catch (e) {
    /* private mode: follow the system */
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-color-scheme', dark ? 'dark' : 'light')
})()
