/** A whole presenter in today's HTML: nothing to load, works by keyboard, on a phone and in the dark. */
export const presenterExample = `<style>
  :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif }
  img { max-width: 100%; max-height: 60vh }
  button { font: inherit; min-height: 44px; padding: 0 1.5rem }
</style>

<img id="picture" alt="">
<p id="question"></p>
<button value="yes">Yes</button>
<button value="no">No</button>

<script>
  // Called for each task as soon as it is known: fetch ahead what it needs.
  pybossa.taskLoaded((task, deferred) => {
    const picture = new Image()
    picture.onload = () => deferred.resolve(task)
    picture.onerror = () => deferred.resolve(task)
    picture.src = task.info.url
  })

  // Called when it is the task's turn.
  pybossa.presentTask((task, deferred) => {
    if (!task.id) return // none is left; the site says so itself
    document.getElementById('picture').src = task.info.url
    document.getElementById('question').textContent = task.info.question
    for (const button of document.querySelectorAll('button'))
      button.onclick = () =>
        pybossa.saveTask(task, { answer: button.value }).done(() => deferred.resolve())
  })

  pybossa.run('your-project')
</script>`
