/** A whole presenter in today's HTML: nothing to load, works by keyboard, on a phone and in the dark. */
export const presenterExample = `<style>
  :root { color-scheme: light dark; font: 18px/1.5 sans-serif }
  img { max-width: 100%; max-height: 60vh }
  button { font: inherit; min-height: 44px; padding: 0 24px }
</style>

<img id="picture" alt="">
<p id="question"></p>
<button value="yes">Yes</button>
<button value="no">No</button>

<script>
  const picture = document.getElementById('picture')
  const question = document.getElementById('question')

  // Called as soon as a task is known: fetch what it needs.
  pybossa.taskLoaded((task, deferred) => {
    const image = new Image()
    image.onload = () => deferred.resolve(task)
    image.onerror = () => deferred.resolve(task)
    image.src = task.info.url
  })

  // Called when it is the task's turn.
  pybossa.presentTask((task, deferred) => {
    if (!task.id) return // none is left, and the site says so
    picture.src = task.info.url
    question.textContent = task.info.question
    for (const button of document.querySelectorAll('button'))
      button.onclick = () =>
        pybossa
          .saveTask(task, { answer: button.value })
          .done(() => deferred.resolve())
  })

  pybossa.run('your-project')
</script>`
